package io.vipcore.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.edition.Edition;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What the generators promise. The seeds keep a check of shares from failing by chance. */
@Domain(VipDomain.class)
class VipArbitrariesProperties {

    private static final LocalDate FIRST = LocalDate.parse("2019-06-15");
    private static final LocalDate LAST = LocalDate.parse("2020-04-01");

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void days_hit_29_february_and_the_ends_of_months_and_years_often(@ForAll("days") LocalDate day) {
        Statistics.label("29 February")
                .collect(day.getMonthValue() == 2 && day.getDayOfMonth() == 29)
                .coverage(days -> days.check(true).percentage(share -> share > 5));
        Statistics.label("last of a month")
                .collect(day.getDayOfMonth() == day.lengthOfMonth())
                .coverage(days -> days.check(true).percentage(share -> share > 20));
        Statistics.label("31 December or 1 January")
                .collect(day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear())
                .coverage(days -> days.check(true).percentage(share -> share > 5));
        Statistics.label("border of spring 2020")
                .collect(day.equals(LocalDate.parse("2020-03-21")) || day.equals(LocalDate.parse("2020-05-31")))
                .coverage(days -> days.check(true).percentage(share -> share > 1));
    }

    @Property
    void days_keep_to_their_bounds(@ForAll("boundedDays") LocalDate day) {
        assertTrue(!day.isBefore(FIRST) && !day.isAfter(LAST), day::toString);
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void renewal_orders_often_name_an_anniversary_date(@ForAll CustomerDay given, @ForAll Edition edition) {
        Optional<LocalDate> current = statusOf(given, edition).renewal().anniversary();
        for (RenewalOrder renewal : given.customer().renewals()) {
            Statistics.label("renews the anniversary date in question")
                    .collect(current.equals(Optional.of(renewal.anniversary())))
                    .coverage(renewals -> renewals.check(true).percentage(share -> share > 3));
        }
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_phase_and_every_standing_occurs(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatus status = statusOf(given, edition);
        Statistics.label("phase").collect(status.renewal().phase()).coverage(phases -> {
            for (RenewalPhase phase : RenewalPhase.values()) {
                phases.check(phase).percentage(share -> share > 0.4);
            }
        });
        Statistics.label("standing").collect(status.standing()).coverage(standings -> {
            for (AccountStanding standing : AccountStanding.values()) {
                standings.check(standing).percentage(share -> share >= 3);
            }
        });
    }

    private static CustomerStatus statusOf(CustomerDay given, Edition edition) {
        return Fixtures.program(edition).status(given.customer(), given.asOf());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return VipArbitraries.days();
    }

    @Provide
    Arbitrary<LocalDate> boundedDays() {
        return VipArbitraries.days(FIRST, LAST);
    }
}
