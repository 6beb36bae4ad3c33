package io.vipcore.example.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.example.page.Printable;
import io.vipcore.json.VipJson;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import java.util.Locale;

/**
 * Answers for a program, in the shapes of the library: days are {@code yyyy-MM-dd}, codes and account managers are
 * identifiers whatever the language.
 */
final class Json {

    private static final VipJson VALUES = VipJson.jackson2();
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A value of the library, or a list of such. */
    static JsonNode of(Object value) {
        return parsed(VALUES.write(value));
    }

    /** A verdict with its words. */
    static JsonNode of(Verdict<?> verdict, Locale locale) {
        return parsed(VALUES.withWords(Words.of(locale)).write(verdict));
    }

    private static JsonNode parsed(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    /** The filters that match, and the next steps of each. */
    static ObjectNode withFilters(ObjectNode json, CustomerStatus status) {
        ArrayNode steps = MAPPER.createArrayNode();
        for (CustomerFilter filter : CustomerFilter.matching(status)) {
            filter.nextSteps(status)
                    .forEach(step ->
                            steps.add(object().put("filter", filter.name()).setAll((ObjectNode) of(step))));
        }
        return json.<ObjectNode>set("filters", of(CustomerFilter.matching(status)))
                .set("nextSteps", steps);
    }

    /** The document, ended by a line feed. */
    static String print(ObjectNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        layout.indentObjectsWith(indenter);
        layout.indentArraysWith(indenter);
        try {
            return Printable.json(MAPPER.writer(layout).writeValueAsString(json)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers and records of them can always be written", e);
        }
    }
}
