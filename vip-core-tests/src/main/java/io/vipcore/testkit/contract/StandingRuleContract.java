package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.CustomerDay;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The law of a {@link StandingRule}. What is overdue, the program says.
 */
public abstract class StandingRuleContract extends ProgramContract {

    /** For the tests of a rule. */
    protected StandingRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param program the rules on which it may stand
     * @return the rule
     */
    protected abstract StandingRule rule(VipProgram program);

    @Property
    void settling_every_overdue_purchase_authorization_restores_good(
            @ForAll CustomerDay given, @ForAll Edition edition) {
        VipProgram program = program(edition);
        Customer settled = Customer.builder()
                .from(given.customer())
                .authorizations(given.customer().authorizations().stream()
                        .map(authorization -> settledIfOverdue(authorization, given.asOf(), program))
                        .toList())
                .build();
        assertEquals(AccountStanding.GOOD, rule(program).standingOf(settled, given.asOf()));
    }

    private static PurchaseAuthorization settledIfOverdue(
            PurchaseAuthorization authorization, LocalDate asOf, VipProgram program) {
        return authorization.isCreatedBy(asOf)
                        && program.authorizationStatusRule().statusOf(authorization, asOf)
                                == AuthorizationStatus.OVERDUE
                ? PurchaseAuthorization.builder()
                        .from(authorization)
                        .settled(asOf)
                        .build()
                : authorization;
    }
}
