package io.vipcore.example.lists;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.source.InvalidFactException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A row of a list. Whatever is wrong with a cell ends in an {@link UnusedRowException} that does not show the cell.
 *
 * @param number the number that a spreadsheet shows beside it
 * @param headings the headings of the columns that are read
 * @param cells what they hold, without white space around it
 */
record ListRow<C extends Enum<C>>(int number, Map<C, String> headings, Map<C, String> cells) {

    /** What a spreadsheet shows for a formula that has no result. */
    private static final Pattern ERROR = Pattern.compile("#(N/A|DIV/0!|NAME\\?|[A-Z_]+!)");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    /** As Adobe's price lists name them. */
    private static final Map<String, MarketSegment> SEGMENTS =
            Map.of("COM", MarketSegment.COMMERCIAL, "EDU", MarketSegment.EDUCATION, "GOV", MarketSegment.GOVERNMENT);

    /** {@return what a column holds, which must be something} */
    String text(C column) {
        return find(column).orElseThrow(() -> problem(column, "must not be empty"));
    }

    /** {@return what a column holds, or empty if it holds nothing or is not read} */
    Optional<String> find(C column) {
        String text = cells.getOrDefault(column, "");
        if (CONTROL.matcher(text).find()) {
            throw problem(column, "must not have a line break or another control character");
        }
        if (ERROR.matcher(text).matches()) {
            throw problem(column, "must not be an error of the spreadsheet");
        }
        return Optional.of(text).filter(present -> !present.isEmpty());
    }

    /** {@return the value that a column holds} */
    <T> T value(C column, Function<String, T> type) {
        return read(column, text(column), type);
    }

    /** {@return the value that a column holds, or empty if it holds nothing or is not read} */
    <T> Optional<T> findValue(C column, Function<String, T> type) {
        return find(column).map(text -> read(column, text, type));
    }

    private <T> T read(C column, String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (InvalidFactException e) {
            throw problem(column, e.problem());
        }
    }

    UnusedRowException problem(C column, String problem) {
        return new UnusedRowException(number, headings.getOrDefault(column, column.name()), problem);
    }

    /** {@return a day as in {@code 2024-01-31}} */
    static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // There is no such day.
        }
        throw new InvalidFactException("day", "must be a day from 0001-01-01 to 9999-12-31, written yyyy-MM-dd");
    }

    /** {@return a reader of constants, however they are spelled: {@code Named user} is {@code NAMED_USER}} */
    static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return text -> constants.stream()
                .filter(constant -> constant.name().equals(identifier(text)))
                .findFirst()
                .orElseThrow(() -> new InvalidFactException("constant", "must be one of " + constants));
    }

    /** {@return a market segment, as a word or as Adobe's price lists shorten it} */
    static MarketSegment segment(String text) {
        return Optional.ofNullable(SEGMENTS.get(identifier(text)))
                .orElseGet(() -> constant(MarketSegment.class).apply(text));
    }

    /** {@return a name as an identifier: {@code Creative Cloud} is {@code CREATIVE_CLOUD}} */
    static String identifier(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
