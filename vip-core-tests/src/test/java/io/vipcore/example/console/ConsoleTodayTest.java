package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day asked about when nobody says which. */
class ConsoleTodayTest {

    /** Half an hour after midnight in Warsaw, and still the day before in London. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-06T23:30:00Z"), ZoneId.of("Europe/Warsaw"));

    @TempDir
    private Path folder;

    private String portfolio;
    private String customers;

    @BeforeEach
    void files() throws IOException {
        portfolio = SamplePortfolio.write(folder, SamplePortfolio.edited(root -> {}));
        customers = Files.createFile(folder.resolve("customers.jsonl")).toString();
    }

    @Test
    void ofAPortfolioOfOnesOwnItIsToday() {
        assertEquals("2025-02-07", day("--portfolio", portfolio));
        assertEquals("2025-02-07", day("--customers", customers));
        assertEquals("2025-02-07", day("--portfolio", portfolio, "--customers", customers));
    }

    @Test
    void ofTheSampleItIsTheDayOnWhichItShowsSomethingOfEverything() {
        assertEquals("2024-12-20", day());
    }

    @Test
    void aDayThatIsGivenIsAskedAbout() {
        assertEquals("2024-12-31", day("--as-of", "2024-12-31"));
        assertEquals("2024-12-31", day("--as-of", "2024-12-31", "--portfolio", portfolio));
    }

    @Test
    void anAgendaBeginsAfterToday() {
        ConsoleRun run =
                ConsoleRun.of(Screen.NONE, CLOCK, "--portfolio", portfolio, "--agenda", "2025-02-07..2025-03-01");
        assertEquals(
                "--agenda: FROM must be after the day asked about, 2025-02-07",
                run.err().strip());
        assertEquals(2, run.exitStatus());
    }

    private static String day(String... arguments) {
        String heading = ConsoleRun.of(Screen.NONE, CLOCK, arguments)
                .out()
                .lines()
                .toList()
                .get(0);
        return heading.replaceFirst(".* Customers on (\\S+) .*", "$1");
    }
}
