package io.vipcore.example.lists;

import static io.vipcore.example.lists.PriceListColumn.FAMILY;
import static io.vipcore.example.lists.PriceListColumn.LICENSE_KIND;
import static io.vipcore.example.lists.PriceListColumn.NAME;
import static io.vipcore.example.lists.PriceListColumn.OFFER_ID;
import static io.vipcore.example.lists.PriceListColumn.OFFER_TYPE;
import static io.vipcore.example.lists.PriceListColumn.PRODUCT_ID;
import static io.vipcore.example.lists.PriceListColumn.SEGMENT;
import static io.vipcore.example.lists.PriceListColumn.TERM;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.catalog.ProductTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A price list becomes products with keys; what cannot be used is reported with its place. */
class PriceListTest {

    private static final Map<PriceListColumn, String> HEADINGS = Map.of(
            OFFER_ID, "Offer ID",
            NAME, "Product",
            FAMILY, "Family",
            OFFER_TYPE, "Type",
            LICENSE_KIND, "License",
            SEGMENT, "Segment");

    private static final String TOP = "Offer ID,Product,Family,Type,License,Segment";
    private static final String ACROBAT = "65304479CA01A12,Acrobat Pro,Acrobat,Team,Named user,COM";

    private static final Product ACROBAT_PRO = Product.of(
                    "65304479CA",
                    "Acrobat Pro",
                    ProductFamily.ACROBAT,
                    OfferType.TEAM,
                    LicenseKind.NAMED_USER,
                    MarketSegment.COMMERCIAL)
            .withKeys("65304479CA");

    @TempDir
    private Path folder;

    @Test
    void the_offer_ids_of_all_levels_are_one_product() throws IOException {
        ListReading<Product> list = read(
                TOP,
                ACROBAT,
                "65304479CA02A12,Acrobat Pro level 2,ACROBAT,TEAM,named-user,Commercial",
                "30006208CA01A12,Creative Cloud All Apps,Creative  Cloud,enterprise,NAMED_USER,government",
                "65304479CA14X12,Acrobat Pro,Acrobat,Team,Named user,edu");
        assertEquals(List.of(), list.unused());
        assertEquals(2, list.facts().size());
        Product acrobat = list.facts().get(0);
        assertEquals("65304479CA", acrobat.id());
        assertEquals("Acrobat Pro", acrobat.name());
        assertEquals(Set.of("65304479CA"), acrobat.keys());
        assertEquals(Set.of(MarketSegment.COMMERCIAL, MarketSegment.EDUCATION), acrobat.segments());
        assertEquals(ProductFamily.CREATIVE_CLOUD, list.facts().get(1).family());
        assertEquals(
                acrobat,
                Catalog.of(list.facts()).find(OfferId.of("65304479CA13A12")).orElseThrow());
    }

    @Test
    void the_example_of_the_documentation() throws IOException {
        Path file = file("prices.csv", bytes(TOP, ACROBAT, ",Acrobat Pro,Acrobat,Team,Named user,COM"));
        // example: price list
        ListReading<Product> list = PriceList.read(
                file,
                Map.of(
                        OFFER_ID, "Offer ID",
                        NAME, "Product",
                        FAMILY, "Family",
                        OFFER_TYPE, "Type",
                        LICENSE_KIND, "License",
                        SEGMENT, "Segment"));
        List<UnusedRow> report = list.unused(); // row 3, Offer ID: must not be empty
        Catalog catalog = Catalog.of(list.facts());
        Product product = catalog.find(OfferId.of("65304479CA02A12")).orElseThrow();
        OrderLine renewed = OrderLine.of(product.id(), 10);
        // end
        assertEquals("[row 3, Offer ID: must not be empty]", report.toString());
        assertEquals("65304479CA", renewed.product());
    }

