package io.vipcore.migration;

import static io.vipcore.rules.Evidence.count;
import static io.vipcore.rules.Evidence.day;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.source.MarketplaceSources;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.VipAccount.Renewed;
import io.vipcore.rules.Condition;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Finding;
import io.vipcore.rules.Policy;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * May a customer of VIP move to VIP Marketplace? Adobe refuses with the code 5117 and the reason with which a rule's code
 * ends.
 *
 * <p>Example, anniversary date 2026-10-01 and nothing renewed: allowed through 2026-08-31, refused by {@code
 * MP-MIG-IN_WINDOW_NO_RENEWAL} from 2026-09-01, allowed from 2026-10-01. After an order of 2026-04-16: refused by {@code
 * MP-MIG-RETURNABLE_PURCHASE} through 2026-04-30; that this day still counts is an assumption.
 *
 * <p>Left to Adobe, since it cannot be seen from outside: {@code HAS_UNPROCESSED_ORDERS}, {@code
 * LICENSE_WITHOUT_SALE_AQO_REFERENCED}, {@code SRC_DST_OFFER_IDS_HAS_PA_MISMATCH}, {@code NOT_A_WORLDWIDE_PURCHASER},
 * {@code 3YC_DISCOUNT_LEVEL_MISMATCH}, {@code INVALID_PRICE_LEVEL_LM_MIGRATION}, {@code VIP_CUSTOM_MIGRATION_BLOCK}, {@code
 * T&C_ACCEPTANCE_REQUIRED}, and country and segment of the owner of a linked membership. Sources: AdobeDocs/VIPMP,
 * Migration from VIP; Error codes (5117).
 */
