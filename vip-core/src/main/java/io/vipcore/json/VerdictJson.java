package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Verdicts with their reasons.
 *
 * @param vocabulary what they may speak of
 */
record VerdictJson(Vocabulary vocabulary) {

    static final String RESULT = "result";

    private static final JsonShape<Source> SOURCE = JsonShape.object(
            "key title location",
            json -> new Source(
                    json.get("key").identifier(),
                    json.get("title").identifier(),
                    json.find("location", VerdictJson::readLocation)),
            source -> new JsonObject()
                    .text("key", source.key())
                    .text("title", source.title())
                    .textIfAny("location", source.location()));

    /** The outcomes as they are written. */
    private enum Outcome {
        ALLOWED,
        REFUSED
    }

    /** The result that is to be read, present exactly if the decision is allowed. */
    static Optional<JsonCursor> result(JsonCursor json) {
        Schema.require(json);
        if (json.get("outcome").constant(Outcome.class) == Outcome.REFUSED) {
            json.withOnly("schema outcome reasons");
            return Optional.empty();
        }
        return Optional.of(json.withOnly("schema outcome result reasons").get(RESULT));
    }

    /** Reads the rest of a verdict whose result has been read. */
    <R> Verdict<R> read(JsonCursor json, Optional<R> result) {
        List<Reason> reasons = json.list("reasons", reason());
        return json.get("reasons").build(() -> new Verdict<>(result, reasons));
    }

    <R> JsonNode write(Verdict<R> verdict, Function<? super R, ? extends JsonNode> result) {
        JsonObject json = Schema.begin().text("outcome", verdict.isAllowed() ? Outcome.ALLOWED : Outcome.REFUSED);
        verdict.allowed().ifPresent(allowed -> json.node(RESULT, result.apply(allowed)));
        return json.list("reasons", verdict.reasons(), reason());
    }

    private JsonShape<Reason> reason() {
        return JsonShape.object(
                "rule severity confidence sources edition provisions line evidence", this::readReason, this::write);
    }

    private Reason readReason(JsonCursor json) {
        RuleDefinition rule = vocabulary.rule(json.get("rule"));
        if (json.get("severity").constant(Severity.class) != rule.severity()) {
            throw json.get("severity").bad("must be that of the rule, " + rule.severity());
        }
        return new Reason(
                rule,
                json.get("confidence").constant(Confidence.class),
                readSources(json),
                json.get("edition").text(),
                readProvisions(json.get("provisions")),
                json.has("line") ? OptionalInt.of(json.get("line").whole(0)) : OptionalInt.empty(),
                json.list("evidence", evidence()));
    }

    private JsonObject write(Reason reason) {
        JsonObject json = new JsonObject()
                .text("rule", reason.id())
                .text("severity", reason.severity())
                .text("confidence", reason.confidence())
                .list("sources", reason.sources(), SOURCE)
                .text("edition", reason.edition())
                .node("provisions", write(reason.provisions()));
        reason.line().ifPresent(line -> json.number("line", line));
        return json.list("evidence", reason.evidence(), evidence());
    }

    private JsonShape<Evidence> evidence() {
        return new JsonShape<>(this::readEvidence, this::write);
    }

    private Evidence readEvidence(JsonCursor json) {
        Evidence.Type type = json.get("type").constant(Evidence.Type.class);
        json.withOnly(type == Evidence.Type.CODE ? "name type of value" : "name type value");
        String name = json.get("name").text();
        JsonCursor value = json.get("value");
        return switch (type) {
            case DAY -> Evidence.day(name, value.computedDay());
            case COUNT -> Evidence.count(name, value.whole(Long.MIN_VALUE, Long.MAX_VALUE));
            case PRODUCT, AUTHORIZATION, FIELD -> new Evidence(name, type, value.text());
            case CODE -> Evidence.code(name, value.constant(vocabulary.code(json.get("of"))));
            case GROUP -> new Evidence(name, type, value.elements(this::readEvidence));
        };
    }

    private JsonObject write(Evidence piece) {
        JsonObject json = new JsonObject().text("name", piece.name()).text("type", piece.type());
        if (piece.value() instanceof Enum<?> code) {
            return json.text("of", code.getDeclaringClass().getSimpleName()).text("value", code.name());
        } else if (piece.value() instanceof Long count) {
            return json.number("value", count);
        }
        return piece.type() == Evidence.Type.GROUP
                ? json.list("value", piece.members(), evidence())
                : json.text("value", piece.value());
    }

    private Map<String, Sourced<?>> readProvisions(JsonCursor json) {
        Map<String, Sourced<?>> provisions = new LinkedHashMap<>();
        json.members().forEach((name, provision) -> {
            JsonShape<?> shape = vocabulary.provision(name).orElseThrow(() -> provision.bad("unknown provision"));
            provisions.put(name, sourced(shape).read(provision));
        });
        return provisions;
    }

    @SuppressWarnings("unchecked") // an edition gives each of its provisions the one type of its shape
    private JsonObject write(Map<String, Sourced<?>> provisions) {
        JsonObject json = new JsonObject();
        new TreeMap<>(provisions).forEach((name, provision) -> {
            JsonShape<?> shape = vocabulary
                    .provision(name)
                    .orElseThrow(() -> new InvalidFactException("Reason.provisions", "must be those of an edition"));
            json.node(name, sourced((JsonShape<Object>) shape).node((Sourced<Object>) provision));
        });
        return json;
    }

    private static <T> JsonShape<Sourced<T>> sourced(JsonShape<T> value) {
        return JsonShape.object(
                "value confidence sources",
                json -> new Sourced<>(
                        value.read(json.get("value")),
                        json.get("confidence").constant(Confidence.class),
                        readSources(json)),
                sourced -> new JsonObject()
                        .node("value", value.node(sourced.value()))
                        .text("confidence", sourced.confidence())
                        .list("sources", sourced.sources(), SOURCE));
    }

    private static List<Source> readSources(JsonCursor json) {
        return json.get("sources").notEmpty().elements(SOURCE::read);
    }

    private static URI readLocation(JsonCursor json) {
        String text = json.text();
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw json.bad("must be an address (URI)");
        }
    }
}
