package io.vipcore.example.console;

import io.vipcore.portfolio.CustomerColumn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Draws a timeline: the months, the day asked about, a row for the renewal and one for every open purchase authorization,
 * and under them what each sign means, with its days.
 *
 * <p>A month is six signs wide, one for every five days and the last for the rest of the month. Where something changes
 * within these days, the sign shows how they end; an anniversary date is always seen.
 */
final class TextTimeline {

    private static final int DAYS_OF_SIGN = 5;
    private static final int SIGNS_OF_MONTH = 6;
    private static final int WIDTH = Timeline.MONTHS * SIGNS_OF_MONTH;
    private static final char TODAY = '▼';
    private static final char ANNIVERSARY = '◆';

    private final ConsoleLabels labels;
    private final Timeline timeline;

    private TextTimeline(ConsoleLabels labels, Timeline timeline) {
        this.labels = labels;
        this.timeline = timeline;
    }

    static String of(ConsoleLabels labels, Timeline timeline) {
        TextTimeline text = new TextTimeline(labels, timeline);
        return labels.text("timeline.title", labels.counted("months", Timeline.MONTHS)) + "\n"
                + text.chart().indentedBy(2) + "\n"
                + text.legend().indentedBy(2);
    }

    private TextTable chart() {
        TextTable chart = TextTable.plain()
                .row("", years())
                .row("", months())
                .row("", ruler())
                .row(labels.text("details.renewal"), renewal());
        timeline.authorizations().forEach(open -> chart.row(open.id(), new String(signs(open.spans()))));
        return chart;
    }

    /** The year stands over its first month. */
    private String years() {
        StringBuilder years = new StringBuilder();
        for (int i = 0; i < Timeline.MONTHS; i++) {
            YearMonth month = YearMonth.from(timeline.from()).plusMonths(i);
            boolean begins = i == 0 || month.getMonthValue() == 1;
            years.append(padded(begins ? Integer.toString(month.getYear()) : ""));
        }
        return years.toString();
    }

    private String months() {
        StringBuilder months = new StringBuilder();
        for (int i = 0; i < Timeline.MONTHS; i++) {
            int month = timeline.from().plusMonths(i).getMonthValue();
            months.append(padded((month < 10 ? "0" : "") + month));
        }
        return months.toString();
    }

    private static String padded(String text) {
        return text + " ".repeat(SIGNS_OF_MONTH - text.length());
    }

    private String ruler() {
        char[] ruler =
                ("┼" + "─".repeat(SIGNS_OF_MONTH - 1)).repeat(Timeline.MONTHS).toCharArray();
        ruler[place(timeline.asOf())] = TODAY;
        return new String(ruler);
    }

    private String renewal() {
        char[] signs = signs(timeline.renewal());
        for (LocalDate anniversary : timeline.anniversaries()) {
            if (isDrawn(anniversary)) {
                signs[place(anniversary)] = ANNIVERSARY;
            }
        }
        return new String(signs);
    }

    private char[] signs(List<Timeline.Span> spans) {
        char[] signs = new char[WIDTH];
        Arrays.fill(signs, ' ');
        for (Timeline.Span span : spans) {
            Arrays.fill(
                    signs,
                    place(span.from()),
                    place(span.throughInclusive()) + 1,
                    span.state().sign());
        }
        return signs;
    }

    private int place(LocalDate day) {
        int month = (int) ChronoUnit.MONTHS.between(timeline.from(), day);
        return month * SIGNS_OF_MONTH + Math.min((day.getDayOfMonth() - 1) / DAYS_OF_SIGN, SIGNS_OF_MONTH - 1);
    }

    private boolean isDrawn(LocalDate day) {
        return !day.isAfter(timeline.throughInclusive());
    }

    private TextTable legend() {
        TextTable legend = TextTable.plain()
                .row(
                        "",
                        TODAY + " " + labels.text("timeline.asOf"),
                        timeline.asOf().toString());
        timeline.anniversaries()
                .forEach(day -> legend.row(
                        "",
                        ANNIVERSARY + " " + labels.label(CustomerColumn.ANNIVERSARY_DATE),
                        isDrawn(day) ? day.toString() : labels.text("timeline.later", day.toString())));
        add(legend, labels.text("details.renewal"), timeline.renewal());
        timeline.authorizations().forEach(open -> add(legend, open.id(), open.spans()));
        return legend;
    }

    private void add(TextTable legend, String row, List<Timeline.Span> spans) {
        String name = row;
        for (Timeline.Span span : spans) {
            legend.row(name, span.state().sign() + " " + span.state().label(labels), days(span));
            name = "";
        }
    }

    /** States that begin before the timeline or last beyond it have no such border here. */
    private String days(Timeline.Span span) {
        boolean begins = span.from().isAfter(timeline.from());
        boolean ends = span.throughInclusive().isBefore(timeline.throughInclusive());
        String from = span.from().toString();
        String through = span.throughInclusive().toString();
        if (begins && ends) {
            return from + " – " + through;
        }
        if (begins) {
            return labels.text("timeline.from", from);
        }
        return ends ? labels.text("timeline.until", through) : "";
    }
}
