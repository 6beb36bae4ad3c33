package io.vipcore.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.json.VipJson;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.page.Page;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Policy;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Words;
import io.vipcore.source.Confidence;
import io.vipcore.source.Edition;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.authorization.StandingRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.edition.VipCalendar;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.LicenseLedger;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongToIntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public constructor and method of every exported type, found by itself: whichever argument is null, or has a null
 * in it, ends in the exception that the library promises and never in an answer.
 */
class NullArgumentsTest {

    /** What Java itself says of null, and what only the compiler or Jackson calls. */
    private static final Set<String> JAVA_SAYS = Set.of("equals", "compareTo", "valueOf", "setupModule");

    private static final VipProgram VIP = Fixtures.program(VipEditions.DEFAULT);
    private static final Customer CUSTOMER = Fixtures.customer().build();
    private static final CustomerOnDay ON_DAY = VIP.customer(CUSTOMER, Fixtures.INVITED);

    private static final Instant CREATED = Instant.parse("2026-01-15T09:00:00Z");
    private static final MarketplaceOrder ORDER = MarketplaceOrder.builder()
            .id("O1")
            .type(OrderType.NEW)
            .created(CREATED)
            .addLines(MarketplaceLine.of(1, "65304479CA01A12", 1, "S1"))
            .build();
    private static final MarketplaceCustomer ACCOUNT =
            MarketplaceCustomer.builder().customerId("1").created(CREATED).build();
    private static final MarketplaceProduct PRODUCT = MarketplaceProduct.builder()
            .key("65304479CA")
            .name("Acrobat Pro")
            .offerType(OfferType.TEAM)
            .kind(OfferKind.LICENSE)
            .addSegments(Segment.COM)
            .build();
    private static final CompanyProfile COMPANY = CompanyProfile.builder()
            .companyName("Atlas")
            .preferredLanguage("en-US")
            .country("US")
            .region("CA")
            .city("San Jose")
            .addressLine1("1 Main Street")
            .build();
    private static final MarketplaceProgram MARKETPLACE =
            MarketplaceProgram.of(MarketplaceCatalog.of(List.of(PRODUCT)));
    private static final CustomerAtInstant AT_INSTANT = MARKETPLACE.customer(ACCOUNT, CREATED);

    private static final CustomRule REFUSAL = CustomRule.refusal("OWN-1", "our habit")
            .in(Locale.ENGLISH, "A habit.", "It is our habit.", "Nothing to do.");

    /** Values of parameters that not every text may be. */
    private static final Map<String, Object> EXAMPLES_OF_PARAMETERS = Map.ofEntries(
            Map.entry("OfferId.value", "65304479CA01A12"),
            Map.entry("OfferId.text", "65304479CA01A12"),
            Map.entry("MarketplaceOffer.text", "65304479CA01A12"),
            Map.entry("MarketplaceLine.offer", "65304479CA01A12"),
            Map.entry("DiscountLevels.reached", Map.of(OfferKind.LICENSE, "02")),
            Map.entry("DiscountLevels.levels", Map.of(OfferKind.LICENSE, "02")),
            Map.entry("AccountStatus.code", "1000"),
            Map.entry("SubscriptionStatus.code", "1000"),
            Map.entry("Product.keys", Set.of("65304479CA")),
            Map.entry("Product.others", new String[] {"65304479CA"}));

