package io.vipcore.example.console;

/** A part of what a person reads of an answer. A screen draws it; {@code answer.html} shows it in a browser. */
sealed interface Part permits Heading, Prose, Section, Timeline {

    /** Its lines, each ended by a line feed; nothing where there is nothing to say. */
    String drawn(Screen screen, Language words);
}
