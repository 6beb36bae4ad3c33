package io.vipcore.vip.history;

import io.vipcore.internal.Checks;
import java.util.List;

/**
 * The result of an allowed command.
 *
 * @param events what happened, in its order, ready to be stored; unmodifiable
 * @param history the customer's history with these events
 */
public record Change(List<CustomerEvent> events, CustomerHistory history) {

    public Change {
        events = Checks.list("Change.events", events);
        Checks.required("Change.history", history);
    }
}
