package io.vipcore.agenda;

import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.customer.Customer;
import io.vipcore.license.LicenseLedger;
import io.vipcore.product.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that will happen to a customer if nothing is done after a day.
 *
 * <p>Law: between two entries nothing changes – no filter, status of a purchase authorization, standing, phase or holding
 * differs from the day before on a day that has no entry.
 */
@FunctionalInterface
public interface AgendaRule {

    /**
     * Returns every entry after a day. There are finitely many, since nothing new happens.
     *
     * @param customer the facts
     * @param asOf the day on which the facts are read; what is dated later will not happen
     * @return the entries after that day in their order, unmodifiable
     */
    List<AgendaEntry> agendaOf(Customer customer, LocalDate asOf);

    /**
     * Names the days on which the status of a purchase authorization or the phase of the renewal may change because time
     * passes, past days included.
     *
     * <p>Law: on a day that is neither named nor the day of a fact, they are as on the day before.
     *
     * @param customer the facts
     * @param ledgers the licenses as known on every day of a fact from the invitation on, in the order of the days
     * @param days hears the days, in any order, some more than once and some on which nothing changes
     */
    default void forEachTurn(Customer customer, List<LicenseLedger> ledgers, Consumer<? super LocalDate> days) {
        for (LicenseLedger ledger : ledgers) {
            for (AgendaEntry entry : agendaOf(customer, ledger.asOf())) {
                days.accept(entry.date());
            }
        }
    }

    /**
     * Returns the rule of a calendar.
     *
     * <p>Example, {@code VIP_2018}, three licenses due 2025-01-16, read 2024-06-01: {@code RENEWAL_UPCOMING} 2024-10-19,
     * {@code LEVEL_LOOKBACK} 2024-12-16, {@code RENEWAL_WINDOW_OPENS} 2024-12-17, {@code RENEWAL_DUE} 2025-01-16, {@code
     * RENEWAL_PAST_DUE} 2025-01-17, {@code LICENSES_REMOVED} 2025-02-16.
     *
     * @param calendar the date rules
     * @param catalog the products that facts refer to
     * @param statuses the status of purchase authorizations
     * @return the rule
     */
    static AgendaRule of(ProgramCalendar calendar, Catalog catalog, AuthorizationStatusRule statuses) {
        return new CalendarAgendaRule(calendar, catalog, statuses);
    }
}
