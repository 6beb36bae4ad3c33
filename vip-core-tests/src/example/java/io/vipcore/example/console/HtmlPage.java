package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import io.vipcore.example.page.Printable;
import io.vipcore.vip.renewal.RenewalPhase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An answer as a page for a browser that needs nothing else: {@code answer.html} filled in by Mustache, which escapes every
 * text.
 */
final class HtmlPage {

    private static final String TEMPLATE = "answer.html";

    private HtmlPage() {}

    static byte[] of(List<Part> parts, Language words) {
        Map<String, Object> page = Map.of(
                "language", words,
                "title", ((Heading) parts.get(0)).title(),
                "parts", parts.stream().map(part -> view(part, words)).toList());
        try (InputStream template = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .compile(new InputStreamReader(template, UTF_8))
                    .execute(page)
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template is a part of the program", e);
        }
    }

    /** A part under the name of its kind. */
    private static Map<String, Object> view(Part part, Language words) {
        if (part instanceof Section section) {
            return section.isShown() ? Map.of("section", view(section)) : Map.of();
        }
        if (part instanceof Timeline timeline) {
            return Map.of("timeline", view(timeline, words));
        }
        return Map.of(part instanceof Heading ? "heading" : "prose", part);
    }

    // ---- tables

    private record Cell(String element, String heading, boolean isFirst, boolean isNumber, List<Toned> lines) {}

    private record Row(List<Cell> cells) {}

    private static Map<String, Object> view(Section section) {
        Table table = section.table();
        boolean isPlain = table.headings().isEmpty();
        List<Row> rows = table.rows().stream().map(row -> row(row, table)).toList();
        return Map.of(
                "title",
                section.title(),
                "style",
                isPlain ? "pairs" : "list",
                "hasRows",
                !rows.isEmpty(),
                "header",
                rows.stream().limit(isPlain ? 0 : 1).toList(),
                "rows",
                rows);
    }

    private static Row row(List<List<Toned>> cells, Table table) {
        return new Row(IntStream.range(0, cells.size())
                .mapToObj(column -> new Cell(
                        column == 0 ? "th" : "td",
                        table.headings().isEmpty() ? "" : table.headings().get(column),
                        column == 0,
                        table.hasNumbersLast() && column == cells.size() - 1,
                        cells.get(column)))
                .toList());
    }

    // ---- the timeline

    /** Days of the timeline: where they begin, and how many they are, in percent of it. */
    private record Bar(String style, String text, String left, String width) {}

    private record Track(String name, List<Bar> bars, List<Timeline.Meaning> meanings) {}

    private static Map<String, Object> view(Timeline timeline, Language words) {
        List<Bar> years = timeline.years().values().stream()
                .filter(months -> months.size() > 1)
                .map(months -> months.get(0))
                .map(month -> bar(timeline, "", Integer.toString(month.getYear()), month, month))
                .toList();
        List<Bar> months = timeline.months()
                .map(month -> bar(timeline, "", Timeline.number(month), month, month))
                .toList();
        List<Track> tracks = timeline.rows().entrySet().stream()
                .map(row -> track(timeline, row.getKey(), row.getValue(), words))
                .toList();
        return Map.of(
                "title", timeline.title(words),
                "years", years,
                "months", months,
                "marks", timeline.marks(words),
                "tracks", tracks);
    }

    private static Track track(Timeline timeline, String name, List<Timeline.Span> spans, Language words) {
        List<Bar> bars = new ArrayList<>();
        spans.forEach(span -> bars.add(bar(timeline, Timeline.style(span), "", span.from(), span.throughInclusive())));
        if (spans.get(0).state() instanceof RenewalPhase) {
            timeline.anniversaries().stream()
                    .filter(timeline::isDrawn)
                    .forEach(day -> bars.add(bar(timeline, "anniversary", "", day, day)));
        }
        bars.add(bar(timeline, "now", "", timeline.asOf(), timeline.asOf()));
        List<Timeline.Meaning> meanings =
                spans.stream().map(span -> timeline.meaning(span, words)).toList();
        return new Track(Printable.line(name), bars, meanings);
    }

    private static Bar bar(Timeline timeline, String style, String text, LocalDate from, LocalDate throughInclusive) {
        LocalDate end = throughInclusive.plusDays(1);
        return new Bar(style, text, percent(timeline, timeline.from(), from), percent(timeline, from, end));
    }

    private static String percent(Timeline timeline, LocalDate from, LocalDate end) {
        long all = ChronoUnit.DAYS.between(timeline.from(), timeline.throughInclusive()) + 1;
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * ChronoUnit.DAYS.between(from, end) / all);
    }
}
