package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vipcore.docs.Documents;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README asks of the console, asked. */
class ConsoleReadmeTest {

    private static final Pattern ASKED = Pattern.compile("^- `(--[^`]+)` – ", Pattern.MULTILINE);

    private static List<String> asked() {
        return ASKED.matcher(Documents.read("README.md"))
                .results()
                .map(found -> found.group(1))
                .filter(arguments -> !arguments.contains("my.json"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasAnAnswer() {
        return asked().stream()
                .map(arguments ->
                        dynamicTest(arguments, () -> assertNotEquals("", ConsoleRun.text(arguments.split(" ")))));
    }

    @Test
    void theExamplesAreFound() {
        assertTrue(asked().contains("--help"));
    }
}
