package io.vipcore.vip.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.Product;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the known editions with their confidence, those of {@code docs/rules.md}. */
class VipEditionsTest {

    /** The provision, then its confidence and number in VIP_2013, VIP_2018 and VIP_2024. */
    private static final String TABLE = """
            anniversaryBasis                | G TERMS_ACCEPTED | G FIRST_AUTHORIZATION_OR_ORDER | G FIRST_ACCEPTED_ORDER
            initialTermMonths               | G 13  | G 12  | G 12
            initialFreeMonths               | R 1   | G 0   | G 0
            laterTermMonths                 | G 12  | G 12  | G 12
            customAnniversaryMoreThanMonths | S 12  | S 12  | S 12
            customAnniversaryAtMostMonths   | G {COMMERCIAL=36, EDUCATION=48, GOVERNMENT=48} | G {COMMERCIAL=36, EDUCATION=48, GOVERNMENT=48} | G {COMMERCIAL=36, EDUCATION=48, GOVERNMENT=48}
            windowOpensDaysBefore           | G 30  | G 30  | G 30
            windowClosesDaysAfter           | G 30  | G 30  | G 30
            windowExceptions                | G [2020-03-21 to 2020-05-31: 60] | G [2020-03-21 to 2020-05-31: 60] | G [2020-03-21 to 2020-05-31: 60]
            upcomingPeriod                  | S UpcomingPeriod[isBeforeWindow=true, days=60] | S UpcomingPeriod[isBeforeWindow=true, days=60] | G UpcomingPeriod[isBeforeWindow=false, days=45]
            authorizationDeadlineDays       | G 30  | G 30  | G 14
            suspendedAfterDays              | G 60  | G 60  | A 60
            authorizationExclusions         | S [ACROBAT_ENTERPRISE, CREATIVE_CLOUD_ENTERPRISE, CREATIVE_CLOUD_EDUCATION_DEVICE] | S [ACROBAT_ENTERPRISE, CREATIVE_CLOUD_ENTERPRISE, CREATIVE_CLOUD_EDUCATION_DEVICE] | G [CREATIVE_CLOUD_EDUCATION_DEVICE]
            memberLineMaximum               | R 250 | R 250 | R 250
            returnWindowDays                | R 14  | R 14  | R 14
            selectLevelMinimums             | G {COMMERCIAL=[1, 50, 250, 1000], EDUCATION=[1, 50, 250, 1000], GOVERNMENT=[1, 50, 250, 1000]} | G {COMMERCIAL=[1, 10, 50, 100], EDUCATION=[1, 10, 50, 100], GOVERNMENT=[1, 10, 50, 100]} | G {COMMERCIAL=[1, 10, 50, 100], EDUCATION=[1, 10, 50, 100], GOVERNMENT=[1, 10, 50, 100]}
            levelLookbackDaysBefore         | G 31  | G 31  | G 31
            countriesNotServed              | G [CU, IR, KP, SD, SY] | G [CU, IR, KP, SD, SY] | G [CU, IR, KP, SD, SY]
            textLimits                      | A {addressLine1=60, addressLine2=60, city=40, email=240, emailLocalPart=64, firstName=35, lastName=35, organization=250, poNumber=35, postalCode=40, region=255} | A {addressLine1=60, addressLine2=60, city=40, email=240, emailLocalPart=64, firstName=35, lastName=35, organization=250, poNumber=35, postalCode=40, region=255} | A {addressLine1=60, addressLine2=60, city=40, email=240, emailLocalPart=64, firstName=35, lastName=35, organization=250, poNumber=35, postalCode=40, region=255}
            retiresBy                       | A {}     | A {}     | G {COMMERCIAL=2025-01-31}
            lastOrders                      | A {}     | A {}     | R {COMMERCIAL=2025-05-31}
            """;

    @Test
    void an_edition_prints_its_name_and_not_its_numbers() {
        assertEquals("VipEdition[VIP_2024]", VipEditions.VIP_2024.toString());
    }

    @Test
    void the_table_names_every_provision() {
        assertEquals(
                List.copyOf(VipEditions.DEFAULT.provisions().keySet()),
                TABLE.lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void every_number_and_how_sure_it_is(String provision, String vip2013, String vip2018, String vip2024) {
        assertEquals(vip2013, shown(VipEditions.VIP_2013, provision));
        assertEquals(vip2018, shown(VipEditions.VIP_2018, provision));
        assertEquals(vip2024, shown(VipEditions.VIP_2024, provision));
    }

    @Test
    void the_default_is_of_the_time_of_Adobe_s_help_page() {
        assertSame(VipEditions.VIP_2018, VipEditions.DEFAULT);
    }

    @Test
    void the_known_editions_are_found_by_their_id_oldest_first() {
        assertEquals(
                List.of("VIP_2013", "VIP_2018", "VIP_2024"),
                VipEditions.all().stream().map(VipEdition::id).toList());
        VipEditions.all().forEach(edition -> assertEquals(Optional.of(edition), VipEditions.find(edition.id())));
        assertEquals(Optional.empty(), VipEditions.find("vip_2018"));
    }

    @ParameterizedTest
    @MethodSource("io.vipcore.vip.edition.VipEditions#all")
    void every_number_names_its_sources(VipEdition edition) {
        edition.provisions()
                .forEach((name, provision) -> assertTrue(!provision.sources().isEmpty(), name));
    }

    @ParameterizedTest
    @CsvSource({
        // of the bundled catalog, what has no purchase authorization
        "VIP_2013, COMMERCIAL, ACRO-ENT CC-ALL-ENT",
        "VIP_2013, EDUCATION, ACRO-ENT CC-ALL-ENT CC-DEV-EDU",
        "VIP_2018, COMMERCIAL, ACRO-ENT CC-ALL-ENT",
        "VIP_2018, GOVERNMENT, ACRO-ENT CC-ALL-ENT",
        "VIP_2018, EDUCATION, ACRO-ENT CC-ALL-ENT CC-DEV-EDU",
        "VIP_2024, COMMERCIAL, ''",
        "VIP_2024, GOVERNMENT, ''",
        "VIP_2024, EDUCATION, CC-DEV-EDU",
    })
    void the_product_types_without_purchase_authorizations(String edition, MarketSegment segment, String excluded) {
        List<AuthorizationExclusion> exclusions = VipEditions.find(edition)
                .orElseThrow()
                .authorizationExclusions()
                .value();
        assertEquals(
                excluded,
                Fixtures.catalog().products().stream()
                        .filter(product ->
                                exclusions.stream().anyMatch(exclusion -> exclusion.excludes(product, segment)))
                        .map(Product::id)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    private static String shown(VipEdition edition, String provision) {
        Sourced<?> number = edition.provisions().get(provision);
        Object value = number.value();
        if (value instanceof List<?> list) {
            value = list.stream().map(VipEditionsTest::shown).toList();
        } else if (value instanceof Map<?, ?> map) {
            value = new TreeMap<>(map);
        }
        return number.confidence().letter() + " " + value;
    }

    private static Object shown(Object value) {
        if (value instanceof WindowException exception) {
            return exception.firstAnniversary() + " to " + exception.lastAnniversary() + ": "
                    + exception.closesDaysAfter();
        }
        return value instanceof AuthorizationExclusion exclusion ? exclusion.id() : value;
    }
}
