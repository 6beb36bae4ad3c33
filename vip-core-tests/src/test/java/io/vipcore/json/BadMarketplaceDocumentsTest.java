package io.vipcore.json;

import static io.vipcore.testkit.MarketplaceFixtures.catalog;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.reflect.TypeToken;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a good document: the path and the problem, and nothing of what stood there. */
class BadMarketplaceDocumentsTest {

    private static final BothJacksons JSON = BothJacksons.STANDARD;
    private static final String SECRET = "Zażółć gęślą <secret>";

    /** Replaces what stands once in a document. */
    private static void refused(Class<?> type, String document, String found, String instead, String message) {
        int at = document.indexOf(found);
        if (at < 0) {
            throw new IllegalStateException(found + " is not in " + document);
        }
        String edited =
                document.substring(0, at) + instead.replace("SECRET", SECRET) + document.substring(at + found.length());
        BadDocumentException e = JSON.refusal(TypeToken.of(type), edited);
        assertEquals(message, e.getMessage());
        assertFalse(message.contains(SECRET));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"customerId"                     | {"nickname":"SECRET","customerId"       | nickname: unknown field
            {"customerId"                     | {"SECRET":1,"customerId"                | ?: unknown field
            "customerId":"1005053489",        | ``                                      | customerId: required, but missing
            "customerId":"1005053489"         | "customerId":" "                        | customerId: must not be blank
            "customerId":"1005053489"         | "customerId":1005053489                 | customerId: must be a text
            "companyName":"Atlas Studio",     | ``                                      | profile.companyName: required, but missing
            "companyName":"Atlas Studio"      | "companyName":["SECRET"]                | profile.companyName: must be a text
            "contacts":[{                     | "contacts":[null,{                      | profile.contacts[0]: required, but missing
            "email":"ada.nowak@atlas.example",| ``                                      | profile.contacts[0].email: required, but missing
            "firstName":"Ada"                 | "firstName":"Ada","mail":"SECRET"       | profile.contacts[0].mail: unknown field
            "created":"2020-01-02T09:00:00Z"  | "created":"SECRET"                      | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2020-01-02"                  | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2020-01-02T09:00:00"         | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2020-01-02T09:00Z"           | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2020-01-02t09:00:00z"        | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2020-01-02T09:00:00+00:00"   | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2021-02-29T09:00:00Z"        | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"2020-01-02T24:00:01Z"        | created: must be an instant yyyy-MM-ddTHH:mm:ssZ
            "created":"2020-01-02T09:00:00Z"  | "created":"0000-01-02T09:00:00Z"        | created: must be an instant from 0001-01-01 to 9999-12-31, was 0000-01-02T09:00:00Z
            "created":"2020-01-02T09:00:00Z"  | "created":1577955600                    | created: must be a text
            "segment":"EDU"                   | "segment":"SECRET"                      | segment: must be one of COM, EDU, GOV
            "subSegments":["K_12"             | "subSegments":["SECRET"                 | subSegments[0]: must be one of K_12, HIGHER_ED, NON_PROFIT, FEDERAL, STATE
            "extendedTerm":"2026-12-31"       | "extendedTerm":"2026-02-29"             | extendedTerm: must be a date yyyy-MM-dd
            "PENDING_UPGRADE"                 | "SECRET"                                | lga: must be one of ACTIVE, PENDING_UPGRADE
            "code":"1002"                     | "code":"1024"                           | statuses[0].code: must be a known status
            "code":"1002"                     | "code":1002                             | statuses[0].code: must be a text
            "code":"1002",                    | ``                                      | statuses[0].code: required, but missing
            "id":"O2"                         | "id":"O1"                               | orders[1].id: used twice
            "id":"O1"                         | "id":""                                 | orders[0].id: must not be blank
            "type":"NEW"                      | "type":"SECRET"                         | orders[0].type: must be one of NEW, RENEWAL, RETURN, SWITCH, REVERT_SWITCH, TRANSFER
            "completed":"2025-06-30T09:00:00Z"| "completed":"2025-06-30T08:59:59Z"      | orders[0].completed: must not be before created
            "failed":"2026-06-06T09:00:00Z"   | "failed":"2026-06-05T08:59:59Z"         | orders[1].failed: must not be before created
            "failed":                         | "completed":"2026-06-06T09:00:00Z","failed": | orders[1].failed: must not be given beside completed
            "source":"SYSTEM"                 | "source":"SECRET"                       | orders[1].source: must be one of API, SYSTEM
            "reference":"O1",                 | ``                                      | orders[2].reference: required for an order that undoes another one
            "n":1                             | "n":-1                                  | orders[0].lines[0].n: must be at least 0, was -1
            "n":1                             | "n":2147483648                          | orders[0].lines[0].n: a whole number out of all bounds
            "offer":"65304479CA01A12"         | "offer":"SECRET"                        | orders[0].lines[0].offer: must be 8 digits, 2 letters A-Z, a level (2 digits, or T and a digit or letter A-Z), a digit or letter A-Z, and 12; had 21 characters
            "offer":"65304479CA01A12"         | "offer":"65304479CA05A12"               | orders[0].lines[0].offer: names no level or variety of VIP Marketplace
            "quantity":10                     | "quantity":0                            | orders[0].lines[0].quantity: must be from 1 to 2147483647, was 0
            "quantity":10                     | "quantity":1.5                          | orders[0].lines[0].quantity: must be a whole number
            ,"subscription":"S1"}             | }                                       | orders[0].lines[0].subscription: required, but missing
            "lines":[{"n":1,"offer":"65304479CA01A12","quantity":10,"subscription":"S1"}] | "lines":[{"n":1,"offer":"65304479CA01A12","quantity":1,"subscription":"S1"},{"n":1,"offer":"65304479CA01A12","quantity":1,"subscription":"S1"}] | orders[0].lines[1].n: used twice
            "anniversary":"2026-08-01"        | "anniversary":"SECRET"                  | orders[3].anniversary: must be a date yyyy-MM-dd
            "ref":1                           | "ref":null                              | orders[4].cancelling[0].ref: required, but missing
            "30005296CA01A12"                 | "65304479CA01A12","price":1,"x":"SECRET"| orders[4].lines[0].price: unknown field
            "subscription":"S3"               | "subscription":"S1"                     | orders[4]: names the subscription S1 with another product than before
            "schedules":[{                    | "schedules":[{"n":1,                    | schedules[0].n: unknown field
            "enabled":false                   | "enabled":"SECRET"                      | preferences[0].enabled: must be true or false
            "MOQ_100"                         | "SECRET"                                | preferences[1].code: must be one of MOQ_100, MOQ_250, MOQ_500
            "creationDate":                   | "created":"SECRET","creationDate":      | acquisitions[0].created: unknown field
            "requested":"2025-06-01",         | ``                                      | commitments[0].requested: required, but missing
            "minimums":{"LICENSE":10          | "minimums":{"LICENSE":0                 | commitments[0].minimums: must be at least 1, was 0
            "minimums":{"LICENSE":10          | "minimums":{"SECRET":10                 | commitments[0].minimums: must be one of LICENSE, CONSUMABLES
            "LICENSE":"02"                    | "LICENSE":" "                           | levels[0].levels: must not be blank
            "date":"2026-06-30"               | "date":null                             | anniversarySeen[0].date: required, but missing
            "status":"1000"                   | "status":"1002"                         | subscriptionsSeen[0].status: must be 1000, 1004 or 1009
            "status":"1000"                   | "status":"SECRET"                       | subscriptionsSeen[0].status: must be a known status
            "explicit":6                      | "explicit":-1                           | subscriptionsSeen[0].explicit: must be from 0 to 2147483647, was -1
            "used":7                          | "used":"7"                              | usage[0].used: must be a whole number
            """)
    void customers(String found, String instead, String message) {
        refused(MarketplaceCustomer.class, JSON.write(MarketplaceDocumentsTest.FULL), found, instead, message);
        refused(
                MarketplacePortfolio.class,
                JSON.write(new MarketplacePortfolio("R", catalog(), List.of(MarketplaceDocumentsTest.FULL))),
                found,
                instead,
                "customers[0]." + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "product":"65304479CA"            | "product":"SECRET"                      | [0].key: must be 8 digits and 2 letters A-Z
            "product":"65304479CA"            | "product":"65324898CA"                  | lists the product 65324898CA twice
            "name":"Acrobat Pro for teams"    | "name":" "                              | [0].name: must not be blank
            "type":"TEAM"                     | "type":"SECRET"                         | [0].type: must be one of TEAM, ENTERPRISE
            "kind":"LICENSE"                  | "kind":"CONSUMABLES"                    | [0].kind: must be one of LICENSE, CONSUMABLE
            "term":"COTERM"                   | "term":null                             | [0].term: required, but missing
            "counts":true                     | "counts":1                              | [0].counts: must be true or false
            "segments":["COM"]                | "segments":[]                           | [0].segments: must name at least one market segment
            "FULL_ONLY"                       | "SECRET"                                | [0].switches[2].type: must be one of PARTIAL_ALLOWED, FULL_ONLY
            "to":"65324898CA"                 | "to":""                                 | [0].switches[0].to: must not be blank
            "endOfSale":"2026-06-01"          | "endOfSale":"2026-06-31"                | [5].endOfSale: must be a date yyyy-MM-dd
            """)
    void catalogs(String found, String instead, String message) {
        refused(MarketplaceCatalog.class, JSON.write(catalog()), found, instead, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "program":"VIP_MARKETPLACE",      | ``                                      | program: required, but missing
            "program":"VIP_MARKETPLACE"       | "program":"VIP"                         | program: must be one of VIP_MARKETPLACE
            "program":"VIP_MARKETPLACE"       | "program":null                          | program: required, but missing
            "reseller":"R",                   | ``                                      | reseller: required, but missing
            "customers":[                     | "customers":[{"customerId":"1005053489","created":"2020-01-02T09:00:00Z"}, | customers[1].customerId: used twice
            "customers":[                     | "accountManagers":[],"customers":[      | accountManagers: unknown field
            """)
    void portfolios(String found, String instead, String message) {
        refused(
                MarketplacePortfolio.class,
                JSON.write(new MarketplacePortfolio("R", catalog(), List.of(MarketplaceDocumentsTest.FULL))),
                found,
                instead,
                message);
    }
}
