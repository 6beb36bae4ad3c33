package io.vipcore.agenda;

import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;
import java.util.Comparator;

/**
 * An entry of the agenda of many customers. Ordered as the entries of one customer, then by VIP ID.
 *
 * @param vipId the customer concerned
 * @param entry what happens
 */
public record PortfolioEntry(VipId vipId, AgendaEntry entry) implements Comparable<PortfolioEntry> {

    private static final Comparator<PortfolioEntry> ORDER =
            Comparator.comparing(PortfolioEntry::entry).thenComparing(PortfolioEntry::vipId);

    /**
     * Creates an entry.
     *
     * @param vipId the customer concerned
     * @param entry what happens
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public PortfolioEntry {
        FactShape.required("PortfolioEntry.vipId", vipId);
        FactShape.required("PortfolioEntry.entry", entry);
    }

    @Override
    public int compareTo(PortfolioEntry other) {
        return ORDER.compare(this, other);
    }
}
