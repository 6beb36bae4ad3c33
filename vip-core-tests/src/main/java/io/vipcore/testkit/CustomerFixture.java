package io.vipcore.testkit;

import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.ManagerAssignment;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.product.MarketSegment;
import io.vipcore.status.CustomerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The story of one customer, told fact by fact. Dates are written {@code yyyy-MM-dd}, as in a table of a test:
 *
 * <pre>{@code
 * CustomerFixture atlas = CustomerFixture.invited("2024-01-10")
 *         .authorized("PA-1", "2024-01-12", Fixtures.licenses(3))
 *         .settled("PA-1", "2024-01-16");
 * atlas.on("2024-12-20").renewal().phase(); // READY
 * }</pre>
 *
 * <p>Immutable: every fact gives a new story, so that one beginning may serve many tests. Facts are recorded as told,
 * also those that break a rule. A request or order without lines is one for a single license of {@link
 * Fixtures#PRODUCT}.
 */
public final class CustomerFixture {

    private final Customer customer;

    private CustomerFixture(Customer customer) {
        this.customer = customer;
    }

    /**
     * Begins with the customer of {@link Fixtures#customer()}, invited on another day.
     *
     * @param on the day of the invitation
     * @return the story
     */
    public static CustomerFixture invited(String on) {
        return of(Fixtures.customer().invited(day(on)).build());
    }

    /**
     * Begins with a customer.
     *
     * @param customer the facts so far
     * @return the story
     */
    public static CustomerFixture of(Customer customer) {
        return new CustomerFixture(customer);
    }

    /**
     * The customer has another VIP ID.
     *
     * @param vipId the VIP ID
     * @return the story with it
     */
    public CustomerFixture vipId(VipId vipId) {
        return with(facts -> facts.vipId(vipId));
    }

    /**
     * The customer was invited into another market segment.
     *
     * @param segment the segment
     * @return the story with it
     */
    public CustomerFixture segment(MarketSegment segment) {
        return with(facts -> facts.segment(segment));
    }

    /**
     * A custom anniversary date was chosen at the invitation.
     *
     * @param on the first anniversary date
     * @return the story with it
     */
    public CustomerFixture customAnniversary(String on) {
        return with(facts -> facts.customAnniversary(day(on)));
    }

    /**
     * The customer accepted the invitation.
     *
     * @param on the day of the acceptance
     * @return the story with it
     */
    public CustomerFixture accepted(String on) {
        return with(facts -> facts.accepted(day(on)));
    }

    /**
     * An account manager took over.
     *
     * @param accountManager the account manager
     * @param since the first day
     * @return the story with it
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
     * @return the story with it
     */
    public CustomerFixture authorized(String id, String created, OrderLine... lines) {
        return with(facts -> facts.addAuthorizations(
                Fixtures.authorization(id, created).lines(orOne(lines)).build()));
    }

    /**
     * The order behind a purchase authorization was placed with Adobe.
     *
     * @param id the purchase authorization, told of before
     * @param on the day of the order
     * @return the story with it
     */
    public CustomerFixture placed(String id, String on) {
        return withAuthorization(id, on, PurchaseAuthorization.Builder::ordered);
    }

    /**
     * The order behind a purchase authorization was settled.
     *
     * @param id the purchase authorization
     * @param on the day of the settlement
     * @return the story with it
     */
    public CustomerFixture settled(String id, String on) {
        return withAuthorization(id, on, PurchaseAuthorization.Builder::settled);
    }

    /**
     * A purchase authorization was cancelled.
     *
     * @param id the purchase authorization
     * @param on the day of the cancellation
     * @return the story with it
     */
    public CustomerFixture cancelled(String id, String on) {
        return withAuthorization(id, on, PurchaseAuthorization.Builder::cancelled);
    }

    /**
     * Adobe deactivated the licenses of a purchase authorization.
     *
     * @param id the purchase authorization
     * @param on the day of the deactivation
     * @return the story with it
     */
    public CustomerFixture deactivated(String id, String on) {
        return withAuthorization(id, on, PurchaseAuthorization.Builder::deactivated);
    }

    /**
     * Adobe accepted an order that was placed without a purchase authorization.
     *
     * @param accepted the day of the acceptance
     * @param lines what for; a single license if none is given
     * @return the story with it
     */
    public CustomerFixture ordered(String accepted, OrderLine... lines) {
        return with(facts ->
                facts.addOrders(DirectOrder.of(day(accepted), orOne(lines).toArray(OrderLine[]::new))));
    }

    /**
     * A renewal was ordered.
     *
     * @param ordered the day of the order
     * @param anniversary the anniversary date on which the renewed term begins
     * @param lines what for; a single license if none is given
     * @return the story with it
     */
    public CustomerFixture renewed(String ordered, String anniversary, OrderLine... lines) {
        return with(facts -> facts.addRenewals(
                RenewalOrder.of(day(ordered), day(anniversary), orOne(lines).toArray(OrderLine[]::new))));
    }

    /**
     * Returns the facts told so far.
     *
     * @return the customer
     */
    public Customer customer() {
        return customer;
    }

    /**
     * Returns what is true on a day under the default edition.
     *
     * @param asOf the day
     * @return the status
     */
    public CustomerStatus on(String asOf) {
        return on(asOf, Editions.DEFAULT);
    }

    /**
     * Returns what is true on a day under an edition.
     *
     * @param asOf the day
     * @param edition the edition
     * @return the status
     */
    public CustomerStatus on(String asOf, Edition edition) {
        return Fixtures.program(edition).status(customer, day(asOf));
    }

    private CustomerFixture withAuthorization(
            String id,
            String on,
            BiFunction<PurchaseAuthorization.Builder, LocalDate, PurchaseAuthorization.Builder> fact) {
        PurchaseAuthorization before = customer.authorization(id)
                .orElseThrow(() -> new IllegalArgumentException("no purchase authorization " + id + " was told of"));
        PurchaseAuthorization after = fact.apply(PurchaseAuthorization.builder().from(before), day(on))
                .build();
        return with(facts -> facts.authorizations(customer.authorizations().stream()
                .map(authorization -> authorization.id().equals(id) ? after : authorization)
                .toList()));
    }

    private CustomerFixture with(UnaryOperator<Customer.Builder> fact) {
        return of(fact.apply(Customer.builder().from(customer)).build());
    }

    private static List<OrderLine> orOne(OrderLine... lines) {
        return lines.length == 0 ? List.of(Fixtures.licenses(1)) : List.of(lines);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
