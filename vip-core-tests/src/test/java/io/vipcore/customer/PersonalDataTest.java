package io.vipcore.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.VipProgram;
import io.vipcore.edition.Editions;
import io.vipcore.portfolio.CustomerRow;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, e-mail and address lines never reach a log: neither a {@code toString()} nor a message shows them. */
class PersonalDataTest {

    private static final String SECRET = "Zażółć-Secret";
    private static final LocalDate DAY = LocalDate.parse("2024-12-20");

    private static final Address ADDRESS = Address.builder()
            .country("PL")
            .region(SECRET)
            .line1(SECRET)
            .line2(SECRET)
            .city(SECRET)
            .postalCode(SECRET)
            .build();
    private static final PrimaryContact CONTACT = PrimaryContact.builder()
            .firstName(SECRET)
            .lastName(SECRET)
            .email(SECRET)
            .build();
    private static final Customer CUSTOMER = customer().build();

    static Stream<Object> whatMayBeLogged() {
        VipProgram vip = Fixtures.program(Editions.DEFAULT);
        CustomerStatus status = vip.status(CUSTOMER, DAY);
        return Stream.of(
                ADDRESS,
                CONTACT,
                CUSTOMER,
                CUSTOMER.enrollmentDates(DAY),
                status,
                status.ledger(),
                vip.details(status),
                CustomerRow.of(status),
                vip.customersPage(List.of(CUSTOMER), DAY));
    }

    @ParameterizedTest
    @MethodSource("whatMayBeLogged")
    void no_text_form_shows_personal_data(Object value) {
        assertFalse(value.toString().contains(SECRET), value::toString);
    }

    @Test
    void what_is_not_personal_is_shown() {
        assertTrue(ADDRESS.toString().contains("PL"));
        assertTrue(CUSTOMER.toString().contains(CUSTOMER.vipId().value()));
        assertTrue(CustomerRow.of(Fixtures.program(Editions.DEFAULT).status(CUSTOMER, DAY))
                .toString()
                .contains(CUSTOMER.vipId().value()));
    }

    static Stream<Executable> whatIsRefused() {
        return Stream.of(
                () -> customer().invited(LocalDate.of(10_000, 1, 1)).build(),
                () -> customer()
                        .addAuthorizations(
                                Fixtures.authorization("PA-1", "2024-03-01").build())
                        .addAuthorizations(
                                Fixtures.authorization("PA-1", "2024-03-02").build())
                        .build(),
                () -> Customer.builder().organization(SECRET).build(),
                () -> Address.builder().line1(SECRET).build(),
                () -> PrimaryContact.builder().email(SECRET).build(),
                () -> VipId.of(SECRET));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void no_message_shows_personal_data(Executable refused) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, refused);
        assertFalse(thrown.toString().contains(SECRET), thrown::toString);
    }

    @Test
    void the_redacted_parts_still_tell_customers_apart() {
        Customer renamed = customer().organization("another").build();
        assertEquals(CUSTOMER.toString(), renamed.toString());
        assertFalse(CUSTOMER.equals(renamed));
    }

    private static Customer.Builder customer() {
        return Fixtures.customer().organization(SECRET).address(ADDRESS).primaryContact(CONTACT);
    }
}
