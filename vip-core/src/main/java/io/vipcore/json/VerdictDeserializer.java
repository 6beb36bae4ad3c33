package io.vipcore.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.vipcore.verdict.Verdict;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets an application's mapper read verdicts; what follows from them is the mapper's. */
final class VerdictDeserializer extends JsonDeserializer<Verdict<?>> implements ContextualDeserializer {

    private final VerdictJson verdicts;
    private final JavaType result;

    private VerdictDeserializer(VerdictJson verdicts, JavaType result) {
        this.verdicts = verdicts;
        this.result = result;
    }

    static VerdictDeserializer of(VerdictJson verdicts) {
        return new VerdictDeserializer(verdicts, TypeFactory.unknownType());
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType verdict = context.getContextualType();
        return verdict == null ? this : new VerdictDeserializer(verdicts, verdict.containedTypeOrUnknown(0));
    }

    @Override
    public Verdict<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            JsonCursor json = DocumentParser.parse(parser);
            return verdicts.readIsAllowed(json)
                    ? new Verdict.Allowed<>(readResult(json, context), verdicts.readReasons(json))
                    : new Verdict.Refused<>(verdicts.readReasons(json));
        } catch (BadDocumentException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    private Object readResult(JsonCursor json, DeserializationContext context) throws IOException {
        JsonCursor following = json.get(VerdictJson.RESULT);
        try {
            return context.readTreeAsValue(following.node(), result);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof BadDocumentException bad) {
                throw following.place().around(bad);
            }
            e.prependPath(Verdict.class, VerdictJson.RESULT);
            throw e;
        }
    }
}
