package io.vipcore.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.docs.Pins;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.MigrationRule.MigratedLevel;
import io.vipcore.migration.VipAccount.Renewed;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Words;
import io.vipcore.source.Confidence;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** May a customer of VIP move to VIP Marketplace? Every rule on both sides of its border. */
@Pins({
    "MP-MIG-INACTIVE",
    "MP-MIG-INVALID_COUNTRY",
    "MP-MIG-BAD_MARKET_SEGMENT",
    "MP-MIG-NO_TARGET_SKU",
    "MP-MIG-UNPAID_INVOICE",
    "MP-MIG-UNBILLED_ORDER",
    "MP-MIG-CONTRACT_NOT_ACCEPTED",
    "MP-MIG-OPEN_PURCHASE_AUTH",
    "MP-MIG-RETURNABLE_PURCHASE",
    "MP-MIG-IN_WINDOW_PARTIAL_RENEWAL",
    "MP-MIG-IN_WINDOW_NO_RENEWAL",
    "MP-MIG-EXTENDED_TERM_3YC",
    "MP-MIG-LM_OWNER_NOT_MIGRATED",
    "MP-MIG-3YC_LINKED_MEMBERSHIP",
    "MP-MIG-HVD_CUSTOMER",
    "MP-MIG-MINIMUM_HVD_QTY_NOT_MET",
    "MP-MIG-INSUFFICIENT_LGA_MOQ"
})
class MovingScenarios {

    /** Accepted 2024-01-01, 20 licenses, anniversary date 2026-10-01, nothing renewed, asked on 2026-05-01. */
    private static final AccountFixture READY = AccountFixture.ready();

