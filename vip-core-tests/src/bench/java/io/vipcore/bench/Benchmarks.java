package io.vipcore.bench;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.slf4j.Logger;

/**
 * Measures everything that the documentation claims and writes it down as the tables shown there.
 *
 * <p>Arguments: the directory for the results, the jar of the library, the largest portfolio (0 for none), options of JMH.
 */
public final class Benchmarks {

    private static final int PROCESSES = 15;

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Path results = Files.createDirectories(Path.of(args[0]));
        Path jar = Path.of(args[1]);
        int largest = Integer.parseInt(args[2]);
        CommandLineOptions options = new CommandLineOptions(Arrays.copyOfRange(args, 3, args.length));

        AuthorizationBenchmark.requireAgreement();
        FilterBenchmark.requireAgreement();
        DateBenchmark.requireAgreement();
        Collection<RunResult> measured = new Runner(new OptionsBuilder()
                        .parent(options)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();

        List<String> text = new ArrayList<>(List.of(machine(), ""));
        Table.of(measured).forEach(tables -> text.addAll(Table.lines(tables)));
        text.addAll(footprint(jar));
        text.addAll(FactGrowth.measure());
        text.add("");
        if (largest > 0) {
            text.addAll(PortfolioGrowth.measure(results, largest));
        }
        Files.write(results.resolve("results.md"), text);
        System.out.println(String.join("\n", text));
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Measured %s on %s %s, %d processors, %s %s.",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
    }

    private static List<String> footprint(Path jar) throws IOException, InterruptedException {
        long[] decided = new long[PROCESSES];
        long[] empty = new long[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            decided[i] = processNanos("-cp", classPath(jar), FirstVerdict.class.getName());
            empty[i] = processNanos("-version");
        }
        return List.of(
                "| footprint | |",
                "|---|---:|",
                String.format(Locale.ROOT, "| jar of the library | %.1f KB |", Files.size(jar) / 1e3),
                String.format(
                        Locale.ROOT,
                        "| a process that makes one decision (median of %d) | %.0f ms |",
                        PROCESSES,
                        median(decided)),
                String.format(
                        Locale.ROOT,
                        "| a process that only starts Java (median of %d) | %.0f ms |",
                        PROCESSES,
                        median(empty)),
                "");
    }

    /** What an application needs that decides once: the library and the two that it needs. */
    private static String classPath(Path jar) {
        return Stream.of(FirstVerdict.class, ImmutableList.class, Logger.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator, jar + File.pathSeparator, ""));
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private static long processNanos(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the process failed: " + String.join(" ", command));
        }
        return System.nanoTime() - start;
    }
}
