package io.vipcore.example.console;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every file: nothing in it runs. */
class SpreadSheetProperties {

    /** A formula's first character, after whatever a program might leave out before it. */
    private static final Pattern RUNS = Pattern.compile(
            "^[\\t\\r\\n]|^[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+\\-@＝＋－＠﹦﹢﹣﹫]", Pattern.UNICODE_CHARACTER_CLASS);

    @Property(tries = 1000)
    void no_cell_begins_like_a_formula_also_if_the_spreadsheet_splits_at_another_delimiter(
            @ForAll("hostile") String name, @ForAll("hostile") String email, @ForAll("separators") char separator) {
        byte[] file = new SpreadSheet("t", List.of(List.of(name, email))).csv(separator);
        // the crudest spreadsheet: knows no quotes at all
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        for (String piece : Splitter.on(CharMatcher.anyOf(",;\t\r\n")).split(text)) {
            assertFalse(RUNS.matcher(piece).find(), piece);
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withChars("=+-@＝＋－＠﹦'\",;\t\r\n \u00a0\u0000\u200b\ufeff|a1ł")
                                .ofMaxLength(12)),
                Tuple.of(2, Arbitraries.strings().withChars("019.,:/+-eE()% ").ofMaxLength(6)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';');
    }
}
