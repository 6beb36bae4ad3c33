package io.vipcore.bench;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** Drools with its compiled rules, in the three ways in which it is used for such questions. */
final class DroolsRules {

    private final StatelessKieSession stateless;
    private final KieSession kept;
    private final KieBase base;

    DroolsRules(int rules) {
        StringBuilder text = new StringBuilder("package rules\nimport io.vipcore.bench.Question\n");
        for (int i = 0; i < rules; i++) {
            text.append("rule \"" + i + "\" when $q : Question( holds(" + i + ") ) then $q.match(" + i + "); end\n");
        }
        base = new KieHelper().addContent(text.toString(), ResourceType.DRL).build(ExecutableModelProject.class);
        stateless = base.newStatelessKieSession();
        kept = base.newKieSession();
    }

    /** A session for each question. */
    int askAlone(Question question) {
        stateless.execute(question);
        return question.takeMatched();
    }

    /** One session for all; the question is withdrawn after its answer. */
    int askKeptSession(Question question) {
        FactHandle handle = kept.insert(question);
        kept.fireAllRules();
        kept.delete(handle);
        return question.takeMatched();
    }

    /** A session for many questions. */
    void askTogether(List<Question> questions) {
        KieSession session = base.newKieSession();
        questions.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
    }
}
