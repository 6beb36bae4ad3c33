package io.vipcore.verdict;

import com.google.common.collect.ImmutableMap;
import io.vipcore.edition.Edition;
import io.vipcore.fact.Sourced;
import java.util.Map;

/**
 * A rule under an edition, with the numbers of that edition on which it rests.
 *
 * @param <Q> the question that is decided
 */
record RuleInForce<Q>(Rule<Q> rule, String edition, ImmutableMap<String, Sourced<?>> provisions) {

    static <Q> RuleInForce<Q> of(Rule<Q> rule, Edition edition) {
        Map<String, Sourced<?>> all = edition.provisions();
        ImmutableMap.Builder<String, Sourced<?>> provisions = ImmutableMap.builder();
        for (String provision : rule.definition().provisions()) {
            Sourced<?> value = all.get(provision);
            if (value != null) {
                provisions.put(provision, value);
            }
        }
        return new RuleInForce<>(rule, edition.id(), provisions.buildOrThrow());
    }
}
