package io.vipcore.status;

import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.license.LicenseLedger;
import io.vipcore.product.Catalog;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.renewal.RenewalRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The state of a day as it follows from the rules below: facts, anniversary dates, licenses, renewal. */
record FactsStatusRule(
        ProgramCalendar calendar,
        Catalog catalog,
        AuthorizationStatusRule statuses,
        StandingRule standings,
        RenewalRule renewals)
        implements CustomerStatusRule {

    @Override
    public CustomerStatus statusOf(Customer customer, LocalDate asOf) {
        LicenseLedger ledger = ledgerOf(customer, asOf);
        List<AuthorizationState> authorizations = customer.authorizations().stream()
                .filter(authorization -> authorization.isCreatedBy(asOf))
                .map(authorization -> new AuthorizationState(
                        authorization,
                        statuses.statusOf(authorization, asOf),
                        calendar.authorizationDeadlineRule().deadlinesOf(authorization.created())))
                .toList();
        return new CustomerStatus(
                customer,
                asOf,
                authorizations,
                standings.standingOf(customer, asOf),
                ledger,
                renewals.renewalOf(ledger));
    }

    @Override
    public List<CustomerDays> daysFromEach(Customer customer, List<LocalDate> factDays) {
        List<Optional<AnniversarySchedule>> schedules = new ArrayList<>(factDays.size());
        factDays.forEach(day -> schedules.add(scheduleOf(customer, day)));
        List<CustomerDays> days = new ArrayList<>(factDays.size());
        int from = 0;
        while (from < factDays.size()) {
            Optional<AnniversarySchedule> schedule = schedules.get(from);
            int to = from + 1;
            while (to < factDays.size() && schedules.get(to).equals(schedule)) {
                to++;
            }
            RenewalWindowRule windows = schedule.isPresent()
                    ? calendar.renewalWindowRule().remembering(schedule.get(), factDays.get(factDays.size() - 1))
                    : calendar.renewalWindowRule();
            LicenseLedger.ofEach(customer, catalog, schedule, windows, factDays.subList(from, to))
                    .forEach(ledger -> days.add(new Days(customer, ledger)));
            from = to;
        }
        return days;
    }

    private Optional<AnniversarySchedule> scheduleOf(Customer customer, LocalDate asOf) {
        return calendar.anniversaryRule().anniversaryOf(customer.enrollmentDates(asOf));
    }

    private LicenseLedger ledgerOf(Customer customer, LocalDate asOf) {
        return LicenseLedger.of(customer, catalog, scheduleOf(customer, asOf), calendar.renewalWindowRule(), asOf);
    }

    /** The facts as known on the day of a ledger. */
    private final class Days implements CustomerDays {

        private final Customer customer;
        private final LicenseLedger ledger;

        Days(Customer customer, LicenseLedger ledger) {
            this.customer = customer;
            this.ledger = ledger;
        }

        @Override
        public LicenseLedger ledger() {
            return ledger;
        }

        @Override
        public CustomerDay on(LocalDate day) {
            return new Day(
                    customer.isInvitedBy(day),
                    customer.hasOrderedBy(day),
                    authorizationsOn(day),
                    renewals.phaseOf(ledger.on(day)));
        }

        private int authorizationsOn(LocalDate day) {
            int authorizations = 0;
            List<PurchaseAuthorization> all = customer.authorizations();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isCreatedBy(day)) {
                    authorizations |= Day.bit(statuses.statusOf(all.get(i), day));
                }
            }
            return authorizations;
        }
    }

    /**
     * A day.
     *
     * @param authorizations the statuses that any purchase authorization has, as bits
     */
    private record Day(boolean isInvited, boolean hasOrdered, int authorizations, RenewalPhase phase)
            implements CustomerDay {

        private static final int WITH_LICENSES = Arrays.stream(AuthorizationStatus.values())
                .filter(AuthorizationStatus::hasLicenses)
                .mapToInt(Day::bit)
                .sum();

        @SuppressWarnings("EnumOrdinal") // within one run of the program
        static int bit(AuthorizationStatus status) {
            return 1 << status.ordinal();
        }

        @Override
        public boolean hasAuthorization(AuthorizationStatus status) {
            return (authorizations & bit(status)) != 0;
        }

        @Override
        public boolean hasProducts() {
            return hasOrdered || (authorizations & WITH_LICENSES) != 0;
        }
    }
}
