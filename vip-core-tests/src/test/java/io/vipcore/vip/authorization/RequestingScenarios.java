package io.vipcore.vip.authorization;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.vip.customer.Requester.ACCOUNT_MANAGER;
import static io.vipcore.vip.customer.Requester.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.docs.Pins;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** May this purchase authorization be created? Every rule of section 5 on both sides of its border. */
class RequestingScenarios {

    /** Accepted, offers for teams, nothing ordered yet. */
    private static final CustomerFixture ATLAS =
            CustomerFixture.invited("2024-01-10").accepted("2024-01-12");

    /** Licenses fall due on 2025-01-16. */
    private static final CustomerFixture ORDERED = ATLAS.ordered("2024-01-16", Fixtures.licenses(3));

    @ParameterizedTest
    @Pins("VIP-PA-001")
    @CsvSource({
        "COMMERCIAL, ACRO-ENT,     VIP_2013 VIP_2018",
        "COMMERCIAL, CC-ALL-ENT,   VIP_2013 VIP_2018",
        "EDUCATION,  CC-ALL-ENT,   VIP_2013 VIP_2018",
        "EDUCATION,  CC-DEV-EDU,   VIP_2013 VIP_2018 VIP_2024",
        "COMMERCIAL, ACRO-TEAM,    ''", // the family without the offer type
        "COMMERCIAL, CC-ALL-TEAM,  ''",
        "COMMERCIAL, FRL-ENT,      ''", // the offer type without the family
        "COMMERCIAL, SIGN-TX-ENT,  ''",
        "EDUCATION,  CC-K12-EDU,   ''", // the segment without the license kind
        "EDUCATION,  ACRO-DEV-EDU, ''", // the license kind without the family
        "COMMERCIAL, CC-DEV-EDU,   ''", // the license kind without the segment: sold to education only
    })
    void which_product_types_are_excluded_in_which_editions(MarketSegment segment, String product, String excluded) {
        for (String edition : List.of("VIP_2013", "VIP_2018", "VIP_2024")) {
            List<String> reasons = reasons(
                    edition,
                    RequestFixtures.request(ATLAS.segment(segment), ACCOUNT_MANAGER, "2024-02-01", product + "=1"));
            assertEquals(
                    excluded.contains(edition),
                    reasons.stream().anyMatch(reason -> reason.startsWith("VIP-PA-001")),
                    () -> edition + " " + reasons);
        }
    }

    @Test
    @Pins({"VIP-PA-001", "VIP-PA-005", "VIP-PA-006", "VIP-PA-007"})
    void every_line_gets_its_own_reasons_sorted_by_rule_and_then_by_line() {
        CustomerFixture school = withEnterprise(ATLAS.segment(MarketSegment.EDUCATION), "2024-01-10");
        assertEquals(
                List.of(
                        "VIP-PA-001 @0 product=CC-ALL-ENT offer=ENTERPRISE",
                        "VIP-PA-001 @2 product=ACRO-ENT offer=ENTERPRISE",
                        "VIP-PA-005 @1 product=CC-PS-TEAM segment=EDUCATION",
                        "VIP-PA-005 @4 product=NO-SUCH-PRODUCT segment=EDUCATION notListed()",
                        "VIP-PA-006 @1 badLine(product=CC-PS-TEAM quantity=0)",
                        "VIP-PA-006 @3 badLine(product=ACRO-TEAM quantity=-2147483648)",
                        "VIP-PA-007 @2 product=ACRO-ENT quantity=251 maximum=250",
                        "VIP-PA-007 @4 product=NO-SUCH-PRODUCT quantity=2147483647 maximum=250"),
                reasons(
                        "VIP_2018",
                        RequestFixtures.request(
                                school,
                                MEMBER,
                                "2024-02-01",
                                "CC-ALL-ENT=1",
                                "CC-PS-TEAM=0",
                                "ACRO-ENT=251",
                                "ACRO-TEAM=-2147483648",
                                "NO-SUCH-PRODUCT=2147483647")));
    }

