package io.vipcore.vip.enrollment;

import com.google.common.base.Splitter;
import io.vipcore.internal.Text;
import java.util.List;

/**
 * Whether a text is one plausible mailbox: exactly one {@code @}, a local part that is not empty, not too long and has no
 * dot at its ends and no two in a row, and a host name of at least two labels. Internationalized domains are fine. Time
 * is linear in the text.
 */
final class Mailbox {

    /**
     * The signs, neither letters nor marks, that internationalized host names have between letters (RFC 5892, appendix A):
     * the middle dots of Catalan and Katakana, signs of Greek and Hebrew, and the joiners of Persian and Sinhala.
     */
    private static final String BETWEEN_LETTERS = "\u00b7\u30fb\u0375\u05f3\u05f4\u200c\u200d";

    private Mailbox() {}

    static boolean isPlausible(String email, int longestLocalPart) {
        int at = email.indexOf('@');
        // No host name has an @: a second one is refused there.
        return at > 0
                && !Text.hasWhiteSpace(email)
                && isLocalPart(email.substring(0, at), longestLocalPart)
                && isHostName(email.substring(at + 1));
    }

    private static boolean isLocalPart(String text, int longest) {
        return Text.length(text) <= longest && !text.startsWith(".") && !text.endsWith(".") && !text.contains("..");
    }

    private static boolean isHostName(String text) {
        List<String> labels = Splitter.on('.').splitToList(text);
        return labels.size() >= 2 && labels.stream().allMatch(Mailbox::isLabel);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(Mailbox::isLabelCharacter);
    }

    /** Letters and digits of any script with their marks, hyphens, and what some scripts have between letters. */
    private static boolean isLabelCharacter(int codePoint) {
        return codePoint == '-'
                || BETWEEN_LETTERS.indexOf(codePoint) >= 0
                || Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}
