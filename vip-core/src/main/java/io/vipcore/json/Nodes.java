package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.vipcore.fact.Text;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** The trees that are written. The members of an object keep the order in which they were put. */
final class Nodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    static JsonNode number(int number) {
        return FACTORY.numberNode(number);
    }

    /** A text. Half a character (an unpaired surrogate) is escaped, because no byte stream can hold it as it is. */
    static JsonNode text(String text) {
        return Text.hasUnpairedSurrogate(text)
                ? FACTORY.rawValueNode(new RawValue(escaped(text)))
                : FACTORY.textNode(text);
    }

    private static String escaped(String text) {
        StringBuilder literal = new StringBuilder("\"");
        HexFormat hex = HexFormat.of();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
            literal.append(plain ? String.valueOf(c) : "\\u" + hex.toHexDigits(c));
        }
        return literal.append('"').toString();
    }

    static <T> ArrayNode array(Collection<T> values, Function<? super T, ? extends JsonNode> write) {
        ArrayNode array = FACTORY.arrayNode(values.size());
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    /** Puts a member if there is a value for it. */
    static void putIfAny(ObjectNode object, String member, Optional<?> value) {
        value.ifPresent(present -> object.set(member, text(present.toString())));
    }
}
