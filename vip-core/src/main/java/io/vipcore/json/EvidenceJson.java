package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.verdict.Evidence;
import java.util.List;

/**
 * Evidence: a name, a type and a value.
 *
 * @param vocabulary the enums whose constants are evidence
 */
record EvidenceJson(Vocabulary vocabulary) {

    private enum Type {
        DAY,
        COUNT,
        PRODUCT,
        AUTHORIZATION,
        FIELD,
        CODE,
        GROUP
    }

    List<Evidence> readAll(JsonCursor json) {
        return json.elements(this::read);
    }

    private Evidence read(JsonCursor json) {
        Type type = json.constant("type", Type.class);
        if (type == Type.CODE) {
            json.withOnly("name", "type", "of", "value");
        } else {
            json.withOnly("name", "type", "value");
        }
        String name = json.text("name");
        JsonCursor value = json.get("value");
        return switch (type) {
            case DAY -> new Evidence.Day(name, value.computedDay());
            case COUNT -> new Evidence.Count(name, value.wholeLong());
            case PRODUCT -> new Evidence.ProductId(name, value.text());
            case AUTHORIZATION -> new Evidence.AuthorizationId(name, value.text());
            case FIELD -> new Evidence.Field(name, value.text());
            case CODE -> new Evidence.Code(name, value.constant(constants(json.get("of"))));
            case GROUP -> new Evidence.Group(name, readAll(value));
        };
    }

    private Enum<?>[] constants(JsonCursor of) {
        return vocabulary
                .code(of.text())
                .orElseThrow(() -> of.bad("no enum of this library, and none that was given"))
                .getEnumConstants();
    }

    static JsonNode write(List<Evidence> evidence) {
        return Nodes.array(evidence, EvidenceJson::write);
    }

    private static JsonNode write(Evidence piece) {
        if (piece instanceof Evidence.Day day) {
            return begin(piece, Type.DAY).put("value", day.day().toString());
        } else if (piece instanceof Evidence.Count count) {
            return begin(piece, Type.COUNT).put("value", count.count());
        } else if (piece instanceof Evidence.ProductId product) {
            return begin(piece, Type.PRODUCT).set("value", Nodes.text(product.id()));
        } else if (piece instanceof Evidence.AuthorizationId authorization) {
            return begin(piece, Type.AUTHORIZATION).set("value", Nodes.text(authorization.id()));
        } else if (piece instanceof Evidence.Field field) {
            return begin(piece, Type.FIELD).set("value", Nodes.text(field.field()));
        } else if (piece instanceof Evidence.Code code) {
            return begin(piece, Type.CODE)
                    .put("of", code.code().getDeclaringClass().getSimpleName())
                    .put("value", code.code().name());
        }
        return begin(piece, Type.GROUP).set("value", write(((Evidence.Group) piece).members()));
    }

    private static ObjectNode begin(Evidence piece, Type type) {
        ObjectNode json = Nodes.object();
        json.set("name", Nodes.text(piece.name()));
        return json.put("type", type.name());
    }
}
