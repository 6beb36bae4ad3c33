package io.vipcore.vip.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.time.LocalDate;
import java.util.Comparator;
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

    private static final Profile PROFILE = Profile.builder()
            .organization(SECRET)
            .country("PL")
            .region(SECRET)
            .addressLine1(SECRET)
            .addressLine2(SECRET)
            .city(SECRET)
            .postalCode(SECRET)
            .firstName(SECRET)
            .lastName(SECRET)
            .email(SECRET)
            .build();
    private static final Customer CUSTOMER =
            Fixtures.customer().profile(PROFILE).build();

    static Stream<Object> whatMayBeLogged() {
        VipProgram vip = Fixtures.program(VipEditions.DEFAULT);
        CustomerOnDay onDay = vip.customer(CUSTOMER, DAY);
        CustomerStatus status = onDay.status();
        CustomerFixture fixture = CustomerFixture.of(CUSTOMER);
        return Stream.of(
                PROFILE,
                CUSTOMER,
                CUSTOMER.enrollmentDates(DAY),
                onDay,
                status,
                status.ledger(),
                CustomerRow.of(status),
                vip.page(List.of(CUSTOMER), DAY),
                vip.index(Stream.of(CUSTOMER), Comparator.comparing(Customer::vipId)),
                vip.spans(CUSTOMER),
                KnownCustomers.of(List.of(CUSTOMER)),
                RequestFixtures.request(fixture, Requester.MEMBER, "2024-12-20", "CC-ALL-TEAM=1"),
                new CancellationRequest(CUSTOMER, "PA-1", DAY),
                Histories.of(fixture));
    }

    @ParameterizedTest
    @MethodSource("whatMayBeLogged")
    void no_text_form_shows_personal_data(Object value) {
        assertFalse(value.toString().contains(SECRET), value::toString);
    }

    @Test
    void what_is_not_personal_is_shown() {
        assertTrue(PROFILE.toString().contains("PL"));
        String id = CUSTOMER.vipId().value();
        CustomerOnDay onDay = Fixtures.program(VipEditions.DEFAULT).customer(CUSTOMER, DAY);
        assertTrue(CUSTOMER.toString().contains(id));
        assertTrue(CustomerRow.of(onDay.status()).toString().contains(id));
        assertEquals("CustomerOnDay[" + id + ", 2024-12-20]", onDay.toString());
    }

    static Stream<Executable> whatIsRefused() {
        return Stream.of(
                () -> customer().invited(LocalDate.of(10_000, 1, 1)).build(),
                () -> customer()
                        .addAuthorizations(
                                Fixtures.authorization("PA-1", "2024-03-01"),
                                Fixtures.authorization("PA-1", "2024-03-02"))
                        .build(),
                () -> Customer.builder().profile(PROFILE).build(),
                () -> Profile.builder().addressLine1(SECRET).build(),
                () -> Profile.builder().email(SECRET).build(),
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
        Customer renamed = customer()
                .profile(Profile.builder().from(PROFILE).organization("another").build())
                .build();
        assertEquals(CUSTOMER.toString(), renamed.toString());
        assertNotEquals(CUSTOMER, renamed);
    }

    private static Customer.Builder customer() {
        return Customer.builder().from(CUSTOMER);
    }
}
