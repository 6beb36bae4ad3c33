package io.vipcore.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vipcore.verdict.VipRule;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule catalogue for people equals the one in the code. */
class RulesPageTest {

    private static final RulesPage PAGE = new RulesPage();

    @Test
    void thePageEqualsTheCode() throws IOException {
        if (Boolean.getBoolean("vip.docs.write")) {
            Files.writeString(Documents.root().resolve("docs/rules.md"), PAGE.write());
        }
        assertEquals(PAGE.write(), Documents.read("docs/rules.md"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsPinnedByATest(VipRule rule) {
        assertFalse(PAGE.testsOf(rule).isEmpty(), rule.id() + " has no test with @Pins");
    }
}
