package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.source.InvalidFactException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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

    static JsonCursor of(JsonNode document) {
        return new JsonCursor(document, Place.ROOT);
    }

    /** Requires an object with no members but the named ones; the names are separated by spaces. */
    JsonCursor withOnly(String members) {
        return withOnly(Set.of(members.split(" ")));
    }

    JsonCursor withOnly(Set<String> known) {
        requireObject();
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw place.member(name).bad("unknown field");
            }
        });
        return this;
    }

    /** Whether a member is present and not null. */
    boolean has(String member) {
        requireObject();
        return node.hasNonNull(member);
    }

    JsonCursor get(String member) {
        if (!has(member)) {
            throw place.member(member).bad("required, but missing");
        }
        return new JsonCursor(node.get(member), place.member(member));
    }

    <T> Optional<T> find(String member, Function<JsonCursor, T> read) {
        return has(member) ? Optional.of(read.apply(get(member))) : Optional.empty();
    }

    /** The members of the object, in the document's order. */
    Map<String, JsonCursor> members() {
        requireObject();
        Map<String, JsonCursor> members = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> members.put(name, get(name)));
        return members;
    }

    <T> List<T> list(String member, JsonShape<T> shape) {
        return get(member).elements(shape::read);
    }

    <T> List<T> elements(Function<JsonCursor, T> read) {
        if (!node.isArray()) {
            throw bad("must be an array");
        }
        List<T> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(read.apply(new JsonCursor(element, place.element(elements.size()))));
        }
        return List.copyOf(elements);
    }

    /** Requires an array with something in it. */
    JsonCursor notEmpty() {
        if (node.isArray() && node.isEmpty()) {
            throw bad("must not be empty");
        }
        return this;
    }

    /** The elements of the array, objects that differ in the text of one member. */
    <T> List<T> elementsByKey(String key, JsonShape<T> shape) {
        Set<String> keys = new HashSet<>();
        return elements(element -> {
            T value = shape.read(element);
            element.get(key).requireNew(keys, element.get(key).text());
            return value;
        });
    }

    /** The elements of the array, which all differ. */
    <T> Set<T> distinct(Function<JsonCursor, T> read) {
        Set<T> values = new HashSet<>();
        elements(element -> element.requireNew(values, read.apply(element)));
        return values;
    }

    private <T> T requireNew(Set<T> values, T value) {
        if (!values.add(value)) {
            throw bad("listed before");
        }
        return value;
    }

    String text() {
        if (!node.isTextual()) {
            throw bad("must be a text");
        }
        return node.textValue();
    }

    /** The text of a member, or nothing if it is missing or empty. */
    Optional<String> textIfAny(String member) {
        return find(member, JsonCursor::text).filter(text -> !text.isEmpty());
    }

    /** A text that is not blank. */
    String identifier() {
        String text = text();
        if (text.isBlank()) {
            throw bad("must not be blank");
        }
        return text;
    }

    int whole(int minimum) {
        return (int) whole(minimum, Integer.MAX_VALUE);
    }

    long whole(long minimum, long maximum) {
        boolean isWhole = node.isIntegralNumber() && node.canConvertToLong();
        if (!isWhole || node.longValue() < minimum || node.longValue() > maximum) {
            throw bad("must be a whole number from " + minimum + " to " + maximum);
        }
        return node.longValue();
    }

    /** A day that a fact may have. */
    LocalDate day() {
        String text = text();
        return day(text.length() == "yyyy-MM-dd".length() && !text.startsWith("0000") ? text : "");
    }

    /** A day that was computed and may lie beyond those that a fact may have. */
    LocalDate computedDay() {
        return day(text());
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw bad("must be a date yyyy-MM-dd");
        }
    }

    <E extends Enum<?>> E constant(Class<E> type) {
        String name = text();
        List<E> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(
                        "must be one of " + constants.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Builds the value that stands here; what it refuses is reported with the place. */
    <T> T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidFactException e) {
            throw bad(e.problem());
        }
    }

    BadDocumentException bad(String problem) {
        return place.bad(problem);
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw bad("must be an object");
        }
    }
}
