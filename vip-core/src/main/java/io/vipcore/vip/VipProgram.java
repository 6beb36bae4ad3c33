package io.vipcore.vip;

import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.Checks;
import io.vipcore.page.Page;
import io.vipcore.page.Span;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Value Incentive Plan of one edition, over one catalog: the entry point.
 *
 * <pre>{@code
 * VipProgram vip = VipProgram.of(VipEditions.VIP_2018, catalog);
 * vip.renewalWindow(LocalDate.parse("2025-01-16"));                     // opens 2024-12-17, closes 2025-02-15
 * vip.customer(customer, LocalDate.parse("2024-12-20")).status().phase();   // READY
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class VipProgram {

    static final Logger LOG = LoggerFactory.getLogger(VipProgram.class);

    private final VipRules rules;

    private VipProgram(VipRules rules) {
        this.rules = rules;
    }

    /**
     * {@return the program of an edition without products, for dates alone}
     *
     * @param edition the edition, for example {@code VipEditions.VIP_2018}
     */
    public static VipProgram of(VipEdition edition) {
        return of(edition, Catalog.of(List.of()));
    }

    /**
     * {@return the program of an edition}
     *
     * @param edition the edition, for example {@code VipEditions.VIP_2018}
     * @param catalog the products that facts and requests refer to
     */
    public static VipProgram of(VipEdition edition, Catalog catalog) {
        return of(VipRules.builder().edition(edition).catalog(catalog).build());
    }

    /**
     * {@return the program of rules of which some were replaced}
     *
     * @param rules the rules
     */
    public static VipProgram of(VipRules rules) {
        return new VipProgram(Checks.required("VipProgram.rules", rules));
    }

    /** {@return the rules by which the program answers} */
    public VipRules rules() {
        return rules;
    }

    /** {@return the edition whose numbers apply} */
    public VipEdition edition() {
        return rules.edition();
    }

    /** {@return the products that facts and requests refer to} */
    public Catalog catalog() {
        return rules.catalog();
    }

    /**
     * {@return the days around an anniversary date on which a renewal order is taken}
     *
     * @param anniversary the anniversary date, from year 1 to 9999
     */
    public RenewalWindow renewalWindow(LocalDate anniversary) {
        return rules.calendar().renewalWindow(Checks.day("VipProgram.anniversary", anniversary));
    }

    /**
     * {@return what must be ordered for a license added on a day}
     *
     * <p>Example: with the anniversary date 2023-09-03, a license added 2022-11-14 is billed 9 months, 2022-12-03 through
     * 2023-09-02. A license added more than a term
     * before the anniversary date is billed until that date.
     *
     * @param anniversary an anniversary date, from year 1 to 9999; it recurs with every term of the edition
     * @param added the day on which the license is added, from year 1 to 9999
     */
    public TermToOrder termToOrder(LocalDate anniversary, LocalDate added) {
        Checks.day("VipProgram.anniversary", anniversary);
        Checks.day("VipProgram.added", added);
        return rules.calendar()
                .termToOrder(
                        ProductTerm.COTERM,
                        Optional.of(AnniversarySchedule.of(
                                anniversary, edition().laterTermMonths().value())),
                        added);
    }

    /**
     * {@return the VIP Select level of a number of licenses, 0 for none}
     *
     * @param licenses the licenses that count, at least 0
     * @param segment the customer's market segment
     */
    public int selectLevel(long licenses, MarketSegment segment) {
        return edition().selectLevel(licenses, segment);
    }

    /**
     * {@return one customer on one day, for every question about it}
     *
     * @param facts the facts
     * @param asOf the day, from year 1 to 9999; facts dated after it have not happened
     */
    public CustomerOnDay customer(Customer facts, LocalDate asOf) {
        return new CustomerOnDay(rules, facts, asOf);
    }

    /**
     * Decides whether an organization may be invited. If so, the customer exists with its VIP ID at once.
     *
     * @param form what was filled in
     * @param vipId the VIP ID from the caller's source of ids
     * @param knownCustomers the customers whom the application already has
     * @return the verdict; its result is the new customer
     */
    public Verdict<Customer> invite(InvitationForm form, VipId vipId, KnownCustomers knownCustomers) {
        return logged(
                "invite",
                edition(),
                rules.invitationPolicy().decide(new InvitationRequest(form, vipId, knownCustomers)));
    }

    /**
     * Decides whether a field of a customer's information may be edited after the invitation.
     *
     * @param field the field
     * @return the verdict; its result is the field
     */
    public Verdict<InvitationField> editInformation(InvitationField field) {
        return logged("edit information", edition(), rules.editPolicy().decide(field));
    }

    /**
     * Invites an organization for an application that stores what happened: the beginning of a history.
     *
     * @param form what was filled in
     * @param vipId the VIP ID from the caller's source of ids
     * @param knownCustomers the customers whom the application already has
     * @return the verdict; its result is the new history with its one event
     */
    public Verdict<Change> startHistory(InvitationForm form, VipId vipId, KnownCustomers knownCustomers) {
        return invite(form, vipId, knownCustomers).map(customer -> {
            CustomerEvent.Invited invited = new CustomerEvent.Invited(customer);
            return new Change(List.of(invited), CustomerHistory.startingWith(invited));
        });
    }

    /**
     * Handles a command of an application that stores what happened.
     *
     * <pre>{@code
     * Verdict<Change> verdict = vip.handle(history, Command.acceptInvitation(LocalDate.parse("2024-01-12")));
     * verdict.allowed().ifPresent(change -> store.append(change.events()));
     * }</pre>
     *
     * @param history what happened so far
     * @param command what somebody wants to happen; the facts are read on its day
     * @return the verdict, with the refusals of the program and those of the lifecycle together; its result is the event and
     *     the longer history
     * @throws InvalidFactException if an order names a product that the catalog does not list
     * @throws InvalidFactException if a new purchase authorization gets an id that the customer already
     *     has: ids come from the caller
     */
    public Verdict<Change> handle(CustomerHistory history, Command command) {
        return new Lifecycle(this).handle(history, command);
    }

    /**
     * {@return the notifications owed for a customer between two days, in their order, each with a key that never repeats,
     * unmodifiable}
     *
     * <p>Days of the past are answered with what was known then, days to come as if nothing were done.
     *
     * @param history what happened to the customer
     * @param from the first day, from year 1 to 9999
     * @param throughInclusive the last day, from year 1 to 9999; before {@code from} nothing is owed
     * @throws InvalidFactException if a fact refers to a product that the catalog does not list
     */
    public List<Notification> notifications(CustomerHistory history, LocalDate from, LocalDate throughInclusive) {
        return new Notifications(
                        rules,
                        Checks.required("VipProgram.history", history),
                        Checks.day("VipProgram.from", from),
                        Checks.day("VipProgram.throughInclusive", throughInclusive))
                .owed();
    }

    /**
     * {@return the Customers page of a day}
     *
     * <p>A customer whose facts cannot be read, such as by naming a product that the catalog does not list, takes no other
     * down: it is not on the page, but among {@link Page#unreadable()} by its VIP ID.
     *
     * @param customers the reseller's customers, in the order in which rows are shown; those not invited by that day are on
     *     no page
     * @param asOf the day, from year 1 to 9999
     */
    public Page<CustomerStatus, CustomerFilter> page(Collection<Customer> customers, LocalDate asOf) {
        Checks.day("VipProgram.asOf", asOf);
        List<CustomerStatus> statuses = new ArrayList<>();
        Map<String, InvalidFactException> unreadable = new LinkedHashMap<>();
        for (Customer customer : Checks.list("VipProgram.customers", customers)) {
            try {
                CustomerStatus status = CustomerStatus.of(customer, rules, asOf);
                if (status.isInvited()) {
                    statuses.add(status);
                }
            } catch (InvalidFactException e) {
                unreadable.put(customer.vipId().value(), e);
            }
        }
        LOG.debug(
                "page edition={} asOf={} customers={} unreadable={}",
                edition().id(),
                asOf,
                statuses.size(),
                unreadable.size());
        return Page.of(CustomerFilter.class, statuses, CustomerFilter::matching, unreadable);
    }

    /**
     * {@return the stretches of days on which a customer matches a filter of the page, and is on the page at all, by account
     * manager; by first day, unmodifiable}
     *
     * <p>Law: on every day the spans equal the filters. Time alone changes no span, so that a database that stores them need
     * compute them anew only for a customer with a new fact.
     *
     * @param customer the facts
     * @throws InvalidFactException if a fact refers to a product that the catalog does not list
     */
    public List<Span<CustomerFilter>> spans(Customer customer) {
        return Spans.of(rules, Checks.required("VipProgram.customer", customer));
    }

    /**
     * {@return an index of a large portfolio in memory, from which the counts and any page of any day are there at once}
     *
     * <p>A customer whose facts cannot be read on some day, such as by naming a product that the catalog does not list, takes
     * no other down: it is on no page of the index, but among {@link SpanIndex#unreadable()} by its VIP ID.
     *
     * @param customers the facts, no VIP ID twice; a parallel stream is read in parallel
     * @param order the order of the customers on a page, such as by name; those it takes for equal are ordered by VIP ID
     * @throws InvalidFactException if two customers have the same VIP ID
     */
    public SpanIndex<Customer, CustomerFilter> index(Stream<Customer> customers, Comparator<? super Customer> order) {
        return SpanIndex.of(
                CustomerFilter.class, customers, customer -> customer.vipId().value(), this::spans, order);
    }

    static <R> Verdict<R> logged(String decision, VipEdition edition, Verdict<R> verdict) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} edition={} allowed={} reasons={}",
                    decision,
                    edition.id(),
                    verdict.isAllowed(),
                    verdict.reasons().stream().map(Reason::id).toList());
        }
        return verdict;
    }

    @Override
    public String toString() {
        return "VipProgram[" + edition().id() + "]";
    }
}