    @Test
    void a_customer_of_whom_nothing_speaks_against_it_may_move_and_keeps_its_level() {
        assertEquals("", READY.reasons());
        assertEquals(
                Optional.of(new MigratedLevel(Optional.empty())),
                READY.verdict().allowed());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2026-08-31, ''",
        "NONE, 2026-09-01, IN_WINDOW_NO_RENEWAL anniversary=2026-10-01",
        "NONE, 2026-09-30, IN_WINDOW_NO_RENEWAL anniversary=2026-10-01",
        "NONE, 2026-10-01, ''",
        "PARTIAL, 2026-08-31, ''",
        "PARTIAL, 2026-09-01, IN_WINDOW_PARTIAL_RENEWAL anniversary=2026-10-01",
        "PARTIAL, 2026-09-30, IN_WINDOW_PARTIAL_RENEWAL anniversary=2026-10-01",
        "PARTIAL, 2026-10-01, ''",
        "FULL, 2026-09-01, ''",
        "FULL, 2026-09-30, ''",
    })
    void in_the_days_before_the_anniversary_date_only_a_full_renewal_moves(Renewed renewed, String on, String reasons) {
        assertEquals(
                reasons, READY.due(Optional.of("2026-10-01"), renewed).on(on).reasons());
        assertEquals("", READY.due(Optional.empty(), renewed).on(on).reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-15, ''",
        "2026-04-16, RETURNABLE_PURCHASE lastReturn=2026-04-30",
        "2026-04-30, RETURNABLE_PURCHASE lastReturn=2026-04-30",
        "2026-05-01, ''",
    })
    void what_can_be_returned_keeps_a_customer_for_two_weeks(String on, String reasons) {
        AccountFixture ordered = READY.ordered("2026-04-16").on(on);
        assertEquals(reasons, ordered.reasons());
        assertEquals("", ordered.is(Circumstance.RETURNS_GIVEN_UP).reasons());
    }

    @Test
    void of_several_orders_the_latest_one_counts_that_has_happened() {
        AccountFixture ordered = READY.ordered("2026-04-18", "2026-04-20", "2026-04-02", "2026-05-02");
        assertEquals("RETURNABLE_PURCHASE lastReturn=2026-05-04", ordered.reasons());
    }

    @Test
    void open_purchase_authorizations_are_named_unless_the_move_lets_them_expire() {
        AccountFixture open = READY.open("PA-2", "PA-3");
        assertEquals("OPEN_PURCHASE_AUTH authorization=PA-2 authorization=PA-3", open.reasons());
        assertEquals("", open.is(Circumstance.AUTHORIZATIONS_EXPIRE).reasons());
    }

    @Test
    void products_without_a_counterpart_are_named() {
        assertEquals(
                "NO_TARGET_SKU product=CC product=FRL",
                READY.unmapped("FRL", "CC").reasons());
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, ''", "2026-05-01, ''", "2026-05-02, CONTRACT_NOT_ACCEPTED", ", CONTRACT_NOT_ACCEPTED"})
    void the_invitation_is_accepted_by_the_day(String accepted, String reasons) {
        assertEquals(reasons, READY.accepted(Optional.ofNullable(accepted)).reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "PL, COM, ''",
        "US, GOV, ''",
        "DE, COM, INVALID_COUNTRY",
        "PL, EDU, BAD_MARKET_SEGMENT",
        ", COM, ''",
    })
    void the_partner_sells_there_and_to_them(String country, Segment segment, String reasons) {
        AccountFixture account = READY.at(Optional.ofNullable(country), segment);
        assertEquals(reasons, account.reasons());
        assertEquals(
                "",
                account.knowing(known -> known.countries(List.of()).segments(List.of()))
                        .reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "INACTIVE, INACTIVE",
        "UNPAID_INVOICE, UNPAID_INVOICE",
        "UNBILLED_ORDER, UNBILLED_ORDER",
        "LINKED, ''",
        "LINKED_BEFORE_OWNER, LM_OWNER_NOT_MIGRATED",
        "OFFLINE_LICENSES, ''",
        "AUTHORIZATIONS_EXPIRE, ''",
        "RETURNS_GIVEN_UP, ''",
    })
    void what_only_the_caller_knows(Circumstance circumstance, String reasons) {
        assertEquals(reasons, READY.is(circumstance).reasons());
    }

    // ---- three-year commitments

    @ParameterizedTest
    @CsvSource({
        // accepted on the last day of the old terms, or later
        "2023-03-27, 2027-01-01, 2026-05-01, EXTENDED_TERM_3YC end=2027-01-01 next=2026-10-01",
        "2023-03-28, 2027-01-01, 2026-05-01, ''",
        // it ends before the next anniversary date, or on it
        "2023-03-27, 2026-09-30, 2026-05-01, ''",
        "2023-03-27, 2026-10-01, 2026-05-01, EXTENDED_TERM_3YC end=2026-10-01 next=2026-10-01",
        // on the anniversary date the next one is that of the year after
        "2023-03-27, 2027-09-30, 2026-10-01, ''",
        "2023-03-27, 2027-10-01, 2026-10-01, EXTENDED_TERM_3YC end=2027-10-01 next=2027-10-01",
        "2023-03-27, 2027-10-01, 2027-10-01, ''",
        // it is in force from its acceptance through its end
        "2023-01-10, 2024-01-10, 2023-01-09, CONTRACT_NOT_ACCEPTED",
        "2023-01-10, 2027-01-10, 2024-01-09, EXTENDED_TERM_3YC end=2027-01-10 next=2026-10-01",
    })
    void an_old_commitment_must_end_first(String accepted, String end, String on, String reasons) {
        AccountFixture account = READY.committed(accepted, end, 10).on(on);
        assertEquals(reasons, account.reasons());
        assertFalse(account.due(Optional.empty(), Renewed.NONE).reasons().contains("3YC"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-10, ''",
        "2024-06-11, 3YC_LINKED_MEMBERSHIP end=2026-06-10",
        "2026-06-10, 3YC_LINKED_MEMBERSHIP end=2026-06-10",
        "2026-06-11, ''",
    })
    void a_linked_membership_and_a_commitment_in_force_do_not_move_together(String on, String reasons) {
        AccountFixture committed =
                READY.committed("2024-06-11", "2026-06-10", 10).on(on);
        assertEquals("", committed.reasons());
        assertEquals(reasons, committed.is(Circumstance.LINKED).reasons());
        assertEquals(
                reasons.isEmpty() ? "LM_OWNER_NOT_MIGRATED" : reasons + "; LM_OWNER_NOT_MIGRATED",
                committed.is(Circumstance.LINKED_BEFORE_OWNER).reasons());
    }

    // ---- high volume

    @ParameterizedTest
    @CsvSource({
        "16, '', ''",
        "17, HVD_CUSTOMER level=17, ''",
        "22, HVD_CUSTOMER level=22, ''",
        "23, HVD_CUSTOMER level=23, HVD_CUSTOMER level=23",
        "24, '', ''",
    })
    void a_high_volume_level_needs_a_commitment_in_force(int level, String without, String within) {
        AccountFixture account = READY.licenses(99).level(level);
        assertEquals(without, account.reasons());
        assertEquals(without, account.committed("2023-04-01", "2026-04-30", 10).reasons());
        assertEquals(within, account.committed("2023-04-01", "2026-05-01", 10).reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 49, MINIMUM_HVD_QTY_NOT_MET licenses=49 required=50, ",
        "10, 50, '', 13",
        "10, 99, '', 13",
        "10, 100, '', 14",
        "49, 50, '', 13",
        "50, 50, MINIMUM_HVD_QTY_NOT_MET licenses=50 required=51, ",
        "100, 100, MINIMUM_HVD_QTY_NOT_MET licenses=100 required=101, ",
        "100, 101, '', 14",
    })
    void a_high_volume_customer_holds_more_than_it_committed_to(
            long minimum, long licenses, String reasons, String level) {
        AccountFixture account = READY.licenses(licenses).committed("2024-03-28", "2027-01-01", minimum);
        assertEquals("", account.reasons());
        assertEquals("", account.level(16).reasons());
        assertEquals(
                Optional.of(new MigratedLevel(Optional.empty())),
                account.level(16).verdict().allowed());
        for (int high : List.of(17, 22)) {
            assertEquals(reasons, account.level(high).reasons());
            assertEquals(
                    Optional.ofNullable(level),
                    account.level(high).verdict().allowed().flatMap(MigratedLevel::level));
        }
    }

    @ParameterizedTest
    @CsvSource({"99, INSUFFICIENT_LGA_MOQ licenses=99 required=100", "100, ''"})
    void a_large_agency_has_a_hundred_licenses_or_offline_ones(long licenses, String reasons) {
        AccountFixture agency = READY.licenses(licenses).is(Circumstance.LARGE_AGENCY);
        assertEquals(reasons, agency.reasons());
        assertEquals("", agency.is(Circumstance.OFFLINE_LICENSES).reasons());
    }

    // ---- all of it

    /** Nothing is right about it. */
    private static AccountFixture wrong() {
        return READY.at(Optional.of("DE"), Segment.EDU)
                .accepted(Optional.empty())
                .on("2026-09-15")
                .ordered("2026-09-10")
                .open("PA-1")
                .unmapped("CC")
                .committed("2023-01-01", "2026-12-31", 10)
                .level(17)
                .is(Circumstance.values())
                .knowing(known -> known.circumstances(Set.of(
                        Circumstance.INACTIVE,
                        Circumstance.UNPAID_INVOICE,
                        Circumstance.UNBILLED_ORDER,
                        Circumstance.LINKED_BEFORE_OWNER,
                        Circumstance.LARGE_AGENCY)));
    }

    private static List<Reason> allReasons() {
        return List.of(wrong(), wrong().due(Optional.of("2026-10-01"), Renewed.PARTIAL), READY.level(23)).stream()
                .flatMap(account -> account.verdict().reasons().stream())
                .toList();
    }

    @Test
    void every_reason_is_given_and_they_are_sorted() {
        assertEquals(
                List.of(
                        "MP-MIG-3YC_LINKED_MEMBERSHIP",
                        "MP-MIG-BAD_MARKET_SEGMENT",
                        "MP-MIG-CONTRACT_NOT_ACCEPTED",
                        "MP-MIG-EXTENDED_TERM_3YC",
                        "MP-MIG-INACTIVE",
                        "MP-MIG-INSUFFICIENT_LGA_MOQ",
                        "MP-MIG-INVALID_COUNTRY",
                        "MP-MIG-IN_WINDOW_NO_RENEWAL",
                        "MP-MIG-LM_OWNER_NOT_MIGRATED",
                        "MP-MIG-MINIMUM_HVD_QTY_NOT_MET",
                        "MP-MIG-NO_TARGET_SKU",
                        "MP-MIG-OPEN_PURCHASE_AUTH",
                        "MP-MIG-RETURNABLE_PURCHASE",
                        "MP-MIG-UNBILLED_ORDER",
                        "MP-MIG-UNPAID_INVOICE"),
                wrong().verdict().reasons().stream().map(Reason::id).toList());
        assertEquals(
                Set.of(MigrationRule.values()),
                Set.copyOf(allReasons().stream().map(Reason::rule).toList()));
    }

    @Test
    void every_reason_carries_the_code_under_which_Adobe_reports_it_and_the_numbers_it_rests_on() {
        for (Reason reason : allReasons()) {
            assertEquals(Evidence.errorCode("5117"), reason.evidence().get(0));
            assertEquals(Severity.REFUSAL, reason.severity());
            assertEquals(Confidence.STATED, reason.confidence());
            assertEquals("VIPMP", reason.edition());
            assertEquals(
                    reason.rule().provisions(), List.copyOf(reason.provisions().keySet()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_rests_on_numbers_of_the_edition(MigrationRule rule) {
        assertTrue(MarketplaceEditions.VIPMP.provisions().keySet().containsAll(rule.provisions()));
    }

    @Test
    void every_reason_is_said_in_both_languages() {
        for (Reason reason : allReasons()) {
            String english = reason.message(Words.ENGLISH) + " " + reason.cure(Words.ENGLISH);
            String polish = reason.message(Words.POLISH) + " " + reason.cure(Words.POLISH);
            assertNotEquals(english, polish);
            for (String text : List.of(english, polish)) {
                assertTrue(text.endsWith("."), text);
                assertFalse(text.matches(".*[{}].*"), text);
            }
        }
        assertEquals(
                "Open purchase authorizations: PA-2; PA-3.",
                READY.open("PA-2", "PA-3").verdict().reasons().get(0).message(Words.ENGLISH));
        assertEquals(
                "Konto ma 1 licencję; do przejścia potrzeba co najmniej 50.",
                READY.licenses(1)
                        .level(17)
                        .committed("2024-03-28", "2027-01-01", 10)
                        .verdict()
                        .reasons()
                        .get(0)
                        .message(Words.POLISH));
    }

    @Test
    void an_edition_of_ones_own_has_other_numbers() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(MarketplaceEditions.VIPMP)
                .id("OURS")
                .migrationWindowDays(Sourced.custom(10, "a test"))
                .highVolumeMinimums(Sourced.custom(Map.of("14", 60), "a test"))
                .build();
        assertTrue(MigrationRule.policy(ours).allows(READY.on("2026-09-20").account()));
        assertFalse(MigrationRule.policy(ours).allows(READY.on("2026-09-21").account()));
        AccountFixture high = READY.level(17).committed("2024-03-28", "2027-01-01", 10);
        assertFalse(MigrationRule.policy(ours).allows(high.licenses(59).account()));
        assertEquals(
                Optional.of(new MigratedLevel(Optional.of("14"))),
                MigrationRule.policy(ours).decide(high.licenses(60).account()).allowed());
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        MarketplaceEdition.Builder ours =
                MarketplaceEdition.builder().from(MarketplaceEditions.VIPMP).id("OURS");
        assertThrows(
                InvalidFactException.class,
                () -> ours.highVolumeMinimums(Sourced.custom(Map.of(), "a test"))
                        .build());
        assertThrows(
                InvalidFactException.class,
                () -> ours.highVolumeMinimums(Sourced.custom(Map.of("13", 0), "a test"))
                        .build());
        LocalDate day = LocalDate.parse("2024-01-01");
        assertThrows(InvalidFactException.class, () -> new VipCommitment(day, day, -1));
        assertThrows(InvalidFactException.class, () -> READY.licenses(-1));
    }
}
