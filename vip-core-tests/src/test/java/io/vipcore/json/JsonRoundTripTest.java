package io.vipcore.json;

import static io.vipcore.json.JsonRoundTripProperties.sameAfter;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Customer;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.edition.UpcomingPeriod;
import io.vipcore.fact.Confidence;
import io.vipcore.fact.Sourced;
import io.vipcore.invitation.InvitationField;
import io.vipcore.lifecycle.Change;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.product.Catalog;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.renewal.RenewalOffer;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Severity;
import io.vipcore.verdict.Verdict;
import io.vipcore.verdict.VipRule;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One value of every kind, with everything in it, comes back as it was; {@link JsonRoundTripProperties} tries many. */
class JsonRoundTripTest {

    private static final VipJson JSON = JsonArbitraries.JSON;
    private static final LocalDate DAY = LocalDate.parse("2025-01-16");

    private static final Customer CUSTOMER = Customer.builder()
            .from(CustomerFixture.invited("2024-01-10")
                    .customAnniversary("2025-06-01")
                    .accepted("2024-01-12")
                    .authorized("PA-1", "2024-03-01", licenses(2))
                    .placed("PA-1", "2024-03-02")
                    .settled("PA-1", "2024-03-03")
                    .ordered("2024-03-04")
                    .renewed("2025-05-20", "2025-06-01", licenses(1))
                    .customer())
            .address(Fixtures.address().region("Mazowieckie").line2("lok. 2").build())
            .addOffers(OfferGrant.of(OfferType.ENTERPRISE, DAY))
            .build();
    private static final PurchaseAuthorization AUTHORIZATION =
            CUSTOMER.authorizations().get(0);
    private static final NewAuthorization NEW_AUTHORIZATION = new NewAuthorization(
            Fixtures.authorization("PA-2", "2024-03-01")
                    .lines(IntStream.rangeClosed(1, 5)
                            .mapToObj(Fixtures::licenses)
                            .toList())
                    .poNumber("PO 7")
                    .build(),
            DAY,
            List.of(
                    new TermToOrder.Prorated(9, DAY, DAY.plusMonths(9)),
                    new TermToOrder.WholeInitialTerm(12, DAY, DAY.plusMonths(12)),
                    new TermToOrder.OwnTerm(36, DAY, DAY.plusMonths(36)),
                    new TermToOrder.OpenInitialTerm(12),
                    new TermToOrder.LastPartialMonth(DAY, 30)));
    private static final RenewalOffer RENEWAL = new RenewalOffer(
            new RenewalWindow(DAY.minusDays(30), DAY, DAY.plusDays(30)),
            Map.of("ACRO-TEAM", 1L, "CC-ALL-TEAM", 5_000_000_000L),
            new TermToOrder.Prorated(12, DAY, DAY.plusMonths(12)));
    private static final CustomerHistory HISTORY = Histories.of(CUSTOMER);
    private static final Change CHANGE = new Change(HISTORY.events(), HISTORY);

    static Stream<Arguments> values() {
        return Stream.of(
                value(VipId.class, VipJson::vipId, CUSTOMER.vipId()),
                value(Product.class, VipJson::product, Fixtures.catalog().get("STOCK-PACK")),
                value(Catalog.class, VipJson::catalog, Fixtures.catalog()),
                value(Customer.class, VipJson::customer, CUSTOMER),
                value(
                        PortfolioDocument.class,
                        VipJson::portfolio,
                        new PortfolioDocument("Żółw", Map.of("am-1", "Ala"), Fixtures.catalog(), List.of(CUSTOMER))),
                value(CustomerEvent.class, VipJson::event, new CustomerEvent.OrderSettled("PA-1", DAY)),
                value(CustomerHistory.class, VipJson::history, HISTORY),
                value(Change.class, VipJson::change, CHANGE),
                value(OfferGrant.class, VipJson::offer, OfferGrant.of(OfferType.TEAM, DAY)),
                value(PurchaseAuthorization.class, VipJson::authorization, AUTHORIZATION),
                value(NewAuthorization.class, VipJson::newAuthorization, NEW_AUTHORIZATION),
                value(RenewalOffer.class, VipJson::renewalOffer, RENEWAL),
                value(InvitationField.class, VipJson::invitationField, InvitationField.FIRST_NAME));
    }

