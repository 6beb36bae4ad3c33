package io.vipcore.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gathers the reasons of one decision, rule by rule; nobody sees it after that. */
final class Found implements Findings {

    /** Not modifiable while there is at most one, as mostly there is. */
    private List<Reason> reasons = List.of();

    private @Nullable RuleInForce<?> asked;

    /** Asks rules in their order and adds a reason for everything they find. */
    <Q> void ask(List<RuleInForce<Q>> rules, Q question) {
        for (int i = 0; i < rules.size(); i++) {
            ask(rules.get(i), question);
        }
    }

    private <Q> void ask(RuleInForce<Q> rule, Q question) {
        asked = rule;
        int before = reasons.size();
        boolean speaks = rule.rule().check().finds(question, this);
        if (speaks && reasons.size() == before) {
            // A check that speaks without evidence speaks all the same.
            add();
        } else if (!speaks && reasons.size() > before) {
            throw new IllegalStateException(
                    rule.rule().definition().id() + " put something into the findings, but returned false");
        }
    }

    @Override
    public void addAt(int position, List<Evidence> evidence) {
        RuleInForce<?> rule = Objects.requireNonNull(asked);
        Reason reason = new Reason(
                rule.rule().definition(),
                rule.edition(),
                rule.provisions(),
                position == WHOLE ? OptionalInt.empty() : OptionalInt.of(position),
                evidence);
        if (reasons.isEmpty()) {
            reasons = List.of(reason);
            return;
        }
        if (reasons.size() == 1) {
            reasons = new ArrayList<>(reasons);
        }
        reasons.add(reason);
    }

    /** What was found so far, in the order of reasons. */
    List<Reason> reasons() {
        if (reasons.size() > 1) {
            reasons.sort(Reason::compareInOrder);
        }
        return reasons;
    }
}
