package io.vipcore.example.console;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an answer is about.
 *
 * @param title the title of the page
 * @param scope what was asked, or what narrows the page
 */
record Heading(String title, List<String> scope) implements Part {

    @Override
    public String drawn(Screen screen, Language words) {
        return screen.lines("", new Toned(title, Tone.TITLE))
                + scope.stream().map(line -> screen.lines("", Toned.of(line))).collect(Collectors.joining());
    }

    /** Without the texts, which may name somebody. */
    @Override
    public String toString() {
        return "Heading";
    }
}
