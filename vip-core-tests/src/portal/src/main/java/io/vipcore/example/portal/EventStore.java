package io.vipcore.example.portal;

import io.vipcore.json.VipJson;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the customers of each reseller. */
@Repository
class EventStore {

    private final JdbcClient database;
    private final VipJson json;

    EventStore(JdbcClient database, VipJson json) {
        this.database = database;
        this.json = json;
    }

    /** Somebody else stored something since this was decided: nothing is stored. */
    static final class ConflictException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** {@return how much was ever stored for a reseller} */
    long changes(String reseller) {
        return database.sql("SELECT changes FROM reseller WHERE name = ?")
                .param(reseller)
                .query(Long.class)
                .single();
    }

    /** {@return a customer of a reseller; empty also for one of somebody else} */
    Optional<CustomerHistory> history(String reseller, VipId vipId) {
        List<CustomerEvent> events = database.sql("""
                        SELECT e.event FROM event e JOIN customer c ON c.vip_id = e.vip_id
                        WHERE c.vip_id = ? AND c.reseller = ? ORDER BY e.number""")
                .params(vipId.value(), reseller)
                .query((row, place) -> json.read(row.getString(1), CustomerEvent.class))
                .list();
        return events.isEmpty() ? Optional.empty() : Optional.of(CustomerHistory.of(events));
    }

    /** {@return the customers of a reseller to whom something happened after so many changes, all of it} */
    Map<VipId, CustomerHistory> changedSince(String reseller, long changes) {
        Map<VipId, List<CustomerEvent>> events = new LinkedHashMap<>();
        database.sql("""
                        SELECT e.vip_id, e.event FROM (SELECT DISTINCT vip_id FROM event WHERE change > ?) AS changed
                        JOIN customer c ON c.vip_id = changed.vip_id JOIN event e ON e.vip_id = c.vip_id
                        WHERE c.reseller = ? ORDER BY e.vip_id, e.number""").params(changes, reseller).query(row -> {
            events.computeIfAbsent(VipId.of(row.getString(1)), vipId -> new ArrayList<>())
                    .add(json.read(row.getString(2), CustomerEvent.class));
        });
        Map<VipId, CustomerHistory> histories = new LinkedHashMap<>();
        events.forEach((vipId, happened) -> histories.put(vipId, CustomerHistory.of(happened)));
        return histories;
    }

    /** Whether anybody has a VIP ID. */
    boolean knows(VipId vipId) {
        return !database.sql("SELECT 1 FROM customer WHERE vip_id = ?")
                .param(vipId.value())
                .query()
                .listOfRows()
                .isEmpty();
    }

    /**
     * Stores the history of a new customer, if nothing was stored for the reseller since so many changes: nobody else
     * invited the same organization meanwhile.
     */
    @Transactional
    void start(String reseller, CustomerHistory history, long changesSeen) {
        if (nextChange(reseller) != changesSeen + 1) {
            throw new ConflictException();
        }
        VipId vipId = history.customer().vipId();
        database.sql("INSERT INTO customer (vip_id, reseller) VALUES (?, ?)")
                .params(vipId.value(), reseller)
                .update();
        append(vipId, 0, history.events(), changesSeen + 1);
    }

    /** Stores events behind those that were seen. */
    @Transactional
    void append(String reseller, VipId vipId, int eventsSeen, List<CustomerEvent> events) {
        append(vipId, eventsSeen, events, nextChange(reseller));
    }

    /** Until the end of the transaction nobody else stores anything for the reseller. */
    private long nextChange(String reseller) {
        database.sql("UPDATE reseller SET changes = changes + 1 WHERE name = ?")
                .param(reseller)
                .update();
        return changes(reseller);
    }

    private void append(VipId vipId, int eventsSeen, List<CustomerEvent> events, long change) {
        try {
            int number = eventsSeen;
            for (CustomerEvent event : events) {
                database.sql("INSERT INTO event (vip_id, number, change, event) VALUES (?, ?, ?, ?)")
                        .params(vipId.value(), number, change, json.write(event))
                        .update();
                number++;
            }
        } catch (DuplicateKeyException e) {
            throw new ConflictException();
        }
    }
}
