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
 * @param edition whose windows they are
 * @param renewal the anniversary date, the first day of late renewal, from year 1 to 9999
 */
public record MarketplaceWindows(MarketplaceEdition edition, LocalDate renewal) {

    public MarketplaceWindows {
        Checks.required("MarketplaceWindows.edition", edition);
        Checks.day("MarketplaceWindows.renewal", renewal);
    }

    /** {@return the first day on which the renewal is upcoming} */
    public LocalDate upcomingFrom() {
        return renewal.minusDays(edition.upcomingDays().value());
    }

    /** {@return the first day on which a subscription can be scheduled} */
    public LocalDate schedulingOpens() {
        return renewal.minusDays(edition.scheduleOpensDays().value());
    }

    /** {@return the last day on which one can} */
    public LocalDate schedulingClosesInclusive() {
        return renewal.minusDays(edition.scheduleClosesDays().value());
    }

    /** {@return the first day of early renewal} */
    public LocalDate earlyOpens() {
        return renewal.minusDays(edition.earlyRenewalDays().value());
    }

    /** {@return the last day of early renewal} */
    public LocalDate earlyClosesInclusive() {
        return renewal.minusDays(1);
    }

    /** {@return the last day on which a preference is surely still heard} */
    public LocalDate preferencesSafeThrough() {
        return renewal.minusDays(edition.preferenceDays().value());
    }

    /** {@return the last day of late renewal; what was not renewed lapses on the next one} */
    public LocalDate lateClosesInclusive() {
        return renewal.plusDays(edition.lateWindowDays().value());
    }
}
