package io.vipcore.marketplace.subscription;

import static io.vipcore.marketplace.Told.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.AnniversarySeen;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.testkit.CustomerInstant;
import io.vipcore.testkit.MarketplaceDomain;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for the ledger of every customer at every instant. */
@Domain(MarketplaceDomain.class)
@Domain(DomainContext.Global.class)
class SubscriptionLedgerProperties {

    private static SubscriptionLedger ledger(MarketplaceCustomer customer, Instant asOf, MarketplaceEdition edition) {
        return SubscriptionLedger.of(customer, MarketplaceFixtures.catalog(), edition, asOf);
    }

    @Property(tries = 300)
    void facts_dated_later_change_nothing(@ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        MarketplaceCustomer known = given.customer().knownAt(given.asOf(), edition.dayOf(given.asOf()));
        assertEquals(text(ledger(given.customer(), given.asOf(), edition)), text(ledger(known, given.asOf(), edition)));
        assertEquals(
                MarketplaceAgenda.of(given.customer(), MarketplaceFixtures.catalog(), edition, given.asOf()),
                MarketplaceAgenda.of(known, MarketplaceFixtures.catalog(), edition, given.asOf()));
    }

    @Property(tries = 300)
    void what_was_known_then_is_known_still(@ForAll CustomerInstant given, @ForAll Instant before) {
        Assume.that(!before.isAfter(given.asOf()));
        MarketplaceCustomer known =
                given.customer().knownAt(given.asOf(), MarketplaceEditions.VIPMP.dayOf(given.asOf()));
        LocalDate day = MarketplaceEditions.VIPMP.dayOf(before);
        assertEquals(given.customer().knownAt(before, day), known.knownAt(before, day));
    }

    @Property(tries = 300)
    void of_facts_of_different_instants_the_order_in_lists_does_not_matter(
            @ForAll CustomerInstant given, @ForAll MarketplaceEdition edition, @ForAll Random random) {
        MarketplaceCustomer customer = given.customer();
        Assume.that(hasDistinctInstants(customer));
        MarketplaceCustomer shuffled = MarketplaceCustomer.builder()
                .from(customer)
                .orders(shuffled(customer.orders(), random))
                .preferences(shuffled(customer.preferences(), random))
                .acquisitions(shuffled(customer.acquisitions(), random))
                .subscriptionsSeen(shuffled(customer.subscriptionsSeen(), random))
                .build();
        assertEquals(text(ledger(customer, given.asOf(), edition)), text(ledger(shuffled, given.asOf(), edition)));
        assertEquals(
                MarketplaceAgenda.of(customer, MarketplaceFixtures.catalog(), edition, given.asOf()),
                MarketplaceAgenda.of(shuffled, MarketplaceFixtures.catalog(), edition, given.asOf()));
    }

    /** What happens at one instant happens in the order of its list. */
    private static boolean hasDistinctInstants(MarketplaceCustomer customer) {
        return Stream.of(
                        customer.orders().stream().map(MarketplaceOrder::created),
                        customer.orders().stream().flatMap(order -> order.completed().or(order::failed).stream()),
                        customer.preferences().stream().map(RenewalPreference::at),
                        customer.acquisitions().stream().map(Acquisition::created),
                        customer.subscriptionsSeen().stream().map(SubscriptionSeen::at))
                .allMatch(instants -> {
                    List<Instant> all = instants.toList();
                    return Set.copyOf(all).size() == all.size();
                });
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 300)
    void nothing_is_ever_negative(@ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        SubscriptionLedger ledger = ledger(given.customer(), given.asOf(), edition);
        assertTrue(ledger.held() >= 0);
        for (Subscription subscription : ledger.subscriptions().values()) {
            assertTrue(subscription.current() >= 0, subscription::toString);
            assertTrue(subscription.renewed() >= 0, subscription::toString);
            assertTrue(subscription.rest() >= 0, subscription::toString);
            assertEquals(
                    subscription.status() == SubscriptionStatus.ACTIVE ? subscription.current() : 0,
                    subscription.held());
        }
    }

