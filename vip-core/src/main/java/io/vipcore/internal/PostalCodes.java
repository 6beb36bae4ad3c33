package io.vipcore.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What postal codes look like by country, in ASCII; codes of other countries are taken as they are. Source: Google's
 * libaddressinput, region data of June 2025; the Eircode's letters are those of its registry.
 */
public final class PostalCodes {

    /** The formats of the countries with most resellers, in letters of either case. */
    public static final PostalCodes COMMON = new PostalCodes(formats(Pattern.CASE_INSENSITIVE, """
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
            """));

    private final ImmutableMap<String, Pattern> formats;

    private PostalCodes(Map<String, Pattern> formats) {
        this.formats = ImmutableMap.copyOf(formats);
    }

    private static Map<String, Pattern> formats(int flags, String table) {
        Map<String, Pattern> formats = new LinkedHashMap<>();
        Splitter.on('\n')
                .omitEmptyStrings()
                .withKeyValueSeparator('=')
                .split(table)
                .forEach((countries, format) -> {
                    Pattern pattern = Pattern.compile(format, flags);
                    Splitter.on(' ').split(countries).forEach(country -> formats.put(country, pattern));
                });
        return formats;
    }

    /** These formats, with others for some countries: lines of countries, an equals sign and a format whose case counts. */
    public PostalCodes with(String table) {
        Map<String, Pattern> all = new LinkedHashMap<>(formats);
        all.putAll(formats(0, table));
        return new PostalCodes(all);
    }

    /** Whether a code is of the country's format, or that is not known. */
    public boolean fit(String country, String code) {
        Pattern format = formats.get(country);
        return format == null || format.matcher(code).matches();
    }
}
