package io.vipcore.example.page;

import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationRule;
import io.vipcore.migration.VipAccount;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a customer may move to VIP Marketplace, as far as the facts of VIP tell.
 *
 * @param verdict whether they may on the day
 * @param from the first day on which they may if nothing is done, if there is one
 */
public record ReadyToMove(Verdict<?> verdict, Optional<LocalDate> from) {

    public static ReadyToMove of(VipProgram vip, Customer facts, LocalDate asOf) {
        MigrationKnowledge nothing = MigrationKnowledge.builder().build();
        return new ReadyToMove(
                MigrationRule.policy(MarketplaceEditions.VIPMP).decide(VipAccount.of(vip, facts, asOf, nothing)),
                MigrationRule.eligibleFrom(MarketplaceEditions.VIPMP, vip, facts, asOf, nothing));
    }
}
