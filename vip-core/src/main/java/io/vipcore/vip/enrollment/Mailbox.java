package io.vipcore.vip.enrollment;

import com.google.common.base.Splitter;
import io.vipcore.internal.Text;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a text is one plausible mailbox: a local part of the characters of RFC 5322 and RFC 6531, not quoted, and a
 * host name that has an ASCII form (RFC 3490, as the JDK knows it) and is no IP address. Nothing in it is invisible.
 */
final class Mailbox {

    private static final String VISIBLE = "&&[^" + Text.INVISIBLE + "]]";

    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+\\-/=?^_`{|}~" + VISIBLE + "+";

    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    /** With the signs that host names have between certain letters: those of Catalan, Greek, Hebrew and Japanese. */
    private static final Pattern LABEL =
            Pattern.compile("(?![\\p{M}-])[\\p{L}\\p{M}\\p{Nd}\\-\u00b7\u0375\u05f3\u05f4\u30fb" + VISIBLE + "+(?<!-)");

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    /** A longer host name breaks the limit of DNS; the ASCII form of a very long one takes too long. */
    private static final int LONGEST_HOST = 253;

    private Mailbox() {}

    static boolean isPlausible(String email, int longestLocalPart) {
        // No host name has an @: a second one is refused there.
        int at = email.indexOf('@');
        return at != -1
                && email.codePointCount(0, at) <= longestLocalPart
                && LOCAL_PART.matcher(email.substring(0, at)).matches()
                && isHostName(email.substring(at + 1));
    }

    private static boolean isHostName(String host) {
        List<String> labels = Splitter.on('.').splitToList(host);
        return labels.size() >= 2
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && !DIGITS.matcher(labels.get(labels.size() - 1)).matches()
                && asciiForm(host).isPresent();
    }

    /** {@return a key under which mailboxes are equal whose local parts read the same and whose hosts are the same} */
    static String comparisonKey(String email) {
        String visible = Text.visible(email);
        int host = visible.lastIndexOf('@') + 1;
        return asciiForm(visible.substring(host))
                .filter(ascii -> host > 0)
                .map(ascii -> Text.comparisonKey(visible.substring(0, host)) + ascii)
                .orElseGet(() -> Text.comparisonKey(visible));
    }

    /** The ASCII form of a host name in lower case, or empty if it has none. */
    private static Optional<String> asciiForm(String host) {
        if (host.length() > LONGEST_HOST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    IDN.toASCII(host.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
