package io.vipcore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vipcore.VipProgram;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises of the design, each with its reason. */
@AnalyzeClasses(locations = ArchitectureTest.Core.class)
class ArchitectureTest {

    private static final String ROOT = "io.vipcore";

    /**
     * What each package may know, from the lowest up; it names only packages above it in this list. <b>A new package is a
     * new line</b>, below those it knows. The façade may know them all.
     */
    private static final Map<String, Set<String>> KNOWS = new LinkedHashMap<>();

    static {
        KNOWS.put("fact", Set.of());
        KNOWS.put("language", Set.of());
        KNOWS.put("product", Set.of("fact"));
        KNOWS.put("edition", Set.of("fact", "product"));
        KNOWS.put("verdict", Set.of("fact", "edition", "language"));
        KNOWS.put("anniversary", Set.of("fact", "edition"));
        KNOWS.put("customer", Set.of("fact", "product", "anniversary"));
        KNOWS.put("invitation", Set.of("fact", "product", "edition", "verdict", "customer"));
        KNOWS.put("license", Set.of("fact", "product", "edition", "anniversary", "customer"));
        KNOWS.put(
                "authorization", Set.of("fact", "product", "edition", "verdict", "anniversary", "customer", "license"));
        KNOWS.put("renewal", Set.of("fact", "verdict", "anniversary", "customer", "license", "authorization"));
        KNOWS.put("agenda", Set.of("fact", "product", "anniversary", "customer", "license", "authorization"));
        KNOWS.put(
                "status", Set.of("fact", "product", "anniversary", "customer", "license", "authorization", "renewal"));
        KNOWS.put(
                "lifecycle",
                Set.of(
                        "fact",
                        "product",
                        "edition",
                        "verdict",
                        "anniversary",
                        "customer",
                        "invitation",
                        "authorization",
                        "renewal",
                        "status"));
        KNOWS.put("notification", Set.of("fact", "anniversary", "customer", "renewal", "status", "lifecycle"));
        KNOWS.put(
                "portfolio",
                Set.of("fact", "language", "product", "anniversary", "customer", "authorization", "renewal", "status"));
        KNOWS.put("index", Set.of("fact", "customer", "license", "agenda", "status", "portfolio"));
        KNOWS.put(
                "json",
                Set.of(
                        "fact",
                        "language",
                        "product",
                        "edition",
                        "verdict",
                        "anniversary",
                        "customer",
                        "invitation",
                        "authorization",
                        "renewal",
                        "lifecycle"));
    }

    // ---- layers

