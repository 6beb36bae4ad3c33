package io.vipcore.fact;

/**
 * How sure a rule or a number of the program is, from the founding page down to our own assumption.
 *
 * <p>The letters are those of the rule catalogue.
 */
public enum Confidence {
    /** Stated by the founding page, Adobe's "Manage your VIP customers". */
    STATED('S'),
    /** Stated by another public Adobe text, or shown by a real Adobe invoice. */
    GUIDE('G'),
    /** Reported by one secondary source, such as a distributor. */
    REPORTED('R'),
    /** Assumed by this library, where every public source is silent or they disagree. */
    ASSUMED('A'),
    /** Decided by the embedding application for its own edition or rule. */
    OWN('O');

    private final char letter;

    Confidence(char letter) {
        this.letter = letter;
    }

    /**
     * Returns the letter under which the rule catalogue shows this confidence.
     *
     * @return one of {@code S}, {@code G}, {@code R}, {@code A}, {@code O}
     */
    public char letter() {
        return letter;
    }
}
