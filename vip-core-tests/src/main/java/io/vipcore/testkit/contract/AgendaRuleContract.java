package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.AgendaRule;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Edition;
import io.vipcore.license.LicenseLedger;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.VipArbitraries;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an {@link AgendaRule}. What is true on a day, the program says.
 */
public abstract class AgendaRuleContract extends ProgramContract {

    /** A whole term with its windows, and the deadlines of what was requested last. */
    private static final int DAYS = 600;

    /** For the tests of a rule. */
    protected AgendaRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract AgendaRule rule(VipProgram program);

    @Property(tries = 200)
    void between_two_entries_nothing_changes(@ForAll CustomerDay given, @ForAll Edition edition) {
        LocalDate asOf = given.asOf();
        Assume.that(given.customer().isInvitedBy(asOf));
        VipProgram program = program(edition);
        List<AgendaEntry> entries = rule(program).agendaOf(given.customer(), asOf);
        Set<LocalDate> days = entries.stream().map(AgendaEntry::date).collect(Collectors.toSet());
        Customer customer = given.customer().knownOn(asOf);
        View before = View.of(program.status(customer, asOf));
        for (int n = 1; n <= DAYS; n++) {
            LocalDate day = asOf.plusDays(n);
            View view = View.of(program.status(customer, day));
            if (!days.contains(day)) {
                assertEquals(before, view, () -> "changed on " + day + ", read " + asOf + ": " + entries);
            }
            before = view;
        }
    }

    @Property(tries = 200)
    void the_entries_lie_after_the_day_and_come_in_their_order(@ForAll CustomerDay given, @ForAll Edition edition) {
        List<AgendaEntry> entries = rule(program(edition)).agendaOf(given.customer(), given.asOf());
        assertTrue(entries.stream().allMatch(entry -> entry.date().isAfter(given.asOf())), entries::toString);
        assertEquals(entries.stream().sorted().toList(), entries);
    }

    @Property(tries = 200)
    void on_a_day_that_is_no_turn_and_no_fact_all_is_as_on_the_day_before(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        LocalDate asOf = given.asOf();
        Customer customer = given.customer().knownOn(asOf);
        Assume.that(customer.isInvitedBy(asOf));
        VipProgram program = program(edition);
        List<LicenseLedger> ledgers = VipArbitraries.factDaysOf(customer).stream()
                .filter(customer::isInvitedBy)
                .sorted()
                .distinct()
                .map(day -> program.status(customer, day).ledger())
                .toList();
        Set<LocalDate> turns = new HashSet<>();
        rule(program).forEachTurn(customer, ledgers, turns::add);
        View before = View.of(program.status(customer, asOf));
        for (int n = 1; n <= DAYS; n++) {
            LocalDate day = asOf.plusDays(n);
            View view = View.of(program.status(customer, day));
            if (!turns.contains(day)) {
                assertEquals(before.phase(), view.phase(), day::toString);
                assertEquals(before.authorizations(), view.authorizations(), day::toString);
            }
            before = view;
        }
    }

    /** What the laws speak of. */
    private record View(
            Set<CustomerFilter> filters,
            RenewalPhase phase,
            AccountStanding standing,
            Map<String, AuthorizationStatus> authorizations,
            Map<String, Long> holdings) {

        static View of(CustomerStatus status) {
            Map<String, AuthorizationStatus> authorizations = new TreeMap<>();
            status.authorizations()
                    .forEach(state -> authorizations.put(state.authorization().id(), state.status()));
            return new View(
                    CustomerFilter.matching(status),
                    status.renewal().phase(),
                    status.standing(),
                    authorizations,
                    status.holdings());
        }
    }
}
