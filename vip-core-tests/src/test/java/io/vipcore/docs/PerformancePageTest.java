package io.vipcore.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The page about speed shows the numbers of every benchmark there is, and of no other. */
class PerformancePageTest {

    private static final String PAGE = "docs/performance.md";
    private static final Path BENCHMARKS = Documents.root().resolve("vip-core-tests/src/bench/java/io/vipcore/bench");
    private static final Pattern BENCHMARK =
            Pattern.compile("@Benchmark(?:\\s+@\\w+\\(\\w+\\))*\\s+public [\\w<>, ]+(?:\\[])? (\\w+)\\(");
    private static final Pattern EXTENDED = Pattern.compile("class \\w+ extends (\\w+)");

    @Test
    void every_benchmark_is_a_row_of_its_table() throws IOException {
        SetMultimap<String, String> written = benchmarks();
        assertEquals(
                Set.of("AuthorizationBenchmark", "DateBenchmark", "DocumentBenchmark", "FilterBenchmark"),
                written.keySet());
        written.asMap().forEach((benchmark, names) -> assertEquals(Set.copyOf(names), measured(benchmark), benchmark));
    }

    /** What has a time in the columns of a class, beside those of others or alone. */
    private static Set<String> measured(String benchmark) {
        String heading = Documents.read(PAGE)
                .lines()
                .filter(line -> line.startsWith("| |") && line.contains(" " + benchmark + " ns "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(PAGE + " has no table of " + benchmark));
        int before = (int) heading.substring(2, heading.indexOf(benchmark))
                .chars()
                .filter(c -> c == '|')
                .count();
        return Documents.table(PAGE, heading).stream()
                .filter(row -> row.size() > before && !row.get(before).isEmpty())
                .map(row -> row.get(0).replace("`", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void the_growth_is_shown_as_far_as_it_is_measured() {
        Matcher pom = Pattern.compile("<bench.largest>(\\d+)<").matcher(Documents.read("vip-core-tests/pom.xml"));
        assertTrue(pom.find());
        long largest = Long.parseLong(pom.group(1));
        assertEquals(
                LongStream.iterate(1_000, customers -> customers <= largest, customers -> customers * 10)
                        .mapToObj(customers -> String.format(Locale.ROOT, "%,d", customers))
                        .toList(),
                Documents.table(PAGE, "| | customers |").stream()
                        .filter(row -> row.get(0).equals("`SpanIndex`"))
                        .map(row -> row.get(1))
                        .toList());
    }

    @Test
    void the_plot_is_a_picture() throws Exception {
        Path plot = Documents.root().resolve("docs/portfolio-growth.svg");
        DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultInstance();
        xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertEquals(
                "svg",
                xml.newDocumentBuilder()
                        .parse(plot.toFile())
                        .getDocumentElement()
                        .getTagName());
        assertTrue(Files.size(plot) < 30_000, "larger than its page");
        assertTrue(Documents.read(PAGE).contains("](portfolio-growth.svg)"));
    }

    /** The benchmarks by the class that runs them, which may inherit some. */
    private static SetMultimap<String, String> benchmarks() throws IOException {
        ImmutableSetMultimap.Builder<String, String> benchmarks = ImmutableSetMultimap.builder();
        try (Stream<Path> files = Files.list(BENCHMARKS)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                if (!source.contains("abstract class") && source.contains("@Benchmark\n")) {
                    benchmarks.putAll(file.getFileName().toString().replace(".java", ""), inherited(source));
                }
            }
        }
        return benchmarks.build();
    }

    private static Set<String> inherited(String source) throws IOException {
        Set<String> own = matches(BENCHMARK, source);
        for (String parent : matches(EXTENDED, source)) {
            own = Sets.union(own, inherited(Files.readString(BENCHMARKS.resolve(parent + ".java"))));
        }
        return own;
    }

    private static Set<String> matches(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
    }
}
