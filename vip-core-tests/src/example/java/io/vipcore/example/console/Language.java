package io.vipcore.example.console;

import io.vipcore.calendar.TermToOrder;
import io.vipcore.example.page.Printable;
import io.vipcore.page.NextStep;
import io.vipcore.rules.Words;
import io.vipcore.vip.NextStepCode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The languages of the console: its own words and sentences beside the library's words for its codes. */
enum Language {
    EN,
    PL;

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    /** The root bundle is English: asking for it keeps the machine's default locale out of the look-up. */
    private ResourceBundle own() {
        return ResourceBundle.getBundle("io.vipcore.example.console.console", this == EN ? Locale.ROOT : locale());
    }

    /** The word for a code of the library or of the console. */
    String label(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return own().containsKey(key)
                ? own().getString(key)
                : Words.of(locale()).label(code);
    }

    /** A text of the console with its arguments filled in, fit to be printed. */
    String text(String key, Object... arguments) {
        Object[] texts = Stream.of(arguments)
                .map(argument -> Printable.line(argument.toString()))
                .toArray();
        return new MessageFormat(own().getString(key), Locale.ROOT).format(texts);
    }

    /** A day, or a dash where there is none. */
    String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    /** What is to be done by when, and for which purchase authorization. */
    String step(NextStep step, LocalDate asOf) {
        boolean late =
                step.code() == NextStepCode.SETTLE && !step.date().orElseThrow().isAfter(asOf);
        String todo = text("step." + step.code() + (late ? ".late" : ""), label(step.code()), day(step.date()));
        return todo + step.subject().map(id -> " (" + id + ")").orElse("");
    }

    /** A term to order as a person says it. */
    String term(TermToOrder term) {
        String key = "term." + term.kind();
        if (term.kind() == TermToOrder.Kind.LAST_PARTIAL_MONTH) {
            LocalDate anniversary = term.throughInclusive().orElseThrow().plusDays(1);
            return text(key, anniversary, counted("days", term.stubDays().orElseThrow()));
        }
        String months = counted("months", term.billedMonths().orElseThrow());
        return text(key, months, day(term.from()), day(term.throughInclusive()));
    }

    /** A number with its noun, whose forms stand in one text, separated by bars. */
    String counted(String noun, int number) {
        return number + " "
                + Words.of(locale()).plural(number, List.of(text(noun).split("\\|")));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
