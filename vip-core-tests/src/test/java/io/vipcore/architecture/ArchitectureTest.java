package io.vipcore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
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
import io.vipcore.docs.Documents;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises of {@code docs/architecture.md}, each with its reason. */
@AnalyzeClasses(locations = ArchitectureTest.Core.class)
class ArchitectureTest {

    private static final String ROOT = "io.vipcore";
    private static final String PAGE = "docs/architecture.md";

    /** The floor that any program could stand on. */
    private static final String[] SHARED = {
        ROOT + ".rules", ROOT + ".source", ROOT + ".calendar", ROOT + ".catalog", ROOT + ".page", ROOT + ".internal"
    };

    /** The documents of the programs; all other classes of the package would write those of another program as well. */
    private static final DescribedPredicate<JavaClass> DOCUMENTS_OF_PROGRAMS = describe(
            "are the documents of the programs",
            type -> type.getName()
                    .matches(
                            ".*\\.json\\.((Customer|Event|Form|Portfolio)Document|ListedPortfolio|Answers|Vip\\w+|Marketplace\\w+|Jackson\\dModule)(\\$.*)?"));

    // ---- layers

    @ArchTest
    static void the_architecture_page_draws_the_packages_as_they_know_each_other(JavaClasses core) {
        assertEquals(
                PackageGraph.of(core).without("internal").reduced().toString(),
                PackageGraph.drawnIn(Documents.read(PAGE)).toString());
    }

