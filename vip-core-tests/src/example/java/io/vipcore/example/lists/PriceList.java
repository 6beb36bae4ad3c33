package io.vipcore.example.lists;

import com.google.common.collect.Sets;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.catalog.ProductTerm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a price list: many offer ids, one product for all that differ in level and variety only. */
public final class PriceList {

    private final Map<PriceListColumn, String> headings;
    private final Map<String, Product> products = new LinkedHashMap<>();

    /** The product of each key. */
    private final Map<String, String> owners = new HashMap<>();

    private PriceList(Map<PriceListColumn, String> headings) {
        this.headings = headings;
    }

    /**
     * Reads a price list.
     *
     * @param file CSV in UTF-8, or an XLSX workbook
     * @param headings the heading of each column, as the file spells it
     * @return the products, ready for {@link Catalog#of}, and the rows that could not be used
     * @throws ListException if the file cannot be read as a whole
     * @throws IOException if there is no such file
     */
    public static ListReading<Product> read(Path file, Map<PriceListColumn, String> headings) throws IOException {
        PriceList list = new PriceList(headings);
        List<UnusedRow> unused = ListFile.read(
                file, headings, Sets.filter(Set.of(PriceListColumn.values()), PriceListColumn::isRequired), list::add);
        return new ListReading<>(List.copyOf(list.products.values()), unused);
    }

    private void add(ListRow<PriceListColumn> row) {
        Product product = product(row);
        String key = product.keys().iterator().next();
        String owner = owners.getOrDefault(key, product.id());
        if (!owner.equals(product.id())) {
            throw row.problem(PriceListColumn.OFFER_ID, "has the key " + key + ", which is that of " + owner);
        }
        Product known = products.getOrDefault(product.id(), product);
        requireSame(row, PriceListColumn.FAMILY, each -> each.family().id(), known, product);
        requireSame(row, PriceListColumn.OFFER_TYPE, Product::offerType, known, product);
        requireSame(row, PriceListColumn.LICENSE_KIND, Product::licenseKind, known, product);
        requireSame(row, PriceListColumn.TERM, Product::term, known, product);
        owners.put(key, product.id());
        products.put(product.id(), together(known, product));
    }

    private Product product(ListRow<PriceListColumn> row) {
        OfferId offer = row.value(PriceListColumn.OFFER_ID, OfferId::of);
        String name = row.text(PriceListColumn.NAME);
        ProductFamily family = ProductFamily.of(ListRow.identifier(row.text(PriceListColumn.FAMILY)));
        OfferType type = row.value(PriceListColumn.OFFER_TYPE, ListRow.constant(OfferType.class));
        LicenseKind kind = row.value(PriceListColumn.LICENSE_KIND, ListRow.constant(LicenseKind.class));
        MarketSegment segment = row.value(PriceListColumn.SEGMENT, ListRow::segment);
        ProductTerm term = row.findValue(PriceListColumn.TERM, ListRow.constant(ProductTerm.class))
                .orElse(ProductTerm.COTERM);
        Set<String> keys = Set.of(offer.productKey());
        Function<String, Product> ofId = id -> new Product(id, name, family, type, kind, Set.of(segment), term, keys);
        return headings.containsKey(PriceListColumn.PRODUCT_ID)
                ? row.value(PriceListColumn.PRODUCT_ID, ofId)
                : ofId.apply(offer.productKey());
    }

    private static void requireSame(
            ListRow<PriceListColumn> row,
            PriceListColumn column,
            Function<Product, Object> part,
            Product known,
            Product product) {
        if (!part.apply(known).equals(part.apply(product))) {
            throw row.problem(column, "must be " + part.apply(known) + " as in the rows of " + known.id() + " before");
        }
    }

    private static Product together(Product known, Product product) {
        return new Product(
                known.id(),
                known.name(),
                known.family(),
                known.offerType(),
                known.licenseKind(),
                Sets.union(known.segments(), product.segments()),
                known.term(),
                Sets.union(known.keys(), product.keys()));
    }
}
