package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.edition.Edition;
import io.vipcore.license.SelectLevelRule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/**
 * The laws of a {@link SelectLevelRule}.
 */
public abstract class SelectLevelRuleContract extends Contract {

    /** For the tests of a rule. */
    protected SelectLevelRuleContract() {}

    /**
     * Returns the rule under contract.
     *
     * @param edition the edition whose numbers apply, if the rule reads any
     * @return the rule
     */
    protected abstract SelectLevelRule rule(Edition edition);

    @Property
    void no_license_makes_level_0(@ForAll Edition edition) {
        assertEquals(0, rule(edition).levelOf(0));
    }

    @Property
    void more_licenses_never_make_a_lower_level(
            @ForAll Edition edition,
            @ForAll @LongRange(max = 1200) long licenses,
            @ForAll @LongRange(max = 1200) long more) {
        SelectLevelRule levels = rule(edition);
        assertTrue(levels.levelOf(licenses) <= levels.levelOf(licenses + more));
    }
}
