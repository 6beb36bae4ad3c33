package io.vipcore.json;

import static io.vipcore.json.JsonRoundTripProperties.sameAfter;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.reflect.TypeToken;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.calendar.TermToOrder.Kind;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.MarketSegment;
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
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerRow;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationState;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.EnrollmentDates;
import io.vipcore.vip.edition.UpcomingPeriod;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import io.vipcore.vip.renewal.RenewalOffer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One value of every kind, with everything in it, comes back as it was; {@link JsonRoundTripProperties} tries many. */
class JsonRoundTripTest {

    private static final BothJacksons JSON = JsonArbitraries.JSON;
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
    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);
    private static final CustomerOnDay ON_DAY = VIP.customer(CUSTOMER, DAY);
    private static final InvitationForm FORM = InvitationForm.builder()
            .organization("Atlas Studio")
            .segment(MarketSegment.EDUCATION)
            .offer(OfferType.TEAM)
            .country("PL")
            .region("Mazowieckie")
            .addressLine1("ul. Prosta 51")
            .addressLine2("lok. 2")
            .city("Warszawa")
            .postalCode("00-838")
            .firstName("Anna")
            .lastName("Kowalska")
            .email("anna.kowalska@example.com")
            .accountManager("am-1")
            .invitedOn(DAY)
            .customAnniversary(DAY.plusMonths(18))
            .build();
    private static final Command COMMAND = Command.acceptInvitation(DAY);
    private static final Notification NOTIFICATION =
            VIP.notifications(HISTORY, DAY.minusYears(1), DAY).get(0);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(VipId.class, CUSTOMER.vipId()),
                Arguments.of(Product.class, Fixtures.catalog().get("STOCK-PACK")),
                Arguments.of(Catalog.class, Fixtures.catalog()),
                Arguments.of(Customer.class, CUSTOMER),
                Arguments.of(
                        PortfolioDocument.class,
                        new PortfolioDocument("Żółw", Map.of("am-1", "Ala"), Fixtures.catalog(), List.of(CUSTOMER))),
                Arguments.of(
                        CustomerEvent.class,
                        new CustomerEvent.AuthorizationChanged(CustomerEvent.Step.ORDER_SETTLED, "PA-1", DAY)),
                Arguments.of(CustomerHistory.class, HISTORY),
                Arguments.of(Change.class, CHANGE),
                Arguments.of(OfferGrant.class, OfferGrant.of(OfferType.TEAM, DAY)),
                Arguments.of(PurchaseAuthorization.class, AUTHORIZATION),
                Arguments.of(NewAuthorization.class, NEW_AUTHORIZATION),
                Arguments.of(RenewalOffer.class, RENEWAL),
                Arguments.of(InvitationField.class, InvitationField.FIRST_NAME),
                Arguments.of(InvitationForm.class, FORM),
                Arguments.of(Command.class, COMMAND),
                Arguments.of(Notification.class, NOTIFICATION),
                Arguments.of(AgendaEntry.class, ON_DAY.agenda().get(0)),
                Arguments.of(
                        AuthorizationState.class,
                        ON_DAY.status().authorizations().get(0)),
                Arguments.of(CustomerRow.class, CustomerRow.of(ON_DAY.status())),
                Arguments.of(EnrollmentDates.class, CUSTOMER.enrollmentDates(DAY)),
                Arguments.of(TermToOrder.class, ON_DAY.termToOrder("CC-ALL-TEAM")),
                Arguments.of(RenewalWindow.class, ON_DAY.renewalWindow().orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    <T> void a_value_comes_back_also_through_a_mapper(Class<T> type, T value) throws IOException {
        sameAfter(TypeToken.of(type), value);
        String written = JSON.write(value);
        ObjectMapper two =
                JsonMapper.builder().addModule(new Jackson2Module(JSON.two())).build();
        assertEquals(written, two.writerFor(type).writeValueAsString(value));
        assertEquals(value, two.readValue(written, type));
        tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jackson3Module(JSON.three()))
                .build();
        assertEquals(written, three.writerFor(type).writeValueAsString(value));
        assertEquals(value, three.readValue(written, type));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    <T> void a_verdict_comes_back_with_any_result(Class<T> type, T value) {
        sameAfter(BothJacksons.verdict(type), Verdict.allowed(value, List.of()));
    }

    @Test
    void a_reason_comes_back_with_evidence_of_every_kind() throws IOException {
        BothJacksons json =
                BothJacksons.STANDARD.withRules(JsonArbitraries.CUSTOM_RULE).withCodes(Confidence.class);
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
        assertEquals(verdict, json.read(BothJacksons.verdict(OfferGrant.class), json.write(verdict)));
    }

    @Test
    void the_provisions_of_an_edition_come_back() {
        VipEdition custom = VipEdition.builder()
                .from(VipEditions.VIP_2018)
                .id("CUSTOM")
                .upcomingPeriod(Sourced.custom(UpcomingPeriod.daysBeforeAnniversary(45), "a test"))
                .selectLevelMinimums(Sourced.custom(Fixtures.inEverySegment(List.of(1, 7, 30)), "a test"))
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
        assertFalse(JSON.write(managed).contains("managers"));
        assertTrue(JSON.write(later).contains("managers"));
        assertFalse(JSON.write(nobodys).contains("anager"));
        Customer nameless =
                Customer.builder().from(managed).profile(Optional.empty()).build();
        assertTrue(JSON.write(nameless).contains("managers"));
        for (Customer customer : List.of(managed, later, nobodys, nameless)) {
            sameAfter(TypeToken.of(Customer.class), customer);
        }
    }

    @Test
    void half_a_character_is_escaped_and_a_whole_one_is_not() {
        Customer strange = Fixtures.customer()
                .profile(Fixtures.profile()
                        .organization("\ud800 ~\u001f\"\\ż \ud83d\ude00\udc00")
                        .build())
                .build();
        assertTrue(JSON.write(strange).contains("\"organization\":\"\\ud800 ~\\u001F\\\"\\\\ż \ud83d\ude00\\udc00\""));
        sameAfter(TypeToken.of(Customer.class), strange);
    }
}
