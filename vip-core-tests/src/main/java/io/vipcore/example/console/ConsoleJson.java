package io.vipcore.example.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.NextStep;
import io.vipcore.status.CustomerStatus;
import java.util.Optional;

/**
 * What all JSON answers share: they begin with day and edition, days are {@code yyyy-MM-dd}, codes and account managers
 * are identifiers whatever the language, and a member without a value is null.
 */
final class ConsoleJson {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final DefaultPrettyPrinter LAYOUT = layout();

    private ConsoleJson() {}

    /** Starts an answer. */
    static ObjectNode answer(ConsoleArguments asked) {
        return NODES.objectNode()
                .put("asOf", asked.asOf().toString())
                .put("edition", asked.edition().id());
    }

    /** Returns a value as text, or null where there is none. */
    static JsonNode text(Optional<?> value) {
        return value.<JsonNode>map(present -> NODES.textNode(present.toString()))
                .orElseGet(NODES::nullNode);
    }

    /** Adds the filters that match, and the next steps of each. */
    static void addFilters(ObjectNode json, CustomerStatus status) {
        ArrayNode filters = json.putArray("filters");
        ArrayNode steps = json.putArray("nextSteps");
        for (CustomerFilter filter : CustomerFilter.matching(status)) {
            filters.add(filter.name());
            for (NextStep step : filter.nextSteps(status)) {
                steps.addObject()
                        .put("filter", filter.name())
                        .put("code", step.code().name())
                        .<ObjectNode>set("date", text(step.date()))
                        .set("authorization", text(step.authorization()));
            }
        }
    }

    /** Returns a term to order: its kind and what is known about it. */
    static ObjectNode term(TermToOrder term) {
        ObjectNode json = NODES.objectNode().put("kind", term.kind().name());
        term.billedMonths().ifPresent(months -> json.put("months", months));
        term.billedPeriod()
                .ifPresent(period -> json.put("from", period.from().toString())
                        .put("through", period.throughInclusive().toString()));
        if (term instanceof TermToOrder.LastPartialMonth last) {
            json.put("anniversary", last.anniversary().toString()).put("stubDays", last.stubDays());
        }
        return json;
    }

    /** Returns the document, ended by a line feed. */
    static String print(ObjectNode json) {
        try {
            return Printable.json(new ObjectMapper().writer(LAYOUT).writeValueAsString(json)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        layout.indentObjectsWith(indenter);
        layout.indentArraysWith(indenter);
        return layout;
    }
}
