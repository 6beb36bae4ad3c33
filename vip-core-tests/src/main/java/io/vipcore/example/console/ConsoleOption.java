package io.vipcore.example.console;

import io.vipcore.customer.Requester;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.language.Language;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.renewal.RenewalPhase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options of the console, each with the choices it allows and its line of help. */
enum ConsoleOption {
    PORTFOLIO("FILE", "read this portfolio instead of the bundled sample", List.of()),
    AS_OF("DATE", "the day asked about, yyyy-MM-dd; " + ConsoleArguments.SAMPLE_DAY + " unless given", List.of()),
    EDITION(
            "ID",
            "the edition of the program; " + Editions.DEFAULT.id() + " unless given",
            Editions.all().stream().map(Edition::id).toList()),
    FILTER("F", "show only the customers whom a filter of the page matches", names(CustomerFilter.values())),
    PHASE("P", "show only the customers whose renewal is in a phase", names(RenewalPhase.values())),
    MANAGED_BY("AM", "count and show only the customers of an account manager", List.of()),
    SEARCH("TEXT", "count and show only the customers whom a text finds by name, e-mail or VIP ID", List.of()),
    SORT(
            "COLUMN",
            "sort the rows by a column, in reverse with " + RowOrder.DESCENDING + " after it",
            names(CustomerColumn.values())),
    PAGE("N", "show only this page of the rows; by " + Paging.ORDER.column() + " unless sorted otherwise", List.of()),
    PAGE_SIZE("N", "how many rows a page has; " + Paging.DEFAULT_SIZE + " unless given", List.of()),
    CUSTOMER("VIPID", "show the details of one customer, or answer a question below about it", List.of()),
    AGENDA(
            "FROM..TO",
            "what will change on these days if nothing is done? for all of the above or one customer",
            List.of()),
    REQUEST_PA("LINES", "may this purchase authorization be created? PRODUCT=QUANTITY, separated by commas", List.of()),
    REQUESTER("R", "who requests it; ACCOUNT_MANAGER unless given", names(Requester.values())),
    PO("NUMBER", "the purchase order number received from the customer", List.of()),
    CANCEL_PA("ID", "may this purchase authorization be cancelled?", List.of()),
    LANG(
            "L",
            "the language of the text; en unless given",
            Arrays.stream(Language.values())
                    .map(language -> language.locale().getLanguage())
                    .toList()),
    FORMAT(
            "F",
            "the form of the answer; text unless given, csv for the rows of the page, ics for an agenda",
            names(OutputFormat.values()).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList()),
    HELP("", "show this help", List.of());

    private final String placeholder;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of and toList
    private final List<String> choices;

    ConsoleOption(String placeholder, String help, List<String> choices) {
        this.placeholder = placeholder;
        this.help = help;
        this.choices = choices;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** Returns the option that an argument names. */
    static Optional<ConsoleOption> find(String argument) {
        return Arrays.stream(values())
                .filter(option -> option.text().equals(argument))
                .findFirst();
    }

    /** Returns the option as it is typed, for example {@code --as-of}. */
    String text() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takesValue() {
        return !placeholder.isEmpty();
    }

    /** Returns whether the value may be blank: no line and a blank number are for the policy to judge. */
    boolean takesBlank() {
        return this == REQUEST_PA || this == PO;
    }

    /** Returns a value that is one of the choices, if the option has choices. */
    String checked(String value) {
        String choice = this == SORT ? RowOrder.columnOf(value) : value;
        if (!choices.isEmpty() && !choices.contains(choice)) {
            throw ConsoleException.of(this, "must be one of " + String.join(", ", choices));
        }
        return value;
    }

    /** Returns the help: every option with its choices. */
    static String helpText() {
        TextTable options = TextTable.plain();
        for (ConsoleOption option : values()) {
            options.row(option.text() + " " + option.placeholder, option.help);
            if (!option.choices.isEmpty()) {
                options.row("", String.join(", ", option.choices));
            }
        }
        return "The Customers page of a reseller, what will change, and what may be done for one of its customers.\n\n"
                + "./mvnw -q -Pconsole -Dconsole.args=\"OPTIONS\"\n\n"
                + options.indentedBy(2)
                + "\nExit status: 0 with every answer, whether it allows or refuses; 1 if the answer could not be written;\n"
                + "2 for wrong arguments or a broken file, with one line that says what is wrong.\n";
    }
}
