package io.vipcore.vip.customer;

import com.google.common.collect.Iterables;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.edition.EnrollmentDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A customer of the program, the VIP member: an organization that was invited, and everything that happened since.
 *
 * <pre>{@code
 * Customer customer = Customer.builder()
 *         .vipId(VipId.of("2C3EDFD26A4967C218CA"))
 *         .segment(MarketSegment.COMMERCIAL)
 *         .invited(LocalDate.parse("2024-01-10"))
 *         .addOffers(OfferGrant.of(OfferType.TEAM, LocalDate.parse("2024-01-10")))
 *         .addOrders(DirectOrder.of(LocalDate.parse("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3)))
 *         .build();
 * }</pre>
 *
 * <p>Immutable. What happened later is added by building from it: {@code Customer.builder().from(customer)…}. Facts
 * record, policies judge: lists come in any order, and facts may break the program's rules.
 */
@Value.Immutable
@ValueStyle
public abstract class Customer implements NeedsJsonModule {

    /** Only the generated class extends it. */
    Customer() {}

    /** {@return the VIP ID, issued with the invitation} */
    public abstract VipId vipId();

    /** {@return who the customer is, for pages and documents; whoever only wants dates and decisions gives none} */
    @Value.Redacted
    public abstract Optional<Profile> profile();

    /** {@return the market segment, chosen at the invitation} */
    public abstract MarketSegment segment();

    /** {@return the day on which the invitation was sent; before it the customer does not exist} */
    public abstract LocalDate invited();

    /** {@return the day on which the invitation was accepted, if recorded} */
    public abstract Optional<LocalDate> accepted();

    /** {@return the anniversary date chosen at the invitation, if one was; it can never be changed} */
    public abstract Optional<LocalDate> customAnniversary();

    /** {@return the offer types with the day each was granted, unmodifiable} */
    public abstract List<OfferGrant> offers();

    /** {@return the account managers by whom the customer has been managed, unmodifiable} */
    public abstract List<ManagerAssignment> managers();

    /** {@return every purchase authorization, no id twice, unmodifiable} */
    public abstract List<PurchaseAuthorization> authorizations();

    /** {@return the orders placed without a purchase authorization, unmodifiable} */
    public abstract List<DirectOrder> orders();

    /** {@return the renewal orders, unmodifiable} */
    public abstract List<RenewalOrder> renewals();

    /**
     * {@return whether the customer exists on a day: true from the invitation on}
     *
     * @param asOf the day
     */
    public boolean isInvitedBy(LocalDate asOf) {
        return !invited().isAfter(Checks.required("Customer.asOf", asOf));
    }

    /**
     * {@return how far the invitation has come on a day: accepted from the acceptance day on, else sent}
     *
     * @param asOf the day, not before the invitation
     */
    public InvitationStatus invitationStatus(LocalDate asOf) {
        return Checks.hasHappened("Customer.asOf", accepted(), asOf)
                ? InvitationStatus.ACCEPTED
                : InvitationStatus.SENT;
    }

    /**
     * {@return whether the customer has an offer type on a day: true from the day of its grant on}
     *
     * @param type the offer type
     * @param asOf the day
     */
    public boolean hasOffer(OfferType type, LocalDate asOf) {
        Checks.required("Customer.type", type);
        Checks.required("Customer.asOf", asOf);
        return Iterables.any(
                offers(), offer -> offer.type() == type && !offer.on().isAfter(asOf));
    }

    /**
     * {@return whether the customer has ordered without a purchase authorization, directly or to renew: true from the day
     * of the first such order on}
     *
     * @param asOf the day
     */
    public boolean hasOrderedBy(LocalDate asOf) {
        Checks.required("Customer.asOf", asOf);
        return Iterables.any(orders(), order -> !order.accepted().isAfter(asOf))
                || Iterables.any(renewals(), renewal -> !renewal.ordered().isAfter(asOf));
    }

    /**
     * {@return by whom the customer is managed on a day: the latest assignment that has begun; of two that began on the
     * same day, the one recorded last; empty if none has begun}
     *
     * @param asOf the day
     */
    public Optional<String> accountManager(LocalDate asOf) {
        Checks.required("Customer.asOf", asOf);
        Optional<ManagerAssignment> latest = Optional.empty();
        for (ManagerAssignment assignment : managers()) {
            boolean isLater = latest.isEmpty()
                    || !assignment.since().isBefore(latest.get().since());
            if (isLater && !assignment.since().isAfter(asOf)) {
                latest = Optional.of(assignment);
            }
        }
        return latest.map(ManagerAssignment::accountManager);
    }

    /**
     * {@return a purchase authorization, or empty if the customer has none of that id}
     *
     * @param id the id
     */
    public Optional<PurchaseAuthorization> authorization(String id) {
        Checks.required("Customer.id", id);
        return authorizations().stream()
                .filter(authorization -> authorization.id().equals(id))
                .findFirst();
    }

    /**
     * {@return the customer without whatever is dated after a day; the invitation and the custom anniversary date stay}
     *
     * @param asOf the day
     */
    public Customer knownOn(LocalDate asOf) {
        Checks.required("Customer.asOf", asOf);
        Predicate<LocalDate> known = day -> !day.isAfter(asOf);
        if (Iterables.all(factDays(), known::test)) {
            return this;
        }
        return builder()
                .vipId(vipId())
                .profile(profile())
                .segment(segment())
                .invited(invited())
                .accepted(accepted().filter(known))
                .customAnniversary(customAnniversary())
                .offers(Iterables.filter(offers(), offer -> known.test(offer.on())))
                .managers(Iterables.filter(managers(), assignment -> known.test(assignment.since())))
                .authorizations(Iterables.transform(
                        Iterables.filter(authorizations(), authorization -> authorization.isCreatedBy(asOf)),
                        authorization -> authorization.knownOn(asOf)))
                .orders(Iterables.filter(orders(), order -> known.test(order.accepted())))
                .renewals(Iterables.filter(renewals(), renewal -> known.test(renewal.ordered())))
                .build();
    }

    /**
     * {@return every day on which a fact is dated, the invitation included, in any order and some more than once; the
     * custom anniversary date is no such day: it is known from the invitation on; unmodifiable}
     */
    public List<LocalDate> factDays() {
        List<LocalDate> days = new ArrayList<>();
        days.add(invited());
        accepted().ifPresent(days::add);
        offers().forEach(offer -> days.add(offer.on()));
        managers().forEach(assignment -> days.add(assignment.since()));
        authorizations().forEach(authorization -> authorization.addDaysTo(days));
        orders().forEach(order -> days.add(order.accepted()));
        renewals().forEach(renewal -> days.add(renewal.ordered()));
        return Collections.unmodifiableList(days);
    }

    /**
     * {@return the dates from which the anniversary date can be counted, as they are known on a day}
     *
     * @param asOf the day
     */
    public EnrollmentDates enrollmentDates(LocalDate asOf) {
        Optional<LocalDate> order = firstAcceptedOrder(asOf);
        return new EnrollmentDates(
                asOf,
                invited(),
                customAnniversary(),
                accepted().filter(day -> !day.isAfter(asOf)),
                order,
                firstAuthorization(order.orElse(asOf)));
    }

    /** No order behind a purchase authorization counts before the purchase authorization exists. */
    private Optional<LocalDate> firstAcceptedOrder(LocalDate asOf) {
        Optional<LocalDate> first = Optional.empty();
        for (PurchaseAuthorization authorization : authorizations()) {
            if (authorization.isCreatedBy(asOf) && authorization.isSettledBy(asOf)) {
                LocalDate settled = authorization.settled().orElseThrow();
                first = earlier(first, authorization.isCreatedBy(settled) ? settled : authorization.created());
            }
        }
        for (DirectOrder order : orders()) {
            if (!order.accepted().isAfter(asOf)) {
                first = earlier(first, order.accepted());
            }
        }
        return first;
    }

    private Optional<LocalDate> firstAuthorization(LocalDate day) {
        Optional<LocalDate> first = Optional.empty();
        for (PurchaseAuthorization authorization : authorizations()) {
            if (authorization.isCreatedBy(day)
                    && !authorization.isCancelledBy(day)
                    && !authorization.isDeactivatedBy(day)) {
                first = earlier(first, authorization.created());
            }
        }
        return first;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, LocalDate other) {
        return one.isPresent() && one.get().isBefore(other) ? one : Optional.of(other);
    }

    /**
     * {@return these facts with a purchase authorization in the place of the one of the same id, or after all others}
     *
     * <p>Example: a customer has PA-1 of 2024-03-01, and cancelling it on 2024-03-05 is allowed. {@code
     * customer.with(cancelled)} still has one PA-1, cancelled on 2024-03-05.
     *
     * @param authorization the purchase authorization
     */
    public Customer with(PurchaseAuthorization authorization) {
        Checks.required("Customer.authorization", authorization);
        Map<String, PurchaseAuthorization> byId = new LinkedHashMap<>();
        authorizations().forEach(each -> byId.put(each.id(), each));
        byId.put(authorization.id(), authorization);
        return builder().from(this).authorizations(byId.values()).build();
    }

    /** Checks the shape; runs whenever a customer is built. */
    @Value.Check
    void check() {
        Checks.day("Customer.invited", invited());
        Checks.optionalDay("Customer.accepted", accepted());
        Checks.optionalDay("Customer.customAnniversary", customAnniversary());
        Set<String> ids = new HashSet<>();
        for (PurchaseAuthorization authorization : authorizations()) {
            if (!ids.add(authorization.id())) {
                throw new InvalidFactException(
                        "Customer.authorizations", "lists the purchase authorization " + authorization.id() + " twice");
            }
        }
    }

    /** {@return an empty builder; VIP ID, segment and invitation must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Customer}. */
    public static final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }
}
