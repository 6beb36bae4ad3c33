package com.acme.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.json.BadDocumentException;
import io.vipcore.vip.VipProgram;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final String STORED = """
            [{"schema": 1, "type": "INVITED", "on": "2024-01-10", "customer": {
                "vipId": "2C3EDFD26A4967C218CA",
                "profile": {
                    "organization": "Atlas Studio", "firstName": "Anna", "lastName": "Kowalska",
                    "email": "anna@example.com", "country": "PL", "region": "", "addressLine1": "ul. Prosta 51",
                    "city": "Warszawa", "postalCode": "00-838", "accountManager": "am-1"},
                "segment": "COMMERCIAL", "invited": "2024-01-10",
                "offers": [{"type": "TEAM", "on": "2024-01-10"}],
                "authorizations": [], "orders": [], "renewals": []}}]
            """;

    @Test
    void what_is_stored_is_read_and_written() throws Exception {
        History history = new History(STORED);
        assertEquals("Atlas Studio", history.organization());
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(mapper.readTree(history.document()), mapper.readTree(history.part()));
    }

    @Test
    void a_wrong_document_is_refused_with_its_path() {
        BadDocumentException refused =
                assertThrows(BadDocumentException.class, () -> new History(STORED.replace("COMMERCIAL", "PRIVATE")));
        assertTrue(refused.getMessage().contains("segment"), refused::getMessage);
    }

    @Test
    void library_and_jackson_are_modules() {
        assertEquals("io.vipcore", VipProgram.class.getModule().getName());
        assertEquals(
                "com.fasterxml.jackson.databind", ObjectMapper.class.getModule().getName());
    }
}
