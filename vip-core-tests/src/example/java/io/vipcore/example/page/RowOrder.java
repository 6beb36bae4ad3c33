package io.vipcore.example.page;

import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.CustomerStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order of the rows. Rows without a value come last in both directions; those that the column shows alike are ordered
 * by VIP ID.
 *
 * @param column the column
 * @param descending whether in reverse
 */
public record RowOrder(PageColumn column, boolean descending) {

    /** {@return the order in the {@link Alphabet} of a reader; several threads may use it} */
    public Comparator<CustomerStatus> in(Locale locale) {
        Comparator<String> alphabet = Alphabet.of(locale);
        Comparator<CustomerRow> rows = switch (column) {
            case CUSTOMER ->
                directed(Comparator.comparing(CustomerRow::name, alphabet).thenComparing(CustomerRow::email, alphabet));
            case ANNIVERSARY_DATE -> emptyLast(CustomerRow::anniversaryDate, LocalDate::compareTo);
            case SEGMENT -> directed(Comparator.comparing(CustomerRow::segment));
            case MANAGED_BY -> emptyLast(CustomerRow::managedBy, alphabet);
            case INVITATION_STATUS -> directed(Comparator.comparing(CustomerRow::invitationStatus));
        };
        return Comparator.comparing(CustomerRow::of, rows)
                .thenComparing(status -> status.customer().vipId());
    }

    private <T> Comparator<T> directed(Comparator<T> order) {
        return descending ? order.reversed() : order;
    }

    private <T> Comparator<CustomerRow> emptyLast(Function<CustomerRow, Optional<T>> value, Comparator<T> order) {
        return Comparator.comparing(row -> value.apply(row).orElse(null), Comparator.nullsLast(directed(order)));
    }
}
