package io.vipcore.example.console;

import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationRule;
import io.vipcore.migration.VipAccount;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;

/** Whether a customer may move to VIP Marketplace, why not, and from which day: as far as the facts of VIP tell. */
final class ReadyToMove {

    private ReadyToMove() {}

    static Table table(VipProgram vip, CustomerStatus status, Language words) {
        MigrationKnowledge nothing = MigrationKnowledge.builder().build();
        Verdict<?> verdict = MigrationRule.policy(MarketplaceEditions.VIPMP)
                .decide(VipAccount.of(vip, status.customer(), status.asOf(), nothing));
        Table table = Table.plain()
                .row(words.text("move.target"), words.text(verdict.isAllowed() ? "move.allowed" : "move.refused"));
        if (!verdict.isAllowed()) {
            table.row(
                            words.text("move.reasons"),
                            verdict.reasons().stream()
                                    .map(reason -> reason.message(words.locale()) + " " + reason.cure(words.locale()))
                                    .toList())
                    .row(
                            words.text("move.from"),
                            MigrationRule.eligibleFrom(
                                            MarketplaceEditions.VIPMP, vip, status.customer(), status.asOf(), nothing)
                                    .map(day -> words.text("move.day", day))
                                    .orElse(words.text("move.never")));
        }
        return table.row(words.text("move.unknown"), words.text("move.unknown.what"));
    }
}
