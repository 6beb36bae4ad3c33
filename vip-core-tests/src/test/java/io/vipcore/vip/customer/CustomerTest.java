package io.vipcore.vip.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.VipDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer's facts say about a day. */
@Domain(VipDomain.class)
class CustomerTest {

    private static final CustomerFixture INVITED = CustomerFixture.invited("2024-01-10");

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, false, SENT",
        "2024-01-10, true, SENT",
        "2024-01-11, true, SENT",
        "2024-01-12, true, ACCEPTED"
    })
    void the_invitation_is_sent_and_then_accepted(LocalDate asOf, boolean invited, InvitationStatus status) {
        Customer customer = INVITED.accepted("2024-01-12").customer();
        assertEquals(invited, customer.isInvitedBy(asOf));
        assertEquals(status, customer.invitationStatus(asOf));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, ",
        "2024-01-10, am-1",
        "2024-02-28, am-1",
        "2024-02-29, am-2",
        "2024-05-31, am-2",
        "2024-06-01, am-1",
    })
    void a_customer_is_managed_by_the_latest_assignment_that_has_begun(LocalDate asOf, String manager) {
        Customer customer = INVITED.managedBy("am-1", "2024-06-01")
                .managedBy("am-2", "2024-02-29")
                .customer();
        assertEquals(Optional.ofNullable(manager), customer.accountManager(asOf));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-05, false", "2024-03-06, true", "2024-03-07, true"})
    void the_order_behind_a_purchase_authorization_is_placed_from_its_day_on(LocalDate asOf, boolean ordered) {
        CustomerFixture requested = INVITED.authorized("PA-1", "2024-03-01");
        assertEquals(
                ordered,
                requested
                        .placed("PA-1", "2024-03-06")
                        .customer()
                        .authorizations()
                        .get(0)
                        .isOrderedBy(asOf));
        assertEquals(false, requested.customer().authorizations().get(0).isOrderedBy(asOf));
    }

    @Test
    void a_purchase_authorization_takes_the_place_of_the_one_of_its_id() {
        Customer customer = INVITED.authorized("PA-1", "2024-03-01")
                .authorized("PA-2", "2024-03-02")
                .customer();
        PurchaseAuthorization cancelled = customer.authorizations().get(0).cancelledOn(LocalDate.parse("2024-03-05"));
        assertEquals(
                List.of(cancelled, customer.authorizations().get(1)),
                customer.with(cancelled).authorizations());
        PurchaseAuthorization another = Fixtures.authorization("PA-3", "2024-03-01");
        assertEquals(
                List.of(
                        customer.authorizations().get(0),
                        customer.authorizations().get(1),
                        another),
                customer.with(another).authorizations());
        assertEquals(
                customer,
                customer.with(cancelled).with(customer.authorizations().get(0)));
    }

    @Test
    void of_two_assignments_of_one_day_the_one_recorded_last_holds() {
        LocalDate day = LocalDate.parse("2024-03-01");
        CustomerFixture reassigned = INVITED.managedBy("am-2", "2024-03-01").managedBy("am-3", "2024-03-01");
        assertEquals(Optional.of("am-3"), reassigned.customer().accountManager(day));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-10, true, false", "2024-03-31, true, false", "2024-04-01, true, true"})
    void an_offer_type_counts_from_the_day_of_its_grant(LocalDate asOf, boolean team, boolean enterprise) {
        Customer customer = Fixtures.customer()
                .addOffers(OfferGrant.of(OfferType.ENTERPRISE, LocalDate.parse("2024-04-01")))
                .build();
        assertEquals(team, customer.hasOffer(OfferType.TEAM, asOf));
        assertEquals(enterprise, customer.hasOffer(OfferType.ENTERPRISE, asOf));
    }

    @Test
    void a_purchase_authorization_is_found_by_its_id() {
        Customer customer = INVITED.authorized("PA-1", "2024-03-01")
                .authorized("PA-2", "2024-03-02")
                .customer();
        assertEquals(
                Optional.of(LocalDate.parse("2024-03-02")),
                customer.authorization("PA-2").map(PurchaseAuthorization::created));
        assertEquals(Optional.empty(), customer.authorization("PA-3"));
    }

    @Test
    void what_is_dated_after_a_day_is_not_known_on_it() {
        CustomerFixture before = INVITED.accepted("2024-01-11")
                .managedBy("am-2", "2024-01-12")
                .authorized("PA-1", "2024-01-13")
                .ordered("2024-01-14")
                .renewed("2024-12-20", "2025-01-13", Fixtures.licenses(1));
        CustomerFixture after = before.managedBy("am-3", "2024-12-21")
                .authorized("PA-2", "2024-12-21")
                .settled("PA-1", "2024-12-21")
                .ordered("2024-12-21")
                .renewed("2024-12-21", "2025-01-13", Fixtures.licenses(2));
        Customer offered = Customer.builder()
                .from(after.customer())
                .addOffers(OfferGrant.of(OfferType.ENTERPRISE, LocalDate.parse("2024-12-21")))
                .build();
        assertEquals(before.customer(), offered.knownOn(LocalDate.parse("2024-12-20")));
        assertSame(offered, offered.knownOn(LocalDate.parse("2024-12-21")));
        assertEquals(
                Optional.empty(), offered.knownOn(LocalDate.parse("2024-01-10")).accepted());
    }

    @Test
    void a_day_after_which_nothing_happened_makes_no_copy() {
        Customer customer = INVITED.authorized("PA-1", "2024-01-13")
                .authorized("PA-2", "2024-01-13")
                .settled("PA-2", "2024-02-01")
                .customer();
        Customer known = customer.knownOn(LocalDate.parse("2024-01-31"));
        assertSame(customer.authorizations().get(0), known.authorizations().get(0));
        assertEquals(Optional.empty(), known.authorizations().get(1).settled());
        assertSame(customer, customer.knownOn(LocalDate.parse("2024-02-01")));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-11, ", "2024-01-15, ", "2024-01-19, ", "2024-01-20, 2024-01-20", "2024-01-21, 2024-01-20"})
    void an_order_settled_before_its_purchase_authorization_was_created_is_accepted_when_it_was(
            LocalDate asOf, LocalDate first) {
        Customer customer = INVITED.authorized("PA-1", "2024-01-20")
                .settled("PA-1", "2024-01-12")
                .customer();
        assertEquals(Optional.ofNullable(first), customer.enrollmentDates(asOf).firstAcceptedOrder());
    }

    @Test
    void every_day_of_a_fact_is_named_and_no_other() {
        Customer customer = CustomerFixture.of(Customer.builder()
                        .from(INVITED.customer())
                        .offers(List.of(OfferGrant.of(OfferType.TEAM, LocalDate.parse("2024-01-11"))))
                        .managers(List.of())
                        .build())
                .customAnniversary("2026-01-01")
                .accepted("2024-01-12")
                .managedBy("am-2", "2024-01-13")
                .authorized("PA-1", "2024-01-14")
                .placed("PA-1", "2024-01-15")
                .settled("PA-1", "2024-01-16")
                .authorized("PA-2", "2024-01-17")
                .cancelled("PA-2", "2024-01-18")
                .authorized("PA-3", "2024-01-19")
                .deactivated("PA-3", "2024-01-20")
                .ordered("2024-01-21")
                .renewed("2024-01-22", "2026-01-01")
                .customer();
        assertEquals(
                LocalDate.parse("2024-01-10")
                        .datesUntil(LocalDate.parse("2024-01-23"))
                        .toList(),
                customer.factDays().stream().distinct().sorted().toList());
    }

    @Property
    void a_day_forgets_what_is_dated_later_and_no_more(@ForAll CustomerDay given) {
        Customer customer = given.customer();
        assertEquals(customer, customer.knownOn(Checks.LAST_DAY));
        for (int days : List.of(0, 1, 15, 30, 200)) {
            assertEquals(
                    customer.knownOn(given.asOf()),
                    customer.knownOn(given.asOf().plusDays(days)).knownOn(given.asOf()));
        }
    }

    @Property
    void enrollment_dates_with_a_purchase_authorization_are_those_of_the_customer_with_it(@ForAll CustomerDay given) {
        for (int daysAgo : List.of(0, 1, 14, 30, 60)) {
            LocalDate created = given.asOf().minusDays(daysAgo);
            assertEquals(
                    given.customer()
                            .with(Fixtures.authorization("PA-NEW", created.toString()))
                            .enrollmentDates(given.asOf()),
                    given.customer().enrollmentDates(given.asOf()).withAuthorization(created));
        }
    }

    @Property(tries = 200)
    void a_customer_built_from_a_customer_is_equal_to_it(@ForAll Customer customer) {
        Customer copy = Customer.builder().from(customer).build();
        assertEquals(customer, copy);
        assertEquals(customer.hashCode(), copy.hashCode());
    }

    @Property
    void a_vip_id_reads_what_it_writes_and_sorts_by_its_characters(@ForAll VipId one, @ForAll VipId other) {
        assertEquals(one, VipId.of(one.toString()));
        assertEquals(Integer.signum(one.value().compareTo(other.value())), Integer.signum(one.compareTo(other)));
    }

    @Test
    void what_was_handed_over_may_change_afterwards_without_changing_the_customer() {
        List<OrderLine> lines = new ArrayList<>(List.of(Fixtures.licenses(1)));
        DirectOrder order = new DirectOrder(Fixtures.INVITED, lines);
        lines.add(Fixtures.licenses(2));
        assertEquals(List.of(Fixtures.licenses(1)), order.lines());
    }
}
