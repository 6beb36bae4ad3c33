package io.vipcore.vip.history;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.testkit.CommandArbitraries;
import io.vipcore.testkit.CommandArbitraries.Idea;
import io.vipcore.testkit.CommandArbitraries.Passing;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Long lives of customers, lived twice: by the library and by a {@link NaiveCustomer}. What is compared after each step
 * stands in {@link TwofoldLife}.
 */
class LifecycleProperties {

    private static final int STEPS = 300;

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_life_of_hundreds_of_commands_is_what_the_rules_say(@ForAll("lives") ActionChain<TwofoldLife> chain) {
        TwofoldLife life = chain.run();
        life.checkThatEverythingOwedWasSent();
        life.verdicts().forEach(code -> Statistics.label("verdicts").collect(code));
        // A life in which nothing is ever refused, or nothing allowed, would prove nothing.
        Statistics.label("verdicts").coverage(coverage -> {
            for (Command.Kind kind : Command.Kind.values()) {
                coverage.check(kind.name()).count(count -> count > 0);
            }
            for (String rule : List.of(
                    "VIP-LIF-001",
                    "VIP-LIF-002",
                    "VIP-LIF-003",
                    "VIP-LIF-004",
                    "VIP-LIF-005",
                    "VIP-CAN-001",
                    "VIP-CAN-002",
                    "VIP-PA-002",
                    "VIP-PA-003",
                    "VIP-REN-001",
                    "VIP-REN-002",
                    "VIP-REN-003",
                    "VIP-OFR-001")) {
                coverage.check(rule).count(count -> count > 0);
            }
        });
    }

    @Provide
    Arbitrary<ActionChain<TwofoldLife>> lives() {
        Arbitrary<LocalDate> invited = VipArbitraries.days();
        Arbitrary<Optional<Integer>> customMonths =
                Arbitraries.integers().between(1, 40).optional(0.3);
        return Combinators.combine(
                        Arbitraries.of(VipEditions.all()),
                        Arbitraries.of(MarketSegment.class),
                        Arbitraries.of(OfferType.class),
                        invited,
                        customMonths)
                .flatAs((edition, segment, offer, on, months) -> ActionChain.startWith(
                                () -> begin(edition, segment, offer, on, months.map(on::plusMonths)))
                        .withAction(new Step())
                        .withMaxTransformations(STEPS));
    }

    private static TwofoldLife begin(
            VipEdition edition,
            MarketSegment segment,
            OfferType offer,
            LocalDate invited,
            Optional<LocalDate> customAnniversary) {
        Customer customer = Fixtures.customer()
                .segment(segment)
                .invited(invited)
                .offers(List.of(OfferGrant.of(offer, invited)))
                .managers(List.of())
                .customAnniversary(customAnniversary)
                .build();
        return new TwofoldLife(
                Fixtures.program(edition),
                CustomerHistory.startingWith(Histories.invitationOf(customer)),
                new NaiveCustomer(edition.id(), segment.name(), offer.name(), invited, customAnniversary.orElse(null)));
    }

    /** Some days pass, then somebody wants something; now and then Adobe ends what is not paid. */
    private static final class Step implements Action.Independent<TwofoldLife> {

        @Override
        public Arbitrary<Transformer<TwofoldLife>> transformer() {
            Arbitrary<Passing> passings = CommandArbitraries.passings();
            Arbitrary<Idea> ideas = CommandArbitraries.ideas();
            Arbitrary<Boolean> reports = Arbitraries.integers().between(0, 29).map(number -> number == 0);
            return Combinators.combine(passings, ideas, reports)
                    .as((passing, idea, isReport) -> Transformer.mutate(isReport ? "report" : "command", life -> {
                        life.pass(passing);
                        if (isReport) {
                            life.reportDeactivation();
                        } else {
                            life.handle(idea);
                        }
                    }));
        }
    }
}
