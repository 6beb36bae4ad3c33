package io.vipcore.example.console;

import io.vipcore.anniversary.TermToOrder;
import io.vipcore.language.Labels;
import io.vipcore.language.Language;
import io.vipcore.portfolio.NextStep;
import io.vipcore.portfolio.NextStepCode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
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
        if (term instanceof TermToOrder.LastPartialMonth last) {
            return text(key, last.anniversary().toString(), counted("days", last.stubDays()));
        }
        String months = counted("months", term.billedMonths().orElseThrow());
        return term.billedPeriod()
                .map(period -> text(
                        key,
                        months,
                        period.from().toString(),
                        period.throughInclusive().toString()))
                .orElseGet(() -> text(key, months));
    }

    /** Returns a number with its noun, whose forms stand in one text, separated by bars. */
    String counted(String noun, int number) {
        List<String> forms = List.of(bundle.getString(noun).split("\\|"));
        return number + " " + labels.language().plural(number, forms);
    }
}
