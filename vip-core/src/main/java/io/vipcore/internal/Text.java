package io.vipcore.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts that people typed: trimmed, normalized, compared and checked in time linear in their length.
 *
 * <p>Nothing here throws, whatever the text holds.
 */
public final class Text {

    /**
     * Texts longer than this many UTF-16 units are not normalized: they break every limit of the program anyway, and
     * normalization of adversarial texts is not linear.
     */
    private static final int LONGEST_NORMALIZED = 8_192;

    private Text() {}

    /** Trims a text of white space (also no-break spaces) and normalizes it to NFC. */
    public static String normalized(String text) {
        String trimmed = trimmed(text);
        return trimmed.length() > LONGEST_NORMALIZED ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /** Whether normalizing changes nothing. */
    public static boolean isNormalized(String text) {
        return text.equals(normalized(text));
    }

    /**
     * {@return a key under which texts are equal that differ only in case, in white space between words, or in the
     * composition of their letters} Depends on no locale.
     */
    public static String comparisonKey(String text) {
        String folded = normalized(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean pendingSpace = false;
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (isWhiteSpace(character)) {
                pendingSpace = true;
            } else {
                if (pendingSpace) {
                    key.append(' ');
                    pendingSpace = false;
                }
                key.append(character);
            }
        }
        return normalized(key.toString());
    }

    /** Whether a text has a control character (general category Cc). */
    public static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a surrogate without its partner, so that it is no Unicode text. */
    public static boolean hasUnpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has white space. */
    public static boolean hasWhiteSpace(String text) {
        return text.chars().anyMatch(Text::isWhiteSpace);
    }

    /** The length that limits are about. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What Java calls white space or a space, and the next-line character. */
    private static boolean isWhiteSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }
}
