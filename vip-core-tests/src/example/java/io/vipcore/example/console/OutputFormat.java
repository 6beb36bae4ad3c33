package io.vipcore.example.console;

import java.util.Locale;

/** How an answer is printed. */
enum OutputFormat {
    /** For a person. */
    TEXT,
    /** For a program: one JSON object. */
    JSON,
    /** For a spreadsheet: the rows of the Customers page. */
    CSV,
    /** The same as a workbook of Excel, with dates as dates. */
    XLSX,
    /** For a calendar: the entries of an agenda. */
    ICS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
