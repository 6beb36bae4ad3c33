package io.vipcore.example.console;

import io.vipcore.language.Language;
import io.vipcore.portfolio.Alphabet;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerRow;
import java.util.Comparator;

/**
 * The order of the rows, typed as {@code COLUMN} or {@code COLUMN:desc}.
 *
 * @param column the column
 * @param descending whether in reverse
 */
record RowOrder(CustomerColumn column, boolean descending) {

    static final String DESCENDING = ":desc";

    /** Reads a value of which the column has been checked. */
    static RowOrder of(String value) {
        return new RowOrder(CustomerColumn.valueOf(columnOf(value)), value.endsWith(DESCENDING));
    }

    /** Returns the part of a value that must name a column. */
    static String columnOf(String value) {
        return value.endsWith(DESCENDING) ? value.substring(0, value.length() - DESCENDING.length()) : value;
    }

    Comparator<CustomerRow> in(Language language) {
        Comparator<String> alphabet = Alphabet.of(language.locale());
        return descending ? column.descending(alphabet) : column.ascending(alphabet);
    }
}
