package io.vipcore.vip.enrollment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.vipcore.internal.PostalCodes;
import io.vipcore.internal.Text;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Where the post requires a postal code, and how people type one. Source: Google's libaddressinput, region data of June
 * 2025.
 */
final class PostalFormats {

    private static final ImmutableSet<String> REQUIRED = ImmutableSet.copyOf(Splitter.on(' ')
            .split("AS AT AU AX BE BL BR CA CH CN CZ DE DK EE ES FI FK FM FR GB GF GG GL GP GR GS GU HU IM IN IO IT JE"
                    + " JP KR LI LT LU LV MF MH MP MQ MX MY NC NL NO NZ PF PL PM PN PR PT PW RE RO RU SE SG SH SJ SK SM"
                    + " TC TR TW UA US VI WF YT ZA"));

    private static final Pattern JAPANESE_MARK = Pattern.compile("\\A\u3012 ?");

    private PostalFormats() {}

    static boolean isRequired(String country) {
        return country.isEmpty() || REQUIRED.contains(country);
    }

    /** Returns whether a code, as people type it, fits the country's format. */
    static boolean fits(String country, String postalCode) {
        String code = Text.normalize(postalCode, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("\\p{Zs}", " ");
        return PostalCodes.COMMON.fit(
                country, country.equals("JP") ? JAPANESE_MARK.matcher(code).replaceFirst("") : code);
    }
}
