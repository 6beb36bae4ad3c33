package io.vipcore.vip.enrollment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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

    private static final ImmutableMap<String, List<String>> PATTERNS = ImmutableMap.<String, List<String>>builder()
            .put("AR", patterns("9999 A9999AAA"))
            .put("AT", patterns("9999"))
            .put("AU", patterns("9999"))
            .put("BE", patterns("9999"))
            .put("BG", patterns("9999"))
            .put("BR", patterns("99999-?999"))
            .put("CA", patterns("A9A_?9A9"))
            .put("CH", patterns("9999"))
            .put("CN", patterns("999999"))
            .put("CO", patterns("999999"))
            .put("CY", patterns("9999"))
            .put("CZ", patterns("999_?99"))
            .put("DE", patterns("99999"))
            .put("DK", patterns("9999"))
            .put("EE", patterns("99999"))
            .put("ES", patterns("99999"))
            .put("FI", patterns("99999"))
            .put("FR", patterns("99999"))
            .put("GB", patterns("A9_?9AA A99_?9AA AA9_?9AA AA99_?9AA A9A_?9AA AA9A_?9AA"))
            .put("GR", patterns("999_?99"))
            .put("HR", patterns("99999"))
            .put("HU", patterns("9999"))
            .put("ID", patterns("99999"))
            .put("IE", patterns("A99_?**** A9A_?****"))
            .put("IL", patterns("9999999 99999"))
            .put("IN", patterns("999_?999"))
            .put("IS", patterns("999"))
            .put("IT", patterns("99999"))
            .put("JP", patterns("999-?9999"))
            .put("KR", patterns("99999"))
            .put("LT", patterns("99999 LT-99999"))
            .put("LU", patterns("9999 L-9999"))
            .put("LV", patterns("LV-9999"))
            .put("MT", patterns("AAA_?9999"))
            .put("MX", patterns("99999"))
            .put("MY", patterns("99999"))
            .put("NL", patterns("9999_?AA"))
            .put("NO", patterns("9999"))
            .put("NZ", patterns("9999"))
            .put("PE", patterns("99999"))
            .put("PH", patterns("9999"))
            .put("PL", patterns("99-999"))
            .put("PT", patterns("9999-999"))
            .put("RO", patterns("999999"))
            .put("RS", patterns("99999"))
            .put("SA", patterns("99999 99999-9999"))
            .put("SE", patterns("999_?99"))
            .put("SG", patterns("999999"))
            .put("SI", patterns("9999"))
            .put("SK", patterns("999_?99"))
            .put("TH", patterns("99999"))
            .put("TR", patterns("99999"))
            .put("TW", patterns("999 99999 999999 999-99 999-999"))
            .put("UA", patterns("99999"))
            .put("US", patterns("99999 99999-9999"))
            .put("VN", patterns("99999 999999"))
            .put("ZA", patterns("9999"))
            .build();

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

    private static List<String> patterns(String patterns) {
        return Splitter.on(' ').splitToList(patterns);
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
