package io.vipcore.bench;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete on the caller's thread: its own pool only costs on questions as small as these. */
final class EvreteRules {

    private final KnowledgeService service = KnowledgeService.builder()
            .withExecutor(MoreExecutors.newDirectExecutorService())
            .build();
    private final Knowledge knowledge;

    EvreteRules(int count) {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (int i = 0; i < count; i++) {
            int rule = i;
            rules = rules.newRule("rule " + i)
                    .forEach("$q", Question.class)
                    .where((Object[] values) -> ((Question) values[0]).holds(rule), "$q")
                    .execute(context -> context.<Question>get("$q").match(rule));
        }
        knowledge = rules.build();
    }

    /** A session for each question. */
    int askAlone(Question question) {
        StatelessSession session = knowledge.newStatelessSession();
        session.insertAndFire(question);
        return question.takeMatched();
    }

    /** A session for many questions. */
    void askTogether(List<Question> questions) {
        StatelessSession session = knowledge.newStatelessSession();
        session.insertAndFire(questions.toArray());
    }
}