    /** A value of every type that is no record and no enum; the text is one that every text may be. */
    private static final Map<Class<?>, Object> EXAMPLES = Map.ofEntries(
            Map.entry(String.class, Fixtures.vipId(0).value()),
            Map.entry(Object.class, Fixtures.INVITED),
            Map.entry(Class.class, OfferType.class),
            Map.entry(boolean.class, true),
            Map.entry(Integer.class, 1),
            Map.entry(Long.class, 1L),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, Fixtures.INVITED),
            Map.entry(Instant.class, CREATED),
            Map.entry(Boolean.class, true),
            Map.entry(OptionalLong.class, OptionalLong.of(1)),
            Map.entry(SortedMap.class, new TreeMap<>()),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(InvalidFactException.class, new InvalidFactException("A.field", "is wrong")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(Enum.class, OfferType.TEAM),
            Map.entry(Comparator.class, Comparator.comparing(Object::toString)),
            Map.entry(Function.class, Function.identity()),
            Map.entry(UnaryOperator.class, UnaryOperator.identity()),
            Map.entry(BiFunction.class, (BiFunction<?, ?, ?>) (one, other) -> one),
            Map.entry(Predicate.class, (Predicate<?>) question -> true),
            Map.entry(BiPredicate.class, (BiPredicate<?, ?>) (question, line) -> true),
            Map.entry(LongToIntFunction.class, (LongToIntFunction) count -> 0),
            // The one kind whose days are empty.
            Map.entry(TermToOrder.Kind.class, TermToOrder.Kind.OPEN_INITIAL_TERM),
            Map.entry(AnniversarySchedule.class, AnniversarySchedule.of(Fixtures.INVITED, 12)),
            Map.entry(RuleDefinition.class, REFUSAL),
            Map.entry(CustomRule.class, REFUSAL),
            Map.entry(VipJson.class, VipJson.jackson3()),
            Map.entry(Policy.class, VIP.rules().editPolicy()),
            Map.entry(Words.class, Words.ENGLISH),
            Map.entry(Edition.class, VIP.edition()),
            Map.entry(VipEdition.class, VIP.edition()),
            Map.entry(VipEdition.Builder.class, VipEdition.builder()),
            Map.entry(VipCalendar.class, VipCalendar.of(VIP.edition())),
            Map.entry(StandingRule.class, VIP.rules().standingRule()),
            Map.entry(VipRules.class, VIP.rules()),
            Map.entry(VipRules.Builder.class, VipRules.builder()),
            Map.entry(VipProgram.class, VIP),
            Map.entry(CustomerOnDay.class, ON_DAY),
            Map.entry(Customer.class, CUSTOMER),
            Map.entry(Customer.Builder.class, Fixtures.customer()),
            Map.entry(Profile.class, Fixtures.profile().build()),
            Map.entry(Profile.Builder.class, Fixtures.profile()),
            Map.entry(CustomerHistory.class, CustomerHistory.startingWith(new CustomerEvent.Invited(CUSTOMER))),
            Map.entry(Command.class, Command.acceptInvitation(Fixtures.INVITED)),
            Map.entry(Catalog.class, Fixtures.catalog()),
            Map.entry(InvitationForm.class, RequestFixtures.form().build()),
            Map.entry(InvitationForm.Builder.class, RequestFixtures.form()),
            Map.entry(KnownCustomers.class, KnownCustomers.none()),
            Map.entry(LicenseLedger.class, ON_DAY.status().ledger()),
            Map.entry(Map.Entry.class, Map.entry(OfferKind.LICENSE, 1L)),
            Map.entry(
                    CustomerForm.class, CustomerForm.builder().profile(COMPANY).build()),
            Map.entry(CustomerForm.Builder.class, CustomerForm.builder().profile(COMPANY)),
            Map.entry(MarketplaceEdition.class, MARKETPLACE.edition()),
            Map.entry(MarketplaceEdition.Builder.class, MarketplaceEdition.builder()),
            Map.entry(MarketplaceProduct.class, PRODUCT),
            Map.entry(MarketplaceProduct.Builder.class, MarketplaceProduct.builder()),
            Map.entry(MarketplaceCatalog.class, MARKETPLACE.catalog()),
            Map.entry(MarketplaceOrder.class, ORDER),
            Map.entry(MarketplaceOrder.Builder.class, MarketplaceOrder.builder()),
            Map.entry(MarketplaceCustomer.class, ACCOUNT),
            Map.entry(MarketplaceCustomer.Builder.class, MarketplaceCustomer.builder()),
            Map.entry(CompanyProfile.class, COMPANY),
            Map.entry(CompanyProfile.Builder.class, CompanyProfile.builder()),
            Map.entry(MarketplaceProgram.class, MARKETPLACE),
            Map.entry(CustomerAtInstant.class, AT_INSTANT),
            Map.entry(SubscriptionLedger.class, AT_INSTANT.status().ledger()),
            Map.entry(MigrationKnowledge.class, MigrationKnowledge.builder().build()),
            Map.entry(MigrationKnowledge.Builder.class, MigrationKnowledge.builder()),
            Map.entry(Page.class, VIP.page(List.of(), Fixtures.INVITED)),
            Map.entry(SpanIndex.class, VIP.index(Stream.of(), Comparator.comparing(Customer::vipId))));

    static Stream<Class<?>> records() {
        return exported().filter(Class::isRecord);
    }

    private static Stream<Class<?>> exported() {
        return ExportedTypes.withBuilders().stream();
    }

