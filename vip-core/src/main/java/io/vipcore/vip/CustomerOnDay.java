package io.vipcore.vip;

import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.rules.Verdict;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.enrollment.OfferRequest;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.renewal.LicenseLedger;
import io.vipcore.vip.renewal.RenewalOffer;
import io.vipcore.vip.renewal.RenewalRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One customer on one day: every question about it. Facts dated later have not happened.
 *
 * <pre>{@code
 * CustomerOnDay customer = vip.customer(facts, LocalDate.parse("2024-12-20"));
 * customer.status().phase();   // READY
 * customer.renew().isAllowed();
 * customer.nextChange();       // RENEWAL_DUE on 2025-01-16
 * }</pre>
 *
 * <p>Immutable; whatever reads the licenses throws {@link InvalidFactException} if a fact refers to a
 * product that the catalog does not list.
 */
public final class CustomerOnDay implements NeedsJsonModule {

    private final VipRules rules;
    private final Customer facts;
    private final LocalDate asOf;

    CustomerOnDay(VipRules rules, Customer facts, LocalDate asOf) {
        this.rules = rules;
        this.facts = Checks.required("CustomerOnDay.facts", facts);
        this.asOf = Checks.day("CustomerOnDay.asOf", asOf);
    }

    /** {@return the facts as they were given} */
    public Customer facts() {
        return facts;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return what is true on the day: statuses, standing, licenses, anniversary date and phase} */
    public CustomerStatus status() {
        CustomerStatus status = CustomerStatus.of(facts, rules, asOf);
        VipProgram.LOG.debug(
                "status edition={} asOf={} phase={} standing={}",
                rules.edition().id(),
                asOf,
                status.phase(),
                status.standing());
        return status;
    }

    /** {@return the filters of the page that match on the day, in the page's order, unmodifiable} */
    public Set<CustomerFilter> filters() {
        return CustomerFilter.matching(FilterFacts.of(facts, ledger(), rules));
    }

    /** {@return the renewal window of the current anniversary date, open or not; empty while none is established} */
    public Optional<RenewalWindow> renewalWindow() {
        return ledger().currentWindow();
    }

    /**
     * {@return what must be ordered for a license added on the day}
     *
     * @param product the product's identifier in the catalog
     * @throws InvalidFactException if the catalog does not list the product
     * @throws InvalidFactException if the day is before the invitation
     */
    public TermToOrder termToOrder(String product) {
        return termToOrder(product, asOf);
    }

    /**
     * {@return what must be ordered for a license added on some day, by the facts of this one}
     *
     * <p>Example, anniversary date 2023-09-03: a license added 2023-03-28 is billed 5 months, 2023-04-03 through
     * 2023-09-02.
     *
     * @param product the product's identifier in the catalog
     * @param added the day the license is added: the day of its purchase authorization or direct order
     * @throws InvalidFactException if the catalog does not list the product
     * @throws InvalidFactException if a day is out of bounds, or {@link #asOf()} before the invitation
     */
    public TermToOrder termToOrder(String product, LocalDate added) {
        Checks.day("CustomerOnDay.added", added);
        if (!facts.isInvitedBy(asOf)) {
            throw new InvalidFactException(
                    "CustomerOnDay.asOf", "must not be before the invitation of " + facts.invited() + ", was " + asOf);
        }
        return rules.calendar()
                .termToOrder(
                        rules.catalog()
                                .get(Checks.required("CustomerOnDay.product", product))
                                .term(),
                        rules.calendar().anniversaryOf(facts.enrollmentDates(asOf)),
                        added);
    }

    /**
     * {@return the products that a requester may choose from, so that an application shows nothing it would refuse; in the
     * catalog's order, unmodifiable}
     *
     * @param requester who would ask
     */
    public List<Product> offeredProducts(Requester requester) {
        return RequestRule.offeredProducts(rules.requestPolicy(), rules.catalog(), facts, requester, asOf);
    }