    /** Without what Adobe showed, and without transfers that bring a date. */
    @Property(tries = 300)
    void the_anniversary_date_never_moves_back_unless_it_is_seen(
            @ForAll MarketplaceCustomer customer, @ForAll MarketplaceEdition edition) {
        MarketplaceCustomer unseen = MarketplaceCustomer.builder()
                .from(customer)
                .anniversarySeen(List.of())
                .subscriptionsSeen(List.of())
                .orders(customer.orders().stream()
                        .map(order -> MarketplaceOrder.builder()
                                .from(order)
                                .anniversary(Optional.empty())
                                .build())
                        .toList())
                .build();
        Optional<LocalDate> before = Optional.empty();
        boolean wasUndetermined = false;
        for (SubscriptionLedger ledger : SubscriptionLedger.byDay(unseen, MarketplaceFixtures.catalog(), edition)
                .values()) {
            Optional<LocalDate> now = ledger.anniversary();
            boolean isUndetermined = ledger.undetermined().isPresent();
            assertTrue(before.isEmpty() || isUndetermined || !now.orElseThrow().isBefore(before.get()));
            assertTrue(!wasUndetermined || isUndetermined);
            before = now;
            wasUndetermined = isUndetermined;
        }
    }

    @Property(tries = 300)
    void from_its_instant_on_an_anniversary_date_seen_shows(
            @ForAll CustomerInstant given, @ForAll LocalDate date, @ForAll MarketplaceEdition edition) {
        AnniversarySeen seen = new AnniversarySeen(given.asOf(), date);
        Assume.that(given.customer().instants().noneMatch(given.asOf()::equals));
        MarketplaceCustomer customer = MarketplaceCustomer.builder()
                .from(given.customer())
                .addAnniversarySeen(seen)
                .build();
        SubscriptionLedger ledger = ledger(customer, given.asOf(), edition);
        assertEquals(Optional.of(date), ledger.anniversary());
        assertEquals(Optional.empty(), ledger.undetermined());
        Instant justBefore = given.asOf().minusNanos(1);
        assertEquals(text(ledger(given.customer(), justBefore, edition)), text(ledger(customer, justBefore, edition)));
    }

    @Property(tries = 300)
    void from_its_instant_on_a_subscription_seen_shows(
            @ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        for (SubscriptionSeen seen : given.customer().subscriptionsSeen()) {
            boolean isAlone =
                    given.customer().instants().filter(seen.at()::equals).count() == 1;
            boolean isDue = seen.status() != SubscriptionStatus.ENDED
                    && seen.renewalDate()
                            .filter(date -> date.isAfter(edition.dayOf(seen.at())))
                            .isEmpty();
            if (isAlone && !isDue) {
                Subscription shown = ledger(given.customer(), seen.at(), edition)
                        .subscriptions()
                        .get(seen.subscription());
                assertEquals(seen.status(), shown.status());
                assertEquals(seen.current(), shown.current());
                assertEquals(
                        seen.status() == SubscriptionStatus.ENDED
                                ? 0L
                                : seen.renewed().orElse(0),
                        shown.renewed());
                assertTrue(seen.renewalDate().isEmpty() || seen.renewalDate().equals(shown.renewalDate()));
            }
        }
    }

