package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.fact.InvalidFactException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A value in a document that knows its place, so that whatever is wrong with it is reported with the place. */
record JsonCursor(JsonNode node, Place place) {

    private static final int DATE_LENGTH = "yyyy-MM-dd".length();

    static JsonCursor of(JsonNode document) {
        return new JsonCursor(document, Place.ROOT);
    }

    /** Requires an object with no members but the named ones. */
    JsonCursor withOnly(String... members) {
        requireObject();
        Set<String> known = Set.of(members);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw place.member(name).bad("unknown field");
            }
        }
        return this;
    }

    /** Returns whether a member is present and not null. */
    boolean has(String member) {
        requireObject();
        return node.hasNonNull(member);
    }

    /** Returns a required member. */
    JsonCursor get(String member) {
        if (!has(member)) {
            throw place.member(member).bad("required, but missing");
        }
        return new JsonCursor(node.get(member), place.member(member));
    }

    /** Returns a member if it is present and not null. */
    <T> Optional<T> find(String member, Function<JsonCursor, T> read) {
        return has(member) ? Optional.of(read.apply(get(member))) : Optional.empty();
    }

    /** Returns the elements of a required array. */
    <T> List<T> list(String member, Function<JsonCursor, T> read) {
        return get(member).elements(read);
    }

    /** Returns the elements of the array. */
    <T> List<T> elements(Function<JsonCursor, T> read) {
        if (!node.isArray()) {
            throw place.bad("must be an array");
        }
        List<T> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(read.apply(new JsonCursor(element, place.element(elements.size()))));
        }
        return elements;
    }

    /** Requires an array with something in it. */
    JsonCursor notEmpty() {
        if (node.isArray() && node.isEmpty()) {
            throw place.bad("must not be empty");
        }
        return this;
    }

    /** Returns the elements of the array, objects that differ in the text of one member. */
    <T> List<T> elementsByKey(String key, Function<JsonCursor, T> read) {
        Set<String> keys = new HashSet<>();
        return elements(element -> {
            T value = read.apply(element);
            JsonCursor text = element.get(key);
            if (!keys.add(text.text())) {
                throw text.bad("listed before");
            }
            return value;
        });
    }

    /** Returns the elements of the array, which all differ. */
    <T> Set<T> distinct(Function<JsonCursor, T> read) {
        Set<T> values = new HashSet<>();
        elements(element -> {
            T value = read.apply(element);
            if (!values.add(value)) {
                throw element.bad("listed before");
            }
            return value;
        });
        return values;
    }

    /** Returns the members of the object, in the document's order. */
    Map<String, JsonCursor> members() {
        requireObject();
        Map<String, JsonCursor> members = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> members.put(name, get(name)));
        return members;
    }

    /** Returns the text of a required member. */
    String text(String member) {
        return get(member).text();
    }

    /** Returns the text. */
    String text() {
        if (!node.isTextual()) {
            throw place.bad("must be a text");
        }
        return node.textValue();
    }

    /** Returns the identifier in a required member. */
    String identifier(String member) {
        return get(member).identifier();
    }

    /** Returns the identifier: a text that is not blank. */
    String identifier() {
        String text = text();
        if (text.isBlank()) {
            throw place.bad("must not be blank");
        }
        return text;
    }

    /** Returns the text of a member, or nothing if it is missing or empty. */
    Optional<String> textIfAny(String member) {
        return find(member, JsonCursor::text).filter(text -> !text.isEmpty());
    }

    /** Returns the whole number of a required member. */
    int whole(String member, int minimum) {
        return get(member).whole(minimum);
    }

    /** Returns the whole number. */
    int whole(int minimum) {
        boolean fits = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= minimum;
        if (!fits) {
            throw place.bad("must be a whole number from " + minimum + " to " + Integer.MAX_VALUE);
        }
        return node.intValue();
    }

    /** Returns the whole number, which may be a long one. */
    long wholeLong() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw place.bad("must be a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
        return node.longValue();
    }

    /** Returns the day of a required member. */
    LocalDate day(String member) {
        return get(member).day();
    }

    /** Returns the day, one that a fact may have. */
    LocalDate day() {
        String text = text();
        boolean fits = text.length() == DATE_LENGTH && !text.startsWith("0000");
        return parsed(fits ? text : "");
    }

    /** Returns the day, which was computed and may lie beyond those that a fact may have. */
    LocalDate computedDay() {
        return parsed(text());
    }

    private LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw place.bad("must be a date yyyy-MM-dd");
        }
    }

    /** Returns the constant that a required member names. */
    <E extends Enum<E>> E constant(String member, Class<E> type) {
        return get(member).constant(type);
    }

    /** Returns the constant. */
    <E extends Enum<E>> E constant(Class<E> type) {
        return constant(type.getEnumConstants());
    }

    /** Returns the constant, one of some. */
    <E extends Enum<?>> E constant(E[] constants) {
        String name = text();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
        throw place.bad("must be one of " + allowed);
    }

    /** Builds the value that stands here; what it refuses is reported with the place. */
    <T> T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidFactException e) {
            throw place.bad(e.problem());
        }
    }

    BadDocumentException bad(String problem) {
        return place.bad(problem);
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw place.bad("must be an object");
        }
    }
}
