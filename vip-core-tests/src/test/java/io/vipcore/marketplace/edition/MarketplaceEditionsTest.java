package io.vipcore.marketplace.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.source.Sourced;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of VIP Marketplace with their confidence. */
class MarketplaceEditionsTest {

    private static final String TABLE = """
            programZone                        | A UTC
            anniversaryCountedFrom             | S ORDER_CREATED
            leapAnniversary                    | A FROM_ANCHOR
            afterLapse                         | A UNDETERMINED
            extendedTermMoreThanMonths         | S 12
            extendedTermAtMostMonths           | S {COM=36, EDU=48, GOV=36}
            extendedTermAtMostMonthsOfAgencies | S 23
            companyName                        | S STRICT
            textLimits                         | S {addressLine1=60, addressLine2=60, city=40, email=240, externalReference=35, firstName=35, lastName=35, phoneNumber=40, postalCode=40, region=255}
            acquisitionDays                    | S 7
            returnDays                         | S 14
            revertDays                         | S 14
            earlyRenewalFrom                   | S 2026-03-30
            earlyRenewalDays                   | S 30
            lateWindowDays                     | S 14
            scheduleOpensDays                  | S 30
            scheduleClosesDays                 | S 3
            preferenceDays                     | S 3
            upcomingDays                       | A 45
            commitmentMinimums                 | S {LICENSE=10, CONSUMABLES=1000}
            complianceDays                     | S 7, from {2025-06-13=30}
            requestDays                        | S 7
            declined                           | S DECLINED
            commitmentEnd                      | A TERM_ALIGNED
            commitmentNextTermFrom             | S 2025-06-01
            commitmentNextTermDays             | S 30
            levelBasis                         | S PER_ORDER
            commitmentLevel                    | A GREATER
            discountMinimums                   | S {LICENSE=[1, 10, 50, 100], CONSUMABLES=[1, 1000, 2500, 5000, 15000, 50000, 100000], LICENSE_3YC_COM_GOV=[10, 50, 100], LICENSE_3YC_EDU=[10, 50, 100], CONSUMABLES_3YC=[1000, 2500, 5000, 15000, 50000, 100000], LGA=[100, 1000, 5000]}
            agencyLevel9From                   | A 10000
            agencyMinimum                      | S 100
            highGrowthSeats                    | S {100=50, 250=125, 500=250}
            migrationWindowDays                | S 30
            extendedCommitmentsThrough         | S 2023-03-27
            highVolumeLevels                   | S [17, 18, 19, 20, 21, 22]
            highVolumeLevelsStaying            | S [23]
            highVolumeMinimums                 | S {13=50, 14=100}
            """;

    @Test
    void the_table_names_every_provision() {
        assertEquals(
                List.copyOf(MarketplaceEditions.VIPMP.provisions().keySet()),
                TABLE.lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void every_number_and_how_sure_it_is(String provision, String number) {
        Sourced<?> actual = MarketplaceEditions.VIPMP.provisions().get(provision);
        assertEquals(number, actual.confidence().letter() + " " + shown(actual.value()));
    }

    private static Object shown(Object value) {
        if (value instanceof Dated<?> dated) {
            return dated.first() + ", from " + dated.changes();
        }
        return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
    }
}
