package io.vipcore;

import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.AgendaRule;
import io.vipcore.agenda.PortfolioEntry;
import io.vipcore.anniversary.ProgramCalendar;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AuthorizationPolicy;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.AuthorizationStatusRule;
import io.vipcore.authorization.CancellationPolicy;
import io.vipcore.authorization.CancellationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.OfferedProducts;
import io.vipcore.authorization.StandingRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.index.PortfolioIndex;
import io.vipcore.invitation.InformationEdit;
import io.vipcore.invitation.InformationPolicy;
import io.vipcore.invitation.InvitationField;
import io.vipcore.invitation.InvitationForm;
import io.vipcore.invitation.InvitationPolicy;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.invitation.KnownCustomers;
import io.vipcore.invitation.OfferPolicy;
import io.vipcore.invitation.OfferRequest;
import io.vipcore.license.LicenseTermRule;
import io.vipcore.license.SelectLevelRule;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.lifecycle.Lifecycle;
import io.vipcore.lifecycle.LifecyclePolicy;
import io.vipcore.lifecycle.LifecycleStep;
import io.vipcore.notification.Notification;
import io.vipcore.notification.NotificationRule;
import io.vipcore.portfolio.CustomerDetails;
import io.vipcore.portfolio.CustomersPage;
import io.vipcore.product.Catalog;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.renewal.RenewalOffer;
import io.vipcore.renewal.RenewalPolicy;
import io.vipcore.renewal.RenewalRequest;
import io.vipcore.renewal.RenewalRule;
import io.vipcore.status.CustomerStatus;
import io.vipcore.status.CustomerStatusRule;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.RulePolicy;
import io.vipcore.verdict.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * follow from the ones they stand on. ({@code from(program)} takes over all rules of a program as they are, also those
 * that stand on one that is replaced afterwards.)
 *
 * <pre>{@code
 * VipProgram ours = VipProgram.builder()
 *         .catalog(catalog)
 *         .calendar(ProgramCalendar.builder().from(ProgramCalendar.of(edition)).proration(ourProration).build())
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
        return builder().calendar(ProgramCalendar.of(edition)).catalog(catalog).build();
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
    public abstract ProgramCalendar calendar();

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
     * Returns what changes when if nothing is done; follows from the calendar and the statuses unless set.
     *
     * <p>It names the days on which the rules that follow from the calendar turn. An application whose own standing,
     * renewal or status rule turns on other days sets an agenda rule that names those too: {@link #agenda} tells of no
     * others, and {@link #portfolioIndex} looks at no others.
     *
     * @return the rule
     */
    @Value.Default
    public AgendaRule agendaRule() {
        return AgendaRule.of(calendar(), catalog(), authorizationStatusRule());
    }

    /**
     * Returns the terms to order; follow from the calendar unless set.
     *
     * @return the rule
     */
    @Value.Default
    public LicenseTermRule licenseTermRule() {
        return LicenseTermRule.of(calendar());
    }

    /**
     * Returns the decision on invitations; made of {@code VIP-INV-001} to {@code 008} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<InvitationRequest, Customer> invitationPolicy() {
        return InvitationPolicy.of(edition());
    }

    /**
     * Returns the decision on edits of customer information; made of {@code VIP-INV-009} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<InformationEdit, InvitationField> informationPolicy() {
        return InformationPolicy.of(edition());
    }

    /**
     * Returns the decision on adding offer types; made of {@code VIP-OFR-001} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<OfferRequest, OfferGrant> offerPolicy() {
        return OfferPolicy.of(edition());
    }

    /**
     * Returns the decision on new purchase authorizations; made of {@code VIP-PA-001} to {@code 011} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<AuthorizationRequest, NewAuthorization> authorizationPolicy() {
        return AuthorizationPolicy.of(
                calendar(), catalog(), authorizationStatusRule(), standingRule(), licenseTermRule());
    }

    /**
     * Returns the decision on cancellations; made of {@code VIP-CAN-001} and {@code 002} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<CancellationRequest, PurchaseAuthorization> cancellationPolicy() {
        return CancellationPolicy.of(edition(), authorizationStatusRule());
    }

    /**
     * Returns the decision on renewal orders; made of {@code VIP-REN-001} to {@code 003} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<RenewalRequest, RenewalOffer> renewalPolicy() {
        return RenewalPolicy.of(calendar());
    }

    /**
     * Returns what is owed to whom; follows from the windows and the state of a day unless set.
     *
     * @return the rule
     */
    @Value.Default
    public NotificationRule notificationRule() {
        return NotificationRule.of(calendar().renewalWindowRule(), customerStatusRule());
    }

    /**
     * Returns whether commands make sense in a history; made of {@code VIP-LIF-001} to {@code 005} unless set.
     *
     * @return the policy
     */
    @Value.Default
    public RulePolicy<LifecycleStep, Command> lifecyclePolicy() {
        return LifecyclePolicy.of(edition());
    }

    /**
     * Returns the functional core for an application that stores what happened; made of the policies above.
     *
     * @return the lifecycle
     */
    public Lifecycle lifecycle() {
        return new Lifecycle(
                lifecyclePolicy(),
                invitationPolicy(),
                offerPolicy(),
                authorizationPolicy(),
                cancellationPolicy(),
                renewalPolicy(),
                customerStatusRule(),
                catalog());
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
     * @throws io.vipcore.fact.InvalidFactException if a day is out of bounds, or {@code asOf} before the invitation
     */
    public TermToOrder termToOrder(Customer customer, String product, LocalDate added, LocalDate asOf) {
        FactShape.day("added", added);
        FactShape.day("asOf", asOf);
        if (!customer.isInvitedBy(asOf)) {
            throw new InvalidFactException(
                    "asOf", "must not be before the invitation of " + customer.invited() + ", was " + asOf);
        }
        return licenseTermRule()
                .termToOrder(
                        catalog().get(product),
                        calendar().anniversaryRule().anniversaryOf(customer.enrollmentDates(asOf)),
                        added);
    }

    /**
     * Returns what must be ordered for a license added on the day on which the facts are read.
     *
     * @param customer the facts
     * @param product the product's identifier in the catalog
     * @param added the day the license is added
     * @return the term to order
     * @throws io.vipcore.product.UnknownProductException if the catalog does not list the product
     * @throws io.vipcore.fact.InvalidFactException if the day is out of bounds or before the invitation
     */
    public TermToOrder termToOrder(Customer customer, String product, LocalDate added) {
        return termToOrder(customer, product, added, added);
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
     * Returns what will change for a customer between two days if nothing is done after the day on which the facts are
     * read.
     *
     * @param customer the facts
     * @param asOf the day on which the facts are read; what is dated later will not happen
     * @param from the first day of interest, after {@code asOf}
     * @param throughInclusive the last day of interest; before {@code from} there is nothing to return
     * @return the entries of these days in their order, unmodifiable
     * @throws InvalidFactException if {@code from} is not after {@code asOf}, or a day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public List<AgendaEntry> agenda(Customer customer, LocalDate asOf, LocalDate from, LocalDate throughInclusive) {
        requireLater(asOf, from, throughInclusive);
        return entries(customer, asOf, from, throughInclusive).toList();
    }

    /**
     * Returns what will change for many customers between two days if nothing is done after the day on which the facts
     * are read.
     *
     * @param customers the facts of the customers
     * @param asOf the day on which the facts are read; what is dated later will not happen
     * @param from the first day of interest, after {@code asOf}
     * @param throughInclusive the last day of interest; before {@code from} there is nothing to return
     * @return the entries of these days by date, then kind, then subject, then VIP ID, unmodifiable
     * @throws InvalidFactException if {@code from} is not after {@code asOf}, or a day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public List<PortfolioEntry> agenda(
            Collection<Customer> customers, LocalDate asOf, LocalDate from, LocalDate throughInclusive) {
        requireLater(asOf, from, throughInclusive);
        return customers.stream()
                .flatMap(customer -> entries(customer, asOf, from, throughInclusive)
                        .map(entry -> new PortfolioEntry(customer.vipId(), entry)))
                .sorted()
                .toList();
    }

    /**
     * Returns everything that will change for a customer if nothing is done.
     *
     * @param customer the facts
     * @param asOf the day on which the facts are read, from year 1 to 9999; what is dated later will not happen
     * @return the entries after that day in their order, unmodifiable; finitely many, since nothing new happens
     * @throws InvalidFactException if the day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public List<AgendaEntry> agenda(Customer customer, LocalDate asOf) {
        FactShape.day("asOf", asOf);
        return agendaRule().agendaOf(customer, asOf);
    }

    /**
     * Returns the next thing that will change for a customer if nothing is done.
     *
     * @param customer the facts
     * @param asOf the day on which the facts are read
     * @return the first entry after that day, or empty if nothing will ever change
     * @throws InvalidFactException if the day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public Optional<AgendaEntry> nextChange(Customer customer, LocalDate asOf) {
        return agenda(customer, asOf).stream().findFirst();
    }

    /**
     * Returns the notifications owed for a customer between two days.
     *
     * @param history what happened to the customer
     * @param from the first day, from year 1 to 9999
     * @param throughInclusive the last day, from year 1 to 9999; before {@code from} nothing is owed
     * @return the notifications in their order, each with a key that never repeats, unmodifiable
     * @throws InvalidFactException if a day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public List<Notification> notifications(CustomerHistory history, LocalDate from, LocalDate throughInclusive) {
        requirePeriod(from, throughInclusive);
        return notificationRule().owed(history, from, throughInclusive);
    }

    /**
     * Returns the Customers page of a day.
     *
     * @param customers the reseller's customers, in the order in which rows are shown
     * @param asOf the day, from year 1 to 9999
     * @return the page
     * @throws InvalidFactException if the day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
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
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public CustomerDetails details(CustomerStatus status) {
        return CustomerDetails.of(status, catalog());
    }

    /**
     * Prepares a large portfolio, so that the Customers page of any day is there at once.
     *
     * <p>It takes some tens of microseconds for each customer; what is shown equals {@link #customersPage}, sorted by name.
     *
     * @param customers the facts of the customers, each with a VIP ID of its own
     * @param alphabet the order of names, for example {@code Alphabet.of(locale)}
     * @return the index
     * @throws InvalidFactException if two customers have the same VIP ID
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public PortfolioIndex portfolioIndex(Collection<Customer> customers, Comparator<? super String> alphabet) {
        return PortfolioIndex.of(customers, customerStatusRule(), agendaRule(), alphabet);
    }

    /**
     * Decides whether an organization may be invited. If so, the customer exists with its VIP ID at once.
     *
     * @param form what was filled in
     * @param vipId the VIP ID from the caller's source of ids
     * @param knownCustomers the customers whom the application already has
     * @return the verdict; what follows is the new customer
     */
    public Verdict<Customer> invite(InvitationForm form, VipId vipId, KnownCustomers knownCustomers) {
        return logged("invite", invitationPolicy().decide(new InvitationRequest(form, vipId, knownCustomers)));
    }

    /**
     * Decides whether a field of a customer's information may be edited after the invitation.
     *
     * @param customer the facts
     * @param field the field
     * @return the verdict; what follows is the field that may be edited
     */
    public Verdict<InvitationField> editInformation(Customer customer, InvitationField field) {
        return logged("edit information", informationPolicy().decide(new InformationEdit(customer, field)));
    }

    /**
     * Decides whether an offer type may be added to a customer.
     *
     * @param customer the facts
     * @param type the offer type
     * @param asOf the day on which it would be granted
     * @return the verdict; what follows is the grant, ready to be added to the facts
     */
    public Verdict<OfferGrant> addOffer(Customer customer, OfferType type, LocalDate asOf) {
        FactShape.day("asOf", asOf);
        return logged("add offer", offerPolicy().decide(new OfferRequest(customer, type, asOf)));
    }

    /**
     * Decides whether a purchase authorization may be created.
     *
     * @param request who asks for what, when
     * @return the verdict; what follows is the new purchase authorization with its deadline and terms to order
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public Verdict<NewAuthorization> requestAuthorization(AuthorizationRequest request) {
        return logged("request authorization", authorizationPolicy().decide(request));
    }

    /**
     * Returns the products that a requester may choose from, so that an application shows nothing it would refuse.
     *
     * @param customer the facts
     * @param requester who would ask
     * @param asOf the day on which he would ask
     * @return the products in the catalog's order, unmodifiable
     */
    public List<Product> offeredProducts(Customer customer, Requester requester, LocalDate asOf) {
        return OfferedProducts.of(authorizationPolicy(), catalog(), customer, requester, asOf);
    }

    /**
     * Decides whether a purchase authorization may be cancelled.
     *
     * @param customer the facts
     * @param authorization the id of the purchase authorization
     * @param asOf the day on which it would be cancelled
     * @return the verdict; what follows is the cancelled purchase authorization, without what is dated after that day, ready
     *     for {@link Customer#with(PurchaseAuthorization)}
     */
    public Verdict<PurchaseAuthorization> cancelAuthorization(Customer customer, String authorization, LocalDate asOf) {
        FactShape.day("asOf", asOf);
        return logged(
                "cancel authorization",
                cancellationPolicy().decide(new CancellationRequest(customer, authorization, asOf)));
    }

    /**
     * Decides whether a renewal order may be placed.
     *
     * @param customer the facts
     * @param asOf the day on which it would be placed
     * @return the verdict; what follows is what the order may renew
     * @throws InvalidFactException if the day is out of bounds
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public Verdict<RenewalOffer> renew(Customer customer, LocalDate asOf) {
        CustomerStatus status = status(customer, asOf);
        return logged(
                "renew",
                renewalPolicy()
                        .decide(new RenewalRequest(
                                customer, asOf, status.ledger(), status.renewal(), status.standing())));
    }

    private Stream<AgendaEntry> entries(Customer customer, LocalDate asOf, LocalDate from, LocalDate throughInclusive) {
        return agendaRule().agendaOf(customer, asOf).stream()
                .filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(throughInclusive));
    }

    private static void requireLater(LocalDate asOf, LocalDate from, LocalDate throughInclusive) {
        FactShape.day("asOf", asOf);
        requirePeriod(from, throughInclusive);
        if (!from.isAfter(asOf)) {
            throw new InvalidFactException("from", "must be after " + asOf + ", was " + from);
        }
    }

    private static void requirePeriod(LocalDate from, LocalDate throughInclusive) {
        FactShape.day("from", from);
        FactShape.day("throughInclusive", throughInclusive);
    }

    private <R> Verdict<R> logged(String decision, Verdict<R> verdict) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} edition={} allowed={} reasons={}",
                    decision,
                    edition().id(),
                    verdict.isAllowed(),
                    verdict.reasons().stream().map(Reason::id).toList());
        }
        return verdict;
    }

    /** Builds a {@link VipProgram}. */
    public static final class Builder extends ImmutableVipProgram.Builder {
        Builder() {}
    }
}
