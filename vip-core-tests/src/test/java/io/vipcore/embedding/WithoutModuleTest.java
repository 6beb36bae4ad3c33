package io.vipcore.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.renewal.LicenseLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper to which no module was added never writes a value as an empty object. */
class WithoutModuleTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    static Stream<Object> values() {
        Customer customer = CustomerFixture.invited("2024-01-10")
                .accepted("2024-01-12")
                .ordered("2024-01-16")
                .customer();
        VipProgram vip = Fixtures.program(VipEditions.VIP_2018);
        CustomerOnDay onDay = vip.customer(customer, DAY);
        return Stream.of(
                customer,
                customer.profile().orElseThrow(),
                Histories.of(customer),
                InvitationForm.builder().build(),
                Fixtures.catalog(),
                VipEditions.VIP_2018,
                onDay,
                onDay.status(),
                onDay.status().schedule().orElseThrow(),
                LicenseLedger.of(customer, Fixtures.catalog(), vip.rules().calendar(), DAY),
                vip.page(List.of(customer), DAY),
                vip.page(List.of(customer), DAY).customers());
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_refused_and_the_message_says_what_to_add(Object value) {
        Exception three = assertThrows(
                Exception.class, () -> new tools.jackson.databind.json.JsonMapper().writeValueAsString(value));
        com.fasterxml.jackson.databind.ObjectMapper lenient = new com.fasterxml.jackson.databind.ObjectMapper()
                .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS);
        Exception two = assertThrows(Exception.class, () -> lenient.writeValueAsString(Map.of("value", value)));
        for (Exception e : List.of(three, two)) {
            assertTrue(e.getMessage().contains("Jackson2Module or Jackson3Module"), e.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void with_what_is_found_it_is_written(Object value) {
        String document = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build()
                .writeValueAsString(value);
        assertTrue(document.length() > 2 || value instanceof InvitationForm, document);
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_has_no_components_to_show_asks_for_a_module(Object value) {
        assertEquals(!value.getClass().isRecord() && !(value instanceof List), value instanceof NeedsJsonModule);
    }
}
