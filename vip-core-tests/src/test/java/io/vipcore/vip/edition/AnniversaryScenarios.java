package io.vipcore.vip.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.OrderLine;
import io.vipcore.testkit.CustomerFixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the first anniversary date is established, as in {@code docs/dates.md}. */
class AnniversaryScenarios {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");

    @ParameterizedTest
    @CsvSource({
        // accepted 2024-01-11, PA 2024-01-12 settled 2024-01-20, direct order 2024-01-16
        "VIP_2013, 2024-01-10, ",
        "VIP_2013, 2024-01-11, 2025-02-11",
        "VIP_2013, 2024-02-01, 2025-02-11",
        "VIP_2018, 2024-01-11, ",
        "VIP_2018, 2024-01-12, 2025-01-12",
        "VIP_2018, 2024-02-01, 2025-01-12",
        "VIP_2024, 2024-01-15, ",
        "VIP_2024, 2024-01-16, 2025-01-16",
        "VIP_2024, 2024-02-01, 2025-01-16",
    })
    void each_edition_counts_from_its_own_basis(String edition, String asOf, LocalDate anchor) {
        CustomerFixture customer = INVITED.accepted("2024-01-11")
                .authorized("PA-1", "2024-01-12")
                .ordered("2024-01-16")
                .settled("PA-1", "2024-01-20");
        assertAnchor(anchor, customer, asOf, edition);
    }

    @ParameterizedTest
    @CsvSource({
        "VIP_2018, 2024-01-16, 2025-01-16",
        "VIP_2018, 2024-02-29, 2025-02-28",
        "VIP_2018, 2024-12-31, 2025-12-31",
        "VIP_2024, 2024-01-16, 2025-01-16",
        "VIP_2024, 2024-02-29, 2025-02-28",
        "VIP_2013, 2024-01-31, 2025-02-28",
        "VIP_2013, 2024-11-17, 2025-12-17",
        "VIP_2013, 2027-01-29, 2028-02-29",
    })
    void the_initial_term_is_counted_in_calendar_months_clamped_to_the_end_of_a_shorter_one(
            String edition, String basis, LocalDate anchor) {
        assertAnchor(anchor, INVITED.accepted(basis).ordered(basis), basis, edition);
    }

