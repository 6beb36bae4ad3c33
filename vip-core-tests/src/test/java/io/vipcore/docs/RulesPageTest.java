package io.vipcore.docs;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.rules.AllRules;
import io.vipcore.rules.RuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule catalogue for people equals the one in the code. */
class RulesPageTest {

    @Test
    void the_page_equals_the_code() throws IOException {
        if (Boolean.getBoolean("vip.docs.write")) {
            Files.writeString(Documents.root().resolve("docs/rules.md"), RulesPage.write());
        }
        assertEquals(RulesPage.write(), Documents.read("docs/rules.md"));
    }

    @Test
    void every_rule_is_pinned_by_a_test_and_nothing_else_is() {
        Set<String> pinned = new ClassFileImporter()
                .importPackages("io.vipcore").stream()
                        .flatMap(type -> Stream.concat(
                                type.tryGetAnnotationOfType(Pins.class).stream(),
                                type.getMethods().stream()
                                        .flatMap(method -> method.tryGetAnnotationOfType(Pins.class).stream())))
                        .flatMap(pins -> Stream.of(pins.value()))
                        .collect(toSet());
        assertEquals(AllRules.LIST.stream().map(RuleDefinition::id).collect(toSet()), pinned);
    }
}
