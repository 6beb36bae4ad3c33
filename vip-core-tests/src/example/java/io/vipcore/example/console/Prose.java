package io.vipcore.example.console;

import io.vipcore.example.page.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence, what there is to say about it, and notes on that.
 *
 * @param lead the sentence
 * @param items each on a line with a dash
 * @param notes each on a line
 */
record Prose(Toned lead, List<String> items, List<String> notes) implements Part {

    private static final String DASH = "- ";

    /** A text of such lines. */
    static Prose of(String text, Tone tone) {
        List<String> lines = text.lines().toList();
        List<String> items = lines.stream()
                .filter(line -> line.startsWith(DASH))
                .map(line -> Printable.line(line.substring(DASH.length())))
                .toList();
        List<String> notes =
                lines.stream().skip(1 + items.size()).map(Printable::line).toList();
        return new Prose(new Toned(Printable.line(lines.get(0)), tone), items, notes);
    }

    @Override
    public String drawn(Screen screen, Language words) {
        return Stream.of(
                        Stream.of(screen.lines("", lead)),
                        items.stream().map(item -> screen.lines(DASH, Toned.of(item))),
                        notes.stream().map(note -> screen.lines("", new Toned(note, Tone.ASIDE))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }
}
