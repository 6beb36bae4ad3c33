package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import io.vipcore.catalog.Catalog;
import io.vipcore.json.VipJson;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Conformance vectors by file, with the catalog they refer to.
 *
 * @param catalog the products of VIP
 * @param marketplaceCatalog the products of VIP Marketplace
 * @param files the vectors of each file, by the file's name
 */
public record ConformanceVectors(
        Catalog catalog, MarketplaceCatalog marketplaceCatalog, Map<String, List<ConformanceVector>> files) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String CATALOG = "catalog.json";
    private static final String MARKETPLACE_CATALOG = "marketplace-catalog.json";
    private static final Set<String> CATALOGS = Set.of(CATALOG, MARKETPLACE_CATALOG);
    private static final List<String> BUNDLED = List.of(
            "chaos.json",
            "curated.json",
            "invitations.json",
            "marketplace-curated.json",
            "marketplace-sampled.json",
            "sampled.json");

    /** {@return the vectors that come with the library, over {@link #bundledCatalog()}} */
    public static ConformanceVectors bundled() {
        Map<String, List<ConformanceVector>> files = new TreeMap<>();
        for (String name : BUNDLED) {
            files.put(name, vectors(name, bundled(name)));
        }
        return new ConformanceVectors(bundledCatalog(), bundledMarketplaceCatalog(), files);
    }

    /** {@return every product that the bundled vectors name} */
    public static Catalog bundledCatalog() {
        return catalog(bundled(CATALOG));
    }

    /** {@return every product of VIP Marketplace that the bundled vectors name} */
    public static MarketplaceCatalog bundledMarketplaceCatalog() {
        return marketplaceCatalog(bundled(MARKETPLACE_CATALOG));
    }

    /**
     * {@return the vectors of every JSON file of a directory, by the names of their files}
     *
     * @param directory the files of either or both programs; its own {@code catalog.json} and {@code
     *     marketplace-catalog.json} if it has them, else the bundled ones
     */
    public static ConformanceVectors of(Path directory) {
        Map<String, List<ConformanceVector>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = path.getFileName().toString();
                if (!CATALOGS.contains(name)) {
                    files.put(name, vectors(name, open(path)));
                }
            }
            Path catalog = directory.resolve(CATALOG);
            Path marketplace = directory.resolve(MARKETPLACE_CATALOG);
            return new ConformanceVectors(
                    Files.exists(catalog) ? catalog(open(catalog)) : bundledCatalog(),
                    marketplaceCatalog(Files.exists(marketplace) ? open(marketplace) : bundled(MARKETPLACE_CATALOG)),
                    files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalog catalog(InputStream document) {
        return VipJson.jackson2()
                .read(parse(CATALOG, document).required("products").toString(), Catalog.class);
    }

    private static MarketplaceCatalog marketplaceCatalog(InputStream document) {
        return VipJson.jackson2().read(parse(MARKETPLACE_CATALOG, document).toString(), MarketplaceCatalog.class);
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
