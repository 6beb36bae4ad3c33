package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vipcore.catalog.Product;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The values of this library among those of an application. */
class VipModuleTest {

    private static final VipJson JSON = VipJson.standard();
    private static final Customer CUSTOMER = CustomerFixture.of(JsonDocumentsTest.invited())
            .authorized("PA-1", "2024-03-01")
            .customer();

    /** As told as an application can be. */
    private static ObjectMapper told() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .addModule(JSON.module())
                .build();
    }

    private static final ObjectMapper MAPPER = told();

    record Visit(String note, VipId vipId, Customer customer, List<CustomerEvent> events, Product product) {}

    record Price(BigDecimal amount, List<VipId> payers) {}

    private static final Visit VISIT = new Visit(
            "n",
            CUSTOMER.vipId(),
            CUSTOMER,
            Histories.of(CUSTOMER).events(),
            Fixtures.catalog().get("CC-ALL-TEAM"));

    @Test
    void values_stand_anywhere_in_types_of_the_application() throws IOException {
        String written = MAPPER.writeValueAsString(VISIT);
        assertEquals(VISIT, MAPPER.readValue(written, Visit.class));
        assertEquals(
                JSON.customer().write(CUSTOMER),
                MAPPER.readTree(written).get("customer").toString());
        assertEquals(VISIT, MAPPER.treeToValue(MAPPER.readTree(written), Visit.class));
        JsonNode tree = MAPPER.valueToTree(VISIT);
        assertEquals(written, tree.toString());
        assertNull(MAPPER.readValue("{\"customer\":null}", Visit.class).customer());
        assertEquals(
                Optional.of(CUSTOMER.vipId()),
                Optional.of(MAPPER.readValue("\"" + CUSTOMER.vipId() + "\"", VipId.class)));
    }

    @Test
    void values_look_as_always_and_are_read_as_strictly_whatever_the_mapper_was_told() throws IOException {
        ObjectMapper mapper = told();
        assertEquals("\"FIRST_NAME\"", mapper.writeValueAsString(InvitationField.FIRST_NAME));
        CustomerHistory history = Histories.of(CustomerFixture.of(CUSTOMER));
        String change = mapper.writeValueAsString(new Change(history.events(), history));
        assertEquals(history, mapper.readValue(change, Change.class).history());
        assertThrows(
                JsonMappingException.class,
                () -> mapper.readValue(change.replaceFirst("\\{", "{\"more\":1,"), Change.class));
    }

    @Test
    void the_result_of_a_verdict_may_be_a_type_of_the_application() throws IOException {
        Verdict<Price> verdict =
                Verdict.allowed(new Price(new BigDecimal("1.5"), List.of(CUSTOMER.vipId())), List.of());
        String written = MAPPER.writeValueAsString(verdict);
        assertEquals(
                "{\"schema\":1,\"outcome\":\"ALLOWED\",\"result\":{\"amount\":1.5,\"payers\":[\"2C3EDFD26A4967C218CA\"]},"
                        + "\"reasons\":[]}",
                written);
        assertEquals(verdict, MAPPER.readValue(written, new TypeReference<Verdict<Price>>() {}));
        assertEquals(
                List.of(verdict), MAPPER.readValue("[" + written + "]", new TypeReference<List<Verdict<Price>>>() {}));
    }

    @Test
    void mistakes_are_those_of_jackson_with_ours_as_the_cause() throws IOException {
        String written = MAPPER.writeValueAsString(VISIT);
        refused(written.replace("\"segment\"", "\"nickname\":1,\"segment\""), "nickname: unknown field");
        refused(written.replace("\"segment\"", "\"region\":1,\"region\":2,\"segment\""), "region: given twice");
        refused(
                written.replace("\"quantity\":1", "\"quantity\":NaN"),
                "authorizations[0].lines[0].quantity: must be a whole number from 1 to 2147483647");
        refused(
                written.replace("\"COMMERCIAL\",\"invited\"", "\"commercial\",\"invited\""),
                "segment: must be one of COMMERCIAL, EDUCATION, GOVERNMENT");
        JsonMappingException e = refused(
                written.replace("{\"type\":\"TEAM\",\"on\":\"2024-01-10\"}", "7"), "offers[0]: must be an object");
        assertEquals("customer", e.getPath().get(0).getFieldName());
        refused(written.replace("\"organization\":\"Atlas Studio\"", "\"organization\":\"Atlas Studio"), null);
    }

    private static JsonMappingException refused(String document, String message) {
        JsonMappingException e =
                assertThrows(JsonMappingException.class, () -> MAPPER.readValue(document, Visit.class));
        BadDocumentException bad = assertInstanceOf(BadDocumentException.class, e.getCause());
        if (message != null) {
            assertEquals(message, bad.getMessage());
        }
        assertFalse(e.getMessage().contains("Atlas"), e.getMessage());
        return e;
    }

    @Test
    void mistakes_in_the_result_of_a_verdict_have_a_path_too() {
        TypeReference<Verdict<Customer>> type = new TypeReference<>() {};
        JsonMappingException ours = assertThrows(
                JsonMappingException.class,
                () -> MAPPER.readValue("{\"schema\":1,\"outcome\":\"ALLOWED\",\"result\":{},\"reasons\":[]}", type));
        assertEquals("result.vipId: required, but missing", ours.getCause().getMessage());
        JsonMappingException theirs = assertThrows(
                JsonMappingException.class,
                () -> MAPPER.readValue(
                        "{\"schema\":1,\"outcome\":\"ALLOWED\",\"result\":{\"amount\":[]},\"reasons\":[]}",
                        new TypeReference<Verdict<Price>>() {}));
        assertEquals("result", theirs.getPath().get(0).getFieldName());
        assertEquals("amount", theirs.getPath().get(1).getFieldName());
        JsonMappingException newer = assertThrows(
                JsonMappingException.class, () -> MAPPER.readValue("{\"schema\":2,\"outcome\":\"REFUSED\"}", type));
        assertEquals(
                "schema: written by a newer version; this one reads schemas up to 1",
                newer.getCause().getMessage());
    }
}
