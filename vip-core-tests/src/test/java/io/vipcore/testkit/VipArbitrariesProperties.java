package io.vipcore.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.LifecycleStep;
import io.vipcore.vip.renewal.RenewalPhase;
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
    void renewal_orders_often_name_an_anniversary_date(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        Optional<LocalDate> current = statusOf(given, edition).anniversary();
        for (RenewalOrder renewal : given.customer().renewals()) {
            Statistics.label("renews the current anniversary date")
                    .collect(current.equals(Optional.of(renewal.anniversary())))
                    .coverage(renewals -> renewals.check(true).percentage(share -> share > 3));
        }
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_phase_and_every_standing_occurs(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerStatus status = statusOf(given, edition);
        Statistics.label("phase").collect(status.phase()).coverage(phases -> {
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

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void customers_have_a_profile_or_none_and_offers_of_both_types(@ForAll Customer customer) {
        Statistics.label("profile").collect(customer.profile().isPresent()).coverage(profiles -> {
            profiles.check(true).percentage(share -> share > 50);
            profiles.check(false).percentage(share -> share > 10);
        });
        Statistics.label("both offers")
                .collect(customer.offers().size() == OfferType.values().length)
                .coverage(both -> both.check(true).percentage(share -> share > 10));
        Statistics.label("first offer").collect(customer.offers().get(0).type()).coverage(offers -> {
            for (OfferType type : OfferType.values()) {
                offers.check(type).percentage(share -> share > 25);
            }
        });
        Statistics.label("segment").collect(customer.segment()).coverage(segments -> {
            for (MarketSegment segment : MarketSegment.values()) {
                segments.check(segment).percentage(share -> share > 10);
            }
        });
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void steps_are_about_every_kind_of_command(@ForAll("steps") LifecycleStep step) {
        Statistics.collect(step.command().kind());
        Statistics.coverage(kinds -> {
            for (Command.Kind kind : Command.Kind.values()) {
                kinds.check(kind).percentage(share -> share > 1);
            }
        });
    }

    private static CustomerStatus statusOf(CustomerDay given, VipEdition edition) {
        return Fixtures.program(edition)
                .customer(given.customer(), given.asOf())
                .status();
    }

    @Provide
    Arbitrary<LifecycleStep> steps() {
        return CommandArbitraries.steps();
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
