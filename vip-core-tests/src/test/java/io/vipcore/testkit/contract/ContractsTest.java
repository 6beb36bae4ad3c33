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
import io.vipcore.VipProgram;
import io.vipcore.anniversary.EnrollmentDates;
import io.vipcore.status.CustomerDay;
import io.vipcore.status.CustomerDays;
import io.vipcore.testkit.contract.BrokenRules.Breaks;
import io.vipcore.verdict.Findings;
import io.vipcore.verdict.RuleDefinition;
import java.lang.reflect.Method;
import java.util.Arrays;
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

/** Every interface that others may implement has a contract, the library keeps it, and a rule that does not is caught. */
class ContractsTest {

    /**
     * Handed out, not implemented: a customer shows its dates, a rule of statuses its days, a policy takes findings, {@code
     * OwnRule} defines rules.
     */
    private static final Set<String> WITHOUT_CONTRACT = Set.of(
            CustomerDay.class.getSimpleName(),
            CustomerDays.class.getSimpleName(),
            EnrollmentDates.class.getSimpleName(),
            Findings.class.getSimpleName(),
            RuleDefinition.class.getSimpleName());

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
    void every_interface_that_others_may_implement_has_a_contract_that_our_own_tests_keep() {
        Set<String> interfaces = LIBRARY.stream()
                .filter(ContractsTest::isForOthersToImplement)
                .map(JavaClass::getSimpleName)
                .filter(Predicate.not(WITHOUT_CONTRACT::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = contracts()
                .filter(contract -> contract.getAllSubclasses().stream()
                        .anyMatch(test -> test.getName().endsWith("Properties")))
                .map(contract -> contract.getSimpleName().replace("Contract", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(interfaces.size() > 15, interfaces::toString);
        interfaces.removeAll(kept);
        assertEquals(Set.of(), interfaces, "interfaces without a contract");
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
                .filter(type -> type.getPackageName().equals(RenewalWindowRuleContract.class.getPackageName()))
                .filter(type -> type.getSimpleName().endsWith("Contract"));
    }

    /** Public and open; values made by their builders are interfaces too, but not for others to implement. */
    private static boolean isForOthersToImplement(JavaClass type) {
        Class<?> loaded = type.reflect();
        boolean value = LIBRARY.contain(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return type.isInterface()
                && !type.isAnnotation()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !loaded.isSealed()
                && !value;
    }
}
