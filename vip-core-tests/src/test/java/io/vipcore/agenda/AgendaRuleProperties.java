package io.vipcore.agenda;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.AgendaRuleContract;

class AgendaRuleProperties extends AgendaRuleContract {

    @Override
    protected AgendaRule rule(VipProgram program) {
        return program.agendaRule();
    }
}
