package io.vipcore.example.console;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the text of an answer is drawn for.
 *
 * @param width how many cells a line has
 * @param ansi whether there are colours
 */
record Screen(int width, Ansi ansi) {

    /** A file or another program: lines of any length, no colours. */
    static final Screen NONE = new Screen(Integer.MAX_VALUE, Ansi.OFF);

    private static final int NARROWEST = 20;

    /** The terminal that standard output is, or none. */
    static Screen ofStandardOutput() {
        return isTerminal() ? new Screen(width(Optional.ofNullable(System.getenv("COLUMNS"))), Ansi.AUTO) : NONE;
    }

    /** From Java 22 on there may be a console without a terminal. */
    @SuppressWarnings("SystemConsoleNull") // before, it is null
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** As somebody set it or, where it is no number, as picocli measures it. */
    static int width(Optional<String> columns) {
        int width = columns.filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElseGet(() ->
                        CommandSpec.create().usageMessage().autoWidth(true).width());
        return Math.max(NARROWEST, width);
    }

    /** A text in the colour of its tone. */
    String painted(Toned text) {
        boolean isPlain = text.tone() == Tone.PLAIN || text.text().isEmpty() || !ansi.enabled();
        return isPlain ? text.text() : text.tone().style().on() + text.text() + Style.reset.off();
    }

    /** A text on lines that fit, each ended by a line feed; the others begin under the first one's text. */
    String lines(String beginning, Toned text) {
        List<String> lines = TextWidth.wrapped(text.text(), width - beginning.length());
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        (i == 0 ? beginning : " ".repeat(beginning.length())) + painted(text.with(lines.get(i))) + "\n")
                .collect(Collectors.joining());
    }
}
