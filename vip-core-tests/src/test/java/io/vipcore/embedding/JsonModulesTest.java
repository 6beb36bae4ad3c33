package io.vipcore.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.reflect.TypeToken;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.json.BadDocumentException;
import io.vipcore.json.Jackson2Module;
import io.vipcore.json.Jackson3Module;
import io.vipcore.json.VipJson;
import io.vipcore.rules.CustomRule;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of this library among those of an application, in mappers that were told everything else. */
class JsonModulesTest {

    private static final Customer CUSTOMER = CustomerFixture.invited("2024-01-10")
            .accepted("2024-01-12")
            .authorized("PA-1", "2024-03-01")
            .customer();

    /** A mapper of an application, of either Jackson. */
    interface Mapper {
        String write(Object value) throws Exception;

        Object read(String document, Type type) throws Exception;

        Object readAsTree(String document, Type type) throws Exception;

        /** Where the application's mapper says that something is wrong. */
        List<String> path(Exception e);
    }

    private record Told2(com.fasterxml.jackson.databind.ObjectMapper mapper) implements Mapper {

        static Told2 of(VipJson json) {
            return new Told2(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(
                            com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                            com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .enable(
                            com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                            com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX)
                    .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .addModule(new Jackson2Module(json))
                    .build());
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public Object read(String document, Type type) throws Exception {
            return mapper.readValue(document, mapper.constructType(type));
        }

        @Override
        public Object readAsTree(String document, Type type) throws Exception {
            return mapper.treeToValue(mapper.readTree(document), mapper.constructType(type));
        }

        @Override
        public List<String> path(Exception e) {
            return assertInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class, e).getPath().stream()
                    .map(com.fasterxml.jackson.databind.JsonMappingException.Reference::getFieldName)
                    .toList();
        }
    }

    private record Told3(tools.jackson.databind.ObjectMapper mapper) implements Mapper {

