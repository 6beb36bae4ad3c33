package io.vipcore.example.console;

import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.PageRequest;
import java.util.Optional;

/**
 * Which page of the rows is shown.
 *
 * @param number the page's number, the first is 1
 * @param size how many rows a page has
 */
record Paging(int number, int size) {

    static final int DEFAULT_SIZE = 20;

    /** Pages need an order; this is the one of those who ask for none. */
    static final RowOrder ORDER = new RowOrder(CustomerColumn.CUSTOMER, false);

    static Optional<Paging> of(GivenOptions given) {
        return given.has(ConsoleOption.PAGE) || given.has(ConsoleOption.PAGE_SIZE)
                ? Optional.of(new Paging(
                        given.number(ConsoleOption.PAGE, Integer.MAX_VALUE).orElse(1),
                        given.number(ConsoleOption.PAGE_SIZE, PageRequest.MAX_SIZE)
                                .orElse(DEFAULT_SIZE)))
                : Optional.empty();
    }

    PageRequest request() {
        return PageRequest.number(number, size);
    }

    /** Returns how many pages a number of rows fills. */
    int pagesOf(int rows) {
        return (rows + size - 1) / size;
    }
}
