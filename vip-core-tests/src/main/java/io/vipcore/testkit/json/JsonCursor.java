package io.vipcore.testkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.fact.InvalidFactException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A place in a JSON document that knows its path, so that every mistake is reported with it. */
public final class JsonCursor {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode node;
    private final String path;

    private JsonCursor(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /**
     * Parses a document.
     *
     * @param document the JSON text, UTF-8
     * @return the root of the document
     * @throws BadDocumentException if it is not one well-formed JSON value
     * @throws IOException if it cannot be read
     */
    public static JsonCursor parse(InputStream document) throws IOException {
        try (JsonParser parser = MAPPER.createParser(document)) {
            JsonNode root = MAPPER.readTree(parser);
            if (root == null || root.isMissingNode()) {
                throw new BadDocumentException("", "the document is empty");
            }
            return new JsonCursor(root, "");
        } catch (JsonProcessingException e) {
            // The parser's own message may quote the document; its position never does.
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            boolean repeated = e.getOriginalMessage().startsWith("Duplicate field");
            throw new BadDocumentException("", (repeated ? "a field is given twice" : "not well-formed JSON") + where);
        }
    }

    /**
     * Wraps a node that was made or parsed elsewhere.
     *
     * @param node the node
     * @param path the path under which mistakes are reported
     * @return the cursor
     */
    public static JsonCursor of(JsonNode node, String path) {
        return new JsonCursor(node, path);
    }

    /** Returns the node at this place. */
    public JsonNode node() {
        return node;
    }

    /** Returns where this place is in the document. */
    public String path() {
        return path;
    }

    /** Requires that this place is an object with no members but the named ones. */
    public JsonCursor withOnly(String... members) {
        requireObject();
        Set<String> known = Set.of(members);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new BadDocumentException(pathOf(name), "unknown field");
            }
        }
        return this;
    }

    /** Returns whether a member is present and not null. */
    public boolean has(String member) {
        requireObject();
        return node.hasNonNull(member);
    }

    /** Returns a required member. */
    public JsonCursor get(String member) {
        if (!has(member)) {
            throw new BadDocumentException(pathOf(member), "required, but missing");
        }
        return new JsonCursor(node.get(member), pathOf(member));
    }

    /** Returns a member if it is present and not null. */
    public <T> Optional<T> find(String member, Function<JsonCursor, T> read) {
        return has(member) ? Optional.of(read.apply(get(member))) : Optional.empty();
    }

    /** Returns the elements of a required array. */
    public <T> List<T> list(String member, Function<JsonCursor, T> read) {
        return get(member).elements(read);
    }

    /** Returns the elements of the array at this place. */
    public <T> List<T> elements(Function<JsonCursor, T> read) {
        if (!node.isArray()) {
            throw new BadDocumentException(path, "must be an array");
        }
        List<T> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(read.apply(new JsonCursor(element, path + "[" + elements.size() + "]")));
        }
        return elements;
    }

    /** Returns the members of the object at this place, in the document's order. */
    public <T> Map<String, T> members(Function<JsonCursor, T> read) {
        requireObject();
        Map<String, T> members = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> members.put(name, read.apply(get(name))));
        return members;
    }

    /** Returns the text of a required member. */
    public String text(String member) {
        return get(member).text();
    }

    /** Returns the text at this place. */
    public String text() {
        if (!node.isTextual()) {
            throw new BadDocumentException(path, "must be a text");
        }
        return node.textValue();
    }

    /** Returns the whole number of a required member. */
    public int number(String member) {
        JsonCursor value = get(member);
        if (!value.node.isIntegralNumber() || !value.node.canConvertToInt()) {
            throw new BadDocumentException(value.path, "must be a whole number of at most " + Integer.MAX_VALUE);
        }
        return value.node.intValue();
    }

    /** Returns the day of a required member. */
    public LocalDate day(String member) {
        return get(member).day();
    }

    /** Returns the day at this place. */
    public LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw new BadDocumentException(path, "must be a date yyyy-MM-dd");
        }
    }

    /** Returns the constant that a required member names. */
    public <E extends Enum<E>> E constant(String member, Class<E> type) {
        return get(member).constant(type);
    }

    /** Returns the constant named at this place. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw new BadDocumentException(path, "must be one of " + allowed);
    }

    /** Builds a value from this place; what the value itself refuses is reported with the path. */
    public <T> T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidFactException e) {
            throw new BadDocumentException(path, e.field() + ": " + e.problem());
        }
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw new BadDocumentException(path, "must be an object");
        }
    }

    private String pathOf(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }
}