    @ParameterizedTest
    @CsvSource({
        // the PA was settled on 2024-01-16
        "VIP_2018, 2024-01-15, 2025-01-12",
        "VIP_2018, 2024-01-16, 2025-01-12",
        "VIP_2024, 2024-01-15, ",
        "VIP_2024, 2024-01-16, 2025-01-16",
    })
    void settling_a_purchase_authorization_is_an_accepted_order(String edition, String asOf, LocalDate anchor) {
        assertAnchor(anchor, INVITED.authorized("PA-1", "2024-01-12").settled("PA-1", "2024-01-16"), asOf, edition);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, 2025-01-12", "2024-01-15, 2025-01-13", "2024-01-17, 2025-01-13", "2024-01-18, "})
    void before_an_order_the_basis_of_VIP_2018_moves_with_a_cancellation_or_deactivation(
            String asOf, LocalDate anchor) {
        CustomerFixture customer = INVITED.authorized("PA-1", "2024-01-12")
                .authorized("PA-2", "2024-01-13")
                .cancelled("PA-1", "2024-01-15")
                .deactivated("PA-2", "2024-01-18");
        assertAnchor(anchor, customer, asOf, "VIP_2018");
    }

    @ParameterizedTest
    @CsvSource({
        // the PA of 2024-01-12, the order of 2024-01-16
        "2024-01-15, 2025-01-16",
        "2024-01-16, 2025-01-16",
        "2024-01-17, 2025-01-12",
        "2024-06-01, 2025-01-12",
    })
    void once_an_order_was_accepted_what_is_cancelled_later_changes_nothing(String cancelled, LocalDate anchor) {
        CustomerFixture beforehand = INVITED.authorized("PA-1", "2024-01-12").ordered("2024-01-16");
        assertAnchor(anchor, beforehand.cancelled("PA-1", cancelled), "2024-12-01", "VIP_2018");
        assertAnchor(anchor, beforehand.deactivated("PA-1", cancelled), "2024-12-01", "VIP_2018");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, 2025-01-15", "2024-01-16, 2025-01-16", "2024-01-17, 2025-01-16"})
    void a_purchase_authorization_created_after_the_first_order_changes_nothing(String created, LocalDate anchor) {
        assertAnchor(anchor, INVITED.ordered("2024-01-16").authorized("PA-1", created), "2024-12-01", "VIP_2018");
    }

    @ParameterizedTest
    @CsvSource({
        // PA-1 was created on 2024-01-12; one more, and the day the question is about
        "2024-01-11, 2024-01-10, ",
        "2024-01-11, 2024-01-11, 2024-01-11",
        "2024-01-11, 2024-01-13, 2024-01-11",
        "2024-01-12, 2024-01-13, 2024-01-12",
        "2024-01-13, 2024-01-12, 2024-01-12",
        "2024-01-13, 2024-01-13, 2024-01-12",
    })
    void with_one_more_purchase_authorization_the_earlier_one_is_the_first(
            String oneMore, String day, LocalDate first) {
        EnrollmentDates dates = INVITED.authorized("PA-1", "2024-01-12")
                .customer()
                .enrollmentDates(LocalDate.parse(day))
                .withAuthorization(LocalDate.parse(oneMore));
        assertEquals(Optional.ofNullable(first), dates.firstAuthorization());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, 2024-01-15", "2024-01-16, 2024-01-16", "2024-01-17, "})
    void one_more_after_the_first_order_is_not_the_first(String oneMore, LocalDate first) {
        EnrollmentDates dates = INVITED.ordered("2024-01-16").customer().enrollmentDates(LocalDate.parse("2024-01-20"));
        assertEquals(
                Optional.ofNullable(first),
                dates.withAuthorization(LocalDate.parse(oneMore)).firstAuthorization());
    }

    @Test
    void the_order_of_a_purchase_authorization_that_was_placed_but_not_settled_is_not_accepted_yet() {
        CustomerFixture customer = INVITED.authorized("PA-1", "2024-01-12").placed("PA-1", "2024-01-13");
        assertAnchor(null, customer, "2024-12-01", "VIP_2024");
        assertAnchor(LocalDate.parse("2025-01-16"), customer.settled("PA-1", "2024-01-16"), "2024-12-01", "VIP_2024");
    }

    @Test
    void any_product_counts_also_one_of_a_fixed_term() {
        CustomerFixture customer = INVITED.ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1));
        assertAnchor(LocalDate.parse("2025-01-16"), customer, "2024-01-16", "VIP_2018");
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.vip.edition.VipEditions#all")
    void a_custom_anniversary_is_the_first_one_and_needs_no_basis(VipEdition edition) {
        CustomerFixture customer = INVITED.customAnniversary("2025-06-01");
        assertAnchor(LocalDate.parse("2025-06-01"), customer, "2024-01-10", edition.id());
        assertAnchor(
                LocalDate.parse("2025-06-01"),
                customer.accepted("2024-01-11").authorized("PA-1", "2024-01-12").ordered("2024-01-16"),
                "2026-01-10",
                edition.id());
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.vip.edition.VipEditions#all")
    void before_the_invitation_there_is_none_whatever_was_recorded(VipEdition edition) {
        CustomerFixture early =
                INVITED.accepted("2024-01-02").authorized("PA-1", "2024-01-03").ordered("2024-01-04");
        assertAnchor(null, early, "2024-01-09", edition.id());
        assertAnchor(null, early.customAnniversary("2025-06-01"), "2024-01-09", edition.id());
        assertAnchor(LocalDate.parse("2025-06-01"), early.customAnniversary("2025-06-01"), "2024-01-10", edition.id());
    }

    @ParameterizedTest
    @CsvSource({
        "VIP_2013, 2024-01-10, 2025-02-02",
        "VIP_2018, 2024-01-10, 2025-01-03",
        "VIP_2024, 2024-01-10, 2025-01-04"
    })
    void from_the_invitation_on_earlier_facts_count(String edition, String asOf, LocalDate anchor) {
        CustomerFixture early =
                INVITED.accepted("2024-01-02").authorized("PA-1", "2024-01-03").ordered("2024-01-04");
        assertAnchor(anchor, early, asOf, edition);
    }

    @Test
    void a_lapse_of_all_licenses_does_not_move_the_anchor() {
        CustomerFixture customer = INVITED.ordered("2024-01-16").ordered("2027-08-01");
        assertAnchor(LocalDate.parse("2025-01-16"), customer, "2027-08-01", "VIP_2018");
        assertEquals(
                Optional.of(LocalDate.parse("2028-01-16")),
                customer.on("2027-08-01").anniversary());
    }

    private static void assertAnchor(LocalDate expected, CustomerFixture customer, String asOf, String edition) {
        VipCalendar calendar = VipCalendar.of(VipEditions.find(edition).orElseThrow());
        EnrollmentDates dates = customer.customer().enrollmentDates(LocalDate.parse(asOf));
        assertEquals(
                Optional.ofNullable(expected), calendar.anniversaryOf(dates).map(AnniversarySchedule::anchor));
    }
}
