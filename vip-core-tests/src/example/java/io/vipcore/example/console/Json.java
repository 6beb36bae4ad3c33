package io.vipcore.example.console;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.source.Source;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers for a program: days are {@code yyyy-MM-dd}, codes and account managers are identifiers whatever the language,
 * and a member without a value is null.
 */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(LocalDate.class, AsText.class)
            .addMixIn(VipId.class, AsText.class)
            .addMixIn(ProductFamily.class, AsId.class)
            .addMixIn(Source.class, AsKey.class)
            .addMixIn(Optional.class, AsValue.class)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An object with the components of a record. */
    static ObjectNode object(Record components) {
        return MAPPER.valueToTree(components);
    }

    /** The filters that match, and the next steps of each. */
    static ObjectNode withFilters(ObjectNode json, CustomerStatus status) {
        List<ObjectNode> steps = CustomerFilter.matching(status).stream()
                .flatMap(filter -> filter.nextSteps(status).stream()
                        .map(step -> object().putPOJO("filter", filter)
                                .putPOJO("code", step.code())
                                .putPOJO("date", step.date())
                                .putPOJO("authorization", step.subject())))
                .toList();
        return json.putPOJO("filters", CustomerFilter.matching(status)).putPOJO("nextSteps", steps);
    }

    /** A term to order: its kind and what is known about it. */
    static ObjectNode term(TermToOrder term) {
        ObjectNode json = object().putPOJO("kind", term.kind());
        if (term.stubDays().isPresent()) {
            LocalDate anniversary = term.throughInclusive().orElseThrow().plusDays(1);
            return json.putPOJO("anniversary", anniversary)
                    .put("stubDays", term.stubDays().getAsInt());
        }
        term.billedMonths().ifPresent(months -> json.put("months", months));
        term.from().ifPresent(day -> json.putPOJO("from", day));
        term.throughInclusive().ifPresent(day -> json.putPOJO("through", day));
        return json;
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

    private interface AsText {
        @JsonValue
        @Override
        String toString();
    }

    private interface AsId {
        @JsonValue
        String id();
    }

    private interface AsKey {
        @JsonValue
        String key();
    }

    @JsonSerialize(converter = ValueOrNull.class)
    private interface AsValue {}

    private static final class ValueOrNull extends StdConverter<Optional<?>, @Nullable Object> {
        @Override
        public @Nullable Object convert(Optional<?> value) {
            return value.orElse(null);
        }
    }
}
