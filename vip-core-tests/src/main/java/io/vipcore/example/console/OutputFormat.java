package io.vipcore.example.console;

/** How an answer is printed. */
enum OutputFormat {
    /** For a person. */
    TEXT,
    /** For a program: one JSON object. */
    JSON,
    /** For a spreadsheet: the rows of the Customers page. */
    CSV,
    /** For a calendar: the entries of an agenda. */
    ICS
}
