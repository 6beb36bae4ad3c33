package io.vipcore.example.console;

import io.vipcore.example.page.PageColumn;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.renewal.RenewalPhase;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The renewal and the open purchase authorizations of a customer from the month before a day to twelve months after its
 * own: what was true, and what will be true if nothing is done. Every state is what the library says of its day.
 *
 * <p>A month is drawn six signs wide, one for every five days and the last for the rest of the month. Where something
 * changes within these days, the sign shows how they end; an anniversary date is always seen.
 *
 * @param words the words
 * @param asOf the day
 * @param from the first day, the first of a month
 * @param rows by their names: first the phases of the renewal from the invitation on, then the states of the purchase
 *     authorizations open on the day since they were created
 * @param anniversaries the anniversary dates of these months or, if there is none, the next one
 */
record Timeline(
        Language words, LocalDate asOf, LocalDate from, Map<String, List<Span>> rows, List<LocalDate> anniversaries) {

    private static final int MONTHS = 14;
    private static final int SIGNS_OF_MONTH = 6;
    private static final int DAYS_OF_SIGN = 5;

    /** The more urgent, the darker. */
    private static final Map<Enum<?>, Character> SIGNS = Map.of(
            RenewalPhase.NONE, '·',
            RenewalPhase.NOT_DUE, '─',
            RenewalPhase.UPCOMING, '░',
            RenewalPhase.READY, '▒',
            RenewalPhase.PAST_DUE, '▓',
            RenewalPhase.LAPSED, '×',
            RenewalPhase.RENEWED, '═',
            AuthorizationStatus.PENDING, '░',
            AuthorizationStatus.OVERDUE, '▓',
            AccountStanding.SUSPENDED, '█');

    /** Days of the same state: a phase, a status or, of an authorization overdue for that long, the suspension. */
    record Span(Enum<?> state, LocalDate from, LocalDate throughInclusive) {}

    static Timeline of(VipProgram vip, CustomerStatus status, Language words) {
        LocalDate from = status.asOf().withDayOfMonth(1).minusMonths(1);
        LocalDate through = from.plusMonths(MONTHS).minusDays(1);
        List<CustomerStatus> days = from.datesUntil(through.plusDays(1))
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                // What is dated after the day does not happen if nothing is done, and the status knows nothing of it.
                .map(day -> vip.customer(status.customer(), day).status())
                .filter(CustomerStatus::isInvited)
                .toList();
        Map<String, List<Span>> rows = new LinkedHashMap<>();
        rows.put(words.text("details.renewal"), spans(days, day -> Optional.of(day.phase())));
        for (AuthorizationState open : DetailsAnswer.open(status)) {
            String id = open.authorization().id();
            rows.put(id, spans(days, day -> state(id, day)));
        }
        List<LocalDate> drawn = status.schedule().stream()
                .flatMap(dates -> Stream.iterate(dates.onOrAfter(from), day -> !day.isAfter(through), dates::after))
                .toList();
        List<LocalDate> next = status.anniversary().stream().toList();
        return new Timeline(words, status.asOf(), from, rows, drawn.isEmpty() ? next : drawn);
    }

    private static Optional<Enum<?>> state(String id, CustomerStatus day) {
        return day.authorizations().stream()
                .filter(state -> state.authorization().id().equals(id))
                .findFirst()
                .map(state -> state.status() == AuthorizationStatus.OVERDUE
                                && !day.asOf().isBefore(state.deadlines().suspendedFrom())
                        ? AccountStanding.SUSPENDED
                        : state.status());
    }

    private static List<Span> spans(List<CustomerStatus> days, Function<CustomerStatus, Optional<Enum<?>>> row) {
        List<Span> spans = new ArrayList<>();
        for (CustomerStatus day : days) {
            row.apply(day).ifPresent(state -> append(spans, state, day.asOf()));
        }
        return spans;
    }

    private static void append(List<Span> spans, Enum<?> state, LocalDate day) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).state().equals(state)) {
            spans.set(last, new Span(state, spans.get(last).from(), day));
        } else {
            spans.add(new Span(state, day, day));
        }
    }

    LocalDate throughInclusive() {
        return from.plusMonths(MONTHS).minusDays(1);
    }

    /** The months, the day asked about and the rows, and under them what each sign means, with its days. */
    String text() {
        String title = words.text("timeline.title", words.counted("months", MONTHS));
        return title + "\n" + chart().indentedBy(2) + "\n" + legend().indentedBy(2);
    }

    private Table chart() {
        StringBuilder years = new StringBuilder();
        StringBuilder months = new StringBuilder();
        from.datesUntil(throughInclusive(), Period.ofMonths(1)).forEach(month -> {
            // The year stands over its first month.
            boolean begins = month.equals(from) || month.getMonthValue() == 1;
            years.append(String.format(Locale.ROOT, "%-6s", begins ? month.getYear() : ""));
            months.append(String.format(Locale.ROOT, "%02d    ", month.getMonthValue()));
        });
        char[] ruler = "┼─────".repeat(MONTHS).toCharArray();
        ruler[place(asOf)] = '▼';
        Table chart = Table.plain().row("", years).row("", months).row("", new String(ruler));
        rows.forEach((name, spans) -> chart.row(name, signs(spans)));
        return chart;
    }

    private String signs(List<Span> spans) {
        char[] signs = " ".repeat(MONTHS * SIGNS_OF_MONTH).toCharArray();
        for (Span span : spans) {
            Arrays.fill(signs, place(span.from()), place(span.throughInclusive()) + 1, sign(span));
            if (span.state() instanceof RenewalPhase) {
                anniversaries.stream().filter(this::isDrawn).forEach(day -> signs[place(day)] = '◆');
            }
        }
        return new String(signs);
    }

    private static char sign(Span span) {
        return Optional.ofNullable(SIGNS.get(span.state())).orElseThrow();
    }

    private int place(LocalDate day) {
        int month = (int) ChronoUnit.MONTHS.between(from, day);
        return month * SIGNS_OF_MONTH + Math.min((day.getDayOfMonth() - 1) / DAYS_OF_SIGN, SIGNS_OF_MONTH - 1);
    }

    private boolean isDrawn(LocalDate day) {
        return !day.isAfter(throughInclusive());
    }

    private Table legend() {
        Table legend = Table.plain().row("", "▼ " + words.text("timeline.asOf"), asOf);
        String anniversary = "◆ " + words.label(PageColumn.ANNIVERSARY_DATE);
        anniversaries.forEach(
                day -> legend.row("", anniversary, isDrawn(day) ? day : words.text("timeline.later", day)));
        rows.forEach((name, spans) -> legend.row(
                name,
                spans.stream().map(this::meaning).toList(),
                spans.stream().map(this::days).toList()));
        return legend;
    }

    private String meaning(Span span) {
        String of = span.state() == AccountStanding.SUSPENDED ? words.text("details.standing") + ": " : "";
        return sign(span) + " " + of + words.label(span.state());
    }

    /** States that begin before the timeline or last beyond it have no such border here. */
    private String days(Span span) {
        boolean begins = span.from().isAfter(from);
        boolean ends = span.throughInclusive().isBefore(throughInclusive());
        if (begins && ends) {
            return span.from() + " – " + span.throughInclusive();
        }
        if (begins) {
            return words.text("timeline.from", span.from());
        }
        return ends ? words.text("timeline.until", span.throughInclusive()) : "";
    }
}
