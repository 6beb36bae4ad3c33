package io.vipcore.vip.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.Product;
import io.vipcore.rules.Condition;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Rule;
import io.vipcore.rules.Severity;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
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
            @ForAll("editions") VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        List<Product> expected = Fixtures.catalog().products().stream()
                .filter(product -> requestOfOne(vip, given, requester, product).stream()
                        .noneMatch(reason -> ABOUT_PRODUCTS.contains(reason.id())))
                .toList();
        assertEquals(expected, vip.customer(given.customer(), given.asOf()).offeredProducts(requester));
    }

    private static List<Reason> requestOfOne(VipProgram vip, CustomerDay given, Requester requester, Product product) {
        return vip.rules()
                .requestPolicy()
                .decide(RequestFixtures.request(
                        CustomerFixture.of(given.customer()),
                        requester,
                        given.asOf().toString(),
                        product.id() + "=1"))
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
        assertEquals(team, offered(VipEditions.VIP_2018, overdue, Requester.MEMBER));
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
                offered(VipEditions.VIP_2018, overdue, Requester.ACCOUNT_MANAGER));
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
                offered(VipEditions.VIP_2024, overdue, Requester.ACCOUNT_MANAGER));
        assertEquals(
                List.of("CC-ALL-TEAM", "CC-K12-EDU", "ACRO-TEAM", "ACRO-DEV-EDU", "SUB3D-TEAM", "STOCK-PACK"),
                offered(VipEditions.VIP_2024, overdue.segment(MarketSegment.EDUCATION), Requester.MEMBER));
    }

    @Test
    void a_custom_rule_limits_the_offered_products_where_it_refuses_a_line() {
        CustomRule noStock = CustomRule.refusal("ACME-STOCK", "we do not sell Stock")
                .in(Locale.ENGLISH, "No Stock.", "We do not sell {product?}.", "Choose something else.");
        Condition<AuthorizationRequest> onItsLine = Condition.eachLine(
                AuthorizationRequest::lines,
                (request, line) -> isStock(line),
                (request, line) -> Finding.of(Evidence.product(line.product())));
        Condition<AuthorizationRequest> onTheWhole =
                Condition.when(request -> request.lines().stream().anyMatch(OfferedProductsProperties::isStock));
        CustomerFixture customer = CustomerFixture.invited("2024-01-10").accepted("2024-01-10");
        List<String> withStock = offered(VipEditions.VIP_2018, customer, Requester.MEMBER);
        assertEquals(true, withStock.contains("STOCK-PACK"));
        assertEquals(withStock, offeredWith(new Rule<>(noStock, onTheWhole), customer));
        assertEquals(
                withStock.stream().filter(id -> !id.equals("STOCK-PACK")).toList(),
                offeredWith(new Rule<>(noStock, onItsLine), customer));
    }

    private static boolean isStock(RequestedLine line) {
        return line.product().startsWith("STOCK");
    }

    @Test
    void a_custom_note_on_a_line_refuses_nothing() {
        CustomRule note = CustomRule.of("ACME-NOTE", Severity.ADVISORY, "test")
                .in(Locale.ENGLISH, "Notes.", "Noted {product}.", "Call back.");
        CustomerFixture customer = CustomerFixture.invited("2024-01-10").accepted("2024-01-10");
        Condition<AuthorizationRequest> always = Condition.eachLine(
                AuthorizationRequest::lines,
                (request, line) -> true,
                (request, line) -> Finding.of(Evidence.product(line.product())));
        assertEquals(
                offered(VipEditions.VIP_2018, customer, Requester.MEMBER),
                offeredWith(new Rule<>(note, always), customer));
    }

    @Test
    void without_a_rule_about_products_more_is_offered() {
        VipProgram ours = with(policy -> policy.without(RequestRule.PRODUCT_EXCLUDED));
        CustomerFixture customer = CustomerFixture.invited("2024-01-10");
        assertEquals(
                offered(VipEditions.VIP_2024, customer, Requester.ACCOUNT_MANAGER),
                ids(ours.customer(customer.customer(), Fixtures.INVITED).offeredProducts(Requester.ACCOUNT_MANAGER)));
    }

    private static List<String> offeredWith(Rule<AuthorizationRequest> rule, CustomerFixture customer) {
        return ids(with(policy -> policy.with(rule))
                .customer(customer.customer(), Fixtures.INVITED)
                .offeredProducts(Requester.MEMBER));
    }

    private static VipProgram with(UnaryOperator<Policy<AuthorizationRequest, NewAuthorization>> requests) {
        return VipProgram.of(VipRules.builder()
                .from(Fixtures.program(VipEditions.VIP_2018).rules())
                .addRequestChanges(requests)
                .build());
    }

    private static List<String> offered(VipEdition edition, CustomerFixture customer, Requester requester) {
        return ids(Fixtures.program(edition)
                .customer(customer.customer(), LocalDate.parse("2024-03-01"))
                .offeredProducts(requester));
    }

    private static List<String> ids(List<Product> products) {
        return products.stream().map(Product::id).toList();
    }

    @Provide
    Arbitrary<CustomerDay> customerDays() {
        return VipArbitraries.customerDays();
    }

    @Provide
    Arbitrary<VipEdition> editions() {
        return VipArbitraries.editions();
    }
}
