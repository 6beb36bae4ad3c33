package io.vipcore.vip.customer;

import static io.vipcore.testkit.FactAssertions.assertRefused;
import static io.vipcore.testkit.Fixtures.authorization;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.internal.Checks;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.authorization.RequestedLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact needs the right shape, and nothing more: whether something may happen is asked of policies. */
class CustomerShapeTest {

    private static final LocalDate DAY = LocalDate.parse("2024-03-01");
    private static final PurchaseAuthorization PA = authorization("PA-1", "2024-03-01");

    static Stream<Arguments> days() {
        return Stream.of(
                day("DirectOrder.accepted", day -> DirectOrder.of(day, licenses(1))),
                day("RenewalOrder.ordered", day -> RenewalOrder.of(day, DAY, licenses(1))),
                day("RenewalOrder.anniversary", day -> RenewalOrder.of(DAY, day, licenses(1))),
                day("OfferGrant.on", day -> OfferGrant.of(OfferType.TEAM, day)),
                day("ManagerAssignment.since", day -> ManagerAssignment.of("am-1", day)),
                day(
                        "PurchaseAuthorization.created",
                        day -> PurchaseAuthorization.of("PA-1", day, Requester.MEMBER, licenses(1))),
                day("PurchaseAuthorization.ordered", PA::orderedOn),
                day("PurchaseAuthorization.settled", PA::settledOn),
                day("PurchaseAuthorization.cancelled", PA::cancelledOn),
                day("PurchaseAuthorization.deactivated", PA::deactivatedOn),
                day("Customer.invited", day -> Fixtures.customer().invited(day).build()),
                day(
                        "Customer.accepted",
                        day -> Fixtures.customer().accepted(day).build()),
                day(
                        "Customer.customAnniversary",
                        day -> Fixtures.customer().customAnniversary(day).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void a_day_outside_0001_to_9999_is_refused_and_the_days_at_the_bounds_are_taken(
            String field, Function<LocalDate, Object> fact) {
        for (LocalDate beyond : new LocalDate[] {LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1)}) {
            assertRefused(
                    field + ": must be a day from 0001-01-01 to 9999-12-31, was " + beyond, () -> fact.apply(beyond));
        }
        for (LocalDate bound : new LocalDate[] {Checks.FIRST_DAY, Checks.LAST_DAY}) {
            assertTrue(fact.apply(bound).toString().contains(bound.toString()), bound::toString);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("OrderLine.product: must not be blank", () -> OrderLine.of(" ", 1)),
                refused("OrderLine.quantity: must be from 1 to 2147483647, was 0", () -> OrderLine.of("P", 0)),
                refused("OrderLine.quantity: must be from 1 to 2147483647, was -5", () -> OrderLine.of("P", -5)),
                refused(
                        "OrderLine.quantity: must be from 1 to 2147483647, was 2147483648",
                        () -> OrderLine.of("P", 2_147_483_648L)),
                refused(
                        "RequestedLine.quantity: must be from -2147483648 to 2147483647, was 2147483648",
                        () -> RequestedLine.of("P", 2_147_483_648L)),
                refused(
                        "RequestedLine.quantity: must be from -2147483648 to 2147483647, was -2147483649",
                        () -> RequestedLine.of("P", -2_147_483_649L)),
                refused("OrderLine.product: must not be null", () -> OrderLine.of(null, 1)),
                refused("DirectOrder.lines: must have at least one line", () -> DirectOrder.of(DAY)),
                refused("RenewalOrder.lines: must have at least one line", () -> RenewalOrder.of(DAY, DAY)),
                refused(
                        "PurchaseAuthorization.lines: must have at least one line",
                        () -> PurchaseAuthorization.of("PA-1", DAY, Requester.MEMBER)),
                refused(
                        "PurchaseAuthorization.id: must not be blank",
                        () -> PurchaseAuthorization.of("", DAY, Requester.MEMBER, licenses(1))),
                refused("ManagerAssignment.accountManager: must not be blank", () -> ManagerAssignment.of(" ", DAY)),
                refused("ManagerAssignment.accountManager: must not be null", () -> ManagerAssignment.of(null, DAY)),
                refused("ManagerAssignment.since: must not be null", () -> ManagerAssignment.of("am-1", null)),
                refused("OfferGrant.type: must not be null", () -> OfferGrant.of(null, DAY)),
                refused("OfferGrant.on: must not be null", () -> OfferGrant.of(OfferType.TEAM, null)),
                refused(
                        "Customer.authorizations: lists the purchase authorization PA-1 twice",
                        () -> Fixtures.customer()
                                .addAuthorizations(PA, authorization("PA-1", "2024-04-01"))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_fact_of_the_wrong_shape_is_refused(String message, Executable construction) {
        assertRefused(message, construction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2C3EDFD26A4967C218C",
                "2C3EDFD26A4967C218CAB",
                "2c3edfd26a4967c218ca",
                "2C3EDFD26A4967C218C-",
                " 2C3EDFD26A4967C218C",
                "2C3EDFD26A4967C218C\u0661", // a digit, but not 0-9
                "2C3EDFD26A4967C218C\uFF21", // a letter, but not A-Z
                "2C3EDFD26A4967C218C\u0391",
            })
    void a_vip_id_has_exactly_20_characters_0_to_9_or_A_to_Z(String text) {
        assertRefused(
                "VipId.value: must have exactly 20 characters 0-9 or upper-case A-Z, had " + text.length(),
                () -> VipId.of(text));
    }

    @Test
    void a_vip_id_need_not_be_a_hexadecimal_number() {
        assertEquals("0123456789GHIJKLMNOZ", VipId.of("0123456789GHIJKLMNOZ").value());
    }

    /** Facts record, policies judge: none of this may happen, and all of it can be recorded. */
    @Test
    void facts_that_break_the_rules_are_recorded_all_the_same() {
        Customer customer = Fixtures.customer()
                .accepted(Fixtures.INVITED.minusDays(1))
                .customAnniversary(Fixtures.INVITED)
                .addOffers(OfferGrant.of(OfferType.TEAM, DAY))
                .addAuthorizations(PurchaseAuthorization.of(
                                "PA-1", DAY.minusYears(1), Requester.MEMBER, List.of(licenses(1)), Optional.of(" "))
                        .cancelledOn(DAY)
                        .settledOn(DAY.plusDays(1))
                        .orderedOn(DAY.plusDays(2))
                        .deactivatedOn(DAY.minusDays(1)))
                .addRenewals(RenewalOrder.of(DAY, DAY, OrderLine.of("NO-SUCH-PRODUCT", Integer.MAX_VALUE)))
                .build();
        assertEquals(2, customer.offers().size());
    }

    private static Arguments day(String field, Function<LocalDate, Object> fact) {
        return Arguments.of(field, fact);
    }

    private static Arguments refused(String message, Executable construction) {
        return Arguments.of(message, construction);
    }
}
