package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vipcore.docs.Documents;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows and asks of the console. */
class ConsoleReadmeTest {

    private static final Pattern ASKED = Pattern.compile("java -jar target/console\\.jar (--[^`]+)`");

    /** A line of dots stands for lines that are left out. */
    @Test
    void thePictureIsWhatTheConsolePrints() {
        List<String> printed = ConsoleRun.text().lines().toList();
        int next = 0;
        for (String line :
                Documents.block("README.md", "text", "Sample reseller").lines().toList()) {
            if (!line.equals("…")) {
                int place = printed.subList(next, printed.size()).indexOf(line);
                assertFalse(place < 0, line);
                next += place + 1;
            }
        }
        assertNotEquals(0, next);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasAnAnswer() {
        List<String> asked = ASKED.matcher(Documents.read("README.md"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertFalse(asked.isEmpty());
        return asked.stream()
                .map(arguments -> DynamicTest.dynamicTest(
                        arguments, () -> assertNotEquals("", ConsoleRun.text(arguments.split(" ")))));
    }
}
