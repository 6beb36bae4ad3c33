package io.vipcore.bench;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with the facts kept from one question to the next. */
final class EasyRules {

    private static final String QUESTION = "question";

    private final Rules rules = new Rules();
    private final Facts facts = new Facts();
    private final DefaultRulesEngine engine;

    /** With {@code firstOnly} the engine stops at the first rule that applies. */
    EasyRules(int count, boolean firstOnly) {
        for (int i = 0; i < count; i++) {
            int rule = i;
            rules.register(new RuleBuilder()
                    .name("rule " + i)
                    .priority(i)
                    .when(given -> given.<Question>get(QUESTION).holds(rule))
                    .then(given -> given.<Question>get(QUESTION).match(rule))
                    .build());
        }
        engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(firstOnly));
    }

    int ask(Question question) {
        facts.put(QUESTION, question);
        engine.fire(rules, facts);
        return question.takeMatched();
    }
}
