package io.vipcore.vip.history;

import com.google.common.collect.ImmutableList;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that happened to a customer, and the facts that follow.
 *
 * <p>Laws: replaying the events gives an equal customer; of facts with the same date the order of the events is kept;
 * {@code asOf(day)} is the history as it was on the evening of that day.
 */
public final class CustomerHistory implements NeedsJsonModule {

    private final ImmutableList<CustomerEvent> events;
    private final Customer customer;

    private CustomerHistory(ImmutableList<CustomerEvent> events, Customer customer) {
        this.events = events;
        this.customer = customer;
    }

    /**
     * {@return the history of a customer who was just invited}
     *
     * @param invited the invitation
     */
    public static CustomerHistory startingWith(CustomerEvent.Invited invited) {
        return new CustomerHistory(
                ImmutableList.of(Checks.required("CustomerHistory.invited", invited)), invited.customer());
    }

    /**
     * {@return the history of events}
     *
     * @param events the events in their order; the first is the invitation
     * @throws InvalidFactException if there is none, the first is no invitation, or one does not fit those before it
     */
    public static CustomerHistory of(List<CustomerEvent> events) {
        if (Checks.list("CustomerHistory.events", events).isEmpty()
                || !(events.get(0) instanceof CustomerEvent.Invited invited)) {
            throw new InvalidFactException("CustomerHistory.events", "must begin with the invitation");
        }
        Replay replay = new Replay(invited.customer());
        for (int i = 1; i < events.size(); i++) {
            try {
                replay.with(events.get(i));
            } catch (InvalidFactException e) {
                throw new InvalidFactException("CustomerHistory.events[" + i + "]", e.problem());
            }
        }
        return new CustomerHistory(ImmutableList.copyOf(events), replay.customer());
    }

    /**
     * {@return this history with an event added}
     *
     * @param event the event, whatever its day
     * @throws InvalidFactException if the event does not fit those before it
     */
    public CustomerHistory with(CustomerEvent event) {
        return new CustomerHistory(
                ImmutableList.<CustomerEvent>builder()
                        .addAll(events)
                        .add(Checks.required("CustomerHistory.event", event))
                        .build(),
                event.applyTo(customer));
    }

    /** {@return the events in their order, at least the invitation, unmodifiable} */
    public List<CustomerEvent> events() {
        return events;
    }

    /** {@return the facts after all events} */
    public Customer customer() {
        return customer;
    }

    /** {@return the latest day on which anything happened} */
    public LocalDate latest() {
        return events.stream()
                .map(CustomerEvent::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * {@return the history as it was on a day} A purchase authorization that was created later did not exist,
     * whatever happened to it.
     *
     * @param day the day, not before the invitation
     * @throws InvalidFactException if the customer was not invited by then
     */
    public CustomerHistory asOf(LocalDate day) {
        if (!customer.isInvitedBy(day)) {
            throw new InvalidFactException(
                    "CustomerHistory.day",
                    "must not be before the invitation of " + customer.invited() + ", was " + day);
        }
        Set<String> created = new HashSet<>();
        for (PurchaseAuthorization authorization : customer.authorizations()) {
            if (authorization.isCreatedBy(day)) {
                created.add(authorization.id());
            }
        }
        // What happened to a purchase authorization can be dated before its creation.
        return of(events.stream()
                .filter(event -> !event.on().isAfter(day)
                        && !(event instanceof CustomerEvent.AuthorizationChanged changed
                                && !created.contains(changed.authorization())))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerHistory that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return "CustomerHistory[" + customer.vipId() + ", events=" + events.size() + ", latest=" + latest() + "]";
    }
}
