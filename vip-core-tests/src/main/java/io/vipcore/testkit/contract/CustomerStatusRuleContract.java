package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Edition;
import io.vipcore.license.LicenseLedger;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.status.CustomerDays;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.StatusView;
import io.vipcore.testkit.VipArbitraries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link CustomerStatusRule}.
 */
public abstract class CustomerStatusRuleContract extends ProgramContract {

    /** For the tests of a rule. */
    protected CustomerStatusRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract CustomerStatusRule rule(VipProgram program);

    @Property
    void a_fact_dated_after_the_day_never_changes_the_answer(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatusRule rule = rule(program(edition));
        CustomerStatus known = rule.statusOf(given.customer().knownOn(given.asOf()), given.asOf());
        CustomerStatus all = rule.statusOf(given.customer(), given.asOf());
        assertEquals(StatusView.of(known), StatusView.of(all));
        assertEquals(known.ledger(), all.ledger());
    }

    @Property
    void days_read_one_after_the_other_are_those_of_the_statuses(@ForAll CustomerDay given, @ForAll Edition edition) {
        CustomerStatusRule rule = rule(program(edition));
        Customer customer = given.customer().knownOn(given.asOf());
        Assume.that(customer.isInvitedBy(given.asOf()));
        CustomerDays days = rule.daysFromEach(customer, List.of(given.asOf())).get(0);
        LicenseLedger ledger = rule.statusOf(customer, given.asOf()).ledger();
        assertEquals(ledger.asOf(), days.ledger().asOf());
        assertEquals(ledger.held(), days.ledger().held());
        for (LocalDate day : VipArbitraries.bordersOf(customer)) {
            if (!day.isBefore(given.asOf())) {
                assertEquals(
                        AskedByFilters.of(rule.statusOf(customer, day)),
                        AskedByFilters.of(days.on(day)),
                        day::toString);
            }
        }
    }

    private record AskedByFilters(
            boolean invited, List<AuthorizationStatus> authorizations, boolean products, RenewalPhase phase) {

        static AskedByFilters of(io.vipcore.status.CustomerDay day) {
            return new AskedByFilters(
                    day.isInvited(),
                    Arrays.stream(AuthorizationStatus.values())
                            .filter(day::hasAuthorization)
                            .toList(),
                    day.hasProducts(),
                    day.phase());
        }
    }
}
