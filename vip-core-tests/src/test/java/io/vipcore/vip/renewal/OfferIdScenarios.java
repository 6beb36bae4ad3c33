package io.vipcore.vip.renewal;

import static io.vipcore.testkit.Fixtures.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.rules.Reason;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Price lists and orders name offer ids, which change with the level; facts name products, which do not. */
class OfferIdScenarios {

    /** Three offers of it: new at level 01 and 02, and renewals, which have a key besides. */
    private static final Product ACROBAT = Product.of(
                    "ACRO-PRO",
                    "Acrobat Pro for teams",
                    ProductFamily.ACROBAT,
                    OfferType.TEAM,
                    LicenseKind.NAMED_USER,
                    MarketSegment.values())
            .withKeys("65304479CA", "65297925BA");

    private static final Catalog CATALOG = Catalog.of(List.of(ACROBAT));

    private static final CustomerFixture BOUGHT = CustomerFixture.invited("2024-01-10")
            .accepted("2024-01-12")
            .ordered("2024-01-16", line("65304479CA01A12", 8), line("65304479CA01A12", 2));

    @ParameterizedTest
    @CsvSource({"65304479CA01A12", "65304479CA02A12", "65297925BA02A12"})
    void a_renewal_at_another_level_is_a_renewal(String offer) {
        CustomerFixture renewed = BOUGHT.renewed("2025-01-10", "2025-01-16", line(offer, 10));
        assertEquals(RenewalPhase.READY, on(BOUGHT, "2025-01-10").status().phase());
        LicenseLedger ledger = on(renewed, "2025-01-10").status().ledger();
        assertTrue(ledger.isFullyRenewedOn(0));
        assertEquals(Map.of("ACRO-PRO", 10L), ledger.dueOn(1));
    }

    @Test
    void a_renewal_of_some_is_counted_whatever_its_level() {
        CustomerFixture renewed = BOUGHT.renewed("2025-01-10", "2025-01-16", line("65304479CA02A12", 4));
        assertEquals(
                Map.of("ACRO-PRO", 6L),
                on(renewed, "2025-01-10").status().ledger().unrenewedOn(0));
    }

    @Test
    void the_offer_to_renew_has_one_line_for_all_levels() {
        assertEquals(
                Map.of("ACRO-PRO", 10L),
                on(BOUGHT, "2025-01-10").renew().allowed().orElseThrow().licenses());
    }

    @ParameterizedTest
    @CsvSource({"50, ''", "51, VIP-PA-007"})
    void what_is_asked_for_at_two_levels_counts_together(int atLevel2, String refused) {
        Map<String, Integer> asked = new HashMap<>();
        asked.merge(product("65304479CA01A12"), 200, Integer::sum);
        asked.merge(product("65304479CA02A12"), atLevel2, Integer::sum);
        assertEquals(
                refused,
                refusals(asked.entrySet().stream()
                        .map(line -> RequestedLine.of(line.getKey(), line.getValue()))
                        .toArray(RequestedLine[]::new)));
    }

    @Test
    void on_two_lines_it_is_the_same_product_twice() {
        assertEquals(
                "VIP-PA-008",
                refusals(
                        RequestedLine.of(product("65304479CA01A12"), 200),
                        RequestedLine.of(product("65304479CA02A12"), 51)));
    }

    /** Why products are not identified by offer ids. */
    @Test
    void a_line_that_names_an_offer_id_is_not_listed() {
        assertEquals("VIP-PA-005", refusals(RequestedLine.of("65304479CA01A12", 1)));
    }

    private static String refusals(RequestedLine... lines) {
        return String.join(
                " ",
                on(BOUGHT, "2024-06-01").request(Requester.MEMBER, "PA-1", lines).refusals().stream()
                        .map(Reason::id)
                        .toList());
    }

    private static CustomerOnDay on(CustomerFixture customer, String asOf) {
        return VipProgram.of(VipEditions.VIP_2018, CATALOG).customer(customer.customer(), day(asOf));
    }

    private static OrderLine line(String offer, int quantity) {
        return OrderLine.of(product(offer), quantity);
    }

    private static String product(String offer) {
        return CATALOG.find(OfferId.of(offer)).orElseThrow().id();
    }
}
