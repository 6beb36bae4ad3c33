package io.vipcore.example.lists;

import static io.vipcore.testkit.Fixtures.day;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of customers becomes facts; neither the report nor an exception shows who they are. */
class CustomerListTest {

    private static final String SECRET = "Sekret";

    private static final Map<CustomerListColumn, String> SHORT = Map.of(
            CustomerListColumn.VIP_ID, "VIP number",
            CustomerListColumn.SEGMENT, "Segment",
            CustomerListColumn.INVITED, "Invited",
            CustomerListColumn.ACCEPTED, "Accepted",
            CustomerListColumn.CUSTOM_ANNIVERSARY, "AD",
            CustomerListColumn.OFFER_TYPE, "Offers",
            CustomerListColumn.ACCOUNT_MANAGER, "Manager");

    private static final String TOP = "VIP number,Segment,Invited,Accepted,AD,Offers,Manager";
    private static final String ID = "2C3EDFD26A4900000000";
    private static final String OTHER = "2C3EDFD26A4900000001";

    /** Every column under its own name. */
    private static final Map<CustomerListColumn, String> LONG = Arrays.stream(CustomerListColumn.values())
            .collect(Collectors.toMap(Function.identity(), CustomerListTest::heading));

    private static final String LONG_TOP = Arrays.stream(CustomerListColumn.values())
            .map(CustomerListTest::heading)
            .collect(Collectors.joining(";"));

    @TempDir
    private Path folder;

    @Test
    void a_row_is_a_customer() throws IOException {
        ListReading<Customer> list =
                read(TOP, ID + ",COM,2024-01-10,2024-01-12,2024-06-01,Team,am-1", OTHER + ",Education,2024-02-29,,,,");
        assertEquals(List.of(), list.unused());
        assertEquals(
                List.of(
                        Customer.builder()
                                .vipId(Fixtures.vipId(0))
                                .segment(MarketSegment.COMMERCIAL)
                                .invited(day("2024-01-10"))
                                .accepted(day("2024-01-12"))
                                .customAnniversary(day("2024-06-01"))
                                .addOffers(OfferGrant.of(OfferType.TEAM, day("2024-01-10")))
                                .addManagers(ManagerAssignment.of("am-1", day("2024-01-10")))
                                .build(),
                        Customer.builder()
                                .vipId(Fixtures.vipId(1))
                                .segment(MarketSegment.EDUCATION)
                                .invited(day("2024-02-29"))
                                .build()),
                list.facts());
    }

