package io.vipcore.vip.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.Product;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipDomain;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edition is, and how an application builds a custom one. */
@Domain(VipDomain.class)
class VipEditionTest {

    @Property(tries = 50)
    void the_provisions_list_every_number_of_the_edition(@ForAll VipEdition edition)
            throws ReflectiveOperationException {
        Set<String> accessors = new TreeSet<>();
        for (Method accessor : VipEdition.class.getMethods()) {
            if (accessor.getReturnType() == Sourced.class) {
                accessors.add(accessor.getName());
                assertEquals(
                        accessor.invoke(edition), edition.provisions().get(accessor.getName()), accessor.getName());
            }
        }
        assertEquals(accessors, new TreeSet<>(edition.provisions().keySet()));
    }

    @Test
    void a_custom_number_says_so_and_takes_effect() {
        VipEdition ours = custom(edition ->
                edition.id("VIP_2018_ACME").authorizationDeadlineDays(Sourced.custom(21, "ACME's credit policy")));
        assertEquals(
                new Sourced<>(21, Confidence.OWN, List.of(Source.of("OWN", "ACME's credit policy"))),
                ours.provisions().get("authorizationDeadlineDays"));
        assertEquals(VipEditions.VIP_2018.suspendedAfterDays(), ours.suspendedAfterDays());
        assertNotEquals(VipEditions.VIP_2018, ours);

        CustomerFixture customer = CustomerFixture.invited("2024-01-10").authorized("PA-1", "2024-03-01");
        assertEquals(
                "PENDING",
                customer.on("2024-03-22", ours).authorizations().get(0).status().name());
        assertEquals(
                "OVERDUE",
                customer.on("2024-03-23", ours).authorizations().get(0).status().name());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("VipEdition.id: must not be blank", edition -> edition.id(" ")),
                refused(
                        "VipEdition.initialTermMonths: must be from 1 to 1200, was 0",
                        e -> e.initialTermMonths(custom(0))),
                refused(
                        "VipEdition.initialFreeMonths: must be from 0 to 1200, was -1",
                        e -> e.initialFreeMonths(custom(-1))),
                refused(
                        "VipEdition.initialFreeMonths: must be below the initial term of 12 months, was 12",
                        e -> e.initialFreeMonths(custom(12))),
                refused("VipEdition.laterTermMonths: must be from 1 to 1200, was 0", e -> e.laterTermMonths(custom(0))),
                refused(
                        "VipEdition.customAnniversaryMoreThanMonths: must be from 0 to 1200, was -1",
                        e -> e.customAnniversaryMoreThanMonths(custom(-1))),
                refused(
                        "VipEdition.customAnniversaryAtMostMonths: must name GOVERNMENT",
                        e -> e.customAnniversaryAtMostMonths(
                                custom(Map.of(MarketSegment.COMMERCIAL, 36, MarketSegment.EDUCATION, 36)))),
                refused(
                        "VipEdition.customAnniversaryAtMostMonths: must be from 1 to 1200, was 0",
                        e -> e.customAnniversaryAtMostMonths(custom(Arrays.stream(MarketSegment.values())
                                .collect(Collectors.toMap(segment -> segment, segment -> 0))))),
                refused(
                        "VipEdition.windowOpensDaysBefore: must be from 0 to 36500, was -1",
                        e -> e.windowOpensDaysBefore(custom(-1))),
                refused(
                        "VipEdition.windowClosesDaysAfter: must be from 0 to 36500, was -1",
                        e -> e.windowClosesDaysAfter(custom(-1))),
                refused(
                        "VipEdition.authorizationDeadlineDays: must be from 0 to 36500, was -1",
                        e -> e.authorizationDeadlineDays(custom(-1))),
                refused(
                        "VipEdition.suspendedAfterDays: must be from 30 to 36500, was 29",
                        e -> e.suspendedAfterDays(custom(29))),
                refused("VipEdition.memberLineMaximum: must be at least 1, was 0", e -> e.memberLineMaximum(custom(0))),
                refused(
                        "VipEdition.returnWindowDays: must be from 0 to 36500, was -1",
                        e -> e.returnWindowDays(custom(-1))),
                refused(
                        "VipEdition.levelLookbackDaysBefore: must be from 0 to 36500, was -1",
                        e -> e.levelLookbackDaysBefore(custom(-1))),
                refused(
                        "VipEdition.windowClosesDaysAfter: windows must be shorter than a term of 4 months,"
                                + " were 52 days before and 60 after",
                        e -> e.laterTermMonths(custom(4)).windowOpensDaysBefore(custom(52))),
                refused(
                        "VipEdition.textLimits.city: must be at least 1, was 0",
                        e -> e.textLimits(custom(Map.of("city", 0)))),
                refused(
                        "VipEdition.selectLevelMinimums: must have at least one level",
                        e -> e.selectLevelMinimums(custom(Fixtures.inEverySegment(List.of())))),
                refused(
                        "VipEdition.selectLevelMinimums: must name EDUCATION",
                        e -> e.selectLevelMinimums(custom(
                                Map.of(MarketSegment.COMMERCIAL, List.of(1), MarketSegment.GOVERNMENT, List.of(1))))),
                refused(
                        "VipEdition.selectLevelMinimums: must be at least 6, was 5",
                        e -> e.selectLevelMinimums(custom(Map.of(
                                MarketSegment.COMMERCIAL,
                                List.of(1),
                                MarketSegment.EDUCATION,
                                List.of(1),
                                MarketSegment.GOVERNMENT,
                                List.of(5, 5))))),
                refused(
                        "VipEdition.selectLevelMinimums: must be at least 1, was 0",
                        e -> e.selectLevelMinimums(custom(Fixtures.inEverySegment(List.of(0, 10))))),
                refused(
                        "VipEdition.selectLevelMinimums: must be at least 11, was 10",
                        e -> e.selectLevelMinimums(custom(Fixtures.inEverySegment(List.of(1, 10, 10))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_number_out_of_bounds_is_refused(String message, UnaryOperator<VipEdition.Builder> change) {
        assertRefused(message, () -> custom(change));
    }

    @Test
    void numbers_at_their_bounds_are_taken() {
        VipEdition edges = custom(edition -> edition.initialTermMonths(custom(1))
                .initialFreeMonths(custom(0))
                .laterTermMonths(custom(1))
                .windowOpensDaysBefore(custom(0))
                .windowClosesDaysAfter(custom(0))
                .windowExceptions(custom(List.of()))
                .authorizationDeadlineDays(custom(0))
                .suspendedAfterDays(custom(0))
                .memberLineMaximum(custom(1))
                .returnWindowDays(custom(0))
                .levelLookbackDaysBefore(custom(0))
                .selectLevelMinimums(custom(Fixtures.inEverySegment(List.of(1)))));
        assertEquals(0, edges.suspendedAfterDays().value());
        VipEdition longestWindow =
                custom(edition -> edition.laterTermMonths(custom(4)).windowOpensDaysBefore(custom(51)));
        assertEquals(51, longestWindow.windowOpensDaysBefore().value());
    }

    @Test
    void an_upcoming_period_keeps_its_bounds() {
        assertRefused(
                "UpcomingPeriod.days: must be at least 1, was 0", () -> UpcomingPeriod.fewerThanDaysBeforeWindow(0));
        assertRefused(
                "UpcomingPeriod.days: must be at least 0, was -1", () -> UpcomingPeriod.daysBeforeAnniversary(-1));
    }

    @Test
    void a_window_exception_holds_from_its_first_through_its_last_anniversary_date() {
        LocalDate first = LocalDate.parse("2020-03-21");
        LocalDate last = LocalDate.parse("2020-05-31");
        WindowException exception = new WindowException(first, last, 60);
        assertEquals(
                List.of(false, true, true, false),
                Stream.of(first.minusDays(1), first, last, last.plusDays(1))
                        .map(exception::holdsFor)
                        .toList());
        assertRefused(
                "WindowException.lastAnniversary: must not be before 2020-05-31, was 2020-03-21",
                () -> new WindowException(last, first, 60));
        assertRefused(
                "WindowException.closesDaysAfter: must be from 0 to 36500, was -1",
                () -> new WindowException(first, last, -1));
    }

    @Test
    void an_exclusion_is_of_an_offer_or_of_a_license_for_a_segment() {
        Product stock = Fixtures.catalog().get("STOCK-PACK");
        Product creative = Fixtures.catalog().get("CC-ALL-TEAM");
        AuthorizationExclusion ofOffer = AuthorizationExclusion.ofOffer("O", creative.family(), creative.offerType());
        assertEquals("O", ofOffer.id());
        assertTrue(ofOffer.excludes(creative, MarketSegment.COMMERCIAL));
        assertFalse(ofOffer.excludes(stock, MarketSegment.COMMERCIAL));
        AuthorizationExclusion ofLicense = AuthorizationExclusion.ofLicense(
                "L", creative.family(), creative.licenseKind(), MarketSegment.EDUCATION);
        assertEquals("L", ofLicense.id());
        assertTrue(ofLicense.excludes(creative, MarketSegment.EDUCATION));
        assertFalse(ofLicense.excludes(creative, MarketSegment.COMMERCIAL));
    }

    private static Arguments refused(String message, UnaryOperator<VipEdition.Builder> change) {
        return Arguments.of(message, change);
    }

    private static VipEdition custom(UnaryOperator<VipEdition.Builder> change) {
        return change.apply(VipEdition.builder().from(VipEditions.VIP_2018)).build();
    }

    private static <T> Sourced<T> custom(T value) {
        return Sourced.custom(value, "a test");
    }
}
