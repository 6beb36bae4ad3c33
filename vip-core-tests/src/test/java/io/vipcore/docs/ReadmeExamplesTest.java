package io.vipcore.docs;

import static io.vipcore.testkit.Fixtures.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Rule;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the README, run. {@link DocumentationTest} holds their text against the README's. */
class ReadmeExamplesTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static Catalog catalog() {
        return example().catalog();
    }

    private static Customer facts() {
        return example().facts();
    }

    private record Example(Catalog catalog, Customer facts) {}

    private static Example example() {
        // example: facts
        Catalog catalog = Catalog.of(List.of(Product.of(
                "CC-ALL-TEAM",
                "Creative Cloud All Apps for teams",
                ProductFamily.CREATIVE_CLOUD,
                OfferType.TEAM,
                LicenseKind.NAMED_USER,
                MarketSegment.values())));

        Customer facts = Customer.builder()
                .vipId(VipId.of("2C3EDFD26A4967C218CA"))
                .segment(MarketSegment.COMMERCIAL)
                .invited(day("2024-01-10"))
                .accepted(day("2024-01-12"))
                .addOffers(OfferGrant.of(OfferType.TEAM, day("2024-01-10")))
                .addOrders(DirectOrder.of(day("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3)))
                .addAuthorizations(PurchaseAuthorization.of(
                        "PA-1", day("2024-03-01"), Requester.ACCOUNT_MANAGER, OrderLine.of("CC-ALL-TEAM", 2)))
                .build();
        // end
        return new Example(catalog, facts);
    }

    @Test
    void datesNeedNoCustomer() {
        // example: dates
        VipProgram vip = VipProgram.of(VipEditions.VIP_2018);
        RenewalWindow window = vip.renewalWindow(day("2025-01-16")); // opens 2024-12-17, closes 2025-02-15
        TermToOrder term = vip.termToOrder(day("2025-01-16"), day("2024-03-28")); // 9 months from 2024-04-16
        // end
        assertEquals(
                comment("RenewalWindow window"), "opens " + window.opens() + ", closes " + window.closesInclusive());
        assertEquals(
                comment("TermToOrder term"),
                term.billedMonths().orElseThrow() + " months from "
                        + term.from().orElseThrow());
    }

    @Test
    void aRefusalSaysWhy() {
        Catalog catalog = catalog();
        Customer facts = facts();
        // example: decision
        VipProgram vip = VipProgram.of(VipEditions.VIP_2018, catalog);
        CustomerOnDay customer = vip.customer(facts, day("2024-04-02"));
        Verdict<NewAuthorization> verdict =
                customer.request(Requester.MEMBER, "PA-2", RequestedLine.of("CC-ALL-TEAM", 300));
        String explanation = verdict.explain(Locale.ENGLISH);
        // end
        assertEquals(Documents.block("README.md", "text", "Refused."), explanation);
        assertTrue(verdict.explain(POLISH).startsWith("Odmowa.\n- VIP-PA-002: "), "Polish");
        assertFalse(verdict.isAllowed());
    }

    @Test
    void anAllowedVerdictHasTheResultReadyToBeAddedToTheFacts() {
        Verdict<NewAuthorization> verdict = VipProgram.of(VipEditions.VIP_2018, catalog())
                .customer(facts(), day("2024-03-28"))
                .request(Requester.MEMBER, "PA-2", RequestedLine.of("CC-ALL-TEAM", 5));
        NewAuthorization allowed = verdict.allowed().orElseThrow();
        assertEquals(day("2024-04-27"), allowed.orderByInclusive());
        assertEquals(2, facts().with(allowed.authorization()).authorizations().size());
    }

    @Test
    void whatElseToAsk() {
        VipProgram vip = VipProgram.of(VipEditions.VIP_2018, catalog());
        CustomerOnDay customer = vip.customer(facts(), day("2024-04-02"));
        assertEquals(Set.of(CustomerFilter.OVERDUE_REQUESTS), customer.filters());
        assertFalse(customer.cancel("PA-1").isAllowed());
        assertFalse(customer.renew().isAllowed());
        assertTrue(customer.addOffer(OfferType.ENTERPRISE).isAllowed());
        assertEquals(catalog().products(), customer.offeredProducts(Requester.MEMBER));
        assertEquals(customer.agenda().get(0), customer.nextChange().orElseThrow());
        assertEquals(1, vip.page(List.of(facts()), day("2024-12-20")).counts().get(CustomerFilter.READY_TO_RENEW));
        assertTrue(vip.invite(RequestFixtures.form().build(), VipId.of("DB56B9D316FCD17007FB"), KnownCustomers.none())
                .isAllowed());
        assertEquals(1, vip.selectLevel(3, MarketSegment.COMMERCIAL));
    }

    @Test
    void reasonsOfCustomRulesAppearBesideOurs() {
        VipEdition ours = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("VIP_2018_ACME")
                .authorizationDeadlineDays(Sourced.custom(21, "credit policy of our distributor"))
                .build();
        CustomRule creditLimit = CustomRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
                .in(Locale.ENGLISH, "Over 100 licenses.", "{licenses} licenses exceed our limit.", "Ask sales.");
        Rule<AuthorizationRequest> limited = Rule.when(
                creditLimit,
                request -> licenses(request) > 100,
                request -> Finding.of(Evidence.count("licenses", licenses(request))));
        CustomerOnDay customer = VipProgram.of(VipRules.builder()
                        .edition(ours)
                        .catalog(catalog())
                        .addRequestChanges(policy -> policy.with(limited))
                        .build())
                .customer(facts(), day("2024-03-20"));

        assertEquals(
                "Refused.\n- ACME-CREDIT-1: 300 licenses exceed our limit. Ask sales.\n"
                        + "- VIP-PA-007: 300 licenses of CC-ALL-TEAM are more than the 250 that a member can add at a time. "
                        + "Ask for at most 250, or let the account manager ask.",
                customer.request(Requester.MEMBER, "PA-2", RequestedLine.of("CC-ALL-TEAM", 300))
                        .explain(Locale.ENGLISH));
        assertEquals(
                day("2024-04-10"),
                customer.request(Requester.MEMBER, "PA-2", RequestedLine.of("CC-ALL-TEAM", 100))
                        .allowed()
                        .orElseThrow()
                        .orderByInclusive());
    }

    private static long licenses(AuthorizationRequest request) {
        return request.lines().stream().mapToLong(RequestedLine::quantity).sum();
    }

    /** What the README says behind a line that begins so. */
    private static String comment(String beginning) {
        return Documents.read("README.md")
                .lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.replaceFirst(".*// ", ""))
                .findFirst()
                .orElseThrow();
    }
}
