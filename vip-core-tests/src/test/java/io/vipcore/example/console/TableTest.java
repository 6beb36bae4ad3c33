package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vipcore.example.page.Printable;
import io.vipcore.example.page.PrintableTest;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class TableTest {

    @Test
    void widthsAreThoseOnATerminal() {
        // An accent of its own is composed with its letter, an ideograph takes two cells.
        assertEquals(
                """
                 Name       n
                 ────────────
                 Łódź       1
                 L\u00e9on      22
                 東京       3
                 𠮷野       4
                 「京」、   5
                """,
                Table.withHeader(List.of("Name", "n"))
                        .numbersLast()
                        .row("Łódź", 1)
                        .row("Le\u0301on", 22)
                        .row("東京", 3)
                        .row("𠮷野", 4)
                        .row("「京」、", 5)
                        .drawn(Screen.NONE, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź, 4",
        "Le\u0301on, 4",
        "x\u0302y, 2", // no such letter is composed
        "東京, 4",
        "𠮷野, 4",
        "Ｆｗ, 4",
        "ｶﾅ, 2",
        "한글, 4",
        "\u1112\u1161\u11ab\u1100\u1173\u11af, 4",
        "\ud83d\ude00, 2", // a face
        "\ud83d\udc4d\ud83c\udffd, 2", // with a colour of skin
        "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67, 2", // a family
        "\ud83c\uddf5\ud83c\uddf1, 2", // a flag
        "\u2764\ufe0f, 2", // a heart as an emoji
        "\u2764, 1", // and as a letter
        "1\ufe0f\u20e3, 2", // a key
        "a\u200bb\ufeff, 2",
        "שלום, 4",
        "สวัสดี, 4",
        "'', 0",
    })
    void aTextHasTheWidthThatATerminalGivesIt(String text, int width) {
        assertEquals(width, TextWidth.of(text));
        String printed = Printable.line(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertEquals(
                "xxxxxxxx  1\n" + printed + " ".repeat(8 - width) + "  2\n",
                Table.plain().row("x".repeat(8), 1).row(text, 2).drawn(Screen.NONE, 0));
    }

    @Test
    void aNameFromRightToLeftLeavesTheNextCellWhereItIs() {
        String table = Table.plain()
                .row("\u05d0\u05d1\u05d2", "2025-01-16", "x")
                .row("abc", "2025-01-17", "y")
                .drawn(Screen.NONE, 0);
        assertEquals(
                "\u05d2\u05d1\u05d0  2025-01-16  x",
                PrintableTest.shown(table.lines().toList().get(0)));
    }

    @Test
    void aCellOfSeveralLinesStandsBesideOneOfOne() {
        assertEquals(
                """
                a     b
                      c
                long
                """, Table.plain().row("a", List.of("b", "c")).row("long", "").drawn(Screen.NONE, 0));
    }

    @Test
    void aLongCellStaysOnItsLine() {
        assertEquals(
                "x ".repeat(99) + "x\n",
                Table.plain().row("x ".repeat(99) + "x").drawn(Screen.NONE, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        one two three | 13 | one two three
        one two three | 12 | one two/three
        one two three |  7 | one two/three
        one two three |  5 | one/two/three
        one two three |  4 | one/two/thre/e
        東京都        |  4 | 東京/都
        東京都        |  5 | 東京/都
        x x\u0302y   |  2 | x/x\u0302y
        """)
    void aTextIsBrokenBetweenWordsOrElseBetweenCharacters(String text, int width, String lines) {
        assertEquals(List.of(lines.split("/")), TextWidth.wrapped(text, width));
    }

    @Test
    void aNarrowScreenDropsColumnsAndThenWrapsCells() {
        Table table = Table.withHeader(List.of("Id", "Name of the customer", "E-mail", "Next step"))
                .untitled(2)
                .dropping(2)
                .row("A1", "Studio", "studio@example.com", List.of("Notify the customer", "Order"))
                .row("B2", "Łódź Agency of Design", "", "");
        assertEquals(List.of(), table.dropped(70));
        assertEquals("""
            Id  Name of the customer                       Next step
            ──────────────────────────────────────────────────────────────────
            A1  Studio                 studio@example.com  Notify the customer
                                                           Order
            B2  Łódź Agency of Design
            """, table.drawn(new Screen(70, Ansi.OFF), 0));
        assertEquals(List.of("E-mail"), table.dropped(40));
        assertEquals("""
            Id  Name of the        Next step
                customer
            ────────────────────────────────────────
            A1  Studio             Notify the
                                   customer
                                   Order
            B2  Łódź Agency of
                Design
            """, table.drawn(new Screen(40, Ansi.OFF), 0));
    }

    @Test
    void aLineBreakInACellIsReplaced() {
        assertEquals("a�b\n", Table.plain().row("a\nb").drawn(Screen.NONE, 0));
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        assertEquals("", Table.plain().drawn(Screen.NONE, 2));
        assertEquals("", Table.withHeader(List.of("a", "b")).drawn(Screen.NONE, 2));
    }
}