    @Test
    void a_product_with_an_id_may_have_several_keys() throws IOException {
        ListReading<Product> list = read(
                with(PRODUCT_ID, "SKU"),
                "SKU," + TOP,
                "ACRO-PRO," + ACROBAT,
                "ACRO-PRO,65297925BA01A12,Acrobat Pro renewal,Acrobat,Team,Named user,COM");
        assertEquals(List.of(), list.unused());
        assertEquals(
                List.of(Set.of("65297925BA", "65304479CA")),
                list.facts().stream().map(Product::keys).toList());
        assertEquals("ACRO-PRO", list.facts().get(0).id());
    }

    @Test
    void a_term_is_coterm_unless_the_list_says_otherwise() throws IOException {
        ListReading<Product> list = read(
                with(TERM, "Term"),
                TOP + ",Term",
                ACROBAT + ",",
                "65305282CA01A12,Stock,Stock,Team,Consumable,COM,Twelve months",
                "65305283CA01A12,Stock,Stock,Team,Consumable,COM,13");
        assertEquals(
                List.of(ProductTerm.COTERM, ProductTerm.TWELVE_MONTHS),
                list.facts().stream().map(Product::term).toList());
        assertEquals(List.of("row 4, Term: must be one of [COTERM, TWELVE_MONTHS, THIRTY_SIX_MONTHS]"), report(list));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        65304479CA02A1,Secret,Acrobat,Team,Named user,COM    | Offer ID: must be 8 digits, 2 letters A-Z, a level (2 digits, or T and a digit or letter A-Z), a digit or letter A-Z, and 12; had 14 characters
        ,Secret,Acrobat,Team,Named user,COM                  | Offer ID: must not be empty
        65304479CA02A12, ,Acrobat,Team,Named user,COM        | Product: must not be empty
        65304479CA02A12,Secret,,Team,Named user,COM          | Family: must not be empty
        65304479CA02A12,Secret,Acrobat,Secret,Named user,COM | Type: must be one of [TEAM, ENTERPRISE]
        65304479CA02A12,Secret,Acrobat,Team,Secret,COM       | License: must be one of [NAMED_USER, DEVICE, FEATURE_RESTRICTED, CONSUMABLE, TERM]
        65304479CA02A12,Secret,Acrobat,Team,Named user,BIZ   | Segment: must be one of [COMMERCIAL, EDUCATION, GOVERNMENT]
        65304479CA02A12,#N/A,Acrobat,Team,Named user,COM     | Product: must not be an error of the spreadsheet
        65304479CA02A12,#REF!,Acrobat,Team,Named user,COM    | Product: must not be an error of the spreadsheet
        65304479CA02A12,Se\tcret,Acrobat,Team,Named user,COM | Product: must not have a line break or another control character
        65304479CA02A12,Secret,Acrobat,Team,Named user       | Segment: the row must have 6 cells, has 5
        65304479CA02A12,Acrobat, Secret,Acrobat,Team,Named user,COM | Segment: the row must have 6 cells, has 7
        65304479CA02A12                                      | Product: the row must have 6 cells, has 1
        65304479CA02A12,Secret,Stock,Team,Named user,EDU     | Family: must be ACROBAT as in the rows of 65304479CA before
        65304479CA02A12,Secret,Acrobat,Enterprise,Named user,EDU | Type: must be TEAM as in the rows of 65304479CA before
        65304479CA02A12,Secret,Acrobat,Team,Device,EDU       | License: must be NAMED_USER as in the rows of 65304479CA before
        """)
    void a_row_is_used_wholly_or_not_at_all(String row, String problem) throws IOException {
        ListReading<Product> list = read(TOP, ACROBAT, row, "30006208CA01A12,All Apps,Creative Cloud,Team,Device,COM");
        assertEquals(List.of("row 3, " + problem), report(list));
        assertEquals(ACROBAT_PRO, list.facts().get(0));
        assertEquals(2, list.facts().size());
    }

    @Test
    void a_cell_of_two_lines_is_not_used() throws IOException {
        ListReading<Product> list = read(TOP, "65304479CA02A12,\"Acrobat\nPro\",Acrobat,Team,Named user,COM", ACROBAT);
        assertEquals(List.of("row 2, Product: must not have a line break or another control character"), report(list));
        assertEquals(List.of(ACROBAT_PRO), list.facts());
    }

    @Test
    void a_key_belongs_to_the_first_product_that_has_it() throws IOException {
        ListReading<Product> list =
                read(with(PRODUCT_ID, "SKU"), "SKU," + TOP, "ACRO-PRO," + ACROBAT, "ACRO," + ACROBAT);
        assertEquals(List.of("row 3, Offer ID: has the key 65304479CA, which is that of ACRO-PRO"), report(list));
        assertEquals(1, list.facts().size());
    }

    @Test
    void an_offer_id_is_no_product_id() throws IOException {
        ListReading<Product> list = read(with(PRODUCT_ID, "SKU"), "SKU," + TOP, "65304479CA01A12," + ACROBAT);
        assertEquals(
                List.of("row 2, SKU: must not be an offer id, which changes with the discount level"), report(list));
        assertEquals(List.of(), list.facts());
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_shows_them() throws IOException {
        ListReading<Product> list = read("", ",", TOP, "", ACROBAT, ",,,,,", "\"\n\",x,x,x,x,x", "x,x,x,x,x,x");
        assertEquals(
                List.of(7, 8), list.unused().stream().map(UnusedRow::number).toList());
        assertEquals(List.of(ACROBAT_PRO), list.facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_list_is_separated_by_commas_semicolons_or_tabs(String separator) throws IOException {
        ListReading<Product> list = read(
                "More, and more,\"Family\",Product,Offer ID,Type,License,Segment".replace(",", separator),
                ("x" + separator + "x,\"Acrobat\",\"Acrobat Pro\",65304479CA01A12,Team,Named user,COM")
                        .replace(",", separator));
        assertEquals(new ListReading<>(List.of(ACROBAT_PRO), List.of()), list);
    }

    @Test
    void a_byte_order_mark_and_white_space_around_cells_say_nothing() throws IOException {
        ListReading<Product> list =
                read("\ufeff Offer ID ,Product,Family,Type,License,Segment\r", " " + ACROBAT + " \r");
        assertEquals(List.of(ACROBAT_PRO), list.facts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Offer ID,Product,Family,Type,License          | row 1 must have the heading "Segment" once, has it not at all
        Offer ID,Product,Family,Type,License,segment  | row 1 must have the heading "Segment" once, has it not at all
        Offer ID,Product,Family,Type,License,Segment,Segment | row 1 must have the heading "Segment" once, has it more than once
        Offer ID,Product,Family,Type,License,Segment" | row 1 must have the heading "Segment" once, has it not at all
        """)
    void every_column_stands_there_once(String top, String problem) {
        assertUnreadable(problem, bytes(top, ACROBAT));
    }

