package io.vipcore.example.console;

import io.vipcore.anniversary.TermToOrder;
import io.vipcore.language.Labels;
import io.vipcore.language.Language;
import io.vipcore.portfolio.NextStep;
import io.vipcore.portfolio.NextStepCode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The console's own words and sentences in one language, beside the library's words for its codes. */
final class ConsoleLabels {

    private static final String NOTHING = "–";

    private final Labels labels;
    private final ResourceBundle bundle;

    private ConsoleLabels(Labels labels, ResourceBundle bundle) {
        this.labels = labels;
        this.bundle = bundle;
    }

    static ConsoleLabels of(Language language) {
        // The root bundle is English: asking for it keeps the machine's default locale out of the look-up.
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        return new ConsoleLabels(
                Labels.of(language.locale()), ResourceBundle.getBundle("io.vipcore.example.console.console", locale));
    }

    /** Returns the library's word for a code. */
    String label(Enum<?> code) {
        return labels.label(code);
    }

    /** Returns a text of the console with its arguments filled in. */
    String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** Returns a day, or a dash where there is none. */
    String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NOTHING);
    }

    /** Returns what is to be done by when, and for which purchase authorization. */
    String step(NextStep step, LocalDate asOf) {
        boolean late = step.code() == NextStepCode.SETTLE
                && step.date().filter(day -> !day.isAfter(asOf)).isPresent();
        String todo = text(
                "step." + step.code() + (late ? ".late" : ""),
                label(step.code()),
                step.date().map(LocalDate::toString).orElse(""));
        return step.authorization().map(id -> todo + " (" + id + ")").orElse(todo);
    }

    /** Returns a term to order as a person says it. */
    String term(TermToOrder term) {
        String key = "term." + term.kind();
        if (term instanceof TermToOrder.Prorated prorated) {
            return text(key, months(prorated.months()), prorated.from() + "", prorated.throughInclusive() + "");
        } else if (term instanceof TermToOrder.WholeInitialTerm whole) {
            return text(key, months(whole.months()), whole.from() + "", whole.throughInclusive() + "");
        } else if (term instanceof TermToOrder.OpenInitialTerm open) {
            return text(key, months(open.months()));
        } else if (term instanceof TermToOrder.OwnTerm own) {
            return text(key, months(own.months()), own.from() + "", own.throughInclusive() + "");
        }
        TermToOrder.LastPartialMonth last = (TermToOrder.LastPartialMonth) term;
        return text(key, last.anniversary() + "", counted("days", last.stubDays()));
    }

    private String months(int number) {
        return counted("months", number);
    }

    /** A number with its noun: Polish has 1 dzień, 2 dni, 5 dni; 1 miesiąc, 2 miesiące, 5 miesięcy, 22 miesiące. */
    private String counted(String noun, int number) {
        boolean few = number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
        return text(noun + (number == 1 ? ".one" : few ? ".few" : ".many"), Integer.toString(number));
    }
}
