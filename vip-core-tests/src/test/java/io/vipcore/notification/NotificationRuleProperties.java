package io.vipcore.notification;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.NotificationRuleContract;

class NotificationRuleProperties extends NotificationRuleContract {

    @Override
    protected NotificationRule rule(VipProgram program) {
        return program.notificationRule();
    }
}
