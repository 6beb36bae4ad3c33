package io.vipcore.marketplace.edition;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.source.Edition;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * VIP Marketplace: all its numbers, each with its confidence and its sources. The program has one edition, since its changes
 * are announced with their days; a number that changed is {@link Dated}. Where public texts contradict each other, the number
 * has named alternatives, and an application that knows better builds an edition of its own:
 *
 * <pre>{@code
 * MarketplaceEdition ours = MarketplaceEdition.builder()
 *         .from(MarketplaceEditions.VIPMP)
 *         .id("VIPMP_ACME")
 *         .afterLapse(Sourced.custom(AfterLapse.NEW_TERM, "as our distributor sees it"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class MarketplaceEdition implements Edition, NeedsJsonModule {

    /** Where the program's days begin. Sources disagree only by hours; samples speak for UTC. */
    public enum ProgramZone {
        /** At midnight UTC. */
        UTC,
        /** At midnight in Los Angeles. */
        PACIFIC
    }

    /** From which day of the first order the anniversary date is counted. */
    public enum CountedFrom {
        /** From the day the order was placed. */
        ORDER_CREATED,
        /** From the day the order was completed. */
        ORDER_COMPLETED
    }

    /** How an anniversary date of 29 February recurs. */
    public enum LeapAnniversary {
        /** Each from the first one: 2028-02-29, 2029-02-28, 2032-02-29. */
        FROM_ANCHOR,
        /** Each from the one before, as a public implementer has it: 28 February for good. */
        STEPPED
    }

    /** The anniversary date of a customer who orders when all subscriptions have ended. */
    public enum AfterLapse {
        /** No source says: unknown until Adobe shows it. */
        UNDETERMINED,
        /** One year after the order, as CloudBlue has it. */
        NEW_TERM,
        /** The next recurrence of the old one. */
        NEXT_RECURRENCE
    }

    /** How long a company name may be; Adobe's documentation has both. */
    public enum CompanyName {
        /** From 4 to 80 characters. */
        STRICT(4, 80),
        /** From 3 to 250 characters, ideographic spaces included. */
        LENIENT(3, 250);

        private final int shortest;
        private final int longest;

        CompanyName(int shortest, int longest) {
            this.shortest = shortest;
            this.longest = longest;
        }

        /** {@return the fewest code points} */
        public int shortest() {
            return shortest;
        }

        /** {@return the most code points} */
        public int longest() {
            return longest;
        }
    }

    /** What a declined request for a commitment is. */
    public enum Declined {
        /** Declined, as the sandbox pages say. */
        DECLINED,
        /** Expired, as Adobe's drawing has it. */
        EXPIRED
    }

    /** How the end of a commitment is estimated. */
    public enum CommitmentEnd {
        /** At the end of the third term, or of the second one after the acceptance. */
        TERM_ALIGNED,
        /** Three years after the acceptance, where no anniversary date is near. */
        LITERAL
    }

    /** What makes a discount level. */
    public enum LevelBasis {
        /** The quantity of one order. */
        PER_ORDER,
        /** All quantities since the term began. */
        TERM_CUMULATIVE
    }

    /** The level under a commitment. */
    public enum CommitmentLevel {
        /** The better one of what is committed and what is reached. */
        GREATER,
        /** That of what is committed. */
        COMMITTED
    }

    private static final int LONGEST = 36_500;

    /** Only the generated class extends it. */
    MarketplaceEdition() {}

    /** {@return the edition's stable name, which appears in verdicts, not blank; other numbers need another name} */
    @Override
    public abstract String id();

    /** {@return the zone whose dates are the program days} */
    public abstract Sourced<ProgramZone> programZone();

    /** {@return the day from which the first anniversary date is counted} */
    public abstract Sourced<CountedFrom> anniversaryCountedFrom();

    /** {@return what becomes of an anniversary date of 29 February} */
    public abstract Sourced<LeapAnniversary> leapAnniversary();

    /** {@return the anniversary date of who orders after everything has lapsed} */
    public abstract Sourced<AfterLapse> afterLapse();

    /** {@return the months after the creation that the date of an extended term must exceed, from 0} */
    public abstract Sourced<Integer> extendedTermMoreThanMonths();

    /** {@return by segment the months after the creation that it may not exceed, at least 1} */
    public abstract Sourced<Map<Segment, Integer>> extendedTermAtMostMonths();

    /** {@return the same of a large agency, whatever its segment, at least 1} */
    public abstract Sourced<Integer> extendedTermAtMostMonthsOfAgencies();

    /** {@return which of the two documented lengths a company name has} */
    public abstract Sourced<CompanyName> companyName();

    /**
     * {@return the most code points that each text of a form may have, counted after trimming and NFC normalization; a text
     * that is not named has no limit}
     */
    public abstract Sourced<Map<String, Integer>> textLimits();

    /** {@return the days of 24 hours for which an acquisition is open, from 0 to 36,500} */
    public abstract Sourced<Integer> acquisitionDays();

    /** {@return the days after the day of its order through which a line can be returned, from 0 to 36,500} */
    public abstract Sourced<Integer> returnDays();

    /** {@return the days after the day of a switch through which it can be reverted, from 0 to 36,500} */
    public abstract Sourced<Integer> revertDays();

    /** {@return the first day on which there are early renewals} */
    public abstract Sourced<LocalDate> earlyRenewalFrom();

    /** {@return the days before the renewal date on which early renewal begins, from 0 to 36,500} */
    public abstract Sourced<Integer> earlyRenewalDays();

    /** {@return the days after the renewal date through which a late renewal is taken, from 0 to 36,500} */
    public abstract Sourced<Integer> lateWindowDays();

    /** {@return the days before the anniversary date from which a subscription can be scheduled, from 0 to 36,500} */
    public abstract Sourced<Integer> scheduleOpensDays();

    /** {@return the days before the anniversary date through which it can be scheduled, from 0 to 36,500} */
    public abstract Sourced<Integer> scheduleClosesDays();

    /** {@return the days before the renewal date on which preferences are surely still heard, from 0 to 36,500} */
    public abstract Sourced<Integer> preferenceDays();

    /** {@return the days before the renewal date from which a renewal is upcoming, from 0 to 36,500} */
    public abstract Sourced<Integer> upcomingDays();

    /** {@return the fewest to which a customer may commit, by kind, at least 1} */
    public abstract Sourced<Map<OfferKind, Integer>> commitmentMinimums();

    /** {@return the days after an acceptance within which the minimum must be reached, by the day of the acceptance} */
    public abstract Sourced<Dated<Integer>> complianceDays();

    /** {@return the days after a request for a commitment within which it must be accepted, from 0 to 36,500} */
    public abstract Sourced<Integer> requestDays();

    /** {@return what a declined request for a commitment is} */
    public abstract Sourced<Declined> declined();

    /** {@return how the end of a commitment is estimated} */
    public abstract Sourced<CommitmentEnd> commitmentEnd();

    /** {@return the first day on which an acceptance shortly before an anniversary date commits for the three terms after it} */
    public abstract Sourced<LocalDate> commitmentNextTermFrom();

    /** {@return the days before the anniversary date from which it does, from 0 to 36,500} */
    public abstract Sourced<Integer> commitmentNextTermDays();

    /** {@return what makes a discount level: one order, or all of a term} */
    public abstract Sourced<LevelBasis> levelBasis();

    /** {@return the level under a commitment} */
    public abstract Sourced<CommitmentLevel> commitmentLevel();

    /**
     * {@return by table the fewest of each level, from its lowest one on, strictly ascending, at least 1; for level 09 see {@link
     * #agencyLevel9From}}
     */
    public abstract Sourced<Map<DiscountTable, List<Integer>>> discountMinimums();

    /** {@return the licenses from which an agency has level 09, above those of 08} */
    public abstract Sourced<Integer> agencyLevel9From();

    /** {@return the fewest licenses of a large agency, at least 1} */
    public abstract Sourced<Integer> agencyMinimum();

    /** {@return by the minimum order of a high growth offer, at least 1, the most seats to which it is offered, at least 0} */
    public abstract Sourced<Map<Integer, Integer>> highGrowthSeats();

    /**
     * {@return the discount level of what counts; empty below the lowest one}
     *
     * <p>Examples: 9 licenses have level 01, 10 have 02; under a commitment 9 have none. Members of a linked membership have the level
     * of their sum: with 70 and 31 all have 04.
     *
     * @param table the table
     * @param quantity what counts, at least 0
     */
    public Optional<String> discountLevel(DiscountTable table, long quantity) {
        Checks.required("MarketplaceEdition.table", table);
        Checks.atLeast("MarketplaceEdition.quantity", quantity, 0);
        long reached = minimumsOf(table).stream()
                .filter(minimum -> quantity >= minimum)
                .count();
        return table.levels().stream().limit(reached).reduce((lower, higher) -> higher);
    }

    private List<Integer> minimumsOf(DiscountTable table) {
        List<Integer> minimums = new ArrayList<>(discountMinimums().value().getOrDefault(table, List.of()));
        if (table == DiscountTable.LGA) {
            minimums.add(agencyLevel9From().value());
        }
        return minimums;
    }

    /** {@return the days before a VIP anniversary date from which only a full renewal moves, from 0 to 36,500} */
    public abstract Sourced<Integer> migrationWindowDays();

    /** {@return the last day on which a VIP commitment was accepted that must end before it moves} */
    public abstract Sourced<LocalDate> extendedCommitmentsThrough();

    /** {@return the high-volume levels of VIP that move under a commitment} */
    public abstract Sourced<Set<Integer>> highVolumeLevels();

    /** {@return the high-volume levels of VIP that never move} */
    public abstract Sourced<Set<Integer>> highVolumeLevelsStaying();

    /** {@return the fewest licenses, at least 1, by the level that a high-volume customer gets; at least one level} */
    public abstract Sourced<Map<String, Integer>> highVolumeMinimums();

    /**
     * {@return the first day on which a renewal is upcoming}
     *
     * @param renewal the renewal date
     */
    public LocalDate upcomingFrom(LocalDate renewal) {
        return Checks.required("MarketplaceEdition.renewal", renewal)
                .minusDays(upcomingDays().value());
    }

    /**
     * {@return the first day of early renewal, whether or not there was any at that time}
     *
     * @param renewal the renewal date
     */
    public LocalDate earlyOpens(LocalDate renewal) {
        return Checks.required("MarketplaceEdition.renewal", renewal)
                .minusDays(earlyRenewalDays().value());
    }

    /**
     * {@return the last day on which a preference is surely still heard}
     *
     * @param renewal the renewal date
     */
    public LocalDate preferencesSafeThrough(LocalDate renewal) {
        return Checks.required("MarketplaceEdition.renewal", renewal)
                .minusDays(preferenceDays().value());
    }

    /**
     * {@return the last day of late renewal; what was not renewed lapses on the next one}
     *
     * @param renewal the renewal date
     */
    public LocalDate lateCloses(LocalDate renewal) {
        return Checks.required("MarketplaceEdition.renewal", renewal)
                .plusDays(lateWindowDays().value());
    }

    /**
     * {@return the program day of an instant: its date in the program's zone}
     *
     * @param at the instant
     */
    public LocalDate dayOf(Instant at) {
        return ProgramTime.dateOf(
                Checks.required("MarketplaceEdition.at", at), programZone().value());
    }

    /**
     * {@return the instant at which a program day begins}
     *
     * @param day the day
     */
    public Instant startOf(LocalDate day) {
        return ProgramTime.startOf(
                Checks.required("MarketplaceEdition.day", day), programZone().value());
    }

    /** {@return every number of the edition by the name of its accessor, unmodifiable} */
    @Override
    @Value.Auxiliary
    @Value.Derived
    public Map<String, Sourced<?>> provisions() {
        Map<String, Sourced<?>> all = new LinkedHashMap<>();
        all.put("programZone", programZone());
        all.put("anniversaryCountedFrom", anniversaryCountedFrom());
        all.put("leapAnniversary", leapAnniversary());
        all.put("afterLapse", afterLapse());
        all.put("extendedTermMoreThanMonths", extendedTermMoreThanMonths());
        all.put("extendedTermAtMostMonths", extendedTermAtMostMonths());
        all.put("extendedTermAtMostMonthsOfAgencies", extendedTermAtMostMonthsOfAgencies());
        all.put("companyName", companyName());
        all.put("textLimits", textLimits());
        all.put("acquisitionDays", acquisitionDays());
        all.put("returnDays", returnDays());
        all.put("revertDays", revertDays());
        all.put("earlyRenewalFrom", earlyRenewalFrom());
        all.put("earlyRenewalDays", earlyRenewalDays());
        all.put("lateWindowDays", lateWindowDays());
        all.put("scheduleOpensDays", scheduleOpensDays());
        all.put("scheduleClosesDays", scheduleClosesDays());
        all.put("preferenceDays", preferenceDays());
        all.put("upcomingDays", upcomingDays());
        all.put("commitmentMinimums", commitmentMinimums());
        all.put("complianceDays", complianceDays());
        all.put("requestDays", requestDays());
        all.put("declined", declined());
        all.put("commitmentEnd", commitmentEnd());
        all.put("commitmentNextTermFrom", commitmentNextTermFrom());
        all.put("commitmentNextTermDays", commitmentNextTermDays());
        all.put("levelBasis", levelBasis());
        all.put("commitmentLevel", commitmentLevel());
        all.put("discountMinimums", discountMinimums());
        all.put("agencyLevel9From", agencyLevel9From());
        all.put("agencyMinimum", agencyMinimum());
        all.put("highGrowthSeats", highGrowthSeats());
        all.put("migrationWindowDays", migrationWindowDays());
        all.put("extendedCommitmentsThrough", extendedCommitmentsThrough());
        all.put("highVolumeLevels", highVolumeLevels());
        all.put("highVolumeLevelsStaying", highVolumeLevelsStaying());
        all.put("highVolumeMinimums", highVolumeMinimums());
        return Collections.unmodifiableMap(all);
    }

    /** Checks the bounds of every number; runs whenever an edition is built. */
    @Value.Check
    void check() {
        Checks.identifier("MarketplaceEdition.id", id());
        provisions().forEach((name, provision) -> {
            if (name.endsWith("Days") && provision.value() instanceof Integer days) {
                days(name, days);
            } else if (provision.value() instanceof LocalDate day) {
                Checks.day("MarketplaceEdition." + name, day);
            }
        });
        Checks.between(
                "MarketplaceEdition.extendedTermMoreThanMonths",
                extendedTermMoreThanMonths().value(),
                0,
                LONGEST);
        forEach("extendedTermAtMostMonths", extendedTermAtMostMonths(), Segment.values());
        forEach("commitmentMinimums", commitmentMinimums(), OfferKind.values());
        Checks.between(
                "MarketplaceEdition.extendedTermAtMostMonthsOfAgencies",
                extendedTermAtMostMonthsOfAgencies().value(),
                1,
                LONGEST);
        textLimits()
                .value()
                .forEach((field, limit) -> Checks.atLeast("MarketplaceEdition.textLimits." + field, limit, 1));
        complianceDays().value().changes().values().forEach(days -> days("complianceDays", days));
        days("complianceDays", complianceDays().value().first());
        for (DiscountTable table : DiscountTable.values()) {
            ascending("MarketplaceEdition.discountMinimums." + table, minimumsOf(table), table);
        }
        Checks.atLeast("MarketplaceEdition.agencyMinimum", agencyMinimum().value(), 1);
        highGrowthSeats().value().forEach((minimumOrder, seats) -> {
            Checks.atLeast("MarketplaceEdition.highGrowthSeats", minimumOrder, 1);
            Checks.atLeast("MarketplaceEdition.highGrowthSeats", seats, 0);
        });
        Checks.notEmpty(
                        "MarketplaceEdition.highVolumeMinimums",
                        List.copyOf(highVolumeMinimums().value().values()),
                        "level")
                .forEach(fewest -> Checks.atLeast("MarketplaceEdition.highVolumeMinimums", fewest, 1));
    }

    private static void ascending(String field, List<Integer> minimums, DiscountTable table) {
        if (minimums.size() != table.levels().size()) {
            throw new InvalidFactException(field, "must have one for each of the levels " + table.levels());
        }
        int below = 0;
        for (int minimum : Checks.list(field, minimums)) {
            below = (int) Checks.atLeast(field, minimum, below + 1L);
        }
    }

    private static void days(String field, int days) {
        Checks.between("MarketplaceEdition." + field, days, 0, LONGEST);
    }

    private static <K> void forEach(String field, Sourced<Map<K, Integer>> numbers, K[] keys) {
        for (K key : keys) {
            Integer number = numbers.value().get(key);
            if (number == null) {
                throw new InvalidFactException("MarketplaceEdition." + field, "must name " + key);
            }
            Checks.between("MarketplaceEdition." + field, number, 1, LONGEST);
        }
    }

    /** {@return the edition's name; its numbers are in {@link #provisions()}} */
    @Override
    public String toString() {
        return "MarketplaceEdition[" + id() + "]";
    }

    /** {@return an empty builder; call {@code from} to begin with an existing edition} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketplaceEdition}. */
    public static final class Builder extends ImmutableMarketplaceEdition.Builder {
        Builder() {}
    }
}
