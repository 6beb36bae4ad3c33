package io.vipcore.license;

import io.vipcore.edition.Edition;
import io.vipcore.fact.InvalidFactException;
import java.util.List;

/**
 * The VIP Select level of a number of licenses.
 *
 * <p>Laws: no license makes level 0; more licenses never make a lower level.
 */
@FunctionalInterface
public interface SelectLevelRule {

    /**
     * Returns the level.
     *
     * @param licenses the licenses that count, at least 0; consumables do not count
     * @return the level, 0 for none
     */
    int levelOf(long licenses);

    /**
     * Returns the rule of an edition.
     *
     * <p>Example, {@code VIP_2018}: 9 licenses make level 1, 10 make level 2, 100 make level 4. Source: VIP Program
     * Guide, VIP Select.
     *
     * @param edition the edition
     * @return the rule; it throws {@link InvalidFactException} for a negative number
     */
    static SelectLevelRule of(Edition edition) {
        List<Integer> minimums = edition.selectLevelMinimums().value();
        return licenses -> {
            if (licenses < 0) {
                throw new InvalidFactException("licenses", "must be at least 0, was " + licenses);
            }
            int level = 0;
            while (level < minimums.size() && licenses >= minimums.get(level)) {
                level++;
            }
            return level;
        };
    }
}
