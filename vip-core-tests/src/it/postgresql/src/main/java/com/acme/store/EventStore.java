package com.acme.store;

import io.vipcore.json.VipJson;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerHistory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** The events of customers in PostgreSQL, a row each, numbered from 0 for each customer, with the facts and spans that result. */
public final class EventStore {

    private static final String READ = """
            SELECT jsonb_agg(event ORDER BY number)::text FROM event WHERE vip_id = ?""";

    private static final String APPEND = """
            INSERT INTO event (vip_id, number, event)
            SELECT ?, ? + place - 1, event FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS added (event, place)""";

    private static final String REPLACE_FACTS = """
            INSERT INTO customer (vip_id, facts) VALUES (?, ?::jsonb)
            ON CONFLICT (vip_id) DO UPDATE SET facts = excluded.facts""";

    // example: rewriting spans
    private static final String REPLACE_SPANS = """
            WITH gone AS (
                DELETE FROM filter_span WHERE vip_id = ? RETURNING filter, days),
            come AS (
                INSERT INTO filter_span (vip_id, name, filter, manager, days)
                SELECT ?, ?, coalesce(filter, 'PAGE'), coalesce("accountManager", ''), daterange("firstDay", "lastDay", '[]')
                FROM jsonb_to_recordset(?::jsonb)
                    AS span (filter text, "accountManager" text, "firstDay" date, "lastDay" date)
                RETURNING filter, days),
            changed (filter, day, change) AS (
                SELECT filter, lower(days), 1 FROM come UNION ALL SELECT filter, upper(days), -1 FROM come UNION ALL
                SELECT filter, lower(days), -1 FROM gone UNION ALL SELECT filter, upper(days), 1 FROM gone)
            INSERT INTO filter_change AS known (filter, day, change)
            SELECT filter, day, sum(change) FROM changed WHERE day IS NOT NULL
            GROUP BY filter, day HAVING sum(change) <> 0
            ORDER BY filter, day
            ON CONFLICT (filter, day) DO UPDATE SET change = known.change + excluded.change""";
    // end

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final VipJson json;
    private final VipProgram vip;

    /** A store in a database with the tables of {@code schema.sql}. */
    public EventStore(DataSource database, VipJson json, VipProgram vip) {
        this.database = database;
        this.json = json;
        this.vip = vip;
    }

    /** Everything that happened to a customer; empty if nobody knows it. */
    public Optional<CustomerHistory> history(VipId vipId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement read = Sql.prepared(connection, READ, vipId.value());
                ResultSet rows = read.executeQuery()) {
            rows.next();
            return Optional.ofNullable(rows.getString(1)).map(document -> json.read(document, CustomerHistory.class));
        }
    }

    /** Stores an invitation; false if the VIP ID is taken. */
    public boolean start(Change invitation) throws SQLException {
        return append(0, invitation);
    }

    // example: deciding and storing
    /** Decides and stores what happened. If another writer was faster, decides again on what is stored by then. */
    public Verdict<Change> decide(VipId vipId, Function<CustomerHistory, Verdict<Change>> decision)
            throws SQLException {
        while (true) {
            CustomerHistory history = history(vipId).orElseThrow();
            Verdict<Change> verdict = decision.apply(history); // for example vip.handle(history, command)
            if (!verdict.isAllowed()
                    || append(history.events().size(), verdict.allowed().orElseThrow())) {
                return verdict;
            }
        }
    }
    // end

    // example: one transaction
    /** Stores events behind those that were read, with facts and spans; false if another writer took their place. */
    private boolean append(int first, Change change) throws SQLException {
        Customer facts = change.history().customer();
        String vipId = facts.vipId().value();
        String name = facts.profile().map(profile -> profile.organization()).orElse("");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Sql.execute(connection, APPEND, vipId, first, json.write(change.events()));
            Sql.execute(connection, REPLACE_FACTS, vipId, json.write(facts));
            Sql.execute(connection, REPLACE_SPANS, vipId, vipId, name, json.write(vip.spans(facts)));
            connection.commit();
            return true;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
    // end
}
