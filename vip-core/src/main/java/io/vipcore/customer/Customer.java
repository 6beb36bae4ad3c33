package io.vipcore.customer;

import io.vipcore.anniversary.EnrollmentDates;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the program, the VIP member: an organization that was invited, and everything that happened since.
 *
 * <pre>{@code
 * Customer customer = Customer.builder()
 *         .vipId(VipId.of("2C3EDFD26A4967C218CA"))
 *         .organization("Atlas Studio")
 *         .address(address)
 *         .primaryContact(contact)
 *         .segment(MarketSegment.COMMERCIAL)
 *         .invited(LocalDate.parse("2024-01-10"))
 *         .addOffers(OfferGrant.of(OfferType.TEAM, LocalDate.parse("2024-01-10")))
 *         .addOrders(DirectOrder.of(LocalDate.parse("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3)))
 *         .build();
 * }</pre>
 *
 * <p>Immutable. What happened later is added by building from it: {@code Customer.builder().from(customer)…}. The
 * organization's name, the address and the contact do not appear in {@code toString()}.
 */
@Value.Immutable
@FactStyle
public abstract class Customer {

    /** Only the generated class extends it. */
    Customer() {}

    /**
     * Returns the VIP ID, issued with the invitation.
     *
     * @return the VIP ID
     */
    public abstract VipId vipId();

    /**
     * Returns the name of the organization.
     *
     * @return the name as recorded
     */
    @Value.Redacted
    public abstract String organization();

    /**
     * Returns where the organization is.
     *
     * @return the address
     */
    @Value.Redacted
    public abstract Address address();

    /**
     * Returns the person to whom the invitation went.
     *
     * @return the contact
     */
    @Value.Redacted
    public abstract PrimaryContact primaryContact();

    /**
     * Returns the market segment, chosen at the invitation.
     *
     * @return the segment
     */
    public abstract MarketSegment segment();

    /**
     * Returns the day on which the invitation was sent. Before it the customer does not exist.
     *
     * @return the day
     */
    public abstract LocalDate invited();

    /**
     * Returns the day on which the invitation was accepted.
     *
     * @return the day, if recorded
     */
    public abstract Optional<LocalDate> accepted();

    /**
     * Returns the anniversary date chosen at the invitation; it can never be changed.
     *
     * @return the date, if one was chosen
     */
    public abstract Optional<LocalDate> customAnniversary();

    /**
     * Returns the offer types with the day each was granted, in any order.
     *
     * @return the grants, unmodifiable
     */
    public abstract List<OfferGrant> offers();

    /**
     * Returns the account managers by whom the customer has been managed, in any order.
     *
     * @return the assignments, unmodifiable
     */
    public abstract List<ManagerAssignment> managers();

    /**
     * Returns every purchase authorization, in any order.
     *
     * @return the purchase authorizations, each with an id of its own, unmodifiable
     */
    public abstract List<PurchaseAuthorization> authorizations();

    /**
     * Returns the orders placed without a purchase authorization, in any order.
     *
     * @return the orders, unmodifiable
     */
    public abstract List<DirectOrder> orders();

    /**
     * Returns the renewal orders, in any order.
     *
     * @return the renewal orders, unmodifiable
     */
    public abstract List<RenewalOrder> renewals();

    /**
     * Returns whether the customer exists on a day.
     *
     * @param asOf the day
     * @return true from the invitation on
     */
    public boolean isInvitedBy(LocalDate asOf) {
        return !invited().isAfter(asOf);
    }

    /**
     * Returns how far the invitation has come on a day.
     *
     * @param asOf the day, not before the invitation
     * @return accepted from the acceptance day on, else sent
     */
    public InvitationStatus invitationStatus(LocalDate asOf) {
        LocalDate accepted = acceptedOn();
        return accepted != null && !accepted.isAfter(asOf) ? InvitationStatus.ACCEPTED : InvitationStatus.SENT;
    }

    /** The same day without the box around it, so that asking creates nothing. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate acceptedOn() {
        return accepted().orElse(null);
    }

    /**
     * Returns whether the customer has an offer type on a day.
     *
     * @param type the offer type
     * @param asOf the day
     * @return true from the day of its grant on
     */
    public boolean hasOffer(OfferType type, LocalDate asOf) {
        List<OfferGrant> offers = offers();
        for (int i = 0; i < offers.size(); i++) {
            OfferGrant offer = offers.get(i);
            if (offer.type() == type && !offer.on().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the customer has ordered without a purchase authorization: directly, or to renew.
     *
     * @param asOf the day
     * @return true from the day of the first such order on
     */
    public boolean hasOrderedBy(LocalDate asOf) {
        for (int i = 0; i < orders().size(); i++) {
            if (!orders().get(i).accepted().isAfter(asOf)) {
                return true;
            }
        }
        for (int i = 0; i < renewals().size(); i++) {
            if (!renewals().get(i).ordered().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns by whom the customer is managed on a day: the latest assignment that has begun; of two that began on the
     * same day, the one recorded last.
     *
     * @param asOf the day
     * @return the account manager, or empty if no assignment has begun
     */
    public Optional<String> accountManager(LocalDate asOf) {
        ManagerAssignment latest = null;
        for (ManagerAssignment assignment : managers()) {
            boolean begun = !assignment.since().isAfter(asOf);
            if (begun && (latest == null || !assignment.since().isBefore(latest.since()))) {
                latest = assignment;
            }
        }
        return latest == null ? Optional.empty() : Optional.of(latest.accountManager());
    }

    /**
     * Returns a purchase authorization by its id.
     *
     * @param id the id
     * @return the purchase authorization, or empty if the customer has none of that id
     */
    public Optional<PurchaseAuthorization> authorization(String id) {
        for (PurchaseAuthorization authorization : authorizations()) {
            if (authorization.id().equals(id)) {
                return Optional.of(authorization);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the customer without whatever is dated after a day. The invitation and the custom anniversary date stay.
     *
     * @param asOf the day
     * @return the facts as they were known on that day
     */
    public Customer knownOn(LocalDate asOf) {
        Predicate<LocalDate> known = day -> !day.isAfter(asOf);
        return builder()
                .from(this)
                .accepted(accepted().filter(known))
                .offers(offers().stream()
                        .filter(offer -> known.test(offer.on()))
                        .toList())
                .managers(managers().stream()
                        .filter(assignment -> known.test(assignment.since()))
                        .toList())
                .authorizations(authorizations().stream()
                        .filter(authorization -> authorization.isCreatedBy(asOf))
                        .map(authorization -> authorization.knownOn(asOf))
                        .toList())
                .orders(orders().stream()
                        .filter(order -> known.test(order.accepted()))
                        .toList())
                .renewals(renewals().stream()
                        .filter(renewal -> known.test(renewal.ordered()))
                        .toList())
                .build();
    }

    /**
     * Returns the dates from which the anniversary date can be counted, as they are known on a day.
     *
     * @param asOf the day
     * @return the dates
     */
    public EnrollmentDates enrollmentDates(LocalDate asOf) {
        return new CustomerEnrollment(this, asOf, null);
    }

    /**
     * Names every day on which a fact is dated, the invitation included. The custom anniversary date is no such day: it is
     * known from the invitation on.
     *
     * @param days hears the days, in any order and some more than once
     */
    public void forEachFactDay(Consumer<? super LocalDate> days) {
        days.accept(invited());
        accepted().ifPresent(days);
        for (OfferGrant offer : offers()) {
            days.accept(offer.on());
        }
        for (ManagerAssignment assignment : managers()) {
            days.accept(assignment.since());
        }
        for (PurchaseAuthorization authorization : authorizations()) {
            days.accept(authorization.created());
            authorization.ordered().ifPresent(days);
            authorization.settled().ifPresent(days);
            authorization.cancelled().ifPresent(days);
            authorization.deactivated().ifPresent(days);
        }
        for (DirectOrder order : orders()) {
            days.accept(order.accepted());
        }
        for (RenewalOrder renewal : renewals()) {
            days.accept(renewal.ordered());
        }
    }

    /**
     * Returns these facts with a purchase authorization in the place of the one of the same id, or after all others if
     * there is none.
     *
     * <p>Example: a customer has PA-1 of 2024-03-01, and {@code vip.cancelAuthorization} allows cancelling it on 2024-03-05.
     * {@code customer.with(cancelled)} still has one PA-1, cancelled on 2024-03-05.
     *
     * @param authorization the purchase authorization
     * @return the facts with it; these do not change
     */
    public Customer with(PurchaseAuthorization authorization) {
        Map<String, PurchaseAuthorization> byId = new LinkedHashMap<>();
        for (PurchaseAuthorization each : authorizations()) {
            byId.put(each.id(), each);
        }
        byId.put(authorization.id(), authorization);
        return builder().from(this).authorizations(byId.values()).build();
    }

    /** Checks the shape; runs whenever a customer is built. */
    @Value.Check
    void check() {
        FactShape.day("Customer.invited", invited());
        FactShape.optionalDay("Customer.accepted", accepted());
        FactShape.optionalDay("Customer.customAnniversary", customAnniversary());
        Set<String> ids = new HashSet<>();
        for (PurchaseAuthorization authorization : authorizations()) {
            if (!ids.add(authorization.id())) {
                throw new InvalidFactException(
                        "Customer.authorizations", "lists the purchase authorization " + authorization.id() + " twice");
            }
        }
    }

    /**
     * Starts a new customer.
     *
     * @return an empty builder; the lists, the acceptance and the custom anniversary date may stay unset
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Customer}. */
    public static final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }
}
