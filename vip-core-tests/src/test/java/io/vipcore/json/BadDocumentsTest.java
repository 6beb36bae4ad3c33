package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.reflect.TypeToken;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.rules.Verdict;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.RenewalOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a good document: the path and the problem, and nothing of what stood there. */
class BadDocumentsTest {

    private static final BothJacksons JSON = BothJacksons.STANDARD;
    private static final String SECRET = "zqx-secret@example.com";

    private static final Customer CUSTOMER = CustomerFixture.of(JsonDocumentsTest.invited())
            .accepted("2024-01-12")
            .ordered("2024-01-16")
            .authorized("PA-1", "2024-03-01", Fixtures.licenses(1), Fixtures.licenses(2))
            .settled("PA-1", "2024-03-02")
            .authorized("PA-2", "2024-04-01")
            .renewed("2024-12-20", "2025-01-16")
            .customer();

    /** Replaces what stands once in a document. */
    private static <T> void refused(TypeToken<T> shape, String document, String found, String instead, String message) {
        String edited = replaced(document, found, instead);
        BadDocumentException e = JSON.refusal(shape, edited);
        assertEquals(message, e.getMessage());
        assertEquals(message, e.path().isEmpty() ? e.problem() : e.path() + ": " + e.problem());
        assertFalse(message.contains(SECRET));
    }

