package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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
                        .indentedBy(1));
    }

    @Test
    void aCellOfSeveralLinesStandsBesideOneOfOne() {
        assertEquals(
                """
                a     b
                      c
                long
                """, Table.plain(2).row("a", List.of("b", "c")).row("long", "").indentedBy(0));
    }

    @Test
    void aLongCellStaysOnItsLine() {
        assertEquals(
                "x ".repeat(99) + "x\n",
                Table.plain(1).row("x ".repeat(99) + "x").indentedBy(0));
    }

    @Test
    void aLineBreakInACellIsReplaced() {
        assertEquals("a�b\n", Table.plain(1).row("a\nb").indentedBy(0));
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        assertEquals("", Table.plain(2).indentedBy(2));
        assertEquals("", Table.withHeader(List.of("a", "b")).indentedBy(2));
    }
}
