package io.vipcore.example.console;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many cells of a terminal texts take, and how they fit into fewer. */
final class TextWidth {

    /** What takes two cells of a terminal if a character, as a reader sees one, begins with it. */
    private static final UnicodeSet WIDE = new UnicodeSet("[[:ea=W:][:ea=F:][:Emoji_Presentation:]]").freeze();

    private static final UnicodeSet EMOJI = new UnicodeSet("[:Emoji:]").freeze();
    private static final String AS_EMOJI = "\ufe0f";

    /** What takes none; terminals show a soft hyphen. */
    private static final UnicodeSet WITHOUT_WIDTH = new UnicodeSet("[[:Mn:][:Me:][:Cf:]-[\\u00ad]]").freeze();

    private TextWidth() {}

    /** How many cells of a terminal a text takes. */
    static int of(String text) {
        boolean isAscii = text.chars().allMatch(character -> character >= ' ' && character <= '~');
        return isAscii // as most texts are, of which there may be a million
                ? text.length()
                : characters(text).stream().mapToInt(TextWidth::ofCharacter).sum();
    }

    /** How many the longest of its words takes. */
    static int ofLongestWord(String text) {
        return words(text).stream().mapToInt(TextWidth::of).max().orElse(0);
    }

    /** A text on lines of so many cells: as it is where it fits; a word that is longer than a line goes on in the next. */
    static List<String> wrapped(String text, int width) {
        if (of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> pieces = pieces(word, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            line = pieces.get(pieces.size() - 1);
        }
        lines.add(line);
        return lines;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        String piece = "";
        for (String character : characters(word)) {
            if (!piece.isEmpty() && of(piece + character) > width) {
                pieces.add(piece);
                piece = "";
            }
            piece += character;
        }
        pieces.add(piece);
        return pieces;
    }

    /** The characters as a reader sees them. */
    private static List<String> characters(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        List<String> characters = new ArrayList<>();
        int start = 0;
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            characters.add(text.substring(start, end));
            start = end;
        }
        return characters;
    }

    private static int ofCharacter(String character) {
        int first = character.codePointAt(0);
        if (WIDE.contains(first) || (EMOJI.contains(first) && character.contains(AS_EMOJI))) {
            return 2;
        }
        return WITHOUT_WIDTH.containsAll(character) ? 0 : 1;
    }
}