    @Test
    void a_column_that_nobody_named_may_be_there_twice() throws IOException {
        assertEquals(
                List.of(ACROBAT_PRO),
                read(TOP + ",Price,Price", ACROBAT + ",1,2").facts());
    }

    @Test
    void an_empty_file_has_no_headings() {
        assertUnreadable("has no row of headings", new byte[0]);
        assertUnreadable("has no row of headings", bytes("", " , "));
    }

    @Test
    void a_list_in_another_encoding_is_refused_with_the_place() {
        byte[] polish = (TOP + "\n" + ACROBAT + "\n65305282CA01A12,Zażółć").getBytes(Charset.forName("windows-1250"));
        int at = TOP.length() + ACROBAT.length() + 2 + "65305282CA01A12,Za".length();
        assertUnreadable("must be UTF-8 text, is not in line 3, byte " + (at + 1) + " of the file", polish);
        assertUnreadable(
                "must be UTF-8 text, is not in line 1, byte 1 of the file", ("\ufeff" + TOP).getBytes(UTF_16LE));
        byte[] cut = (TOP + "ż").getBytes(UTF_8);
        assertUnreadable(
                "must be UTF-8 text, is not in line 1, byte " + (cut.length - 1) + " of the file",
                Arrays.copyOf(cut, cut.length - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65304479CA02A12,\"Secret,Acrobat,Team,Named user,COM", "65304479CA02A12,\"Secret\"x,,,,"})
    void a_quotation_mark_at_a_wrong_place_makes_the_rest_uncertain(String row) {
        assertUnreadable("row 3 has a quotation mark at a wrong place", bytes(TOP, ACROBAT, row, ACROBAT));
    }

    @Test
    void a_workbook_is_read_like_a_text() throws IOException {
        byte[] workbook = workbook(
                List.of(),
                List.of("Offer ID", "Product", "Family", "Type", "License", "Segment", "Price", "Until"),
                List.of("65304479CA01A12", "Acrobat Pro", "Acrobat", "Team", "Named user", "COM", 12.5, day()),
                List.of(),
                List.of("65304479CA02A12", "Secret", "Acrobat", "Team", "Named user"),
                List.of("65304479CA02A12", 2024, "Acrobat", "Team", "Named user", " COM "));
        ListReading<Product> list = PriceList.read(file("prices.xlsx", workbook), HEADINGS);
        assertEquals(List.of("row 5, Segment: must not be empty"), report(list));
        assertEquals(List.of(ACROBAT_PRO), list.facts());
    }

    @Test
    void what_only_looks_like_a_workbook_is_refused() throws IOException {
        byte[] whole = workbook(List.of("Offer ID"));
        assertUnreadable("is not a workbook that can be read", Arrays.copyOf(whole, whole.length / 2));
        assertUnreadable("row 1 must have the heading", whole);
        assertUnreadable("has no row of headings", workbook(List.of()));
    }

    @Test
    void a_column_for_which_no_heading_is_given_is_the_callers_mistake() throws IOException {
        Path file = file("prices.csv", bytes(TOP, ACROBAT));
        assertEquals(
                "no heading is given for [FAMILY, OFFER_TYPE, LICENSE_KIND, SEGMENT]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PriceList.read(file, Map.of(OFFER_ID, "Offer ID", NAME, "Product")))
                        .getMessage());
    }

    @Test
    void a_file_that_is_not_there_is_said_so() {
        assertThrows(NoSuchFileException.class, () -> PriceList.read(folder.resolve("none.csv"), HEADINGS));
    }

    private void assertUnreadable(String problem, byte[] content) {
        ListException e =
                assertThrows(ListException.class, () -> PriceList.read(file("prices.csv", content), HEADINGS));
        assertTrue(String.valueOf(e.getMessage()).startsWith("prices.csv: " + problem), e::getMessage);
    }

    private ListReading<Product> read(String... lines) throws IOException {
        return read(HEADINGS, lines);
    }

    private ListReading<Product> read(Map<PriceListColumn, String> headings, String... lines) throws IOException {
        return PriceList.read(file("prices.csv", bytes(lines)), headings);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static List<String> report(ListReading<?> list) {
        return list.unused().stream().map(UnusedRow::toString).toList();
    }

    private static Map<PriceListColumn, String> with(PriceListColumn column, String heading) {
        Map<PriceListColumn, String> headings = new EnumMap<>(HEADINGS);
        headings.put(column, heading);
        return headings;
    }

    private static LocalDate day() {
        return LocalDate.parse("2024-12-31");
    }

    @SafeVarargs
    private static byte[] workbook(List<Object>... rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "vip-core", null)) {
            Worksheet sheet = workbook.newWorksheet("prices");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    Object cell = rows[row].get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, cell.toString());
                    }
                }
            }
        }
        return file.toByteArray();
    }
}