@SuppressWarnings("ImmutableEnumChecker") // pure functions and unmodifiable values
public enum MigrationRule implements RuleDefinition {
    /** The VIP account is inactive. */
    INACTIVE(stated("INACTIVE", MarketplaceSources.ERRORS), Circumstance.INACTIVE),
    /** The partner does not sell in the customer's country. */
    INVALID_COUNTRY(
            stated("INVALID_COUNTRY", MarketplaceSources.MIGRATION),
            edition -> when(account -> account.country().isPresent()
                    && isOutside(account.known().countries(), account.country().get()))),
    /** The partner does not sell to the customer's market segment. */
    BAD_MARKET_SEGMENT(
            stated("BAD_MARKET_SEGMENT", MarketplaceSources.MIGRATION),
            edition -> when(account -> isOutside(account.known().segments(), account.segment()))),
    /** A product held has no counterpart. */
    NO_TARGET_SKU(
            stated("NO_TARGET_SKU", MarketplaceSources.MIGRATION),
            edition -> found(account -> account.unmappedProducts().stream().map(Evidence::product))),
    /** An invoice is not paid. */
    UNPAID_INVOICE(stated("UNPAID_INVOICE", MarketplaceSources.MIGRATION), Circumstance.UNPAID_INVOICE),
    /** Something that was ordered is not billed. */
    UNBILLED_ORDER(stated("UNBILLED_ORDER", MarketplaceSources.ERRORS), Circumstance.UNBILLED_ORDER),
    /** The invitation is not accepted on the day. */
    CONTRACT_NOT_ACCEPTED(
            stated("CONTRACT_NOT_ACCEPTED", MarketplaceSources.MIGRATION),
            edition -> when(account -> !Checks.hasHappened("VipAccount.on", account.accepted(), account.on()))),
    /** A purchase authorization is open, and the move does not let it expire. */
    OPEN_PURCHASE_AUTH(
            stated("OPEN_PURCHASE_AUTH", MarketplaceSources.MIGRATION),
            edition -> found(account -> account.openAuthorizations().stream()
                    .filter(id -> !account.is(Circumstance.AUTHORIZATIONS_EXPIRE))
                    .map(Evidence::authorization))),
    /** An order can still be returned, and the move does not give that up. */
    RETURNABLE_PURCHASE(
            stated("RETURNABLE_PURCHASE", MarketplaceSources.MIGRATION, "returnDays"),
            edition -> found(account -> account.orders().stream()
                    .filter(order -> !order.isAfter(account.on()) && !account.is(Circumstance.RETURNS_GIVEN_UP))
                    .map(order -> order.plusDays(edition.returnDays().value()))
                    .filter(last -> !account.on().isAfter(last))
                    .max(Comparator.naturalOrder())
                    .stream()
                    .map(last -> day("lastReturn", last)))),
    /** The anniversary date is near, and only a part is renewed. */
    IN_WINDOW_PARTIAL_RENEWAL(
            stated("IN_WINDOW_PARTIAL_RENEWAL", MarketplaceSources.MIGRATION, "migrationWindowDays"),
            edition -> found(account -> inWindow(account, Renewed.PARTIAL, edition))),
    /** The anniversary date is near, and nothing is renewed. */
    IN_WINDOW_NO_RENEWAL(
            stated("IN_WINDOW_NO_RENEWAL", MarketplaceSources.MIGRATION, "migrationWindowDays"),
            edition -> found(account -> inWindow(account, Renewed.NONE, edition))),
    /** A three-year commitment of old terms does not end before the next anniversary date. */
    EXTENDED_TERM_3YC(
            stated("EXTENDED_TERM_3YC", MarketplaceSources.MIGRATION, "extendedCommitmentsThrough"),
            edition -> found(account -> account.commitment().stream()
                    .filter(old -> !old.accepted()
                            .isAfter(edition.extendedCommitmentsThrough().value()))
                    .flatMap(old -> account.anniversary().stream()
                            .map(date -> AnniversarySchedule.of(date, 12).after(account.on()))
                            .filter(next -> !old.end().isBefore(next))
                            .flatMap(next -> Stream.of(day("end", old.end()), day("next", next)))))),
    /** A member of a linked membership comes before its owner. */
    LM_OWNER_NOT_MIGRATED(stated("LM_OWNER_NOT_MIGRATED", MarketplaceSources.LINKED), Circumstance.LINKED_BEFORE_OWNER),
    /** A linked membership and a running three-year commitment exclude each other. */
    LINKED_MEMBERSHIP_3YC(
            stated("3YC_LINKED_MEMBERSHIP", MarketplaceSources.ERRORS),
            edition -> found(account -> account.commitment().stream()
                    .filter(any -> account.is(Circumstance.LINKED) || account.is(Circumstance.LINKED_BEFORE_OWNER))
                    .map(commitment -> day("end", commitment.end())))),
    /** The high-volume level never moves, or only under a running three-year commitment. */
    HVD_CUSTOMER(
            stated("HVD_CUSTOMER", MarketplaceSources.MIGRATION_HVD, "highVolumeLevels", "highVolumeLevelsStaying"),
            edition -> found(account -> account.known().highVolumeLevel().stream()
                    .filter(level -> edition.highVolumeLevelsStaying().value().contains(level)
                            || (isHighVolume(account, edition)
                                    && account.commitment().isEmpty()))
                    .map(level -> count("level", level)))),
    /** A high-volume customer under a commitment has too few licenses. */
    MINIMUM_HVD_QTY_NOT_MET(
            stated(
                    "MINIMUM_HVD_QTY_NOT_MET",
                    MarketplaceSources.MIGRATION_HVD,
                    "highVolumeLevels",
                    "highVolumeMinimums"),
            edition -> {
                long fewest =
                        Collections.min(edition.highVolumeMinimums().value().values());
                return found(account -> account.commitment().stream()
                        .filter(commitment -> isHighVolume(account, edition))
                        .flatMap(commitment -> fewerThan(Math.max(commitment.minimum() + 1, fewest), account)));
            }),
    /** A large agency has too few licenses, and none that work offline. */
    INSUFFICIENT_LGA_MOQ(
            stated("INSUFFICIENT_LGA_MOQ", MarketplaceSources.AGENCY_MIGRATION, "agencyMinimum"),
            edition -> found(account -> fewerThan(edition.agencyMinimum().value(), account)
                    .filter(any ->
                            account.is(Circumstance.LARGE_AGENCY) && !account.is(Circumstance.OFFLINE_LICENSES))));

    /**
     * The discount level that a customer gets by moving.
     *
     * @param level 13 or 14 for a high-volume customer; empty for all others, who keep theirs
     */
    public record MigratedLevel(Optional<String> level) {
        public MigratedLevel {
            Checks.required("MigratedLevel.level", level);
        }
    }

    private final RuleDefinition identity;

    private final Function<MarketplaceEdition, Condition<VipAccount>> condition;

    MigrationRule(RuleDefinition identity, Function<MarketplaceEdition, Condition<VipAccount>> condition) {
        this.identity = identity;
        this.condition = condition;
    }

    MigrationRule(RuleDefinition identity, Circumstance circumstance) {
        this(identity, edition -> when(account -> account.is(circumstance)));
    }

