package io.vipcore.vip.enrollment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;

/**
 * Postal code formats by country: the countries with most resellers, and those that have no postal codes. Codes of other
 * countries are accepted as they are.
 *
 * <p>In a pattern {@code 9} stands for a digit, {@code A} for a letter A to Z in either case, {@code *} for either of them,
 * {@code _} for a space; {@code ?} after a separator makes it optional; everything else stands for itself. Matching takes
 * time linear in the code.
 */
final class PostalFormats {

    private static final ImmutableMap<String, List<String>> PATTERNS = ImmutableMap.copyOf(Maps.transformValues(
            Splitter.on(", ")
                    .withKeyValueSeparator('=')
                    .split("AR=9999 A9999AAA, AT=9999, AU=9999, BE=9999, BG=9999, BR=99999-?999, CA=A9A_?9A9, "
                            + "CH=9999, CN=999999, CO=999999, CY=9999, CZ=999_?99, DE=99999, DK=9999, EE=99999, "
                            + "ES=99999, FI=99999, FR=99999, "
                            + "GB=A9_?9AA A99_?9AA AA9_?9AA AA99_?9AA A9A_?9AA AA9A_?9AA, GR=999_?99, HR=99999, "
                            + "HU=9999, ID=99999, IE=A99_?**** A9A_?****, IL=9999999 99999, IN=999_?999, IS=999, "
                            + "IT=99999, JP=999-?9999, KR=99999, LT=99999 LT-99999, LU=9999 L-9999, LV=LV-9999, "
                            + "MT=AAA_?9999, MX=99999, MY=99999, NL=9999_?AA, NO=9999, NZ=9999, PE=99999, PH=9999, "
                            + "PL=99-999, PT=9999-999, RO=999999, RS=99999, SA=99999 99999-9999, SE=999_?99, "
                            + "SG=999999, SI=9999, SK=999_?99, TH=99999, TR=99999, TW=999 99999 999999 999-99 999-999, "
                            + "UA=99999, US=99999 99999-9999, VN=99999 999999, ZA=9999"),
            Splitter.on(' ')::splitToList));

    private static final ImmutableSet<String> WITHOUT_POSTAL_CODES = ImmutableSet.of(
            "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "DJ",
            "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "KI", "KM", "KN", "KP", "LY", "ML", "MO", "MR",
            "NR", "NU", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SY", "TD", "TF", "TG", "TK", "TL", "TO", "TV", "UG",
            "VU", "YE", "ZW");

    private PostalFormats() {}

    static boolean hasNoPostalCodes(String country) {
        return WITHOUT_POSTAL_CODES.contains(country);
    }

    static boolean fits(String country, String postalCode) {
        List<String> patterns = PATTERNS.get(country);
        return patterns == null || patterns.stream().anyMatch(pattern -> matches(pattern, postalCode));
    }

    /** A separator never looks like what may follow it, so the first reading is the only one. */
    private static boolean matches(String pattern, String code) {
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char wanted = pattern.charAt(i) == '_' ? ' ' : pattern.charAt(i);
            boolean optional = i + 1 < pattern.length() && pattern.charAt(i + 1) == '?';
            if (at < code.length() && fits(wanted, code.charAt(at))) {
                at++;
            } else if (!optional) {
                return false;
            }
            if (optional) {
                i++;
            }
        }
        return at == code.length();
    }

    private static boolean fits(char wanted, char found) {
        return switch (wanted) {
            case '9' -> isDigit(found);
            case 'A' -> isLetter(found);
            case '*' -> isDigit(found) || isLetter(found);
            default -> wanted == found;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
