package io.vipcore.marketplace;

import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.switched;

import io.vipcore.marketplace.customer.AnniversarySeen;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderSource;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.ScheduledSubscription;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.subscription.Subscription;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** More facts in one line, and ledgers as lines of a table. */
public final class Told {

    private Told() {}

    /** Completed later than placed. */
    public static MarketplaceOrder completed(MarketplaceOrder order, String completed) {
        return MarketplaceOrder.builder().from(order).completed(at(completed)).build();
    }

    /** Made by Adobe's run. */
    public static MarketplaceOrder bySystem(MarketplaceOrder order) {
        return MarketplaceOrder.builder().from(order).source(OrderSource.SYSTEM).build();
    }

    public static MarketplaceOrder reverted(
            String id, String created, String reference, String from, MarketplaceLine to) {
        return MarketplaceOrder.builder()
                .from(switched(id, created, from, to))
                .type(OrderType.REVERT_SWITCH)
                .reference(reference)
                .build();
    }

    /** A transfer that brings an anniversary date. */
    public static MarketplaceOrder bringing(String anniversary, MarketplaceOrder transfer) {
        return MarketplaceOrder.builder()
                .from(transfer)
                .anniversary(day(anniversary))
                .build();
    }

    /** A line with a renewal date of its own. */
    public static MarketplaceLine until(String renewalDate, String offer, String subscription, long quantity) {
        return new MarketplaceLine(
                1, MarketplaceOffer.of(offer), quantity, Optional.of(subscription), Optional.of(day(renewalDate)));
    }

    public static RenewalPreference preference(String at, String subscription, boolean enabled) {
        return new RenewalPreference(at(at), subscription, enabled, OptionalLong.empty(), Optional.empty());
    }

    public static RenewalPreference preference(String at, String subscription, long quantity) {
        return new RenewalPreference(at(at), subscription, true, OptionalLong.of(quantity), Optional.empty());
    }

    public static ScheduledSubscription scheduled(String at, String subscription, long quantity) {
        return new ScheduledSubscription(at(at), subscription, MarketplaceOffer.of(OFFER), quantity);
    }

    /** The same of another product. */
    public static SubscriptionSeen ofOffer(String offer, SubscriptionSeen seen) {
        return seen(seen, offer, seen.renewed().orElse(0));
    }

    /** The same with licenses that were renewed early. */
    public static SubscriptionSeen renewed(long renewed, SubscriptionSeen seen) {
        return seen(seen, seen.offer().toString(), renewed);
    }

    private static SubscriptionSeen seen(SubscriptionSeen seen, String offer, long renewed) {
        return new SubscriptionSeen(
                seen.at(),
                seen.subscription(),
                MarketplaceOffer.of(offer),
                seen.status(),
                seen.current(),
                OptionalLong.of(renewed),
                seen.renewalDate(),
                seen.enabled(),
                seen.renewalQuantity());
    }

    public static AnniversarySeen anniversarySeen(String at, String date) {
        return new AnniversarySeen(at(at), day(date));
    }

    public static Commitment accepted(String day) {
        return new Commitment(
                day(day),
                Optional.of(day(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(OfferKind.LICENSE, 10L));
    }

    public static SubscriptionLedger ledger(MarketplaceCustomer.Builder facts, String asOf) {
        return ledger(facts, asOf, MarketplaceEditions.VIPMP);
    }

    public static SubscriptionLedger ledger(
            MarketplaceCustomer.Builder facts, String asOf, MarketplaceEdition edition) {
        return SubscriptionLedger.of(facts.build(), MarketplaceFixtures.catalog(), edition, at(asOf));
    }

    /** The anniversary date, or why there is none. */
    public static String anniversary(SubscriptionLedger ledger) {
        return ledger.anniversary()
                .map(LocalDate::toString)
                .or(() -> ledger.undetermined().map(reason -> "undetermined"))
                .orElse("none");
    }

    /** Such as {@code ACTIVE 100+40 2026-06-30 PARTLY_RENEWED}, with what is set for its renewal behind. */
    public static String text(Subscription subscription) {
        return subscription.status() + " " + subscription.current() + "+" + subscription.renewed() + " "
                + subscription.renewalDate().map(LocalDate::toString).orElse("-") + " " + subscription.state()
                + (subscription.renews() ? "" : " off")
                + (subscription.renewalQuantity().isPresent()
                        ? " renews " + subscription.renewalQuantity().getAsLong()
                        : "")
                + (subscription.minimumOrder().isPresent()
                        ? " at least " + subscription.minimumOrder().getAsInt()
                        : "");
    }

    /** One subscription; a dash if there is none. */
    public static String text(SubscriptionLedger ledger, String subscription) {
        return Optional.ofNullable(ledger.subscriptions().get(subscription))
                .map(Told::text)
                .orElse("-");
    }

    /** The anniversary date and every subscription. */
    public static String text(SubscriptionLedger ledger) {
        return anniversary(ledger)
                + ledger.subscriptions().values().stream()
                        .map(subscription -> "; " + subscription.id() + " " + text(subscription))
                        .collect(Collectors.joining());
    }
}
