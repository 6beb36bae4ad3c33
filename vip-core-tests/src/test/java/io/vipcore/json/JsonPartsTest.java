package io.vipcore.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.Product;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.page.Page;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Edition;
import io.vipcore.source.InvalidFactException;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document is made of, by mappers that are new each time. */
class JsonPartsTest {

    static Stream<VipJson> new_ones() {
        return Stream.of(VipJson.jackson2(), VipJson.jackson3());
    }

    private static void refused(String message, VipJson json, String document, Class<?> type) {
        assertEquals(
                message,
                assertThrows(BadDocumentException.class, () -> json.read(document, type))
                        .getMessage());
    }

    /** An application's own type, which the same mapper shows by its own rules. */
    record Price(String currency, long cents) {}

    interface OneProgram extends Edition {
        Sourced<Integer> days();
    }

    interface SameNumber extends Edition {
        Sourced<Integer> days();
    }

    interface NumberOfAnotherType extends Edition {
        Sourced<UpcomingPeriod> days();
    }

    @Test
    void numbers_of_two_programs_may_share_a_name_but_then_they_share_a_type() {
        assertEquals(
                Set.of("days"),
                Vocabulary.of(List.of(OneProgram.class, SameNumber.class), List.of())
                        .provisions()
                        .keySet());
        assertEquals(
                "numbers of two types named days",
                assertThrows(
                                IllegalStateException.class,
                                () -> Vocabulary.of(List.of(OneProgram.class, NumberOfAnotherType.class), List.of()))
                        .getMessage());
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void a_number_or_a_truth_that_is_missing_is_no_0_and_not_false(VipJson json) {
        refused("days: required, but missing", json, "{\"isBeforeWindow\":true}", UpcomingPeriod.class);
        refused("isBeforeWindow: required, but missing", json, "{\"days\":3}", UpcomingPeriod.class);
        refused(
                "isBeforeWindow: must be true or false",
                json,
                "{\"isBeforeWindow\":\"x\",\"days\":3}",
                UpcomingPeriod.class);
        refused("days: must be a whole number", json, "{\"isBeforeWindow\":true,\"days\":\"3\"}", UpcomingPeriod.class);
        refused(
                "schema: must be a whole number",
                json,
                "{\"schema\":\"1\",\"outcome\":\"REFUSED\",\"reasons\":[]}",
                Verdict.class);
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void on_the_day_before_the_invitation_there_is_none(VipJson json) {
        VipProgram vip = Fixtures.program(VipEditions.DEFAULT);
        for (boolean isInvited : List.of(true, false)) {
            LocalDate day = isInvited ? Fixtures.INVITED : Fixtures.INVITED.minusDays(1);
            String status =
                    json.write(vip.customer(Fixtures.customer().build(), day).status());
            assertEquals(isInvited, status.contains("\"invitation\":\"SENT\""), status);
        }
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void something_after_the_document_is_refused(VipJson json) {
        String product = json.write(Fixtures.catalog().get("CC-ALL-TEAM"));
        refused("not well-formed JSON", json, product + " {}", Product.class);
        refused("the document is empty", json, " ", Product.class);
        refused("not well-formed JSON at line 1, column 2", json, "{]", Product.class);
        refused("must be an array", json, "\"CC-ALL-TEAM\"", Catalog.class);
        refused("must be an array", json, "{}", Catalog.class);
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void an_answer_is_not_read_and_what_is_no_value_is_neither_read_nor_written(VipJson json) {
        refused("is only written, never read", json, "{\"id\":\"VIP\",\"provisions\":{}}", VipEdition.class);
        assertEquals(
                IllegalArgumentException.class,
                assertThrows(IllegalArgumentException.class, () -> json.read("{}", VipProgram.class))
                        .getClass());
        assertEquals(
                IllegalArgumentException.class,
                assertThrows(RuntimeException.class, () -> json.write(new Object() {}))
                        .getClass());
        Shape<String, Integer> length = Shape.written(String.class, Integer.class, String::length);
        assertThrows(BadDocumentException.class, () -> length.read(3));
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void a_verdict_may_have_an_application_s_result_without_a_mapper_of_its_own(VipJson json) {
        Verdict<Price> verdict = Verdict.allowed(new Price("EUR", 1_250), List.of());
        String document = json.write(verdict);
        assertTrue(document.contains("\"result\":{\"currency\":\"EUR\",\"cents\":1250}"), document);
        assertEquals(verdict, json.readVerdict(document, Price.class));
        Verdict<?> untyped = json.read(document, Verdict.class);
        assertEquals(Map.of("currency", "EUR", "cents", 1250), untyped.allowed().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void keys_stand_only_where_there_are_any(VipJson json) {
        Product product = Fixtures.catalog().get("CC-ALL-TEAM");
        assertFalse(json.write(product).contains("keys"));
        Product known = product.withKeys("65304479CA", "65304479BA");
        assertTrue(json.write(known).endsWith("\"keys\":[\"65304479BA\",\"65304479CA\"]}"), json.write(known));
        assertEquals(known, json.read(json.write(known), Product.class));
        OfferId offer = OfferId.of("65304479CA01A12");
        assertEquals("\"65304479CA01A12\"", json.write(offer));
        assertEquals(offer, json.read(json.write(offer), OfferId.class));
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void a_profile_alone_has_no_account_manager(VipJson json) {
        Profile profile = Fixtures.profile().build();
        String document = json.write(profile);
        assertEquals(profile, json.read(document, Profile.class));
        refused(
                "accountManager: stands only in the profile of a customer",
                json,
                document.replace("}", ",\"accountManager\":\"am-1\"}"),
                Profile.class);
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void a_page_shows_rows_of_customers_other_things_as_they_are_and_who_could_not_be_read(VipJson json) {
        CustomerOnDay customer = Fixtures.program(VipEditions.VIP_2018)
                .customer(CustomerFixture.invited("2024-01-10").customer(), LocalDate.parse("2024-02-01"));
        Page<Object, CustomerFilter> page = Page.of(
                CustomerFilter.class,
                List.of(customer.status(), "a text"),
                any -> Set.of(CustomerFilter.NO_PRODUCTS),
                Map.of("2C3EDFD26A4967C218CA", new InvalidFactException("Catalog.product", "is not listed")));
        String document = json.write(page);
        assertTrue(document.contains("\"customers\":[{\"vipId\":"), document);
        assertTrue(document.contains(",\"a text\"],"), document);
        assertTrue(
                document.endsWith("\"unreadable\":{\"2C3EDFD26A4967C218CA\":\"Catalog.product: is not listed\"}}"),
                document);
    }

    @ParameterizedTest
    @MethodSource("new_ones")
    void constants_are_read_by_their_names(VipJson json) {
        assertEquals(MarketSegment.EDUCATION, json.read("\"EDUCATION\"", MarketSegment.class));
        refused("must be one of COMMERCIAL, EDUCATION, GOVERNMENT", json, "\"education\"", MarketSegment.class);
        assertEquals(
                List.of(OfferGrant.of(io.vipcore.catalog.OfferType.TEAM, LocalDate.parse("2024-01-10"))),
                json.readList("[{\"type\":\"TEAM\",\"on\":\"2024-01-10\"}]", OfferGrant.class));
    }

    @Test
    void the_numbers_of_an_edition_are_known_by_their_names() {
        assertEquals(
                Sets.union(
                        VipEditions.DEFAULT.provisions().keySet(),
                        MarketplaceEditions.VIPMP.provisions().keySet()),
                Vocabulary.of(List.of(VipEdition.class, MarketplaceEdition.class), List.of())
                        .provisions()
                        .keySet());
    }

    @Test
    void a_module_is_its_own_registration() {
        Jackson2Module two = new Jackson2Module();
        assertSame(two, two.getTypeId());
        assertEquals("io.vipcore.json.Jackson2Module", two.getModuleName());
        Jackson3Module three = new Jackson3Module();
        assertSame(three, three.getRegistrationId());
        assertEquals("io.vipcore.json.Jackson3Module", three.getModuleName());
    }
}
