package io.vipcore.edition;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.fact.Confidence;
import io.vipcore.fact.Source;
import io.vipcore.fact.Sourced;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.Product;
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

/** What an edition is, and how an application builds one of its own. */
@Domain(VipDomain.class)
class EditionTest {

    @Property(tries = 50)
    void the_provisions_list_every_number_of_the_edition(@ForAll Edition edition) throws ReflectiveOperationException {
        Set<String> accessors = new TreeSet<>();
        for (Method accessor : Edition.class.getMethods()) {
            if (accessor.getReturnType() == Sourced.class) {
                accessors.add(accessor.getName());
                assertEquals(
                        accessor.invoke(edition), edition.provisions().get(accessor.getName()), accessor.getName());
            }
        }
        assertEquals(accessors, new TreeSet<>(edition.provisions().keySet()));
    }

    @Test
    void an_application_s_own_number_says_so_and_takes_effect() {
        Edition ours = own(edition ->
                edition.id("VIP_2018_ACME").authorizationDeadlineDays(Sourced.own(21, "ACME's credit policy")));
        assertEquals(
                new Sourced<>(21, Confidence.OWN, List.of(Source.of("OWN", "ACME's credit policy"))),
                ours.provisions().get("authorizationDeadlineDays"));
        assertEquals(Editions.VIP_2018.suspendedAfterDays(), ours.suspendedAfterDays());
        assertNotEquals(Editions.VIP_2018, ours);

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
                refused("Edition.id: must not be blank", edition -> edition.id(" ")),
                refused("Edition.initialTermMonths: must be from 1 to 1200, was 0", e -> e.initialTermMonths(own(0))),
                refused("Edition.initialFreeMonths: must be from 0 to 1200, was -1", e -> e.initialFreeMonths(own(-1))),
                refused(
                        "Edition.initialFreeMonths: must be below the initial term of 12 months, was 12",
                        e -> e.initialFreeMonths(own(12))),
                refused("Edition.laterTermMonths: must be from 1 to 1200, was 0", e -> e.laterTermMonths(own(0))),
                refused(
                        "Edition.customAnniversaryMoreThanMonths: must be from 0 to 1200, was -1",
                        e -> e.customAnniversaryMoreThanMonths(own(-1))),
                refused(
                        "Edition.customAnniversaryAtMostMonths: must name GOVERNMENT",
                        e -> e.customAnniversaryAtMostMonths(
                                own(Map.of(MarketSegment.COMMERCIAL, 36, MarketSegment.EDUCATION, 36)))),
                refused(
                        "Edition.customAnniversaryAtMostMonths: must be from 1 to 1200, was 0",
                        e -> e.customAnniversaryAtMostMonths(own(Arrays.stream(MarketSegment.values())
                                .collect(Collectors.toMap(segment -> segment, segment -> 0))))),
                refused(
                        "Edition.windowOpensDaysBefore: must be from 0 to 36500, was -1",
                        e -> e.windowOpensDaysBefore(own(-1))),
                refused(
                        "Edition.windowClosesDaysAfter: must be from 0 to 36500, was -1",
                        e -> e.windowClosesDaysAfter(own(-1))),
                refused(
                        "Edition.authorizationDeadlineDays: must be from 0 to 36500, was -1",
                        e -> e.authorizationDeadlineDays(own(-1))),
                refused(
                        "Edition.suspendedAfterDays: must be from 30 to 36500, was 29",
                        e -> e.suspendedAfterDays(own(29))),
                refused("Edition.memberLineMaximum: must be at least 1, was 0", e -> e.memberLineMaximum(own(0))),
                refused("Edition.returnWindowDays: must be from 0 to 36500, was -1", e -> e.returnWindowDays(own(-1))),
                refused(
                        "Edition.levelLookbackDaysBefore: must be from 0 to 36500, was -1",
                        e -> e.levelLookbackDaysBefore(own(-1))),
                refused(
                        "Edition.windowClosesDaysAfter: windows must be shorter than a term of 4 months,"
                                + " were 52 days before and 60 after",
                        e -> e.laterTermMonths(own(4)).windowOpensDaysBefore(own(52))),
                refused(
                        "Edition.textLimits.city: must be at least 1, was 0",
                        e -> e.textLimits(own(Map.of("city", 0)))),
                refused(
                        "Edition.selectLevelMinimums: must name at least one level",
                        e -> e.selectLevelMinimums(own(List.of()))),
                refused(
                        "Edition.selectLevelMinimums: must be at least 1, was 0",
                        e -> e.selectLevelMinimums(own(List.of(0, 10)))),
                refused(
                        "Edition.selectLevelMinimums: must be at least 11, was 10",
                        e -> e.selectLevelMinimums(own(List.of(1, 10, 10)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_number_out_of_bounds_is_refused(String message, UnaryOperator<Edition.Builder> change) {
        assertRefused(message, () -> own(change));
    }

    @Test
    void numbers_at_their_bounds_are_taken() {
        Edition edges = own(edition -> edition.initialTermMonths(own(1))
                .initialFreeMonths(own(0))
                .laterTermMonths(own(1))
                .windowOpensDaysBefore(own(0))
                .windowClosesDaysAfter(own(0))
                .windowExceptions(own(List.of()))
                .authorizationDeadlineDays(own(0))
                .suspendedAfterDays(own(0))
                .memberLineMaximum(own(1))
                .returnWindowDays(own(0))
                .levelLookbackDaysBefore(own(0))
                .selectLevelMinimums(own(List.of(1))));
        assertEquals(0, edges.suspendedAfterDays().value());
        Edition longestWindow = own(edition -> edition.laterTermMonths(own(4)).windowOpensDaysBefore(own(51)));
        assertEquals(51, longestWindow.windowOpensDaysBefore().value());
    }

    @Test
    void an_upcoming_period_keeps_its_bounds() {
        assertRefused(
                "UpcomingPeriod.days: must be at least 1, was 0",
                () -> new UpcomingPeriod.FewerThanDaysBeforeWindow(0));
        assertRefused(
                "UpcomingPeriod.days: must be at least 0, was -1", () -> new UpcomingPeriod.DaysBeforeAnniversary(-1));
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

    private static Arguments refused(String message, UnaryOperator<Edition.Builder> change) {
        return Arguments.of(message, change);
    }

    private static Edition own(UnaryOperator<Edition.Builder> change) {
        return change.apply(Edition.builder().from(Editions.VIP_2018)).build();
    }

    private static <T> Sourced<T> own(T value) {
        return Sourced.own(value, "a test");
    }
}
