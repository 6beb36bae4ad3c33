package io.vipcore.marketplace.discount;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentEnd;
import io.vipcore.marketplace.edition.MarketplaceEdition.Declined;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a three-year commitment that was asked for, and when it ends. */
class CommitmentScenarios {

    private static final MarketplaceEdition VIPMP = MarketplaceEditions.VIPMP;

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, NONE, ",
        "2026-03-01, REQUESTED, 2026-03-08",
        "2026-03-08, REQUESTED, 2026-03-08",
        "2026-03-09, EXPIRED, ",
        "2029-03-09, EXPIRED, "
    })
    void a_request_must_be_accepted_within_7_days(LocalDate asOf, CommitmentStatus status, LocalDate deadline) {
        assertState(status, deadline, requested("2026-03-01"), null, asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, REQUESTED, 2026-03-08",
        "2026-03-05, ACCEPTED, 2026-04-04",
        "2026-04-04, ACCEPTED, 2026-04-04",
        "2026-04-05, NONCOMPLIANT, ",
        "2029-04-05, NONCOMPLIANT, "
    })
    void once_accepted_the_minimum_must_be_reached(LocalDate asOf, CommitmentStatus status, LocalDate deadline) {
        assertState(status, deadline, accepted("2026-03-01", "2026-03-05", null), null, asOf);
    }

    @ParameterizedTest
    @CsvSource({
        // until 2025-06-12 within 7 days
        "2025-06-12, 2025-06-19, ACCEPTED, 2025-06-19",
        "2025-06-12, 2025-06-20, NONCOMPLIANT, ",
        // from 2025-06-13 on within 30
        "2025-06-13, 2025-07-13, ACCEPTED, 2025-07-13",
        "2025-06-13, 2025-07-14, NONCOMPLIANT, "
    })
    void the_day_of_the_acceptance_says_how_long_it_may_take(
            String accepted, LocalDate asOf, CommitmentStatus status, LocalDate deadline) {
        assertState(status, deadline, accepted("2025-06-10", accepted, null), null, asOf);
    }

    @ParameterizedTest
    @CsvSource({
        // held all the while: from the acceptance on
        "2025-11-01, 2026-03-04, REQUESTED, 2026-03-08",
        "2025-11-01, 2026-03-05, COMMITTED, 2029-03-04",
        // reached later: from that day on
        "2026-03-20, 2026-03-19, ACCEPTED, 2026-04-04",
        "2026-03-20, 2026-03-20, COMMITTED, 2029-03-04",
        // on the last day, and a day late
        "2026-04-04, 2026-04-03, ACCEPTED, 2026-04-04",
        "2026-04-04, 2026-04-04, COMMITTED, 2029-03-04",
        "2026-04-05, 2026-04-04, ACCEPTED, 2026-04-04",
        "2026-04-05, 2026-04-05, NONCOMPLIANT, ",
        "2026-04-05, 2026-04-06, NONCOMPLIANT, ",
        // through the last day, and the day after
        "2026-03-05, 2029-03-04, COMMITTED, 2029-03-04",
        "2026-03-05, 2029-03-05, EXPIRED, "
    })
    void with_the_minimum_reached_in_time_it_is_in_force_through_its_end(
            LocalDate reached, LocalDate asOf, CommitmentStatus status, LocalDate deadline) {
        assertState(status, deadline, accepted("2026-03-01", "2026-03-05", "2029-03-04"), reached, asOf);
    }

    @Test
    void without_a_known_end_a_commitment_has_no_deadline() {
        Commitment open = accepted("2026-03-01", "2026-03-05", null);
        assertState(CommitmentStatus.COMMITTED, null, open, day("2026-03-05"), day("2026-03-05"));
        assertState(CommitmentStatus.COMMITTED, null, open, day("2026-03-05"), day("2039-03-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, REQUESTED, 2026-03-08",
        "2026-03-03, DECLINED, ",
        "2026-03-09, DECLINED, ",
        "2026-03-19, DECLINED, ",
        // an acceptance counts whenever it came: after a decline, after the seventh day
        "2026-03-20, ACCEPTED, 2026-04-19"
    })
    void a_declined_request_stays_declined_unless_it_is_accepted_after_all(
            LocalDate asOf, CommitmentStatus status, LocalDate deadline) {
        Commitment declined = commitment("2026-03-01", "2026-03-20", "2026-03-03", null, null);
        assertState(status, deadline, declined, null, asOf);
    }

    @Test
    void an_alternative_reading_has_a_declined_request_expire() {
        MarketplaceEdition drawing = MarketplaceEdition.builder()
                .from(VIPMP)
                .id("DRAWING")
                .declined(Sourced.custom(Declined.EXPIRED, "a drawing"))
                .build();
        Commitment declined = commitment("2026-03-01", null, "2026-03-03", null, null);
        assertEquals(
                new CommitmentState(CommitmentStatus.EXPIRED, Optional.empty()),
                CommitmentState.of(drawing, declined, Optional.empty(), day("2026-03-04")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, NONE, ",
        // shown as committed before the request, and without an acceptance that anybody recorded
        "2026-02-28, COMMITTED, 2029-02-27",
        "2029-02-27, COMMITTED, 2029-02-27",
        "2029-02-28, EXPIRED, "
    })
    void what_Adobe_shows_as_committed_is_so_whatever_is_computed(
            LocalDate asOf, CommitmentStatus status, LocalDate deadline) {
        Commitment seen = commitment("2026-03-01", null, null, "2026-02-28", "2029-02-27");
        assertState(status, deadline, seen, null, asOf);
    }

    @Test
    void once_shown_as_committed_it_is_never_noncompliant() {
        Commitment seen = commitment("2026-03-01", "2026-03-05", "2026-03-06", "2026-03-10", "2029-02-27");
        assertState(CommitmentStatus.ACCEPTED, day("2026-04-04"), seen, null, day("2026-03-09"));
        assertState(CommitmentStatus.COMMITTED, day("2029-02-27"), seen, null, day("2026-04-05"));
        assertState(CommitmentStatus.EXPIRED, null, seen, null, day("2029-02-28"));
    }

    @ParameterizedTest
    @CsvSource({
        // Adobe's samples
        "2022-11-21, 2023-11-21, 2025-11-20",
        "2024-06-10, 2025-06-10, 2027-06-09",
        "2024-05-14, 2025-04-12, 2027-04-11",
        // before 2025-06-01 the running term is the first of the three
        "2025-05-31, 2025-06-01, 2027-05-31",
        "2025-05-31, 2025-05-31, 2027-05-30",
        // since then the next one, on the anniversary date and the 30 days before
        "2025-06-01, 2025-06-01, 2028-05-31",
        "2025-06-01, 2025-07-01, 2028-06-30",
        "2025-06-01, 2025-07-02, 2027-07-01",
        "2026-06-06, 2026-07-07, 2028-07-06",
        "2026-06-07, 2026-07-07, 2029-07-06",
        "2026-06-15, 2026-07-07, 2029-07-06",
        "2026-07-07, 2026-07-07, 2029-07-06",
        "2026-07-08, 2027-07-07, 2029-07-06",
        // without an anniversary date three years from the acceptance
        "2026-01-15, , 2029-01-14",
        "2024-01-15, , 2027-01-14",
        // 29 February
        "2028-02-29, , 2031-02-27",
        "2025-03-01, , 2028-02-29",
        "2027-06-15, 2028-02-29, 2030-02-27",
        "2028-02-01, 2028-02-29, 2031-02-27",
        "2026-01-15, 2026-03-01, 2028-02-29"
    })
    void the_end_is_estimated_at_the_end_of_a_term(LocalDate accepted, LocalDate anniversary, LocalDate end) {
        assertEquals(end, CommitmentState.estimatedEnd(VIPMP, accepted, Optional.ofNullable(anniversary)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, 2025-07-07, 2027-07-06",
        "2025-06-01, 2025-07-02, 2028-05-31",
        "2026-06-06, 2026-07-07, 2029-06-05",
        "2026-06-07, 2026-07-07, 2029-07-06",
        "2026-01-15, , 2029-01-14"
    })
    void an_alternative_reading_counts_three_years_from_the_acceptance(
            LocalDate accepted, LocalDate anniversary, LocalDate end) {
        MarketplaceEdition literal = MarketplaceEdition.builder()
                .from(VIPMP)
                .id("LITERAL")
                .commitmentEnd(Sourced.custom(CommitmentEnd.LITERAL, "a test"))
                .build();
        assertEquals(end, CommitmentState.estimatedEnd(literal, accepted, Optional.ofNullable(anniversary)));
    }

    @Test
    void an_edition_can_set_each_number() {
        MarketplaceEdition ours = MarketplaceEdition.builder()
                .from(VIPMP)
                .id("OWN")
                .requestDays(Sourced.custom(0, "a test"))
                .commitmentNextTermFrom(Sourced.custom(day("2026-07-01"), "a test"))
                .commitmentNextTermDays(Sourced.custom(1, "a test"))
                .build();
        assertEquals(
                new CommitmentState(CommitmentStatus.EXPIRED, Optional.empty()),
                CommitmentState.of(ours, requested("2026-03-01"), Optional.empty(), day("2026-03-02")));
        Optional<LocalDate> anniversary = Optional.of(day("2026-07-02"));
        assertEquals(day("2028-07-01"), CommitmentState.estimatedEnd(ours, day("2026-06-30"), anniversary));
        assertEquals(day("2029-07-01"), CommitmentState.estimatedEnd(ours, day("2026-07-01"), anniversary));
        assertEquals(
                day("2028-07-02"),
                CommitmentState.estimatedEnd(ours, day("2026-07-01"), Optional.of(day("2026-07-03"))));
    }

    @Test
    void an_anniversary_date_before_the_acceptance_is_refused() {
        assertRefused(
                "CommitmentState.anniversary: must not be before 2026-07-08, was 2026-07-07",
                () -> CommitmentState.estimatedEnd(VIPMP, day("2026-07-08"), Optional.of(day("2026-07-07"))));
        assertRefused(
                "CommitmentState.accepted: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> CommitmentState.estimatedEnd(VIPMP, LocalDate.of(10_000, 1, 1), Optional.empty()));
        assertRefused(
                "CommitmentState.anniversary: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01",
                () -> CommitmentState.estimatedEnd(VIPMP, day("2026-07-08"), Optional.of(LocalDate.of(10_000, 1, 1))));
    }

    private static void assertState(
            CommitmentStatus status, LocalDate deadline, Commitment commitment, LocalDate reached, LocalDate asOf) {
        assertEquals(
                new CommitmentState(status, Optional.ofNullable(deadline)),
                CommitmentState.of(VIPMP, commitment, Optional.ofNullable(reached), asOf));
    }

    private static Commitment requested(String requested) {
        return commitment(requested, null, null, null, null);
    }

    private static Commitment accepted(String requested, String accepted, String end) {
        return commitment(requested, accepted, null, null, end);
    }

    private static Commitment commitment(
            String requested, String accepted, String declined, String committed, String end) {
        return new Commitment(
                day(requested), find(accepted), find(declined), find(committed), find(end), false, Map.of());
    }

    private static Optional<LocalDate> find(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
