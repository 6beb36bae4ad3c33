package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.util.Collection;
import java.util.Optional;

/** An object that is written. Its members keep the order in which they were added. */
@SuppressWarnings("unchecked") // of ObjectNode.deepCopy()
final class JsonObject extends ObjectNode {

    @Serial
    private static final long serialVersionUID = 1L;

    JsonObject() {
        super(JsonNodeFactory.instance);
    }

    JsonObject node(String member, JsonNode value) {
        set(member, value);
        return this;
    }

    /** Adds a text, or what is written as one: a day, a constant, an identifier. */
    JsonObject text(String member, Object value) {
        return node(member, Nodes.text(value.toString()));
    }

    JsonObject textIfAny(String member, Optional<?> value) {
        value.ifPresent(present -> text(member, present));
        return this;
    }

    JsonObject number(String member, long number) {
        return node(member, Nodes.number(number));
    }

    <T> JsonObject list(String member, Collection<? extends T> values, JsonShape<T> shape) {
        return node(member, Nodes.array(values, shape));
    }
}
