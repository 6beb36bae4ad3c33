package io.vipcore.customer;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A purchase authorization (PA): immediate access to licenses before the order is paid.
 *
 * <pre>{@code
 * PurchaseAuthorization pa = PurchaseAuthorization.builder()
 *         .id("PA-1")
 *         .created(LocalDate.parse("2024-03-01"))
 *         .createdBy(Requester.MEMBER)
 *         .addLines(OrderLine.of("ACRO-TEAM", 5))
 *         .build();
 * }</pre>
 *
 * <p>The later facts come in any order: an order may be placed after a cancellation. Which status they make on a day is
 * asked of {@code io.vipcore.authorization}.
 */
@Value.Immutable
@FactStyle
public abstract class PurchaseAuthorization {

    /** Only the generated class extends it. */
    PurchaseAuthorization() {}

    /**
     * Returns the identifier, unique within the customer.
     *
     * @return the id, not blank
     */
    @Value.Parameter
    public abstract String id();

    /**
     * Returns the day on which it was created and its licenses became usable.
     *
     * @return the day
     */
    @Value.Parameter
    public abstract LocalDate created();

    /**
     * Returns who created it.
     *
     * @return the requester
     */
    @Value.Parameter
    public abstract Requester createdBy();

    /**
     * Returns the products and quantities.
     *
     * @return the lines, at least one, unmodifiable
     */
    @Value.Parameter
    public abstract List<OrderLine> lines();

    /**
     * Returns the purchase order number received from the customer.
     *
     * @return the number as recorded, if there is one
     */
    @Value.Parameter
    public abstract Optional<String> poNumber();

    /**
     * Returns the day on which the order was placed with Adobe.
     *
     * @return the day, if recorded
     */
    public abstract Optional<LocalDate> ordered();

    /**
     * Returns the day on which the order behind it was fulfilled for Adobe. That ends its debt and is the accepted order
     * from which an anniversary date can be counted; the application says which of its events that is.
     *
     * @return the day, if recorded
     */
    public abstract Optional<LocalDate> settled();

    /**
     * Returns the day on which it was cancelled.
     *
     * @return the day, if recorded
     */
    public abstract Optional<LocalDate> cancelled();

    /**
     * Returns the day on which Adobe deactivated its licenses because it was not paid.
     *
     * @return the day, if recorded
     */
    public abstract Optional<LocalDate> deactivated();

    /**
     * Returns whether it exists on a day.
     *
     * @param asOf the day
     * @return true from its creation day on
     */
    public boolean isCreatedBy(LocalDate asOf) {
        return !created().isAfter(asOf);
    }

    /**
     * Returns whether its order was settled by a day.
     *
     * @param asOf the day
     * @return true from the settlement day on
     */
    public boolean isSettledBy(LocalDate asOf) {
        return hasHappened(settledOn(), asOf);
    }

    /**
     * Returns whether the order behind it is placed by a day.
     *
     * <p>Example: ordered 2024-03-06, it is not on 2024-03-05, and is from 2024-03-06 on.
     *
     * @param asOf the day
     * @return true from the day of the order on
     */
    public boolean isOrderedBy(LocalDate asOf) {
        return hasHappened(ordered().orElse(null), asOf);
    }

    /**
     * Returns whether it was cancelled by a day.
     *
     * @param asOf the day
     * @return true from the cancellation day on
     */
    public boolean isCancelledBy(LocalDate asOf) {
        return hasHappened(cancelledOn(), asOf);
    }

    /**
     * Returns whether its licenses were deactivated by a day.
     *
     * @param asOf the day
     * @return true from the deactivation day on
     */
    public boolean isDeactivatedBy(LocalDate asOf) {
        return hasHappened(deactivatedOn(), asOf);
    }

    // The same days without the box around them: statuses are asked for more than anything else, and create nothing.

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate settledOn() {
        return settled().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate cancelledOn() {
        return cancelled().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate deactivatedOn() {
        return deactivated().orElse(null);
    }

    private static boolean hasHappened(@Nullable LocalDate fact, LocalDate asOf) {
        return fact != null && !fact.isAfter(asOf);
    }

    /**
     * Returns the purchase authorization without whatever is dated after a day. Its creation stays.
     *
     * @param asOf the day
     * @return the facts as they were known on that day
     */
    public PurchaseAuthorization knownOn(LocalDate asOf) {
        Predicate<LocalDate> known = day -> !day.isAfter(asOf);
        return builder()
                .from(this)
                .ordered(ordered().filter(known))
                .settled(settled().filter(known))
                .cancelled(cancelled().filter(known))
                .deactivated(deactivated().filter(known))
                .build();
    }

    /** Checks the shape; runs whenever a purchase authorization is built. */
    @Value.Check
    void check() {
        FactShape.identifier("PurchaseAuthorization.id", id());
        FactShape.day("PurchaseAuthorization.created", created());
        if (lines().isEmpty()) {
            throw new InvalidFactException("PurchaseAuthorization.lines", "must have at least one line");
        }
        FactShape.optionalDay("PurchaseAuthorization.ordered", ordered());
        FactShape.optionalDay("PurchaseAuthorization.settled", settled());
        FactShape.optionalDay("PurchaseAuthorization.cancelled", cancelled());
        FactShape.optionalDay("PurchaseAuthorization.deactivated", deactivated());
    }

    /**
     * Returns a purchase authorization as it is created: nothing has happened to it yet.
     *
     * @param id the identifier, unique within the customer
     * @param created the day, from year 1 to 9999
     * @param createdBy who created it
     * @param lines the products and quantities, at least one line
     * @param poNumber the purchase order number received from the customer
     * @return the purchase authorization
     * @throws InvalidFactException if the id is blank, the day out of bounds, or there is no line
     */
    public static PurchaseAuthorization of(
            String id, LocalDate created, Requester createdBy, List<OrderLine> lines, Optional<String> poNumber) {
        return ImmutablePurchaseAuthorization.of(id, created, createdBy, lines, poNumber);
    }

    /**
     * Starts a new purchase authorization.
     *
     * @return an empty builder; id, created, createdBy and at least one line must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PurchaseAuthorization}. */
    public static final class Builder extends ImmutablePurchaseAuthorization.Builder {
        Builder() {}
    }
}
