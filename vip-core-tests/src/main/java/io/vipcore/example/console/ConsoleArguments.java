package io.vipcore.example.console;

import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.language.Language;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.Selection;
import io.vipcore.renewal.RenewalPhase;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the console is asked.
 *
 * @param portfolio the file to read, or empty for the bundled sample
 * @param asOf the day
 * @param edition the edition of the program
 * @param filter narrows the rows
 * @param phase narrows the rows
 * @param managedBy narrows counts and rows to an account manager's customers
 * @param customer asks for the details of one customer instead of the page
 * @param language the language of text
 * @param format how the answer is printed
 * @param help asks for the help instead of anything else
 */
record ConsoleArguments(
        Optional<Path> portfolio,
        LocalDate asOf,
        Edition edition,
        Optional<CustomerFilter> filter,
        Optional<RenewalPhase> phase,
        Optional<String> managedBy,
        Optional<VipId> customer,
        Language language,
        OutputFormat format,
        boolean help) {

    /** The day on which the bundled sample shows something of everything; the console never asks the clock. */
    static final LocalDate SAMPLE_DAY = LocalDate.of(2024, 12, 20);

    private static final Set<ConsoleOption> PAGE_ONLY =
            Set.of(ConsoleOption.FILTER, ConsoleOption.PHASE, ConsoleOption.MANAGED_BY);

    /**
     * Reads the command line.
     *
     * @param arguments the arguments, each option followed by its value
     * @return what is asked, with defaults for what was not given
     * @throws ConsoleException at the first argument that is wrong
     */
    static ConsoleArguments parse(List<String> arguments) {
        Map<ConsoleOption, String> given = given(arguments);
        if (given.containsKey(ConsoleOption.CUSTOMER)) {
            given.keySet().stream().filter(PAGE_ONLY::contains).findFirst().ifPresent(option -> {
                throw ConsoleException.of(ConsoleOption.CUSTOMER, "cannot be combined with " + option.text());
            });
        }
        return new ConsoleArguments(
                find(given, ConsoleOption.PORTFOLIO).map(ConsoleArguments::path),
                find(given, ConsoleOption.AS_OF).map(ConsoleArguments::day).orElse(SAMPLE_DAY),
                find(given, ConsoleOption.EDITION).flatMap(Editions::find).orElse(Editions.DEFAULT),
                find(given, ConsoleOption.FILTER).map(CustomerFilter::valueOf),
                find(given, ConsoleOption.PHASE).map(RenewalPhase::valueOf),
                find(given, ConsoleOption.MANAGED_BY),
                find(given, ConsoleOption.CUSTOMER).map(ConsoleArguments::vipId),
                find(given, ConsoleOption.LANG)
                        .map(Locale::forLanguageTag)
                        .map(Language::of)
                        .orElse(Language.ENGLISH),
                find(given, ConsoleOption.FORMAT)
                        .map(format -> OutputFormat.valueOf(format.toUpperCase(Locale.ROOT)))
                        .orElse(OutputFormat.TEXT),
                given.containsKey(ConsoleOption.HELP));
    }

    private static Map<ConsoleOption, String> given(List<String> arguments) {
        Map<ConsoleOption, String> given = new EnumMap<>(ConsoleOption.class);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            ConsoleOption option = ConsoleOption.find(argument)
                    .orElseThrow(
                            () -> new ConsoleException("unknown argument " + argument + "; --help shows them all"));
            String value = "";
            if (option.takesValue()) {
                value = rest.hasNext() ? rest.next() : "--";
                if (value.isBlank() || value.startsWith("--")) {
                    throw ConsoleException.of(option, "needs a value");
                }
            }
            if (given.put(option, option.checked(value)) != null) {
                throw ConsoleException.of(option, "given twice");
            }
        }
        return given;
    }

    private static Optional<String> find(Map<ConsoleOption, String> given, ConsoleOption option) {
        return Optional.ofNullable(given.get(option));
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw ConsoleException.of(ConsoleOption.PORTFOLIO, "not the name of a file");
        }
    }

    private static LocalDate day(String value) {
        try {
            return FactShape.day("asOf", LocalDate.parse(value));
        } catch (DateTimeException | InvalidFactException e) {
            throw ConsoleException.of(
                    ConsoleOption.AS_OF,
                    "must be a date yyyy-MM-dd from " + FactShape.FIRST_DAY + " to " + FactShape.LAST_DAY);
        }
    }

    private static VipId vipId(String value) {
        try {
            return VipId.of(value);
        } catch (InvalidFactException e) {
            throw ConsoleException.of(ConsoleOption.CUSTOMER, e.problem());
        }
    }

    /** Returns which customers get a row: those whom filter and phase, where given, both select. */
    Selection rows() {
        return filter.<Selection>map(only -> only)
                .orElse(Selection.everyone())
                .and(phase.map(Selection::phase).orElse(Selection.everyone()));
    }
}
