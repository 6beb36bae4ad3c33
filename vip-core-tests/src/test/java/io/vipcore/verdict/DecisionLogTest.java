package io.vipcore.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the façade logs: at debug level the outcome and the rules that spoke, and nobody's data. */
class DecisionLogTest {

    @Test
    void every_decision_is_logged_once_with_its_edition_outcome_and_rules_and_nothing_of_its_texts() throws Exception {
        List<String> log = logOf(AllSpecimens.class);
        Pattern line = Pattern.compile(
                "DEBUG io\\.vipcore\\.VipProgram: (invite|edit information|add offer|request authorization"
                        + "|cancel authorization|renew|status) edition=VIP_2018 [-a-zA-Z0-9_=,\\[\\] ]*");
        log.forEach(entry -> {
            assertTrue(line.matcher(entry).matches(), entry);
            assertFalse(entry.toLowerCase(Locale.ROOT).contains(Specimens.MARK), entry);
        });
        List<String> decisions =
                log.stream().filter(entry -> entry.contains(" allowed=")).toList();
        // The lifecycle decides without the façade.
        assertEquals(Specimens.all().size() - Specimens.commands().size(), decisions.size());
        assertTrue(
                decisions.contains("DEBUG io.vipcore.VipProgram: request authorization edition=VIP_2018 allowed=false"
                        + " reasons=[VIP-PA-003, VIP-PA-008, VIP-PA-011]"),
                decisions::toString);
        assertTrue(
                decisions.contains("DEBUG io.vipcore.VipProgram: cancel authorization edition=VIP_2018 allowed=true"
                        + " reasons=[REQUEST_RETURN_AUTHORIZATION, RETURN_WINDOW_CLOSED]"),
                decisions::toString);
    }

    /** Runs in a class loader of its own, because the provider of the other tests is bound for good. */
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
        try (URLClassLoader alone = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Callable<?> there = (Callable<?>)
                    alone.loadClass(session.getName()).getDeclaredConstructor().newInstance();
            return ((List<?>) there.call()).stream().map(String.class::cast).toList();
        } finally {
            System.clearProperty("slf4j.provider");
            System.clearProperty("slf4j.internal.verbosity");
        }
    }

    private static URL[] classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(DecisionLogTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
