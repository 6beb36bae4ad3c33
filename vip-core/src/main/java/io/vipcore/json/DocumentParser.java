package io.vipcore.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Text to tree, in time linear in the text. Stricter than Jackson's own tree: a field given twice is refused, and so is a
 * document of senseless depth.
 */
final class DocumentParser {

    /** No document of this library comes near it. */
    private static final int DEEPEST = 64;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Names are not collected in tables that a hostile document could fill with collisions. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private DocumentParser() {}

    /** Reads a whole document: one value and nothing after it. A byte order mark before it is passed over. */
    static JsonCursor parse(String document) {
        String text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (next(parser, Place.ROOT) == null) {
                throw Place.ROOT.bad("the document is empty");
            }
            JsonNode tree = value(parser, Place.ROOT, 1);
            if (next(parser, Place.ROOT) != null) {
                throw notWellFormed(Place.ROOT, parser.currentTokenLocation());
            }
            return JsonCursor.of(tree);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be read", e);
        }
    }

    /**
     * Reads the value at which an application's parser stands.
     *
     * @throws IOException if the parser's source fails
     */
    static JsonCursor parse(JsonParser parser) throws IOException {
        return JsonCursor.of(value(parser, Place.ROOT, 1));
    }

    private static JsonNode value(JsonParser parser, Place place, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw Place.ROOT.bad("deeper than " + DEEPEST + " levels");
        }
        try {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                return object(parser, place, depth);
            } else if (token == JsonToken.START_ARRAY) {
                return array(parser, place, depth);
            }
            return scalar(parser, token);
        } catch (JsonProcessingException e) {
            throw refused(place, e);
        }
    }

    private static JsonNode scalar(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** A number that no field could hold stays what it is: out of bounds. */
    private static JsonNode whole(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static JsonNode object(JsonParser parser, Place place, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (next(parser, place) == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Place member = place.member(name);
            if (object.has(name)) {
                throw member.bad("given twice");
            }
            next(parser, member);
            object.set(name, value(parser, member, depth + 1));
        }
        return object;
    }

    private static JsonNode array(JsonParser parser, Place place, int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (next(parser, place.element(array.size())) != JsonToken.END_ARRAY) {
            array.add(value(parser, place.element(array.size()), depth + 1));
        }
        return array;
    }

    private static @Nullable JsonToken next(JsonParser parser, Place place) throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw refused(place, e);
        }
    }

    /** The parser's own message may quote the document; its position never does. */
    private static BadDocumentException refused(Place place, JsonProcessingException e) {
        return e instanceof StreamConstraintsException
                ? place.bad("longer than a text, a name or a number may be" + position(e.getLocation()))
                : notWellFormed(place, e.getLocation());
    }

    private static BadDocumentException notWellFormed(Place place, @Nullable JsonLocation location) {
        return place.bad("not well-formed JSON" + position(location));
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
