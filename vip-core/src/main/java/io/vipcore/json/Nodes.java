package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import io.vipcore.internal.Text;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The trees that are written, but for objects; see {@link JsonObject}. */
final class Nodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static JsonNode number(long number) {
        return number == (int) number ? FACTORY.numberNode((int) number) : FACTORY.numberNode(number);
    }

    /** A text. Half a character (an unpaired surrogate) is escaped, because no byte stream can hold it as it is. */
    static JsonNode text(String text) {
        return Text.hasUnpairedSurrogate(text)
                ? FACTORY.rawValueNode(new RawValue(escaped(text)))
                : FACTORY.textNode(text);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(Nodes::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        boolean plain = character >= ' ' && character < 0x7f && character != '"' && character != '\\';
        return plain ? Character.toString(character) : "\\u" + HexFormat.of().toHexDigits((char) character);
    }

    static <T> ArrayNode array(Collection<? extends T> values, JsonShape<T> shape) {
        ArrayNode array = FACTORY.arrayNode(values.size());
        values.forEach(value -> array.add(shape.node(value)));
        return array;
    }
}
