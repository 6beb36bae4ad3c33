package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the console with what it printed. */
record ConsoleRun(int exitStatus, String out, String err) {

    static ConsoleRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitStatus = CustomersConsole.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new ConsoleRun(exitStatus, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a run that must succeed prints. */
    static String text(String... arguments) {
        ConsoleRun run = of(arguments);
        assertEquals("", run.err);
        assertEquals(0, run.exitStatus);
        return run.out;
    }

    static JsonNode json(String... arguments) throws JsonProcessingException {
        return new ObjectMapper().readTree(text(arguments));
    }

    /** The run must end with status 2, this one line on standard error and nothing else. */
    static void assertRefused(String line, String... arguments) {
        assertEquals(new ConsoleRun(2, "", line + System.lineSeparator()), of(arguments));
    }
}
