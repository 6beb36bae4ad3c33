package io.vipcore.json;

import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Words;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A reason. The words are written on request and passed over when read: they follow from the rule and the evidence.
 *
 * @param provisions those of the edition, each a {@link Sourced} when written, a tree when read
 */
record ReasonDocument(
        RuleDefinition rule,
        Severity severity,
        Confidence confidence,
        List<Source> sources,
        String edition,
        Map<String, Object> provisions,
        OptionalInt line,
        List<Evidence> evidence,
        Optional<String> message,
        Optional<String> cure) {

    static ReasonDocument of(Reason reason, Optional<Words> words) {
        return new ReasonDocument(
                reason.rule(),
                reason.severity(),
                reason.confidence(),
                reason.sources(),
                reason.edition(),
                new TreeMap<>(reason.provisions()),
                reason.line(),
                reason.evidence(),
                words.map(reason::message),
                words.map(reason::cure));
    }

    Reason fact(Vocabulary vocabulary, BiFunction<Object, Type, Object> conversion) {
        if (severity != rule.severity()) {
            throw new BadDocumentException("severity", "must be that of the rule, " + rule.severity());
        }
        Map<String, Sourced<?>> read = new TreeMap<>();
        provisions.forEach((name, tree) -> {
            String path = "provisions." + Problems.step(name);
            try {
                read.put(name, (Sourced<?>) conversion.apply(tree, vocabulary.provision(name)));
            } catch (BadDocumentException e) {
                throw new BadDocumentException(Problems.join(path, e.path()), e.problem());
            }
        });
        return new Reason(rule, confidence, sources, edition, read, line, evidence);
    }
}
