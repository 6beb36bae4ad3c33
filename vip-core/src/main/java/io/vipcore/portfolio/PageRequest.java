package io.vipcore.portfolio;

import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.util.Optional;

/**
 * Which of many sorted rows to show: so many, from a place on.
 *
 * <p>A page by its number is what a person asks for. It shifts when customers come or go meanwhile; a page that continues
 * after the last row shown does not: no row is shown twice and none is left out, even if that last customer is gone.
 *
 * <pre>{@code
 * PageRequest.first(50);
 * PageRequest.number(3, 50);            // rows 101 to 150
 * PageRequest.after(lastRowShown, 50);  // the next 50, wherever they are now
 * }</pre>
 *
 * @param after the row after which to begin, if not at the first; it need not be among the rows any more
 * @param skipped how many rows to leave out from there, at least 0
 * @param size how many rows to show, from 1 to {@value #MAX_SIZE}
 */
public record PageRequest(Optional<CustomerRow> after, long skipped, int size) {

    /** The most rows of one page; a whole list needs no paging. */
    public static final int MAX_SIZE = 1_000;

    /**
     * Creates a request.
     *
     * @param after empty to begin at the first row
     * @param skipped at least 0
     * @param size from 1 to {@value #MAX_SIZE}
     * @throws InvalidFactException if something is null or a number is out of its bounds
     */
    public PageRequest {
        FactShape.required("PageRequest.after", after);
        FactShape.between("PageRequest.size", size, 1, MAX_SIZE);
        if (skipped < 0) {
            throw new InvalidFactException("PageRequest.skipped", "must be at least 0, was " + skipped);
        }
    }

    /**
     * Asks for the first page.
     *
     * @param size how many rows, from 1 to {@value #MAX_SIZE}
     * @return the request
     * @throws InvalidFactException if the size is out of its bounds
     */
    public static PageRequest first(int size) {
        return number(1, size);
    }

    /**
     * Asks for a page by its number.
     *
     * @param number the page's number, the first is 1; a page after the last one is empty
     * @param size how many rows, from 1 to {@value #MAX_SIZE}
     * @return the request
     * @throws InvalidFactException if a number is out of its bounds
     */
    public static PageRequest number(int number, int size) {
        FactShape.atLeast("PageRequest.number", number, 1);
        return new PageRequest(Optional.empty(), (number - 1L) * size, size);
    }

    /**
     * Asks for the page that continues after a row, under the same order and selection.
     *
     * <p>An application that kept only the VIP ID of the last row finds the row of a customer who is no longer selected
     * on the page before it was narrowed: {@code page.status(vipId).map(CustomerRow::of)}.
     *
     * @param last the last row shown
     * @param size how many rows, from 1 to {@value #MAX_SIZE}
     * @return the request
     * @throws InvalidFactException if the size is out of its bounds
     */
    public static PageRequest after(CustomerRow last, int size) {
        return new PageRequest(Optional.of(last), 0, size);
    }
}
