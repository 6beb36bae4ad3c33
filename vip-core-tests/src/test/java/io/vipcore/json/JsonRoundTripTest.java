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
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.calendar.TermToOrder.Kind;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.RenewalOffer;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            .profile(Fixtures.profile()
                    .region("Mazowieckie")
                    .addressLine2("lok. 2")
                    .build())
            .addOffers(OfferGrant.of(OfferType.ENTERPRISE, DAY))
            .build();
    private static final PurchaseAuthorization AUTHORIZATION =
            CUSTOMER.authorizations().get(0);
    private static final NewAuthorization NEW_AUTHORIZATION = new NewAuthorization(
            PurchaseAuthorization.of(
                    "PA-2",
                    DAY,
                    Requester.MEMBER,
                    IntStream.rangeClosed(1, 5).mapToObj(Fixtures::licenses).toList(),
                    Optional.of("PO 7")),
            DAY,
            List.of(
                    TermToOrder.billed(Kind.PRORATED, 9, DAY, DAY.plusMonths(9)),
                    TermToOrder.billed(Kind.WHOLE_INITIAL_TERM, 12, DAY, DAY.plusMonths(12)),
                    TermToOrder.billed(Kind.OWN_TERM, 36, DAY, DAY.plusMonths(36)),
                    TermToOrder.open(12),
                    TermToOrder.lastPartialMonth(DAY, DAY.plusDays(30))));
    private static final RenewalOffer RENEWAL = new RenewalOffer(
            new RenewalWindow(DAY.minusDays(30), DAY, DAY.plusDays(30)),
            Map.of("ACRO-TEAM", 1L, "CC-ALL-TEAM", 5_000_000_000L),
            TermToOrder.billed(Kind.PRORATED, 12, DAY, DAY.plusMonths(12)));
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
                value(
                        CustomerEvent.class,
                        VipJson::event,
                        new CustomerEvent.AuthorizationChanged(CustomerEvent.Step.ORDER_SETTLED, "PA-1", DAY)),
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
    <T> void a_verdict_comes_back_with_any_result(Class<T> type, Function<VipJson, JsonShape<T>> result, T value)
            throws IOException {
        Verdict<T> verdict = Verdict.allowed(value, List.of());
        JsonShape<Verdict<T>> shape = JSON.verdict(result.apply(JSON));
        sameAfter(shape, verdict);
        String written = mapper().writeValueAsString(List.of(verdict, verdict));
        assertEquals("[" + shape.write(verdict) + "," + shape.write(verdict) + "]", written);
        JavaType verdicts = mapper().getTypeFactory().constructParametricType(Verdict.class, type);
        assertEquals(verdict, mapper().readValue(shape.write(verdict), verdicts));
    }

    @Test
    void a_reason_comes_back_with_evidence_of_every_kind() throws IOException {
        VipJson json = VipJson.standard().withRules(JsonArbitraries.CUSTOM_RULE).withCodes(Confidence.class);
        Reason reason = new Reason(
                JsonArbitraries.CUSTOM_RULE,
                Confidence.REPORTED,
                List.of(Source.of("K", "title"), Source.of("L", "title", "https://example.com")),
                "CUSTOM",
                Map.of(),
                OptionalInt.of(3),
                List.of(
                        Evidence.day("day", DAY),
                        Evidence.count("count", 5_000_000_000L),
                        Evidence.product("CC-ALL-TEAM"),
                        Evidence.authorization("PA-1"),
                        Evidence.field("city"),
                        Evidence.code("code", Confidence.GUIDE),
                        Evidence.group("group", Evidence.count("inner", 1))));
        Verdict<OfferGrant> verdict = Verdict.refused(List.of(reason));
        sameAfter(json.verdict(json.offer()), verdict);
        TypeReference<Verdict<OfferGrant>> type = new TypeReference<>() {};
        ObjectMapper mapper = new ObjectMapper().registerModule(json.module());
        String written = mapper.writerFor(type).writeValueAsString(verdict);
        assertEquals(json.verdict(json.offer()).write(verdict), written);
        assertEquals(verdict, mapper.readValue(written, type));
    }

    @Test
    void the_provisions_of_an_edition_come_back() {
        VipEdition custom = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("CUSTOM")
                .upcomingPeriod(Sourced.custom(UpcomingPeriod.daysBeforeAnniversary(45), "a test"))
                .selectLevelMinimums(Sourced.custom(List.of(1, 7, 30), "a test"))
                .build();
        Stream.concat(VipEditions.all().stream(), Stream.of(custom))
                .forEach(JsonRoundTripProperties::sameProvisionsAfter);
    }

    @Test
    void a_manager_stands_in_the_profile_if_they_are_the_only_one_since_the_invitation() {
        Customer managed = Fixtures.customer().build();
        Customer later = Customer.builder()
                .from(managed)
                .managers(List.of(ManagerAssignment.of("am-1", managed.invited().plusDays(1))))
                .build();
        Customer nobodys = Customer.builder().from(managed).managers(List.of()).build();
        assertFalse(JSON.customer().write(managed).contains("managers"));
        assertTrue(JSON.customer().write(later).contains("managers"));
        assertFalse(JSON.customer().write(nobodys).contains("anager"));
        Customer nameless =
                Customer.builder().from(managed).profile(Optional.empty()).build();
        assertTrue(JSON.customer().write(nameless).contains("managers"));
        for (Customer customer : List.of(managed, later, nobodys, nameless)) {
            sameAfter(JSON.customer(), customer);
        }
    }

    @Test
    void half_a_character_is_escaped_and_so_is_what_stands_beside_it_unless_it_is_plain() {
        Customer strange = Fixtures.customer()
                .profile(Fixtures.profile()
                        .organization("\ud800 ~\u007f\u001f\"\\ż")
                        .build())
                .build();
        assertTrue(JSON.customer()
                .write(strange)
                .contains("\"organization\":\"\\ud800 ~\\u007f\\u001f\\u0022\\u005c\\u017c\""));
        sameAfter(JSON.customer(), strange);
    }

    @Test
    void days_at_the_end_of_the_calendar_are_refused() {
        String document = JSON.newAuthorization().write(NEW_AUTHORIZATION);
        String beyond = document.replaceFirst(
                "\"anniversary\":\"[^\"]*\"", "\"anniversary\":\"" + LocalDate.MIN.plusDays(29) + "\"");
        BadDocumentException e = assertThrows(
                BadDocumentException.class, () -> JSON.newAuthorization().read(beyond));
        assertEquals("terms[4]: has a day at the end of the calendar", e.getMessage());
    }

    @Test
    void what_is_no_object_has_no_members_and_what_is_no_whole_number_is_none() {
        assertBad("must be an object", () -> JsonCursor.of(Nodes.number(1)).withOnly("a b"));
        assertBad("must be an object", () -> JsonCursor.of(Nodes.number(1)).members());
        String noLong = "must be a whole number from -9223372036854775808 to 9223372036854775807";
        for (JsonNode other : List.of(
                Nodes.text("1"),
                DoubleNode.valueOf(1.0),
                BigIntegerNode.valueOf(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE)))) {
            assertBad(noLong, () -> wholeLong(other));
        }
        assertEquals(Long.MAX_VALUE, wholeLong(LongNode.valueOf(Long.MAX_VALUE)));
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

    private static long wholeLong(JsonNode node) {
        return JsonCursor.of(node).whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static void assertBad(String problem, Executable read) {
        assertEquals(problem, assertThrows(BadDocumentException.class, read).problem());
    }

    /** A new one each time: a mapper remembers how it reads and writes. */
    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(JSON.module());
    }
}