    /**
     * Decides whether a purchase authorization may be created.
     *
     * @param requester who asks
     * @param id the identifier that it would get, from the caller's source of ids, none that the customer already has
     * @param lines the products and quantities asked for
     * @return the verdict; its result is the new purchase authorization with its deadline and terms to order
     */
    public Verdict<NewAuthorization> request(Requester requester, String id, RequestedLine... lines) {
        return request(new AuthorizationRequest(
                facts, requester, id, Checks.list("AuthorizationRequest.lines", lines), Optional.empty(), asOf));
    }

    /**
     * Decides whether a purchase authorization with a purchase order number may be created.
     *
     * @param requester who asks
     * @param id the identifier that it would get, from the caller's source of ids, none that the customer already has
     * @param lines the products and quantities asked for
     * @param poNumber the purchase order number as it was typed
     * @return the verdict; its result is the new purchase authorization with its deadline and terms to order
     */
    public Verdict<NewAuthorization> request(
            Requester requester, String id, List<RequestedLine> lines, Optional<String> poNumber) {
        return request(new AuthorizationRequest(facts, requester, id, lines, poNumber, asOf));
    }

    Verdict<NewAuthorization> request(AuthorizationRequest request) {
        return VipProgram.logged(
                "request", rules.edition(), rules.requestPolicy().decide(request));
    }

    /**
     * Decides whether a purchase authorization may be cancelled.
     *
     * @param authorization its id
     * @return the verdict; its result is the cancelled purchase authorization, without what is dated later, ready for {@link
     *     Customer#with(PurchaseAuthorization)}
     */
    public Verdict<PurchaseAuthorization> cancel(String authorization) {
        return VipProgram.logged(
                "cancel",
                rules.edition(),
                rules.cancellationPolicy().decide(new CancellationRequest(facts, authorization, asOf)));
    }

    /**
     * Decides whether a renewal order may be placed.
     *
     * @return the verdict; its result is what the order may renew
     */
    public Verdict<RenewalOffer> renew() {
        return VipProgram.logged(
                "renew",
                rules.edition(),
                rules.renewalPolicy()
                        .decide(new RenewalRequest(
                                ledger(), rules.standingRule().standingOf(facts, asOf), facts.segment())));
    }

    /**
     * Decides whether an offer type may be added.
     *
     * @param type the offer type
     * @return the verdict; its result is the grant, ready to be added to the facts
     */
    public Verdict<OfferGrant> addOffer(OfferType type) {
        return VipProgram.logged(
                "add offer", rules.edition(), rules.offerPolicy().decide(new OfferRequest(facts, type, asOf)));
    }

    /**
     * {@return everything that will change if nothing is done after the day, in its order, unmodifiable; finitely many
     * entries, since nothing new happens}
     */
    public List<AgendaEntry> agenda() {
        return Agenda.of(rules, facts, asOf);
    }

    /**
     * {@return what will change between two days if nothing is done after the day, in its order, unmodifiable}
     *
     * @param from the first day of interest, after {@link #asOf()}
     * @param throughInclusive the last day of interest; before {@code from} there is nothing to return
     * @throws InvalidFactException if {@code from} is not after {@link #asOf()}, or a day is out of bounds
     */
    public List<AgendaEntry> agenda(LocalDate from, LocalDate throughInclusive) {
        Checks.day("CustomerOnDay.from", from);
        Checks.day("CustomerOnDay.throughInclusive", throughInclusive);
        if (!from.isAfter(asOf)) {
            throw new InvalidFactException("CustomerOnDay.from", "must be after " + asOf + ", was " + from);
        }
        return agenda().stream()
                .filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(throughInclusive))
                .toList();
    }

    /** {@return the next thing that will change if nothing is done; empty if nothing ever will} */
    public Optional<AgendaEntry> nextChange() {
        return agenda().stream().findFirst();
    }

    private LicenseLedger ledger() {
        return LicenseLedger.of(facts, rules.catalog(), rules.calendar(), asOf);
    }

    @Override
    public String toString() {
        return "CustomerOnDay[" + facts.vipId() + ", " + asOf + "]";
    }
}
