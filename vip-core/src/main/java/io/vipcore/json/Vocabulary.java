package io.vipcore.json;

import com.google.common.collect.ImmutableMap;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.source.Edition;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the documents of a program may speak of.
 *
 * @param rules the rules by their codes
 * @param codes the enums whose constants are evidence, by their simple names
 * @param provisions the types of an edition's numbers, by their names
 * @param shapes the program's shapes
 */
record Vocabulary(
        Map<String, RuleDefinition> rules,
        Map<String, Class<? extends Enum<?>>> codes,
        Map<String, Type> provisions,
        List<Shape<?, ?>> shapes) {

    /** A vocabulary with the numbers of editions: what gives a sourced value is named as it, of one type in all of them. */
    static Vocabulary of(List<Class<? extends Edition>> editions, List<Shape<?, ?>> shapes) {
        Map<String, Type> provisions = new LinkedHashMap<>();
        for (Class<? extends Edition> edition : editions) {
            for (Method method : edition.getMethods()) {
                if (method.getReturnType() == Sourced.class) {
                    Type type = method.getGenericReturnType();
                    if (!provisions
                            .computeIfAbsent(method.getName(), name -> type)
                            .equals(type)) {
                        throw new IllegalStateException("numbers of two types named " + method.getName());
                    }
                }
            }
        }
        return new Vocabulary(Map.of(), Map.of(), ImmutableMap.copyOf(provisions), shapes);
    }

    Vocabulary withRules(List<RuleDefinition> more) {
        return new Vocabulary(with(rules, "rules", more, RuleDefinition::id), codes, provisions, shapes);
    }

    Vocabulary withCodes(List<Class<? extends Enum<?>>> more) {
        return new Vocabulary(rules, with(codes, "codes", more, Class::getSimpleName), provisions, shapes);
    }

    private static <T> Map<String, T> with(Map<String, T> known, String field, List<T> more, Function<T, String> name) {
        Map<String, T> all = new LinkedHashMap<>(known);
        for (T each : more) {
            if (all.put(name.apply(each), each) != null) {
                throw new InvalidFactException("VipJson." + field, "has another one named " + name.apply(each));
            }
        }
        return ImmutableMap.copyOf(all);
    }

    RuleDefinition rule(String code) {
        return known(rules, code, "", "no rule of this library, and none that was given");
    }

    Enum<?> code(String type, String name) {
        List<? extends Enum<?>> constants =
                Arrays.asList(known(codes, type, "of", "no enum of this library, and none that was given")
                        .getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadDocumentException(
                        "value",
                        Problems.oneOf(constants.stream().map(Enum::name).toList())));
    }

    Type provision(String name) {
        return known(provisions, name, "", "unknown provision");
    }

    private static <T> T known(Map<String, T> all, String name, String path, String problem) {
        return Optional.ofNullable(all.get(name)).orElseThrow(() -> new BadDocumentException(path, problem));
    }
}