    @ArchTest
    static void every_package_has_its_place_and_names_only_packages_below_it(JavaClasses core) {
        Set<String> packages = core.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages, new TreeSet<>(KNOWS.keySet()), "the packages and the lines of KNOWS");
        Set<String> below = new HashSet<>();
        KNOWS.forEach((name, known) -> {
            assertTrue(below.containsAll(known), () -> name + " knows " + known + ", below it are " + below);
            below.add(name);
        });
    }

    @ArchTest
    static void a_package_knows_only_what_its_line_allows(JavaClasses core) {
        KNOWS.forEach((name, known) -> {
            String[] allowed = Stream.concat(known.stream(), Stream.of(name))
                    .map(each -> ROOT + "." + each)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name)
                    .should()
                    .dependOnClassesThat(describe(
                            "are of this library, but not of " + known,
                            target -> target.getPackageName().startsWith(ROOT)
                                    && Stream.of(allowed).noneMatch(target.getPackageName()::equals)))
                    .because(
                            "data flows one way: a package that knows more can no longer be read, tested or reused alone")
                    .check(core);
        });
    }

    @ArchTest
    static final ArchRule no_package_knows_the_facade = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("the façade wires the rules; a rule that knew the wiring could not be replaced");

    @ArchTest
    static final ArchRule only_the_json_package_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("an application that stores its facts otherwise runs without Jackson");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that know each other are one package with two names");

    // ---- nothing ambient

    @ArchTest
    static final ArchRule no_clock = noClasses()
            .should()
            .accessTargetWhere(calling("java.time..", "now"))
            .orShould()
            .dependOnClassesThat(assignableTo(java.time.Clock.class))
            .orShould()
            .dependOnClassesThat(assignableTo(java.util.Date.class))
            .orShould()
            .dependOnClassesThat(assignableTo(java.util.Calendar.class))
            .because(
                    "the day is an argument: whoever asks again gets the same answer, and tests need no stopped clock");

    @ArchTest
    static final ArchRule no_time_zone = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(java.time.ZoneId.class))
            .orShould()
            .dependOnClassesThat(assignableTo(java.util.TimeZone.class))
            .because("dates are local calendar dates; the caller picks the zone in which a day begins");

    @ArchTest
    static final ArchRule no_default_locale = noClasses()
            .should()
            .accessTargetWhere(calling("java.util.Locale", "getDefault"))
            .orShould()
            .accessTargetWhere(calling("java.lang.String", "format|formatted").and(withoutLocale()))
            .orShould()
            .accessTargetWhere(
                    calling("java.lang.String", "toUpperCase|toLowerCase").and(withoutLocale()))
            .orShould()
            .accessTargetWhere(calling("java.text..", "get\\w*Instance").and(withoutLocale()))
            .orShould()
            .accessTargetWhere(
                    calling("java.time.format..", "ofPattern|toFormatter").and(withoutLocale()))
            .orShould()
            .accessTargetWhere(calling("java.util.ResourceBundle", "getBundle").and(withoutLocale()))
            .because("the language of an answer is an argument, not a setting of the machine that computes it");

    @ArchTest
    static final ArchRule no_randomness = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(java.util.random.RandomGenerator.class))
            .orShould()
            .accessTargetWhere(calling("java.lang.Math", "random"))
            .orShould()
            .accessTargetWhere(calling("java.util.UUID", "randomUUID"))
            .orShould()
            .accessTargetWhere(calling("java.util.Collections", "shuffle"))
            .because("the same facts give the same answer; ids come from the caller's source");

    @ArchTest
    static final ArchRule no_machine = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the owner is java.lang.System, Runtime, Thread or a process",
                    access -> Set.of(
                                            "java.lang.System",
                                            "java.lang.Runtime",
                                            "java.lang.Thread",
                                            "java.lang.ThreadLocal",
                                            "java.lang.Process",
                                            "java.lang.ProcessBuilder",
                                            "java.lang.ProcessHandle")
                                    .contains(access.getTargetOwner().getName())
                            && !access.getTarget().getName().equals("arraycopy")))
            .orShould()
            .accessTargetWhere(
                    calling("java.lang.Integer|java.lang.Long|java.lang.Boolean", "getInteger|getLong|getBoolean"))
            .because(
                    "a decision does not depend on the machine: no clock ticks, properties, environment, console, threads");

    @ArchTest
    static final ArchRule no_input_and_output = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.io..")
                    .and(describe(
                            "are more than a marker or the exception that Jackson's signatures name",
                            type -> !Set.of("java.io.Serializable", "java.io.IOException")
                                    .contains(type.getName())))
                    .or(resideInAPackage("java.nio.file.."))
                    .or(resideInAPackage("java.nio.channels.."))
                    .or(resideInAPackage("java.net..")
                            .and(describe("are no URI", type -> !type.isEquivalentTo(java.net.URI.class))))
                    .or(resideInAPackage("java.sql.."))
                    .or(resideInAPackage("javax..").and(resideOutsideOfPackage("javax.annotation.processing"))))
            .orShould()
            .accessTargetWhere(
                    calling("java.lang.Class|java.lang.ClassLoader", "getResource\\w*|getSystemResource\\w*"))
            .because("facts and reference data are handed over; reading and sending is the application's");

    @ArchTest
    static final ArchRule no_threads = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .orShould()
            .accessTargetWhere(describe(
                    "the stream is parallel",
                    access -> Set.of("parallelStream", "parallel").contains(access.getName())))
            .because("a pure function may be called from any thread and starts none");

    @ArchTest
    static final ArchRule only_the_facade_logs = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System$Logger")
            .because("a log line is an effect: one place is enough to see that no personal data reaches it");

    // ---- immutable values

    /** Gathers the reasons of one decision and is gone when it is made; the only object that changes. */
    private static final String GATHERER = "io.vipcore.verdict.Found";

    @ArchTest
    static final ArchRule every_field_is_final = fields().that(
                    describe("are not the generator's scaffolding", field -> !isScaffolding(field)))
            .and()
            .areNotDeclaredIn(GATHERER)
            .should()
            .beFinal()
            .because("values are shared between threads and kept in maps: whoever has one may rely on it");

    @ArchTest
    static final ArchRule no_field_holds_what_can_change = fields().that(
                    describe("are not the generator's scaffolding", field -> !isScaffolding(field)))
            .and(describe(
                    "are not the compiler's", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .haveRawType(describe("that does not change", type -> !isMutable(type)))
            .because("a final field of a value that changes is no constant, and a static one would be a registry");

    @ArchTest
    static final ArchRule no_static_field_is_filled_by_and_by = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a static initializer makes a collection that changes",
                    access -> access.getOrigin().getName().equals("<clinit>")
                            && access.getName().equals("<init>")
                            && isMutable(access.getTargetOwner())))
            .because("a static registry is an argument that nobody passed");

    @ArchTest
    static final ArchRule guava_stays_inside = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<JavaClass>("not show Guava in what others see") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<JavaClass> supertypes =
                            Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
                    Stream.concat(supertypes, visibleMembers(type).flatMap(ArchitectureTest::typesOf))
                            .filter(shown -> shown.getPackageName().startsWith("com.google."))
                            .forEach(shown -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName())));
                }
            })
            .because("an embedding application may carry another Guava");

    // ---- names

    @ArchTest
    static final ArchRule names_come_from_the_domain = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|(?<!Assign)Manager|Impl|Dto|Processor|Handler)")
            .orShould()
            .resideInAnyPackage("..util..", "..impl..", "..model..", "..dto..", "..manager..", "..common..")
            .because("a newcomer who knows the program finds the file by its name");

    /** The classes of the library itself, wherever the build put them: a directory, or a jar. */
    static final class Core implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(
                    VipProgram.class.getProtectionDomain().getCodeSource().getLocation()));
        }
    }

    private static DescribedPredicate<JavaAccess<?>> calling(String owner, String methods) {
        boolean isPackage = owner.endsWith("..");
        return describe(
                "the target is " + owner + " " + methods,
                access -> (isPackage
                                ? resideInAPackage(owner).test(access.getTargetOwner())
                                : access.getTargetOwner().getName().matches(owner))
                        && access.getName().matches(methods));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutLocale() {
        return describe(
                "no locale is given",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                        && method.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.util.Locale.class)));
    }

    /** What Immutables makes: builders, and the lazily computed defaults of an instance under construction. */
    private static boolean isScaffolding(JavaField field) {
        String owner = field.getOwner().getName();
        boolean isGenerated = owner.matches(".*\\.Immutable\\w+(\\$.*)?");
        return isGenerated
                && (owner.endsWith("$Builder")
                        || owner.endsWith("$InitShim")
                        || field.getName().equals("initShim"));
    }

    private static boolean isMutable(JavaClass type) {
        if (type.getPackageName().startsWith("com.google.common.collect")) {
            return false; // its collections are java.util's by type, and never change
        }
        return type.isArray()
                || List.of(
                                java.util.AbstractCollection.class,
                                java.util.AbstractMap.class,
                                java.util.BitSet.class,
                                java.util.Date.class,
                                java.util.Calendar.class,
                                java.text.Format.class,
                                java.text.Collator.class,
                                StringBuilder.class,
                                StringBuffer.class)
                        .stream()
                        .anyMatch(type::isAssignableTo);
    }

    /** Also what a public class inherits from a class of its own package: that is how builders get their methods. */
    private static Stream<JavaMember> visibleMembers(JavaClass type) {
        return Stream.of(type.getAllMethods(), type.getAllConstructors(), type.getAllFields())
                .<JavaMember>flatMap(Set::stream)
                .filter(member -> member.getOwner().getPackageName().startsWith(ROOT))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
                : member.getAllInvolvedRawTypes().stream();
    }
}
