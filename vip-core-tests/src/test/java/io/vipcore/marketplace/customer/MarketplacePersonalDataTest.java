package io.vipcore.marketplace.customer;

import static io.vipcore.testkit.MarketplaceFixtures.acquisition;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.catalog;
import static io.vipcore.testkit.MarketplaceFixtures.customer;
import static io.vipcore.testkit.MarketplaceFixtures.program;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.json.MarketplacePortfolio;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceRow;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.page.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, e-mail and address lines never reach a log: neither a {@code toString()} nor a message shows them. */
class MarketplacePersonalDataTest {

    private static final String SECRET = "Zażółć-Secret";

    private static final Contact CONTACT = new Contact(SECRET, SECRET, SECRET);
    private static final CompanyProfile PROFILE = CompanyProfile.builder()
            .companyName(SECRET)
            .preferredLanguage("pl-PL")
            .country("PL")
            .region(SECRET)
            .city(SECRET)
            .addressLine1(SECRET)
            .addressLine2(SECRET)
            .postalCode(SECRET)
            .addContacts(CONTACT)
            .build();
    private static final MarketplaceCustomer CUSTOMER =
            customer().profile(PROFILE).build();

    static Stream<Object> whatMayBeLogged() {
        CustomerAtInstant then = program().customer(CUSTOMER, at("2026-06-05"));
        MarketplaceStatus status = then.status();
        return Stream.of(
                CONTACT,
                PROFILE,
                CUSTOMER,
                then,
                status,
                status.ledger(),
                MarketplaceRow.of(status),
                program(),
                program().page(List.of(CUSTOMER), at("2026-06-05")),
                program()
                        .page(List.of(CUSTOMER), at("2026-06-05"))
                        .part(Comparator.comparing(MarketplaceStatus::asOf), PageRequest.first(5)),
                program().index(Stream.of(CUSTOMER), Comparator.comparing(MarketplaceCustomer::customerId)),
                program().spans(CUSTOMER),
                new MarketplacePortfolio(SECRET, catalog(), List.of(CUSTOMER)));
    }

    @ParameterizedTest
    @MethodSource("whatMayBeLogged")
    void no_text_form_shows_personal_data(Object value) {
        assertFalse(value.toString().contains(SECRET), value::toString);
    }

    @Test
    void what_is_not_personal_is_shown() {
        assertEquals("Contact[***]", CONTACT.toString());
        assertTrue(PROFILE.toString().contains("PL"));
        assertTrue(PROFILE.toString().contains("pl-PL"));
        assertTrue(CUSTOMER.toString().contains(CUSTOMER.customerId()));
        assertEquals(
                "MarketplacePortfolio[customers=1, products=13]",
                new MarketplacePortfolio(SECRET, catalog(), List.of(CUSTOMER)).toString());
    }

    static Stream<Executable> whatIsRefused() {
        return Stream.of(
                () -> MarketplaceCustomer.builder()
                        .from(CUSTOMER)
                        .customerId(" ")
                        .build(),
                () -> MarketplaceCustomer.builder()
                        .from(CUSTOMER)
                        .addAcquisitions(acquisition("A1", "2025-06-30"), acquisition("A1", "2025-06-30"))
                        .build(),
                () -> MarketplaceCustomer.builder().profile(PROFILE).build(),
                () -> CompanyProfile.builder().companyName(SECRET).build(),
                () -> new Contact(SECRET, SECRET, null),
                () -> new MarketplacePortfolio(SECRET, catalog(), List.of(CUSTOMER, CUSTOMER)));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void no_message_shows_personal_data(Executable refused) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, refused);
        assertFalse(thrown.toString().contains(SECRET), thrown::toString);
    }

    @Test
    void the_redacted_parts_still_tell_customers_apart() {
        MarketplaceCustomer renamed = MarketplaceCustomer.builder()
                .from(CUSTOMER)
                .profile(CompanyProfile.builder()
                        .from(PROFILE)
                        .companyName("another")
                        .build())
                .build();
        assertEquals(CUSTOMER.toString(), renamed.toString());
        assertNotEquals(CUSTOMER, renamed);
    }
}
