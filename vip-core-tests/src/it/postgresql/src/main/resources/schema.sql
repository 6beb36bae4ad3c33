CREATE TABLE event (
    vip_id text    NOT NULL,
    number integer NOT NULL,
    event  jsonb   NOT NULL,
    PRIMARY KEY (vip_id, number)
);

-- The facts after all events.
CREATE TABLE customer (
    vip_id text  PRIMARY KEY,
    facts  jsonb NOT NULL
);

-- A row for each span; PAGE where the customer is on the page at all, an empty manager where there is none.
CREATE TABLE filter_span (
    filter  text      NOT NULL,
    name    text      NOT NULL COLLATE "pl-x-icu",
    vip_id  text      NOT NULL,
    manager text      NOT NULL,
    days    daterange NOT NULL
) PARTITION BY LIST (filter);

-- By filter, so that the planner knows of each how many customers it matches on a day.
CREATE TABLE filter_span_page     PARTITION OF filter_span FOR VALUES IN ('PAGE');
CREATE TABLE filter_span_none     PARTITION OF filter_span FOR VALUES IN ('NO_PRODUCTS');
CREATE TABLE filter_span_pending  PARTITION OF filter_span FOR VALUES IN ('PENDING_REQUESTS');
CREATE TABLE filter_span_overdue  PARTITION OF filter_span FOR VALUES IN ('OVERDUE_REQUESTS');
CREATE TABLE filter_span_upcoming PARTITION OF filter_span FOR VALUES IN ('UPCOMING_RENEWALS');
CREATE TABLE filter_span_ready    PARTITION OF filter_span FOR VALUES IN ('READY_TO_RENEW');

-- How many more customers a filter matches on a day than on the day before.
CREATE TABLE filter_change (
    filter text    NOT NULL,
    day    date    NOT NULL,
    change integer NOT NULL,
    PRIMARY KEY (filter, day)
) WITH (fillfactor = 50);
