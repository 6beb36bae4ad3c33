package io.vipcore.portfolio;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.vipcore.customer.Customer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Texts under which customers are found: without case, diacritics and typographic variants. Depends on no locale, takes
 * time linear in the text's length and never throws.
 */
final class SearchText {

    /** Letters and signs that Unicode does not decompose, as a person without that keyboard types them. */
    static final ImmutableMap<Integer, String> PLAIN = ImmutableMap.<Integer, String>builder()
            .put((int) 'ß', "ss")
            .put((int) 'æ', "ae")
            .put((int) 'œ', "oe")
            .put((int) 'ø', "o")
            .put((int) 'ł', "l")
            .put((int) 'đ', "d")
            .put((int) 'ð', "d")
            .put((int) 'þ', "th")
            .put((int) 'ħ', "h")
            .put((int) 'ŧ', "t")
            .put((int) 'ŋ', "n")
            .put((int) 'ı', "i")
            .put((int) '‘', "'")
            .put((int) '’', "'")
            .put((int) 'ʼ', "'")
            .put((int) '‐', "-")
            .put((int) '‑', "-")
            .put((int) '–', "-")
            .put((int) '—', "-")
            .buildOrThrow();

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private SearchText() {}

    /** What a row of the page shows of a customer's identity. Words have no spaces, so none is found across two of them. */
    static String of(Customer customer) {
        return folded(customer.organization() + ' ' + customer.primaryContact().email() + ' ' + customer.vipId());
    }

    static List<String> words(String text) {
        return WORDS.splitToList(folded(text));
    }

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> appendFolded(folded, codePoint));
        return folded.toString();
    }

    // One code point at a time: normalizing a whole text sorts its combining marks, and long runs of them slowly.
    private static void appendFolded(StringBuilder folded, int codePoint) {
        if (isWhiteSpace(codePoint)) {
            folded.append(' ');
        } else if (codePoint < 0x80) {
            folded.append((char) Character.toLowerCase(codePoint));
        } else {
            // Upper case first: it spells out ligatures, and the lower case of a capital does not depend on its place.
            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(part -> !isSkipped(part))
                    .map(Character::toLowerCase)
                    .forEach(part -> {
                        String plain = PLAIN.get(part);
                        if (plain == null) {
                            folded.appendCodePoint(part);
                        } else {
                            folded.append(plain);
                        }
                    });
        }
    }

    /** Accents, and what has no shape at all, such as a soft hyphen. */
    private static boolean isSkipped(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isWhiteSpace(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && CharMatcher.whitespace().matches((char) codePoint);
    }
}