    @Test
    void a_row_with_a_profile_says_who_the_customer_is() throws IOException {
        ListReading<Customer> list = read(
                LONG,
                LONG_TOP,
                ID
                        + ";COM;2024-01-10;;;;;Żółw;PL;Mazowieckie;Prosta 1;II p.;Warszawa;00-001;Ada;Nowak;ada@zolw.example",
                OTHER + ";COM;2024-01-10;;;;;Żuk;IE;;Main St;;Dublin;;Bo;Murphy;bo@zuk.example");
        assertEquals(List.of(), list.unused());
        assertEquals(
                Profile.builder()
                        .organization("Żółw")
                        .country("PL")
                        .region("Mazowieckie")
                        .addressLine1("Prosta 1")
                        .addressLine2("II p.")
                        .city("Warszawa")
                        .postalCode("00-001")
                        .firstName("Ada")
                        .lastName("Nowak")
                        .email("ada@zolw.example")
                        .build(),
                list.facts().get(0).profile().orElseThrow());
        assertEquals(
                Profile.builder()
                        .organization("Żuk")
                        .country("IE")
                        .addressLine1("Main St")
                        .city("Dublin")
                        .firstName("Bo")
                        .lastName("Murphy")
                        .email("bo@zuk.example")
                        .build(),
                list.facts().get(1).profile().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Sekret,COM,2024-01-10,,,,                   | VIP number: must have exactly 20 characters 0-9 or upper-case A-Z, had 6
        2C3EDFD26A4900000000,COM,2024-01-10,,,,     | VIP number: must be the customer's alone, is that of a row before
        ,COM,2024-01-10,,,,                         | VIP number: must not be empty
        2C3EDFD26A4900000001,Sekret,2024-01-10,,,,  | Segment: must be one of [COMMERCIAL, EDUCATION, GOVERNMENT]
        2C3EDFD26A4900000001,COM,,,,,               | Invited: must not be empty
        2C3EDFD26A4900000001,COM,10.01.2024,,,,     | Invited: must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd
        2C3EDFD26A4900000001,COM,2024-01-10,2023-02-29,,, | Accepted: must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd
        2C3EDFD26A4900000001,COM,0000-01-10,,,,     | Invited: must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd
        2C3EDFD26A4900000001,COM,10000-01-10,,,,    | Invited: must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd
        2C3EDFD26A4900000001,COM,2024-01-10,,Sekret,, | AD: must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd
        2C3EDFD26A4900000001,COM,2024-01-10,,,Sekret, | Offers: must be one of [TEAM, ENTERPRISE]
        2C3EDFD26A4900000001,COM,2024-01-10,,,,#N/A | Manager: must not be an error of the spreadsheet
        2C3EDFD26A4900000001,COM,2024-01-10,,,,Sekret,Sekret | Manager: the row must have 7 cells, has 8
        """)
    void a_row_that_cannot_be_used_is_reported_with_its_place(String row, String problem) throws IOException {
        ListReading<Customer> list = read(TOP, ID + ",COM,2024-01-10,,,,", row);
        assertEquals(
                List.of("row 3, " + problem),
                list.unused().stream().map(UnusedRow::toString).toList());
        assertEquals(1, list.facts().size());
    }

    @Test
    void a_profile_is_read_wholly_or_not_at_all() throws IOException {
        String whole = ID + ";COM;2024-01-10;;;;;" + "Sekret;".repeat(9) + "Sekret";
        assertEquals(1, read(LONG, LONG_TOP, whole).facts().size());
        for (CustomerListColumn column : CustomerListColumn.values()) {
            if (column.isOfProfile()) {
                List<String> cells = new ArrayList<>(Arrays.asList(whole.split(";", -1)));
                cells.set(List.of(CustomerListColumn.values()).indexOf(column), "");
                ListReading<Customer> list = read(LONG, LONG_TOP, String.join(";", cells));
                assertEquals(
                        column.isRequired(true)
                                ? List.of(new UnusedRow(2, heading(column), "must not be empty"))
                                : List.of(),
                        list.unused());
                assertFalse(list.toString().contains(SECRET));
            }
        }
    }

    @Test
    void half_a_profile_is_the_callers_mistake() {
        Map<CustomerListColumn, String> half = Map.of(
                CustomerListColumn.VIP_ID, "VIP number",
                CustomerListColumn.SEGMENT, "Segment",
                CustomerListColumn.INVITED, "Invited",
                CustomerListColumn.POSTAL_CODE, "Code");
        assertEquals(
                "no heading is given for "
                        + "[ORGANIZATION, COUNTRY, ADDRESS_LINE_1, CITY, FIRST_NAME, LAST_NAME, EMAIL]",
                assertThrows(IllegalArgumentException.class, () -> read(half, TOP))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"windows-1250", "ISO-8859-2", "UTF-16"})
    void a_list_in_another_encoding_is_refused_without_a_word_of_it(String encoding) throws IOException {
        Path file = Files.write(
                folder.resolve("customers.csv"), (TOP + "\n" + SECRET + " ąę").getBytes(Charset.forName(encoding)));
        String message = String.valueOf(assertThrows(ListException.class, () -> CustomerList.read(file, SHORT))
                .getMessage());
        assertFalse(message.contains(SECRET), message);
    }

    @Test
    void no_exception_shows_what_a_list_without_headings_holds() {
        String message = String.valueOf(assertThrows(ListException.class, () -> read(SECRET + "," + SECRET, SECRET))
                .getMessage());
        assertFalse(message.contains(SECRET), message);
        assertFalse(String.valueOf(assertThrows(ListException.class, () -> read(TOP, "\"" + SECRET + "\"" + SECRET))
                        .getMessage())
                .contains(SECRET));
    }

    @Test
    void a_day_of_a_workbook_is_a_day() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "vip-core", null)) {
            Worksheet sheet = workbook.newWorksheet("customers");
            List<String> top = List.of(TOP.split(",", -1));
            for (int column = 0; column < top.size(); column++) {
                sheet.value(0, column, top.get(column));
            }
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, Fixtures.vipId(row).value());
                sheet.value(row, 1, "COM");
                sheet.value(row, 2, LocalDate.parse("2024-01-10"));
            }
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.style(2, 2).format("mm-dd-yy").set(); // what Excel makes of a day that somebody types
        }
        Path file = Files.write(folder.resolve("customers.xlsx"), bytes.toByteArray());
        ListReading<Customer> list = CustomerList.read(file, SHORT);
        assertEquals(
                List.of(day("2024-01-10"), day("2024-01-10")),
                list.facts().stream().map(Customer::invited).toList());
        // A number that nobody said is a day.
        assertEquals(
                List.of("row 4, Invited: must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd"),
                list.unused().stream().map(UnusedRow::toString).toList());
    }

    private static String heading(CustomerListColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private ListReading<Customer> read(String... lines) throws IOException {
        return read(SHORT, lines);
    }

    private ListReading<Customer> read(Map<CustomerListColumn, String> headings, String... lines) throws IOException {
        return CustomerList.read(
                Files.write(
                        folder.resolve("customers.csv"),
                        String.join("\n", lines).getBytes(UTF_8)),
                headings);
    }
}
