package io.vipcore.license;

import io.vipcore.VipProgram;
import io.vipcore.testkit.contract.LicenseTermRuleContract;

class LicenseTermRuleProperties extends LicenseTermRuleContract {

    @Override
    protected LicenseTermRule rule(VipProgram program) {
        return LicenseTermRule.of(program.calendar());
    }
}
