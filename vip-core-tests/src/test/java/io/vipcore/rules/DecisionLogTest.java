package io.vipcore.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program logs: at debug level the outcome and the rules that applied, and nobody's data. */
class DecisionLogTest {

    @Test
    void every_decision_is_logged_once_with_its_edition_outcome_and_rules_and_nothing_of_its_texts() throws Exception {
        List<String> log = logOf(AllSpecimens.class);
        Pattern line = Pattern.compile("DEBUG io\\.vipcore\\.vip\\.VipProgram:"
                + " (invite|edit information|add offer|request|cancel|renew|status)"
                + " edition=VIP_20(18|24) [-a-zA-Z0-9_=,\\[\\] ]*");
        log.forEach(entry -> {
            assertTrue(line.matcher(entry).matches(), entry);
            assertFalse(entry.toLowerCase(Locale.ROOT).contains(Specimens.MARK), entry);
        });
        List<String> decisions =
                log.stream().filter(entry -> entry.contains(" allowed=")).toList();
        // The commands among them are placed and settled orders, about which the program decides nothing.
        assertEquals(Specimens.all().size() - Specimens.commands().size(), decisions.size());
        assertTrue(
                decisions.contains("DEBUG io.vipcore.vip.VipProgram: request edition=VIP_2018 allowed=false"
                        + " reasons=[VIP-PA-003, VIP-PA-008, VIP-PA-011]"),
                decisions::toString);
        assertTrue(
                decisions.contains("DEBUG io.vipcore.vip.VipProgram: cancel edition=VIP_2018 allowed=true"
                        + " reasons=[REQUEST_RETURN_AUTHORIZATION, RETURN_WINDOW_CLOSED]"),
                decisions::toString);
    }

    /** Runs alone, because the provider of the other tests is bound for good. */
    public static final class AllSpecimens implements Callable<List<String>> {
        /** Made by the other class loader. */
        public AllSpecimens() {}

        @Override
        public List<String> call() {
            Specimens.all();
            return List.copyOf(RecordingSlf4jProvider.LINES);
        }
    }

    private static List<String> logOf(Class<? extends Callable<List<String>>> session) throws Exception {
        System.setProperty("slf4j.provider", RecordingSlf4jProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN");
        try {
            return Alone.call(session);
        } finally {
            System.clearProperty("slf4j.provider");
            System.clearProperty("slf4j.internal.verbosity");
        }
    }
}
