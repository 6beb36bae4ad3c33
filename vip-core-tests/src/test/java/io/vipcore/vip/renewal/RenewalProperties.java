package io.vipcore.vip.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds for the phase of every renewal, and for the anniversary date it is about. */
@Domain(VipDomain.class)
class RenewalProperties {

    private static final List<RenewalPhase> ORDER = List.of(
            RenewalPhase.NOT_DUE,
            RenewalPhase.UPCOMING,
            RenewalPhase.READY,
            RenewalPhase.PAST_DUE,
            RenewalPhase.LAPSED);

    @Property(tries = 200)
    void the_phases_of_an_unrenewed_term_follow_each_other_day_by_day(
            @ForAll("days") LocalDate anniversary, @ForAll("editions") VipEdition edition) {
        Customer customer = Fixtures.customer()
                .invited(anniversary.minusDays(200))
                .customAnniversary(anniversary)
                .addOrders(DirectOrder.of(anniversary.minusDays(150), Fixtures.licenses(1)))
                .build();
        VipProgram vip = Fixtures.program(edition);
        Map<RenewalPhase, Integer> days = new EnumMap<>(RenewalPhase.class);
        RenewalPhase before = RenewalPhase.NOT_DUE;
        LocalDate last = anniversary.plusDays(100);
        for (LocalDate asOf = anniversary.minusDays(150); !asOf.isAfter(last); asOf = asOf.plusDays(1)) {
            RenewalPhase phase = vip.customer(customer, asOf).status().phase();
            int step = ORDER.indexOf(phase) - ORDER.indexOf(before);
            assertTrue(step == 0 || step == 1, before + " became " + phase + " on " + asOf);
            days.merge(phase, 1, Integer::sum);
            before = phase;
        }
        boolean exception = !anniversary.isBefore(LocalDate.parse("2020-03-21"))
                && !anniversary.isAfter(LocalDate.parse("2020-05-31"));
        int upcoming = edition.id().equals("VIP_2024") ? 15 : 59;
        int pastDue = exception ? 60 : 30;
        assertEquals(
                Map.of(
                        RenewalPhase.NOT_DUE,
                        120 - upcoming,
                        RenewalPhase.UPCOMING,
                        upcoming,
                        RenewalPhase.READY,
                        31,
                        RenewalPhase.PAST_DUE,
                        pastDue,
                        RenewalPhase.LAPSED,
                        100 - pastDue),
                days);
    }

    @Property
    void the_phase_fits_the_day_and_the_licenses(@ForAll CustomerDay given, @ForAll VipEdition edition) {
        VipProgram vip = Fixtures.program(edition);
        CustomerStatus status = vip.customer(given.customer(), given.asOf()).status();
        if (status.schedule().isEmpty()) {
            assertEquals(RenewalPhase.NONE, status.phase());
            return;
        }
        LocalDate day = given.asOf();
        RenewalWindow window = status.window().orElseThrow();
        LocalDate upcomingFrom = vip.rules().calendar().upcomingFrom(window);
        int n = status.schedule().orElseThrow().indexOf(window.due()).orElseThrow();
        boolean isDue = status.ledger().hasLicensesDueOn(n);
        boolean isOpen = isDue && !status.ledger().isFullyRenewedOn(n);
        boolean fits = switch (status.phase()) {
            case NONE -> !isDue && !status.ledger().lastDueBefore(n).isPresent();
            case LAPSED -> !isDue && status.ledger().lastDueBefore(n).isPresent();
            case RENEWED -> isDue && !isOpen;
            case NOT_DUE -> isOpen && day.isBefore(upcomingFrom);
            case UPCOMING -> isOpen && !day.isBefore(upcomingFrom) && day.isBefore(window.opens());
            case READY -> isOpen && window.contains(day) && !day.isAfter(window.due());
            case PAST_DUE -> isOpen && window.contains(day) && day.isAfter(window.due());
        };
        assertTrue(fits, () -> status.phase() + " of " + window + " on " + day);
    }

    @Property
    void the_current_anniversary_date_is_the_next_one_or_a_passed_one_whose_window_is_open_on_licenses(
            @ForAll CustomerDay given, @ForAll VipEdition edition) {
        CustomerStatus status = Fixtures.program(edition)
                .customer(given.customer(), given.asOf())
                .status();
        status.schedule().ifPresent(schedule -> {
            RenewalWindow window = status.window().orElseThrow();
            int n = schedule.indexOf(window.due()).orElseThrow();
            if (window.due().isBefore(given.asOf())) {
                assertTrue(window.contains(given.asOf()) && status.ledger().hasLicensesDueOn(n));
                assertEquals(schedule.indexOnOrAfter(given.asOf()) - 1, n);
            } else {
                assertEquals(schedule.onOrAfter(given.asOf()), window.due());
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return VipArbitraries.days();
    }

    @Provide
    Arbitrary<VipEdition> editions() {
        return VipArbitraries.editions();
    }
}
