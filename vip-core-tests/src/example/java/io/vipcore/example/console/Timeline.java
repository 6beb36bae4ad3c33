package io.vipcore.example.console;

import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.PageWords;
import io.vipcore.example.page.Printable;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The renewal and the open purchase authorizations of a customer from the month before a day to twelve months after its
 * own: what was true, and what will be true if nothing is done. Every state is what the library says of its day.
 *
 * <p>A month is drawn six signs wide, one for every five days and the last for the rest of the month, on a narrow screen
 * three, and on one that is narrower still only what the signs mean is there, with its days. Where something changes within
 * the days of a sign, it shows how they end; an anniversary date is always seen.
 *
 * @param asOf the day
 * @param from the first day, the first of a month
 * @param rows by their names: first the phases of the renewal from the invitation on, then the states of the purchase
 *     authorizations open on the day since they were created
 * @param anniversaries the anniversary dates of these months or, if there is none, the next one
 */
record Timeline(LocalDate asOf, LocalDate from, Map<String, List<Span>> rows, List<LocalDate> anniversaries)
        implements Part {

    private static final int MONTHS = 14;
    private static final int[] SIGNS_OF_MONTH = {6, 3};
    private static final int DAYS_OF_MONTH = 30;
    private static final int DIGITS_OF_YEAR = 4;
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private static final char NOW = '▼';
    private static final char ANNIVERSARY = '◆';

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

    /** Equal signs stand for what means the same to a reseller. */
    private static final Map<Character, Tone> TONES = SIGNS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, sign -> Tone.of(sign.getKey()), (one, same) -> one));

    private static final Pattern EQUAL_SIGNS = Pattern.compile("(.)\\1*");

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
        for (AuthorizationState open : PageWords.open(status)) {
            String id = open.authorization().id();
            rows.put(id, spans(days, day -> state(id, day)));
        }
        List<LocalDate> drawn = status.schedule().stream()
                .flatMap(dates -> Stream.iterate(dates.onOrAfter(from), day -> !day.isAfter(through), dates::after))
                .toList();
        List<LocalDate> next = status.anniversary().stream().toList();
        return new Timeline(status.asOf(), from, rows, drawn.isEmpty() ? next : drawn);
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

    String title(Language words) {
        return words.text("timeline.title", words.counted("months", MONTHS));
    }

    /** The first days of the months. */
    Stream<LocalDate> months() {
        return from.datesUntil(throughInclusive(), Period.ofMonths(1));
    }

    static String number(LocalDate month) {
        return String.format(Locale.ROOT, "%02d", month.getMonthValue());
    }

    /** The months by their years. */
    SortedMap<Integer, List<LocalDate>> years() {
        return months().collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.toList()));
    }

    /** The months, the day asked about and the rows, and under them what each sign means, with its days. */
    @Override
    public String drawn(Screen screen, Language words) {
        int margin = rows.keySet().stream().mapToInt(TextWidth::of).max().orElse(0);
        String beginning = INDENT + " ".repeat(margin) + GAP;
        String chart = IntStream.of(SIGNS_OF_MONTH)
                .filter(signs -> beginning.length() + MONTHS * signs <= screen.width())
                .mapToObj(signs -> chart(signs, margin, screen))
                .findFirst()
                .orElse("");
        Table legend = Table.plain();
        marks(words).forEach(mark -> legend.row("", mark.toned(), mark.days()));
        rows.forEach((name, spans) -> {
            for (Span span : spans) {
                Meaning meaning = meaning(span, words);
                legend.row(span.equals(spans.get(0)) ? name : "", meaning.toned(), meaning.days());
            }
        });
        return screen.lines("", new Toned(title(words), Tone.TITLE))
                + (chart.isEmpty() ? "" : chart + "\n")
                + legend.drawn(screen, INDENT.length());
    }

    private String chart(int signsOfMonth, int margin, Screen screen) {
        StringBuilder yearsLine = new StringBuilder();
        years().forEach((year, months) -> {
            int width = signsOfMonth * months.size();
            yearsLine.append(padded(width > DIGITS_OF_YEAR ? year.toString() : "", width));
        });
        String monthsLine =
                months().map(month -> padded(number(month), signsOfMonth)).collect(Collectors.joining());
        StringBuilder ruler = new StringBuilder(("┼" + "─".repeat(signsOfMonth - 1)).repeat(MONTHS));
        ruler.setCharAt(place(asOf, signsOfMonth), NOW);
        StringBuilder chart = new StringBuilder();
        Stream.of(yearsLine, monthsLine, ruler).forEach(line -> chart.append(line("", margin, line.toString())));
        rows.forEach((name, spans) -> chart.append(line(name, margin, painted(signs(spans, signsOfMonth), screen))));
        return chart.toString();
    }

    private static String line(String name, int margin, String signs) {
        return (INDENT + padded(Printable.line(name), margin) + GAP + signs).stripTrailing() + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - TextWidth.of(text));
    }

    private static String painted(String signs, Screen screen) {
        return EQUAL_SIGNS
                .matcher(signs)
                .replaceAll(equal -> screen.painted(new Toned(
                        equal.group(), TONES.getOrDefault(equal.group().charAt(0), Tone.PLAIN))));
    }

    private String signs(List<Span> spans, int signsOfMonth) {
        char[] signs = " ".repeat(MONTHS * signsOfMonth).toCharArray();
        for (Span span : spans) {
            Arrays.fill(
                    signs,
                    place(span.from(), signsOfMonth),
                    place(span.throughInclusive(), signsOfMonth) + 1,
                    sign(span));
            if (span.state() instanceof RenewalPhase) {
                anniversaries.stream()
                        .filter(this::isDrawn)
                        .forEach(day -> signs[place(day, signsOfMonth)] = ANNIVERSARY);
            }
        }
        return new String(signs);
    }

    private static char sign(Span span) {
        return Optional.ofNullable(SIGNS.get(span.state())).orElseThrow();
    }

    private int place(LocalDate day, int signsOfMonth) {
        int month = (int) ChronoUnit.MONTHS.between(from, day);
        int sign = (day.getDayOfMonth() - 1) * signsOfMonth / DAYS_OF_MONTH;
        return month * signsOfMonth + Math.min(sign, signsOfMonth - 1);
    }

    boolean isDrawn(LocalDate day) {
        return !day.isAfter(throughInclusive());
    }

    /**
     * What a sign means.
     *
     * @param sign the sign
     * @param text what it means
     * @param days the days of which it is said
     * @param tone how it is meant
     * @param style what a style sheet calls it
     */
    record Meaning(char sign, String text, String days, Tone tone, String style) {

        Toned toned() {
            return new Toned(sign + " " + text, tone);
        }
    }

    /** The signs of single days. */
    List<Meaning> marks(Language words) {
        Meaning now = new Meaning(NOW, words.text("timeline.asOf"), asOf.toString(), Tone.PLAIN, "now");
        return Stream.concat(
                        Stream.of(now),
                        anniversaries.stream()
                                .map(day -> new Meaning(
                                        ANNIVERSARY,
                                        words.label(PageColumn.ANNIVERSARY_DATE),
                                        isDrawn(day) ? day.toString() : words.text("timeline.later", day),
                                        Tone.PLAIN,
                                        "anniversary")))
                .toList();
    }

    Meaning meaning(Span span, Language words) {
        Enum<?> state = span.state();
        String of = state == AccountStanding.SUSPENDED ? words.text("details.standing") + ": " : "";
        return new Meaning(sign(span), of + words.label(state), days(span, words), Tone.of(state), style(span));
    }

    static String style(Span span) {
        return span.state().name().toLowerCase(Locale.ROOT);
    }

    /** States that begin before the timeline or last beyond it have no such border here. */
    private String days(Span span, Language words) {
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
