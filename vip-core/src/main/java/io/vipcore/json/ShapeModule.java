package io.vipcore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.vipcore.rules.Verdict;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Teaches an application's mapper shapes, and verdicts whose results are the mapper's. */
final class ShapeModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    ShapeModule(String name) {
        super(name);
    }

    <T> void add(Class<T> type, JsonShape<T> shape) {
        add(type, shape::node, new Deserializer<T>() {
            @Override
            T read(JsonCursor json, DeserializationContext context) {
                return shape.read(json);
            }
        });
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    void addVerdicts(VerdictJson verdicts) {
        Class<Verdict<?>> type = (Class<Verdict<?>>) (Class<?>) Verdict.class;
        add(
                type,
                verdict -> verdicts.write(verdict, POJONode::new),
                new VerdictDeserializer(verdicts, TypeFactory.unknownType()));
    }

    private <T> void add(Class<T> type, Function<T, JsonNode> write, JsonDeserializer<T> deserializer) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                provider.defaultSerializeValue(write.apply(value), generator);
            }
        });
        addDeserializer(type, deserializer);
    }

    private abstract static class Deserializer<T> extends JsonDeserializer<T> {

        @Override
        public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return read(DocumentParser.parse(parser), context);
            } catch (BadDocumentException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }

        abstract T read(JsonCursor json, DeserializationContext context) throws IOException;
    }

    private static final class VerdictDeserializer extends Deserializer<Verdict<?>> implements ContextualDeserializer {

        private final VerdictJson verdicts;
        private final JavaType type;

        VerdictDeserializer(VerdictJson verdicts, JavaType type) {
            this.verdicts = verdicts;
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType verdict = context.getContextualType();
            return verdict == null ? this : new VerdictDeserializer(verdicts, verdict.containedTypeOrUnknown(0));
        }

        @Override
        Verdict<?> read(JsonCursor json, DeserializationContext context) throws IOException {
            Optional<JsonCursor> result = VerdictJson.result(json);
            return result.isPresent()
                    ? verdicts.read(json, Optional.ofNullable(readResult(result.get(), context)))
                    : verdicts.read(json, Optional.empty());
        }

        private @Nullable Object readResult(JsonCursor result, DeserializationContext context) throws IOException {
            try {
                return context.readTreeAsValue(result.node(), type);
            } catch (JsonMappingException e) {
                if (e.getCause() instanceof BadDocumentException bad) {
                    throw result.place().around(bad);
                }
                e.prependPath(Verdict.class, VerdictJson.RESULT);
                throw e;
            }
        }
    }
}
