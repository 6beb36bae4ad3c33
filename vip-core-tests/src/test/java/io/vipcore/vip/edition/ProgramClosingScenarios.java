package io.vipcore.vip.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.docs.Pins;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.testkit.VerdictText;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VIP retires for commercial customers: what is allowed is told so from the day after on. */
class ProgramClosingScenarios {

    private static final String CLOSED = "PROGRAM_CLOSED segment=COMMERCIAL retires=2025-01-31 lastOrders=2025-05-31";

    /** Licenses fall due on 2025-02-15, in a window from 2025-01-16 to 2025-03-17. */
    private static final CustomerFixture CUSTOMER =
            CustomerFixture.invited("2024-01-10").accepted("2024-01-12").ordered("2024-02-15", licenses(3));

    @ParameterizedTest
    @Pins("PROGRAM_CLOSED")
    @CsvSource({
        "VIP_2024, COMMERCIAL, 2025-01-31, false",
        "VIP_2024, COMMERCIAL, 2025-02-01, true",
        "VIP_2024, COMMERCIAL, 2025-06-01, true", // a note, although the last orders were possible before
        "VIP_2024, EDUCATION,  2025-02-01, false", // no date was found
        "VIP_2024, GOVERNMENT, 2025-02-01, false",
        "VIP_2018, COMMERCIAL, 2025-02-01, false", // an older text, which does not know it
        "VIP_2013, COMMERCIAL, 2025-02-01, false",
    })
    void an_allowed_invitation_is_told(String edition, MarketSegment segment, String invitedOn, boolean told) {
        Verdict<?> verdict = program(edition)
                .invite(
                        RequestFixtures.form()
                                .segment(segment)
                                .invitedOn(day(invitedOn))
                                .build(),
                        Fixtures.vipId(1),
                        KnownCustomers.none());
        assertEquals(told ? List.of(CLOSED) : List.of(), VerdictText.reasons(verdict));
    }

    @ParameterizedTest
    @Pins("PROGRAM_CLOSED")
    @CsvSource({
        "VIP_2024, COMMERCIAL, 2025-01-31, false",
        "VIP_2024, COMMERCIAL, 2025-02-01, true",
        "VIP_2024, EDUCATION,  2025-02-01, false",
        "VIP_2018, COMMERCIAL, 2025-02-01, false",
    })
    void an_allowed_request_and_an_allowed_renewal_are_told(
            String edition, MarketSegment segment, String asOf, boolean told) {
        var customer = program(edition).customer(CUSTOMER.segment(segment).customer(), day(asOf));
        for (Verdict<?> verdict : List.of(
                customer.request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", 1)), customer.renew())) {
            assertEquals(true, verdict.isAllowed());
            assertEquals(told, VerdictText.reasons(verdict).contains(CLOSED), verdict::toString);
        }
    }

    @Test
    void what_is_refused_is_not_told() {
        assertEquals(
                "REFUSED VIP-REN-002",
                VerdictText.ids(program("VIP_2024")
                        .customer(CUSTOMER.customer(), day("2025-06-01"))
                        .renew()));
    }

    @Test
    void the_note_names_both_dates_with_their_sources_and_that_it_is_assumed() {
        Reason reason = program("VIP_2024")
                .customer(CUSTOMER.customer(), day("2025-02-01"))
                .renew()
                .reasons()
                .get(0);
        assertEquals(
                "VIP retired for the market segment Commercial by 2025-01-31; licenses could last be ordered or renewed on"
                        + " 2025-05-31.",
                reason.message(Locale.ENGLISH));
        assertEquals("Order in VIP Marketplace.", reason.cure(Locale.ENGLISH));
        assertEquals(Confidence.ASSUMED, reason.confidence());
        assertEquals(
                List.of("retiresBy", "lastOrders"),
                List.copyOf(reason.provisions().keySet()));
        assertEquals("RETIREMENT", sourceOf(reason, "retiresBy"));
        assertEquals("CLOUDBLUE", sourceOf(reason, "lastOrders"));
    }

    private static String sourceOf(Reason reason, String provision) {
        Sourced<?> number = reason.provisions().get(provision);
        return number.sources().get(0).key();
    }

    @Test
    void an_application_can_do_without() {
        VipProgram silent = VipProgram.of(VipRules.builder()
                .edition(VipEditions.VIP_2024)
                .catalog(Fixtures.catalog())
                .addRenewalChanges(policy -> policy.without(VipEdition.PROGRAM_CLOSED))
                .build());
        assertEquals(
                "ALLOWED",
                VerdictText.ids(
                        silent.customer(CUSTOMER.customer(), day("2025-02-01")).renew()));
    }

    @Test
    void both_dates_name_the_same_segments() {
        assertRefused(
                "VipEdition.lastOrders: must name the segments of retiresBy",
                () -> VipEdition.builder()
                        .from(VipEditions.VIP_2018)
                        .id("VIP_ACME")
                        .retiresBy(Sourced.custom(Map.of(MarketSegment.EDUCATION, day("2026-01-01")), "our guess"))
                        .build());
    }

    @Test
    void the_dates_are_days_of_facts() {
        Sourced<Map<MarketSegment, LocalDate>> late =
                Sourced.custom(Map.of(MarketSegment.EDUCATION, LocalDate.of(10_000, 1, 1)), "a test");
        VipEdition.Builder edition =
                VipEdition.builder().from(VipEditions.VIP_2018).id("VIP_ACME");
        String problem = ": must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01";
        assertRefused(
                "VipEdition.lastOrders" + problem,
                () -> edition.lastOrders(late).build());
        assertRefused(
                "VipEdition.retiresBy" + problem, () -> edition.retiresBy(late).build());
    }

    private static VipProgram program(String edition) {
        return Fixtures.program(VipEditions.find(edition).orElseThrow());
    }
}
