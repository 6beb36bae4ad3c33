package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.edition.Edition;
import io.vipcore.testkit.Fixtures;

/** A contract of a rule that stands on other rules. */
abstract class ProgramContract extends Contract {

    /**
     * Returns the program on whose rules the one under contract stands: the program of an edition, unless overridden
     * because an application replaces those other rules as well.
     *
     * @param edition the edition
     * @return the program, over {@link Fixtures#catalog()}, to which the generated facts refer
     */
    protected VipProgram program(Edition edition) {
        return Fixtures.program(edition);
    }
}
