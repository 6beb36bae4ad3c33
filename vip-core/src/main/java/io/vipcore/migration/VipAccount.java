package io.vipcore.migration;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.vipcore.catalog.Catalog;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A VIP account on the day of a move: what its facts say, and what only the caller knows.
 *
 * @param on the day of the move
 * @param known what only the caller knows
 * @param country the country, an ISO 3166-1 alpha-2 code, if it is known
 * @param segment the market segment
 * @param accepted the day on which the invitation was accepted
 * @param licenses the licenses held, without consumables, at least 0
 * @param anniversary the current anniversary date
 * @param renewed how much of what falls due on it is renewed
 * @param orders the days of the orders that were not cancelled, unmodifiable
 * @param openAuthorizations the ids of the pending and overdue purchase authorizations, unmodifiable
 * @param unmappedProducts the products held without a counterpart in VIP Marketplace, sorted and unmodifiable
 */
public record VipAccount(
        LocalDate on,
        MigrationKnowledge known,
        Optional<String> country,
        Segment segment,
        Optional<LocalDate> accepted,
        long licenses,
        Optional<LocalDate> anniversary,
        Renewed renewed,
        List<LocalDate> orders,
        List<String> openAuthorizations,
        Set<String> unmappedProducts) {

    /** How much is renewed of what falls due. */
    public enum Renewed {
        /** Nothing. */
        NONE,
        /** A part. */
        PARTIAL,
        /** All of it, or nothing falls due. */
        FULL
    }

    public VipAccount {
        Checks.day("VipAccount.on", on);
        Checks.required("VipAccount.known", known);
        Checks.required("VipAccount.country", country);
        Checks.required("VipAccount.segment", segment);
        Checks.optionalDay("VipAccount.accepted", accepted);
        Checks.atLeast("VipAccount.licenses", licenses, 0);
        Checks.required("VipAccount.anniversary", anniversary);
        Checks.required("VipAccount.renewed", renewed);
        orders = Checks.list("VipAccount.orders", orders);
        openAuthorizations = Checks.list("VipAccount.openAuthorizations", openAuthorizations);
        unmappedProducts = ImmutableSortedSet.copyOf(Checks.list("VipAccount.unmappedProducts", unmappedProducts));
    }

    /**
     * {@return the account of a customer whose facts are recorded; those dated later than the day have not happened}
     *
     * @param vip the program, whose catalog lists every product of the facts
     * @param customer the facts
     * @param on the day of the move
     * @param known what only the caller knows
     */
    public static VipAccount of(VipProgram vip, Customer customer, LocalDate on, MigrationKnowledge known) {
        Checks.required("VipAccount.known", known);
        CustomerStatus status =
                Checks.required("VipAccount.vip", vip).customer(customer, on).status();
        return new VipAccount(
                on,
                known,
                customer.profile().map(Profile::country).or(known::country),
                switch (customer.segment()) {
                    case COMMERCIAL -> Segment.COM;
                    case EDUCATION -> Segment.EDU;
                    case GOVERNMENT -> Segment.GOV;
                },
                status.customer().accepted(),
                status.ledger().countedForLevel(),
                status.anniversary(),
                renewed(status.ledger()),
                orders(status),
                Stream.of(AuthorizationStatus.PENDING, AuthorizationStatus.OVERDUE)
                        .flatMap(open -> status.authorizations(open).stream())
                        .map(state -> state.authorization().id())
                        .toList(),
                known.catalog()
                        .map(target -> unmapped(status, vip.catalog(), target))
                        .orElse(Set.of()));
    }

    private static Renewed renewed(LicenseLedger ledger) {
        OptionalInt due = ledger.currentAnniversary();
        if (due.isEmpty() || ledger.unrenewedOn(due.getAsInt()).isEmpty()) {
            return Renewed.FULL;
        }
        boolean isUntouched = ledger.unrenewedOn(due.getAsInt()).equals(ledger.dueOn(due.getAsInt()))
                && !ledger.isMoreRenewedThanDueOn(due.getAsInt());
        return isUntouched ? Renewed.NONE : Renewed.PARTIAL;
    }

    /** The day of the order behind a purchase authorization or, where nobody recorded it, of its settlement. */
    private static List<LocalDate> orders(CustomerStatus status) {
        Customer customer = status.customer();
        return Stream.of(
                        customer.orders().stream().map(DirectOrder::accepted),
                        customer.renewals().stream().map(RenewalOrder::ordered),
                        status.authorizations().stream()
                                .filter(state -> state.status().hasLicenses())
                                .map(AuthorizationState::authorization)
                                .flatMap(each -> each.ordered().or(each::settled).stream()))
                .flatMap(days -> days)
                .toList();
    }

    private static Set<String> unmapped(CustomerStatus status, Catalog catalog, MarketplaceCatalog target) {
        return Sets.filter(
                status.holdings().keySet(),
                product -> catalog.get(product).keys().stream()
                        .allMatch(key -> target.find(key).isEmpty()));
    }

    boolean is(Circumstance circumstance) {
        return known.circumstances().contains(circumstance);
    }

    /** The commitment that runs on the day. */
    Optional<VipCommitment> commitment() {
        return known.commitment()
                .filter(commitment -> !on.isBefore(commitment.accepted()) && !on.isAfter(commitment.end()));
    }
}