    private static RuleDefinition stated(String reason, Source source, String... provisions) {
        return RuleDefinition.of(
                "MP-MIG-" + reason, Severity.REFUSAL, Confidence.STATED, List.of(source), List.of(provisions));
    }

    @Override
    public RuleDefinition identity() {
        return identity;
    }

    /**
     * {@return the decision made of these rules; its result is the level that the customer gets}
     *
     * @param edition the edition
     */
    public static Policy<VipAccount, MigratedLevel> policy(MarketplaceEdition edition) {
        Checks.required("MigrationRule.edition", edition);
        List<Rule<VipAccount>> rules = Stream.of(values())
                .map(rule -> new Rule<>(rule, rule.condition.apply(edition)))
                .toList();
        return Policy.of(edition, rules, account -> new MigratedLevel(levelOf(account, edition)));
    }

    /**
     * {@return the first day from which a customer may move if nothing is done: on that day the move is allowed, and on
     * every day before, from {@code asOf} on, refused; empty if it is never allowed}
     *
     * <p>Example, three licenses due 2025-01-16 and not renewed: read on 2024-12-20 the day is 2025-01-16.
     *
     * @param edition the edition
     * @param vip the program, whose catalog lists every product of the facts
     * @param customer the facts
     * @param asOf the day on which the facts are read; those dated later have not happened
     * @param known what only the caller knows
     */
    public static Optional<LocalDate> eligibleFrom(
            MarketplaceEdition edition, VipProgram vip, Customer customer, LocalDate asOf, MigrationKnowledge known) {
        Policy<VipAccount, MigratedLevel> policy = policy(edition);
        CustomerOnDay today = Checks.required("MigrationRule.vip", vip).customer(customer, asOf);
        Customer facts = today.status().customer();
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(asOf));
        today.agenda().forEach(entry -> days.add(entry.date()));
        VipAccount.of(vip, facts, asOf, known)
                .orders()
                .forEach(order -> days.add(order.plusDays(edition.returnDays().value() + 1)));
        known.commitment().ifPresent(commitment -> {
            days.add(commitment.accepted());
            days.add(commitment.end().plusDays(1));
            // On an anniversary date the next one moves on; on the day after it, the current one does.
            today.status().schedule().stream()
                    .flatMap(dates -> Stream.iterate(
                            dates.onOrAfter(asOf), date -> !date.isAfter(commitment.end()), dates::after))
                    .flatMap(date -> Stream.of(date, date.plusDays(1)))
                    .forEach(days::add);
        });
        return days.subSet(asOf, true, Checks.LAST_DAY, true).stream()
                .filter(day -> policy.allows(VipAccount.of(vip, facts, day, known)))
                .findFirst();
    }

    private static Optional<String> levelOf(VipAccount account, MarketplaceEdition edition) {
        return edition.highVolumeMinimums().value().entrySet().stream()
                .filter(level -> isHighVolume(account, edition) && level.getValue() <= account.licenses())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Condition<VipAccount> when(Predicate<VipAccount> holds) {
        return Condition.when(holds, account -> finding(Stream.empty()));
    }

    private static Condition<VipAccount> found(Function<VipAccount, Stream<Evidence>> evidence) {
        return Condition.when(
                account -> evidence.apply(account).findAny().isPresent(), account -> finding(evidence.apply(account)));
    }

    private static Finding finding(Stream<Evidence> evidence) {
        return Finding.of(
                Stream.concat(Stream.of(Evidence.errorCode("5117")), evidence).toList());
    }

    private static <T> boolean isOutside(Set<T> known, T value) {
        return !known.isEmpty() && !known.contains(value);
    }

    private static Stream<Evidence> inWindow(VipAccount account, Renewed renewed, MarketplaceEdition edition) {
        return account.anniversary().stream()
                .filter(date -> account.renewed() == renewed && account.on().isBefore(date))
                .filter(date -> !account.on()
                        .isBefore(date.minusDays(edition.migrationWindowDays().value())))
                .map(date -> day("anniversary", date));
    }

    private static boolean isHighVolume(VipAccount account, MarketplaceEdition edition) {
        return account.known()
                .highVolumeLevel()
                .filter(edition.highVolumeLevels().value()::contains)
                .isPresent();
    }

    private static Stream<Evidence> fewerThan(long required, VipAccount account) {
        return account.licenses() < required
                ? Stream.of(count("licenses", account.licenses()), count("required", required))
                : Stream.empty();
    }
}
