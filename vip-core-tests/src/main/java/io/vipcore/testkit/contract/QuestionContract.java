package io.vipcore.testkit.contract;

import io.vipcore.VipProgram;
import io.vipcore.edition.Editions;
import io.vipcore.testkit.VipArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

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
        // One arbitrary for each known edition, because a new one for each question takes its time.
        List<Arbitrary<Asked<Q>>> known =
                Editions.all().stream().map(this::program).map(this::askedOf).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.oneOf(known)),
                Tuple.of(1, VipArbitraries.ownEditions().map(this::program).flatMap(this::askedOf)));
    }

    private Arbitrary<Asked<Q>> askedOf(VipProgram program) {
        return questions(program).map(question -> new Asked<>(program, question));
    }

    /** A question, and the program to which it is put. */
    record Asked<Q>(VipProgram program, Q question) {}
}
