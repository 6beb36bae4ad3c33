package io.vipcore.testkit;

import static io.vipcore.testkit.Fixtures.day;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OrderLine;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The facts of one customer, told one by one. Dates are written {@code yyyy-MM-dd}, as in a table of a test:
 *
 * <pre>{@code
 * CustomerFixture atlas = CustomerFixture.invited("2024-01-10")
 *         .authorized("PA-1", "2024-01-12", Fixtures.licenses(3))
 *         .settled("PA-1", "2024-01-16");
 * atlas.on("2024-12-20").phase(); // READY
 * }</pre>
 *
 * <p>Immutable: every fact gives a new fixture, so that one beginning may serve many tests. Facts are recorded as told,
 * also those that break a rule. A request or order without lines is one for a single license of {@link
 * Fixtures#PRODUCT}.
 *
 * @param customer the facts told so far
 */
public record CustomerFixture(Customer customer) {

    /**
     * {@return a fixture that begins with the customer of {@link Fixtures#customer()}, invited on another day}
     *
     * @param on the day of the invitation
     */
    public static CustomerFixture invited(String on) {
        return of(Fixtures.customer().invited(day(on)).build());
    }

    /**
     * {@return a fixture that begins with a customer}
     *
     * @param customer the facts so far
     */
    public static CustomerFixture of(Customer customer) {
        return new CustomerFixture(customer);
    }

    /**
     * {@return the facts of a customer with another VIP ID}
     *
     * @param vipId the VIP ID
     */
    public CustomerFixture vipId(VipId vipId) {
        return with(facts -> facts.vipId(vipId));
    }

    /**
     * {@return the facts of a customer who was invited into another market segment}
     *
     * @param segment the segment
     */
    public CustomerFixture segment(MarketSegment segment) {
        return with(facts -> facts.segment(segment));
    }

    /**
     * {@return the facts of a customer for whom a custom anniversary date was chosen at the invitation}
     *
     * @param on the first anniversary date
     */
    public CustomerFixture customAnniversary(String on) {
        return with(facts -> facts.customAnniversary(day(on)));
    }

    /**
     * The customer accepted the invitation.
     *
     * @param on the day of the acceptance
     * @return the fixture with it
     */
    public CustomerFixture accepted(String on) {
        return with(facts -> facts.accepted(day(on)));
    }

    /**
     * An account manager took over.
     *
     * @param accountManager the account manager
     * @param since the first day
     * @return the fixture with it
     */
    public CustomerFixture managedBy(String accountManager, String since) {
        return with(facts -> facts.addManagers(ManagerAssignment.of(accountManager, day(since))));
    }

    /**
     * A purchase authorization was created.
     *
     * @param id its id
     * @param created the day of its creation
     * @param lines what for; a single license if none is given
     * @return the fixture with it
     */
    public CustomerFixture authorized(String id, String created, OrderLine... lines) {
        return with(facts -> facts.addAuthorizations(Fixtures.authorization(id, created, lines)));
    }

    /**
     * The order behind a purchase authorization was placed with Adobe.
     *
     * @param id the purchase authorization, told of before
     * @param on the day of the order
     * @return the fixture with it
     */
    public CustomerFixture placed(String id, String on) {
        return later(id, PurchaseAuthorization::orderedOn, on);
    }

    /**
     * The order behind a purchase authorization was settled.
     *
     * @param id the purchase authorization, told of before
     * @param on the day of the settlement
     * @return the fixture with it
     */
    public CustomerFixture settled(String id, String on) {
        return later(id, PurchaseAuthorization::settledOn, on);
    }

    /**
     * A purchase authorization was cancelled.
     *
     * @param id the purchase authorization, told of before
     * @param on the day of the cancellation
     * @return the fixture with it
     */
    public CustomerFixture cancelled(String id, String on) {
        return later(id, PurchaseAuthorization::cancelledOn, on);
    }

    /**
     * Adobe deactivated the licenses of a purchase authorization.
     *
     * @param id the purchase authorization, told of before
     * @param on the day of the deactivation
     * @return the fixture with it
     */
    public CustomerFixture deactivated(String id, String on) {
        return later(id, PurchaseAuthorization::deactivatedOn, on);
    }

    /**
     * Adobe accepted an order that was placed without a purchase authorization.
     *
     * @param accepted the day of the acceptance
     * @param lines what for; a single license if none is given
     * @return the fixture with it
     */
    public CustomerFixture ordered(String accepted, OrderLine... lines) {
        return with(facts -> facts.addOrders(DirectOrder.of(day(accepted), Fixtures.orOne(lines))));
    }

    /**
     * A renewal was ordered.
     *
     * @param ordered the day of the order
     * @param anniversary the anniversary date on which the renewed term begins
     * @param lines what for; a single license if none is given
     * @return the fixture with it
     */
    public CustomerFixture renewed(String ordered, String anniversary, OrderLine... lines) {
        return with(facts -> facts.addRenewals(RenewalOrder.of(day(ordered), day(anniversary), Fixtures.orOne(lines))));
    }

    /**
     * {@return what is true on a day under the default edition}
     *
     * @param asOf the day
     */
    public CustomerStatus on(String asOf) {
        return on(asOf, VipEditions.DEFAULT);
    }

    /**
     * {@return what is true on a day under an edition}
     *
     * @param asOf the day
     * @param edition the edition
     */
    public CustomerStatus on(String asOf, VipEdition edition) {
        return Fixtures.program(edition).customer(customer, day(asOf)).status();
    }

    private CustomerFixture later(
            String id, BiFunction<PurchaseAuthorization, LocalDate, PurchaseAuthorization> fact, String on) {
        PurchaseAuthorization before = customer.authorization(id)
                .orElseThrow(() -> new IllegalArgumentException("no purchase authorization " + id + " was told of"));
        return of(customer.with(fact.apply(before, day(on))));
    }

    private CustomerFixture with(UnaryOperator<Customer.Builder> fact) {
        return of(fact.apply(Customer.builder().from(customer)).build());
    }
}
