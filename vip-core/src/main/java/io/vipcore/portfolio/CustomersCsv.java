package io.vipcore.portfolio;

import io.vipcore.fact.InvalidFactException;
import io.vipcore.language.Labels;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the Customers page as a CSV file (RFC 4180), for a spreadsheet or another program.
 *
 * <pre>{@code
 * CustomersCsv forExcelInPoland = CustomersCsv.of(Locale.forLanguageTag("pl-PL"))
 *         .delimitedBy(';')
 *         .withByteOrderMark();
 * String file = forExcelInPoland.write(page.sorted(order).statuses());   // to be encoded in UTF-8
 * }</pre>
 *
 * <p>The first line names the columns: VIP ID, customer, e-mail, anniversary date, segment, account manager, invitation
 * status, renewal phase, filters, next steps. Names of codes are in the reader's language; dates are ISO dates
 * ({@code 2025-01-16}), which spreadsheets of every country read. Several filters or steps of a customer stand in one
 * cell, separated by {@code " | "}. Every line ends with CR LF; a cell is quoted where it must be, its quotes doubled.
 *
 * <p><b>No cell runs as a formula.</b> Names come from people: where a cell begins with {@code = + - @} or one of their
 * wide forms, also after blanks and control characters, an apostrophe is put before it, and likewise within a cell after
 * a comma, a semicolon, a tab or a line break, where a spreadsheet set to another delimiter would begin a cell. So is one
 * put before a text that a spreadsheet would take for a number or a date, such as a VIP ID of digits only. Excel shows
 * these apostrophes. A program that reads the file back drops one wherever a cell begins or one of these four signs has
 * just been read; this restores every text, because apostrophes of the text itself at such places are doubled.
 *
 * <p>Immutable. Source of the rules on formulas: OWASP, CSV Injection.
 */
public final class CustomersCsv {

    private static final Set<Character> DELIMITERS = Set.of(',', ';', '\t');
    private static final String LINE_END = "\r\n";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Labels words;
    private final char delimiter;
    private final String start;
    private final UnaryOperator<String> managerNames;

    private CustomersCsv(Labels words, char delimiter, String start, UnaryOperator<String> managerNames) {
        this.words = words;
        this.delimiter = delimiter;
        this.start = start;
        this.managerNames = managerNames;
    }

    /**
     * Returns the format of the RFC: delimited by commas, without a byte order mark, account managers by identifier.
     *
     * @param locale the reader's locale, for the names of columns and codes
     * @return the format
     */
    public static CustomersCsv of(Locale locale) {
        return new CustomersCsv(Labels.of(locale), ',', "", UnaryOperator.identity());
    }

    /**
     * Separates cells otherwise. Excel expects a semicolon where the comma is the decimal separator, as in Poland.
     *
     * @param delimiter a comma, a semicolon or a tab
     * @return the format with it
     * @throws InvalidFactException if it is another character
     */
    public CustomersCsv delimitedBy(char delimiter) {
        if (!DELIMITERS.contains(delimiter)) {
            throw new InvalidFactException("CustomersCsv.delimiter", "must be a comma, a semicolon or a tab");
        }
        return new CustomersCsv(words, delimiter, start, managerNames);
    }

    /**
     * Begins the file with U+FEFF, without which Excel does not read it as UTF-8. Most other programs do without.
     *
     * @return the format with it
     */
    public CustomersCsv withByteOrderMark() {
        return new CustomersCsv(words, delimiter, BYTE_ORDER_MARK, managerNames);
    }

    /**
     * Shows account managers by name.
     *
     * @param names gives the name of an account manager for the identifier
     * @return the format with it
     */
    public CustomersCsv managersNamed(UnaryOperator<String> names) {
        return new CustomersCsv(words, delimiter, start, names);
    }

    /**
     * Writes customers in the order in which they come.
     *
     * @param statuses the states of a day, for example {@link CustomersPage#statuses(Selection)}
     * @return the file's text, at least the line that names the columns
     */
    public String write(Collection<CustomerStatus> statuses) {
        return Stream.concat(Stream.of(headings()), statuses.stream().map(this::cells))
                .map(cells -> String.join(String.valueOf(delimiter), cells) + LINE_END)
                .collect(Collectors.joining("", start, ""));
    }

    private List<String> headings() {
        return Stream.of(
                        words.text("csv.vipId"),
                        words.label(CustomerColumn.CUSTOMER),
                        words.text("csv.email"),
                        words.label(CustomerColumn.ANNIVERSARY_DATE),
                        words.label(CustomerColumn.SEGMENT),
                        words.label(CustomerColumn.MANAGED_BY),
                        words.label(CustomerColumn.INVITATION_STATUS),
                        words.text("csv.phase"),
                        words.text("csv.filters"),
                        words.text("csv.nextSteps"))
                .map(CsvCell::of)
                .toList();
    }

    private List<String> cells(CustomerStatus status) {
        CustomerRow row = CustomerRow.of(status);
        Set<CustomerFilter> filters = CustomerFilter.matching(status);
        return List.of(
                CsvCell.of(row.vipId().value()),
                CsvCell.of(row.name()),
                CsvCell.of(row.email()),
                row.anniversaryDate()
                        .map(LocalDate::toString)
                        .orElse(""), // a date, for once, is meant to be read as one
                CsvCell.of(words.label(row.segment())),
                CsvCell.of(row.managedBy().map(managerNames).orElse("")),
                CsvCell.of(words.label(row.invitationStatus())),
                CsvCell.of(words.label(status.renewal().phase())),
                CsvCell.of(joined(filters.stream().map(words::label))),
                CsvCell.of(joined(filters.stream()
                        .flatMap(filter -> filter.nextSteps(status).stream())
                        .map(this::step))));
    }

    private String step(NextStep step) {
        return words.label(step.code())
                + step.date().map(date -> " " + date).orElse("")
                + step.authorization().map(id -> " (" + id + ")").orElse("");
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(" | "));
    }
}
