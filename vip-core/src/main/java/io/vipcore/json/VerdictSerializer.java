package io.vipcore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.vipcore.verdict.Verdict;
import java.io.IOException;
import java.util.Map;

/** Lets an application's mapper write verdicts; what follows from them is the mapper's. */
final class VerdictSerializer extends JsonSerializer<Verdict<?>> {

    @SuppressWarnings("unchecked") // a class has no type arguments
    static final Class<Verdict<?>> VERDICT = (Class<Verdict<?>>) (Class<?>) Verdict.class;

    @Override
    public Class<Verdict<?>> handledType() {
        return VERDICT;
    }

    @Override
    public void serialize(Verdict<?> verdict, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject(verdict);
        for (Map.Entry<String, JsonNode> member : VerdictJson.begin(verdict).properties()) {
            provider.defaultSerializeField(member.getKey(), member.getValue(), generator);
        }
        if (verdict instanceof Verdict.Allowed<?> allowed) {
            provider.defaultSerializeField(VerdictJson.RESULT, allowed.result(), generator);
        }
        provider.defaultSerializeField(VerdictJson.REASONS, VerdictJson.write(verdict.reasons()), generator);
        generator.writeEndObject();
    }
}
