package com.acme.spark;

import com.google.common.collect.Iterators;
import io.vipcore.catalog.Catalog;
import io.vipcore.json.BadDocumentException;
import io.vipcore.json.VipJson;
import io.vipcore.page.Span;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.history.AgendaEntry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The spans of all customers, their agenda of a year, and the counts of every day of that year, as Parquet.
 *
 * <p>Arguments: the customers as JSON, one a line; the catalog as JSON; the year; a directory for the answers.
 */
public final class SpansJob {

    /** A row for each customer; a problem in the place of the answers if it cannot be read. */
    private static final StructType ANSWER = StructType.fromDDL("vip_id STRING, problem STRING,"
            + " spans ARRAY<STRUCT<filter: STRING, manager: STRING, first_day: DATE, last_day: DATE>>,"
            + " agenda ARRAY<STRUCT<day: DATE, what: STRING, subject: STRING>>");

    // example: counts of every day
    private static final String COUNTS = """
            WITH span AS (
                SELECT inline(spans) FROM answers),
            change AS (
                SELECT filter, manager, greatest(first_day, :from) AS day, 1 AS change
                FROM span WHERE first_day <= :through AND coalesce(last_day, :through) >= :from UNION ALL
                SELECT filter, manager, last_day + 1, -1
                FROM span WHERE last_day >= :from AND last_day < :through UNION ALL
                SELECT filter, manager, explode(sequence(:from, :through)), 0
                FROM (SELECT DISTINCT filter, manager FROM span))
            SELECT filter, manager, day,
                sum(sum(change)) OVER (PARTITION BY filter, manager ORDER BY day) AS customers
            FROM change GROUP BY filter, manager, day""";
    // end

    private SpansJob() {}

    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("spans").getOrCreate()) {
            String catalog =
                    spark.read().option("wholetext", true).textFile(args[1]).first();
            run(spark, args[0], catalog, Integer.parseInt(args[2]), args[3]);
        }
    }

    static void run(SparkSession spark, String customers, String catalog, int year, String directory) {
        spark.conf().set("spark.sql.datetime.java8API.enabled", true); // days are LocalDate
        spark.read()
                .textFile(customers)
                .mapPartitions(answering(catalog, year), Encoders.row(ANSWER))
                .write()
                .mode("overwrite")
                .parquet(directory + "/answers");
        counts(spark, year, directory).write().mode("overwrite").parquet(directory + "/counts");
    }

    private static Dataset<Row> counts(SparkSession spark, int year, String directory) {
        spark.read().parquet(directory + "/answers").createOrReplaceTempView("answers");
        return spark.sql(COUNTS, Map.of("from", LocalDate.of(year, 1, 1), "through", LocalDate.of(year, 12, 31)));
    }

    // example: answers of the executors
    /** What each executor does. Only texts and numbers travel to it: the program is made where it is needed. */
    static MapPartitionsFunction<String, Row> answering(String catalog, int year) {
        return customers -> {
            VipJson json = VipJson.jackson2();
            VipProgram vip = VipProgram.of(VipEditions.DEFAULT, json.read(catalog, Catalog.class));
            return Iterators.transform(customers, document -> answer(vip, json, document, year));
        };
    }

    private static Row answer(VipProgram vip, VipJson json, String document, int year) {
        String vipId = null;
        try {
            Customer customer = json.read(document, Customer.class);
            vipId = customer.vipId().value();
            Row[] spans = vip.spans(customer).stream().map(SpansJob::row).toArray(Row[]::new);
            Row[] agenda = vip
                    .customer(customer, LocalDate.of(year - 1, 12, 31))
                    .agenda(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .stream()
                    .map(SpansJob::row)
                    .toArray(Row[]::new);
            return RowFactory.create(vipId, null, spans, agenda);
        } catch (BadDocumentException | InvalidFactException e) {
            return RowFactory.create(vipId, e.getMessage(), new Row[0], new Row[0]);
        }
    }
    // end

    private static Row row(Span<CustomerFilter> span) {
        return RowFactory.create(
                span.filter().map(CustomerFilter::name).orElse("PAGE"),
                span.accountManager().orElse(null),
                span.firstDay(),
                span.lastDayInclusive().orElse(null));
    }

    private static Row row(AgendaEntry entry) {
        return RowFactory.create(
                entry.date(), entry.what().name(), entry.subject().orElse(null));
    }
}
