package com.acme.store;

import io.vipcore.json.VipJson;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.customer.Customer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Counts and pages of any day, from the spans.
 *
 * <p>How many customers match differs from day to day, so a plan must not be kept: the connections need {@code
 * plan_cache_mode=force_custom_plan}.
 */
public final class Pages {

    // example: counts and a page
    private static final String COUNTS = """
            SELECT filter, sum(change) FROM filter_change WHERE day <= ? GROUP BY filter""";

    private static final String COUNTS_OF_MANAGER = """
            SELECT filter, count(*) FROM filter_span WHERE days @> ?::date AND manager = ? GROUP BY filter""";

    private static final String PAGE = """
            SELECT name, vip_id, facts FROM (
                SELECT name, vip_id FROM filter_span
                WHERE filter = ? AND days @> ?::date AND (name, vip_id) > (?, ?)
                ORDER BY name, vip_id LIMIT ?) AS page
            JOIN customer USING (vip_id) ORDER BY name, vip_id""";
    // end

    private static final String PAGE_OF_MANAGER = PAGE.replace("WHERE", "WHERE manager = ? AND");

    private final DataSource database;
    private final VipJson json;

    /** Pages of a database with the tables of {@code schema.sql}. */
    public Pages(DataSource database, VipJson json) {
        this.database = database;
        this.json = json;
    }

    /** Where a page begins: behind a customer of this name and VIP ID. */
    public record Place(String name, String vipId) {

        /** Before everybody. */
        public static final Place FIRST = new Place("", "");
    }

    /** A customer on a page. */
    public record Row(Place place, Customer facts) {}

    /** How many customers each filter matches on a day. */
    public Map<CustomerFilter, Integer> counts(LocalDate day) throws SQLException {
        return counts(COUNTS, day);
    }

    /** How many customers of an account manager each filter matches on a day. */
    public Map<CustomerFilter, Integer> counts(LocalDate day, String manager) throws SQLException {
        return counts(COUNTS_OF_MANAGER, day, manager);
    }

    private Map<CustomerFilter, Integer> counts(String sql, Object... values) throws SQLException {
        Map<CustomerFilter, Integer> counts = new EnumMap<>(CustomerFilter.class);
        for (CustomerFilter filter : CustomerFilter.values()) {
            counts.put(filter, 0);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = Sql.prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (!rows.getString(1).equals("PAGE")) {
                    counts.put(CustomerFilter.valueOf(rows.getString(1)), rows.getInt(2));
                }
            }
        }
        return counts;
    }

    /**
     * The next customers of a day in the order of their names.
     *
     * @param after the place of the last customer shown
     */
    public List<Row> page(LocalDate day, CustomerFilter filter, Place after, int size) throws SQLException {
        return page(PAGE, filter.name(), day, after.name(), after.vipId(), size);
    }

    /** The next customers of an account manager. */
    public List<Row> page(LocalDate day, CustomerFilter filter, String manager, Place after, int size)
            throws SQLException {
        return page(PAGE_OF_MANAGER, manager, filter.name(), day, after.name(), after.vipId(), size);
    }

    private List<Row> page(String sql, Object... values) throws SQLException {
        List<Row> page = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = Sql.prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Place place = new Place(rows.getString(1), rows.getString(2));
                page.add(new Row(place, json.read(rows.getString(3), Customer.class)));
            }
        }
        return page;
    }
}
