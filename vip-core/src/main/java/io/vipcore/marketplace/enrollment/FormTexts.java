package io.vipcore.marketplace.enrollment;

import io.vipcore.internal.PostalCodes;
import io.vipcore.marketplace.edition.MarketplaceEdition.CompanyName;
import java.util.regex.Pattern;

/**
 * What the texts of a form look like, each matched whole. Sources: AdobeDocs/VIPMP, Validations; of postal codes Google's data,
 * and SoftwareOne's where these take more.
 */
final class FormTexts {

    private static final String COMPANY = "[\\p{L}\\p{N} _,.\\x{FF06}&\\x{30FB}'()\\x{FF08}\\x{FF09}\"/\\-";
    private static final Pattern STRICT_COMPANY = Pattern.compile(COMPANY + "]*+");
    private static final Pattern LENIENT_COMPANY = Pattern.compile(COMPANY + "\\x{3000}]*+");
    private static final Pattern PERSON = Pattern.compile("[\\p{L}\\p{N} \\x{3000}_,.\\x{FF06}&'\"\\-]*+");
    private static final Pattern ADDRESS = Pattern.compile("[^<>\"]*+");
    private static final Pattern ANY = Pattern.compile(".*+", Pattern.DOTALL);

    private static final String ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final String CONTROLS = "\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f";
    private static final String QUOTED =
            "\"(?:[" + CONTROLS + "\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*+\"";
    private static final String LABEL = "[a-zA-Z0-9]++(?:-++[a-zA-Z0-9]++)*+";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)";

    /** After the colon stand two signs or more, a tab or space only after a backslash, and the last one is the bracket. */
    private static final String TAGGED =
            "[a-zA-Z0-9-]*+(?<=[a-zA-Z0-9]):(?:\\\\[\\t ]|[" + CONTROLS + "\\x21-\\x7f]){2,}+(?<=\\])";

    /** Takes what Adobe's expression takes, but tries nothing twice: on some texts that one takes longer than anyone waits. */
    private static final Pattern EMAIL = Pattern.compile("(?:" + ATOM + "(?:\\." + ATOM + ")*+|" + QUOTED + ")@(?:(?:"
            + LABEL + "\\.)++" + LABEL + "|\\[(?:" + OCTET + "\\.){3}(?:" + OCTET + "\\]|" + TAGGED + "))");

    private static final PostalCodes POSTAL_CODES = PostalCodes.COMMON.with("""
            AD=AD\\d{3}
            AR=[A-Za-z]?\\d{4}(?:[A-Za-z]{3})?
            BE=(?:B-)?\\d{4}
            BR=\\d{5}(?:-?\\d{3})?
            GB=(?i:(?:GIR|[A-Z]{1,2}\\d[A-Z\\d]?) ?\\d[A-Z]{1,2}|BFPO ?\\d{1,4})
            IE=[A-Za-z\\d]{3} ?[A-Za-z\\d]{4}
            IT=(?:[IV]-)?\\d{5}
            PE=(?i:\\d{5}|PE \\d{4}|LIMA \\d{1,2}|CALLAO 0?\\d)
            VN=\\d{1,6}
            """);

    private FormTexts() {}

    /** Returns the expression of a field's characters; how many they are does not matter. */
    static Pattern of(CustomerField field, CompanyName company) {
        return switch (field) {
            case COMPANY_NAME -> company == CompanyName.STRICT ? STRICT_COMPANY : LENIENT_COMPANY;
            case FIRST_NAME, LAST_NAME -> PERSON;
            case CITY, ADDRESS_LINE_1, ADDRESS_LINE_2, PHONE_NUMBER -> ADDRESS;
            default -> ANY;
        };
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isPostalCode(String country, String text) {
        return POSTAL_CODES.fit(country, text);
    }
}
