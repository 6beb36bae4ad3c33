package io.vipcore.agenda;

import io.vipcore.fact.FactShape;
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

    /**
     * Creates an entry.
     *
     * @param date the day on which it is true for the first time
     * @param what what happens
     * @param subject empty if the kind has none
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public AgendaEntry {
        FactShape.required("AgendaEntry.date", date);
        FactShape.required("AgendaEntry.what", what);
        FactShape.required("AgendaEntry.subject", subject);
    }

    @Override
    public int compareTo(AgendaEntry other) {
        return ORDER.compare(this, other);
    }
}
