package io.vipcore.migration;

import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.MigrationRule.MigratedLevel;
import io.vipcore.migration.VipAccount.Renewed;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.VerdictText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An account told member by member; without another word it may move on 2026-05-01. */
record AccountFixture(VipAccount account) {

    static AccountFixture ready() {
        return new AccountFixture(new VipAccount(
                LocalDate.parse("2026-05-01"),
                MigrationKnowledge.builder()
                        .addCountries("US", "PL")
                        .addSegments(Segment.COM, Segment.GOV)
                        .build(),
                Optional.of("PL"),
                Segment.COM,
                Optional.of(LocalDate.parse("2024-01-01")),
                20,
                Optional.of(LocalDate.parse("2026-10-01")),
                Renewed.NONE,
                List.of(),
                List.of(),
                Set.of()));
    }

    Verdict<MigratedLevel> verdict() {
        return MigrationRule.policy(MarketplaceEditions.VIPMP).decide(account);
    }

    /** The reasons without what they all have in common. */
    String reasons() {
        return String.join("; ", VerdictText.reasons(verdict()))
                .replace("MP-MIG-", "")
                .replace(" error=5117", "");
    }

    AccountFixture on(String day) {
        return new AccountFixture(new VipAccount(
                LocalDate.parse(day),
                account.known(),
                account.country(),
                account.segment(),
                account.accepted(),
                account.licenses(),
                account.anniversary(),
                account.renewed(),
                account.orders(),
                account.openAuthorizations(),
                account.unmappedProducts()));
    }

    AccountFixture at(Optional<String> country, Segment segment) {
        return of(country, segment, account.accepted(), account.licenses(), account.anniversary(), account.renewed());
    }

    AccountFixture accepted(Optional<String> day) {
        return of(
                account.country(),
                account.segment(),
                day.map(LocalDate::parse),
                account.licenses(),
                account.anniversary(),
                account.renewed());
    }

    AccountFixture licenses(long licenses) {
        return of(
                account.country(),
                account.segment(),
                account.accepted(),
                licenses,
                account.anniversary(),
                account.renewed());
    }

    AccountFixture due(Optional<String> anniversary, Renewed renewed) {
        return of(
                account.country(),
                account.segment(),
                account.accepted(),
                account.licenses(),
                anniversary.map(LocalDate::parse),
                renewed);
    }

    private AccountFixture of(
            Optional<String> country,
            Segment segment,
            Optional<LocalDate> accepted,
            long licenses,
            Optional<LocalDate> anniversary,
            Renewed renewed) {
        return new AccountFixture(new VipAccount(
                account.on(),
                account.known(),
                country,
                segment,
                accepted,
                licenses,
                anniversary,
                renewed,
                account.orders(),
                account.openAuthorizations(),
                account.unmappedProducts()));
    }

    AccountFixture ordered(String... days) {
        return with(
                Stream.of(days).map(LocalDate::parse).toList(),
                account.openAuthorizations(),
                account.unmappedProducts());
    }

    AccountFixture open(String... authorizations) {
        return with(account.orders(), List.of(authorizations), account.unmappedProducts());
    }

    AccountFixture unmapped(String... products) {
        return with(account.orders(), account.openAuthorizations(), Set.of(products));
    }

    private AccountFixture with(List<LocalDate> orders, List<String> open, Set<String> unmapped) {
        return new AccountFixture(new VipAccount(
                account.on(),
                account.known(),
                account.country(),
                account.segment(),
                account.accepted(),
                account.licenses(),
                account.anniversary(),
                account.renewed(),
                orders,
                open,
                unmapped));
    }

    AccountFixture committed(String accepted, String end, long minimum) {
        return knowing(
                known -> known.commitment(new VipCommitment(LocalDate.parse(accepted), LocalDate.parse(end), minimum)));
    }

    AccountFixture level(int level) {
        return knowing(known -> known.highVolumeLevel(level));
    }

    AccountFixture is(Circumstance... circumstances) {
        return knowing(known -> known.addCircumstances(circumstances));
    }

    AccountFixture knowing(UnaryOperator<MigrationKnowledge.Builder> more) {
        return new AccountFixture(new VipAccount(
                account.on(),
                more.apply(MigrationKnowledge.builder().from(account.known())).build(),
                account.country(),
                account.segment(),
                account.accepted(),
                account.licenses(),
                account.anniversary(),
                account.renewed(),
                account.orders(),
                account.openAuthorizations(),
                account.unmappedProducts()));
    }
}
