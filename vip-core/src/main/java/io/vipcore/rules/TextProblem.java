package io.vipcore.rules;

import static io.vipcore.rules.Evidence.code;
import static io.vipcore.rules.Evidence.count;
import static io.vipcore.rules.Evidence.group;

import com.google.common.base.CharMatcher;
import io.vipcore.internal.Checks;
import java.util.Optional;

/** What makes a text malformed, as the evidence of {@code VIP-INV-002} and {@code VIP-PA-011} names it. */
public enum TextProblem {
    /** It has a control character (general category Cc). */
    CONTROL_CHARACTER,
    /** It has a surrogate without its partner, so that it is no Unicode text. */
    UNPAIRED_SURROGATE,
    /** It has a line or paragraph separator. */
    LINE_SEPARATOR,
    /** It has a bidirectional embedding, override or isolate, which makes other text read in another order. */
    BIDIRECTIONAL_CONTROL,
    /** It has more code points than its field may have. */
    TOO_LONG;

    private static final CharMatcher LINE_SEPARATORS = CharMatcher.anyOf("\u2028\u2029");

    private static final CharMatcher BIDIRECTIONAL_CONTROLS =
            CharMatcher.inRange('\u202a', '\u202e').or(CharMatcher.inRange('\u2066', '\u2069'));

    /**
     * {@return what is wrong with a text, as a code or as the group {@code tooLong}; empty if nothing is}
     *
     * @param text the text
     * @param limit the most code points that it may have
     */
    public static Optional<Evidence> find(String text, int limit) {
        return of(Checks.required("TextProblem.text", text), limit)
                .map(problem -> problem == TOO_LONG
                        ? group("tooLong", count("length", length(text)), count("limit", limit))
                        : code("problem", problem));
    }

    private static Optional<TextProblem> of(String text, int limit) {
        if (CharMatcher.javaIsoControl().matchesAnyOf(text)) {
            return Optional.of(CONTROL_CHARACTER);
        }
        if (text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE)) {
            return Optional.of(UNPAIRED_SURROGATE);
        }
        if (LINE_SEPARATORS.matchesAnyOf(text)) {
            return Optional.of(LINE_SEPARATOR);
        }
        if (BIDIRECTIONAL_CONTROLS.matchesAnyOf(text)) {
            return Optional.of(BIDIRECTIONAL_CONTROL);
        }
        return length(text) > limit ? Optional.of(TOO_LONG) : Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
