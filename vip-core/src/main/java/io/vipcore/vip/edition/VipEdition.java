package io.vipcore.vip.edition;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.rules.Rule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.source.Edition;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * One state of the Value Incentive Plan: all its numbers, each with its confidence and its sources.
 *
 * <p>An application with custom values builds an edition from an existing one and names its reason:
 *
 * <pre>{@code
 * VipEdition ours = VipEdition.builder()
 *         .from(VipEditions.VIP_2018)
 *         .id("VIP_2018_ACME")
 *         .authorizationDeadlineDays(Sourced.custom(21, "ACME's credit policy"))
 *         .build();
 * }</pre>
 *
 * <p>Days are whole local days; months are calendar months, clamped to the end of a shorter month as by {@link
 * java.time.LocalDate#plusMonths}.
 */
@Value.Immutable
@ValueStyle
public abstract class VipEdition implements Edition, NeedsJsonModule {

    /** The note of {@link #closing}: the program has retired for the customer's market segment. Three decisions share it. */
    public static final RuleDefinition PROGRAM_CLOSED = ClosingRule.PROGRAM_CLOSED;

    /** Only the generated class extends it. */
    VipEdition() {}

    /**
     * {@return the edition's stable name, which appears in verdicts, not blank, for example {@code VIP_2018}} An
     * edition with other numbers needs another name.
     */
    @Override
    public abstract String id();

    /** {@return the day from which the first anniversary date is counted} */
    public abstract Sourced<AnniversaryBasis> anniversaryBasis();

    /** {@return the months from the basis to the first anniversary date, from 1 to 1,200} */
    public abstract Sourced<Integer> initialTermMonths();

    /**
     * {@return how many of the months of the initial term, counted from its start, are not billed, from 0 to one less
     * than the initial term}
     */
    public abstract Sourced<Integer> initialFreeMonths();

    /** {@return the months of every term after the first, from 1 to 1,200} */
    public abstract Sourced<Integer> laterTermMonths();

    /**
     * {@return the months after the invitation that a custom anniversary date must exceed; a date exactly that many
     * months later is too early}
     */
    public abstract Sourced<Integer> customAnniversaryMoreThanMonths();

    /**
     * Returns, per market segment, the months after the invitation that a custom anniversary date may not exceed.
     *
     * @return the months for each segment; a date exactly that many months later is allowed
     */
    public abstract Sourced<Map<MarketSegment, Integer>> customAnniversaryAtMostMonths();

    /** {@return the days before the anniversary date on which the renewal window opens, from 0 to 36,500} */
    public abstract Sourced<Integer> windowOpensDaysBefore();

    /**
     * {@return the days after the anniversary date on which the renewal window closes, that day included, from 0 to
     * 36,500}
     */
    public abstract Sourced<Integer> windowClosesDaysAfter();

    /** {@return the anniversary dates whose window closes on another day; the first that holds for a date counts} */
    public abstract Sourced<List<WindowException>> windowExceptions();

    /** {@return when a renewal begins to count as upcoming} */
    public abstract Sourced<UpcomingPeriod> upcomingPeriod();

    /**
     * {@return the days after its creation through which a purchase authorization may wait for its order to be
     * settled; with 30 a purchase authorization of 2024-03-01 is overdue from 2024-04-01}
     */
    public abstract Sourced<Integer> authorizationDeadlineDays();

    /**
     * {@return the days after its creation through which an overdue purchase authorization leaves the licenses
     * working, at least the deadline; with 60 the account is suspended from the 61st day}
     */
    public abstract Sourced<Integer> suspendedAfterDays();

    /** {@return the product types for which there are no purchase authorizations} */
    public abstract Sourced<List<AuthorizationExclusion>> authorizationExclusions();

    /**
     * {@return the most licenses that the member may add per line in the Admin Console, at least 1; there is no such
     * limit for the account manager}
     */
    public abstract Sourced<Integer> memberLineMaximum();

    /**
     * {@return the days after the order within which a return can be asked for, the last one included, from 0 to
     * 36,500}
     */
    public abstract Sourced<Integer> returnWindowDays();

    /**
     * {@return per market segment the fewest licenses of each Select level, from level 1 upwards, strictly ascending, at
     * least one}
     */
    public abstract Sourced<Map<MarketSegment, List<Integer>>> selectLevelMinimums();

    /**
     * {@return the days before the anniversary date of the look-back date of the VIP Select level, from 0 to 36,500}
     */
    public abstract Sourced<Integer> levelLookbackDaysBefore();

    /** {@return the countries that the program does not serve, upper case} */
    public abstract Sourced<Set<String>> countriesNotServed();

    /**
     * {@return the most code points that each text field may have, counted after trimming and NFC normalization; a
     * field that is not named has no limit}
     */
    public abstract Sourced<Map<String, Integer>> textLimits();

    /** {@return by market segment the announced last day of the program, if any is known, from year 1 to 9999} */
    public abstract Sourced<Map<MarketSegment, LocalDate>> retiresBy();

    /** {@return by market segment the last day of orders and renewals, from year 1 to 9999; the segments of retiresBy} */
    public abstract Sourced<Map<MarketSegment, LocalDate>> lastOrders();

    /**
     * {@return the months after the invitation that a custom anniversary date of a segment may not exceed}
     *
     * @param segment the segment
     */
    public int customAnniversaryAtMostMonths(MarketSegment segment) {
        return of(segment, customAnniversaryAtMostMonths());
    }

    private static <T> T of(MarketSegment segment, Sourced<Map<MarketSegment, T>> bySegment) {
        return Objects.requireNonNull(
                bySegment.value().get(Checks.required("VipEdition.segment", segment)), "checked when built");
    }

    /**
     * {@return the most code points that a text field may have, or {@link Integer#MAX_VALUE} if there is none}
     *
     * @param field the field's name
     */
    public int textLimit(String field) {
        return textLimits().value().getOrDefault(Checks.required("VipEdition.field", field), Integer.MAX_VALUE);
    }

    /** {@return every number of the edition by the name of its accessor, in the order of this interface, unmodifiable} */
    @Override
    @Value.Auxiliary
    @Value.Derived
    public Map<String, Sourced<?>> provisions() {
        Map<String, Sourced<?>> all = new LinkedHashMap<>();
        all.put("anniversaryBasis", anniversaryBasis());
        all.put("initialTermMonths", initialTermMonths());
        all.put("initialFreeMonths", initialFreeMonths());
        all.put("laterTermMonths", laterTermMonths());
        all.put("customAnniversaryMoreThanMonths", customAnniversaryMoreThanMonths());
        all.put("customAnniversaryAtMostMonths", customAnniversaryAtMostMonths());
        all.put("windowOpensDaysBefore", windowOpensDaysBefore());
        all.put("windowClosesDaysAfter", windowClosesDaysAfter());
        all.put("windowExceptions", windowExceptions());
        all.put("upcomingPeriod", upcomingPeriod());
        all.put("authorizationDeadlineDays", authorizationDeadlineDays());
        all.put("suspendedAfterDays", suspendedAfterDays());
        all.put("authorizationExclusions", authorizationExclusions());
        all.put("memberLineMaximum", memberLineMaximum());
        all.put("returnWindowDays", returnWindowDays());
        all.put("selectLevelMinimums", selectLevelMinimums());
        all.put("levelLookbackDaysBefore", levelLookbackDaysBefore());
        all.put("countriesNotServed", countriesNotServed());
        all.put("textLimits", textLimits());
        all.put("retiresBy", retiresBy());
        all.put("lastOrders", lastOrders());
        return Collections.unmodifiableMap(all);
    }

    /**
     * {@return the VIP Select level of a number of licenses, 0 for none}
     *
     * <p>Example, {@code VIP_2018}: 9 licenses make level 1, 10 make level 2, 100 make level 4. Source: VIP Program Guide,
     * VIP Select.
     *
     * @param licenses the licenses that count, at least 0; consumables do not count
     * @param segment the customer's market segment; in the known editions all have the same levels
     */
    public int selectLevel(long licenses, MarketSegment segment) {
        Checks.atLeast("VipEdition.licenses", licenses, 0);
        return (int) of(segment, selectLevelMinimums()).stream()
                .filter(minimum -> licenses >= minimum)
                .count();
    }

    /**
     * {@return the rule that notes {@code PROGRAM_CLOSED} from the day after {@link #retiresBy()} on}
     *
     * <p>Example, {@code VIP_2024}: a commercial customer is told from 2025-02-01 on. Sources: Adobe's announcement of
     * 2023-12-11 and CloudBlue; that it is a note and no refusal is assumed, because the dates differ.
     *
     * @param <Q> the question that is decided
     * @param segment the market segment that a question is about
     * @param day the day of a question
     */
    public <Q> Rule<Q> closing(Function<Q, MarketSegment> segment, Function<Q, LocalDate> day) {
        return ClosingRule.rule(
                this, Checks.required("VipEdition.segment", segment), Checks.required("VipEdition.day", day));
    }

    /** Checks the bounds of every number; runs whenever an edition is built. */
    @Value.Check
    void check() {
        Checks.identifier("VipEdition.id", id());
        months("initialTermMonths", initialTermMonths(), 1);
        months("initialFreeMonths", initialFreeMonths(), 0);
        if (initialFreeMonths().value() >= initialTermMonths().value()) {
            throw new InvalidFactException(
                    "VipEdition.initialFreeMonths",
                    "must be below the initial term of " + initialTermMonths().value() + " months, was "
                            + initialFreeMonths().value());
        }
        months("laterTermMonths", laterTermMonths(), 1);
        months("customAnniversaryMoreThanMonths", customAnniversaryMoreThanMonths(), 0);
        forEachSegment(
                "customAnniversaryAtMostMonths",
                customAnniversaryAtMostMonths(),
                (field, atMost) -> Checks.between(field, atMost, 1, AnniversarySchedule.LONGEST_TERM));
        days("windowOpensDaysBefore", windowOpensDaysBefore(), 0);
        days("windowClosesDaysAfter", windowClosesDaysAfter(), 0);
        checkWindowsNeverOverlap();
        days("authorizationDeadlineDays", authorizationDeadlineDays(), 0);
        days(
                "suspendedAfterDays",
                suspendedAfterDays(),
                authorizationDeadlineDays().value());
        Checks.atLeast("VipEdition.memberLineMaximum", memberLineMaximum().value(), 1);
        days("returnWindowDays", returnWindowDays(), 0);
        days("levelLookbackDaysBefore", levelLookbackDaysBefore(), 0);
        forEachSegment("selectLevelMinimums", selectLevelMinimums(), VipEdition::checkAscending);
        textLimits().value().forEach((field, limit) -> Checks.atLeast("VipEdition.textLimits." + field, limit, 1));
        retiresBy().value().values().forEach(day -> Checks.day("VipEdition.retiresBy", day));
        lastOrders().value().values().forEach(day -> Checks.day("VipEdition.lastOrders", day));
        if (!retiresBy().value().keySet().equals(lastOrders().value().keySet())) {
            throw new InvalidFactException("VipEdition.lastOrders", "must name the segments of retiresBy");
        }
    }

    private static <T> void forEachSegment(
            String field, Sourced<Map<MarketSegment, T>> bySegment, BiConsumer<String, T> check) {
        for (MarketSegment segment : MarketSegment.values()) {
            T value = bySegment.value().get(segment);
            if (value == null) {
                throw new InvalidFactException("VipEdition." + field, "must name " + segment);
            }
            check.accept("VipEdition." + field, value);
        }
    }

    private static void checkAscending(String field, List<Integer> minimums) {
        int below = 0;
        for (int minimum : Checks.notEmpty(field, minimums, "level")) {
            below = (int) Checks.atLeast(field, minimum, below + 1);
        }
    }

    /** The window of one anniversary date must have closed before that of the next one opens. */
    private void checkWindowsNeverOverlap() {
        int daysOfShortestMonth = 28;
        int shortestTerm = laterTermMonths().value() * daysOfShortestMonth;
        int latestClose = windowClosesDaysAfter().value();
        for (WindowException exception : windowExceptions().value()) {
            latestClose = Math.max(latestClose, exception.closesDaysAfter());
        }
        if (windowOpensDaysBefore().value() + latestClose >= shortestTerm) {
            throw new InvalidFactException(
                    "VipEdition.windowClosesDaysAfter",
                    "windows must be shorter than a term of "
                            + laterTermMonths().value() + " months, were "
                            + windowOpensDaysBefore().value() + " days before and " + latestClose + " after");
        }
    }

    private static void months(String field, Sourced<Integer> months, int minimum) {
        Checks.between("VipEdition." + field, months.value(), minimum, AnniversarySchedule.LONGEST_TERM);
    }

    private static void days(String field, Sourced<Integer> days, int minimum) {
        Checks.between("VipEdition." + field, days.value(), minimum, WindowException.LONGEST);
    }

    /** {@return the edition's name; its numbers are in {@link #provisions()}} */
    @Override
    public String toString() {
        return "VipEdition[" + id() + "]";
    }

    /** {@return an empty builder; call {@code from} to begin with an existing edition} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link VipEdition}. */
    public static final class Builder extends ImmutableVipEdition.Builder {
        Builder() {}
    }
}
