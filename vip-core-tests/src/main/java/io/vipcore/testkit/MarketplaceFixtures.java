package io.vipcore.testkit;

import static io.vipcore.testkit.Fixtures.day;

import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.CancelledItem;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.testkit.conformance.ConformanceVectors;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Valid facts of VIP Marketplace in one line, for tests in which most of a fact does not matter. Instants are written {@code
 * 2025-06-30}, which is 09:00Z on that day, or in full; an order is completed when it is placed, unless told otherwise:
 *
 * <pre>{@code
 * MarketplaceCustomer renewed = MarketplaceFixtures.customer()
 *         .addOrders(order("O1", NEW, "2025-06-30", "S1", 100), order("O2", RENEWAL, "2026-06-05", "S1", 40))
 *         .build();
 * }</pre>
 */
public final class MarketplaceFixtures {

    /** The offer of everything that names no other: licenses that follow the anniversary date. */
    public static final String OFFER = "65304479CA01A12";

    /** An offer of other licenses that follow the anniversary date. */
    public static final String OTHER_OFFER = "30006208CA01A12";

    /** An offer of a product with a fixed term. */
    public static final String STOCK_PACK = "65305282CA01A12";

    private static final MarketplaceCatalog CATALOG = ConformanceVectors.bundledMarketplaceCatalog();

    private MarketplaceFixtures() {}

    /** {@return the bundled catalog, to which the conformance vectors, the fixtures and the generators refer} */
    public static MarketplaceCatalog catalog() {
        return CATALOG;
    }

    /** {@return the program of the known edition over {@link #catalog()}} */
    public static MarketplaceProgram program() {
        return MarketplaceProgram.of(CATALOG);
    }

    /**
     * {@return an instant}
     *
     * @param text the instant, or the day alone, which stands for 09:00Z on it
     */
    public static Instant at(String text) {
        return Instant.parse(text.length() == 10 ? text + "T09:00:00Z" : text);
    }

    /** {@return a builder of a commercial customer made on 2020-01-02, to whom nothing happened yet} */
    public static MarketplaceCustomer.Builder customer() {
        return MarketplaceCustomer.builder().customerId("1005053489").created(at("2020-01-02"));
    }

    /** {@return a builder of a profile with everything that is required, and a postal code} */
    public static CompanyProfile.Builder profile() {
        return CompanyProfile.builder()
                .companyName("Atlas Studio")
                .preferredLanguage("pl-PL")
                .country("PL")
                .region("MZ")
                .city("Warszawa")
                .addressLine1("ul. Prosta 1")
                .postalCode("00-001")
                .addContacts(new Contact("ada.nowak@atlas.example", "Ada", "Nowak"));
    }

    /**
     * {@return an order of one line of {@link #OFFER}}
     *
     * @param id its id
     * @param type what it does
     * @param created when it was placed and completed
     * @param subscription the subscription it is about
     * @param quantity how many, from 1 to 2,147,483,647
     */
    public static MarketplaceOrder order(
            String id, OrderType type, String created, String subscription, long quantity) {
        return order(id, type, created, MarketplaceLine.of(1, OFFER, quantity, subscription));
    }

    /**
     * {@return an order}
     *
     * @param id its id
     * @param type what it does, nothing that undoes another order
     * @param created when it was placed and completed
     * @param lines what is ordered
     */
    public static MarketplaceOrder order(String id, OrderType type, String created, MarketplaceLine... lines) {
        return MarketplaceOrder.builder()
                .id(id)
                .type(type)
                .created(at(created))
                .completed(at(created))
                .addLines(lines)
                .build();
    }

    /**
     * {@return an order that is still open}
     *
     * @param order the order
     */
    public static MarketplaceOrder open(MarketplaceOrder order) {
        return MarketplaceOrder.builder()
                .from(order)
                .completed(Optional.empty())
                .build();
    }

    /**
     * {@return an order that failed}
     *
     * @param order the order
     * @param failed when it failed
     */
    public static MarketplaceOrder failed(MarketplaceOrder order, String failed) {
        return MarketplaceOrder.builder().from(open(order)).failed(at(failed)).build();
    }

    /**
     * {@return a return of a line of {@link #OFFER}}
     *
     * @param id its id
     * @param created when it was placed and completed
     * @param reference the order that it returns
     * @param line the number of the line that it returns
     * @param quantity how many, from 1 to 2,147,483,647
     */
    public static MarketplaceOrder returned(String id, String created, String reference, int line, long quantity) {
        return MarketplaceOrder.builder()
                .id(id)
                .type(OrderType.RETURN)
                .created(at(created))
                .completed(at(created))
                .reference(reference)
                .addLines(new MarketplaceLine(
                        line, MarketplaceOffer.of(OFFER), quantity, Optional.empty(), Optional.empty()))
                .build();
    }

    /**
     * {@return a switch of as many licenses as its line has}
     *
     * @param id its id
     * @param created when it was placed and completed
     * @param from the subscription that it takes them from
     * @param to what they become
     */
    public static MarketplaceOrder switched(String id, String created, String from, MarketplaceLine to) {
        return MarketplaceOrder.builder()
                .from(order(id, OrderType.SWITCH, created, to))
                .addCancelling(new CancelledItem(1, 1, from, to.quantity()))
                .build();
    }

    /**
     * {@return a subscription of {@link #OFFER} that Adobe showed, with nothing renewed}
     *
     * @param at when
     * @param subscription its id
     * @param status its status
     * @param current how many licenses, from 0 to 2,147,483,647
     * @param renewalDate its renewal date; blank: none was shown
     */
    public static SubscriptionSeen seen(
            String at, String subscription, SubscriptionStatus status, long current, String renewalDate) {
        return new SubscriptionSeen(
                at(at),
                subscription,
                MarketplaceOffer.of(OFFER),
                status,
                current,
                OptionalLong.empty(),
                renewalDate.isBlank() ? Optional.empty() : Optional.of(day(renewalDate)),
                Optional.empty(),
                OptionalLong.empty());
    }

    /**
     * {@return a license that the customer added in the Admin Console, with no order}
     *
     * @param id its id
     * @param created when
     */
    public static Acquisition acquisition(String id, String created) {
        return new Acquisition(id, at(created), Optional.empty(), Optional.empty(), 1);
    }
}
