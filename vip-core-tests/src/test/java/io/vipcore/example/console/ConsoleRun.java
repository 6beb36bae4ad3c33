package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One run of the console with what it printed. */
record ConsoleRun(int exitStatus, String out, String err) {

    /** The day of the sample, so that edited copies of it show the same. */
    static final Clock TODAY = Clock.fixed(Instant.parse(ConsoleOptions.SAMPLE_DAY + "T12:00:00Z"), ZoneOffset.UTC);

    static ConsoleRun of(String... arguments) {
        return of(Screen.NONE, TODAY, arguments);
    }

    static ConsoleRun of(Screen screen, Clock clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitStatus = run(out, err, screen, clock, arguments);
        return new ConsoleRun(exitStatus, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The bytes that a run prints which must succeed. */
    static byte[] bytes(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, run(out, OutputStream.nullOutputStream(), Screen.NONE, TODAY, arguments));
        return out.toByteArray();
    }

    static int run(OutputStream out, OutputStream err, Screen screen, Clock clock, String... arguments) {
        return CustomersConsole.run(List.of(arguments), surroundings(out, err, screen, clock));
    }

    /** On a machine that is busy with other work every question is a long one. */
    static Surroundings surroundings(OutputStream out, OutputStream err, Screen screen, Clock clock) {
        return new Surroundings(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                screen,
                clock,
                Duration.ofHours(1));
    }

    /** What a run that must succeed prints. */
    static String text(String... arguments) {
        return drawn(Screen.NONE, arguments);
    }

    /** What a run that must succeed draws on a screen. */
    static String drawn(Screen screen, String... arguments) {
        ConsoleRun run = of(screen, TODAY, arguments);
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
