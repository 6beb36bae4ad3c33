package io.vipcore.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.VipAccount.Renewed;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers whose facts of VIP are recorded: how their account looks, and from which day they may move. */
class MovingCustomersScenarios {

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);
    private static final MigrationKnowledge NOTHING =
            MigrationKnowledge.builder().build();

    /** Three licenses of one product fall due on 2025-01-16. */
    private static final CustomerFixture ATLAS =
            CustomerFixture.invited("2024-01-10").accepted("2024-01-12").ordered("2024-01-16", Fixtures.licenses(3));

    private static VipAccount account(CustomerFixture customer, String on, MigrationKnowledge known) {
        return VipAccount.of(VIP, customer.customer(), LocalDate.parse(on), known);
    }

    private static VipAccount account(CustomerFixture customer, String on) {
        return account(customer, on, NOTHING);
    }

    private static String from(CustomerFixture customer, String asOf, MigrationKnowledge known) {
        return MigrationRule.eligibleFrom(
                        MarketplaceEditions.VIPMP, VIP, customer.customer(), LocalDate.parse(asOf), known)
                .map(LocalDate::toString)
                .orElse("never");
    }

    private static MigrationKnowledge is(Circumstance... circumstances) {
        return MigrationKnowledge.builder().addCircumstances(circumstances).build();
    }

    private static MigrationKnowledge.Builder committed(String accepted, String end) {
        return MigrationKnowledge.builder()
                .commitment(new VipCommitment(LocalDate.parse(accepted), LocalDate.parse(end), 10));
    }

    // ---- the account

    @Test
    void an_account_shows_what_its_facts_say_on_the_day() {
        VipAccount account = account(ATLAS, "2024-06-01");
        assertEquals(LocalDate.parse("2024-06-01"), account.on());
        assertEquals(NOTHING, account.known());
        assertEquals(Optional.of("PL"), account.country());
        assertEquals(Segment.COM, account.segment());
        assertEquals(Optional.of(LocalDate.parse("2024-01-12")), account.accepted());
        assertEquals(3, account.licenses());
        assertEquals(Optional.of(LocalDate.parse("2025-01-16")), account.anniversary());
        assertEquals(Renewed.NONE, account.renewed());
        assertEquals(List.of(LocalDate.parse("2024-01-16")), account.orders());
        assertEquals(List.of(), account.openAuthorizations());
        assertEquals(Set.of(), account.unmappedProducts());
    }

    @Test
    void facts_dated_later_have_not_happened() {
        VipAccount account = account(ATLAS.authorized("PA-1", "2024-01-12"), "2024-01-11");
        assertEquals(Optional.empty(), account.accepted());
        assertEquals(0, account.licenses());
        assertEquals(Optional.empty(), account.anniversary());
        assertEquals(Renewed.FULL, account.renewed());
        assertEquals(List.of(), account.orders());
        assertEquals(List.of(), account.openAuthorizations());
    }

    @ParameterizedTest
    @CsvSource({"COMMERCIAL, COM", "EDUCATION, EDU", "GOVERNMENT, GOV"})
    void the_market_segment_has_another_name(MarketSegment segment, Segment expected) {
        assertEquals(expected, account(ATLAS.segment(segment), "2024-06-01").segment());
    }

    @Test
    void the_country_is_that_of_the_profile_or_else_the_one_the_caller_knows() {
        MigrationKnowledge known = MigrationKnowledge.builder().country("DE").build();
        CustomerFixture nobody = CustomerFixture.of(Customer.builder()
                .from(ATLAS.customer())
                .profile(Optional.empty())
                .build());
        assertEquals(Optional.of("PL"), account(ATLAS, "2024-06-01", known).country());
        assertEquals(Optional.of("DE"), account(nobody, "2024-06-01", known).country());
        assertEquals(Optional.empty(), account(nobody, "2024-06-01").country());
    }

    @Test
    void consumables_are_no_licenses() {
        assertEquals(
                3,
                account(ATLAS.ordered("2024-02-01", OrderLine.of("STOCK-PACK", 40)), "2024-06-01")
                        .licenses());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE",
        "1, 0, PARTIAL",
        "2, 0, PARTIAL",
        "3, 0, FULL",
        "4, 0, FULL",
        "0, 3, PARTIAL", // of another product
        "3, 3, FULL",
    })
    void a_renewal_is_full_where_nothing_is_left_of_what_falls_due(int same, int other, Renewed renewed) {
        CustomerFixture customer = ATLAS;
        if (same > 0) {
            customer = customer.renewed("2024-12-17", "2025-01-16", Fixtures.licenses(same));
        }
        if (other > 0) {
            customer = customer.renewed("2024-12-17", "2025-01-16", OrderLine.of("ACRO-TEAM", other));
        }
        assertEquals(renewed, account(customer, "2024-12-17").renewed());
        assertEquals(Renewed.NONE, account(customer, "2024-12-16").renewed());
    }

    @Test
    void where_nothing_falls_due_nothing_is_left_to_renew() {
        assertEquals(Renewed.NONE, account(ATLAS, "2025-02-15").renewed());
        VipAccount lapsed = account(ATLAS, "2025-02-16");
        assertEquals(Renewed.FULL, lapsed.renewed());
        assertEquals(Optional.of(LocalDate.parse("2026-01-16")), lapsed.anniversary());
    }

    @Test
    void orders_are_direct_ones_renewals_and_those_behind_purchase_authorizations_that_still_have_licenses() {
        CustomerFixture customer = ATLAS.renewed("2024-12-20", "2025-01-16", Fixtures.licenses(3))
                .authorized("PLACED", "2024-03-01")
                .placed("PLACED", "2024-03-02")
                .settled("PLACED", "2024-03-03")
                .authorized("SETTLED", "2024-04-01")
                .settled("SETTLED", "2024-04-04")
                .authorized("PENDING", "2024-05-01")
                .authorized("CANCELLED", "2024-06-01")
                .placed("CANCELLED", "2024-06-02")
                .cancelled("CANCELLED", "2024-06-03")
                .authorized("DEACTIVATED", "2024-07-01")
                .placed("DEACTIVATED", "2024-07-02")
                .deactivated("DEACTIVATED", "2024-09-03");
        assertEquals(
                List.of("2024-01-16", "2024-03-02", "2024-04-04", "2024-12-20"),
                account(customer, "2024-12-20").orders().stream()
                        .map(LocalDate::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void a_purchase_authorization_is_open_until_it_is_settled_cancelled_or_deactivated() {
        CustomerFixture customer = ATLAS.authorized("PA-1", "2024-03-01").placed("PA-1", "2024-03-05");
        assertEquals(List.of("PA-1"), account(customer, "2024-03-31").openAuthorizations());
        assertEquals(List.of("PA-1"), account(customer, "2024-04-01").openAuthorizations());
        assertEquals(
                List.of("PA-1", "PA-2"),
                account(customer.authorized("PA-2", "2024-03-02"), "2024-03-02").openAuthorizations());
        assertEquals(
                List.of(),
                account(customer.settled("PA-1", "2024-04-01"), "2024-04-01").openAuthorizations());
        assertEquals(
                List.of(),
                account(customer.cancelled("PA-1", "2024-03-06"), "2024-03-06").openAuthorizations());
    }

    @Test
    void a_product_has_a_counterpart_by_any_of_its_keys() {
        Product acrobat = Fixtures.catalog().get("ACRO-TEAM").withKeys("65304921CA", "65304920CA");
        VipProgram vip = VipProgram.of(
                VipEditions.VIP_2018,
                Catalog.of(List.of(acrobat, Fixtures.catalog().get(Fixtures.PRODUCT))));
        CustomerFixture customer = ATLAS.ordered("2024-02-01", OrderLine.of("ACRO-TEAM", 1));
        LocalDate on = LocalDate.parse("2024-06-01");
        assertEquals(
                Set.of(Fixtures.PRODUCT),
                VipAccount.of(vip, customer.customer(), on, listing("65304920CA"))
                        .unmappedProducts());
        assertEquals(
                Set.of(Fixtures.PRODUCT, "ACRO-TEAM"),
                VipAccount.of(vip, customer.customer(), on, listing("65304479CA"))
                        .unmappedProducts());
        assertEquals(
                Set.of(), VipAccount.of(vip, customer.customer(), on, NOTHING).unmappedProducts());
    }

    private static MigrationKnowledge listing(String key) {
        return MigrationKnowledge.builder()
                .catalog(MarketplaceCatalog.of(List.of(MarketplaceProduct.builder()
                        .key(key)
                        .name("Acrobat Pro for teams")
                        .offerType(OfferType.TEAM)
                        .kind(OfferKind.LICENSE)
                        .addSegments(Segment.COM)
                        .build())))
                .build();
    }

    // ---- from which day

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-15", // nothing is ordered yet
        "2024-01-16, 2024-01-31",
        "2024-01-30, 2024-01-31",
        "2024-01-31, 2024-01-31",
        "2024-12-16, 2024-12-16",
        "2024-12-17, 2025-01-16",
        "2025-01-15, 2025-01-16",
        "2025-01-16, 2025-01-16",
        "2025-12-31, 2025-12-31", // lapsed: nothing falls due on 2026-01-16
    })
    void the_first_day_on_which_nothing_speaks_against_it(String asOf, String from) {
        assertEquals(from, from(ATLAS, asOf, NOTHING));
    }

    @Test
    void a_renewal_in_the_window_helps_as_soon_as_it_cannot_be_returned_any_more() {
        CustomerFixture renewed = ATLAS.renewed("2024-12-20", "2025-01-16", Fixtures.licenses(3));
        assertEquals("2025-01-04", from(renewed, "2024-12-20", NOTHING));
        assertEquals("2024-12-20", from(renewed, "2024-12-20", is(Circumstance.RETURNS_GIVEN_UP)));
        assertEquals("2025-01-16", from(renewed, "2024-12-19", NOTHING));
        CustomerFixture partly = ATLAS.renewed("2024-12-20", "2025-01-16", Fixtures.licenses(2));
        assertEquals("2025-01-16", from(partly, "2024-12-20", is(Circumstance.RETURNS_GIVEN_UP)));
    }

    @Test
    void what_never_ends_by_itself_is_never_over() {
        CustomerFixture open = ATLAS.authorized("PA-1", "2024-06-01");
        assertEquals("never", from(open, "2024-06-01", NOTHING));
        assertEquals("2024-06-01", from(open, "2024-06-01", is(Circumstance.AUTHORIZATIONS_EXPIRE)));
        CustomerFixture invited = CustomerFixture.invited("2024-01-10");
        assertEquals("never", from(invited, "2024-06-01", NOTHING));
        assertEquals("never", from(ATLAS, "2024-06-01", is(Circumstance.UNPAID_INVOICE)));
    }

    @Test
    void a_product_without_a_counterpart_is_gone_when_its_licenses_are() {
        assertEquals("2025-02-16", from(ATLAS, "2024-06-01", listing("65304479CA")));
    }

    @Test
    void licenses_that_a_renewal_adds_count_from_the_anniversary_date() {
        CustomerFixture agency = CustomerFixture.invited("2024-01-10")
                .accepted("2024-01-12")
                .ordered("2024-01-16", Fixtures.licenses(99))
                .renewed("2024-12-20", "2025-01-16", Fixtures.licenses(100));
        assertEquals("2025-01-16", from(agency, "2024-12-20", is(Circumstance.LARGE_AGENCY)));
        assertEquals("never", from(ATLAS, "2024-12-20", is(Circumstance.LARGE_AGENCY)));
    }

    @Test
    void an_old_commitment_is_over_in_the_term_in_which_it_ends() {
        assertEquals(
                "2026-01-16",
                from(ATLAS, "2024-06-01", committed("2023-03-27", "2026-06-30").build()));
        assertEquals(
                "2027-01-16",
                from(ATLAS, "2024-06-01", committed("2023-03-27", "2027-01-16").build()));
        assertEquals(
                "2026-01-16",
                from(ATLAS, "2024-06-01", committed("2023-03-27", "2027-01-15").build()));
        assertEquals(
                "2024-06-01",
                from(ATLAS, "2024-06-01", committed("2023-03-27", "2025-01-15").build()));
        assertEquals(
                "2024-06-01",
                from(ATLAS, "2024-06-01", committed("2023-03-28", "2027-01-15").build()));
    }

    @Test
    void a_commitment_lets_a_linked_membership_go_the_day_after_its_end() {
        assertEquals(
                "2026-07-01",
                from(
                        ATLAS,
                        "2024-06-01",
                        committed("2024-04-01", "2026-06-30")
                                .addCircumstances(Circumstance.LINKED)
                                .build()));
    }

    @Test
    void a_high_volume_customer_moves_when_its_commitment_begins() {
        CustomerFixture customer = CustomerFixture.invited("2024-01-10")
                .accepted("2024-01-12")
                .ordered("2024-01-16", Fixtures.licenses(60));
        assertEquals(
                "2024-08-01",
                from(
                        customer,
                        "2024-06-01",
                        committed("2024-08-01", "2027-07-31")
                                .highVolumeLevel(18)
                                .build()));
    }

    /** In ordinary years the anniversary date of 2024-02-29 is 28 February, and the one after 2027's is 2028-02-29. */
    @Test
    void where_nothing_falls_due_the_next_anniversary_date_is_current_from_the_next_day_on() {
        CustomerFixture customer = CustomerFixture.invited("2023-12-01").customAnniversary("2024-02-29");
        assertEquals(
                "2027-03-01",
                from(
                        customer.accepted("2023-12-02"),
                        "2025-01-01",
                        committed("2023-03-27", "2028-02-28").build()));
    }

    @Test
    void terms_of_another_length_than_a_year_have_more_anniversary_dates() {
        VipEdition halfYears = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("HALF_YEARS")
                .laterTermMonths(Sourced.custom(6, "a test"))
                .build();
        assertEquals(
                Optional.of(LocalDate.parse("2026-07-16")),
                MigrationRule.eligibleFrom(
                        MarketplaceEditions.VIPMP,
                        Fixtures.program(halfYears),
                        ATLAS.customer(),
                        LocalDate.parse("2024-06-01"),
                        committed("2023-03-27", "2027-02-28").build()));
    }

    @Test
    void the_last_days_of_the_calendar_are_no_border() {
        assertEquals(
                "never",
                from(
                        ATLAS,
                        "2024-06-01",
                        committed("2024-04-01", "9999-12-31")
                                .addCircumstances(Circumstance.LINKED)
                                .build()));
    }
}
