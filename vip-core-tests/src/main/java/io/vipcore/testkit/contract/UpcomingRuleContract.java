package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.RenewalWindowRule;
import io.vipcore.anniversary.UpcomingRule;
import io.vipcore.edition.Edition;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The law of an {@link UpcomingRule}.
 */
public abstract class UpcomingRuleContract extends Contract {

    /** For the tests of a rule. */
    protected UpcomingRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param edition the edition whose numbers apply, if the rule reads any
     * @return the rule
     */
    protected abstract UpcomingRule rule(Edition edition);

    @Property
    void the_answer_never_lies_after_the_day_on_which_the_window_opens(
            @ForAll Edition edition, @ForAll LocalDate anniversary) {
        RenewalWindow window = RenewalWindowRule.of(edition).windowOf(anniversary);
        assertFalse(rule(edition).upcomingFrom(window).isAfter(window.opens()), window::toString);
    }
}
