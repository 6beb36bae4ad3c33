package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import io.vipcore.catalog.Catalog;
import io.vipcore.json.VipJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Conformance vectors by file, with the catalog they refer to.
 *
 * @param catalog the products
 * @param files the vectors of each file, by the file's name
 */
public record ConformanceVectors(Catalog catalog, Map<String, List<ConformanceVector>> files) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String CATALOG = "catalog.json";
    private static final List<String> BUNDLED =
            List.of("chaos.json", "curated.json", "invitations.json", "sampled.json");

    /** {@return the vectors that come with the library, over {@link #bundledCatalog()}} */
    public static ConformanceVectors bundled() {
        Map<String, List<ConformanceVector>> files = new TreeMap<>();
        for (String name : BUNDLED) {
            files.put(name, vectors(name, bundled(name)));
        }
        return new ConformanceVectors(bundledCatalog(), files);
    }

    /** {@return every product that the bundled vectors name} */
    public static Catalog bundledCatalog() {
        return catalog(bundled(CATALOG));
    }

    /**
     * {@return the vectors of every JSON file of a directory, by the names of their files}
     *
     * @param directory the files; its own {@code catalog.json} if it has one, else the bundled catalog
     */
    public static ConformanceVectors of(Path directory) {
        Map<String, List<ConformanceVector>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = path.getFileName().toString();
                if (!name.equals(CATALOG)) {
                    files.put(name, vectors(name, open(path)));
                }
            }
            Path catalog = directory.resolve(CATALOG);
            return new ConformanceVectors(Files.exists(catalog) ? catalog(open(catalog)) : bundledCatalog(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalog catalog(InputStream document) {
        return VipJson.jackson2()
                .read(parse(CATALOG, document).required("products").toString(), Catalog.class);
    }

    private static List<ConformanceVector> vectors(String file, InputStream document) {
        return Streams.stream(parse(file, document))
                .map(ConformanceVector::read)
                .toList();
    }

    private static JsonNode parse(String file, InputStream document) {
        try (document) {
            return MAPPER.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        return Files.newInputStream(path);
    }

    private static InputStream bundled(String name) {
        return Objects.requireNonNull(ConformanceVectors.class.getResourceAsStream(name), name);
    }
}
