package io.vipcore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Lets an application's mapper write a shape. */
final class ShapeSerializer<T> extends JsonSerializer<T> {

    private final JsonShape<T> shape;

    ShapeSerializer(JsonShape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(shape.node(value), generator);
    }
}
