package io.vipcore.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.language.Language;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.Product;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Findings;
import io.vipcore.verdict.OwnRule;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An application never shows a product that a request would be refused for. */
class OfferedProductsProperties {

    private static final Set<String> ABOUT_PRODUCTS = Set.of("VIP-PA-001", "VIP-PA-004", "VIP-PA-005");

    @Property(tries = 300)
    void the_offered_products_are_the_catalog_less_what_a_request_for_one_would_be_refused_for(
            @ForAll("customerDays") CustomerDay given,
            @ForAll Requester requester,
            @ForAll("editions") Edition edition) {
        VipProgram vip = Fixtures.program(edition);
        List<Product> expected = Fixtures.catalog().products().stream()
                .filter(product -> requestOfOne(vip, given, requester, product).stream()
                        .noneMatch(reason -> ABOUT_PRODUCTS.contains(reason.id())))
                .toList();
        assertEquals(expected, vip.offeredProducts(given.customer(), requester, given.asOf()));
    }

    private static List<Reason> requestOfOne(VipProgram vip, CustomerDay given, Requester requester, Product product) {
        return vip.requestAuthorization(RequestFixtures.request(
                                CustomerFixture.of(given.customer()),
                                requester,
                                given.asOf().toString(),
                                product.id() + "=1")
                        .build())
                .refusals();
    }

    @Test
    void an_overdue_account_is_offered_what_a_commercial_customer_with_offers_for_teams_always_is() {
        CustomerFixture overdue = CustomerFixture.invited("2024-01-10").authorized("offered", "2024-01-12");
        List<String> team = List.of(
                "CC-ALL-TEAM",
                "CC-PS-TEAM",
                "CC-AI-TEAM",
                "ACRO-TEAM",
                "ACRO-STD-TEAM",
                "ACRO-CLASSIC",
                "SUB3D-TEAM",
                "STOCK-PACK");
        assertEquals(team, offered(Editions.VIP_2018, overdue, Requester.MEMBER));
        assertEquals(
                List.of(
                        "CC-ALL-TEAM",
                        "CC-PS-TEAM",
                        "CC-AI-TEAM",
                        "ACRO-TEAM",
                        "ACRO-STD-TEAM",
                        "ACRO-CLASSIC",
                        "SUB3D-TEAM",
                        "FRL-ENT",
                        "SIGN-TX-ENT",
                        "STOCK-PACK"),
                offered(Editions.VIP_2018, overdue, Requester.ACCOUNT_MANAGER));
        assertEquals(
                List.of(
                        "CC-ALL-TEAM",
                        "CC-ALL-ENT",
                        "CC-PS-TEAM",
                        "CC-AI-TEAM",
                        "ACRO-TEAM",
                        "ACRO-STD-TEAM",
                        "ACRO-ENT",
                        "ACRO-CLASSIC",
                        "SUB3D-TEAM",
                        "FRL-ENT",
                        "SIGN-TX-ENT",
                        "STOCK-PACK"),
                offered(Editions.VIP_2024, overdue, Requester.ACCOUNT_MANAGER));
        assertEquals(
                List.of("CC-ALL-TEAM", "CC-K12-EDU", "ACRO-TEAM", "ACRO-DEV-EDU", "SUB3D-TEAM", "STOCK-PACK"),
                offered(Editions.VIP_2024, overdue.segment(MarketSegment.EDUCATION), Requester.MEMBER));
    }

    @Test
    void a_rule_of_the_application_limits_the_offered_products_only_if_it_says_so() {
        OwnRule noStock = OwnRule.refusal("ACME-STOCK", "we do not sell Stock")
                .in(Language.ENGLISH, "No Stock.", "We do not sell {product}.", "Choose something else.");
        CustomerFixture customer = CustomerFixture.invited("2024-01-10");
        assertEquals(true, offeredWith(noStock, customer).contains("STOCK-PACK"));
        assertEquals(
                List.of(
                        "CC-ALL-TEAM",
                        "CC-PS-TEAM",
                        "CC-AI-TEAM",
                        "ACRO-TEAM",
                        "ACRO-STD-TEAM",
                        "ACRO-CLASSIC",
                        "SUB3D-TEAM"),
                offeredWith(noStock.limitingOfferedProducts(), customer));
    }

    @Test
    void without_a_rule_about_products_more_is_offered() {
        VipProgram vip = Fixtures.program(Editions.VIP_2018);
        VipProgram ours = VipProgram.builder()
                .from(vip)
                .authorizationPolicy(vip.authorizationPolicy().without(VipRule.VIP_PA_001))
                .build();
        CustomerFixture customer = CustomerFixture.invited("2024-01-10");
        assertEquals(
                offered(Editions.VIP_2024, customer, Requester.ACCOUNT_MANAGER),
                ids(ours.offeredProducts(customer.customer(), Requester.ACCOUNT_MANAGER, Fixtures.INVITED)));
    }

    private static List<String> offeredWith(OwnRule definition, CustomerFixture customer) {
        VipProgram vip = Fixtures.program(Editions.VIP_2018);
        Rule<AuthorizationRequest> rule = Rule.of(definition, OfferedProductsProperties::findStock);
        return ids(OfferedProducts.of(
                vip.authorizationPolicy().with(rule),
                vip.catalog(),
                customer.customer(),
                Requester.MEMBER,
                Fixtures.INVITED));
    }

    private static boolean findStock(AuthorizationRequest request, Findings findings) {
        List<RequestedLine> stock = request.lines().stream()
                .filter(line -> line.product().startsWith("STOCK"))
                .toList();
        stock.forEach(line -> findings.add(Evidence.product(line.product())));
        return !stock.isEmpty();
    }

    private static List<String> offered(Edition edition, CustomerFixture customer, Requester requester) {
        return ids(Fixtures.program(edition)
                .offeredProducts(customer.customer(), requester, LocalDate.parse("2024-03-01")));
    }

    private static List<String> ids(List<Product> products) {
        return products.stream().map(Product::id).toList();
    }

    @Provide
    Arbitrary<CustomerDay> customerDays() {
        return VipArbitraries.customerDays();
    }

    @Provide
    Arbitrary<Edition> editions() {
        return VipArbitraries.editions();
    }
}
