package io.vipcore.example.console;

import static io.vipcore.example.console.ConsoleRun.assertRefused;
import static io.vipcore.example.console.SamplePortfolio.FIRST;
import static io.vipcore.example.console.SamplePortfolio.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong: one line that says where, exit status 2, nothing on standard output. */
class ConsoleErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --bogus                               | unknown argument --bogus; --help shows them all
        READY_TO_RENEW                        | unknown argument READY_TO_RENEW; --help shows them all
        --as-of                               | --as-of: needs a value
        --filter --lang pl                    | --filter: needs a value
        --lang en --lang en                   | --lang: given twice
        --help --help                         | --help: given twice
        --as-of tomorrow                      | --as-of: must be a date yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --as-of 2024-02-30                    | --as-of: must be a date yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --as-of +10000-01-01                  | --as-of: must be a date yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --edition VIP_2019                    | --edition: must be one of VIP_2013, VIP_2018, VIP_2024
        --filter READY                        | --filter: must be one of NO_PRODUCTS, PENDING_REQUESTS, OVERDUE_REQUESTS, UPCOMING_RENEWALS, READY_TO_RENEW
        --phase DUE                           | --phase: must be one of NONE, NOT_DUE, UPCOMING, READY, PAST_DUE, LAPSED, RENEWED
        --lang de                             | --lang: must be one of en, pl
        --format xml                          | --format: must be one of text, html, json, csv, xlsx, ics
        --managed-by am-9                     | --managed-by: no such account manager in sample-portfolio.json
        --customer 1492                       | --customer: must have exactly 20 characters 0-9 or upper-case A-Z, had 4
        --customer 00000000000000000000       | --customer: no customer 00000000000000000000 in sample-portfolio.json
        --customer 1492BA32EC39BDE7F7A9 --as-of 2023-12-19 | --customer: customer 1492BA32EC39BDE7F7A9 is not invited by 2023-12-19
        --customer 1492BA32EC39BDE7F7A9 --phase NONE | --customer: cannot be combined with --phase
        --customer 1492BA32EC39BDE7F7A9 --filter NO_PRODUCTS | --customer: cannot be combined with --filter
        --request-pa                          | --request-pa: needs a value
        --request-pa --requester MEMBER       | --request-pa: needs a value
        --request-pa CC-ALL-TEAM=5            | --request-pa: needs --customer
        --request-pa CC-ALL-TEAM=5 --filter NO_PRODUCTS | --request-pa: needs --customer
        --cancel-pa                           | --cancel-pa: needs a value
        --cancel-pa PA-1                      | --cancel-pa: needs --customer
        --requester MEMBER                    | --requester: needs --request-pa
        --po 4711                             | --po: needs --request-pa
        --requester ADOBE --request-pa A=1    | --requester: must be one of ACCOUNT_MANAGER, MEMBER
        --requester MEMBER --customer 1492BA32EC39BDE7F7A9 | --requester: needs --request-pa
        --cancel-pa PA-1 --requester MEMBER --customer 1492BA32EC39BDE7F7A9 | --requester: needs --request-pa
        --cancel-pa PA-1 --po 4711 --customer 1492BA32EC39BDE7F7A9 | --po: needs --request-pa
        --cancel-pa PA-1 --request-pa A=1 --customer 1492BA32EC39BDE7F7A9 | --request-pa: cannot be combined with --cancel-pa
        --request-pa A=1 --customer 1492BA32EC39BDE7F7A9 --filter NO_PRODUCTS | --customer: cannot be combined with --filter
        --cancel-pa PA-1 --customer 1492BA32EC39BDE7F7A9 --phase NONE | --customer: cannot be combined with --phase
        --cancel-pa PA-1 --managed-by am-1 --customer 1492BA32EC39BDE7F7A9 | --customer: cannot be combined with --managed-by
        --request-pa A=1 --customer 1492      | --customer: must have exactly 20 characters 0-9 or upper-case A-Z, had 4
        --request-pa A=1 --customer 00000000000000000000 | --customer: no customer 00000000000000000000 in sample-portfolio.json
        --cancel-pa PA-1 --customer 00000000000000000000 | --customer: no customer 00000000000000000000 in sample-portfolio.json
        --managed-by am-1 --customer 1492BA32EC39BDE7F7A9 | --customer: cannot be combined with --managed-by
        --search atlas --customer 1492BA32EC39BDE7F7A9 | --customer: cannot be combined with --search
        --sort CUSTOMER --customer 1492BA32EC39BDE7F7A9 | --customer: cannot be combined with --sort
        --page 1 --customer 1492BA32EC39BDE7F7A9 | --customer: cannot be combined with --page
        --page-size 5 --customer 1492BA32EC39BDE7F7A9 | --customer: cannot be combined with --page-size
        --search                              | --search: needs a value
        --sort NAME                           | --sort: must be one of CUSTOMER, ANNIVERSARY_DATE, SEGMENT, MANAGED_BY, INVITATION_STATUS
        --sort CUSTOMER:up                    | --sort: must be one of CUSTOMER, ANNIVERSARY_DATE, SEGMENT, MANAGED_BY, INVITATION_STATUS
        --sort :desc                          | --sort: must be one of CUSTOMER, ANNIVERSARY_DATE, SEGMENT, MANAGED_BY, INVITATION_STATUS
        --page 0                              | --page: must be a whole number from 1 to 2147483647
        --page two                            | --page: must be a whole number from 1 to 2147483647
        --page 2147483648                     | --page: must be a whole number from 1 to 2147483647
        --page-size 0                         | --page-size: must be a whole number from 1 to 1000
        --page-size 1001                      | --page-size: must be a whole number from 1 to 1000
        --agenda                              | --agenda: needs a value
        --agenda 2025-01-01                   | --agenda: must be FROM..TO, two dates yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --agenda ..                           | --agenda: must be FROM..TO, two dates yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --agenda ..2025-01-01                 | --agenda: must be FROM..TO, two dates yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --agenda 2025-01-01..                 | --agenda: must be FROM..TO, two dates yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --agenda 2025-01-01..2025-02-29       | --agenda: must be FROM..TO, two dates yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --agenda 2025-01-01..2025-01-02..2025-01-03 | --agenda: must be FROM..TO, two dates yyyy-MM-dd from 0001-01-01 to 9999-12-31
        --agenda 2025-01-02..2025-01-01       | --agenda: TO must not be before FROM
        --agenda 2024-12-20..2025-01-01       | --agenda: FROM must be after the day asked about, 2024-12-20
        --agenda 2025-01-01..2025-01-02 --customer 00000000000000000000 | --customer: no customer 00000000000000000000 in sample-portfolio.json
        --agenda 2025-01-01..2025-01-02 --as-of 2023-12-19 --customer 1492BA32EC39BDE7F7A9 | --customer: customer 1492BA32EC39BDE7F7A9 is not invited by 2023-12-19
        --agenda 2025-01-01..2025-01-02 --managed-by am-9 | --managed-by: no such account manager in sample-portfolio.json
        --agenda 2025-01-01..2025-01-02 --sort CUSTOMER | --agenda: cannot be combined with --sort
        --agenda 2025-01-01..2025-01-02 --page 1 | --agenda: cannot be combined with --page
        --agenda 2025-01-01..2025-01-02 --page-size 5 | --agenda: cannot be combined with --page-size
        --agenda 2025-01-01..2025-01-02 --cancel-pa PA-1 --customer 1492BA32EC39BDE7F7A9 | --agenda: cannot be combined with --cancel-pa
        --agenda 2025-01-01..2025-01-02 --request-pa A=1 --customer 1492BA32EC39BDE7F7A9 | --agenda: cannot be combined with --request-pa
        --format csv --agenda 2025-01-01..2025-01-02 | --format: csv has the rows of the Customers page and no other answer
        --format csv --customer 1492BA32EC39BDE7F7A9 | --format: csv has the rows of the Customers page and no other answer
        --format csv --request-pa A=1 --customer 1492BA32EC39BDE7F7A9 | --format: csv has the rows of the Customers page and no other answer
        --format csv --cancel-pa PA-1 --customer 1492BA32EC39BDE7F7A9 | --format: csv has the rows of the Customers page and no other answer
        --format xlsx --agenda 2025-01-01..2025-01-02 | --format: xlsx has the rows of the Customers page and no other answer
        --format ics                          | --format: ics needs --agenda
        --format ics --customer 1492BA32EC39BDE7F7A9 | --format: ics needs --agenda
        --format ics --cancel-pa PA-1 --customer 1492BA32EC39BDE7F7A9 | --format: ics needs --agenda
        --format ics --request-pa A=1 --customer 1492BA32EC39BDE7F7A9 | --format: ics needs --agenda
        """)
    void wrongArguments(String arguments, String line) {
        assertRefused(line, arguments.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CC-ALL-TEAM               | item 1 must be PRODUCT=QUANTITY
        =5                        | item 1 must be PRODUCT=QUANTITY
        ' =5'                     | item 1 must be PRODUCT=QUANTITY
        CC-ALL-TEAM=5=6           | item 1 must be PRODUCT=QUANTITY
        ,                         | item 1 must be PRODUCT=QUANTITY
        CC-ALL-TEAM=5,            | item 2 must be PRODUCT=QUANTITY
        CC-ALL-TEAM=5;ACRO-TEAM=2 | item 1 must be PRODUCT=QUANTITY
        CC-ALL-TEAM=              | the quantity of item 1 must be a whole number of at most 2147483647
        CC-ALL-TEAM=five          | the quantity of item 1 must be a whole number of at most 2147483647
        'CC-ALL-TEAM=5,ACRO-TEAM=1.5' | the quantity of item 2 must be a whole number of at most 2147483647
        CC-ALL-TEAM=2147483648    | the quantity of item 1 must be a whole number of at most 2147483647
        """)
    void noListOfLines(String list, String problem) {
        assertRefused("--request-pa: " + problem, "--request-pa", list, "--customer", FIRST);
        assertRefused("--request-pa: " + problem, "--request-pa", list, "--customer", FIRST, "--format", "json");
    }

    @Test
    void anEmptyValueIsNone() {
        assertRefused("--portfolio: needs a value", "--portfolio", "");
        assertRefused("--cancel-pa: needs a value", "--cancel-pa", " ", "--customer", FIRST);
    }

    @Test
    void aNameThatNoFileCanHave() {
        assertRefused("--portfolio: not the name of a file", "--portfolio", "a\0b");
    }

    @Test
    void anArgumentCannotActOnTheTerminal() {
        assertRefused("unknown argument �[2J�x; --help shows them all", "\u001b[2J\nx");
    }

    @Test
    void noFile(@TempDir Path folder) {
        Path missing = folder.resolve("missing.json");
        assertRefused(missing + ": no such file", "--portfolio", missing.toString());
        assertRefused(folder + ": a directory, not a file", "--portfolio", folder.toString());
    }

    @Test
    void noText(@TempDir Path folder) throws IOException {
        refuse(folder, "{\"reseller\": \"Łoś\"}".getBytes(StandardCharsets.UTF_16), "not UTF-8 text");
        refuse(folder, new byte[] {'"', (byte) 0xB3, '"'}, "not UTF-8 text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                   | the document is empty
        hello                                | not well-formed JSON at line 1, column 1
        {"reseller": "A",                    | not well-formed JSON at line 1, column 18
        {} {}                                | reseller: required, but missing
        {"reseller": "A", "reseller": "B"}   | reseller: given twice
        []                                   | must be an object
        {}                                   | reseller: required, but missing
        {"customer": []}                     | reseller: required, but missing
        """)
    void noPortfolio(String document, String problem, @TempDir Path folder) throws IOException {
        refuse(folder, document.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static void refuse(Path folder, byte[] document, String problem) throws IOException {
        Path file = Files.write(folder.resolve("broken.json"), document);
        assertRefused(file + ": " + problem, "--portfolio", file.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oneMistake(String problem, Consumer<ObjectNode> mistake, @TempDir Path folder) throws IOException {
        String file = SamplePortfolio.write(folder, SamplePortfolio.edited(mistake));
        assertRefused(file + ": " + problem, "--portfolio", file);
        assertRefused(file + ": " + problem, "--portfolio", file, "--format", "json");
    }

    static Stream<Arguments> oneMistake() {
        String customer = "customer " + SECOND + ": ";
        String line = "/customers/1/authorizations/0/lines/0";
        return Stream.of(
                mistake("reseller: must be a text", "", root -> root.put("reseller", 7)),
                mistake("owner: unknown field", "", root -> root.put("owner", "me")),
                mistake("customers: required, but missing", "", root -> root.remove("customers")),
                mistake("customers: must be an array", "", root -> root.put("customers", "none")),
                mistake(
                        "accountManagers[1].name: required, but missing",
                        "/accountManagers/1",
                        am -> am.remove("name")),
                mistake("accountManagers[1].id: listed before", "/accountManagers/1", am -> am.put("id", "am-1")),
                mistake("products[0].family: required, but missing", "/products/0", p -> p.remove("family")),
                mistake(
                        "products[0].license: must be one of NAMED_USER, DEVICE, FEATURE_RESTRICTED, CONSUMABLE, TERM",
                        "/products/0",
                        p -> p.put("license", "FLOATING")),
                mistake("products: lists the product CC-ALL-ENT twice", "/products/0", p -> p.put("id", "CC-ALL-ENT")),
                mistake(
                        "customers[1]: must be an object",
                        "/customers/1",
                        (root, c) -> customers(root).set(1, root.textNode("x"))),
                mistake("customers[1]: vipId: required, but missing", "/customers/1", c -> c.remove("vipId")),
                mistake(
                        "customers[1]: vipId: must have exactly 20 characters 0-9 or upper-case A-Z, had 3",
                        "/customers/1",
                        c -> c.put("vipId", "Łoś")),
                mistake(
                        "customer " + FIRST + ": vipId: used twice, by customers[0] and customers[1]",
                        "/customers/1",
                        c -> c.put("vipId", FIRST)),
                mistake(customer + "nickname: unknown field", "/customers/1", c -> c.put("nickname", "secret")),
                mistake(customer + "segment: required, but missing", "/customers/1", c -> c.remove("segment")),
                mistake(
                        customer + "segment: must be one of COMMERCIAL, EDUCATION, GOVERNMENT",
                        "/customers/1",
                        c -> c.put("segment", "secret")),
                mistake(
                        customer + "invited: must be a date yyyy-MM-dd",
                        "/customers/1",
                        c -> c.put("invited", "secret")),
                mistake(
                        customer + "accepted: must be a date yyyy-MM-dd",
                        "/customers/1",
                        c -> c.put("accepted", "2023-02-29")),
                mistake(customer + "orders: must be an array", "/customers/1", c -> c.putObject("orders")),
                mistake(
                        customer + "profile.email: required, but missing",
                        "/customers/1/profile",
                        profile -> profile.remove("email")),
                mistake(
                        customer + "profile.lastName: must be a text",
                        "/customers/1/profile",
                        profile -> profile.put("lastName", 7)),
                mistake(
                        customer + "authorizations[0].id: required, but missing",
                        "/customers/1/authorizations/0",
                        pa -> pa.remove("id")),
                mistake(
                        customer + "authorizations[0].lines: must have at least one line",
                        "/customers/1/authorizations/0",
                        pa -> pa.putArray("lines")),
                mistake(
                        customer + "authorizations: lists the purchase authorization PA-2 twice",
                        "/customers/1/authorizations/0",
                        pa -> pa.put("id", "PA-2")),
                mistake(
                        customer + "authorizations[0].lines[0].quantity: must be from 1 to 2147483647, was 0",
                        line,
                        l -> l.put("quantity", 0)),
                mistake(
                        customer + "authorizations[0].lines[0].quantity: must be a whole number",
                        line,
                        l -> l.put("quantity", 1.5)));
    }

    private static ArrayNode customers(ObjectNode root) {
        return (ArrayNode) root.get("customers");
    }

    private static Arguments mistake(String problem, String pointer, Consumer<ObjectNode> edit) {
        return mistake(problem, pointer, (root, place) -> edit.accept(place));
    }

    private static Arguments mistake(String problem, String pointer, BiConsumer<ObjectNode, ObjectNode> edit) {
        Consumer<ObjectNode> mistake = root -> edit.accept(root, SamplePortfolio.at(root, pointer));
        return Arguments.of(problem, mistake);
    }

    @Test
    void anAccountManagerWithoutANameIsShownByItsId(@TempDir Path folder) throws IOException {
        String file = SamplePortfolio.write(
                folder,
                SamplePortfolio.edited(root -> SamplePortfolio.profile(root, 1).put("accountManager", "am-77")));
        String text = ConsoleRun.text("--portfolio", file, "--managed-by", "am-77");
        assertEquals("Managed by: am-77", text.lines().toList().get(1));
    }
}
