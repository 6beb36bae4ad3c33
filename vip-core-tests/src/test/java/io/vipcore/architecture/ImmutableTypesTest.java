package io.vipcore.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import io.vipcore.rules.RuleDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the fields of every exported type, and of every class behind one, are declared to hold. What is declared as a {@code
 * List}, {@code Set} or {@code Map} is tried by {@link ImmutableValuesProperties}.
 */
class ImmutableTypesTest {

    /** Fields that hold something else, or are not final, each with the reason why the value can still be shared. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Words.pluralForm", "a function of a number, which an application supplies",
            "Evidence.value", "its type says which value it is, and a group is copied");

    private static final Set<Class<?>> IMMUTABLE = Set.of(
            boolean.class,
            char.class,
            int.class,
            long.class,
            Boolean.class,
            Integer.class,
            Long.class,
            String.class,
            BigDecimal.class,
            Instant.class,
            LocalDate.class,
            Locale.class,
            URI.class,
            OptionalInt.class,
            OptionalLong.class,
            Enum.class,
            Class.class);

    private static final Set<Class<?>> CONTAINERS =
            Set.of(Optional.class, List.class, Set.class, Map.class, SortedMap.class);

    static List<Class<?>> typesBehindTheApi() {
        List<Class<?>> exported = ExportedTypes.all();
        return ExportedTypes.ofTheLibrary().stream()
                .filter(type -> exported.stream().anyMatch(each -> each.isAssignableFrom(type)))
                .filter(type -> !ExportedTypes.isScaffolding(type))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("typesBehindTheApi")
    void every_field_is_final_and_of_a_type_that_never_changes(Class<?> type) {
        List<String> changing = fieldsOf(type)
                .filter(field -> !isExcepted(field))
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || !isImmutable(field.getGenericType()))
                .map(field -> field.getGenericType() + " " + nameOf(field))
                .toList();
        assertEquals(List.of(), changing);
    }

    @Test
    void no_exception_is_left_over() {
        Set<String> needed = typesBehindTheApi().stream()
                .flatMap(ImmutableTypesTest::fieldsOf)
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || !isImmutable(field.getGenericType()))
                .flatMap(field -> EXCEPTIONS.keySet().stream()
                        .filter(exception -> nameOf(field).startsWith(exception)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), needed);
        assertTrue(
                typesBehindTheApi().stream()
                                .filter(RuleDefinition.class::isAssignableFrom)
                                .count()
                        > 6,
                "the walk sees all of it");
    }

    /** Those of the library's supertypes too: they are on the list themselves. */
    private static Stream<Field> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !ExportedTypes.isScaffolding(field.getType()));
    }

    private static String nameOf(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static boolean isExcepted(Field field) {
        return EXCEPTIONS.keySet().stream().anyMatch(nameOf(field)::startsWith);
    }

    private static boolean isImmutable(Type type) {
        if (type instanceof Class<?> plain) {
            return IMMUTABLE.contains(plain)
                    || (ExportedTypes.isOfTheLibrary(plain) && !ExportedTypes.isScaffolding(plain));
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return isFunction(raw)
                    || (isContainer(raw)
                            && Arrays.stream(generic.getActualTypeArguments())
                                    .allMatch(ImmutableTypesTest::isImmutable));
        }
        // A type parameter or a wildcard: the result of a decision is the application's type.
        return true;
    }

    private static boolean isContainer(Class<?> raw) {
        return IMMUTABLE.contains(raw)
                || CONTAINERS.contains(raw)
                || ImmutableCollection.class.isAssignableFrom(raw)
                || ImmutableMap.class.isAssignableFrom(raw)
                || ExportedTypes.isOfTheLibrary(raw);
    }

    /** A function that an application gave is as immutable as the application made it; ours are pure. */
    private static boolean isFunction(Class<?> type) {
        return type == Comparator.class || type.getPackageName().equals("java.util.function");
    }
}
