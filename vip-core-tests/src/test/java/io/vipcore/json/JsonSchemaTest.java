package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.reflect.TypeToken;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.Product;
import io.vipcore.docs.Documents;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.conformance.ConformanceVectors;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.CustomerHistory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema in the jar: made of the code, and true of every document in the eyes of a validator. */
class JsonSchemaTest {

    private static final String SHIPPED = "vip-core/src/main/resources/META-INF/vip-core.schema.json";

    private static final BothJacksons JSON = JsonArbitraries.JSON;

    /** What is made now, so that the other tests do not depend on what is shipped. */
    private static final String GENERATED = PrettyJson.of(JsonSchema.generate()) + "\n";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of("https://example.com/vip-core.schema.json", GENERATED)));

    private static final Customer CUSTOMER = CustomerFixture.of(JsonDocumentsTest.invited())
            .accepted("2024-01-12")
            .ordered("2024-01-16")
            .authorized("PA-1", "2024-03-01", Fixtures.licenses(2))
            .settled("PA-1", "2024-03-02")
            .renewed("2024-12-20", "2025-01-16")
            .customer();
    private static final PortfolioDocument PORTFOLIO =
            new PortfolioDocument("R", Map.of("am-1", "A"), Fixtures.catalog(), List.of(CUSTOMER));

    private static Schema schema(String fragment) {
        return REGISTRY.getSchema(SchemaLocation.of("https://example.com/vip-core.schema.json" + fragment));
    }

    private static List<String> mistakes(String fragment, String document) {
        return schema(fragment)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> mistakes(Class<?> type, String document) {
        return mistakes("#/$defs/" + type.getSimpleName(), document);
    }

    private static void valid(Class<?> type, String document) {
        assertEquals(List.of(), mistakes(type, document), document);
    }

    @Test
    void what_is_shipped_equals_the_code() throws IOException {
        if (Boolean.getBoolean("vip.docs.write")) {
            Files.writeString(Documents.root().resolve(SHIPPED), GENERATED);
        }
        assertEquals(GENERATED, Documents.read(SHIPPED));
    }

    @Test
    void it_is_in_the_jar_and_a_schema_itself() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(VipJson.class.getResourceAsStream("/META-INF/vip-core.schema.json"))) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
            assertEquals(List.of(), ofSchemas.validate(text, InputFormat.JSON));
        }
    }

    /** The documents of the page, by what only they have. */
    @Test
    void the_documents_of_the_page() {
        Map<String, Class<?>> beginnings = Map.of(
                "{\n  \"vipId\"", Customer.class,
                "[\n  {\n    \"id\"", Catalog.class,
                "{\n  \"reseller\"", PortfolioDocument.class,
                "[\n  {\n    \"schema\"", CustomerHistory.class,
                "{\n  \"schema\": 1, \"outcome\": \"ALLOWED\"", Verdict.class,
                "{\n  \"schema\": 1, \"outcome\": \"REFUSED\"", Verdict.class);
        beginnings.forEach((beginning, type) -> {
            String document = Documents.block("docs/integration.md", "json", beginning);
            valid(type, document);
            assertEquals(List.of(), mistakes("", document), document);
        });
    }

    @Test
    void the_sample_portfolio() throws IOException {
        try (InputStream sample = Objects.requireNonNull(
                JsonSchemaTest.class.getResourceAsStream("/io/vipcore/example/console/sample-portfolio.json"))) {
            valid(PortfolioDocument.class, new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_sample_portfolio_of_vip_marketplace() throws IOException {
        try (InputStream sample = Objects.requireNonNull(
                JsonSchemaTest.class.getResourceAsStream("/io/vipcore/example/console/marketplace-portfolio.json"))) {
            valid(MarketplacePortfolio.class, new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_customers_of_the_conformance_vectors() {
        assertEquals(Set.of(), mistaken("vipId", Customer.class));
    }

    /** As the vectors have it, what is optional may be null. */
    @Test
    void the_customers_of_vip_marketplace_in_the_conformance_vectors() {
        assertEquals(Set.of(), mistaken("customerId", MarketplaceCustomer.class));
    }

    private static Set<String> mistaken(String member, Class<?> type) {
        List<JsonNode> customers = ConformanceVectors.bundled().files().values().stream()
                .flatMap(List::stream)
                .map(vector -> vector.given().path("customer"))
                .filter(customer -> customer.has(member))
                .distinct()
                .toList();
        assertFalse(customers.isEmpty());
        return customers.stream()
                .map(JsonNode::toString)
                .filter(customer -> !mistakes(type, customer).isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void verdicts_with_every_number_of_every_edition_and_with_words() {
        VipEditions.all().forEach(edition -> {
            RequestRule rule = RequestRule.PRODUCT_EXCLUDED;
            Verdict<OfferGrant> verdict = Verdict.refused(List.of(new Reason(
                    rule,
                    rule.confidence(),
                    rule.sources(),
                    edition.id(),
                    edition.provisions(),
                    OptionalInt.of(0),
                    List.of())));
            valid(Verdict.class, JSON.write(verdict));
        });
        Verdict<OfferGrant> refused =
                JSON.read(BothJacksons.verdict(OfferGrant.class), JsonDocumentsTest.documentOfARefusal());
        valid(Verdict.class, JSON.withWords(Words.ENGLISH).write(refused));
    }

    @Property(tries = 100)
    void what_is_written(
            @ForAll("customers") Customer customer,
            @ForAll("products") Product product,
            @ForAll("decisions") Verdict<NewAuthorization> decision,
            @ForAll("reasons") Reason reason) {
        valid(Customer.class, JSON.write(customer));
        valid(CustomerHistory.class, JSON.write(Histories.of(customer)));
        Catalog catalog = Catalog.of(List.of(product));
        valid(Catalog.class, JSON.write(catalog));
        valid(PortfolioDocument.class, JSON.write(new PortfolioDocument("", Map.of(), catalog, List.of(customer))));
        valid(Verdict.class, JSON.write(decision));
        valid(
                Verdict.class,
                JSON.write(
                        reason.severity() == Severity.REFUSAL
                                ? Verdict.refused(List.of(reason))
                                : Verdict.allowed(customer, List.of(reason))));
    }

    @Provide
    Arbitrary<Customer> customers() {
        return JsonArbitraries.customers();
    }

    @Provide
    Arbitrary<Product> products() {
        return JsonArbitraries.products();
    }

    @Provide
    Arbitrary<Verdict<NewAuthorization>> decisions() {
        return JsonArbitraries.decisions();
    }

    @Provide
    Arbitrary<Reason> reasons() {
        return JsonArbitraries.reasons();
    }

    /** One mistake in a good document: refused by the reader and by the schema. */
    private static void bothRefuse(TypeToken<?> type, String document, String found, String instead) {
        valid(type.getRawType(), document);
        assertTrue(document.contains(found), document);
        String bad = document.replace(found, instead);
        JSON.refusal(type, bad);
        assertFalse(mistakes(type.getRawType(), bad).isEmpty(), bad);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"vipId"                        | {"nickname":"x","vipId"
            "vipId":"2C3EDFD26A4967C218CA", | ``
            "2C3EDFD26A4967C218CA"          | null
            "2C3EDFD26A4967C218CA"          | "2C3EDFD26A4967C218C"
            "2C3EDFD26A4967C218CA"          | "2c3edfd26a4967c218ca"
            "2C3EDFD26A4967C218CA"          | 7
            "profile":{                     | "profile":[],"x":{
            "organization":"Atlas Studio"   | "organization":1
            "city":"Warszawa",              | ``
            "COMMERCIAL"                    | "commercial"
            "invited":"2024-01-10"          | "invited":"2023-02-29"
            "invited":"2024-01-10"          | "invited":"10.01.2024"
            "invited":"2024-01-10"          | "invited":20240110
            "offers":[                      | "offers":[{"type":"TEAM"},
            "offers":[                      | "offers":[null,
            "authorizations":[              | "authorizations":{},"x":[
            "by":"MEMBER"                   | "by":"ADOBE"
            "quantity":2                    | "quantity":"2"
            "quantity":2                    | "quantity":0
            "quantity":2                    | "quantity":2147483648
            "quantity":2                    | "quantity":1.5
            "settled":"2024-03-02"          | "settled":false
            "orders":[                      | "orders":[{"accepted":"2024-01-16","lines":[]},
            "anniversary":"2025-01-16",     | ``
            """)
    void customers(String found, String instead) {
        String customer = JSON.write(CUSTOMER);
        bothRefuse(TypeToken.of(Customer.class), customer, found, instead);
        bothRefuse(TypeToken.of(PortfolioDocument.class), JSON.write(PORTFOLIO), found, instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reseller"               | {"owner":1,"reseller"
            "reseller":"R",           | ``
            {"id":"am-1","name":"A"}  | {"id":"am-1"}
            "products":[              | "products":[{},
            "customers":[             | "customers":[{},
            {"id":"CC-ALL-TEAM"       | {"sku":1,"id":"CC-ALL-TEAM"
            "family":"CREATIVE_CLOUD" | "family":null
            "offer":"TEAM"            | "offer":"BOTH"
            "license":"NAMED_USER"    | "license":1
            "segments":["EDUCATION"]  | "segments":[]
            "segments":["EDUCATION"]  | "segments":"EDUCATION"
            "term":"TWELVE_MONTHS"    | "term":"FOREVER"
            """)
    void portfolios_and_products(String found, String instead) {
        bothRefuse(TypeToken.of(PortfolioDocument.class), JSON.write(PORTFOLIO), found, instead);
        if (!JSON.write(Fixtures.catalog())
                .equals(JSON.write(Fixtures.catalog()).replace(found, instead))) {
            bothRefuse(TypeToken.of(Catalog.class), JSON.write(Fixtures.catalog()), found, instead);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"schema":1,                            | {
            {"schema":1,                            | {"schema":2,
            {"schema":1,                            | {"schema":"1",
            "type":"INVITATION_ACCEPTED",           | ``
            "INVITATION_ACCEPTED"                   | "INVITATION_WITHDRAWN"
            "INVITATION_ACCEPTED"                   | "ORDER_PLACED"
            "type":"INVITATION_ACCEPTED",           | "by":"MEMBER","type":"INVITATION_ACCEPTED",
            "on":"2024-03-02","authorization":      | "on":"2024-03-02","order":
            "type":"AUTHORIZATION_CREATED"          | "type":"DIRECT_ORDER_PLACED"
            "type":"DIRECT_ORDER_PLACED"            | "type":"RENEWAL_ORDER_PLACED"
            """)
    void events(String found, String instead) {
        bothRefuse(TypeToken.of(CustomerHistory.class), JSON.write(Histories.of(CUSTOMER)), found, instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schema":1           | "schema":9
            "schema":1,          | ``
            "outcome":"REFUSED"  | "outcome":"MAYBE"
            "outcome":"REFUSED"  | "outcome":"ALLOWED"
            "outcome":"REFUSED"  | "outcome":"REFUSED","result":{"type":"TEAM","on":"2024-01-10"}
            "reasons":[          | "reasons":[{},
            "severity":"REFUSAL" | "severity":"SEVERE"
            "confidence":"STATED" | "confidence":"S"
            "sources":[          | "sources":[],"source":[
            "sources":[          | "sources":[{"key":"K"},
            "edition":"VIP_2018" | "edition":2018
            "provisions":{       | "provisions":{"refundDays":{}
            "provisions":{       | "provisions":{"returnWindowDays":{}
            "provisions":{       | "provisions":{"returnWindowDays":{"confidence":"STATED","sources":[],"value":"14"}
            "provisions":{       | "provisions":{"retiresBy":{"confidence":"STATED","sources":[],"value":{"OTHER":"2024-01-10"}}
            "evidence":[         | "line":-1,"evidence":[
            "evidence":[         | "evidence":[{"name":"n"},
            "evidence":[         | "evidence":[{"name":"n","type":"DAY","value":"soon"},
            "evidence":[         | "evidence":[{"name":"n","type":"COUNT","of":"X","value":1},
            "evidence":[         | "evidence":[{"name":"n","type":"GROUP","value":[1]},
            """)
    void verdicts(String found, String instead) {
        bothRefuse(BothJacksons.verdict(OfferGrant.class), JsonDocumentsTest.documentOfARefusal(), found, instead);
    }
}
