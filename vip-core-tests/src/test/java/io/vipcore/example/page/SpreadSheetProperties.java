package io.vipcore.example.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every file: nothing in it runs, and nothing is lost. */
class SpreadSheetProperties {

    /** A formula's first character, after whatever a program might leave out before it. */
    private static final Pattern RUNS =
            Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+\\-@＝＋－＠﹦﹢﹣﹫]", Pattern.UNICODE_CHARACTER_CLASS);

    /** What a program takes off again. */
    private static final Pattern GUARDED = Pattern.compile(
            "(^|[,;\t\r\n])'('*[\\s\\p{Z}\\p{Cc}\\p{Cf}\"&&[^\t\r\n]]*[=+\\-@＝＋－＠﹦﹢﹣﹫])",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Property(tries = 1000)
    void noCellBeginsLikeAFormulaAlsoIfTheSpreadsheetSplitsAtAnotherDelimiter(
            @ForAll("hostile") String name, @ForAll("hostile") String email) {
        // The crudest spreadsheet: it knows no quotes at all.
        for (String piece : Splitter.on(CharMatcher.anyOf(",;\t\r\n")).split(file(name, email))) {
            assertFalse(RUNS.matcher(piece).find(), piece);
        }
    }

    @Property(tries = 1000)
    void everyTextReadsBackUnchangedOnceTheApostropheIsTakenOff(
            @ForAll("hostile") String name, @ForAll("hostile") String email) {
        List<String> read = fields(file(name, email));
        assertEquals(
                List.of(name, email),
                read.stream()
                        .map(cell -> GUARDED.matcher(cell).replaceAll("$1$2"))
                        .toList());
        for (String text : List.of(name, email)) {
            // Whoever has no such sign in a name never meets the apostrophe.
            if (CharMatcher.anyOf("=+-@＝＋－＠﹦﹢﹣﹫").matchesNoneOf(text)) {
                assertEquals(List.of(text, "end"), fields(file(text, "end")));
            }
        }
    }

    private static String file(String name, String email) {
        return new String(new SpreadSheet("t", List.of(List.of(name, email))).csv(), UTF_8);
    }

    private static List<String> fields(String file) {
        return CsvReader.builder().ofCsvRecord(file).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
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
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "MAR 3", "1-Mar", "€5", "5 €", "$1", "TRUE", "#N/A", "06-8108", "1\u00a0000", "שלום")),
                // Half a character has no bytes in UTF-8.
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8).filter(text -> !text.matches("(?s).*\\p{Cs}.*"))));
    }
}
