package com.acme.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL on a free port of this machine, with a pool of connections; gone when it is closed. */
record Server(EmbeddedPostgres postgres, HikariDataSource database) implements AutoCloseable {

    static Server start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("plan_cache_mode", "force_custom_plan")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .start();
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres.getPostgresDatabase());
        return new Server(postgres, new HikariDataSource(pool));
    }

    void makeTables() throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            Sql.execute(connection, "DROP TABLE IF EXISTS event, customer, filter_span, filter_change, elsewhere");
        }
        Sql.executeFile(database, "/schema.sql");
    }

    @Override
    public void close() throws IOException {
        database.close();
        postgres.close();
    }
}
