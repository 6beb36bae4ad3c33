package io.vipcore.bench;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of one benchmark class, each also as a ratio to the plain code it is compared with. */
record Table(String name, List<Row> rows) {

    /** What each is compared with: the same benchmark for a whole table, or plain code for one row. */
    private static final Map<String, String> FLOORS = Map.ofEntries(
            Map.entry("AuthorizationBenchmark", "listOfLambdas"),
            Map.entry("FilterBenchmark", "listOfLambdas"),
            Map.entry("nextAnniversary", "plainNextAnniversary"),
            Map.entry("termToOrder", "plainTermToOrder"),
            Map.entry("window", "plainWindow"),
            Map.entry("read2", "plainRead2"),
            Map.entry("write2", "plainWrite2"),
            Map.entry("read3", "plainRead3"),
            Map.entry("write3", "plainWrite3"));

    /** A line of the table. */
    record Row(String label, double nanos, double error, double bytes) {}

    /** {@return the tables of these results: those that are compared with the same benchmark are one, side by side} */
    static Collection<List<Table>> of(Collection<RunResult> results) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (RunResult result : results) {
            List<String> name = Splitter.on('.').splitToList(result.getParams().getBenchmark());
            Result<?> time = result.getPrimaryResult();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            tables.computeIfAbsent(name.get(name.size() - 2), type -> new Table(type, new ArrayList<>()))
                    .rows
                    .add(new Row(
                            name.get(name.size() - 1), time.getScore(), time.getScoreError(), allocated.getScore()));
        }
        return tables.values().stream()
                .collect(Collectors.groupingBy(
                        table -> FLOORS.getOrDefault(table.name, table.name), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** {@return tables side by side: a line for whatever is measured in any of them} */
    static List<String> lines(List<Table> tables) {
        String heading = tables.stream().map(Table::heading).collect(Collectors.joining());
        List<String> lines =
                new ArrayList<>(List.of("| |" + heading, "|---|" + "---:|---:|---:|---:|".repeat(tables.size())));
        tables.stream()
                .flatMap(table -> table.rows.stream())
                .map(Row::label)
                .distinct()
                .forEach(label -> lines.add("| `" + label + "` |"
                        + tables.stream().map(table -> table.cells(label)).collect(Collectors.joining())));
        lines.add("");
        return lines;
    }

    private String heading() {
        String floor = FLOORS.containsKey(name) ? "`" + FLOORS.get(name) + "`" : "plain code";
        return " " + name + " ns | ± | B | times " + floor + " |";
    }

    private String cells(String label) {
        return rows.stream()
                .filter(row -> row.label.equals(label))
                .findFirst()
                .map(row -> String.format(
                        Locale.ROOT, " %,.1f | %,.1f | %,.0f | %s |", row.nanos, row.error, row.bytes, ratio(row)))
                .orElse(" | | | |");
    }

    private String ratio(Row row) {
        String floor = FLOORS.getOrDefault(row.label, FLOORS.getOrDefault(name, ""));
        return rows.stream()
                .filter(other -> other.label.equals(floor))
                .findFirst()
                .map(plain -> String.format(Locale.ROOT, "%.2f", row.nanos / plain.nanos))
                .orElse("");
    }
}
