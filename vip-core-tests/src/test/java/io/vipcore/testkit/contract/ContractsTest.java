package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.source.Edition;
import io.vipcore.testkit.contract.BrokenRules.Breaks;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Whatever others may replace has a contract, the library keeps it, and a rule that does not is caught. */
class ContractsTest {

    /**
     * What an edition shows, what a rule is (applications define rules with {@code CustomRule}), and whom an application has:
     * that it compares as the library does, its own key is there for.
     */
    private static final Set<String> WITHOUT_CONTRACT = Set.of(
            Edition.class.getSimpleName(), RuleDefinition.class.getSimpleName(), KnownCustomers.class.getSimpleName());

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(VipProgram.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses CONTRACTS = new ClassFileImporter().importPackages("io.vipcore");

    @TestFactory
    Stream<DynamicTest> a_broken_rule_fails_the_law_it_breaks() {
        return Arrays.stream(BrokenRules.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Breaks.class))
                .map(broken -> {
                    String law = broken.getAnnotation(Breaks.class).value();
                    return dynamicTest(
                            broken.getSuperclass().getSimpleName() + ": " + law,
                            () -> assertTrue(isViolated(law, broken), broken + " went unnoticed"));
                });
    }

    @Test
    void every_law_is_broken_by_a_rule() {
        Set<String> broken = Arrays.stream(BrokenRules.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Breaks.class))
                .map(type -> type.getAnnotation(Breaks.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> laws = contracts()
                .flatMap(contract -> contract.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Property.class))
                .map(JavaMethod::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(laws, broken);
    }

    @Test
    void every_interface_that_others_may_implement_has_a_contract() {
        Set<String> interfaces = LIBRARY.stream()
                .filter(ContractsTest::isForOthersToImplement)
                .map(JavaClass::getSimpleName)
                .filter(Predicate.not(WITHOUT_CONTRACT::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("StandingRule", "VipCalendar"), interfaces);
        interfaces.removeAll(contracts()
                .map(contract -> contract.getSimpleName().replace("Contract", ""))
                .collect(Collectors.toSet()));
        assertEquals(Set.of(), interfaces, "interfaces without a contract");
    }

    @Test
    void the_library_keeps_every_contract() {
        assertEquals(
                List.of(),
                contracts()
                        .filter(contract -> contract.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(contract -> contract.getAllSubclasses().stream()
                                .noneMatch(test -> test.getName().contains("Properties")))
                        .toList());
    }

    /** Runs one law on a rule. A violation is wanted here: no report of it, and no search for a simpler one. */
    private static boolean isViolated(String law, Class<?> rule) {
        Method property = ReflectionSupport.findMethods(
                        rule, method -> method.getName().equals(law), HierarchyTraversalMode.TOP_DOWN)
                .get(0);
        Events laws = EngineTestKit.engine("jqwik")
                .selectors(selectMethod(rule, property))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.database", "target/jqwik-database-of-broken-rules")
                .execute()
                .testEvents();
        assertEquals(1, laws.started().count());
        return laws.failed().count() == 1;
    }

    private static Stream<JavaClass> contracts() {
        return CONTRACTS.stream()
                .filter(type -> type.getPackageName().equals(Contract.class.getPackageName()))
                .filter(type -> type.getSimpleName().endsWith("Contract"));
    }

    /** Public and open; values made by their builders are interfaces too, but not for others to implement. */
    private static boolean isForOthersToImplement(JavaClass type) {
        Class<?> loaded = type.reflect();
        boolean value = LIBRARY.contain(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return type.isInterface()
                && !type.isAnnotation()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().endsWith(".internal")
                && !loaded.isSealed()
                && !value;
    }
}
