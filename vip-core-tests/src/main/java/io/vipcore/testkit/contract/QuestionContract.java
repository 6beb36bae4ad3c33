package io.vipcore.testkit.contract;

import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
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
abstract class QuestionContract<Q> extends Contract {

    /**
     * {@return the program on whose rules the one under contract stands: the program of an edition, unless overridden
     * because an application replaces other rules too; over {@link Fixtures#catalog()}, to which generated facts refer}
     *
     * @param edition the edition
     */
    protected VipProgram program(VipEdition edition) {
        return Fixtures.program(edition);
    }

    /**
     * {@return questions about which the laws are tried, best such that some are allowed and some refused}
     *
     * @param program the program that answers them
     */
    protected abstract Arbitrary<Q> questions(VipProgram program);

    @Provide
    Arbitrary<Asked<Q>> asked() {
        // One arbitrary for each known edition, because a new one for each question takes its time.
        List<Arbitrary<Asked<Q>>> known =
                VipEditions.all().stream().map(this::program).map(this::askedOf).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.oneOf(known)),
                Tuple.of(1, VipArbitraries.customEditions().map(this::program).flatMap(this::askedOf)));
    }

    private Arbitrary<Asked<Q>> askedOf(VipProgram program) {
        return questions(program).map(question -> new Asked<>(program, question));
    }

    /** A question, and the program to which it is put. */
    record Asked<Q>(VipProgram program, Q question) {}
}
