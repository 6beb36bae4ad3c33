package io.vipcore.marketplace.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.marketplace.edition.MarketplaceEdition.CompanyName;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the edition of VIP Marketplace is, its bounds, and how an application builds a custom one. */
class MarketplaceEditionTest {

    private static final LocalDate TOO_EARLY = LocalDate.of(0, 12, 31);

    @Test
    void the_provisions_list_every_number_of_the_edition() throws ReflectiveOperationException {
        Set<String> accessors = new TreeSet<>();
        for (var accessor : MarketplaceEdition.class.getMethods()) {
            if (accessor.getReturnType() == Sourced.class) {
                accessors.add(accessor.getName());
                assertEquals(
                        accessor.invoke(MarketplaceEditions.VIPMP),
                        MarketplaceEditions.VIPMP.provisions().get(accessor.getName()));
            }
        }
        assertEquals(
                accessors, new TreeSet<>(MarketplaceEditions.VIPMP.provisions().keySet()));
        assertThrows(UnsupportedOperationException.class, MarketplaceEditions.VIPMP.provisions()::clear);
    }

    @Test
    void a_custom_number_says_so_and_the_others_stay() {
        MarketplaceEdition ours =
                custom(edition -> edition.id("VIPMP_ACME").lateWindowDays(Sourced.custom(30, "seen by ACME")));
        assertEquals("MarketplaceEdition[VIPMP_ACME]", ours.toString());
        assertEquals(
                new Sourced<>(30, Confidence.OWN, List.of(Source.of("OWN", "seen by ACME"))),
                ours.provisions().get("lateWindowDays"));
        assertEquals(MarketplaceEditions.VIPMP.returnDays(), ours.returnDays());
        assertNotEquals(MarketplaceEditions.VIPMP, ours);
    }

    @Test
    void a_company_name_has_one_of_two_lengths() {
        assertEquals(List.of(4, 80), List.of(CompanyName.STRICT.shortest(), CompanyName.STRICT.longest()));
        assertEquals(List.of(3, 250), List.of(CompanyName.LENIENT.shortest(), CompanyName.LENIENT.longest()));
    }

    @Test
    void the_thresholds_of_levels_are_copied_to_the_last_list() {
        Map<DiscountTable, List<Integer>> ours = new HashMap<>();
        MarketplaceEditions.VIPMP
                .discountMinimums()
                .value()
                .forEach((table, minimums) -> ours.put(table, new ArrayList<>(minimums)));
        MarketplaceEdition edition = custom(builder -> builder.discountMinimums(custom(ours)));
        ours.values().forEach(List::clear);
        assertEquals(
                MarketplaceEditions.VIPMP.discountMinimums().value(),
                edition.discountMinimums().value());
    }