    @ParameterizedTest
    @Pins({"VIP-PA-002", "VIP-PA-003"})
    @CsvSource({
        "VIP_2013, 2024-03-31, ''",
        "VIP_2013, 2024-04-01, VIP-PA-002 2024-03-31 1",
        "VIP_2013, 2024-04-30, VIP-PA-002 2024-03-31 30",
        "VIP_2013, 2024-05-01, VIP-PA-003 2024-03-31 31",
        "VIP_2018, 2024-03-31, ''",
        "VIP_2018, 2024-04-01, VIP-PA-002 2024-03-31 1",
        "VIP_2018, 2024-04-30, VIP-PA-002 2024-03-31 30",
        "VIP_2018, 2024-05-01, VIP-PA-003 2024-03-31 31",
        "VIP_2024, 2024-03-15, ''",
        "VIP_2024, 2024-03-16, VIP-PA-002 2024-03-15 1",
        "VIP_2024, 2024-04-30, VIP-PA-002 2024-03-15 46",
        "VIP_2024, 2024-05-01, VIP-PA-003 2024-03-15 47",
    })
    void an_unpaid_request_makes_the_account_overdue_and_later_suspended_instead(
            String edition, String asOf, String expected) {
        CustomerFixture owing = ATLAS.authorized("PA-1", "2024-03-01");
        for (Requester requester : Requester.values()) { // who asks does not matter
            Verdict<NewAuthorization> verdict =
                    decide(edition, RequestFixtures.request(owing, requester, asOf, "CC-ALL-TEAM=1"));
            if (expected.isEmpty()) {
                assertEquals("ALLOWED ORDER_WITH_ADOBE", VerdictText.ids(verdict));
            } else {
                String[] parts = expected.split(" ", -1);
                assertEquals(
                        List.of(parts[0] + " overdue(authorization=PA-1 created=2024-03-01 orderBy=" + parts[1]
                                + " suspendedFrom=2024-05-01 asOf=" + asOf + " days=" + parts[2] + ")"),
                        VerdictText.reasons(verdict));
            }
        }
    }

    @Test
    @Pins({"VIP-PA-002", "VIP-PA-003"})
    void one_reason_names_every_overdue_request_and_no_other() {
        CustomerFixture owing = ATLAS.authorized("PA-2", "2024-03-20")
                .authorized("PA-1", "2024-03-01") // recorded later, named first
                .authorized("PA-3", "2024-03-02")
                .settled("PA-3", "2024-04-25")
                .authorized("PA-4", "2024-03-03")
                .cancelled("PA-4", "2024-03-10")
                .authorized("PA-5", "2024-04-02");
        String overdue = "overdue(authorization=%s created=%s orderBy=%s suspendedFrom=%s asOf=%s days=%d)";
        assertEquals(
                List.of("VIP-PA-002 "
                        + overdue.formatted("PA-1", "2024-03-01", "2024-03-31", "2024-05-01", "2024-04-30", 30)
                        + " "
                        + overdue.formatted("PA-2", "2024-03-20", "2024-04-19", "2024-05-20", "2024-04-30", 11)),
                reasons("VIP_2018", RequestFixtures.request(owing, MEMBER, "2024-04-30", "CC-ALL-TEAM=1")));
        assertEquals(
                List.of("VIP-PA-003 "
                        + overdue.formatted("PA-1", "2024-03-01", "2024-03-31", "2024-05-01", "2024-05-02", 32)
                        + " "
                        + overdue.formatted("PA-2", "2024-03-20", "2024-04-19", "2024-05-20", "2024-05-02", 13)),
                reasons("VIP_2018", RequestFixtures.request(owing, MEMBER, "2024-05-02", "CC-ALL-TEAM=1")));
    }

    @ParameterizedTest
    @Pins({"VIP-PA-002", "VIP-PA-003"})
    @CsvSource({
        "2024-05-09, REFUSED VIP-PA-003",
        "2024-05-10, ALLOWED ORDER_WITH_ADOBE", // the day of the settlement itself
    })
    void settling_restores_the_account(String asOf, String expected) {
        CustomerFixture settled = ATLAS.authorized("PA-1", "2024-03-01").settled("PA-1", "2024-05-10");
        assertEquals(expected, ids(settled, MEMBER, asOf, "CC-ALL-TEAM=1"));
    }

