package io.vipcore.example.console;

import java.util.Locale;

/** How an answer is printed. */
enum OutputFormat {
    /** For a person. */
    TEXT,
    /** The same as a page for a browser: one file, to be sent to somebody. */
    HTML,
    /** For a program: one JSON object. */
    JSON,
    /** For a program that reads tables: the rows of the Customers page. */
    CSV,
    /** The same for a person, as a workbook of Excel. */
    XLSX,
    /** For a calendar: the entries of an agenda. */
    ICS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
