package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.fact.InvalidFactException;
import java.util.function.Function;

/**
 * How values of one type look in JSON. {@link VipJson} has one for every type.
 *
 * <pre>{@code
 * JsonShape<Customer> shape = VipJson.standard().customer();
 * String document = shape.write(customer);
 * Customer same = shape.read(document); // equal to customer
 * }</pre>
 *
 * <p>Laws: {@code read(write(value))} equals the value; equal values give the same text. Immutable.
 *
 * @param <T> the type of the values
 */
public final class JsonShape<T> {

    private final Function<JsonCursor, T> read;
    private final Function<T, JsonNode> write;

    JsonShape(Function<JsonCursor, T> read, Function<T, JsonNode> write) {
        this.read = read;
        this.write = write;
    }

    /**
     * Reads a value.
     *
     * @param document the JSON text; a byte order mark before it is passed over
     * @return the value
     * @throws BadDocumentException if the text is not one well-formed JSON value of this shape, whatever is wrong with it
     */
    public T read(String document) {
        return read(DocumentParser.parse(document));
    }

    /**
     * Writes a value: on one line, members in a fixed order, dates as {@code yyyy-MM-dd}.
     *
     * @param value the value
     * @return the JSON text
     */
    public String write(T value) {
        return node(value).toString();
    }

    T read(JsonCursor json) {
        try {
            return read.apply(json);
        } catch (InvalidFactException e) {
            // The readers ask before a value refuses; this holds for invariants that they do not know yet.
            throw json.bad(e.field() + ": " + e.problem());
        }
    }

    JsonNode node(T value) {
        return write.apply(value);
    }
}
