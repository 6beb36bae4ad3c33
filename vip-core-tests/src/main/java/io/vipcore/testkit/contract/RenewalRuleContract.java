package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.edition.Edition;
import io.vipcore.license.LicenseLedger;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.renewal.RenewalRule;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a {@link RenewalRule}.
 */
public abstract class RenewalRuleContract extends ProgramContract {

    private static final List<RenewalPhase> ORDER = List.of(
            RenewalPhase.NOT_DUE,
            RenewalPhase.UPCOMING,
            RenewalPhase.READY,
            RenewalPhase.PAST_DUE,
            RenewalPhase.LAPSED);

    /** For the tests of a rule. */
    protected RenewalRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract RenewalRule rule(VipProgram program);

    @Property(tries = 100)
    void the_phases_of_one_unrenewed_term_follow_each_other_in_their_order(
            @ForAll LocalDate anniversary, @ForAll Edition edition) {
        Assume.that(!anniversary.isBefore(VipArbitraries.ERA_FIRST) && !anniversary.isAfter(VipArbitraries.ERA_LAST));
        Customer customer = Fixtures.customer()
                .invited(anniversary.minusDays(200))
                .customAnniversary(anniversary)
                .addOrders(DirectOrder.of(anniversary.minusDays(150), Fixtures.licenses(1)))
                .build();
        VipProgram program = program(edition);
        RenewalRule rule = rule(program);
        int before = 0;
        for (int day = -150; day <= 100; day++) {
            LocalDate asOf = anniversary.plusDays(day);
            RenewalPhase phase =
                    rule.renewalOf(program.status(customer, asOf).ledger()).phase();
            int now = ORDER.indexOf(phase);
            assertTrue(now >= before, () -> phase + " on " + asOf);
            before = now;
        }
    }

    @Property
    void asking_only_for_the_phase_gives_that_of_the_renewal(@ForAll CustomerDay given, @ForAll Edition edition) {
        VipProgram program = program(edition);
        LicenseLedger ledger = program.status(given.customer(), given.asOf()).ledger();
        RenewalRule rule = rule(program);
        assertEquals(rule.renewalOf(ledger).phase(), rule.phaseOf(ledger));
    }
}
