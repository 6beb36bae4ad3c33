package io.vipcore.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.MigrationRule.MigratedLevel;
import io.vipcore.rules.Policy;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.testkit.VipDomain;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The day from which a customer may move, asked of every single day. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
class MovingProperties {

    private static final int DAYS = 2 * 365 + 1;

    @Property(tries = 100)
    void before_the_day_it_may_not_and_on_it_it_may(
            @ForAll CustomerDay given, @ForAll VipEdition edition, @ForAll("knowledge") MigrationKnowledge known) {
        VipProgram vip = Fixtures.program(edition);
        Policy<VipAccount, MigratedLevel> policy = MigrationRule.policy(MarketplaceEditions.VIPMP);
        Customer facts = given.customer().knownOn(given.asOf());
        Optional<LocalDate> expected = given.asOf()
                .datesUntil(given.asOf().plusDays(DAYS))
                .filter(day -> policy.allows(VipAccount.of(vip, facts, day, known)))
                .findFirst();
        Optional<LocalDate> from =
                MigrationRule.eligibleFrom(MarketplaceEditions.VIPMP, vip, given.customer(), given.asOf(), known);
        if (expected.isPresent()) {
            assertEquals(expected, from);
        } else {
            from.ifPresent(day -> {
                assertTrue(day.isAfter(given.asOf().plusDays(DAYS - 1)), day::toString);
                assertTrue(policy.allows(VipAccount.of(vip, facts, day, known)), day::toString);
            });
        }
    }

    /** What the caller knows, mostly something that ends or begins within two years of the era's facts. */
    @Provide
    Arbitrary<MigrationKnowledge> knowledge() {
        Arbitrary<Optional<VipCommitment>> commitments = Combinators.combine(
                        VipArbitraries.days(LocalDate.of(2012, 1, 1), LocalDate.of(2023, 4, 30)),
                        VipArbitraries.days(),
                        Arbitraries.of(0, 1, 10, 50))
                .as((accepted, end, minimum) -> new VipCommitment(accepted, end, minimum))
                .optional(0.7);
        return Combinators.combine(
                        commitments,
                        Arbitraries.of(16, 17, 22, 23).optional(0.3),
                        Arbitraries.of(
                                        Circumstance.LINKED,
                                        Circumstance.LARGE_AGENCY,
                                        Circumstance.OFFLINE_LICENSES,
                                        Circumstance.AUTHORIZATIONS_EXPIRE,
                                        Circumstance.RETURNS_GIVEN_UP)
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of(true, false, false, false))
                .as((commitment, level, circumstances, hasNoProducts) -> MigrationKnowledge.builder()
                        .commitment(commitment)
                        .highVolumeLevel(level)
                        .circumstances(circumstances)
                        .catalog(Optional.of(MarketplaceCatalog.of(List.of())).filter(catalog -> hasNoProducts))
                        .build());
    }
}
