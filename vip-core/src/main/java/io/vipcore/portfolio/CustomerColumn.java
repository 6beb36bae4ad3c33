package io.vipcore.portfolio;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of the Customers page, in its order, and the orders into which each sorts rows.
 *
 * <p>Texts are compared as the caller says, usually by {@link Alphabet#of}; {@link java.text.Collator} and ICU's collator
 * fit, too. Dates run from the earliest, codes in the program's order, which is the same in every language. Rows without
 * a date or an account manager come last in both directions.
 *
 * <pre>{@code
 * Comparator<String> polish = Alphabet.of(Locale.forLanguageTag("pl-PL"));
 * page.sorted(CustomerColumn.ANNIVERSARY_DATE.descending(polish)
 *         .thenComparing(CustomerColumn.CUSTOMER.ascending(polish)));
 * }</pre>
 *
 * <p>Source: the founding page.
 */
public enum CustomerColumn {
    /** The name and e-mail; sorts by the name, then by the e-mail. */
    CUSTOMER,
    /** The anniversary date in question. */
    ANNIVERSARY_DATE,
    /** The market segment. */
    SEGMENT,
    /** The account manager; sorts by the identifier. */
    MANAGED_BY,
    /** The status of the invitation into the program. */
    INVITATION_STATUS;

    /**
     * Returns the order of rows by this column.
     *
     * @param alphabet the order of texts
     * @return the order; rows that this column shows alike compare as equal
     */
    public Comparator<CustomerRow> ascending(Comparator<? super String> alphabet) {
        return switch (this) {
            case CUSTOMER ->
                Comparator.comparing(CustomerRow::name, alphabet).thenComparing(CustomerRow::email, alphabet);
            case ANNIVERSARY_DATE -> emptyLast(CustomerRow::anniversaryDate, Comparator.naturalOrder());
            case SEGMENT -> Comparator.comparing(CustomerRow::segment);
            case MANAGED_BY -> emptyLast(CustomerRow::managedBy, alphabet);
            case INVITATION_STATUS -> Comparator.comparing(CustomerRow::invitationStatus);
        };
    }

    /**
     * Returns the reverse order of rows by this column, in which rows without a value still come last.
     *
     * @param alphabet the order of texts
     * @return the order; rows that this column shows alike compare as equal
     */
    public Comparator<CustomerRow> descending(Comparator<? super String> alphabet) {
        return switch (this) {
            case ANNIVERSARY_DATE -> emptyLast(CustomerRow::anniversaryDate, Comparator.reverseOrder());
            case MANAGED_BY -> emptyLast(CustomerRow::managedBy, alphabet.reversed());
            case CUSTOMER, SEGMENT, INVITATION_STATUS -> ascending(alphabet).reversed();
        };
    }

    private static <T> Comparator<CustomerRow> emptyLast(
            Function<CustomerRow, Optional<T>> value, Comparator<? super T> order) {
        return (one, other) -> {
            Optional<T> mine = value.apply(one);
            Optional<T> theirs = value.apply(other);
            return mine.isPresent() && theirs.isPresent()
                    ? order.compare(mine.get(), theirs.get())
                    : Boolean.compare(mine.isEmpty(), theirs.isEmpty());
        };
    }
}
