package io.vipcore.edition;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.Sourced;
import io.vipcore.product.MarketSegment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One state of the program: all its numbers, each with its confidence and its sources.
 *
 * <p>An application that follows a rule of its own builds an edition from an existing one and names its reason:
 *
 * <pre>{@code
 * Edition ours = Edition.builder()
 *         .from(Editions.VIP_2018)
 *         .id("VIP_2018_ACME")
 *         .authorizationDeadlineDays(Sourced.own(21, "ACME's credit policy"))
 *         .build();
 * }</pre>
 *
 * <p>Days are whole local days; months are calendar months, clamped to the end of a shorter month as by {@link
 * java.time.LocalDate#plusMonths}.
 */
@Value.Immutable
@FactStyle
public interface Edition {

    /**
     * Returns the edition's stable name, which appears in verdicts. An edition with other numbers needs a name of its own.
     *
     * @return the id, not blank, for example {@code VIP_2018}
     */
    String id();

    /**
     * Returns the day from which the first anniversary date is counted.
     *
     * @return the basis
     */
    Sourced<AnniversaryBasis> anniversaryBasis();

    /**
     * Returns the months from the basis to the first anniversary date.
     *
     * @return the months, from 1 to 1,200
     */
    Sourced<Integer> initialTermMonths();

    /**
     * Returns how many of the months of the initial term, counted from its start, are not billed.
     *
     * @return the months, from 0 to one less than the initial term
     */
    Sourced<Integer> initialFreeMonths();

    /**
     * Returns the months of every term after the first.
     *
     * @return the months, from 1 to 1,200
     */
    Sourced<Integer> laterTermMonths();

    /**
     * Returns the months after the invitation that a custom anniversary date must exceed.
     *
     * @return the months; a date exactly that many months later is too early
     */
    Sourced<Integer> customAnniversaryMoreThanMonths();

    /**
     * Returns, per market segment, the months after the invitation that a custom anniversary date may not exceed.
     *
     * @return the months for each segment; a date exactly that many months later is allowed
     */
    Sourced<Map<MarketSegment, Integer>> customAnniversaryAtMostMonths();

    /**
     * Returns the days before the anniversary date on which the renewal window opens.
     *
     * @return the days, from 0 to 36,500
     */
    Sourced<Integer> windowOpensDaysBefore();

    /**
     * Returns the days after the anniversary date on which the renewal window closes, that day included.
     *
     * @return the days, from 0 to 36,500
     */
    Sourced<Integer> windowClosesDaysAfter();

    /**
     * Returns the anniversary dates whose window closes on another day.
     *
     * @return the exceptions; the first that holds for a date counts
     */
    Sourced<List<WindowException>> windowExceptions();

    /**
     * Returns when a renewal begins to count as upcoming.
     *
     * @return the period
     */
    Sourced<UpcomingPeriod> upcomingPeriod();

    /**
     * Returns the days after its creation through which a purchase authorization may wait for its order to be settled.
     *
     * @return the days; with 30 a purchase authorization of 2024-03-01 is overdue from 2024-04-01
     */
    Sourced<Integer> authorizationDeadlineDays();

    /**
     * Returns the days after its creation through which an overdue purchase authorization leaves the licenses working.
     *
     * @return the days, at least the deadline; with 60 the account is suspended from the 61st day
     */
    Sourced<Integer> suspendedAfterDays();

    /**
     * Returns the product types for which there are no purchase authorizations.
     *
     * @return the exclusions
     */
    Sourced<List<AuthorizationExclusion>> authorizationExclusions();

    /**
     * Returns the most licenses that the member may add per line in the Admin Console.
     *
     * @return the licenses, at least 1; there is no such limit for the account manager
     */
    Sourced<Integer> memberLineMaximum();

    /**
     * Returns the days after the order within which a return can be asked for, the last one included.
     *
     * @return the days, from 0 to 36,500
     */
    Sourced<Integer> returnWindowDays();

    /**
     * Returns the fewest licenses of each Select level, from level 1 upwards.
     *
     * @return the minimums, strictly ascending, at least one
     */
    Sourced<List<Integer>> selectLevelMinimums();

    /**
     * Returns the days before the anniversary date on which the Select level is looked back upon.
     *
     * @return the days, from 0 to 36,500
     */
    Sourced<Integer> levelLookbackDaysBefore();

    /**
     * Returns the countries that the program does not serve.
     *
     * @return ISO 3166-1 alpha-2 codes, upper case
     */
    Sourced<Set<String>> countriesNotServed();

    /**
     * Returns the most code points that each text field may have, counted after trimming and NFC normalization.
     *
     * @return the limits by the field's name; a field that is not named has no limit
     */
    Sourced<Map<String, Integer>> textLimits();

    /**
     * Returns the months after the invitation that a custom anniversary date of a segment may not exceed.
     *
     * @param segment the segment
     * @return the months
     */
    default int customAnniversaryAtMostMonths(MarketSegment segment) {
        return Objects.requireNonNull(customAnniversaryAtMostMonths().value().get(segment), "checked when built");
    }

    /**
     * Returns the most code points that a text field may have.
     *
     * @param field the field's name
     * @return the limit, or {@link Integer#MAX_VALUE} if there is none
     */
    default int textLimit(String field) {
        return textLimits().value().getOrDefault(field, Integer.MAX_VALUE);
    }

    /**
     * Returns every number of the edition under its name, for documents and comparisons.
     *
     * @return the provisions by the name of their accessor, in the order of this interface, unmodifiable
     */
    @Value.Auxiliary
    @Value.Derived
    default Map<String, Sourced<?>> provisions() {
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
        return Collections.unmodifiableMap(all);
    }

    /** Checks the bounds of every number; runs whenever an edition is built. */
    @Value.Check
    default void check() {
        FactShape.identifier("Edition.id", id());
        months("initialTermMonths", initialTermMonths().value(), 1);
        months("initialFreeMonths", initialFreeMonths().value(), 0);
        if (initialFreeMonths().value() >= initialTermMonths().value()) {
            throw new InvalidFactException(
                    "Edition.initialFreeMonths",
                    "must be below the initial term of " + initialTermMonths().value() + " months, was "
                            + initialFreeMonths().value());
        }
        months("laterTermMonths", laterTermMonths().value(), 1);
        months(
                "customAnniversaryMoreThanMonths",
                customAnniversaryMoreThanMonths().value(),
                0);
        for (MarketSegment segment : MarketSegment.values()) {
            Integer atMost = customAnniversaryAtMostMonths().value().get(segment);
            if (atMost == null) {
                throw new InvalidFactException("Edition.customAnniversaryAtMostMonths", "must name " + segment);
            }
            months("customAnniversaryAtMostMonths", atMost, 1);
        }
        days("windowOpensDaysBefore", windowOpensDaysBefore().value(), 0);
        days("windowClosesDaysAfter", windowClosesDaysAfter().value(), 0);
        checkWindowsNeverOverlap();
        days("authorizationDeadlineDays", authorizationDeadlineDays().value(), 0);
        days(
                "suspendedAfterDays",
                suspendedAfterDays().value(),
                authorizationDeadlineDays().value());
        FactShape.atLeast("Edition.memberLineMaximum", memberLineMaximum().value(), 1);
        days("returnWindowDays", returnWindowDays().value(), 0);
        days("levelLookbackDaysBefore", levelLookbackDaysBefore().value(), 0);
        if (selectLevelMinimums().value().isEmpty()) {
            throw new InvalidFactException("Edition.selectLevelMinimums", "must name at least one level");
        }
        for (Map.Entry<String, Integer> limit : textLimits().value().entrySet()) {
            FactShape.atLeast("Edition.textLimits." + limit.getKey(), limit.getValue(), 1);
        }
        int below = 0;
        for (int minimum : selectLevelMinimums().value()) {
            FactShape.atLeast("Edition.selectLevelMinimums", minimum, below + 1);
            below = minimum;
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
                    "Edition.windowClosesDaysAfter",
                    "windows must be shorter than a term of "
                            + laterTermMonths().value() + " months, were "
                            + windowOpensDaysBefore().value() + " days before and " + latestClose + " after");
        }
    }

    private static void months(String field, int months, int minimum) {
        FactShape.between("Edition." + field, months, minimum, 1_200);
    }

    private static void days(String field, int days, int minimum) {
        FactShape.between("Edition." + field, days, minimum, 36_500);
    }

    /**
     * Starts a new edition.
     *
     * @return an empty builder; call {@code from} to begin with an existing edition
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Edition}. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