    private static Stream<Executable> callable(Class<?> type) {
        return Stream.<Executable>concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods()))
                .filter(each -> each.getDeclaringClass().getName().startsWith("io.vipcore.")
                        && !each.isSynthetic()
                        && !JAVA_SAYS.contains(each.getName()));
    }

    /** What there is to call, which of its parameters is spoiled, and whether it only has a null in it. */
    static Stream<Arguments> argumentsThatMustBeThere() {
        return exported()
                .flatMap(type -> callable(type)
                        .flatMap(called -> IntStream.range(0, called.getParameterCount())
                                .filter(at -> mustBeThere(called.getParameters()[at]))
                                .boxed()
                                .flatMap(at -> Stream.of(false, true)
                                        .filter(isInside -> isInside
                                                ? holdsOthers(called.getParameterTypes()[at])
                                                        && !isGeneratedMap(called.getParameters()[at])
                                                : !isGenerated(called.getParameters()[at]))
                                        .map(isInside -> arguments(type, called, at, isInside)))));
    }

    private static boolean mustBeThere(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What Immutables makes throws Java's own exception for a missing list or Optional as a whole. */
    private static boolean isGenerated(Parameter parameter) {
        return parameter.getDeclaringExecutable().getDeclaringClass().getName().contains(".Immutable")
                && (holdsOthers(parameter.getType())
                        || parameter.getType() == Map.Entry.class
                        || parameter.getType() == Optional.class);
    }

    /** Java's own exception also says of a key or a value of a generated map that it is not there. */
    private static boolean isGeneratedMap(Parameter parameter) {
        return isGenerated(parameter) && (parameter.getType() == Map.class || parameter.getType() == Map.Entry.class);
    }

    private static boolean holdsOthers(Class<?> type) {
        return type.isArray() || Iterable.class.isAssignableFrom(type) || type == Map.class || type == Stream.class;
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_examples_are_valid(Class<?> type) throws ReflectiveOperationException {
        assertNotNull(build(type));
    }

    @ParameterizedTest(name = "{1}, argument {2}, inside: {3}")
    @MethodSource("argumentsThatMustBeThere")
    void null_is_refused_and_named(Class<?> type, Executable called, int at, boolean isInside) {
        Object[] values = examplesFor(called);
        values[at] = isInside ? withNull(called.getParameterTypes()[at]) : null;
        String parameter = called.getParameters()[at].getName() + " of " + called;
        InvocationTargetException failed =
                assertThrows(InvocationTargetException.class, () -> read(call(type, called, values)), parameter);
        InvalidFactException refused = assertThrows(
                InvalidFactException.class,
                () -> {
                    throw failed.getCause();
                },
                parameter);
        assertEquals("must not be null", refused.problem(), parameter);
        if (called instanceof Constructor<?> && type.isRecord()) {
            String component = type.getRecordComponents()[at].getName();
            assertEquals(type.getSimpleName() + "." + component, refused.field());
        } else {
            assertTrue(refused.field().matches("(\\w+\\.)*\\w+( element| key| value)?"), refused.field());
        }
    }

    /** What a stream hands out is checked when it is read. */
    private static void read(Object result) throws InvocationTargetException {
        if (result instanceof Stream<?> stream) {
            try {
                stream.forEach(each -> {});
            } catch (InvalidFactException e) {
                throw new InvocationTargetException(e);
            }
        }
    }

    private static Object withNull(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 1);
        }
        if (type == Map.class) {
            return Collections.singletonMap("key", null);
        }
        if (type == Stream.class) {
            return Stream.of((Object) null);
        }
        return type == Set.class ? Collections.singleton(null) : Collections.singletonList(null);
    }

    private static Object call(Class<?> type, Executable called, Object... values) throws ReflectiveOperationException {
        if (called instanceof Constructor<?> constructor) {
            return constructor.newInstance(values);
        }
        called.setAccessible(true); // what a builder inherits from a class that nobody sees
        return ((Method) called).invoke(Modifier.isStatic(called.getModifiers()) ? null : example(type), values);
    }

    private static Object build(Class<?> type) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getConstructor(types);
        return constructor.newInstance(examplesFor(constructor));
    }

    private static Object[] examplesFor(Executable called) {
        Type[] types = called.getGenericParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(at -> Optional.ofNullable(
                                EXAMPLES_OF_PARAMETERS.get(called.getDeclaringClass()
                                                .getSimpleName() + "." + called.getParameters()[at].getName()))
                        .filter(called.getParameterTypes()[at]::isInstance)
                        // Of two numbers the later one bounds the earlier one, if any does.
                        .orElseGet(
                                () -> types[at] == int.class || types[at] == long.class ? at + 1 : example(types[at])))
                .toArray();
    }

    private static Object example(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Set.class) {
                return Set.of(example(arguments[0]));
            }
            if (generic.getRawType() == Stream.class) {
                return Stream.of(example(arguments[0]));
            }
            if (generic.getRawType() instanceof Class<?> raw && raw.isAssignableFrom(List.class)) {
                return List.of(example(arguments[0]));
            }
            if (arguments[0] == Confidence.class) {
                // A finding has one exactly when it has sources.
                return Optional.of(example(arguments[0]));
            }
            return generic.getRawType() == Map.class
                    ? Map.of(example(arguments[0]), example(arguments[1]))
                    : example(generic.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return example(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return example(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return Array.newInstance((Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType(), 0);
        }
        return example((Class<?>) type);
    }

    private static Object example(Class<?> type) {
        if (EXAMPLES.containsKey(type)) {
            return EXAMPLES.get(type);
        }
        if (type.isArray()) {
            Object one = Array.newInstance(type.getComponentType(), 1);
            Array.set(one, 0, example(type.getComponentType()));
            return one;
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
            return build(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the example is not valid: " + type, e);
        }
    }
}