    static Stream<Arguments> numbersOfDays() {
        return Stream.of(
                days("acquisitionDays", MarketplaceEdition.Builder::acquisitionDays),
                days("returnDays", MarketplaceEdition.Builder::returnDays),
                days("revertDays", MarketplaceEdition.Builder::revertDays),
                days("earlyRenewalDays", MarketplaceEdition.Builder::earlyRenewalDays),
                days("lateWindowDays", MarketplaceEdition.Builder::lateWindowDays),
                days("scheduleOpensDays", MarketplaceEdition.Builder::scheduleOpensDays),
                days("scheduleClosesDays", MarketplaceEdition.Builder::scheduleClosesDays),
                days("preferenceDays", MarketplaceEdition.Builder::preferenceDays),
                days("upcomingDays", MarketplaceEdition.Builder::upcomingDays),
                days("requestDays", MarketplaceEdition.Builder::requestDays),
                days("commitmentNextTermDays", MarketplaceEdition.Builder::commitmentNextTermDays),
                days("complianceDays", (edition, days) -> edition.complianceDays(custom(Dated.of(days.value())))),
                days(
                        "complianceDays",
                        (edition, days) ->
                                edition.complianceDays(custom(Dated.of(1).from(LocalDate.EPOCH, days.value())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbersOfDays")
    void a_number_of_days_is_from_0_to_36500(
            String name, BiFunction<MarketplaceEdition.Builder, Sourced<Integer>, MarketplaceEdition.Builder> set) {
        assertDoesNotThrow(() -> custom(edition -> set.apply(edition, custom(0))));
        assertDoesNotThrow(() -> custom(edition -> set.apply(edition, custom(36_500))));
        String message = "MarketplaceEdition." + name + ": must be from 0 to 36500, was ";
        assertRefused(message + "-1", () -> custom(edition -> set.apply(edition, custom(-1))));
        assertRefused(message + "36501", () -> custom(edition -> set.apply(edition, custom(36_501))));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("id: must not be blank", edition -> edition.id(" ")),
                refused(
                        "extendedTermMoreThanMonths: must be from 0 to 36500, was -1",
                        edition -> edition.extendedTermMoreThanMonths(custom(-1))),
                refused(
                        "extendedTermMoreThanMonths: must be from 0 to 36500, was 36501",
                        edition -> edition.extendedTermMoreThanMonths(custom(36_501))),
                refused(
                        "extendedTermAtMostMonths: must name EDU",
                        edition -> edition.extendedTermAtMostMonths(custom(Map.of(Segment.COM, 36, Segment.GOV, 36)))),
                refused(
                        "extendedTermAtMostMonths: must be from 1 to 36500, was 0",
                        edition -> edition.extendedTermAtMostMonths(
                                custom(Map.of(Segment.COM, 36, Segment.EDU, 0, Segment.GOV, 36)))),
                refused(
                        "extendedTermAtMostMonthsOfAgencies: must be from 1 to 36500, was 0",
                        edition -> edition.extendedTermAtMostMonthsOfAgencies(custom(0))),
                refused(
                        "earlyRenewalFrom: must be a day from 0001-01-01 to 9999-12-31, was 0000-12-31",
                        edition -> edition.earlyRenewalFrom(custom(TOO_EARLY))),
                refused(
                        "commitmentMinimums: must name CONSUMABLES",
                        edition -> edition.commitmentMinimums(custom(Map.of(OfferKind.LICENSE, 10)))),
                refused(
                        "commitmentMinimums: must be from 1 to 36500, was 0",
                        edition -> edition.commitmentMinimums(
                                custom(Map.of(OfferKind.LICENSE, 10, OfferKind.CONSUMABLES, 0)))),
                refused(
                        "commitmentNextTermFrom: must be a day from 0001-01-01 to 9999-12-31, was 0000-12-31",
                        edition -> edition.commitmentNextTermFrom(custom(TOO_EARLY))),
                refused(
                        "discountMinimums.LICENSE: must have one for each of the levels [01, 02, 03, 04]",
                        edition -> edition.discountMinimums(custom(Map.of()))),
                refused(
                        "discountMinimums.CONSUMABLES_3YC: must have one for each of the levels"
                                + " [TB, TC, TD, TE, TF, TG]",
                        edition -> edition.discountMinimums(minimums(DiscountTable.CONSUMABLES_3YC, 1, 2, 3, 4, 5))),
                refused(
                        "discountMinimums.LICENSE: must be at least 1, was 0",
                        edition -> edition.discountMinimums(minimums(DiscountTable.LICENSE, 0, 10, 50, 100))),
                refused(
                        "discountMinimums.LICENSE: must be at least 51, was 50",
                        edition -> edition.discountMinimums(minimums(DiscountTable.LICENSE, 1, 10, 50, 50))),
                refused(
                        "discountMinimums.LGA: must be at least 5001, was 5000",
                        edition -> edition.agencyLevel9From(custom(5_000))),
                refused("agencyMinimum: must be at least 1, was 0", edition -> edition.agencyMinimum(custom(0))),
                refused(
                        "highGrowthSeats: must be at least 1, was 0",
                        edition -> edition.highGrowthSeats(custom(Map.of(0, 50)))),
                refused(
                        "highGrowthSeats: must be at least 0, was -1",
                        edition -> edition.highGrowthSeats(custom(Map.of(100, -1)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_number_out_of_bounds_is_refused(String problem, UnaryOperator<MarketplaceEdition.Builder> change) {
        assertRefused("MarketplaceEdition." + problem, () -> custom(change));
    }

    @Test
    void the_least_of_every_other_number_is_taken() {
        assertDoesNotThrow(() -> custom(edition -> edition.extendedTermMoreThanMonths(custom(0))
                .extendedTermAtMostMonthsOfAgencies(custom(1))
                .agencyLevel9From(custom(5_001))
                .agencyMinimum(custom(1))
                .highGrowthSeats(custom(Map.of(1, 0)))));
    }

    @Test
    void what_is_no_number_of_days_may_be_greater() {
        assertDoesNotThrow(() -> custom(edition -> edition.agencyMinimum(custom(36_501))));
    }

    private static Sourced<Map<DiscountTable, List<Integer>>> minimums(DiscountTable table, Integer... minimums) {
        Map<DiscountTable, List<Integer>> changed =
                new HashMap<>(MarketplaceEditions.VIPMP.discountMinimums().value());
        changed.put(table, Arrays.asList(minimums));
        return custom(changed);
    }

    private static Arguments days(
            String name, BiFunction<MarketplaceEdition.Builder, Sourced<Integer>, MarketplaceEdition.Builder> set) {
        return Arguments.of(name, set);
    }

    private static Arguments refused(String problem, UnaryOperator<MarketplaceEdition.Builder> change) {
        return Arguments.of(problem, change);
    }

    private static MarketplaceEdition custom(UnaryOperator<MarketplaceEdition.Builder> change) {
        return change.apply(MarketplaceEdition.builder().from(MarketplaceEditions.VIPMP))
                .build();
    }

    private static <T> Sourced<T> custom(T value) {
        return Sourced.custom(value, "a test");
    }
}
