package io.vipcore.marketplace;

import static io.vipcore.marketplace.customer.OrderType.NEW;
import static io.vipcore.marketplace.customer.OrderType.RENEWAL;
import static io.vipcore.testkit.MarketplaceFixtures.OTHER_OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.failed;
import static io.vipcore.testkit.MarketplaceFixtures.order;
import static io.vipcore.testkit.MarketplaceFixtures.returned;
import static io.vipcore.testkit.MarketplaceFixtures.switched;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.marketplace.customer.CountingOrder;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Customers with many orders, each on a day of its own: ten times the orders are ten times the work. */
class ManyMarketplaceFactsTest {

    private static final MarketplaceProgram PROGRAM = MarketplaceFixtures.program();
    private static final LocalDate FIRST = LocalDate.parse("2024-01-10");

    private static void assertLinear(BiFunction<Integer, String, MarketplaceOrder> orders) {
        assertLinear(orders, customer -> PROGRAM.spans(customer));
        assertLinear(
                orders, customer -> PROGRAM.customer(customer, at("2027-01-01")).agenda());
        assertLinear(
                orders, customer -> PROGRAM.customer(customer, at("2027-01-01")).status());
    }

    private static void assertLinear(
            BiFunction<Integer, String, MarketplaceOrder> orders, Consumer<MarketplaceCustomer> question) {
        int few = workOn(60, orders, question);
        int many = workOn(600, orders, question);
        assertTrue(many < 15 * few, few + ", then " + many);
    }

    private static int workOn(
            int number, BiFunction<Integer, String, MarketplaceOrder> orders, Consumer<MarketplaceCustomer> question) {
        AtomicInteger asked = new AtomicInteger();
        MarketplaceCustomer.Builder customer =
                customer().addOrders(new CountingOrder(order("O", NEW, "2024-01-10", "S1", 1_000), asked));
        for (int i = 1; i <= number; i++) {
            customer.addOrders(
                    new CountingOrder(orders.apply(i, FIRST.plusDays(i).toString()), asked));
        }
        MarketplaceCustomer built = customer.build();
        asked.set(0);
        question.accept(built);
        return asked.get();
    }

    @Test
    void purchases() {
        assertLinear((i, day) -> order("O" + i, NEW, day, "S1", 1));
        assertLinear((i, day) -> order("O" + i, NEW, day, "S" + i, 1));
    }

    @Test
    void renewals() {
        assertLinear((i, day) -> order("O" + i, RENEWAL, day, "S1", 1));
    }

    @Test
    void returns() {
        assertLinear((i, day) -> returned("O" + i, day, "O", 1, 1));
    }

    @Test
    void switches() {
        assertLinear((i, day) -> switched("O" + i, day, "S1", MarketplaceLine.of(1, OTHER_OFFER, 1, "S2")));
    }

    @Test
    void orders_that_fail() {
        assertLinear((i, day) -> failed(order("O" + i, NEW, day, "S1", 1), day));
    }
}
