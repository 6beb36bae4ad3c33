package io.vipcore.portfolio;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.status.CustomerStatus;
import java.util.List;
import java.util.Optional;

/**
 * Some of the sorted rows of a Customers page, and their place among all of them.
 *
 * @param request what was asked for
 * @param statuses the states of the day behind the rows, in their order, unmodifiable
 * @param before how many rows come before these
 * @param total how many rows there are in all
 */
public record PagePart(PageRequest request, List<CustomerStatus> statuses, int before, int total) {

    /**
     * Creates a part; the list is copied.
     *
     * @param request what was asked for
     * @param statuses the states behind the rows
     * @param before at least 0
     * @param total at least {@code before} and these rows together
     * @throws InvalidFactException if something is null or there are fewer rows in all than before and in this part
     */
    public PagePart {
        FactShape.required("PagePart.request", request);
        FactShape.required("PagePart.statuses", statuses);
        statuses = List.copyOf(statuses);
        FactShape.between("PagePart.before", before, 0, Integer.MAX_VALUE - statuses.size());
        FactShape.atLeast("PagePart.total", total, before + statuses.size());
    }

    /**
     * Returns the rows.
     *
     * @return at most as many as were asked for, in their order, unmodifiable
     */
    public List<CustomerRow> rows() {
        return statuses.stream().map(CustomerRow::of).toList();
    }

    /**
     * Returns whether rows follow.
     *
     * @return false on the last page and after it
     */
    public boolean hasNext() {
        return before + statuses.size() < total;
    }

    /**
     * Returns how to ask for the rows that follow, also if customers come or go meanwhile.
     *
     * @return the request for as many rows after the last of these; empty if none follows
     */
    public Optional<PageRequest> next() {
        return hasNext()
                ? Optional.of(PageRequest.after(CustomerRow.of(statuses.get(statuses.size() - 1)), request.size()))
                : Optional.empty();
    }
}