    @ParameterizedTest
    @Pins({"VIP-PA-004", "OFFER_NOT_ENABLED"})
    @CsvSource({
        "MEMBER, 2024-03-01, VIP-PA-004 @1 product=FRL-ENT offer=ENTERPRISE",
        "MEMBER, 2024-03-02, ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-04-01",
        "ACCOUNT_MANAGER, 2024-03-01, OFFER_NOT_ENABLED offer=ENTERPRISE",
        "ACCOUNT_MANAGER, 2024-03-02, ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-04-01",
    })
    void an_offer_type_that_the_customer_lacks_refuses_the_member_and_warns_the_account_manager(
            Requester requester, String asOf, String first) {
        CustomerFixture granted = withEnterprise(ATLAS, "2024-03-02");
        assertEquals(
                first,
                reasons("VIP_2018", RequestFixtures.request(granted, requester, asOf, "CC-ALL-TEAM=1", "FRL-ENT=1"))
                        .get(0));
    }

    @Test
    @Pins({"VIP-PA-004", "OFFER_NOT_ENABLED"})
    void the_member_hears_of_every_line_and_the_account_manager_once_of_every_offer_type() {
        CustomerFixture withoutOffers = CustomerFixture.of(
                Fixtures.customer().offers(List.of()).accepted(Fixtures.INVITED).build());
        String[] lines = {"FRL-ENT=1", "ACRO-TEAM=1", "SIGN-TX-ENT=1"};
        assertEquals(
                List.of(
                        "VIP-PA-004 @0 product=FRL-ENT offer=ENTERPRISE",
                        "VIP-PA-004 @1 product=ACRO-TEAM offer=TEAM",
                        "VIP-PA-004 @2 product=SIGN-TX-ENT offer=ENTERPRISE"),
                reasons("VIP_2018", RequestFixtures.request(withoutOffers, MEMBER, "2024-02-01", lines)));
        assertEquals(
                List.of(
                        "OFFER_NOT_ENABLED offer=TEAM offer=ENTERPRISE",
                        "ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-03-02"),
                reasons("VIP_2018", RequestFixtures.request(withoutOffers, ACCOUNT_MANAGER, "2024-02-01", lines)));
    }

    @ParameterizedTest
    @Pins("VIP-PA-005")
    @ValueSource(strings = {"NO-SUCH-PRODUCT", "cc-all-team", ""})
    void what_the_catalog_does_not_list_is_sold_to_nobody_and_called_so(String product) {
        assertEquals(
                List.of("VIP-PA-005 @0 product=" + product + " segment=COMMERCIAL notListed()"),
                reasons("VIP_2018", RequestFixtures.request(ATLAS, ACCOUNT_MANAGER, "2024-02-01", product + "=1")));
    }

    @ParameterizedTest
    @Pins("VIP-PA-005")
    @CsvSource({
        "CC-PS-TEAM, COMMERCIAL, true",
        "CC-PS-TEAM, GOVERNMENT, true",
        "CC-PS-TEAM, EDUCATION, false",
        "CC-K12-EDU, EDUCATION, true",
        "CC-K12-EDU, COMMERCIAL, false",
        "CC-ALL-TEAM, EDUCATION, true",
    })
    void a_product_is_sold_to_its_segments_only(String product, MarketSegment segment, boolean sold) {
        for (Requester requester : Requester.values()) {
            assertEquals(
                    sold
                            ? List.of("ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-03-02")
                            : List.of("VIP-PA-005 @0 product=" + product + " segment=" + segment),
                    reasons(
                            "VIP_2018",
                            RequestFixtures.request(ATLAS.segment(segment), requester, "2024-02-01", product + "=1")));
        }
    }

    @ParameterizedTest
    @Pins("VIP-PA-006")
    @CsvSource({"1, ''", "0, badLine(product=CC-ALL-TEAM quantity=0)", "-1, badLine(product=CC-ALL-TEAM quantity=-1)"})
    void a_quantity_is_at_least_one(int quantity, String found) {
        assertEquals(
                found.isEmpty() ? "ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-03-02" : "VIP-PA-006 @0 " + found,
                reasons("VIP_2018", RequestFixtures.request(ATLAS, MEMBER, "2024-02-01", "CC-ALL-TEAM=" + quantity))
                        .get(0));
    }

    @Test
    @Pins("VIP-PA-006")
    void a_request_has_at_least_one_line() {
        assertEquals(
                List.of("VIP-PA-006 noLine()"),
                reasons("VIP_2018", RequestFixtures.request(ATLAS, ACCOUNT_MANAGER, "2024-02-01")));
    }

