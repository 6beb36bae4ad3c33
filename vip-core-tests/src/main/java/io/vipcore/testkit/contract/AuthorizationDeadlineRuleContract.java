package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vipcore.anniversary.AuthorizationDeadlineRule;
import io.vipcore.anniversary.AuthorizationDeadlines;
import io.vipcore.edition.Edition;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an {@link AuthorizationDeadlineRule}.
 */
public abstract class AuthorizationDeadlineRuleContract extends Contract {

    /** For the tests of a rule. */
    protected AuthorizationDeadlineRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param edition the edition whose numbers apply, if the rule reads any
     * @return the rule
     */
    protected abstract AuthorizationDeadlineRule rule(Edition edition);

    @Property
    void the_deadlines_of_a_purchase_authorization_are_in_order(@ForAll Edition edition, @ForAll LocalDate created) {
        AuthorizationDeadlines deadlines = rule(edition).deadlinesOf(created);
        assertFalse(deadlines.orderByInclusive().isBefore(created));
        assertFalse(deadlines.worksThroughInclusive().isBefore(deadlines.orderByInclusive()));
    }

    @Property
    void a_later_one_never_has_earlier_deadlines(
            @ForAll Edition edition, @ForAll LocalDate one, @ForAll LocalDate other) {
        AuthorizationDeadlines earlier = rule(edition).deadlinesOf(one.isBefore(other) ? one : other);
        AuthorizationDeadlines later = rule(edition).deadlinesOf(one.isBefore(other) ? other : one);
        assertFalse(later.orderByInclusive().isBefore(earlier.orderByInclusive()));
        assertFalse(later.worksThroughInclusive().isBefore(earlier.worksThroughInclusive()));
    }
}
