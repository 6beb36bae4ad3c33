package io.vipcore.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.customer.VipId;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.MarketSegment;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a CSV file: what it says, that a spreadsheet opens it and executes nothing. */
class CustomersCsvScenarios {

    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");
    private static final CustomersCsv ENGLISH = CustomersCsv.of(Locale.ENGLISH);
    private static final CustomerFixture READY =
            CustomerFixture.invited("2024-01-10").accepted("2024-01-12").ordered("2024-01-16");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void the_file_names_its_columns_and_has_a_line_for_each_customer() {
        String file = ENGLISH.write(List.of(
                READY.on("2024-12-20"),
                CustomerFixture.of(Fixtures.customer()
                                .vipId(Fixtures.vipId(1))
                                .organization("Kowalski, \"Syn\" i Żona")
                                .segment(MarketSegment.EDUCATION)
                                .managers(List.of())
                                .build())
                        .authorized("PA-1", "2024-11-01")
                        .authorized("PA-2", "2024-12-01")
                        .on("2024-12-20")));
        assertEquals("""
                VIP ID,Customer,E-mail,Anniversary date,Segment,Managed by,VIP invitation status,Renewal phase,Filters,Next steps
                2C3EDFD26A4900000000,Atlas Studio,ada.nowak@atlas.example,2025-01-16,Commercial,am-1,Accepted,\
                Ready for renewal,Ready for renewal,\
                Notify the customer of the renewal date 2025-01-16 | Place the renewal order 2025-02-15
                2C3EDFD26A4900000001,"Kowalski, ""Syn"" i Żona",ada.nowak@atlas.example,2025-11-01,Education,,Sent,\
                Not due,Pending requests | Past due requests,\
                Place the order with Adobe 2024-12-31 (PA-2) | Settle the overdue payment 2025-01-01 (PA-1)
                """.replace("\n", "\r\n"), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "tr", "ar"})
    void the_language_is_the_reader_s_whatever_the_machine_s(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertEquals(
                "Numer VIP;Klient;E-mail;Data rocznicy;Segment;Osoba zarządzająca;Status zaproszenia do programu VIP;"
                        + "Faza odnowienia;Filtry;Następne kroki\r\n"
                        + "2C3EDFD26A4900000000;Atlas Studio;ada.nowak@atlas.example;2025-01-16;Komercyjny;am-1;Przyjęte;"
                        + "Zbliża się data odnowienia;Zbliżające się daty odnowienia;"
                        + "Powiadom klienta o terminie odnowienia 2025-01-16\r\n",
                CustomersCsv.of(POLISH).delimitedBy(';').write(List.of(READY.on("2024-12-16"))));
    }

    @Test
    void a_byte_order_mark_is_written_only_if_asked_for() {
        String file = ENGLISH.write(List.of());
        assertEquals("\ufeff" + file, ENGLISH.withByteOrderMark().write(List.of()));
        assertFalse(file.startsWith("\ufeff"));
    }

