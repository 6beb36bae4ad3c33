package io.vipcore.marketplace.pricing;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import java.time.LocalDate;

/**
 * The days around an anniversary date, by that date alone and whether or not there was such a window at that time.
 *
 * <p>Example, {@code VIPMP}, 2026-04-15: upcoming from 2026-03-01, early renewal and scheduling from 2026-03-16,
 * scheduling and safe preferences through 2026-04-12, late renewal through 2026-04-29. Sources: AdobeDocs/VIPMP,
 * Renewals, Create a subscription, Subscriptions and auto-renewal.
 *
 * @param upcomingFrom the first day on which the renewal is upcoming
 * @param schedulingOpens the first day on which a subscription can be scheduled
 * @param schedulingClosesInclusive the last day on which one can
 * @param earlyOpens the first day of early renewal
 * @param earlyClosesInclusive the last day of early renewal
 * @param preferencesSafeThrough the last day on which a preference is surely still heard
 * @param renewal the anniversary date, the first day of late renewal, from year 1 to 9999
 * @param lateClosesInclusive the last day of late renewal; what was not renewed lapses on the next one
 */
public record MarketplaceWindows(
        LocalDate upcomingFrom,
        LocalDate schedulingOpens,
        LocalDate schedulingClosesInclusive,
        LocalDate earlyOpens,
        LocalDate earlyClosesInclusive,
        LocalDate preferencesSafeThrough,
        LocalDate renewal,
        LocalDate lateClosesInclusive) {

    public MarketplaceWindows {
        Checks.required("MarketplaceWindows.upcomingFrom", upcomingFrom);
        Checks.required("MarketplaceWindows.schedulingOpens", schedulingOpens);
        Checks.required("MarketplaceWindows.schedulingClosesInclusive", schedulingClosesInclusive);
        Checks.required("MarketplaceWindows.earlyOpens", earlyOpens);
        Checks.required("MarketplaceWindows.earlyClosesInclusive", earlyClosesInclusive);
        Checks.required("MarketplaceWindows.preferencesSafeThrough", preferencesSafeThrough);
        Checks.day("MarketplaceWindows.renewal", renewal);
        Checks.required("MarketplaceWindows.lateClosesInclusive", lateClosesInclusive);
    }

    /**
     * {@return the windows of an anniversary date}
     *
     * @param edition whose windows they are
     * @param renewal the anniversary date, from year 1 to 9999
     */
    public static MarketplaceWindows of(MarketplaceEdition edition, LocalDate renewal) {
        Checks.required("MarketplaceWindows.edition", edition);
        Checks.day("MarketplaceWindows.renewal", renewal);
        return new MarketplaceWindows(
                edition.upcomingFrom(renewal),
                renewal.minusDays(edition.scheduleOpensDays().value()),
                renewal.minusDays(edition.scheduleClosesDays().value()),
                edition.earlyOpens(renewal),
                renewal.minusDays(1),
                edition.preferencesSafeThrough(renewal),
                renewal,
                edition.lateCloses(renewal));
    }
}
