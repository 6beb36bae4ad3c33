package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.testkit.VipArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * A contract of what answers a question.
 *
 * @param <Q> the question
 */
abstract class QuestionContract<Q> extends ProgramContract {

    /**
     * Returns questions about which the laws are tried.
     *
     * @param program the program that answers them
     * @return the questions, best such that some are allowed and some refused
     */
    protected abstract Arbitrary<Q> questions(VipProgram program);

    @Provide
    Arbitrary<Asked<Q>> asked() {
        return VipArbitraries.anyEditions()
                .map(this::program)
                .flatMap(program -> questions(program).map(question -> new Asked<>(program, question)));
    }

    /** A question, and the program to which it is put. */
    record Asked<Q>(VipProgram program, Q question) {}
}