    @Test
    void account_managers_are_shown_by_name_if_the_application_knows_them() {
        String file = ENGLISH.managersNamed(id -> "Manager of " + id).write(List.of(READY.on("2024-12-16")));
        assertTrue(file.contains(",Manager of am-1,"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'|', '"', '\n', '\'', 'a', ' '})
    void another_delimiter_is_refused(char delimiter) {
        assertEquals(
                "CustomersCsv.delimiter: must be a comma, a semicolon or a tab",
                assertThrows(InvalidFactException.class, () -> ENGLISH.delimitedBy(delimiter))
                        .getMessage());
    }

    @Test
    void lapsed_customers_and_those_without_a_date_are_written_too() {
        List<List<String>> lines = read(
                ENGLISH.write(List.of(
                        CustomerFixture.invited("2024-01-10")
                                .customAnniversary("2024-06-01")
                                .ordered("2024-01-16")
                                .on("2024-12-20"),
                        CustomerFixture.invited("2024-01-10").on("2024-12-20"))),
                ',');
        assertEquals("Lapsed", lines.get(1).get(7));
        assertEquals(
                List.of("", "Nothing to renew", "No products", "Create a purchase authorization"),
                List.of(
                        lines.get(2).get(3),
                        lines.get(2).get(7),
                        lines.get(2).get(8),
                        lines.get(2).get(9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                "=1+1¦'=1+1",
                "+48 22 1¦'+48 22 1",
                "-1¦'-1",
                "@SUM(A1)¦'@SUM(A1)",
                "＝1¦'＝1",
                "＋1¦'＋1",
                "－1¦'－1",
                "＠a¦'＠a",
                "﹦1¦'﹦1",
                "  =1¦'  =1",
                "\u00a0=1¦'\u00a0=1",
                "\u200b=1¦'\u200b=1",
                "\ufeff=1¦'\ufeff=1",
                "\"=1¦'\"=1",
                "\"\"=1\"\"¦'\"\"=1\"\"",
                // where another delimiter would begin a cell
                "a;=1¦a;'=1",
                "a, =1¦a,' =1",
                "a;\"=1\"¦a;'\"=1\"",
                "a,,-1¦a,,'-1",
                // apostrophes of the text
                "'t Hof¦''t Hof",
                "'=1¦''=1",
                "a,'b¦a,''b",
                "L'Oréal¦L'Oréal",
                "a, 'b'¦a, 'b'",
                // what a spreadsheet would take for a number or a date and change
                "0012¦'0012",
                "12345678901234567890¦'12345678901234567890",
                "1234567890123456E789¦'1234567890123456E789",
                "7-11¦'7-11",
                "1/2¦'1/2",
                "(5)¦'(5)",
                " -1¦' -1",
                "1,-2¦'1,'-2",
                // harmless
                "3M¦3M",
                "7-Eleven¦7-Eleven",
                "Atlas=Studio¦Atlas=Studio",
                "a@b.example¦a@b.example",
                "A - B + C¦A - B + C",
                "-¦'-",
                ".¦.",
                "¦",
            })
    void a_name_never_runs_as_a_formula_nor_becomes_a_number(String name, String cell) {
        String text = name == null ? "" : name;
        String written = cell == null ? "" : cell;
        List<String> line = read(ENGLISH.write(List.of(named(text))), ',').get(1);
        assertEquals(written, line.get(1));
        assertEquals(text, readBack(line.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t=1",
                "\r=1",
                "\n=1",
                "\tAtlas",
                "\rAtlas",
                "\nAtlas",
                "\u0000=1",
                "a\t=1",
                "a\r\n=1",
                "a;\r\n\u0000\"=1"
            })
    void control_characters_hide_no_formula(String name) {
        String cell = read(ENGLISH.write(List.of(named(name))), ',').get(1).get(1);
        assertFalse(CustomersCsvProperties.runs(cell), cell);
        assertTrue(cell.startsWith("'") || !name.startsWith("\t"));
        assertEquals(name, readBack(cell));
    }

    @Test
    void a_VIP_ID_of_digits_is_not_rounded() {
        CustomerStatus status = READY.vipId(VipId.of("12345678901234567890")).on("2024-12-20");
        assertTrue(ENGLISH.write(List.of(status)).contains("\r\n'12345678901234567890,"));
    }

    @Test
    void names_with_delimiters_quotes_and_line_breaks_stay_one_cell_whatever_the_delimiter() {
        String name = "A,B;C\tD\"E\"\r\nF\nG 'H' ";
        for (char delimiter : new char[] {',', ';', '\t'}) {
            List<List<String>> lines = read(ENGLISH.delimitedBy(delimiter).write(List.of(named(name))), delimiter);
            assertEquals(2, lines.size());
            assertEquals(10, lines.get(1).size());
            assertEquals(name, readBack(lines.get(1).get(1)));
        }
    }

    @Test
    void a_cell_with_blanks_at_its_ends_is_quoted_so_that_they_stay() {
        assertEquals("\" Atlas\"", CsvCell.of(" Atlas"));
        assertEquals("\"Atlas\u00a0\"", CsvCell.of("Atlas\u00a0"));
        assertEquals("Atlas Studio", CsvCell.of("Atlas Studio"));
    }

    @Tag("slow")
    @Test
    void hostile_names_are_written_fast() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (String hostile : List.of("\t", ",", "=", "' ", ", =", "\"", "\ud800", "\t\u200b=")) {
                String name = hostile.repeat(200_000);
                String file = ENGLISH.write(List.of(named(name)));
                assertEquals(name, readBack(read(file, ',').get(1).get(1)));
            }
            ENGLISH.write(List.of(named(" ".repeat(1_000_000) + "=")));
        });
    }

    private static CustomerStatus named(String name) {
        return CustomerFixture.of(Fixtures.customer().organization(name).build())
                .on("2024-02-01");
    }

    private static List<List<String>> read(String file, char delimiter) {
        return CustomersCsvProperties.read(file, delimiter);
    }

    private static String readBack(String cell) {
        return CustomersCsvProperties.readBack(cell);
    }
}
