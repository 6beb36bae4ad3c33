package io.vipcore.vip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.edition.EnrollmentDates;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Customers with many facts, each on a day of its own. */
class ManyFactsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-10");

    /** Counts how often it is asked. */
    private record CountingCalendar(AtomicInteger asked) implements VipCalendar {

        @Override
        public VipEdition edition() {
            return VipEditions.VIP_2018;
        }

        @Override
        public Optional<AnniversarySchedule> anniversaryOf(EnrollmentDates dates) {
            asked.incrementAndGet();
            return VipCalendar.super.anniversaryOf(dates);
        }

        @Override
        public RenewalWindow renewalWindow(LocalDate anniversary) {
            asked.incrementAndGet();
            return VipCalendar.super.renewalWindow(anniversary);
        }
    }

    /** Counts how often it is asked. */
    private record CountingStanding(CountingCalendar calendar) implements StandingRule {

        @Override
        public AuthorizationStatus statusOf(PurchaseAuthorization authorization, LocalDate asOf) {
            calendar.asked.incrementAndGet();
            return StandingRule.super.statusOf(authorization, asOf);
        }
    }

    @Test
    void the_spans_of_ten_times_the_facts_take_ten_times_the_work() {
        assertLinear((customer, day) -> customer.ordered(day, Fixtures.licenses(1)));
        assertLinear((customer, day) -> customer.renewed(day, "2025-01-10"));
        assertLinear((customer, day) -> customer.authorized("PA-" + day, day));
        assertLinear((customer, day) -> customer.authorized("PA-" + day, day)
                .settled("PA-" + day, LocalDate.parse(day).plusDays(9).toString()));
        assertLinear((customer, day) -> customer.authorized("PA-" + day, day)
                .cancelled("PA-" + day, LocalDate.parse(day).plusDays(9).toString()));
    }

    private static void assertLinear(BiFunction<CustomerFixture, String, CustomerFixture> fact) {
        CustomerFixture invited = CustomerFixture.of(Fixtures.customer().build());
        for (CustomerFixture first : List.of(invited, invited.ordered("2024-01-10"))) {
            int few = workOn(first, 60, fact);
            int many = workOn(first, 600, fact);
            assertTrue(many < 15 * few, few + ", then " + many);
        }
    }

    private static int workOn(
            CustomerFixture first, int facts, BiFunction<CustomerFixture, String, CustomerFixture> fact) {
        CustomerFixture customer = first;
        for (int i = 0; i < facts; i++) {
            customer = fact.apply(customer, FIRST.plusDays(i).toString());
        }
        CountingCalendar calendar = new CountingCalendar(new AtomicInteger());
        VipProgram vip = VipProgram.of(VipRules.builder()
                .edition(calendar.edition())
                .catalog(Fixtures.catalog())
                .calendar(calendar)
                .standing(any -> new CountingStanding(calendar))
                .build());
        assertTrue(vip.spans(customer.customer()).size() > 0);
        return calendar.asked.get();
    }

    @Test
    void each_of_a_thousand_account_managers_has_the_page_for_a_day() {
        Customer.Builder customer = Fixtures.customer().managers(List.of());
        for (int i = 0; i < 1_000; i++) {
            customer.addManagers(ManagerAssignment.of("am-" + i, FIRST.plusDays(i)));
        }
        List<String> managers = Fixtures.program(VipEditions.DEFAULT).spans(customer.build()).stream()
                .filter(span -> span.filter().isEmpty())
                .map(span -> span.accountManager().orElseThrow() + " " + span.firstDay())
                .toList();
        assertEquals(1_000, managers.size());
        assertEquals("am-999 " + FIRST.plusDays(999), managers.get(999));
    }

    @Test
    void a_history_is_cut_where_purchase_authorizations_were_created() {
        List<CustomerEvent> events = new ArrayList<>(
                List.of(new CustomerEvent.Invited(Fixtures.customer().build())));
        for (int i = 0; i < 100; i++) {
            events.add(new CustomerEvent.AuthorizationCreated(
                    Fixtures.authorization("PA-" + i, FIRST.plusDays(i).toString())));
            // dated before the purchase authorization
            events.add(new CustomerEvent.AuthorizationChanged(CustomerEvent.Step.ORDER_PLACED, "PA-" + i, FIRST));
        }
        CustomerHistory history = CustomerHistory.of(events);
        for (int day : List.of(0, 1, 50, 98, 99, 100)) {
            CustomerHistory then = history.asOf(FIRST.plusDays(day));
            assertEquals(events.subList(0, 1 + 2 * Math.min(day + 1, 100)), then.events());
        }
    }
}
