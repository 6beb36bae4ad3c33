package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.catalog.Catalog;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.RenewalOffer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Whatever the document: a value that is written and read back equal, or the one declared exception. */
class DocumentFuzzTest {

    private static final VipJson JSON = VipJson.jackson3();
    private static final VipJson OTHER = VipJson.jackson2();
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jackson2Module());

    /** With places in arrays; longer than what a document of the program can name. */
    private static final int LONGEST_MESSAGE = 10_000;

    @FuzzTest
    void portfolios(FuzzedDataProvider data) {
        String document = data.consumeRemainingAsString();
        Optional<PortfolioDocument> read =
                readIfGood(document, (json, text) -> json.read(text, PortfolioDocument.class));
        assertSameThroughTheMapper(document, PortfolioDocument.class, read);
        readIfGood(document, (json, text) -> json.read(text, Catalog.class));
        readIfGood(document, (json, text) -> json.read(text, Customer.class));
    }

    @FuzzTest
    void events(FuzzedDataProvider data) {
        String document = data.consumeRemainingAsString();
        readIfGood(document, (json, text) -> json.read(text, CustomerEvent.class));
        readIfGood(document, (json, text) -> json.read(text, Change.class));
        Optional<CustomerHistory> history =
                readIfGood(document, (json, text) -> json.read(text, CustomerHistory.class));
        assertSameThroughTheMapper(document, CustomerHistory.class, history);
        // A history is its events, and events that do not fit each other are none.
        readIfGood(document, (json, text) -> json.readList(text, CustomerEvent.class))
                .ifPresentOrElse(
                        events -> history.ifPresent(fitting -> assertEquals(events, fitting.events())),
                        () -> assertTrue(history.isEmpty()));
    }

    @FuzzTest
    void verdicts(FuzzedDataProvider data) {
        String document = data.consumeRemainingAsString();
        for (Class<?> result : List.of(
                NewAuthorization.class,
                Customer.class,
                OfferGrant.class,
                PurchaseAuthorization.class,
                RenewalOffer.class,
                InvitationField.class,
                Change.class)) {
            readIfGood(document, (json, text) -> json.readVerdict(text, result));
        }
    }

    /** What is quadratic in short documents takes longer than Jazzer allows in these. */
    @FuzzTest
    void long_documents(FuzzedDataProvider data) {
        String element = data.consumeRemainingAsString();
        int times = 200_000 / (element.length() + 1);
        String document = "[" + String.join(",", Collections.nCopies(times, element)) + "]";
        for (Class<?> type : List.of(CustomerHistory.class, Catalog.class)) {
            readIfGood(document, (json, text) -> json.read(text, type));
        }
        readIfGood(document, (json, text) -> json.readList(text, CustomerEvent.class));
    }

    private static <T> Optional<T> readIfGood(String document, BiFunction<VipJson, String, T> read) {
        T value;
        try {
            value = read.apply(JSON, document);
        } catch (BadDocumentException e) {
            assertTrue(e.path().length() + e.problem().length() < LONGEST_MESSAGE);
            assertThrows(BadDocumentException.class, () -> read.apply(OTHER, document));
            return Optional.empty();
        }
        assertEquals(value, read.apply(OTHER, document));
        String written = JSON.write(value);
        T again = read.apply(JSON, written);
        assertEquals(value, again);
        assertEquals(value.hashCode(), again.hashCode());
        assertEquals(written, OTHER.write(again));
        return Optional.of(value);
    }

    /** A mapper reads the same value; it also reads documents with something after their end. */
    private static <T> void assertSameThroughTheMapper(String document, Class<T> type, Optional<T> read) {
        try {
            T mapped = MAPPER.readValue(document, type);
            read.ifPresent(value -> assertEquals(value, mapped));
        } catch (JsonProcessingException e) {
            assertTrue(read.isEmpty() || document.startsWith("\uFEFF"), "a mapper reads what the shape reads");
        }
    }
}
