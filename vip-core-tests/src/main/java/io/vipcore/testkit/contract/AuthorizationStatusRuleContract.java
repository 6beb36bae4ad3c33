package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.edition.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an {@link AuthorizationStatusRule}.
 */
public abstract class AuthorizationStatusRuleContract extends Contract {

    /** Long enough for the deadlines of every edition to pass. */
    private static final int DAYS = 130;

    /** For the tests of a rule. */
    protected AuthorizationStatusRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param edition the edition whose numbers apply, if the rule reads any
     * @return the rule
     */
    protected abstract AuthorizationStatusRule rule(Edition edition);

    @Property
    void the_answer_depends_on_no_fact_dated_after_the_day(
            @ForAll PurchaseAuthorization authorization, @ForAll Edition edition) {
        AuthorizationStatusRule rule = rule(edition);
        for (LocalDate asOf : factsOf(authorization)) {
            if (!asOf.isBefore(authorization.created())) {
                assertEquals(
                        rule.statusOf(authorization.knownOn(asOf), asOf),
                        rule.statusOf(authorization, asOf),
                        asOf::toString);
            }
        }
    }

    @Property
    void without_new_facts_overdue_never_returns_to_pending(
            @ForAll PurchaseAuthorization authorization, @ForAll Edition edition) {
        AuthorizationStatusRule rule = rule(edition);
        List<LocalDate> facts = factsOf(authorization);
        AuthorizationStatus before = rule.statusOf(authorization, authorization.created());
        for (int age = 1; age <= DAYS; age++) {
            LocalDate asOf = authorization.created().plusDays(age);
            AuthorizationStatus status = rule.statusOf(authorization, asOf);
            boolean returned = before == AuthorizationStatus.OVERDUE && status == AuthorizationStatus.PENDING;
            assertFalse(returned && !facts.contains(asOf), asOf::toString);
            before = status;
        }
    }

    @Property
    void a_day_before_the_creation_is_refused(@ForAll PurchaseAuthorization authorization, @ForAll Edition edition) {
        LocalDate before = authorization.created().minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> rule(edition).statusOf(authorization, before));
    }

    private static List<LocalDate> factsOf(PurchaseAuthorization authorization) {
        return Stream.of(
                        Optional.of(authorization.created()),
                        authorization.ordered(),
                        authorization.settled(),
                        authorization.cancelled(),
                        authorization.deactivated())
                .flatMap(Optional::stream)
                .toList();
    }
}