    private static String replaced(String document, String found, String instead) {
        int at = document.indexOf(found);
        if (at < 0) {
            throw new IllegalStateException(found + " is not in " + document);
        }
        return document.substring(0, at) + instead.replace("SECRET", SECRET) + document.substring(at + found.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"vipId"                          | {"nickname":"SECRET","vipId"            | nickname: unknown field
            {"vipId"                          | {"SECRET":1,"vipId"                     | ?: unknown field
            {"vipId"                          | {"":1,"vipId"                           | ?: unknown field
            "vipId":"2C3EDFD26A4967C218CA",   | ``                                      | vipId: required, but missing
            "2C3EDFD26A4967C218CA"            | null                                    | vipId: required, but missing
            "2C3EDFD26A4967C218CA"            | "SECRET"                                | vipId: must have exactly 20 characters 0-9 or upper-case A-Z, had 22
            "2C3EDFD26A4967C218CA"            | 7                                       | vipId: must be a text
            "profile":{                       | "profile":["SECRET"],"x":{              | profile: must be an object
            "organization":                   | "organisation":                         | profile.organization: required, but missing
            "Atlas Studio"                    | ["SECRET"]                              | profile.organization: must be a text
            "city":"Warszawa",                | ``                                      | profile.city: required, but missing
            "region":""                       | "region":5                              | profile.region: must be a text
            "accountManager":"am-1"           | "accountManager":" "                    | profile.accountManager: must not be blank
            "offers":                         | "managers":[],"offers":                 | managers: must not be given beside profile.accountManager
            "COMMERCIAL"                      | "SECRET"                                | segment: must be one of COMMERCIAL, EDUCATION, GOVERNMENT
            "invited":"2024-01-10"            | "invited":"SECRET"                      | invited: must be a date yyyy-MM-dd
            "invited":"2024-01-10"            | "invited":"2023-02-29"                  | invited: must be a date yyyy-MM-dd
            "invited":"2024-01-10"            | "invited":"2024-1-10"                   | invited: must be a date yyyy-MM-dd
            "invited":"2024-01-10"            | "invited":"+10000-01-01"                | invited: must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01
            "invited":"2024-01-10"            | "invited":"-2024-01-1"                  | invited: must be a date yyyy-MM-dd
            "invited":"2024-01-10"            | "invited":"0000-01-01"                  | invited: must be a day from 0001-01-01 to 9999-12-31, was 0000-01-01
            "invited":"2024-01-10"            | "invited":20240110                      | invited: must be a text
            "accepted":"2024-01-12"           | "accepted":""                           | accepted: must be a date yyyy-MM-dd
            "offers":[                        | "offers":[{"type":"TEAM"},              | offers[0].on: required, but missing
            "offers":[                        | "offers":[null,                         | offers[0]: required, but missing
            "offers":[                        | "offers":[[],                           | offers[0]: must be an object
            "type":"TEAM"                     | "type":"team"                           | offers[0].type: must be one of TEAM, ENTERPRISE
            "authorizations":[                | "authorizations":{},"x":[               | authorizations: must be an array
            "PA-1"                            | "PA-2"                                  | authorizations: lists the purchase authorization PA-2 twice
            "PA-1"                            | "\\t"                                   | authorizations[0].id: must not be blank
            "by":"MEMBER"                     | "by":"ADOBE"                            | authorizations[0].by: must be one of ACCOUNT_MANAGER, MEMBER
            "quantity":2                      | "quantity":0                            | authorizations[0].lines[1].quantity: must be from 1 to 2147483647, was 0
            "quantity":2                      | "quantity":-1                           | authorizations[0].lines[1].quantity: must be from 1 to 2147483647, was -1
            "quantity":2                      | "quantity":2.0                          | authorizations[0].lines[1].quantity: must be a whole number
            "quantity":2                      | "quantity":2e0                          | authorizations[0].lines[1].quantity: must be a whole number
            "quantity":2                      | "quantity":"2"                          | authorizations[0].lines[1].quantity: must be a whole number
            "quantity":2                      | "quantity":2147483648                   | authorizations[0].lines[1].quantity: must be from 1 to 2147483647, was 2147483648
            "quantity":2                      | "quantity":99999999999999999999         | authorizations[0].lines[1].quantity: a whole number out of all bounds
            "quantity":2                      | "quantity":1e999999999                  | authorizations[0].lines[1].quantity: must be a whole number
            "quantity":2                      | "quantity":true                         | authorizations[0].lines[1].quantity: must be a whole number
            "quantity":2                      | "quantity":null                         | authorizations[0].lines[1].quantity: required, but missing
            "quantity":2                      | "quantity":NaN                          | not well-formed JSON at line 1, column 544
            "quantity":2                      | "quantity":02                           | not well-formed JSON at line 1, column 542
            "quantity":2                      | "quantity":2,"quantity":2               | authorizations[0].lines[1].quantity: given twice
            "quantity":2                      | "quantity":2,"price":1                  | authorizations[0].lines[1].price: unknown field
            "settled":"2024-03-02"            | "settled":false                         | authorizations[0].settled: must be a text
            "poNumber"                        | "poNo"                                  | authorizations[0].poNo: unknown field
            "orders":[{                       | "orders":[{"lines":[],                  | orders[0].lines: given twice
            "orders":[                        | "orders":[{"accepted":"2024-01-16","lines":[]}, | orders[0].lines: must have at least one line
            "orders":[                        | "orders":"none","renewals":[            | orders: must be an array
            "anniversary":"2025-01-16",       | ``                                      | renewals[0].anniversary: required, but missing
            "product":"CC-ALL-TEAM"           | "product":""                            | authorizations[0].lines[0].product: must not be blank
            """)
    void customers(String found, String instead, String message) {
        String document = JSON.write(CUSTOMER).replace("\"settled\"", "\"poNumber\":\"1\",\"settled\"");
        refused(TypeToken.of(Customer.class), document, found, instead, message);
        String event = "{\"schema\":1,\"type\":\"INVITED\",\"on\":\"2024-01-10\",\"customer\":" + document + "}";
        if (!message.contains("not well-formed")) {
            refused(BothJacksons.EVENTS, "[" + event + "]", found, instead, "[0].customer." + message);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                        | the document is empty
            `  `                      | the document is empty
            SECRET                    | not well-formed JSON at line 1, column 7
            {} {}                     | vipId: required, but missing
            []]                       | must be an object
            {"a":                     | not well-formed JSON at line 1, column 6
            {"a":{"b":[1,             | not well-formed JSON at line 1, column 14
            {"a":"SECRET              | not well-formed JSON at line 1, column 29
            {'a':1}                   | not well-formed JSON at line 1, column 3
            {"a":1,}                  | not well-formed JSON at line 1, column 9
            {"a":1 /* x */}           | not well-formed JSON at line 1, column 9
            {"a":"\\x"}               | not well-formed JSON at line 1, column 9
            {"a":tru}                 | not well-formed JSON at line 1, column 9
            {"a":+1}                  | not well-formed JSON at line 1, column 7
            []                        | must be an object
            null                      | required, but missing
            "SECRET"                  | must be an object
            7                         | must be an object
            {"a":1,"a":2}             | a: given twice
            {"a":[{"b":1,"b":1}]}     | b: given twice
            """)
    void texts(String document, String message) {
        BadDocumentException e = assertThrows(
                BadDocumentException.class, () -> JSON.read(Customer.class, document.replace("SECRET", SECRET)));
        assertEquals(message.replaceAll(" at line.*", ""), e.getMessage().replaceAll(" at line.*", ""));
        assertEquals(message.contains(" at line 1, column "), e.getMessage().contains(" at line 1, column "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"schema":1,"type":"INVITATION_ACCEPTED"}                                    | on: required, but missing
            {"type":"INVITATION_ACCEPTED","on":"2024-01-10"}                             | schema: required, but missing
            {"schema":null,"type":"INVITATION_ACCEPTED","on":"2024-01-10"}               | schema: required, but missing
            {"schema":2,"type":"INVITATION_WITHDRAWN","on":"2024-01-10"}                 | schema: written by a newer version; this one reads schemas up to 1
            {"schema":0,"type":"INVITATION_ACCEPTED","on":"2024-01-10"}                  | schema: must be a whole number from 1 to 2147483647
            {"schema":"1","type":"INVITATION_ACCEPTED","on":"2024-01-10"}                | schema: must be a whole number
            {"schema":1,"on":"2024-01-10"}                                               | type: required, but missing
            {"schema":1,"type":"INVITATION_ACCEPTED","on":"2024-01-10","by":"MEMBER"}    | by: unknown field
            {"schema":1,"type":"ORDER_PLACED","on":"2024-01-10"}                         | authorization: required, but missing
            {"schema":1,"type":"ORDER_SETTLED","on":"2024-01-10","authorization":" "}    | authorization: must not be blank
            {"schema":1,"type":"ORDER_PLACED","on":"2024-01-10","authorization":5}       | authorization: must be a text
            {"schema":1,"type":"AUTHORIZATION_CANCELLED","on":"","authorization":"A"}    | on: must be a date yyyy-MM-dd
            {"schema":1,"type":"AUTHORIZATION_DEACTIVATED","on":"2024-01-10"}            | authorization: required, but missing
            {"schema":1,"type":"OFFER_ADDED","on":"2024-01-10","offer":"ALL"}            | offer: must be one of TEAM, ENTERPRISE
            {"schema":1,"type":"MANAGER_ASSIGNED","on":"2024-01-10","accountManager":""} | accountManager: must not be blank
            {"schema":1,"type":"DIRECT_ORDER_PLACED","on":"2024-01-10","lines":[]}       | lines: must have at least one line
            {"schema":1,"type":"DIRECT_ORDER_PLACED","on":"2024-01-10","lines":[7]}      | lines[0]: must be an object
            {"schema":1,"type":"RENEWAL_ORDER_PLACED","on":"2024-01-10","lines":[]}      | anniversary: required, but missing
            """)
    void events(String document, String message) {
        assertEquals(
                message,
                assertThrows(BadDocumentException.class, () -> JSON.read(CustomerEvent.class, document))
                        .getMessage());
        assertEquals(
                "[0]." + message,
                assertThrows(BadDocumentException.class, () -> JSON.read(CustomerHistory.class, "[" + document + "]"))
                        .getMessage());
    }

    @Test
    void an_unknown_type_of_event() {
        refused(
                TypeToken.of(CustomerEvent.class),
                "{\"schema\":1,\"type\":\"T\"}",
                "T\"}",
                "SECRET\"}",
                "type: must be one of INVITED, INVITATION_ACCEPTED, OFFER_ADDED, MANAGER_ASSIGNED,"
                        + " AUTHORIZATION_CREATED, ORDER_PLACED, ORDER_SETTLED, AUTHORIZATION_CANCELLED,"
                        + " AUTHORIZATION_DEACTIVATED, DIRECT_ORDER_PLACED, RENEWAL_ORDER_PLACED");
    }

    @Test
    void invitations_that_bring_more_than_an_invitation() {
        String event = JSON.write(Histories.invitationOf(CUSTOMER));
        refused(
                TypeToken.of(CustomerEvent.class),
                event,
                "\"invited\"",
                "\"accepted\":\"2024-01-12\",\"invited\"",
                "customer: must have nothing that happened later");
        refused(
                TypeToken.of(CustomerEvent.class),
                event,
                "\"on\":\"2024-01-10\"",
                "\"on\":\"2024-01-11\"",
                "on: must be the day of the invitation");
    }

    @Test
    void histories_whose_events_do_not_fit() {
        String events = JSON.write(Histories.of(CUSTOMER));
        refused(TypeToken.of(CustomerHistory.class), "[]", "[]", "[]", "must begin with the invitation");
        refused(
                TypeToken.of(CustomerHistory.class),
                "[{\"schema\":1,\"type\":\"INVITATION_ACCEPTED\",\"on\":\"2024-01-10\"}]",
                "[",
                "[",
                "must begin with the invitation");
        refused(
                TypeToken.of(CustomerHistory.class),
                events,
                "\"authorization\":\"PA-1\"",
                "\"authorization\":\"PA-9\"",
                "[4]: the customer has no PA-1");
        refused(
                TypeToken.of(CustomerHistory.class),
                events,
                "[",
                "[" + JSON.write(Histories.invitationOf(CUSTOMER)) + ",",
                "[1]: a customer is invited only once");
        assertEquals(
                JSON.read(BothJacksons.EVENTS, events).size(),
                JSON.read(BothJacksons.EVENTS, replaced(events, "\"PA-1\"", "\"PA-9\""))
                        .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id"                     | {"sku":1,"id"                         | [0].sku: unknown field
            "CC-ALL-TEAM"             | " "                                   | [0].id: must not be blank
            "CC-ALL-TEAM"             | "CC-ALL-ENT"                          | lists the product CC-ALL-ENT twice
            "family":"CREATIVE_CLOUD" | "family":""                           | [0].family: must not be blank
            "offer":"TEAM"            | "offer":"BOTH"                        | [0].offer: must be one of TEAM, ENTERPRISE
            "license":"NAMED_USER"    | "license":1                           | [0].license: must be one of NAMED_USER, DEVICE, FEATURE_RESTRICTED, CONSUMABLE, TERM
            "segments":[              | "segments":[],"segment":[             | [0].segment: unknown field
            "COMMERCIAL","EDUCATION"  | "COMMERCIAL","SECRET"                 | [0].segments[1]: must be one of COMMERCIAL, EDUCATION, GOVERNMENT
            "segments":["COMMERCIAL","EDUCATION","GOVERNMENT"] | "segments":[] | [0].segments: must name at least one market segment
            "segments":["COMMERCIAL","EDUCATION","GOVERNMENT"] | "segments":{} | [0].segments: must be an array
            "offer":"TEAM"            | "term":"FOREVER","offer":"TEAM"       | [0].term: must be one of COTERM, TWELVE_MONTHS, THIRTY_SIX_MONTHS
            """)
    void catalogs(String found, String instead, String message) {
        refused(TypeToken.of(Catalog.class), JSON.write(Fixtures.catalog()), found, instead, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reseller"                            | {"owner":1,"reseller"             | owner: unknown field
            "reseller":"SECRET",                   | ``                                | reseller: required, but missing
            {"id":"am-1"                           | {"id":"am-1","name":"B"},{"id":"am-1" | accountManagers[1].id: listed before
            {"id":"am-1","name":"A"}               | {"id":"","name":"A"}              | accountManagers[0].id: must not be blank
            {"id":"am-1","name":"A"}               | {"id":"am-1"}                     | accountManagers[0].name: required, but missing
            {"id":"am-1","name":"A"}               | {"id":"am-1","name":"A","x":1}    | accountManagers[0].x: unknown field
            "products":[                           | "products":[{},                   | products[0].id: required, but missing
            "customers":[                          | "customers":[{},                  | customers[0].vipId: required, but missing
            "vipId":"2C3EDFD26A4900000001"         | "vipId":"2C3EDFD26A4967C218CA"    | customers[1].vipId: used twice, by customers[0] and customers[1]
            """)
    void portfolios(String found, String instead, String message) {
        PortfolioDocument portfolio = new PortfolioDocument(
                SECRET,
                Map.of("am-1", "A"),
                Fixtures.catalog(),
                List.of(CUSTOMER, Fixtures.customer().vipId(Fixtures.vipId(1)).build()));
        refused(
                TypeToken.of(PortfolioDocument.class),
                JSON.write(portfolio),
                found.replace("SECRET", SECRET),
                instead,
                message);
    }

    @Test
    void an_account_manager_with_a_blank_identifier() {
        InvalidFactException e = assertThrows(
                InvalidFactException.class,
                () -> new PortfolioDocument("R", Map.of(" ", "A"), Fixtures.catalog(), List.of()));
        assertEquals("PortfolioDocument.accountManagers.id: must not be blank", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schema":1                  | "schema":9                            | schema: written by a newer version; this one reads schemas up to 1
            "schema":1,                 | ``                                    | schema: required, but missing
            "outcome":"REFUSED"         | "outcome":"MAYBE"                     | outcome: must be one of ALLOWED, REFUSED
            "outcome":"REFUSED"         | "outcome":"ALLOWED"                   | result: must be given exactly when the decision is allowed
            "outcome":"REFUSED"         | "outcome":"REFUSED","result":{"type":"TEAM","on":"2024-01-10"} | result: must be given exactly when the decision is allowed
            "outcome":"REFUSED"         | "outcome":"ALLOWED","result":{"type":1} | result.type: must be one of TEAM, ENTERPRISE
            "outcome":"REFUSED"         | "outcome":"ALLOWED","result":{"type":"TEAM","on":"2024-01-10"} | reasons: must refuse exactly when the decision is refused: VIP-OFR-001
            "reasons":[                 | "reasons":[{},                        | reasons[0].rule: required, but missing
            "VIP-OFR-001"               | "VIP-OFR-999"                         | reasons[0].rule: no rule of this library, and none that was given
            "severity":"REFUSAL"        | "severity":"SECRET"                   | reasons[0].severity: must be one of REFUSAL, OBLIGATION, ADVISORY
            "severity":"REFUSAL"        | "severity":"ADVISORY"                 | reasons[0].severity: must be that of the rule, REFUSAL
            "confidence":"STATED"       | "confidence":"S"                      | reasons[0].confidence: must be one of STATED, GUIDE, REPORTED, ASSUMED, OWN
            "sources":[                 | "sources":[],"source":[               | reasons[0].source: unknown field
            "sources":[                 | "sources":[{"key":"K","title":" "},   | reasons[0].sources[0].title: must not be blank
            "sources":[                 | "sources":[{"key":"K","title":"T","location":"a b"}, | reasons[0].sources[0].location: must be an address (URI)
            "sources":[                 | "sources":[{"key":"K","title":"T","location":7}, | reasons[0].sources[0].location: must be a text
            "edition":"VIP_2018"        | "edition":2018                        | reasons[0].edition: must be a text
            "provisions":{              | "provisions":{"refundDays":{}         | reasons[0].provisions.refundDays: unknown provision
            "provisions":{              | "provisions":{"returnWindowDays":{}   | reasons[0].provisions.returnWindowDays.value: required, but missing
            "provisions":{              | "provisions":{"returnWindowDays":{"value":"14"} | reasons[0].provisions.returnWindowDays.value: must be a whole number
            "provisions":{              | "provisions":{"selectLevelMinimums":{"value":{"EDUCATION":[1,"2"]}} | reasons[0].provisions.selectLevelMinimums.value.EDUCATION[1]: must be a whole number
            "provisions":{              | "provisions":{"customAnniversaryAtMostMonths":{"value":{"OTHER":1}} | reasons[0].provisions.customAnniversaryAtMostMonths.value: must be one of COMMERCIAL, EDUCATION, GOVERNMENT
            "provisions":{              | "provisions":{"upcomingPeriod":{"confidence":"STATED","sources":[{"key":"K","title":"T"}],"value":{}} | reasons[0].provisions.upcomingPeriod.value.isBeforeWindow: required, but missing
            "provisions":{              | "provisions":{"windowExceptions":{"value":[{"firstAnniversary":"2020-01-02","lastAnniversary":"2020-01-01","closesDaysAfter":1}]} | reasons[0].provisions.windowExceptions.value[0].lastAnniversary: must not be before 2020-01-02, was 2020-01-01
            "evidence":[                | "line":-1,"evidence":[                | reasons[0].line: must be at least 0, was -1
            "evidence":[                | "evidence":[{"name":"n"},             | reasons[0].evidence[0].type: required, but missing
            "evidence":[                | "evidence":[{"name":"n","type":"DAY","value":"SECRET"}, | reasons[0].evidence[0].value: must be a date yyyy-MM-dd
            "evidence":[                | "evidence":[{"name":"n","type":"COUNT","value":9223372036854775808}, | reasons[0].evidence[0].value: a whole number out of all bounds
            "evidence":[                | "evidence":[{"name":"n","type":"COUNT","of":"X","value":1}, | reasons[0].evidence[0].of: unknown field
            "evidence":[                | "evidence":[{"name":"n","type":"CODE","of":"Thread","value":"NEW"}, | reasons[0].evidence[0].of: no enum of this library, and none that was given
            "evidence":[                | "evidence":[{"name":"n","type":"CODE","of":"Requester","value":"X"}, | reasons[0].evidence[0].value: must be one of ACCOUNT_MANAGER, MEMBER
            "evidence":[                | "evidence":[{"name":"n","type":"GROUP","value":[7]}, | reasons[0].evidence[0].value[0]: must be an object
            """)
    void verdicts(String found, String instead, String message) {
        refused(
                BothJacksons.verdict(OfferGrant.class),
                JsonDocumentsTest.documentOfARefusal(),
                found,
                instead,
                message);
    }

    @Test
    void results_of_decisions() {
        VipProgram vip = Fixtures.program(VipEditions.VIP_2018);
        String renewal = JSON.write(vip.customer(
                        CustomerFixture.invited("2024-01-10")
                                .ordered("2024-01-16")
                                .customer(),
                        LocalDate.parse("2024-12-20"))
                .renew());
        TypeToken<?> renewals = BothJacksons.verdict(RenewalOffer.class);
        refused(
                renewals,
                renewal,
                "\"due\":\"2025-01-16\"",
                "\"due\":\"2023-01-16\"",
                "result.window.opens: must not be after 2023-01-16, was 2024-12-17");
        refused(
                renewals,
                renewal,
                "\"closes\":\"2025-02-15\"",
                "\"closes\":\"2025-01-15\"",
                "result.window.closes: must not be before 2025-01-16, was 2025-01-15");
        refused(
                renewals,
                renewal,
                "\"licenses\":{",
                "\"licenses\":{\"CC-ALL-TEAM\":1,",
                "result.licenses.CC-ALL-TEAM: given twice");
        refused(
                renewals,
                renewal,
                "\"kind\":\"PRORATED\"",
                "\"kind\":\"LAST_PARTIAL_MONTH\"",
                "result.term.months: must be empty exactly for LAST_PARTIAL_MONTH");
        refused(
                renewals,
                renewal,
                "\"kind\":\"PRORATED\"",
                "\"kind\":\"OPEN_INITIAL_TERM\"",
                "result.term.from: must be empty exactly for OPEN_INITIAL_TERM");
        refused(renewals, renewal, "\"months\":12", "\"months\":0", "result.term.months: must be at least 1, was 0");
        refused(
                renewals,
                renewal,
                "\"through\":\"2026-01-15\"",
                "\"through\":\"2025-01-15\"",
                "result.term.through: must not be before 2025-01-16, was 2025-01-15");
        Verdict<Change> change = vip.handle(
                CustomerHistory.startingWith(Histories.invitationOf(CUSTOMER)),
                Command.acceptInvitation(LocalDate.parse("2024-01-12")));
        refused(
                BothJacksons.verdict(Change.class),
                JSON.write(change),
                "\"history\":[",
                "\"history\":[7,",
                "result.history[0]: must be an object");
    }

    @Test
    void names_that_may_be_values() {
        String customer = JSON.write(CUSTOMER);
        for (String name : List.of("a b", "a@b.example", "Żółw", "1a", "a".repeat(41), "a.b", "[0]", "_a")) {
            refused(TypeToken.of(Customer.class), customer, "{", "{\"" + name + "\":1,", "?: unknown field");
        }
        refused(
                TypeToken.of(Customer.class),
                customer,
                "{",
                "{\"" + "a".repeat(40) + "\":1,",
                "a".repeat(40) + ": unknown field");
        refused(TypeToken.of(Customer.class), customer, "{", "{\"Az_-09zZ\":1,", "Az_-09zZ: unknown field");
    }

    @Test
    void vocabularies_name_everything_once() {
        assertEquals(
                "VipJson.rules: has another one named ACME-1",
                assertThrows(
                                InvalidFactException.class,
                                () -> JsonArbitraries.JSON.withRules(JsonArbitraries.CUSTOM_RULE))
                        .getMessage());
        assertEquals(
                "VipJson.rules: has another one named VIP-PA-001",
                assertThrows(InvalidFactException.class, () -> JSON.withRules(RequestRule.PRODUCT_EXCLUDED))
                        .getMessage());
        assertEquals(
                "VipJson.codes: has another one named OfferType",
                assertThrows(InvalidFactException.class, () -> JSON.withCodes(OfferType.class))
                        .getMessage());
    }
}
