package io.vipcore.vip.enrollment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vipcore.internal.Text;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Where the post requires a postal code, and what it looks like in the countries with most resellers; codes of other
 * countries are accepted as they are. Source: Google's libaddressinput, region data of June 2025; the Eircode's letters
 * are those of its registry.
 */
final class PostalFormats {

    private static final ImmutableSet<String> REQUIRED = ImmutableSet.copyOf(Splitter.on(' ')
            .split("AS AT AU AX BE BL BR CA CH CN CZ DE DK EE ES FI FK FM FR GB GF GG GL GP GR GS GU HU IM IN IO IT JE"
                    + " JP KR LI LT LU LV MF MH MP MQ MX MY NC NL NO NZ PF PL PM PN PR PT PW RE RO RU SE SG SH SJ SK SM"
                    + " TC TR TW UA US VI WF YT ZA"));

    private static final ImmutableMap<String, Pattern> FORMATS = formats("""
            IS=\\d{3}
            AT AU BE BG CH CY DK HU NO NZ PH SI ZA=\\d{4}
            DE EE ES FI FR HR ID IT KR MX MY TH TR UA=\\d{5}
            CN CO RO SG=\\d{6}
            RS VN=\\d{5,6}
            CZ GR SE SK=\\d{3} ?\\d{2}
            SA US=\\d{5}(?:-\\d{4})?
            AR=\\d{4}|[A-Z]\\d{4}[A-Z]{3}
            BR=\\d{5}-?\\d{3}
            CA=[A-Z]\\d[A-Z] ?\\d[A-Z]\\d
            GB=[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|GIR ?0AA|BFPO ?\\d{1,4}
            IE=(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) ?[\\dAC-FHKNPRTV-Y]{4}
            IL=\\d{5}|\\d{7}
            IN=\\d{3} ?\\d{3}
            JP=\\d{3}-?\\d{4}
            LT=(?:LT-)?\\d{5}
            LU=(?:L-)?\\d{4}
            LV=LV-\\d{4}
            MT=[A-Z]{3} ?\\d{4}
            NL=\\d{4} ?[A-Z]{2}
            PE=\\d{5}|LIMA \\d{1,2}|CALLAO 0?\\d
            PL=\\d{2}-\\d{3}
            PT=\\d{4}-\\d{3}
            TW=\\d{3}(?:-?\\d{2,3})?
            """);

    private static final Pattern JAPANESE_MARK = Pattern.compile("\\A\u3012 ?");

    private PostalFormats() {}

    private static ImmutableMap<String, Pattern> formats(String table) {
        ImmutableMap.Builder<String, Pattern> formats = ImmutableMap.builder();
        Splitter.on('\n')
                .omitEmptyStrings()
                .withKeyValueSeparator('=')
                .split(table)
                .forEach((countries, format) -> {
                    Pattern pattern = Pattern.compile(format, Pattern.CASE_INSENSITIVE);
                    Splitter.on(' ').split(countries).forEach(country -> formats.put(country, pattern));
                });
        return formats.buildOrThrow();
    }

    static boolean isRequired(String country) {
        return country.isEmpty() || REQUIRED.contains(country);
    }

    /** Returns whether a code, as people type it, fits the country's format. */
    static boolean fits(String country, String postalCode) {
        Pattern format = FORMATS.get(country);
        if (format == null) {
            return true;
        }
        String code = Text.normalize(postalCode, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("\\p{Zs}", " ");
        return format.matcher(country.equals("JP") ? JAPANESE_MARK.matcher(code).replaceFirst("") : code)
                .matches();
    }
}
