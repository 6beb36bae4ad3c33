package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void widthsAreThoseOnATerminal() {
        // An accent of its own takes no cell, an ideograph takes two.
        assertEquals(
                """
                 Name   n
                 ────────
                 Łódź   1
                 Le\u0301on  22
                 東京   3
                """,
                TextTable.withHeader(List.of("Name", "n"))
                        .row("Łódź", "1")
                        .row("Le\u0301on", "22")
                        .row("東京", "3")
                        .alignRight(1)
                        .indentedBy(1));
    }

    @Test
    void missingCellsLeaveNoBlanksAtTheEnd() {
        assertEquals("""
                a     b
                long
                """, TextTable.plain().row("a", "b").row("long").indentedBy(0));
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        assertEquals("", TextTable.plain().indentedBy(2));
    }
}
