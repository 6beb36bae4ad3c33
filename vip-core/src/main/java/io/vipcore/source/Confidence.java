package io.vipcore.source;

/**
 * How sure a rule or a number of the program is, from Adobe's own console pages down to our assumption.
 *
 * <p>The letters are those of the rule catalogue.
 */
public enum Confidence {
    /** Stated by the Adobe page that the program's edition is built on, such as "Manage your VIP customers". */
    STATED('S'),
    /** Stated by another public Adobe text, or shown by a real Adobe invoice. */
    GUIDE('G'),
    /** Reported by one secondary source, such as a distributor. */
    REPORTED('R'),
    /** Assumed by this library, where every public source is silent or they disagree. */
    ASSUMED('A'),
    /** A custom value or rule: decided by the embedding application. */
    OWN('O');

    private final char letter;

    Confidence(char letter) {
        this.letter = letter;
    }

    /** {@return the letter under which the rule catalogue shows this confidence, one of {@code S G R A O}} */
    public char letter() {
        return letter;
    }
}
