package com.acme.store;

import io.vipcore.json.VipJson;
import io.vipcore.page.Span;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Many customers at once into the empty tables of {@code schema.sql}: with COPY, and the indexes last. */
public final class FirstLoad {

    private static final String CHANGES = """
            INSERT INTO filter_change (filter, day, change)
            SELECT filter, day, sum(change) FROM (
                SELECT filter, lower(days), 1 FROM filter_span UNION ALL
                SELECT filter, upper(days), -1 FROM filter_span) AS changed (filter, day, change)
            WHERE day IS NOT NULL GROUP BY filter, day""";

    private final DataSource database;
    private final VipJson json;
    private final VipProgram vip;

    /** A load into a database with the empty tables of {@code schema.sql}. */
    public FirstLoad(DataSource database, VipJson json, VipProgram vip) {
        this.database = database;
        this.json = json;
        this.vip = vip;
    }

    /** Copies some customers, about a thousand; several threads may do so at the same time. */
    public void copy(List<CustomerHistory> histories) throws SQLException, IOException {
        StringBuilder events = new StringBuilder();
        StringBuilder customers = new StringBuilder();
        StringBuilder spans = new StringBuilder();
        for (CustomerHistory history : histories) {
            Customer facts = history.customer();
            String vipId = facts.vipId().value();
            int number = 0;
            for (CustomerEvent event : history.events()) {
                line(events, vipId, number++, json.write(event));
            }
            line(customers, vipId, json.write(facts));
            String name = facts.profile().map(profile -> profile.organization()).orElse("");
            for (Span<CustomerFilter> span : vip.spans(facts)) {
                line(
                        spans,
                        vipId,
                        name,
                        span.filter().map(CustomerFilter::name).orElse("PAGE"),
                        span.accountManager().orElse(""),
                        "[" + span.firstDay() + ","
                                + span.lastDayInclusive()
                                        .map(LocalDate::toString)
                                        .orElse("") + "]");
            }
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            copy(connection, "event (vip_id, number, event)", events);
            copy(connection, "customer (vip_id, facts)", customers);
            copy(connection, "filter_span (vip_id, name, filter, manager, days)", spans);
            connection.commit();
        }
    }

    /** Counts what was copied and makes the indexes. */
    public void finish() throws SQLException, IOException {
        Sql.executeFile(database, "/indexes.sql");
        try (Connection connection = database.getConnection()) {
            Sql.execute(connection, CHANGES);
            Sql.execute(connection, "VACUUM ANALYZE");
        }
    }

    private static void line(StringBuilder lines, Object... values) {
        String separator = "";
        for (Object value : values) {
            lines.append(separator)
                    .append('"')
                    .append(value.toString().replace("\"", "\"\""))
                    .append('"');
            separator = ",";
        }
        lines.append('\n');
    }

    private static void copy(Connection connection, String table, StringBuilder lines)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " FROM STDIN (FORMAT csv)", new StringReader(lines.toString()));
    }
}
