package io.vipcore.marketplace.subscription;

import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that will change if nothing is done.
 *
 * @param date the day on which it has changed
 * @param what what changes
 * @param subject the id of the acquisition, subscription or order; none for a commitment
 */
public record MarketplaceAgendaEntry(LocalDate date, MarketplaceAgendaKind what, Optional<String> subject) {

    static final Comparator<MarketplaceAgendaEntry> ORDER = Comparator.comparing(MarketplaceAgendaEntry::date)
            .thenComparing(entry -> entry.what().name())
            .thenComparing(entry -> entry.subject().orElse(""));

    public MarketplaceAgendaEntry {
        Checks.day("MarketplaceAgendaEntry.date", date);
        Checks.required("MarketplaceAgendaEntry.what", what);
        Checks.required("MarketplaceAgendaEntry.subject", subject)
                .ifPresent(id -> Checks.identifier("MarketplaceAgendaEntry.subject", id));
    }
}
