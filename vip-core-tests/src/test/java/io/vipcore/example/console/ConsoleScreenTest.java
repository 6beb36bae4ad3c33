package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What a terminal shows: lines that fit it, and colours. */
class ConsoleScreenTest {

    private static final Screen COLOURED = new Screen(Integer.MAX_VALUE, Ansi.ON);
    private static final String SUSPENDED = "944B768DDD95DDDC3445";

    /** A question of every kind. */
    static List<String> questions() {
        return List.of(
                "",
                "--filter OVERDUE_REQUESTS",
                "--managed-by am-1 --page 1",
                "--customer " + SUSPENDED,
                "--customer 747E97AF73615A20CC89",
                "--agenda 2024-12-21..2026-01-31",
                "--agenda 2024-12-21..2026-01-31 --customer " + SUSPENDED,
                "--customer C8C0560E605BDD45E64E --request-pa CC-ALL-TEAM=5",
                "--requester MEMBER --request-pa CC-ALL-TEAM=300,ACRO-ENT=2 --customer " + SUSPENDED);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyLineFitsTheScreen(String question) {
        for (String language : List.of("en", "pl")) {
            for (int width : List.of(20, 40, 60, 80, 100, 120, 200)) {
                String text = ConsoleRun.drawn(new Screen(width, Ansi.OFF), arguments(question, language));
                text.lines().forEach(line -> assertTrue(TextWidth.of(line) <= width, width + ": " + line));
            }
        }
    }

    static String[] arguments(String question, String language) {
        return Stream.concat(Stream.of(question.split(" ")), Stream.of("--lang", language))
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aWideScreenShowsWhatAFileHolds(String question) {
        String[] arguments = arguments(question, "pl");
        assertEquals(ConsoleRun.text(arguments), ConsoleRun.drawn(new Screen(300, Ansi.OFF), arguments));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void coloursChangeNoLetter(String question) {
        for (String language : List.of("en", "pl")) {
            String[] arguments = arguments(question, language);
            String coloured = ConsoleRun.drawn(COLOURED, arguments);
            assertTrue(coloured.contains("\u001b["), coloured);
            assertEquals(ConsoleRun.text(arguments), withoutColours(coloured));
        }
    }

    private static String withoutColours(String text) {
        return text.replaceAll("\u001b\\[[;\\d]*m", "");
    }

    @Test
    void whatIsOverdueIsRedAndWhatIsComingYellow() {
        String page = ConsoleRun.drawn(COLOURED);
        assertTrue(page.contains("\u001b[31mPast due requests"), page);
        assertTrue(page.contains("\u001b[33mUpcoming renewals"), page);
        String details = ConsoleRun.drawn(COLOURED, "--customer", SUSPENDED);
        assertTrue(details.contains("\u001b[31mSuspended"), details);
        assertTrue(details.contains("\u001b[31m█"), details);
        String refused = ConsoleRun.drawn(COLOURED, "--customer", SUSPENDED, "--request-pa", "CC-ALL-TEAM=1");
        assertTrue(refused.contains("\u001b[31mRefused."), refused);
    }

    @Test
    void onEightyColumnsAFewAreDroppedAndNoRowIsBroken() {
        List<String> lines =
                ConsoleRun.drawn(new Screen(80, Ansi.OFF)).lines().skip(10).toList();
        assertEquals("VIP ID                Customer          Anniversary date  Managed by", lines.get(0));
        assertTrue(
                lines.get(2).matches("[0-9A-Z]{20}  .*  (\\d{4}-\\d{2}-\\d{2}|–) +Account manager \\d"), lines.get(2));
        assertEquals(2 + 42 + 1, lines.size());
        assertEquals("No room for: E-mail, Segment, VIP invitation status", lines.get(44));
    }

    @Test
    void onNarrowScreensTheTimelineHasFewerSigns() {
        List<String> eighty = timeline(80);
        assertTrue(eighty.contains("           2024  2025"), eighty::toString);
        assertTrue(eighty.contains("           11 12 01 02 03 04 05 06 07 08 09 10 11 12"), eighty::toString);
        assertTrue(eighty.contains("           ┼──┼▼─┼──┼──┼──┼──┼──┼──┼──┼──┼──┼──┼──┼──"), eighty::toString);
        assertTrue(eighty.contains("  Renewal  ░░░░░░▒▒▒◆▓▓××××××××××××××××××××××××××××××"), eighty::toString);
        List<String> forty = timeline(40);
        assertFalse(forty.stream().anyMatch(line -> line.contains("┼")), forty::toString);
        assertTrue(forty.stream().anyMatch(line -> line.contains("2025-02-07")), forty::toString);
    }

    private static List<String> timeline(int width) {
        return ConsoleRun.drawn(new Screen(width, Ansi.OFF), "--customer", SUSPENDED)
                .lines()
                .dropWhile(line -> !line.startsWith("Timeline"))
                .toList();
    }

    @Test
    void helpFitsTheScreen() {
        for (int width : List.of(60, 80, 120)) {
            String help = ConsoleRun.drawn(new Screen(width, Ansi.OFF), "--help");
            help.lines().forEach(line -> assertTrue(line.length() <= width, width + ": " + line));
        }
        assertTrue(ConsoleRun.drawn(COLOURED, "--help").contains("\u001b["));
        assertFalse(ConsoleRun.text("--help").contains("\u001b["));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 47, 80, 100_000})
    void theWidthIsWhatSomebodySet(int columns) {
        assertEquals(columns, Screen.width(Optional.of(Integer.toString(columns))));
    }

    @Test
    void aWidthThatIsNoneIsMeasured() {
        int measured = Screen.width(Optional.empty());
        assertTrue(measured >= 55);
        for (String none : List.of("", "0", "-1", "wide", "99999999999")) {
            assertEquals(measured, Screen.width(Optional.of(none)), none);
        }
        assertEquals(20, Screen.width(Optional.of("3")));
    }

    @Test
    void noTestRunsOnATerminal() {
        assertEquals(Screen.NONE, Screen.ofStandardOutput());
    }
}
