package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.fact.Confidence;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.RuleDefinition;
import io.vipcore.verdict.Severity;
import io.vipcore.verdict.Verdict;
import java.util.List;
import java.util.OptionalInt;

/**
 * Verdicts with their reasons.
 *
 * @param vocabulary what they may speak of
 */
record VerdictJson(Vocabulary vocabulary) {

    static final String RESULT = "result";
    static final String REASONS = "reasons";

    /** The outcomes as they are written. */
    private enum Outcome {
        ALLOWED,
        REFUSED
    }

    /** Reads all but the result: whether there must be one. */
    boolean readIsAllowed(JsonCursor json) {
        Schema.require(json);
        if (json.constant("outcome", Outcome.class) == Outcome.REFUSED) {
            json.withOnly(Schema.MEMBER, "outcome", REASONS);
            return false;
        }
        json.withOnly(Schema.MEMBER, "outcome", RESULT, REASONS);
        return true;
    }

    <R> Verdict<R> read(JsonCursor json, JsonShape<R> result) {
        return readIsAllowed(json)
                ? new Verdict.Allowed<>(result.read(json.get(RESULT)), readReasons(json))
                : json.build(() -> new Verdict.Refused<R>(readReasons(json)));
    }

    static ObjectNode begin(Verdict<?> verdict) {
        return Schema.begin().put("outcome", (verdict.isAllowed() ? Outcome.ALLOWED : Outcome.REFUSED).name());
    }

    static <R> JsonNode write(Verdict<R> verdict, JsonShape<R> result) {
        ObjectNode json = begin(verdict);
        verdict.allowed().ifPresent(allowed -> json.set(RESULT, result.node(allowed)));
        return json.set(REASONS, write(verdict.reasons()));
    }

    List<Reason> readReasons(JsonCursor json) {
        return json.list(REASONS, this::readReason);
    }

    static JsonNode write(List<Reason> reasons) {
        return Nodes.array(reasons, VerdictJson::write);
    }

    private Reason readReason(JsonCursor json) {
        json.withOnly("rule", "severity", "confidence", "sources", "edition", "provisions", "line", "evidence");
        RuleDefinition today = readToday(json);
        List<Evidence> evidence = new EvidenceJson(vocabulary).readAll(json.get("evidence"));
        return new Reason(
                readRule(json, today, evidence),
                json.text("edition"),
                ProvisionJson.readAll(json.get("provisions")),
                json.find("line", line -> line.whole(0)).map(OptionalInt::of).orElse(OptionalInt.empty()),
                evidence);
    }

    private RuleDefinition readToday(JsonCursor json) {
        JsonCursor id = json.get("rule");
        return vocabulary.rule(id.text()).orElseThrow(() -> id.bad("no rule of this library, and none that was given"));
    }

    private static RuleDefinition readRule(JsonCursor json, RuleDefinition today, List<Evidence> evidence) {
        return RecordedRule.of(
                today,
                evidence,
                json.constant("severity", Severity.class),
                json.constant("confidence", Confidence.class),
                SourceJson.readAll(json));
    }

    private static JsonNode write(Reason reason) {
        ObjectNode json = Nodes.object();
        json.set("rule", Nodes.text(reason.id()));
        json.put("severity", reason.severity().name());
        json.put("confidence", reason.confidence().name());
        json.set("sources", SourceJson.write(reason.sources()));
        json.set("edition", Nodes.text(reason.edition()));
        json.set("provisions", ProvisionJson.write(reason.provisions()));
        reason.line().ifPresent(line -> json.put("line", line));
        json.set("evidence", EvidenceJson.write(reason.evidence()));
        return json;
    }
}
