package io.vipcore.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vipcore.architecture.ExportedTypes;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.LicenseLedger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record that an application can build, found by itself: null never gets in, and what was null is named. */
class RecordShapeTest {

    private static final Customer CUSTOMER = Fixtures.customer().build();

    private static final CustomRule REFUSAL = CustomRule.refusal("OWN-1", "our habit")
            .in(Locale.ENGLISH, "A habit.", "It is our habit.", "Nothing to do.");

    /** A value of every type that is no record and no enum; the text is one that every text may be. */
    private static final Map<Class<?>, Object> EXAMPLES = Map.ofEntries(
            Map.entry(String.class, Fixtures.vipId(0).value()),
            Map.entry(Object.class, Fixtures.INVITED),
            Map.entry(boolean.class, true),
            Map.entry(Long.class, 1L),
            Map.entry(LocalDate.class, Fixtures.INVITED),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(Enum.class, OfferType.TEAM),
            Map.entry(Function.class, Function.identity()),
            Map.entry(Predicate.class, (Predicate<?>) question -> true),
            // The one kind whose days are empty.
            Map.entry(TermToOrder.Kind.class, TermToOrder.Kind.OPEN_INITIAL_TERM),
            Map.entry(RuleDefinition.class, REFUSAL),
            Map.entry(Customer.class, CUSTOMER),
            Map.entry(CustomerHistory.class, CustomerHistory.startingWith(new CustomerEvent.Invited(CUSTOMER))),
            Map.entry(Catalog.class, Fixtures.catalog()),
            Map.entry(InvitationForm.class, RequestFixtures.form().build()),
            Map.entry(KnownCustomers.class, KnownCustomers.none()),
            Map.entry(
                    LicenseLedger.class,
                    Fixtures.program(VipEditions.DEFAULT)
                            .customer(CUSTOMER, Fixtures.INVITED)
                            .status()
                            .ledger()));

    /** A value of a component that not every text may be. */
    private static final Map<String, Object> EXAMPLES_OF_COMPONENTS =
            Map.of("OfferId.value", "65304479CA01A12", "Product.keys", Set.of("65304479CA"));

    static Stream<Class<?>> records() {
        return ExportedTypes.all().stream().filter(Class::isRecord);
    }

    static Stream<Arguments> componentsThatMustBeThere() {
        return records()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> !component.getType().isPrimitive()
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> arguments(component.getDeclaringRecord(), component.getName()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_examples_are_valid(Class<?> type) throws ReflectiveOperationException {
        assertNotNull(build(type, examplesFor(type)));
    }

    @ParameterizedTest
    @MethodSource("componentsThatMustBeThere")
    void a_record_refuses_null_and_names_the_component(Class<?> type, String component) {
        Object[] values = examplesFor(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < values.length; i++) {
            if (components[i].getName().equals(component)) {
                values[i] = null;
            }
        }
        InvocationTargetException failed =
                assertThrows(InvocationTargetException.class, () -> build(type, values), "null got in");
        InvalidFactException refused = assertThrows(InvalidFactException.class, () -> {
            throw failed.getCause();
        });
        assertEquals(type.getSimpleName() + "." + component, refused.field());
        assertEquals("must not be null", refused.problem());
    }

    private static Object build(Class<?> type, Object... values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values);
    }

    private static Object[] examplesFor(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            // Of two numbers the later one bounds the earlier one, if any does.
            values[i] = components[i].getType() == int.class || components[i].getType() == long.class
                    ? (Object) (i + 1)
                    : example(components[i]);
        }
        return values;
    }

    private static Object example(RecordComponent component) {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return EXAMPLES_OF_COMPONENTS.containsKey(name)
                ? EXAMPLES_OF_COMPONENTS.get(name)
                : example(component.getGenericType());
    }

    private static Object example(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return List.of(example(arguments[0]));
            }
            if (generic.getRawType() == Set.class) {
                return Set.of(example(arguments[0]));
            }
            if (arguments[0] == Confidence.class) {
                // A finding has one exactly when it has sources.
                return Optional.of(example(arguments[0]));
            }
            return generic.getRawType() == Map.class
                    ? Map.of(example(arguments[0]), example(arguments[1]))
                    : example(generic.getRawType());
        }
        return example(type instanceof Class<?> plain ? plain : Object.class);
    }

    private static Object example(Class<?> type) {
        if (EXAMPLES.containsKey(type)) {
            return EXAMPLES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return example(type.getPermittedSubclasses()[0]);
        }
        if (!type.isRecord()) {
            throw new AssertionError("an example is needed of " + type);
        }
        try {
            return build(type, examplesFor(type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the example is not valid: " + type, e);
        }
    }
}
