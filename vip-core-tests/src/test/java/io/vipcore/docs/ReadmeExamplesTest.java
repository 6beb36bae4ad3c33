package io.vipcore.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Address;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PrimaryContact;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.fact.Sourced;
import io.vipcore.invitation.InvitationForm;
import io.vipcore.invitation.KnownCustomers;
import io.vipcore.language.Language;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.portfolio.Selection;
import io.vipcore.product.Catalog;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.product.ProductFamily;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.OwnRule;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the README, run. {@link DocumentationTest} holds their text against the README's. */
class ReadmeExamplesTest {

    private final List<LocalDate> stored = new ArrayList<>();

    private void store(Customer customer, LocalDate orderBy) {
        assertEquals("PA-2", customer.authorizations().get(0).id());
        stored.add(orderBy);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Catalog catalog() {
        // example: catalog
        Catalog catalog = Catalog.of(List.of(Product.builder()
                .id("CC-ALL-TEAM")
                .name("Creative Cloud All Apps for teams")
                .family(ProductFamily.CREATIVE_CLOUD)
                .offerType(OfferType.TEAM)
                .licenseKind(LicenseKind.NAMED_USER)
                .addSegments(MarketSegment.values())
                .build()));
        // end
        return catalog;
    }

    private static Customer customer() {
        // example: customer
        Customer customer = Customer.builder()
                .vipId(VipId.of("2C3EDFD26A4967C218CA"))
                .organization("Atlas Studio")
                .address(Address.builder()
                        .country("PL")
                        .line1("ul. Prosta 51")
                        .city("Warszawa")
                        .postalCode("00-838")
                        .build())
                .primaryContact(PrimaryContact.builder()
                        .firstName("Anna")
                        .lastName("Kowalska")
                        .email("anna.kowalska@example.com")
                        .build())
                .segment(MarketSegment.COMMERCIAL)
                .invited(day("2024-01-10"))
                .accepted(day("2024-01-12"))
                .addOffers(OfferGrant.of(OfferType.TEAM, day("2024-01-10")))
                .addManagers(ManagerAssignment.of("am-1", day("2024-01-10")))
                .addOrders(DirectOrder.of(day("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3)))
                .build();
        // end
        return customer;
    }

    @Test
    void tenLinesSayWhereACustomerStands() {
        Catalog catalog = catalog();
        Customer customer = customer();
        // example: ten lines
        VipProgram vip = VipProgram.of(Editions.VIP_2018, catalog);
        CustomerStatus status = vip.status(customer, LocalDate.parse("2024-12-20"));

        Optional<LocalDate> anniversary = status.renewal().anniversary(); // 2025-01-16
        RenewalPhase phase = status.renewal().phase(); // READY: the renewal window opened on 2024-12-17
        var licenses = status.holdings(); // {CC-ALL-TEAM=3}

        // A license added on 28 March: how many months must be ordered?
        LocalDate added = LocalDate.parse("2024-03-28");
        TermToOrder term = vip.termToOrder(customer, "CC-ALL-TEAM", added);
        // Prorated[months=9, from=2024-04-16, throughInclusive=2025-01-15]
        // end
        assertEquals(Optional.of(day("2025-01-16")), anniversary);
        assertEquals(RenewalPhase.READY, phase);
        assertEquals("{CC-ALL-TEAM=3}", licenses.toString());
        assertEquals("Prorated[months=9, from=2024-04-16, throughInclusive=2025-01-15]", term.toString());
    }

    @Test
    void aRefusalSaysWhyInPolish() {
        VipProgram vip = VipProgram.of(Editions.VIP_2018, catalog());
        Customer customer = customer();
        // example: refusal
        Customer overdue = Customer.builder()
                .from(customer)
                .addAuthorizations(PurchaseAuthorization.builder()
                        .id("PA-1")
                        .created(day("2024-03-01"))
                        .createdBy(Requester.ACCOUNT_MANAGER)
                        .addLines(OrderLine.of("CC-ALL-TEAM", 2))
                        .build())
                .build();

        Verdict<NewAuthorization> verdict = vip.requestAuthorization(AuthorizationRequest.builder()
                .customer(overdue)
                .requester(Requester.MEMBER)
                .id("PA-2")
                .addLines(RequestedLine.of("CC-ALL-TEAM", 300))
                .asOf(day("2024-04-02"))
                .build());

        String explanation = verdict.explain(Locale.forLanguageTag("pl"));
        // end
        assertFalse(verdict.isAllowed());
        assertEquals(Documents.block("README.md", "text", "Odmowa."), explanation);
    }

    @Test
    void anAllowedRequestSaysWhatFollows() {
        VipProgram vip = VipProgram.of(Editions.VIP_2018, catalog());
        AuthorizationRequest request = AuthorizationRequest.builder()
                .customer(customer())
                .requester(Requester.MEMBER)
                .id("PA-2")
                .addLines(RequestedLine.of("CC-ALL-TEAM", 5))
                .asOf(day("2024-04-02"))
                .build();
        // example: allowed
        Verdict<NewAuthorization> verdict = vip.requestAuthorization(request);
        if (verdict instanceof Verdict.Allowed<NewAuthorization> allowed) {
            Customer later = request.customer().with(allowed.result().authorization());
            store(later, allowed.result().orderByInclusive()); // 2024-05-02
        }
        // end
        assertEquals(List.of(day("2024-05-02")), stored);
    }

    @Test
    void aPageCountsAndFilters() {
        VipProgram vip = VipProgram.of(Editions.VIP_2018, catalog());
        List<Customer> customers = List.of(customer());
        // example: page
        CustomersPage page = vip.customersPage(customers, LocalDate.parse("2024-12-20"));
        var counts = page.counts(); // {NO_PRODUCTS=0, PENDING_REQUESTS=0, …, READY_TO_RENEW=1}
        var rows = page.within(Selection.managedBy("am-1")).rows(CustomerFilter.READY_TO_RENEW);
        // end
        assertEquals(1, counts.get(CustomerFilter.READY_TO_RENEW));
        assertEquals(1, rows.size());
    }

    @Test
    void anApplicationFollowsItsOwnNumbersAndRules() {
        Catalog catalog = catalog();
        // example: own rules
        Edition ours = Edition.builder()
                .from(Editions.VIP_2018)
                .id("VIP_2018_ACME")
                .authorizationDeadlineDays(Sourced.own(21, "credit policy of our distributor"))
                .build();

        OwnRule creditLimit = OwnRule.refusal("ACME-CREDIT-1", "credit policy of 2026")
                .in(Language.ENGLISH, "Over 100 licenses.", "{licenses} licenses exceed our limit.", "Ask sales.");

        VipProgram program = VipProgram.of(ours, catalog);
        VipProgram withLimit = VipProgram.builder()
                .from(program)
                .authorizationPolicy(program.authorizationPolicy().with(Rule.of(creditLimit, (request, findings) -> {
                    long licenses = request.lines().stream()
                            .mapToLong(RequestedLine::quantity)
                            .sum();
                    if (licenses <= 100) {
                        return false;
                    }
                    findings.add(Evidence.count("licenses", licenses));
                    return true;
                })))
                .build();
        // end
        AuthorizationRequest.Builder request = AuthorizationRequest.builder()
                .customer(customer())
                .requester(Requester.ACCOUNT_MANAGER)
                .id("PA-1")
                .asOf(day("2024-04-02"));
        AuthorizationRequest tooMany =
                request.addLines(RequestedLine.of("CC-ALL-TEAM", 101)).build();
        assertEquals(
                "Refused.\n- ACME-CREDIT-1: 101 licenses exceed our limit. Ask sales.",
                withLimit.requestAuthorization(tooMany).explain(Locale.ENGLISH));
        assertTrue(program.requestAuthorization(tooMany).isAllowed());
        assertEquals(
                day("2024-04-23"),
                program.requestAuthorization(tooMany).allowed().orElseThrow().orderByInclusive());
    }

    @Test
    void anInvitationYieldsTheCustomer() {
        VipProgram vip = VipProgram.of(Editions.VIP_2018, catalog());
        List<Customer> customers = List.of();
        // example: invitation
        InvitationForm form = InvitationForm.builder()
                .organization("Żółw i Synowie Sp. z o.o.")
                .segment(MarketSegment.COMMERCIAL)
                .offer(OfferType.TEAM)
                .country("PL")
                .addressLine1("ul. Prosta 51")
                .city("Warszawa")
                .postalCode("00-838")
                .firstName("Anna")
                .lastName("Kowalska")
                .email("anna@żółw.example")
                .accountManager("am-1")
                .invitedOn(LocalDate.parse("2024-02-29"))
                .build();
        Verdict<Customer> invitation = vip.invite(form, VipId.of("DB56B9D316FCD17007FB"), KnownCustomers.of(customers));
        // end
        assertTrue(invitation.isAllowed());
    }
}
