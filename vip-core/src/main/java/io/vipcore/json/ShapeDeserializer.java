package io.vipcore.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/** Lets an application's mapper read a shape. */
final class ShapeDeserializer<T> extends JsonDeserializer<T> {

    private final JsonShape<T> shape;

    ShapeDeserializer(JsonShape<T> shape) {
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return shape.read(DocumentParser.parse(parser));
        } catch (BadDocumentException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }
}
