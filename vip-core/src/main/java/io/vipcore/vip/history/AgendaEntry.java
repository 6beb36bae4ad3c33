package io.vipcore.vip.history;

import io.vipcore.internal.Checks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that happens on a day if nothing is done. Entries are ordered by date, then kind, then subject.
 *
 * @param date the day on which it is true for the first time
 * @param what what happens
 * @param subject the purchase authorization or the product concerned, where the kind has one
 */
public record AgendaEntry(LocalDate date, AgendaKind what, Optional<String> subject)
        implements Comparable<AgendaEntry> {

    private static final Comparator<AgendaEntry> ORDER = Comparator.comparing(AgendaEntry::date)
            .thenComparing(entry -> entry.what().name())
            .thenComparing(entry -> entry.subject().orElse(""));

    public AgendaEntry {
        Checks.required("AgendaEntry.date", date);
        Checks.required("AgendaEntry.what", what);
        Checks.required("AgendaEntry.subject", subject);
    }

    @Override
    public int compareTo(AgendaEntry other) {
        return ORDER.compare(this, other);
    }
}
