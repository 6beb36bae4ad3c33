-- What is owed to somebody, under the key that the same notification always has. Whoever sends it claims it first.
CREATE TABLE mail (
    notification varchar(200) PRIMARY KEY,
    vip_id       varchar(20) NOT NULL REFERENCES customer,
    kind         varchar(40) NOT NULL,
    owed         date        NOT NULL,
    subject      varchar(200),
    claimed      timestamp,
    sent         timestamp
);

-- The last day up to which notifications were gathered.
ALTER TABLE reseller ADD COLUMN notified date;
