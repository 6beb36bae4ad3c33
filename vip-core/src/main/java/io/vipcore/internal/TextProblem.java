package io.vipcore.internal;

import java.util.Optional;

/** What makes a text malformed. */
public enum TextProblem {
    /** It has a control character (general category Cc). */
    CONTROL_CHARACTER,
    /** It has a surrogate without its partner, so that it is no Unicode text. */
    UNPAIRED_SURROGATE,
    /** It has more code points than its field may have. */
    TOO_LONG;

    /** What is wrong with a text, or empty if it is well-formed. */
    public static Optional<TextProblem> of(String text, int limit) {
        if (Text.hasControlCharacter(text)) {
            return Optional.of(CONTROL_CHARACTER);
        }
        if (Text.hasUnpairedSurrogate(text)) {
            return Optional.of(UNPAIRED_SURROGATE);
        }
        return Text.length(text) > limit ? Optional.of(TOO_LONG) : Optional.empty();
    }
}
