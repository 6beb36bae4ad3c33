package com.acme.store;

import io.vipcore.json.VipJson;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** The events of customers in PostgreSQL: a row each, numbered from 0 for each customer. */
public final class EventStore {

    private static final String READ = """
            SELECT jsonb_agg(event ORDER BY number)::text FROM event WHERE vip_id = ?""";

    /** One statement, so that all events are stored or none. */
    private static final String APPEND = """
            INSERT INTO event (vip_id, number, event)
            SELECT ?, ? + place - 1, event FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS added (event, place)""";

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final VipJson json;

    /** A store in a database with the table of {@code schema.sql}. */
    public EventStore(DataSource database, VipJson json) {
        this.database = database;
        this.json = json;
    }

    /** Everything that happened to a customer; empty if nobody knows it. */
    public Optional<CustomerHistory> history(VipId vipId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, vipId.value());
            try (ResultSet rows = read.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getString(1))
                        .map(document -> json.read(document, CustomerHistory.class));
            }
        }
    }

    /** Stores an invitation; false if the VIP ID is taken. */
    public boolean start(VipId vipId, Change invitation) throws SQLException {
        return append(vipId, 0, invitation.events());
    }

    // example: deciding and storing
    /** Decides and stores what happened. If another writer was faster, decides again on what is stored by then. */
    public Verdict<Change> decide(VipId vipId, Function<CustomerHistory, Verdict<Change>> decision)
            throws SQLException {
        while (true) {
            CustomerHistory history = history(vipId).orElseThrow();
            Verdict<Change> verdict = decision.apply(history); // for example vip.handle(history, command)
            if (!verdict.isAllowed()
                    || append(
                            vipId,
                            history.events().size(),
                            verdict.allowed().orElseThrow().events())) {
                return verdict;
            }
        }
    }
    // end

    /** Stores events behind those that were read; false if another writer took their place. */
    private boolean append(VipId vipId, int first, List<CustomerEvent> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, vipId.value());
            append.setInt(2, first);
            append.setString(3, json.write(events));
            append.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
}