    @ArchTest
    static void the_architecture_page_has_a_row_for_every_package(JavaClasses core) {
        assertEquals(
                PackageGraph.packagesOf(core),
                Documents.table(PAGE, "| Package | What it knows |").stream()
                        .map(row -> row.get(0).replace("`", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ArchTest
    static final ArchRule the_shared_packages_name_no_program = noClasses()
            .that()
            .resideInAnyPackage(SHARED)
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(SHARED).and(resideInAPackage(ROOT + "..")))
            .because("a second program stands on the same floor");

    @ArchTest
    static final ArchRule what_writes_and_reads_documents_names_no_program = noClasses()
            .that()
            .resideInAPackage(ROOT + ".json")
            .and(not(DOCUMENTS_OF_PROGRAMS))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".vip..", ROOT + ".marketplace..", ROOT + ".migration")
                    .or(DOCUMENTS_OF_PROGRAMS))
            .because("another program has documents, too");

    @ArchTest
    static final ArchRule vip_names_no_other_program = noClasses()
            .that()
            .resideInAPackage(ROOT + ".vip..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..marketplace..")
            .because("only a package that moves customers from one program to the other may know both");

    @ArchTest
    static final ArchRule no_other_program_names_vip = noClasses()
            .that()
            .resideInAPackage(ROOT + ".marketplace..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".vip..")
            .because("only a package that moves customers from one program to the other may know both");

    @ArchTest
    static final ArchRule only_moving_customers_and_documents_know_both_programs = classes()
            .that(describe(
                    "know both programs", type -> knows(type, ROOT + ".vip..") && knows(type, ROOT + ".marketplace..")))
            .should()
            .resideInAnyPackage(ROOT + ".migration", ROOT + ".json")
            .because("a program can be read, and left out, without the other one");

    private static boolean knows(JavaClass type, String packages) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> resideInAPackage(packages).test(dependency.getTargetClass()));
    }

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage(ROOT + ".internal"), resideInAPackage(ROOT + ".source"))
            .because("packages that know each other are one package with two names; internal is no one's but ours, and"
                    + " throws the exception that everybody knows");

    @ArchTest
    static final ArchRule internal_is_not_exported = classes()
            .that()
            .resideInAPackage(ROOT + ".internal")
            .should(new ArchCondition<>("be in no exported package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (ExportedTypes.exportedPackages().contains(type.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is exported"));
                    }
                }
            })
            .because("what nobody outside can name can change");

    @ArchTest
    static final ArchRule only_the_json_package_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json")
            .and()
            .doNotHaveSimpleName("NeedsJsonModule")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
            .because("an application that stores its facts otherwise runs without Jackson");

    // ---- people apart

    @ArchTest
    static final ArchRule nothing_that_decides_about_dates_and_licenses_sees_a_profile = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".calendar",
                    ROOT + ".vip.edition",
                    ROOT + ".vip.renewal",
                    ROOT + ".vip.authorization",
                    ROOT + ".marketplace.edition",
                    ROOT + ".marketplace.subscription",
                    ROOT + ".marketplace.discount",
                    ROOT + ".marketplace.pricing")
            .or(describe(
                    "compute the agenda, notifications, spans and statuses",
                    type -> type.getName()
                            .matches(".*\\.vip\\.(Agenda|Notifications|Spans|FilterFacts|CustomerStatus)(\\$.*)?")))
            .should()
            .dependOnClassesThat(assignableTo(Profile.class).or(assignableTo(CompanyProfile.class)))
            .orShould()
            .accessTargetWhere(describe(
                    "the target is Customer.profile()",
                    access -> access.getName().equals("profile")
                            && (access.getTargetOwner().isAssignableTo(Customer.class)
                                    || access.getTargetOwner().isAssignableTo(MarketplaceCustomer.class))))
            .because("whoever only wants dates gives no names, and who gives them need not fear that they are used");

    @ArchTest
    static void the_classes_that_see_no_profile_are_there(JavaClasses core) {
        Stream.of("Agenda", "Notifications", "Spans", "FilterFacts", "CustomerStatus")
                .forEach(name -> assertTrue(core.contain(ROOT + ".vip." + name), name));
    }

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
                            "are more than a marker, a text in memory, or the exception that Jackson's signatures name",
                            type -> !Set.of("java.io.Serializable", "java.io.StringWriter", "java.io.IOException")
                                    .contains(type.getName())))
                    .or(resideInAPackage("java.nio.file.."))
                    .or(resideInAPackage("java.nio.channels.."))
                    .or(resideInAPackage("java.net..")
                            .and(describe(
                                    "are no URI and no host name in ASCII",
                                    type -> !Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.IDN")
                                            .contains(type.getName()))))
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
            .because("a pure function may be called from any thread and starts none");

    @ArchTest
    static final ArchRule only_the_index_reads_in_parallel_what_is_given_in_parallel = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".page")
            .should()
            .accessTargetWhere(describe(
                    "the stream is parallel",
                    access -> Set.of("parallelStream", "parallel").contains(access.getName())))
            .because("how many threads work is the caller's decision");

    @ArchTest
    static final ArchRule only_vip_logs = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".vip")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System$Logger")
            .because("a log line is an effect: one place is enough to see that no personal data reaches it");

    // ---- immutable values

    /** Each works out one answer and is gone when it is given; the only objects that change. */
    private static final DescribedPredicate<JavaClass> WORKER = describe(
            "work out one answer",
            type -> Set.of(
                            "vip.Spans",
                            "vip.history.Replay",
                            "marketplace.subscription.Replay",
                            "marketplace.subscription.Holding")
                    .contains(type.getName().replaceFirst("^io\\.vipcore\\.", "")));

    @ArchTest
    static final ArchRule every_field_is_final = fields().that(
                    describe("are not the generator's scaffolding", field -> !isScaffolding(field)))
            .and()
            .areDeclaredInClassesThat(not(WORKER))
            .should()
            .beFinal()
            .because("values are shared between threads and kept in maps: whoever has one may rely on it");

    @ArchTest
    static final ArchRule who_works_out_an_answer_is_kept_by_nobody =
            noFields().should().haveRawType(WORKER).because("it changes");

    @ArchTest
    static final ArchRule who_works_out_an_answer_is_seen_by_nobody =
            classes().that(WORKER).should().bePackagePrivate().because("it changes");

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

    // ---- size

    /**
     * What a part of the library may have: types that others see, packages, lines of main source. The goals are 11,500 lines
     * for VIP with JSON and 5,000 for VIP Marketplace: lower a number whenever the part gets shorter.
     */
    private enum Part {
        VIP(115, 13, 13_485),
        MARKETPLACE(87, 9, 6_940);

        private final int types;
        private final int packages;
        private final int lines;

        Part(int types, int packages, int lines) {
            this.types = types;
            this.packages = packages;
            this.lines = lines;
        }

        /** By the name of a type, a package or a file. */
        private boolean has(String name) {
            boolean isSecondProgram = name.matches(".*[./](marketplace|migration)\\b.*|.*[./]json[./]Marketplace.*");
            return isSecondProgram == (this == MARKETPLACE);
        }
    }

    @ArchTest
    static void the_library_stays_small(JavaClasses core) {
        for (Part part : Part.values()) {
            long types = ExportedTypes.withBuilders().stream()
                    .filter(type -> part.has(type.getName()))
                    .count();
            long packages =
                    ExportedTypes.exportedPackages().stream().filter(part::has).count();
            long lines = Documents.files("vip-core/src/main/java", ".java").stream()
                    .filter(part::has)
                    .flatMap(file -> Documents.read(file).lines())
                    .count();
            System.out.printf(
                    "%s: %d public types, %d exported packages, %,d lines of main source%n",
                    part, types, packages, lines);
            assertTrue(types <= part.types, part + ": " + types + " public types");
            assertTrue(packages <= part.packages, part + ": " + packages + " exported packages");
            assertTrue(lines <= part.lines, part + ": " + lines + " lines of main source");
        }
    }

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
