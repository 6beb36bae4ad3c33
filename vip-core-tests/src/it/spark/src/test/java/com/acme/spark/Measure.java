package com.acme.spark;

import io.vipcore.bench.GrowingPortfolio;
import io.vipcore.json.VipJson;
import io.vipcore.testkit.Fixtures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** How long Spark takes on two cores, and how that grows from 10,000 to so many customers. */
final class Measure {

    private static final VipJson JSON = VipJson.jackson2();
    private static final String CATALOG = JSON.write(Fixtures.catalog());

    private Measure() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0], "measure"));
        int largest = Integer.parseInt(args[1]);
        try (SparkSession spark = LocalSpark.start(directory)) {
            seconds(spark, directory, 10_000); // so that the compiler has seen everything
            System.out.printf(
                    Locale.ROOT,
                    "Measured %s on %s %s, two cores, %s %s, Spark %s.%n%n",
                    LocalDate.now(ZoneOffset.UTC),
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    System.getProperty("java.vm.name"),
                    System.getProperty("java.version"),
                    spark.version());
            for (int customers = 10_000; customers <= largest; customers *= 10) {
                double seconds = seconds(spark, directory, customers);
                System.out.printf(
                        Locale.ROOT, "| Spark %s | %,d | | | %.1f | | | | | |%n", spark.version(), customers, seconds);
                Files.delete(file(directory, customers));
            }
        }
    }

    private static double seconds(SparkSession spark, Path directory, int customers) throws IOException {
        Path file = file(directory, customers);
        GrowingPortfolio portfolio = new GrowingPortfolio(customers);
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int number = 0; number < customers; number++) {
                lines.println(JSON.write(portfolio.customer(number)));
            }
        }
        long start = System.nanoTime();
        SpansJob.run(spark, file.toString(), CATALOG, 2025, directory.toString());
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path file(Path directory, int customers) {
        return directory.resolve(customers + ".jsonl");
    }
}
