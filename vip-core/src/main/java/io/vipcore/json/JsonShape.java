package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.source.InvalidFactException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How values of one type look in JSON; {@link VipJson} has one for every type.
 *
 * <p>Laws: {@code read(write(value))} equals the value; equal values give the same text. Immutable.
 *
 * @param <T> the type of the values
 */
public final class JsonShape<T> {

    private final Function<JsonCursor, T> read;
    private final Function<? super T, ? extends JsonNode> write;

    JsonShape(Function<JsonCursor, T> read, Function<? super T, ? extends JsonNode> write) {
        this.read = read;
        this.write = write;
    }

    /** The shape of an object that may have no members but the named ones; the names are separated by spaces. */
    static <T> JsonShape<T> object(String members, Function<JsonCursor, T> read, Function<T, JsonObject> write) {
        Set<String> known = Set.of(members.split(" "));
        return new JsonShape<>(json -> read.apply(json.withOnly(known)), write);
    }

    static <T> JsonShape<List<T>> list(JsonShape<T> shape) {
        return new JsonShape<>(json -> json.elements(shape::read), values -> Nodes.array(values, shape));
    }

    static <E extends Enum<E>> JsonShape<E> constant(Class<E> type) {
        return new JsonShape<>(json -> json.constant(type), constant -> Nodes.text(constant.name()));
    }

    /**
     * {@return the value that a document holds}
     *
     * @param document the JSON text; a byte order mark before it is passed over
     * @throws BadDocumentException if the text is not one well-formed JSON value of this shape, whatever is wrong
     */
    public T read(String document) {
        return read(DocumentParser.parse(document));
    }

    /**
     * {@return a value as JSON text: on one line, members in a fixed order, dates as {@code yyyy-MM-dd}}
     *
     * @param value the value
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
        } catch (DateTimeException e) {
            throw json.bad("has a day at the end of the calendar");
        }
    }

    JsonNode node(T value) {
        return write.apply(value);
    }
}
