package io.vipcore.vip;

import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.contract.ProgramContract;
import io.vipcore.vip.edition.VipEdition;

class VipProgramProperties extends ProgramContract {

    @Override
    protected VipProgram program(VipEdition edition) {
        return Fixtures.program(edition);
    }
}
