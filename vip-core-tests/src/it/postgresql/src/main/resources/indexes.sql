CREATE INDEX ON filter_span (vip_id);
CREATE INDEX ON filter_span (name, vip_id) INCLUDE (filter, days);          -- a page on which many are
CREATE INDEX ON filter_span USING gist (days);                              -- a page on which few are
CREATE INDEX ON filter_span (manager, name, vip_id) INCLUDE (filter, days); -- the customers of one manager
