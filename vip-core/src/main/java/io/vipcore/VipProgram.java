package io.vipcore;

import io.vipcore.anniversary.Calendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Edition;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.license.SelectLevelRule;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.product.Catalog;
import io.vipcore.product.Product;
import io.vipcore.renewal.RenewalRule;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Value Incentive Plan of one edition, over one catalog: the door most callers need.
 *
 * <pre>{@code
 * VipProgram vip = VipProgram.of(Editions.VIP_2018, catalog);
 * CustomerStatus status = vip.status(customer, LocalDate.parse("2024-12-20"));
 * status.renewal().phase();   // READY
 * status.standing();          // GOOD
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Every rule can be replaced by a builder method; those that are not
 * follow from the ones they stand on:
 *
 * <pre>{@code
 * VipProgram ours = VipProgram.builder()
 *         .catalog(catalog)
 *         .calendar(Calendar.builder().from(Calendar.of(edition)).proration(ourProration).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@FactStyle
public abstract class VipProgram {

    private static final Logger LOG = LoggerFactory.getLogger(VipProgram.class);

    VipProgram() {}

    /**
     * Returns the program of an edition.
     *
     * @param edition the edition, for example {@code Editions.VIP_2018}
     * @param catalog the products that facts and requests refer to
     * @return the program
     */
    public static VipProgram of(Edition edition, Catalog catalog) {
        return builder().calendar(Calendar.of(edition)).catalog(catalog).build();
    }

    /**
     * Starts a program whose rules differ from an edition's.
     *
     * @return an empty builder; calendar and catalog must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the date rules.
     *
     * @return the calendar
     */
    public abstract Calendar calendar();

    /**
     * Returns the products that facts and requests refer to.
     *
     * @return the catalog
     */
    public abstract Catalog catalog();

    /**
     * Returns the status of purchase authorizations; follows from the calendar's deadlines unless set.
     *
     * @return the rule
     */
    @Value.Default
    public AuthorizationStatusRule authorizationStatusRule() {
        return AuthorizationStatusRule.of(calendar().authorizationDeadlineRule());
    }

    /**
     * Returns the standing of accounts; follows from the statuses and deadlines unless set.
     *
     * @return the rule
     */
    @Value.Default
    public StandingRule standingRule() {
        return StandingRule.of(authorizationStatusRule(), calendar().authorizationDeadlineRule());
    }

    /**
     * Returns the phases of renewals; follows from the calendar's windows unless set.
     *
     * @return the rule
     */
    @Value.Default
    public RenewalRule renewalRule() {
        return RenewalRule.of(calendar());
    }

    /**
     * Returns the Select levels; follows from the edition's thresholds unless set.
     *
     * @return the rule
     */
    @Value.Default
    public SelectLevelRule selectLevelRule() {
        return SelectLevelRule.of(edition());
    }

    /**
     * Returns the state of a day; follows from all rules above unless set.
     *
     * @return the rule
     */
    @Value.Default
    public CustomerStatusRule customerStatusRule() {
        return CustomerStatusRule.of(calendar(), catalog(), authorizationStatusRule(), standingRule(), renewalRule());
    }

    /**
     * Returns the edition whose numbers apply.
     *
     * @return the edition
     */
    public Edition edition() {
        return calendar().edition();
    }

    /**
     * Returns what is true about a customer on a day: statuses, standing, licenses, anniversary date and phase.
     *
     * @param customer the facts
     * @param asOf the day, from year 1 to 9999; facts dated after it have not happened
     * @return the status
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     * @throws io.vipcore.fact.InvalidFactException if the day is out of bounds
     */
    public CustomerStatus status(Customer customer, LocalDate asOf) {
        FactShape.day("asOf", asOf);
        CustomerStatus status = customerStatusRule().statusOf(customer, asOf);
        LOG.debug(
                "status edition={} asOf={} phase={} standing={}",
                edition().id(),
                asOf,
                status.renewal().phase(),
                status.standing());
        return status;
    }

    /**
     * Returns what must be ordered for a license added on a day.
     *
     * <p>Example, anniversary date 2023-09-03: a license added 2023-03-28 is billed 5 months, 2023-04-03 through
     * 2023-09-02. A product with a term of its own is billed that term from the day it is added.
     *
     * @param customer the facts
     * @param product the product's identifier in the catalog
     * @param added the day the license is added: the day of its purchase authorization or direct order
     * @param asOf the day on which the facts are read, usually the same
     * @return the term to order
     * @throws io.vipcore.product.UnknownProductException if the catalog does not list the product
     * @throws io.vipcore.fact.InvalidFactException if a day is out of bounds
     */
    public TermToOrder termToOrder(Customer customer, String product, LocalDate added, LocalDate asOf) {
        FactShape.day("added", added);
        FactShape.day("asOf", asOf);
        Product ordered = catalog().get(product);
        if (!ordered.term().followsAnniversary()) {
            int months = ordered.term().months();
            return new TermToOrder.OwnTerm(
                    months, added, added.plusMonths(months).minusDays(1));
        }
        return calendar()
                .termToOrder(calendar().anniversaryRule().anniversaryOf(customer.enrollmentDates(asOf)), added);
    }

    /**
     * Returns the days around an anniversary date on which a renewal order is taken.
     *
     * @param anniversary the anniversary date, from year 1 to 9999
     * @return the window
     */
    public RenewalWindow renewalWindow(LocalDate anniversary) {
        return calendar().renewalWindowRule().windowOf(FactShape.day("anniversary", anniversary));
    }

    /**
     * Returns the VIP Select level of a number of licenses.
     *
     * @param licenses the licenses that count, at least 0
     * @return the level, 0 for none
     */
    public int selectLevel(long licenses) {
        return selectLevelRule().levelOf(licenses);
    }

    /**
     * Returns the Customers page of a day.
     *
     * @param customers the reseller's customers, in the order in which rows are shown
     * @param asOf the day, from year 1 to 9999
     * @return the page
     */
    public CustomersPage customersPage(Collection<Customer> customers, LocalDate asOf) {
        FactShape.day("asOf", asOf);
        CustomerStatusRule statuses = customerStatusRule();
        List<CustomerStatus> ofTheDay = customers.stream()
                .map(customer -> statuses.statusOf(customer, asOf))
                .toList();
        LOG.debug("customers page edition={} asOf={} customers={}", edition().id(), asOf, ofTheDay.size());
        return CustomersPage.of(ofTheDay);
    }

    /**
     * Returns the details of a customer.
     *
     * @param status the state of a day, as {@link #status} returns it
     * @return the details with their sections
     */
    public CustomerDetails details(CustomerStatus status) {
        return CustomerDetails.of(status, catalog());
    }

    /** Builds a {@link VipProgram}. */
    public static final class Builder extends ImmutableVipProgram.Builder {
        Builder() {}
    }
}