    private static <T> Arguments value(Class<T> type, Function<VipJson, JsonShape<T>> shape, T value) {
        return Arguments.of(type, shape, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    <T> void a_value_comes_back_by_its_shape_and_through_a_mapper(
            Class<T> type, Function<VipJson, JsonShape<T>> shape, T value) throws IOException {
        sameAfter(shape.apply(JSON), value);
        String written = mapper().writerFor(type).writeValueAsString(value);
        assertEquals(shape.apply(JSON).write(value), written);
        assertEquals(value, mapper().readValue(written, type));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    <T> void a_verdict_comes_back_with_whatever_follows_from_it(
            Class<T> type, Function<VipJson, JsonShape<T>> result, T value) throws IOException {
        Verdict<T> verdict = new Verdict.Allowed<>(value, List.of());
        JsonShape<Verdict<T>> shape = JSON.verdict(result.apply(JSON));
        sameAfter(shape, verdict);
        String written = mapper().writeValueAsString(List.of(verdict, verdict));
        assertEquals("[" + shape.write(verdict) + "," + shape.write(verdict) + "]", written);
        JavaType verdicts = mapper().getTypeFactory().constructParametricType(Verdict.class, type);
        assertEquals(verdict, mapper().readValue(shape.write(verdict), verdicts));
    }

    @Test
    void a_reason_comes_back_with_evidence_of_every_kind() throws IOException {
        VipJson json = VipJson.standard().withRules(JsonArbitraries.OWN_RULE).withCodes(Confidence.class);
        Reason reason = new Reason(
                JsonArbitraries.OWN_RULE,
                "OWN",
                Map.of(),
                OptionalInt.of(3),
                List.of(
                        Evidence.day("day", DAY),
                        Evidence.count("count", 5_000_000_000L),
                        Evidence.product("CC-ALL-TEAM"),
                        new Evidence.AuthorizationId("authorization", "PA-1"),
                        new Evidence.Field("field", "city"),
                        Evidence.code("code", Confidence.GUIDE),
                        new Evidence.Group("group", List.of(Evidence.count("inner", 1)))));
        Verdict<OfferGrant> verdict = new Verdict.Refused<>(List.of(reason));
        sameAfter(json.verdict(json.offer()), verdict);
        TypeReference<Verdict<OfferGrant>> type = new TypeReference<>() {};
        ObjectMapper mapper = new ObjectMapper().registerModule(new VipModule(json));
        String written = mapper.writerFor(type).writeValueAsString(verdict);
        assertEquals(json.verdict(json.offer()).write(verdict), written);
        assertEquals(verdict, mapper.readValue(written, type));
    }

    @Test
    void the_provisions_of_an_edition_come_back() {
        Edition own = Edition.builder()
                .from(Editions.VIP_2018)
                .id("OWN")
                .upcomingPeriod(Sourced.own(new UpcomingPeriod.DaysBeforeAnniversary(45), "a test"))
                .selectLevelMinimums(Sourced.own(List.of(1, 7, 30), "a test"))
                .build();
        for (Edition edition :
                Stream.concat(Editions.all().stream(), Stream.of(own)).toList()) {
            assertEquals(
                    edition.provisions(),
                    ProvisionJson.readAll(JsonCursor.of(ProvisionJson.write(edition.provisions()))),
                    edition.id());
        }
    }

    @Test
    void a_manager_stands_in_the_profile_if_he_is_the_only_one_since_the_invitation() {
        Customer managed = Fixtures.customer().build();
        Customer later = Customer.builder()
                .from(managed)
                .managers(List.of(ManagerAssignment.of("am-1", managed.invited().plusDays(1))))
                .build();
        Customer nobodys = Customer.builder().from(managed).managers(List.of()).build();
        assertFalse(JSON.customer().write(managed).contains("managers"));
        assertTrue(JSON.customer().write(later).contains("managers"));
        assertFalse(JSON.customer().write(nobodys).contains("anager"));
        for (Customer customer : List.of(managed, later, nobodys)) {
            sameAfter(JSON.customer(), customer);
        }
    }

    @Test
    void half_a_character_is_escaped_and_so_is_what_stands_beside_it_unless_it_is_plain() {
        Customer strange =
                Fixtures.customer().organization("\ud800 ~\u007f\u001f\"\\ż").build();
        assertTrue(JSON.customer()
                .write(strange)
                .contains("\"organization\":\"\\ud800 ~\\u007f\\u001f\\u0022\\u005c\\u017c\""));
        sameAfter(JSON.customer(), strange);
    }

    @Test
    void a_rule_that_speaks_as_today_is_itself_and_otherwise_a_record_of_then() {
        VipRule today = VipRule.VIP_PA_001;
        assertEquals(today, RecordedRule.of(today, List.of(), today.severity(), today.confidence(), today.sources()));
        for (RecordedRule then : List.of(
                recorded(today, Severity.ADVISORY, today.confidence()),
                recorded(today, today.severity(), Confidence.REPORTED),
                (RecordedRule) RecordedRule.of(
                        today, List.of(), today.severity(), today.confidence(), VipRule.VIP_INV_003.sources()))) {
            assertEquals(today.id(), then.id());
            assertEquals(today.provisions(), then.provisions());
            assertTrue(then.limitsOfferedProducts());
        }
        assertEquals(
                VipRule.VIP_PA_007.provisions(),
                recorded(VipRule.VIP_PA_007, Severity.ADVISORY, Confidence.GUIDE)
                        .provisions());
    }

    @Test
    void what_is_no_object_has_no_members_and_what_is_no_whole_number_is_none() {
        assertBad("must be an object", () -> JsonCursor.of(Nodes.number(1)).withOnly("a"));
        assertBad("must be an object", () -> JsonCursor.of(Nodes.number(1)).members());
        String noLong = "must be a whole number from -9223372036854775808 to 9223372036854775807";
        for (JsonNode other : List.of(
                Nodes.text("1"),
                DoubleNode.valueOf(1.0),
                BigIntegerNode.valueOf(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE)))) {
            assertBad(noLong, () -> JsonCursor.of(other).wholeLong());
        }
        assertEquals(
                Long.MAX_VALUE, JsonCursor.of(LongNode.valueOf(Long.MAX_VALUE)).wholeLong());
    }

    @Test
    void a_place_is_written_as_a_person_writes_it() {
        Place place = Place.ROOT.member("customers").element(3);
        assertEquals("customers[3].line2_a-Z", place.member("line2_a-Z").toString());
        for (String other : List.of("", "2a", "a/", "a:", "a@", "a[", "a`", "a{", "a".repeat(41))) {
            assertEquals("customers[3].?", place.member(other).toString());
        }
        assertEquals(
                List.of("customers[3].invited", "customers[3][0]", "customers[3]", "invited", "[0]"),
                List.of(
                        around(place, "invited"),
                        around(place, "[0]"),
                        around(place, ""),
                        around(Place.ROOT, "invited"),
                        around(Place.ROOT, "[0]")));
    }

    private static String around(Place place, String within) {
        return place.around(new BadDocumentException(within, "a test")).path();
    }

    private static void assertBad(String problem, Executable read) {
        assertEquals(problem, assertThrows(BadDocumentException.class, read).problem());
    }

    /** A new one each time: a mapper remembers how it reads and writes. */
    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new VipModule(JSON));
    }

    private static RecordedRule recorded(VipRule today, Severity severity, Confidence confidence) {
        return (RecordedRule) RecordedRule.of(today, List.of(), severity, confidence, today.sources());
    }
}
