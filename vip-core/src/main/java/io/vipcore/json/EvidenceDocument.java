package io.vipcore.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.vipcore.rules.Evidence;
import java.time.LocalDate;
import java.util.List;

/** What was found, by its type. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = EvidenceDocument.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(name = "DAY", value = EvidenceDocument.Day.class),
    @JsonSubTypes.Type(name = "COUNT", value = EvidenceDocument.Count.class),
    @JsonSubTypes.Type(name = "PRODUCT", value = EvidenceDocument.Text.class),
    @JsonSubTypes.Type(name = "AUTHORIZATION", value = EvidenceDocument.Text.class),
    @JsonSubTypes.Type(name = "FIELD", value = EvidenceDocument.Text.class),
    @JsonSubTypes.Type(name = "ERROR_CODE", value = EvidenceDocument.Text.class),
    @JsonSubTypes.Type(name = "CODE", value = EvidenceDocument.Code.class),
    @JsonSubTypes.Type(name = "GROUP", value = EvidenceDocument.Group.class)
})
sealed interface EvidenceDocument {

    String name();

    Evidence.Type type();

    /** One of no type. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unknown(String name, Evidence.Type type) implements EvidenceDocument {}

    record Day(String name, Evidence.Type type, LocalDate value) implements EvidenceDocument {}

    record Count(String name, Evidence.Type type, long value) implements EvidenceDocument {}

    record Text(String name, Evidence.Type type, String value) implements EvidenceDocument {}

    record Code(String name, Evidence.Type type, String of, String value) implements EvidenceDocument {}

    record Group(String name, Evidence.Type type, List<Evidence> value) implements EvidenceDocument {}

    static EvidenceDocument of(Evidence piece) {
        Object value = piece.value();
        return switch (piece.type()) {
            case DAY -> new Day(piece.name(), piece.type(), (LocalDate) value);
            case COUNT -> new Count(piece.name(), piece.type(), (Long) value);
            case PRODUCT, AUTHORIZATION, FIELD, ERROR_CODE -> new Text(piece.name(), piece.type(), (String) value);
            case CODE -> {
                Enum<?> code = (Enum<?>) value;
                yield new Code(
                        piece.name(), piece.type(), code.getDeclaringClass().getSimpleName(), code.name());
            }
            case GROUP -> new Group(piece.name(), piece.type(), piece.members());
        };
    }

    default Evidence fact(Vocabulary vocabulary) {
        if (this instanceof Code code) {
            return Evidence.code(code.name, vocabulary.code(code.of, code.value));
        } else if (this instanceof Day day) {
            return Evidence.day(day.name, day.value);
        } else if (this instanceof Count count) {
            return Evidence.count(count.name, count.value);
        } else if (this instanceof Group group) {
            return new Evidence(group.name, group.type, group.value);
        }
        return new Evidence(name(), type(), ((Text) this).value);
    }
}
