package io.vipcore.catalog;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products and the catalog. */
class ProductTest {

    private static final Product PHOTOSHOP = Fixtures.catalog().get("CC-PS-TEAM");

    @Test
    void a_license_ends_with_the_anniversary_date_unless_its_term_is_fixed() {
        assertEquals(ProductTerm.COTERM, PHOTOSHOP.term());
        assertEquals(12, Fixtures.catalog().get("STOCK-PACK").term().months());
        assertEquals(36, Fixtures.catalog().get("ACRO-CLASSIC").term().months());
        assertThrows(IllegalStateException.class, ProductTerm.COTERM::months);
    }

    @Test
    void a_product_is_sold_to_its_segments_only() {
        assertTrue(PHOTOSHOP.isSoldTo(MarketSegment.COMMERCIAL));
        assertFalse(PHOTOSHOP.isSoldTo(MarketSegment.EDUCATION));
    }

    @Test
    void a_product_of_the_wrong_shape_is_refused() {
        assertRefused("Product.id: must not be blank", () -> photoshop(" ", PHOTOSHOP.name(), PHOTOSHOP.segments()));
        assertRefused("Product.name: must not be blank", () -> photoshop(PHOTOSHOP.id(), "", PHOTOSHOP.segments()));
        assertRefused(
                "Product.segments: must name at least one market segment",
                () -> photoshop(PHOTOSHOP.id(), PHOTOSHOP.name(), Set.of()));
        assertRefused("ProductFamily.id: must not be blank", () -> ProductFamily.of(" "));
    }

    @Test
    void a_product_id_is_never_an_offer_id() {
        assertRefused(
                "Product.id: must not be an offer id, which changes with the discount level",
                () -> photoshop("65304479CA01A12", PHOTOSHOP.name(), PHOTOSHOP.segments()));
        for (String id : List.of("65304479CA", "65304479CA01A1", "65304479CA01A12 ", "65304479CA01A123")) {
            assertEquals(
                    id, photoshop(id, PHOTOSHOP.name(), PHOTOSHOP.segments()).id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6530447CA",
                "653044790CA",
                "65304479C",
                "65304479CAB",
                "65304479ca",
                "65304479C1",
                "A5304479CA",
                "65304479CA01A12",
                " 65304479CA",
                "65304479CA\n",
            })
    void a_key_is_8_digits_and_2_letters(String key) {
        assertRefused(
                "Product.keys: must each be 8 digits and 2 letters A-Z", () -> PHOTOSHOP.withKeys("65304921CA", key));
    }

    @Test
    void keys_are_sorted_and_cannot_be_changed() {
        Product sold = PHOTOSHOP.withKeys("65304921CB", "65304921CA", "65304921CB");
        assertEquals(List.of("65304921CA", "65304921CB"), List.copyOf(sold.keys()));
        assertEquals(
                sold.toString(), PHOTOSHOP.withKeys("65304921CA", "65304921CB").toString());
        assertThrows(UnsupportedOperationException.class, sold.keys()::clear);
        assertEquals(Set.of("65304921CC"), sold.withKeys("65304921CC").keys());
        assertEquals(PHOTOSHOP, sold.withKeys());
        assertEquals(sold.keys(), sold.withTerm(ProductTerm.TWELVE_MONTHS).keys());
        assertEquals(Set.of(), PHOTOSHOP.keys());
    }

    @Test
    void a_catalog_finds_what_an_offer_id_of_any_level_stands_for() {
        Product photoshop = PHOTOSHOP.withKeys("65304921CA", "65304920CA");
        Product stock = Fixtures.catalog().get("STOCK-PACK").withKeys("65305282CA");
        Catalog catalog = Catalog.of(List.of(photoshop, stock));
        for (String offer : List.of("65304921CA01A12", "65304921CA02A12", "65304920CA14X12")) {
            assertEquals(Optional.of(photoshop), catalog.find(OfferId.of(offer)));
        }
        assertEquals(Optional.of(stock), catalog.find(OfferId.of("65305282CAT1A12")));
        assertEquals(Optional.empty(), catalog.find(OfferId.of("65304921CB01A12")));
        assertEquals(Optional.of(photoshop), catalog.findByKey("65304920CA"));
        assertEquals(Optional.empty(), catalog.findByKey("CC-PS-TEAM"));
        assertEquals(Optional.empty(), catalog.find("65304921CA01A12"));
    }

    @Test
    void a_key_belongs_to_one_product() {
        List<Product> shared = List.of(
                PHOTOSHOP.withKeys("65304921CA", "65304920CA"),
                Fixtures.catalog().get("STOCK-PACK").withKeys("65304920CA"));
        assertRefused("Catalog.products: lists the product key 65304920CA twice", () -> Catalog.of(shared));
    }

    @Test
    void a_family_that_the_library_does_not_know_can_be_added() {
        Product firefly = Product.of(
                "FIREFLY-TEAM",
                "Firefly for teams",
                ProductFamily.of("FIREFLY"),
                OfferType.TEAM,
                LicenseKind.NAMED_USER,
                MarketSegment.COMMERCIAL);
        assertEquals(new ProductFamily("FIREFLY"), firefly.family());
    }

    @Test
    void a_catalog_keeps_the_order_of_its_products_and_finds_them_by_id() {
        List<Product> reversed = new ArrayList<>(Fixtures.catalog().products());
        Collections.reverse(reversed);
        Catalog catalog = Catalog.of(reversed);
        assertEquals(reversed, catalog.products());
        assertEquals(Optional.of(PHOTOSHOP), catalog.find("CC-PS-TEAM"));
        assertEquals(Optional.empty(), catalog.find("NO-SUCH"));
        assertEquals(
                "Catalog.product: the catalog does not list the product NO-SUCH",
                assertThrows(InvalidFactException.class, () -> catalog.get("NO-SUCH"))
                        .getMessage());
        assertThrows(UnsupportedOperationException.class, catalog.products()::clear);
    }

    @Test
    void catalogs_are_equal_when_they_list_the_same_products() {
        Catalog one = Catalog.of(List.of(PHOTOSHOP));
        Catalog same = Catalog.of(List.of(photoshop(PHOTOSHOP.id(), PHOTOSHOP.name(), PHOTOSHOP.segments())));
        Catalog other = Catalog.of(List.of(photoshop(PHOTOSHOP.id(), "another name", PHOTOSHOP.segments())));
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, other);
        assertNotEquals(one.hashCode(), other.hashCode());
        assertNotEquals((Object) one, one.products());
        assertEquals("Catalog[CC-PS-TEAM]", one.toString());
    }

    @Test
    void a_catalog_lists_a_product_once() {
        List<Product> twice = List.of(PHOTOSHOP, photoshop(PHOTOSHOP.id(), "another name", PHOTOSHOP.segments()));
        assertRefused("Catalog.products: lists the product CC-PS-TEAM twice", () -> Catalog.of(twice));
    }

    private static Product photoshop(String id, String name, Set<MarketSegment> segments) {
        return new Product(
                id,
                name,
                PHOTOSHOP.family(),
                PHOTOSHOP.offerType(),
                PHOTOSHOP.licenseKind(),
                segments,
                PHOTOSHOP.term(),
                PHOTOSHOP.keys());
    }
}
