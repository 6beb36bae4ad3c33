CREATE TABLE event (
    vip_id text    NOT NULL,
    number integer NOT NULL,
    event  jsonb   NOT NULL,
    PRIMARY KEY (vip_id, number)
);
