package io.vipcore.example.console;

import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.language.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the console is asked.
 *
 * @param portfolio the file to read, or empty for the bundled sample
 * @param asOf the day
 * @param edition the edition of the program
 * @param language the language of text
 * @param format how the answer is printed
 * @param command the question
 * @param help asks for the help instead of anything else
 */
record ConsoleArguments(
        Optional<Path> portfolio,
        LocalDate asOf,
        Edition edition,
        Language language,
        OutputFormat format,
        ConsoleCommand command,
        boolean help) {

    /** The day on which the bundled sample shows something of everything; the console never asks the clock. */
    static final LocalDate SAMPLE_DAY = LocalDate.of(2024, 12, 20);

    /**
     * Reads the command line.
     *
     * @param arguments the arguments, each option followed by its value
     * @return what is asked, with defaults for what was not given
     * @throws ConsoleException at the first argument that is wrong
     */
    static ConsoleArguments parse(List<String> arguments) {
        GivenOptions given = GivenOptions.of(arguments);
        return new ConsoleArguments(
                given.find(ConsoleOption.PORTFOLIO).map(ConsoleArguments::path),
                given.find(ConsoleOption.AS_OF).map(ConsoleArguments::asOf).orElse(SAMPLE_DAY),
                given.find(ConsoleOption.EDITION).flatMap(Editions::find).orElse(Editions.DEFAULT),
                given.find(ConsoleOption.LANG)
                        .map(Locale::forLanguageTag)
                        .map(Language::of)
                        .orElse(Language.ENGLISH),
                given.find(ConsoleOption.FORMAT)
                        .map(format -> OutputFormat.valueOf(format.toUpperCase(Locale.ROOT)))
                        .orElse(OutputFormat.TEXT),
                command(given),
                given.has(ConsoleOption.HELP));
    }

    private static ConsoleCommand command(GivenOptions given) {
        given.exclude(ConsoleOption.REQUEST_PA, ConsoleOption.CANCEL_PA);
        given.require(ConsoleOption.REQUESTER, ConsoleOption.REQUEST_PA);
        given.require(ConsoleOption.PO, ConsoleOption.REQUEST_PA);
        given.require(ConsoleOption.REQUEST_PA, ConsoleOption.CUSTOMER);
        given.require(ConsoleOption.CANCEL_PA, ConsoleOption.CUSTOMER);
        given.exclude(
                ConsoleOption.CUSTOMER,
                ConsoleOption.FILTER,
                ConsoleOption.PHASE,
                ConsoleOption.MANAGED_BY,
                ConsoleOption.SEARCH,
                ConsoleOption.SORT,
                ConsoleOption.PAGE,
                ConsoleOption.PAGE_SIZE);
        given.exclude(
                ConsoleOption.AGENDA,
                ConsoleOption.SORT,
                ConsoleOption.PAGE,
                ConsoleOption.PAGE_SIZE,
                ConsoleOption.REQUEST_PA,
                ConsoleOption.CANCEL_PA);
        if (given.has(ConsoleOption.AGENDA)) {
            return AgendaCommand.of(given);
        }
        if (given.has(ConsoleOption.REQUEST_PA)) {
            return RequestCommand.of(given);
        }
        if (given.has(ConsoleOption.CANCEL_PA)) {
            return CancelCommand.of(given);
        }
        return given.has(ConsoleOption.CUSTOMER) ? DetailsCommand.of(given) : PageCommand.of(given);
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw ConsoleException.of(ConsoleOption.PORTFOLIO, "not the name of a file");
        }
    }

    private static LocalDate asOf(String value) {
        return day(value)
                .orElseThrow(() -> ConsoleException.of(
                        ConsoleOption.AS_OF,
                        "must be a date yyyy-MM-dd from " + FactShape.FIRST_DAY + " to " + FactShape.LAST_DAY));
    }

    /** Reads a day, or nothing if the text is not one that the library knows. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(FactShape.day("day", LocalDate.parse(text)));
        } catch (DateTimeException | InvalidFactException e) {
            return Optional.empty();
        }
    }

    /** Creates the exception for a form that this question's answer does not have. */
    ConsoleException unavailableFormat() {
        return ConsoleException.of(
                ConsoleOption.FORMAT,
                switch (format) {
                    case CSV -> "csv has the rows of the Customers page and no other answer";
                    case ICS -> "ics needs " + ConsoleOption.AGENDA.text();
                    case TEXT, JSON -> throw new IllegalStateException("every answer has the form " + format);
                });
    }
}
