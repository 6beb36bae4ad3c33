package io.vipcore.page;

import io.vipcore.internal.Checks;
import java.util.Optional;

/**
 * Which of many sorted customers to show: so many, from a place on.
 *
 * <p>A page by its number is what a person asks for. It shifts when customers come or go meanwhile; a page that
 * continues after the last customer shown does not: nobody is shown twice and nobody is left out, even if that last
 * customer is gone.
 *
 * <pre>{@code
 * PageRequest.first(50);
 * PageRequest.number(3, 50);         // customers 101 to 150
 * PageRequest.after(lastShown, 50);  // the next 50, wherever they are now
 * }</pre>
 *
 * @param <S> what is known of a customer
 * @param after the customer after whom to begin, if not at the first; they need not be listed any more
 * @param skipped how many customers to leave out from there, at least 0
 * @param size how many customers to show, from 1 to {@value #MAX_SIZE}
 */
public record PageRequest<S>(Optional<S> after, long skipped, int size) {

    /** The most customers of one page; a whole list needs no paging. */
    public static final int MAX_SIZE = 1_000;

    public PageRequest {
        Checks.required("PageRequest.after", after);
        Checks.between("PageRequest.size", size, 1, MAX_SIZE);
        Checks.atLeast("PageRequest.skipped", skipped, 0);
    }

    /**
     * {@return the request for the first page}
     *
     * @param <S> what is known of a customer
     * @param size how many customers, from 1 to {@value #MAX_SIZE}
     * @throws io.vipcore.source.InvalidFactException if the size is out of its bounds
     */
    public static <S> PageRequest<S> first(int size) {
        return number(1, size);
    }

    /**
     * {@return the request for a page by its number}
     *
     * @param <S> what is known of a customer
     * @param number the page's number, the first is 1; a page after the last one is empty
     * @param size how many customers, from 1 to {@value #MAX_SIZE}
     * @throws io.vipcore.source.InvalidFactException if a number is out of its bounds
     */
    public static <S> PageRequest<S> number(int number, int size) {
        Checks.atLeast("PageRequest.number", number, 1);
        return new PageRequest<>(Optional.empty(), (number - 1L) * size, size);
    }

    /**
     * {@return the request for the page that continues after a customer, under the same order and filter}
     *
     * @param <S> what is known of a customer
     * @param last the last customer shown
     * @param size how many customers, from 1 to {@value #MAX_SIZE}
     * @throws io.vipcore.source.InvalidFactException if the size is out of its bounds
     */
    public static <S> PageRequest<S> after(S last, int size) {
        return new PageRequest<>(Checks.given("PageRequest.after", last), 0, size);
    }
}
