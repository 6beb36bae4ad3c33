package io.vipcore.lifecycle;

import io.vipcore.fact.FactShape;
import java.util.List;

/**
 * What follows from an allowed command.
 *
 * @param events what happened, in its order, ready to be stored; unmodifiable
 * @param history the customer's history with these events
 */
public record Change(List<CustomerEvent> events, CustomerHistory history) {

    /**
     * Creates the change; the list is copied.
     *
     * @param events what happened, in its order
     * @param history the history with these events
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public Change {
        FactShape.required("Change.events", events);
        FactShape.required("Change.history", history);
        events = List.copyOf(events);
    }
}
