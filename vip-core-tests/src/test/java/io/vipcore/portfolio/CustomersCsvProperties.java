package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Editions;
import io.vipcore.language.Labels;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every file: it reads back as the rows, and nothing in it runs. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class CustomersCsvProperties {

    /** A formula's first character, after whatever a program might leave out before it. */
    private static final Pattern RUNS = Pattern.compile(
            "^[\\t\\r\\n]|^[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+\\-@＝＋－＠﹦﹢﹣﹫]", Pattern.UNICODE_CHARACTER_CLASS);

    @Property(tries = 300)
    void a_file_reads_back_as_the_rows(
            @ForAll CustomerDay given,
            @ForAll("hostile") String name,
            @ForAll("hostile") String email,
            @ForAll("hostile") String manager,
            @ForAll("delimiters") char delimiter) {
        CustomerStatus status = status(given, name, email);
        String file = CustomersCsv.of(Locale.ENGLISH)
                .delimitedBy(delimiter)
                .managersNamed(id -> manager)
                .write(List.of(status, status));
        List<List<String>> lines = read(file, delimiter);
        assertEquals(3, lines.size());
        assertEquals(lines.get(1), lines.get(2));
        CustomerRow row = CustomerRow.of(status);
        Labels labels = Labels.of(Locale.ENGLISH);
        assertEquals(
                List.of(
                        row.vipId().value(),
                        name,
                        email,
                        row.anniversaryDate().map(LocalDate::toString).orElse(""),
                        labels.label(row.segment()),
                        row.managedBy().isPresent() ? manager : "",
                        labels.label(row.invitationStatus()),
                        labels.label(status.renewal().phase())),
                lines.get(1).stream()
                        .limit(8)
                        .map(CustomersCsvProperties::readBack)
                        .toList());
        CustomerFilter.matching(status).forEach(filter -> {
            assertTrue(lines.get(1).get(8).contains(labels.label(filter)));
            filter.nextSteps(status)
                    .forEach(step -> assertTrue(lines.get(1).get(9).contains(labels.label(step.code()))));
        });
    }

    @Property(tries = 1000)
    void no_cell_begins_like_a_formula_also_if_the_spreadsheet_splits_at_another_delimiter(
            @ForAll CustomerDay given, @ForAll("hostile") String name, @ForAll("delimiters") char delimiter) {
        String file = CustomersCsv.of(Locale.ENGLISH).delimitedBy(delimiter).write(List.of(status(given, name, name)));
        read(file, delimiter).forEach(line -> line.forEach(cell -> assertFalse(runs(cell), () -> cell)));
        // the crudest spreadsheet: knows no quotes at all
        for (String piece : Splitter.on(CharMatcher.anyOf(",;\t\r\n")).split(file)) {
            assertFalse(runs(piece), () -> piece);
        }
    }

    static boolean runs(String cell) {
        return RUNS.matcher(cell).find();
    }

    /** What a program does that reads a cell back: drops one apostrophe where a cell begins or could begin. */
    static String readBack(String cell) {
        StringBuilder text = new StringBuilder();
        boolean beginning = true;
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (!(beginning && character == '\'')) {
                text.append(character);
            }
            beginning = ",;\t\r\n".indexOf(character) >= 0;
        }
        return text.toString();
    }

    /** A reader of RFC 4180, strict: quotes only around whole cells, every line ended by CR LF, all lines of one length. */
    static List<List<String>> read(String file, char delimiter) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int at = 0;
        while (at < file.length()) {
            StringBuilder cell = new StringBuilder();
            if (file.charAt(at) == '"') {
                for (at++; file.charAt(at) != '"' || file.startsWith("\"\"", at); at++) {
                    cell.append(file.charAt(at));
                    if (file.charAt(at) == '"') {
                        at++;
                    }
                }
                at++;
            } else {
                for (; file.charAt(at) != delimiter && file.charAt(at) != '\r'; at++) {
                    assertTrue(
                            file.charAt(at) != '"' && file.charAt(at) != '\n', "quote or line break outside of quotes");
                    cell.append(file.charAt(at));
                }
            }
            line.add(cell.toString());
            if (file.charAt(at) == delimiter) {
                at++;
            } else {
                assertTrue(file.startsWith("\r\n", at), "a cell ends with the delimiter or the line");
                at += 2;
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        assertTrue(line.isEmpty(), "the last line ends with CR LF");
        lines.forEach(each -> assertEquals(lines.get(0).size(), each.size()));
        return lines;
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withChars("=+-@＝＋－＠﹦'\"',;\t\r\n \u00a0\u0000\u200b\ufeff|a1ł")
                                .ofMaxLength(12)),
                Tuple.of(2, Arbitraries.strings().withChars("019.,:/+-eE()% ").ofMaxLength(6)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    private static CustomerStatus status(CustomerDay given, String name, String email) {
        LocalDate asOf = given.asOf();
        return Fixtures.program(Editions.DEFAULT)
                .status(
                        Customer.builder()
                                .from(given.customer())
                                .organization(name)
                                .primaryContact(Fixtures.contact().email(email).build())
                                .build(),
                        asOf);
    }
}
