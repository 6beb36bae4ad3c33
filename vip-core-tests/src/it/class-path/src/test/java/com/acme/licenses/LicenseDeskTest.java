package com.acme.licenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.vip.CustomerFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LicenseDeskTest {

    private final LicenseDesk desk = new LicenseDesk();

    @Test
    void the_page_shows_who_is_ready_to_renew() {
        assertEquals(1, desk.page(LocalDate.parse("2024-12-20")).counts().get(CustomerFilter.READY_TO_RENEW));
    }

    @Test
    void a_refusal_says_why_in_polish() {
        List<String> lines = desk.request(300, LocalDate.parse("2024-04-02"))
                .explain(Locale.forLanguageTag("pl"))
                .lines()
                .toList();
        assertEquals("Odmowa.", lines.get(0));
        assertTrue(lines.get(1).startsWith("- VIP-PA-007: 300 licencji"), lines.get(1));
    }

    @Test
    void an_allowed_request_is_to_be_ordered_in_time() {
        assertEquals(
                LocalDate.parse("2024-05-02"),
                desk.request(5, LocalDate.parse("2024-04-02"))
                        .allowed()
                        .orElseThrow()
                        .orderByInclusive());
    }

    @Test
    void what_is_past_cannot_be_done_any_more() {
        assertEquals(
                "VIP-LIF-001",
                desk.accept(LocalDate.parse("2024-01-12")).refusals().get(0).id());
    }

    @Test
    void nobody_brought_jackson() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.core.JsonFactory"));
    }
}
