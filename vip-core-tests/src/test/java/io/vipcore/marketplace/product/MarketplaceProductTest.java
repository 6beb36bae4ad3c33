package io.vipcore.marketplace.product;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.OfferType;
import io.vipcore.source.InvalidFactException;
import io.vipcore.testkit.MarketplaceFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products of a price list, and the catalog of them. */
class MarketplaceProductTest {

    private static MarketplaceProduct.Builder product(String key) {
        return MarketplaceProduct.builder()
                .key(key)
                .name("Acrobat Pro for teams")
                .offerType(OfferType.TEAM)
                .kind(OfferKind.LICENSE)
                .addSegments(Segment.COM);
    }

    private static final MarketplaceProduct PRO = product("65304479CA").build();
    private static final MarketplaceProduct STUDIO = product("65324898CA").build();

    @Test
    void without_another_word_a_product_follows_the_anniversary_date_counts_and_has_no_restriction() {
        assertTrue(MarketplaceProduct.builder()
                .key("65304479CA")
                .name("Acrobat Pro")
                .offerType(OfferType.TEAM)
                .kind(OfferKind.LICENSE)
                .addSegments(Segment.COM)
                .build()
                .counts());
        assertEquals(SubscriptionTerm.COTERM, PRO.term());
        assertTrue(PRO.followsAnniversary());
        assertTrue(PRO.counts());
        assertEquals(Optional.empty(), PRO.restricted());
        assertEquals(Optional.empty(), PRO.group());
        assertEquals(Optional.empty(), PRO.subSegment());
        assertEquals(Set.of(), PRO.addOnTo());
        assertEquals(List.of(), PRO.switches());
        assertEquals(Optional.empty(), PRO.endOfSale());
        assertEquals(Optional.empty(), PRO.endOfLife());
    }

    @ParameterizedTest
    @CsvSource({"COTERM, true", "TWELVE_MONTHS, false", "NO_TERM, false"})
    void only_a_coterm_product_follows_the_anniversary_date(SubscriptionTerm term, boolean expected) {
        assertEquals(expected, product("65304479CA").term(term).build().followsAnniversary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6530447CA",
                "653044790CA",
                "65304479Ca",
                "65304479C",
                "65304479CAA",
                "6530447ACA",
                " 65304479CA",
                "65304479CA01A12",
                "6530447\u0661CA", // a digit, but not 0-9
            })
    void a_key_has_8_digits_and_2_letters(String key) {
        assertRefused(
                "MarketplaceProduct.key: must be 8 digits and 2 letters A-Z",
                () -> product(key).build());
    }

    @Test
    void a_product_needs_a_name_and_a_segment() {
        assertRefused(
                "MarketplaceProduct.name: must not be blank",
                () -> product("65304479CA").name(" ").build());
        assertRefused(
                "MarketplaceProduct.segments: must name at least one market segment",
                () -> product("65304479CA").segments(Set.of()).build());
        assertEquals(
                "key, name, offerType, kind: required, but not set",
                assertThrows(
                                InvalidFactException.class,
                                () -> MarketplaceProduct.builder().build())
                        .getMessage());
    }

    @Test
    void the_days_of_its_end_lie_between_the_years_1_and_9999() {
        LocalDate beyond = LocalDate.of(10_000, 1, 1);
        String problem = ": must be a day from 0001-01-01 to 9999-12-31, was +10000-01-01";
        assertRefused(
                "MarketplaceProduct.endOfSale" + problem,
                () -> product("65304479CA").endOfSale(beyond).build());
        assertRefused(
                "MarketplaceProduct.endOfLife" + problem,
                () -> product("65304479CA").endOfLife(beyond).build());
    }

    @Test
    void a_switch_leads_to_a_product() {
        assertRefused("SwitchPath.to: must not be blank", () -> new SwitchPath(" ", true));
        MarketplaceProduct product = product("65304479CA")
                .addSwitches(new SwitchPath("65324898CA", true))
                .build();
        assertThrows(
                UnsupportedOperationException.class, () -> product.switches().clear());
    }

    // ---- the catalog

    @Test
    void a_catalog_finds_a_product_by_its_key_and_by_any_offer_of_it() {
        MarketplaceCatalog catalog = MarketplaceCatalog.of(List.of(STUDIO, PRO));
        assertEquals(List.of(STUDIO, PRO), catalog.products()); // in the order given
        assertEquals(Optional.of(PRO), catalog.find("65304479CA"));
        assertEquals(Optional.empty(), catalog.find("65304479CB"));
        assertEquals(Optional.empty(), catalog.find("65304479CA01A12"));
        assertEquals(PRO, catalog.get(MarketplaceOffer.of("65304479CA12X12")));
        assertThrows(
                UnsupportedOperationException.class, () -> catalog.products().clear());
    }

    @Test
    void what_it_does_not_list_is_no_product_of_a_fact() {
        assertRefused(
                "MarketplaceCatalog.product: the catalog does not list the product 65304479CB",
                () -> MarketplaceCatalog.of(List.of(PRO)).get(MarketplaceOffer.of("65304479CB01A12")));
    }

    @Test
    void no_product_is_listed_twice() {
        assertRefused(
                "MarketplaceCatalog.products: lists the product 65304479CA twice",
                () -> MarketplaceCatalog.of(List.of(
                        PRO, STUDIO, product("65304479CA").name("another").build())));
    }

    @Test
    void catalogs_of_the_same_products_are_equal_and_show_their_keys() {
        MarketplaceCatalog catalog = MarketplaceCatalog.of(List.of(STUDIO, PRO));
        MarketplaceCatalog same = MarketplaceCatalog.of(
                List.of(STUDIO, MarketplaceProduct.builder().from(PRO).build()));
        assertEquals(catalog, same);
        assertEquals(catalog.hashCode(), same.hashCode());
        assertNotEquals(0, catalog.hashCode());
        assertNotEquals(catalog, MarketplaceCatalog.of(List.of(STUDIO)));
        assertFalse(catalog.equals((Object) "65324898CA"));
        assertEquals("MarketplaceCatalog[65324898CA, 65304479CA]", catalog.toString());
        assertEquals(13, MarketplaceFixtures.catalog().products().size());
    }
}
