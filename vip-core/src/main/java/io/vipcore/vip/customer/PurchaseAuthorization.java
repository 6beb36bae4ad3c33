package io.vipcore.vip.customer;

import com.google.common.collect.Iterables;
import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A purchase authorization (PA): immediate access to licenses before the order is paid.
 *
 * <pre>{@code
 * PurchaseAuthorization pa = PurchaseAuthorization
 *         .of("PA-1", LocalDate.parse("2024-03-01"), Requester.MEMBER, OrderLine.of("ACRO-TEAM", 5))
 *         .orderedOn(LocalDate.parse("2024-03-06"));
 * }</pre>
 *
 * <p>The later facts come in any order: an order may be placed after a cancellation. Which status they make on a day, a
 * {@code StandingRule} says.
 *
 * @param id the identifier, unique within the customer, not blank
 * @param created the day on which it was created and its licenses became usable; like the other days from year 1 to 9999
 * @param createdBy who created it
 * @param lines the products and quantities, at least one, unmodifiable
 * @param poNumber the purchase order number received from the customer, as recorded
 * @param ordered the day on which the order was placed with Adobe
 * @param settled the day on which the order behind it was fulfilled for Adobe; that ends its debt and is the accepted
 *     order from which an anniversary date can be counted; the application says which of its events that is
 * @param cancelled the day on which it was cancelled
 * @param deactivated the day on which Adobe deactivated its licenses because it was not paid
 */
public record PurchaseAuthorization(
        String id,
        LocalDate created,
        Requester createdBy,
        List<OrderLine> lines,
        Optional<String> poNumber,
        Optional<LocalDate> ordered,
        Optional<LocalDate> settled,
        Optional<LocalDate> cancelled,
        Optional<LocalDate> deactivated) {

    public PurchaseAuthorization {
        Checks.identifier("PurchaseAuthorization.id", id);
        Checks.day("PurchaseAuthorization.created", created);
        Checks.required("PurchaseAuthorization.createdBy", createdBy);
        lines = Checks.notEmpty("PurchaseAuthorization.lines", lines, "line");
        Checks.required("PurchaseAuthorization.poNumber", poNumber);
        Checks.optionalDay("PurchaseAuthorization.ordered", ordered);
        Checks.optionalDay("PurchaseAuthorization.settled", settled);
        Checks.optionalDay("PurchaseAuthorization.cancelled", cancelled);
        Checks.optionalDay("PurchaseAuthorization.deactivated", deactivated);
    }

    /**
     * {@return a purchase authorization as it is created: nothing has happened to it yet}
     *
     * @param id the identifier, unique within the customer
     * @param created the day on which it was created
     * @param createdBy who created it
     * @param lines the products and quantities, at least one
     */
    public static PurchaseAuthorization of(String id, LocalDate created, Requester createdBy, OrderLine... lines) {
        return of(id, created, createdBy, Checks.list("PurchaseAuthorization.lines", lines), Optional.empty());
    }

    /**
     * {@return a purchase authorization as it is created: nothing has happened to it yet}
     *
     * @param id the identifier, unique within the customer
     * @param created the day on which it was created
     * @param createdBy who created it
     * @param lines the products and quantities, at least one
     * @param poNumber the purchase order number received from the customer
     */
    public static PurchaseAuthorization of(
            String id, LocalDate created, Requester createdBy, List<OrderLine> lines, Optional<String> poNumber) {
        return new PurchaseAuthorization(
                id,
                created,
                createdBy,
                lines,
                poNumber,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same, its order placed on a day}
     *
     * @param day the day
     */
    public PurchaseAuthorization orderedOn(LocalDate day) {
        return later(Checks.given("PurchaseAuthorization.ordered", day), settled, cancelled, deactivated);
    }

    /**
     * {@return the same, its order settled on a day}
     *
     * @param day the day
     */
    public PurchaseAuthorization settledOn(LocalDate day) {
        return later(ordered, Checks.given("PurchaseAuthorization.settled", day), cancelled, deactivated);
    }

    /**
     * {@return the same, cancelled on a day}
     *
     * @param day the day
     */
    public PurchaseAuthorization cancelledOn(LocalDate day) {
        return later(ordered, settled, Checks.given("PurchaseAuthorization.cancelled", day), deactivated);
    }

    /**
     * {@return the same, its licenses deactivated on a day}
     *
     * @param day the day
     */
    public PurchaseAuthorization deactivatedOn(LocalDate day) {
        return later(ordered, settled, cancelled, Checks.given("PurchaseAuthorization.deactivated", day));
    }

    /**
     * {@return whether it exists on a day: true from its creation day on}
     *
     * @param asOf the day
     */
    public boolean isCreatedBy(LocalDate asOf) {
        return !created.isAfter(Checks.required("PurchaseAuthorization.asOf", asOf));
    }

    /**
     * {@return whether the order behind it is placed by a day: true from the day of the order on}
     *
     * @param asOf the day
     */
    public boolean isOrderedBy(LocalDate asOf) {
        return Checks.hasHappened("PurchaseAuthorization.asOf", ordered, asOf);
    }

    /**
     * {@return whether its order was settled by a day: true from the settlement day on}
     *
     * @param asOf the day
     */
    public boolean isSettledBy(LocalDate asOf) {
        return Checks.hasHappened("PurchaseAuthorization.asOf", settled, asOf);
    }

    /**
     * {@return whether it was cancelled by a day: true from the cancellation day on}
     *
     * @param asOf the day
     */
    public boolean isCancelledBy(LocalDate asOf) {
        return Checks.hasHappened("PurchaseAuthorization.asOf", cancelled, asOf);
    }

    /**
     * {@return whether its licenses were deactivated by a day: true from the deactivation day on}
     *
     * @param asOf the day
     */
    public boolean isDeactivatedBy(LocalDate asOf) {
        return Checks.hasHappened("PurchaseAuthorization.asOf", deactivated, asOf);
    }

    /** {@return the days of its creation and of whatever happened to it later, some perhaps twice, unmodifiable} */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        addDaysTo(days);
        return Collections.unmodifiableList(days);
    }

    void addDaysTo(List<LocalDate> days) {
        days.add(created);
        ordered.ifPresent(days::add);
        settled.ifPresent(days::add);
        cancelled.ifPresent(days::add);
        deactivated.ifPresent(days::add);
    }

    /**
     * {@return the purchase authorization without whatever is dated after a day; its creation stays}
     *
     * @param asOf the day
     */
    public PurchaseAuthorization knownOn(LocalDate asOf) {
        Checks.required("PurchaseAuthorization.asOf", asOf);
        Predicate<LocalDate> known = day -> !day.isAfter(asOf);
        return Iterables.all(days(), known::test)
                ? this
                : later(
                        ordered.filter(known),
                        settled.filter(known),
                        cancelled.filter(known),
                        deactivated.filter(known));
    }

    private PurchaseAuthorization later(
            Optional<LocalDate> orderedOn,
            Optional<LocalDate> settledOn,
            Optional<LocalDate> cancelledOn,
            Optional<LocalDate> deactivatedOn) {
        return new PurchaseAuthorization(
                id, created, createdBy, lines, poNumber, orderedOn, settledOn, cancelledOn, deactivatedOn);
    }
}