    /** The states that a subscription may have by what it shows; none fits beside another. */
    private static Set<RenewalState> statesOf(Subscription it, LocalDate day, MarketplaceEdition edition) {
        MarketplaceProduct product =
                MarketplaceFixtures.catalog().find(it.product()).orElseThrow();
        if (it.status() == SubscriptionStatus.PENDING) {
            return EnumSet.of(RenewalState.PENDING);
        } else if (it.status() == SubscriptionStatus.ENDED) {
            return !product.followsAnniversary()
                    ? EnumSet.of(RenewalState.OWN_TERM_ENDED, RenewalState.CLOSED)
                    : it.current() == 0 || it.renewalDate().isEmpty()
                            ? EnumSet.of(RenewalState.CLOSED)
                            : day.isAfter(it.renewalDate()
                                            .get()
                                            .plusDays(edition.lateWindowDays().value()))
                                    ? EnumSet.of(RenewalState.LAPSED, RenewalState.CLOSED)
                                    : EnumSet.of(RenewalState.LATE_RENEWABLE, RenewalState.CLOSED);
        } else if (!product.followsAnniversary()) {
            return EnumSet.of(RenewalState.OWN_TERM);
        } else if (it.renewalDate().isEmpty()) {
            return EnumSet.of(RenewalState.UNDETERMINED);
        }
        LocalDate renewal = it.renewalDate().get();
        if (!renewal.isAfter(day)) {
            return EnumSet.of(RenewalState.AWAITING_RENEWAL);
        } else if (it.status() == SubscriptionStatus.SCHEDULED) {
            return EnumSet.of(RenewalState.SCHEDULED);
        } else if (it.renewed() > 0) {
            return EnumSet.of(it.renewed() < it.current() ? RenewalState.PARTLY_RENEWED : RenewalState.FULLY_RENEWED);
        }
        boolean isEarly =
                !day.isBefore(renewal.minusDays(edition.earlyRenewalDays().value()))
                        && !day.isBefore(edition.earlyRenewalFrom().value());
        boolean isUpcoming =
                !day.isBefore(renewal.minusDays(edition.upcomingDays().value()));
        return EnumSet.of(
                isEarly ? RenewalState.EARLY_RENEWABLE : isUpcoming ? RenewalState.UPCOMING : RenewalState.NOT_DUE);
    }

    @Property(tries = 300)
    void a_subscription_has_the_one_state_that_fits_what_it_shows(
            @ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        LocalDate day = edition.dayOf(given.asOf());
        for (Map.Entry<String, Subscription> entry :
                ledger(given.customer(), given.asOf(), edition).subscriptions().entrySet()) {
            Subscription subscription = entry.getValue();
            assertEquals(entry.getKey(), subscription.id());
            assertTrue(
                    statesOf(subscription, day, edition).contains(subscription.state()),
                    () -> day + ", " + subscription);
        }
    }

    @Property(tries = 300)
    void an_early_renewal_in_progress_shows_on_a_subscription_whose_renewal_date_lies_ahead(
            @ForAll CustomerInstant given, @ForAll MarketplaceEdition edition) {
        SubscriptionLedger ledger = ledger(given.customer(), given.asOf(), edition);
        LocalDate day = edition.dayOf(given.asOf());
        assertEquals(
                ledger.subscriptions().values().stream()
                        .filter(subscription -> subscription.status() == SubscriptionStatus.ACTIVE)
                        .filter(subscription -> subscription.state() != RenewalState.OWN_TERM)
                        .flatMap(subscription -> subscription.renewalDate().stream())
                        .anyMatch(date -> date.isAfter(day)
                                && ledger.anniversary().filter(date::isBefore).isPresent()),
                ledger.isEarlyRenewalInProgress());
    }

    @Property(tries = 300)
    void nothing_is_known_before_the_first_fact(@ForAll MarketplaceCustomer customer) {
        Instant first = customer.instants().min(Instant::compareTo).orElseThrow();
        Assume.that(customer.commitments().isEmpty());
        assertEquals("none", text(ledger(customer, first.minusNanos(1), MarketplaceEditions.VIPMP)));
    }

    @Property(tries = 300)
    void an_order_that_is_open_forever_changes_no_license(@ForAll CustomerInstant given) {
        MarketplaceCustomer without = MarketplaceCustomer.builder()
                .from(given.customer())
                .orders(given.customer().orders().stream()
                        .filter(order -> order.isCompletedBy(given.asOf())
                                || (order.isFailedBy(given.asOf()) && order.type() == OrderType.RENEWAL))
                        .toList())
                .schedules(List.of())
                .build();
        MarketplaceCustomer with = MarketplaceCustomer.builder()
                .from(given.customer())
                .schedules(List.of())
                .build();
        SubscriptionLedger ledger = ledger(with, given.asOf(), MarketplaceEditions.VIPMP);
        SubscriptionLedger completedOnly = ledger(without, given.asOf(), MarketplaceEditions.VIPMP);
        assertEquals(completedOnly.anniversary(), ledger.anniversary());
        assertEquals(completedOnly.held(), ledger.held());
    }
}