        static Told3 of(VipJson json) {
            return new Told3(tools.jackson.databind.json.JsonMapper.builder()
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(
                            tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                            tools.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .enable(
                            tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                            tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(tools.jackson.databind.cfg.EnumFeature.WRITE_ENUMS_USING_INDEX)
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(tools.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .addModule(new Jackson3Module(json))
                    .build());
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public Object read(String document, Type type) {
            return mapper.readValue(document, mapper.constructType(type));
        }

        @Override
        public Object readAsTree(String document, Type type) {
            return mapper.treeToValue(mapper.readTree(document), mapper.constructType(type));
        }

        @Override
        public List<String> path(Exception e) {
            return assertInstanceOf(tools.jackson.databind.DatabindException.class, e).getPath().stream()
                    .map(tools.jackson.core.JacksonException.Reference::getPropertyName)
                    .toList();
        }
    }

    static Stream<Mapper> mappers() {
        return Stream.of(Told2.of(VipJson.jackson2()), Told3.of(VipJson.jackson3()));
    }

    private static final VipJson JSON = VipJson.jackson3();

    record Visit(String note, VipId vipId, Customer customer, List<CustomerEvent> events, Product product) {}

    record Price(BigDecimal netAmount, List<VipId> payers) {}

    private static final Visit VISIT = new Visit(
            "n",
            CUSTOMER.vipId(),
            CUSTOMER,
            Histories.of(CUSTOMER).events(),
            Fixtures.catalog().get("CC-ALL-TEAM"));

    @ParameterizedTest
    @MethodSource("mappers")
    void values_stand_anywhere_in_types_of_the_application(Mapper mapper) throws Exception {
        String written = mapper.write(VISIT);
        assertTrue(written.contains("\"vip_id\":\"" + CUSTOMER.vipId() + "\""), written);
        assertTrue(written.contains("\"customer\":" + JSON.write(CUSTOMER)), written);
        assertEquals(VISIT, mapper.read(written, Visit.class));
        assertEquals(VISIT, mapper.readAsTree(written, Visit.class));
        assertNull(((Visit) mapper.read("{\"customer\":null}", Visit.class)).customer());
        assertEquals(CUSTOMER.vipId(), mapper.read("\"" + CUSTOMER.vipId() + "\"", VipId.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void values_look_as_always_and_are_read_as_strictly_whatever_the_mapper_was_told(Mapper mapper) throws Exception {
        assertEquals("\"FIRST_NAME\"", mapper.write(InvitationField.FIRST_NAME));
        assertEquals(InvitationField.FIRST_NAME, mapper.read("\"FIRST_NAME\"", InvitationField.class));
        CustomerHistory history = Histories.of(CUSTOMER);
        Change change = new Change(history.events(), history);
        assertEquals(JSON.write(change), mapper.write(change));
        assertEquals(change, mapper.read(JSON.write(change), Change.class));
        assertThrows(Exception.class, () -> mapper.read("\"first_name\"", InvitationField.class));
        String more = JSON.write(change).replaceFirst("\\{", "{\"more\":1,");
        assertThrows(Exception.class, () -> mapper.read(more, Change.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_result_of_a_verdict_may_be_a_type_of_the_application(Mapper mapper) throws Exception {
        Verdict<Price> verdict =
                Verdict.allowed(new Price(new BigDecimal("1.5"), List.of(CUSTOMER.vipId())), List.of());
        String written = mapper.write(verdict);
        assertEquals(
                "{\"schema\":1,\"outcome\":\"ALLOWED\",\"result\":{\"net_amount\":1.5,\"payers\":[\"" + CUSTOMER.vipId()
                        + "\"]},\"reasons\":[]}",
                written);
        assertEquals(verdict, mapper.read(written, new TypeToken<Verdict<Price>>() {}.getType()));
        assertEquals(
                List.of(verdict), mapper.read("[" + written + "]", new TypeToken<List<Verdict<Price>>>() {}.getType()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void mistakes_are_those_of_jackson_with_ours_as_the_cause(Mapper mapper) throws Exception {
        String written = mapper.write(VISIT);
        refused(mapper, written.replace("\"segment\"", "\"nickname\":1,\"segment\""), "nickname: unknown field");
        refused(
                mapper,
                written.replace("\"segment\":\"COMM", "\"segment\":\"EDUCATION\",\"segment\":\"COMM"),
                "segment: given twice");
        refused(
                mapper,
                written.replace("\"COMMERCIAL\",\"invited\"", "\"commercial\",\"invited\""),
                "segment: must be one of COMMERCIAL, EDUCATION, GOVERNMENT");
        refused(
                mapper,
                written.replace("\"quantity\":1}", "\"quantity\":1.0}"),
                "authorizations[0].lines[0].quantity: must be a whole number");
        refused(mapper, written.replace("\"city\":\"Warszawa\"", "\"city\":7"), "profile.city: must be a text");
        Exception e = refused(
                mapper,
                written.replace("{\"type\":\"TEAM\",\"on\":\"2024-01-10\"}", "7"),
                "offers[0]: must be an object");
        assertEquals("customer", mapper.path(e).get(0));
        Exception cutOff = assertThrows(
                Exception.class, () -> mapper.read(written.substring(0, written.indexOf("TEAM")), Visit.class));
        assertFalse(cutOff.getMessage().contains("Atlas"), cutOff.getMessage());
    }

    /** What is read as one thing and is none by the rules of the value itself. */
    static Stream<Arguments> mistakenRoots() {
        String product = VipJson.jackson3().write(Fixtures.catalog().get("CC-ALL-TEAM"));
        return mappers()
                .flatMap(mapper -> Stream.of(
                        Arguments.of(mapper, InvitationForm.class, "{\"invitedOn\":\"+10000-01-01\"}", "invitedOn: "),
                        Arguments.of(
                                mapper,
                                InvitationForm.class,
                                "{\"customAnniversary\":\"0000-12-31\"}",
                                "customAnniversary: "),
                        Arguments.of(mapper, VipId.class, "\"abc\"", ""),
                        Arguments.of(mapper, CustomerHistory.class, "[]", ""),
                        Arguments.of(
                                mapper,
                                CustomerEvent.class,
                                "{\"schema\":1,\"type\":\"DIRECT_ORDER_PLACED\",\"on\":\"2024-01-16\",\"lines\":[]}",
                                "lines: "),
                        Arguments.of(
                                mapper,
                                Command.class,
                                "{\"kind\":\"ACCEPT_INVITATION\",\"on\":\"+10000-01-01\",\"by\":\"MEMBER\",\"lines\":[]}",
                                "on: "),
                        Arguments.of(mapper, Catalog.class, "[" + product + "," + product + "]", "lists the product"),
                        Arguments.of(mapper, OrderLine.class, "{\"product\":\" \",\"quantity\":1}", "product: "),
                        Arguments.of(mapper, Customer.class, "{}", "vipId: ")));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("mistakenRoots")
    void a_mistake_of_the_value_itself_is_jackson_s_too_wherever_it_stands(
            Mapper mapper, Class<?> type, String document, String place) {
        Exception root = assertThrows(Exception.class, () -> mapper.read(document, type));
        BadDocumentException bad = assertInstanceOf(BadDocumentException.class, root.getCause());
        mapper.path(root);
        assertTrue(bad.getMessage().startsWith(place), bad.getMessage());
        Exception inside = assertThrows(Exception.class, () -> mapper.read("[" + document + "]", type.arrayType()));
        assertEquals(bad.getMessage(), inside.getCause().getMessage());
    }

    private static Exception refused(Mapper mapper, String document, String message) {
        Exception e = assertThrows(Exception.class, () -> mapper.read(document, Visit.class));
        BadDocumentException bad = assertInstanceOf(BadDocumentException.class, e.getCause());
        assertEquals(message, bad.getMessage());
        assertFalse(e.getMessage().contains("Atlas"), e.getMessage());
        return e;
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void mistakes_in_the_result_of_a_verdict_have_a_path_too(Mapper mapper) {
        String allowed = "{\"schema\":1,\"outcome\":\"ALLOWED\",\"result\":%s,\"reasons\":[]}";
        Type customers = new TypeToken<Verdict<Customer>>() {}.getType();
        Exception ours = assertThrows(Exception.class, () -> mapper.read(allowed.formatted("{}"), customers));
        assertEquals("result.vipId: required, but missing", ours.getCause().getMessage());
        Type prices = new TypeToken<Verdict<Price>>() {}.getType();
        Exception theirs =
                assertThrows(Exception.class, () -> mapper.read(allowed.formatted("{\"net_amount\":{}}"), prices));
        assertTrue(theirs.getCause().getMessage().startsWith("result.net_amount: "), theirs.getMessage());
        Exception newer = assertThrows(
                Exception.class, () -> mapper.read("{\"schema\":2,\"outcome\":\"REFUSED\",\"reasons\":[]}", customers));
        assertEquals(
                "schema: written by a newer version; this one reads schemas up to 1",
                newer.getCause().getMessage());
    }

    @Test
    void a_module_with_custom_rules_and_words_replaces_the_one_that_was_found() throws Exception {
        CustomRule rule =
                CustomRule.refusal("ACME-1", "policy").in(Locale.ENGLISH, "Credit.", "No credit.", "Pay first.");
        Verdict<OfferGrant> verdict = Verdict.refused(List.of(new Reason(
                rule,
                rule.confidence(),
                rule.sources(),
                VipEditions.VIP_2018.id(),
                Map.of(),
                OptionalInt.empty(),
                List.of())));
        Words english = Words.of(Locale.ENGLISH);
        tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .addModule(new Jackson3Module(VipJson.jackson3().withRules(rule).withWords(english)))
                .build();
        com.fasterxml.jackson.databind.json.JsonMapper two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .addModule(new Jackson2Module(VipJson.jackson2().withRules(rule).withWords(english)))
                .build();
        String written = three.writeValueAsString(verdict);
        assertTrue(written.endsWith("\"message\":\"No credit.\",\"cure\":\"Pay first.\"}]}"), written);
        assertEquals(written, two.writeValueAsString(verdict));
        Type type = new TypeToken<Verdict<OfferGrant>>() {}.getType();
        assertEquals(verdict, three.readValue(written, three.constructType(type)));
        assertEquals(verdict, two.readValue(written, two.constructType(type)));
    }

    @Test
    void both_modules_are_found_by_themselves() {
        assertTrue(ServiceLoader.load(com.fasterxml.jackson.databind.Module.class).stream()
                .anyMatch(provider -> provider.type() == Jackson2Module.class));
        assertTrue(ServiceLoader.load(tools.jackson.databind.JacksonModule.class).stream()
                .anyMatch(provider -> provider.type() == Jackson3Module.class));
    }

    @Test
    void a_decision_is_written_with_its_words_on_request() {
        Verdict<OfferGrant> verdict = Fixtures.program(VipEditions.VIP_2018)
                .customer(CUSTOMER, LocalDate.parse("2024-02-01"))
                .addOffer(OfferType.TEAM);
        String polish = VipJson.jackson2()
                .withWords(Words.of(Locale.forLanguageTag("pl")))
                .write(verdict);
        Reason reason = verdict.reasons().get(0);
        assertTrue(polish.contains("\"message\":\"" + reason.message(Locale.forLanguageTag("pl")) + "\""), polish);
        assertTrue(polish.contains("\"cure\":\"" + reason.cure(Locale.forLanguageTag("pl")) + "\""), polish);
        assertEquals(verdict, JSON.readVerdict(polish, OfferGrant.class));
        assertFalse(JSON.write(verdict).contains("\"message\""));
    }
}
