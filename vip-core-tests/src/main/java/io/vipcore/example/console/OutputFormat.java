package io.vipcore.example.console;

/** How an answer is printed. */
enum OutputFormat {
    /** For a person. */
    TEXT,
    /** For a program: one JSON object. */
    JSON
}
