package io.vipcore.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.docs.Pins;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePinsTest {

    @Test
    void every_rule_is_pinned_by_a_test() {
        Set<VipRule> missing = EnumSet.allOf(VipRule.class);
        for (JavaClass type : new ClassFileImporter().importPackages("io.vipcore")) {
            for (JavaMethod method : type.getMethods()) {
                method.tryGetAnnotationOfType(Pins.class)
                        .ifPresent(pins -> Arrays.asList(pins.value()).forEach(missing::remove));
            }
        }
        assertEquals(EnumSet.noneOf(VipRule.class), missing);
    }
}
