package com.acme.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark in this process, on two cores, reachable from this machine only. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkSession start(Path directory) {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config(
                        "spark.sql.warehouse.dir",
                        directory.resolve("warehouse").toString())
                .config("spark.local.dir", directory.resolve("local").toString())
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }
}
