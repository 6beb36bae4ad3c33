package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.vip.history.CustomerHistory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whatever the document: a value that is written and read back equal, or the one declared exception. */
class DocumentFuzzTest {

    private static final VipJson JSON = VipJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(JSON.module());

    /** With places in arrays; longer than what a document of the program can name. */
    private static final int LONGEST_MESSAGE = 10_000;

    @FuzzTest
    void portfolios(FuzzedDataProvider data) {
        String document = data.consumeRemainingAsString();
        Optional<PortfolioDocument> read = readIfGood(JSON.portfolio(), document);
        assertSameThroughTheMapper(document, PortfolioDocument.class, read);
        readIfGood(JSON.catalog(), document);
        readIfGood(JSON.customer(), document);
    }

    @FuzzTest
    void events(FuzzedDataProvider data) {
        String document = data.consumeRemainingAsString();
        readIfGood(JSON.event(), document);
        readIfGood(JSON.change(), document);
        Optional<CustomerHistory> history = readIfGood(JSON.history(), document);
        assertSameThroughTheMapper(document, CustomerHistory.class, history);
        // A history is its events, and events that do not fit each other are none.
        readIfGood(JSON.events(), document)
                .ifPresentOrElse(
                        events -> history.ifPresent(fitting -> assertEquals(events, fitting.events())),
                        () -> assertTrue(history.isEmpty()));
    }

    @FuzzTest
    void verdicts(FuzzedDataProvider data) {
        String document = data.consumeRemainingAsString();
        for (JsonShape<?> result : List.of(
                JSON.newAuthorization(),
                JSON.customer(),
                JSON.offer(),
                JSON.authorization(),
                JSON.renewalOffer(),
                JSON.invitationField(),
                JSON.change())) {
            readIfGood(JSON.verdict(result), document);
        }
    }

    /** What is quadratic in short documents takes longer than Jazzer allows in these. */
    @FuzzTest
    void long_documents(FuzzedDataProvider data) {
        String element = data.consumeRemainingAsString();
        int times = 200_000 / (element.length() + 1);
        String document = "[" + String.join(",", Collections.nCopies(times, element)) + "]";
        for (JsonShape<?> shape : List.of(JSON.events(), JSON.history(), JSON.catalog())) {
            readIfGood(shape, document);
        }
    }

    private static <T> Optional<T> readIfGood(JsonShape<T> shape, String document) {
        T value;
        try {
            value = shape.read(document);
        } catch (BadDocumentException e) {
            assertTrue(e.path().length() + e.problem().length() < LONGEST_MESSAGE);
            return Optional.empty();
        }
        String written = shape.write(value);
        T again = shape.read(written);
        assertEquals(value, again);
        assertEquals(value.hashCode(), again.hashCode());
        assertEquals(written, shape.write(again));
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
