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
 * Text to tree, in time linear in the text. Stricter than Jackson's own tree: a field given twice is refused, and so is
 * a document of senseless depth.
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

    private final JsonParser parser;

    /** Where the parser stands. */
    private Place place = Place.ROOT;

    private DocumentParser(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads a whole document: one value and nothing after it. A byte order mark before it is passed over. */
    static JsonCursor parse(String document) {
        String text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        try (JsonParser parser = FACTORY.createParser(text)) {
            return JsonCursor.of(new DocumentParser(parser).tree(true));
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
        return JsonCursor.of(new DocumentParser(parser).tree(false));
    }

    private JsonNode tree(boolean isWhole) throws IOException {
        try {
            if (isWhole && parser.nextToken() == null) {
                throw place.bad("the document is empty");
            }
            JsonNode tree = value(1);
            if (isWhole && next(Place.ROOT) != null) {
                throw place.bad("not well-formed JSON" + position(parser.currentTokenLocation()));
            }
            return tree;
        } catch (JsonProcessingException e) {
            // The parser's own message may quote the document; its position never does.
            String problem = e instanceof StreamConstraintsException
                    ? "longer than a text, a name or a number may be"
                    : "not well-formed JSON";
            throw place.bad(problem + position(e.getLocation()));
        }
    }

    private JsonNode value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw Place.ROOT.bad("deeper than " + DEEPEST + " levels");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    /** A number that no field could hold stays what it is: out of bounds. */
    private JsonNode whole() throws IOException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> Nodes.number(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode object(Place here, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (next(here) == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (object.has(name)) {
                throw here.member(name).bad("given twice");
            }
            next(here.member(name));
            object.set(name, value(depth + 1));
        }
        return object;
    }

    private JsonNode array(Place here, int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (next(here.element(array.size())) != JsonToken.END_ARRAY) {
            array.add(value(depth + 1));
        }
        return array;
    }

    private @Nullable JsonToken next(Place to) throws IOException {
        place = to;
        return parser.nextToken();
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
