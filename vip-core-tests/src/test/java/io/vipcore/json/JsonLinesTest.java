package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.customer.Customer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document on each line, read one by one. */
class JsonLinesTest {

    private static final List<Customer> CUSTOMERS = IntStream.range(0, 5)
            .mapToObj(
                    number -> Fixtures.customer().vipId(Fixtures.vipId(number)).build())
            .toList();

    static List<VipJson> both() {
        return List.of(VipJson.jackson2(), VipJson.jackson3());
    }

    @ParameterizedTest
    @MethodSource("both")
    void what_is_written_line_by_line_is_read_in_its_order(VipJson json) {
        List<String> lines = CUSTOMERS.stream().map(json::write).toList();
        assertEquals(CUSTOMERS, json.readLines(lines.stream(), Customer.class).toList());
        assertEquals(
                CUSTOMERS,
                json.readLines(lines.parallelStream(), Customer.class).toList());
        assertEquals(
                CUSTOMERS,
                json.readLines(String.join("\r\n", lines).lines(), Customer.class)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_line_is_read_when_the_stream_comes_to_it(VipJson json) {
        Stream<String> endless = Stream.iterate(0, number -> number + 1)
                .map(number -> json.write(
                        Fixtures.customer().vipId(Fixtures.vipId(number)).build()));
        Iterator<Customer> customers = json.readLines(endless, Customer.class).iterator();
        CUSTOMERS.forEach(customer -> assertEquals(customer, customers.next()));
    }

    @ParameterizedTest
    @MethodSource("both")
    void what_is_wrong_is_named_by_its_line_and_quotes_nothing(VipJson json) {
        String good = json.write(CUSTOMERS.get(0));
        assertRefused("line 3, vipId: must be a text", json, good, good, good.replaceFirst("\"2C3E\\w+\"", "7"));
        assertRefused(
                "line 1, nickname: unknown field", json, good.replaceFirst("\\{", "{\"nickname\":\"Ada\","), good);
        assertRefused("line 2: the document is empty", json, good, "", good);
        assertRefused("line 2: not well-formed JSON at column n", json, good, "Ada");
        assertRefused("line 1: not well-formed JSON", json, good + good); // nowhere in particular
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_lines_before_a_bad_one_are_read(VipJson json) {
        Iterator<Customer> customers = json.readLines(Stream.of(json.write(CUSTOMERS.get(0)), "{"), Customer.class)
                .iterator();
        assertEquals(CUSTOMERS.get(0), customers.next());
        assertThrows(BadDocumentException.class, customers::next);
    }

    @ParameterizedTest
    @MethodSource("both")
    void nothing_is_no_line(VipJson json) {
        assertThrows(InvalidFactException.class, () -> json.readLines(null, Customer.class));
        assertThrows(InvalidFactException.class, () -> json.readLines(Stream.of("{}"), null));
    }

    private static void assertRefused(String message, VipJson json, String... lines) {
        String found = assertThrows(
                        BadDocumentException.class,
                        () -> json.readLines(Stream.of(lines), Customer.class).toList())
                .getMessage();
        assertEquals(message, found.replaceFirst("column \\d+$", "column n"));
        assertFalse(found.contains("Ada"), found);
    }
}
