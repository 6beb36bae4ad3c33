package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import picocli.CommandLine.Help.Ansi;

/** What holds for every table. */
class TableProperties {

    record Text(String characters, int width) {

        Text and(Tuple2<String, Integer> character) {
            return new Text(characters + character.get1(), width + character.get2());
        }
    }

    @Property(tries = 500)
    void everyLineEndsInTheSamePlace(@ForAll("columns") List<Text> first, @ForAll("texts") Text other) {
        Table table = Table.withHeader(List.of("a", "b", "|"));
        first.forEach(text -> table.row(text.characters(), other.characters(), "|"));
        List<String> lines = table.drawn(Screen.NONE, 0).lines().toList();
        int widest = first.stream().mapToInt(Text::width).max().orElseThrow();
        int expected = Math.max(1, widest) + 2 + Math.max(1, other.width()) + 2;
        assertEquals(expected + 1, lines.get(1).length(), "the line under the header");
        assertEquals(expected, lines.get(0).indexOf('|'));
        for (int i = 0; i < first.size(); i++) {
            String line = lines.get(i + 2).replaceAll("[\u2068\u2069]", "");
            int blanks = line.length()
                    - Normalizer.normalize(first.get(i).characters(), Normalizer.Form.NFC)
                            .length()
                    - Normalizer.normalize(other.characters(), Normalizer.Form.NFC)
                            .length()
                    - 1;
            assertEquals(expected, first.get(i).width() + other.width() + blanks, line);
        }
    }

    @Property(tries = 500)
    void onANarrowScreenNothingIsTooLongAndNothingLost(
            @ForAll("columns") List<Text> first,
            @ForAll("texts") Text other,
            @ForAll @IntRange(min = 12, max = 60) int width) {
        Table table = Table.withHeader(List.of("a", "b", "c"));
        first.forEach(text -> table.row(text.characters(), other.characters(), "x y"));
        String drawn = table.drawn(new Screen(width, Ansi.OFF), 2);
        drawn.lines().forEach(line -> assertTrue(TextWidth.of(line) <= width, line));
        String expected = "abc"
                + first.stream()
                        .map(text -> text.characters() + other.characters() + "xy")
                        .collect(Collectors.joining());
        assertEquals(sorted(expected), sorted(drawn.replaceAll("[─\\s\u2068\u2069]", "")));
    }

    /** The characters, which narrow columns put into another order. */
    private static List<Integer> sorted(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .sorted()
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<List<Text>> columns() {
        return texts().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Each is one character to a reader, with the cells it takes. */
    @Provide
    Arbitrary<Text> texts() {
        return Arbitraries.of(
                        Tuple.of("a", 1),
                        Tuple.of("Ł", 1),
                        Tuple.of("e\u0301", 1),
                        Tuple.of("x\u0302\u0323", 1),
                        Tuple.of("東", 2),
                        Tuple.of("𠮷", 2),
                        Tuple.of("한", 2),
                        Tuple.of("\u1112\u1161\u11ab", 2),
                        Tuple.of("か\u3099", 2),
                        Tuple.of("ｶ", 1),
                        Tuple.of("\ud83d\ude00", 2),
                        Tuple.of("\ud83d\udc4d\ud83c\udffd", 2),
                        Tuple.of("\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67", 2),
                        Tuple.of("\ud83c\uddf5\ud83c\uddf1", 2),
                        Tuple.of("\u2764\ufe0f", 2),
                        Tuple.of("א", 1),
                        Tuple.of("ي", 1),
                        Tuple.of("\u200b", 0))
                .list()
                .ofMaxSize(8)
                .map(characters -> {
                    Text text = new Text("", 0);
                    for (Tuple2<String, Integer> character : characters) {
                        text = text.and(character);
                    }
                    return text;
                });
    }
}
