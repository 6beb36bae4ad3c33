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

/**
 * Text to tree, in time linear in the text. Stricter than Jackson's own tree: a field given twice is refused, and so is a
 * document of senseless depth.
 */
final class DocumentParser {

    /** No document of this library comes near it. */
    private static final int DEEPEST = 64;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Names are not collected in tables that a hostile document could fill with collisions. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;

    /** How far the reading has come, for a text that breaks off. */
    private Place reached = Place.ROOT;

    private DocumentParser(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads a whole document: one value and nothing after it. A byte order mark before it is passed over. */
    static JsonCursor parse(String document) {
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        try (JsonParser parser = FACTORY.createParser(text)) {
            DocumentParser reader = new DocumentParser(parser);
            try {
                if (parser.nextToken() == null) {
                    throw Place.ROOT.bad("the document is empty");
                }
                JsonNode tree = reader.value(Place.ROOT, 1);
                reader.reached = Place.ROOT;
                if (parser.nextToken() != null) {
                    throw Place.ROOT.bad("not well-formed JSON" + position(parser.currentTokenLocation()));
                }
                return JsonCursor.of(tree);
            } catch (StreamConstraintsException e) {
                throw reader.reached.bad("too long" + position(e.getLocation()));
            } catch (JsonProcessingException e) {
                // The parser's own message may quote the document; its position never does.
                throw reader.reached.bad("not well-formed JSON" + position(e.getLocation()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be read", e);
        }
    }

    /** Reads the value at which an application's parser stands. */
    static JsonCursor parse(JsonParser parser) throws IOException {
        return JsonCursor.of(new DocumentParser(parser).value(Place.ROOT, 1));
    }

    private static String position(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private JsonNode value(Place place, int depth) throws IOException {
        reached = place;
        if (depth > DEEPEST) {
            throw new BadDocumentException("", "deeper than " + DEEPEST + " levels");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw place.bad("breaks off");
        }
        return switch (token) {
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
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode object(Place place, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Place member = place.member(name);
            if (object.has(name)) {
                throw member.bad("given twice");
            }
            parser.nextToken();
            object.set(name, value(member, depth + 1));
            reached = place;
        }
        return object;
    }

    private JsonNode array(Place place, int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(place.element(array.size()), depth + 1));
            reached = place;
        }
        return array;
    }
}
