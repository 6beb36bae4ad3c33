package io.vipcore.json;

import com.google.common.collect.ImmutableMap;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.source.InvalidFactException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the verdicts of a program may speak of.
 *
 * @param rules the rules by their codes
 * @param codes the enums whose constants are evidence, by their simple names
 * @param provisions the shapes of an edition's numbers, by their names
 */
record Vocabulary(
        Map<String, RuleDefinition> rules,
        Map<String, Class<? extends Enum<?>>> codes,
        Map<String, JsonShape<?>> provisions) {

    Vocabulary withRules(List<RuleDefinition> more) {
        return new Vocabulary(with(rules, "rules", more, RuleDefinition::id), codes, provisions);
    }

    Vocabulary withCodes(List<Class<? extends Enum<?>>> more) {
        return new Vocabulary(rules, with(codes, "codes", more, Class::getSimpleName), provisions);
    }

    private static <T> Map<String, T> with(Map<String, T> known, String field, List<T> more, Function<T, String> name) {
        Map<String, T> all = new LinkedHashMap<>(known);
        for (T each : more) {
            if (all.put(name.apply(each), each) != null) {
                throw new InvalidFactException("JsonShape." + field, "has another one named " + name.apply(each));
            }
        }
        return ImmutableMap.copyOf(all);
    }

    RuleDefinition rule(JsonCursor code) {
        return Optional.ofNullable(rules.get(code.text()))
                .orElseThrow(() -> code.bad("no rule of this library, and none that was given"));
    }

    Class<? extends Enum<?>> code(JsonCursor type) {
        return Optional.ofNullable(codes.get(type.text()))
                .orElseThrow(() -> type.bad("no enum of this library, and none that was given"));
    }

    Optional<JsonShape<?>> provision(String name) {
        return Optional.ofNullable(provisions.get(name));
    }
}