    @ParameterizedTest
    @Pins("VIP-PA-007")
    @CsvSource({
        "MEMBER, 250, ALLOWED ORDER_WITH_ADOBE",
        "MEMBER, 251, REFUSED VIP-PA-007",
        "ACCOUNT_MANAGER, 251, ALLOWED ORDER_WITH_ADOBE",
        "ACCOUNT_MANAGER, 2147483647, ALLOWED ORDER_WITH_ADOBE",
    })
    void only_the_member_has_a_cap_and_only_per_line(Requester requester, int quantity, String expected) {
        assertEquals(expected, ids(ATLAS, requester, "2024-02-01", "CC-ALL-TEAM=" + quantity, "ACRO-TEAM=250"));
    }

    @Test
    @Pins("VIP-PA-008")
    void a_repeated_product_is_refused_on_each_repetition_but_not_on_its_first_line() {
        assertEquals(
                List.of(
                        "VIP-PA-008 @2 product=CC-ALL-TEAM line=3 firstLine=1",
                        "VIP-PA-008 @3 product=CC-ALL-TEAM line=4 firstLine=1",
                        "VIP-PA-008 @4 product=ACRO-TEAM line=5 firstLine=2"),
                reasons(
                        "VIP_2018",
                        RequestFixtures.request(
                                ATLAS,
                                MEMBER,
                                "2024-02-01",
                                "CC-ALL-TEAM=1",
                                "ACRO-TEAM=1",
                                "CC-ALL-TEAM=1",
                                "CC-ALL-TEAM=2",
                                "ACRO-TEAM=1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 15, 16, 17, 40})
    void of_many_lines_for_a_product_each_but_the_first_is_refused(int lines) {
        String[] asked = new String[lines];
        Arrays.fill(asked, "CC-ALL-TEAM=1");
        asked[0] = "ACRO-TEAM=1";
        assertEquals(
                IntStream.rangeClosed(3, lines)
                        .mapToObj(line ->
                                "VIP-PA-008 @" + (line - 1) + " product=CC-ALL-TEAM line=" + line + " firstLine=2")
                        .toList(),
                VerdictText.reasons(decide("VIP_2018", RequestFixtures.request(ATLAS, MEMBER, "2024-02-01", asked)))
                        .stream()
                        .filter(reason -> reason.startsWith("VIP-PA-008"))
                        .toList());
    }

    @ParameterizedTest
    @Pins({"VIP-PA-009", "AWAITING_ACCEPTANCE"})
    @CsvSource({
        "MEMBER, 2024-01-11, VIP-PA-009 invited=2024-01-10 asOf=2024-01-11",
        "MEMBER, 2024-01-12, ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-02-11",
        "ACCOUNT_MANAGER, 2024-01-11, AWAITING_ACCEPTANCE invited=2024-01-10",
        "ACCOUNT_MANAGER, 2024-01-12, ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-02-11",
    })
    void before_the_acceptance_only_the_account_manager_asks(Requester requester, String asOf, String first) {
        assertEquals(
                first,
                reasons("VIP_2018", RequestFixtures.request(ATLAS, requester, asOf, "CC-ALL-TEAM=1"))
                        .get(0));
    }

    @Test
    @Pins("VIP-PA-010")
    void a_request_is_possible_from_the_invitation_on_and_not_before() {
        CustomerFixture custom = CustomerFixture.invited("2024-01-10").customAnniversary("2025-06-01");
        for (String edition : List.of("VIP_2013", "VIP_2018", "VIP_2024")) {
            assertEquals(
                    List.of("VIP-PA-010 invited=2024-01-10 asOf=2024-01-09"),
                    reasons(
                            edition,
                            RequestFixtures.request(
                                    withOffersSince(custom, "2024-01-01"),
                                    ACCOUNT_MANAGER,
                                    "2024-01-09",
                                    "CC-ALL-TEAM=1")));
            assertEquals(
                    "ALLOWED AWAITING_ACCEPTANCE ORDER_WITH_ADOBE",
                    VerdictText.ids(decide(
                            edition, RequestFixtures.request(custom, ACCOUNT_MANAGER, "2024-01-10", "CC-ALL-TEAM=1"))));
        }
    }

    @Test
    @Pins({"VIP-PA-004", "VIP-PA-009", "VIP-PA-010"})
    void before_the_invitation_a_member_lacks_the_acceptance_and_the_offer_too() {
        assertEquals("REFUSED VIP-PA-004 VIP-PA-009 VIP-PA-010", ids(ATLAS, MEMBER, "2024-01-09", "CC-ALL-TEAM=1"));
    }

    @Test
    @Pins("VIP-PA-011")
    void a_purchase_order_number_is_trimmed_and_then_well_formed_or_refused() {
        String longest = "1".repeat(35);
        for (String good : List.of(
                "PO 4711/24",
                "zażółć",
                longest,
                "\u00a0 " + longest + "\t\n",
                "\ud83d\udcbb".repeat(35),
                "e\u0301".repeat(35))) {
            assertEquals("ORDER_WITH_ADOBE authorization=PA-NEW orderBy=2024-03-02", firstReason(good));
        }
        Map.of(
                        "",
                        "blank()",
                        " \u00a0\u0085\t",
                        "blank()",
                        longest + "1",
                        "tooLong(length=36 limit=35)",
                        "\ud83d\udcbb".repeat(36),
                        "tooLong(length=36 limit=35)",
                        "PO\u00071",
                        "problem=CONTROL_CHARACTER",
                        "PO\n1",
                        "problem=CONTROL_CHARACTER",
                        "PO\u00851" + longest,
                        "problem=CONTROL_CHARACTER",
                        "PO\ud8001",
                        "problem=UNPAIRED_SURROGATE")
                .forEach((bad, found) -> assertEquals("VIP-PA-011 " + found, firstReason(bad)));
    }

    private static String firstReason(String poNumber) {
        AuthorizationRequest request = RequestFixtures.request(ATLAS, MEMBER, "2024-02-01", "CC-ALL-TEAM=1");
        return reasons("VIP_2018", RequestFixtures.withPoNumber(request, poNumber))
                .get(0);
    }

    @ParameterizedTest
    @Pins("ORDER_WITH_ADOBE")
    @CsvSource({"VIP_2013, 2024-03-02", "VIP_2018, 2024-03-02", "VIP_2024, 2024-02-15"})
    void every_allowed_request_must_be_ordered_by_the_deadline_of_its_edition(String edition, String orderBy) {
        for (Requester requester : Requester.values()) {
            Verdict<NewAuthorization> verdict =
                    decide(edition, RequestFixtures.request(ATLAS, requester, "2024-02-01", "CC-ALL-TEAM=1"));
            assertEquals(
                    List.of("ORDER_WITH_ADOBE authorization=PA-NEW orderBy=" + orderBy), VerdictText.reasons(verdict));
            assertEquals(verdict.reasons(), verdict.obligations());
            assertEquals(
                    LocalDate.parse(orderBy), verdict.allowed().orElseThrow().orderByInclusive());
        }
    }

    @ParameterizedTest
    @Pins("IN_RENEWAL_WINDOW")
    @CsvSource({
        "2024-12-16, false",
        "2024-12-17, true",
        "2025-01-16, true",
        "2025-02-15, true",
        "2025-02-16, false",
    })
    void a_request_in_a_renewal_window_is_told_so(String asOf, boolean told) {
        List<String> reasons = reasons("VIP_2018", RequestFixtures.request(ORDERED, MEMBER, asOf, "CC-ALL-TEAM=1"));
        assertEquals(
                told,
                reasons.contains("IN_RENEWAL_WINDOW opens=2024-12-17 due=2025-01-16 closes=2025-02-15"),
                reasons::toString);
    }

    @ParameterizedTest
    @Pins("IN_RENEWAL_WINDOW")
    @CsvSource({
        "2020-03-20, true, 2020-04-19, true",
        "2020-03-20, true, 2020-04-20, false",
        "2020-03-21, true, 2020-05-20, true", // the longer windows of spring 2020
        "2020-03-21, true, 2020-05-21, false",
        "2025-02-01, false, 2025-02-01, true",
        "2025-02-01, false, 2025-02-02, false", // nothing fell due: the next anniversary date is already the current
        // one
    })
    void the_late_half_of_a_window_is_as_long_as_that_of_the_current_anniversary_date(
            LocalDate anniversary, boolean anythingDue, String asOf, boolean told) {
        CustomerFixture customer = CustomerFixture.invited(
                        anniversary.minusMonths(13).toString())
                .customAnniversary(anniversary.toString());
        CustomerFixture due =
                anythingDue ? customer.ordered(anniversary.minusMonths(6).toString()) : customer;
        assertEquals(
                told
                        ? "ALLOWED AWAITING_ACCEPTANCE IN_RENEWAL_WINDOW ORDER_WITH_ADOBE"
                        : "ALLOWED AWAITING_ACCEPTANCE ORDER_WITH_ADOBE",
                ids(withOffersSince(due, "2019-01-01"), ACCOUNT_MANAGER, asOf, "STOCK-PACK=1"));
    }

    @ParameterizedTest
    @Pins("LAST_PARTIAL_MONTH")
    @CsvSource({
        "2024-12-16, ''", // a month starts on its proration date
        "2024-12-17, partial(product=CC-ALL-TEAM anniversary=2025-01-16 days=30)",
        "2025-01-15, partial(product=CC-ALL-TEAM anniversary=2025-01-16 days=1)",
        "2025-01-16, ''", // the next term
    })
    void the_last_days_before_the_anniversary_hold_no_month_and_no_number_is_invented(String asOf, String found) {
        List<String> reasons =
                reasons("VIP_2018", RequestFixtures.request(ORDERED, MEMBER, asOf, "CC-ALL-TEAM=1", "STOCK-PACK=1"));
        assertEquals(
                found.isEmpty() ? List.of() : List.of("LAST_PARTIAL_MONTH " + found),
                reasons.stream()
                        .filter(reason -> reason.startsWith("LAST_PARTIAL_MONTH"))
                        .toList());
    }

    @Test
    @Pins("LAST_PARTIAL_MONTH")
    void one_advisory_names_every_line_that_ends_with_the_anniversary() {
        assertEquals(
                "LAST_PARTIAL_MONTH partial(product=ACRO-TEAM anniversary=2025-01-16 days=2)"
                        + " partial(product=CC-ALL-TEAM anniversary=2025-01-16 days=2)",
                reasons(
                                "VIP_2018",
                                RequestFixtures.request(
                                        ORDERED,
                                        MEMBER,
                                        "2025-01-14",
                                        "ACRO-TEAM=1",
                                        "ACRO-CLASSIC=1",
                                        "CC-ALL-TEAM=1"))
                        .get(1));
    }

    @ParameterizedTest
    @EnumSource(Requester.class)
    void an_allowed_request_gives_the_purchase_authorization_to_record(Requester requester) {
        PurchaseAuthorization created = decide(
                        "VIP_2018",
                        RequestFixtures.withPoNumber(
                                RequestFixtures.request(ATLAS, requester, "2024-02-01", "CC-ALL-TEAM=5", "ACRO-TEAM=2"),
                                "  PO-1\u00a0"))
                .allowed()
                .orElseThrow()
                .authorization();
        assertEquals(
                PurchaseAuthorization.of(
                        "PA-NEW",
                        LocalDate.parse("2024-02-01"),
                        requester,
                        List.of(OrderLine.of("CC-ALL-TEAM", 5), OrderLine.of("ACRO-TEAM", 2)),
                        Optional.of("PO-1")),
                created);
    }

    @Test
    void a_request_with_an_id_that_the_customer_already_has_cannot_be_built() {
        CustomerOnDay customer = Fixtures.program(VipEditions.VIP_2018)
                .customer(ATLAS.authorized("PA-1", "2024-02-01").customer(), LocalDate.parse("2024-02-02"));
        assertRefused(
                "AuthorizationRequest.id: the customer already has PA-1",
                () -> customer.request(MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", 1)));
    }

    private static CustomerFixture withEnterprise(CustomerFixture customer, String since) {
        return CustomerFixture.of(Customer.builder()
                .from(customer.customer())
                .addOffers(OfferGrant.of(OfferType.ENTERPRISE, LocalDate.parse(since)))
                .build());
    }

    private static CustomerFixture withOffersSince(CustomerFixture customer, String since) {
        return CustomerFixture.of(Customer.builder()
                .from(customer.customer())
                .offers(List.of(OfferGrant.of(OfferType.TEAM, LocalDate.parse(since))))
                .build());
    }

    private static String ids(CustomerFixture customer, Requester requester, String asOf, String... lines) {
        return VerdictText.ids(decide("VIP_2018", RequestFixtures.request(customer, requester, asOf, lines)));
    }

    private static List<String> reasons(String edition, AuthorizationRequest request) {
        return VerdictText.reasons(decide(edition, request));
    }

    private static Verdict<NewAuthorization> decide(String edition, AuthorizationRequest request) {
        return Fixtures.program(VipEditions.find(edition).orElseThrow())
                .rules()
                .requestPolicy()
                .decide(request);
    }
}
