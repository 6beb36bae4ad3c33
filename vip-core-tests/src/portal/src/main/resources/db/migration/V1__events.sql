-- "changes" counts what was stored for a reseller, one after the other: an event carries the number it was stored under, so
-- that whoever has read up to some number need only read what came later.
CREATE TABLE reseller (
    name    varchar(200) PRIMARY KEY,
    changes bigint NOT NULL DEFAULT 0
);

-- A member has the VIP ID of the own account; everybody else works for the reseller.
CREATE TABLE person (
    username      varchar(100) PRIMARY KEY,
    password      varchar(200) NOT NULL,
    name          varchar(200) NOT NULL,
    email         varchar(254) NOT NULL,
    reseller      varchar(200) NOT NULL REFERENCES reseller,
    administrator boolean      NOT NULL,
    vip_id        varchar(20)
);

CREATE TABLE customer (
    vip_id   varchar(20)  PRIMARY KEY,
    reseller varchar(200) NOT NULL REFERENCES reseller
);

-- The primary key is the lock: two who decided on the same history want the same number.
CREATE TABLE event (
    vip_id varchar(20) NOT NULL REFERENCES customer,
    number integer     NOT NULL,
    change bigint      NOT NULL,
    event  ${json}     NOT NULL,
    PRIMARY KEY (vip_id, number)
);

CREATE INDEX event_change ON event (change);
