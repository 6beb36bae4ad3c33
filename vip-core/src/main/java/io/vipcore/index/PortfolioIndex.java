package io.vipcore.index;

import com.google.common.collect.Sets;
import io.vipcore.agenda.AgendaRule;
import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.status.CustomerStatusRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A large portfolio, prepared once so that the Customers page of any day, past or future, is there at once: counts of
 * all filters, for everyone and for each account manager, and any page of the customers whom a filter shows, in the order
 * of their names.
 *
 * <pre>{@code
 * PortfolioIndex index = vip.portfolioIndex(customers, Alphabet.of(Locale.forLanguageTag("pl-PL")));
 * IndexedPage page = index.on(LocalDate.parse("2024-12-20"));
 * page.counts().get(CustomerFilter.READY_TO_RENEW);
 * page.part(CustomerFilter.READY_TO_RENEW, PageRequest.first(50)).rows();
 * page.managedBy("am-1").counts();
 *
 * PortfolioIndex later = index.with(customerWithNewOrder);   // shares nearly everything with index
 * }</pre>
 *
 * <p>Law: the answers equal those of {@link io.vipcore.portfolio.CustomersPage}, sorted by {@link
 * io.vipcore.portfolio.CustomerColumn#CUSTOMER}, for every portfolio, day and order of names.
 *
 * <p>Immutable and safe to share between threads. With n customers, counting costs the logarithm of the number of days on
 * which anything changes, a page the logarithm of n and its rows – whether it is the first or a later one – and replacing
 * a customer one path through a tree. Beyond the customers themselves it holds about a hundred bytes for each.
 */
public final class PortfolioIndex {

    private final CustomerStatusRule statuses;
    private final TimelineRule timelines;
    private final NameOrder order;
    private final CustomerTree everyone;
    private final CustomerTree byVipId;
    private final ManagedCustomers managed;

    private PortfolioIndex(
            CustomerStatusRule statuses,
            TimelineRule timelines,
            NameOrder order,
            CustomerTree everyone,
            CustomerTree byVipId,
            ManagedCustomers managed) {
        this.statuses = statuses;
        this.timelines = timelines;
        this.order = order;
        this.everyone = everyone;
        this.byVipId = byVipId;
        this.managed = managed;
    }

    /**
     * Builds the index of a portfolio.
     *
     * @param customers the facts of the customers, each with a VIP ID of its own, in any order
     * @param statuses the state of a day
     * @param agenda the days on which something changes
     * @param alphabet the order of names, for example {@code Alphabet.of(locale)}; names it takes for equal are ordered by
     *     e-mail, then by VIP ID
     * @return the index
     * @throws InvalidFactException if two customers have the same VIP ID
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public static PortfolioIndex of(
            Collection<Customer> customers,
            CustomerStatusRule statuses,
            AgendaRule agenda,
            Comparator<? super String> alphabet) {
        TimelineRule timelines = new TimelineRule(statuses, agenda);
        NameOrder order = new NameOrder(alphabet);
        CustomerTree.Builder everyone = new CustomerTree.Builder();
        ManagedCustomers.Builder managed = new ManagedCustomers.Builder();
        for (Customer customer : order.sorted(customers)) {
            Member member = new Member(customer, timelines.of(customer));
            everyone.add(customer, member.timeline());
            managed.add(member);
        }
        return new PortfolioIndex(statuses, timelines, order, everyone.build(), byVipId(customers), managed.build());
    }

    private static CustomerTree byVipId(Collection<Customer> customers) {
        CustomerTree.Builder tree = new CustomerTree.Builder();
        List<Customer> sorted = customers.stream()
                .map(Numbered::of)
                .sorted()
                .map(Numbered::customer)
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            VipId vipId = sorted.get(i).vipId();
            if (i > 0 && vipId.equals(sorted.get(i - 1).vipId())) {
                throw new InvalidFactException("PortfolioIndex.customers", "lists the VIP ID " + vipId + " twice");
            }
            tree.add(sorted.get(i), Timeline.EMPTY);
        }
        return tree.build();
    }

    /** A customer with the beginning of its VIP ID as a number, which mostly tells it from others. */
    private record Numbered(long beginning, Customer customer) implements Comparable<Numbered> {

        static Numbered of(Customer customer) {
            long beginning = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                beginning = beginning << Byte.SIZE | customer.vipId().value().charAt(i);
            }
            return new Numbered(beginning, customer);
        }

        @Override
        public int compareTo(Numbered other) {
            int order = Long.compare(beginning, other.beginning);
            return order == 0 ? customer.vipId().compareTo(other.customer.vipId()) : order;
        }
    }

    /**
     * Returns how many customers there are, whether or not they are invited by any day.
     *
     * @return the number
     */
    public int size() {
        return everyone.size();
    }

    /**
     * Returns a customer.
     *
     * @param vipId the VIP ID
     * @return the facts, or empty if no customer has that VIP ID
     */
    public Optional<Customer> customer(VipId vipId) {
        return byVipId.find(placeOf(vipId)).map(Member::customer);
    }

    /**
     * Returns every account manager to whom any customer is ever assigned.
     *
     * @return the identifiers, ascending, unmodifiable
     */
    public Set<String> accountManagers() {
        return managed.accountManagers();
    }

    /**
     * Returns the Customers page of a day.
     *
     * @param asOf the day, from year 1 to 9999; facts dated after it have not happened
     * @return the page
     * @throws InvalidFactException if the day is out of bounds
     */
    public IndexedPage on(LocalDate asOf) {
        return new IndexedPage(everyone, managed, order, statuses, FactShape.day("asOf", asOf));
    }

    /**
     * Returns the index with a customer put in place of the one who has the same VIP ID, or added if there is none.
     *
     * @param customer the facts
     * @return the index with it; this one does not change
     * @throws io.vipcore.product.UnknownProductException if a fact refers to a product that the catalog does not list
     */
    public PortfolioIndex with(Customer customer) {
        Member member = new Member(customer, timelines.of(customer));
        Place place = order.of(customer);
        Optional<Customer> before = customer(customer.vipId());
        if (before.isPresent() && place.comparedTo(before.get()) != 0) {
            return without(customer.vipId()).with(customer);
        }
        ManagedCustomers others = before.map(known -> managed.without(
                        place,
                        Sets.difference(ManagedCustomers.managersOf(known), ManagedCustomers.managersOf(customer))))
                .orElse(managed);
        return new PortfolioIndex(
                statuses,
                timelines,
                order,
                everyone.with(place, member),
                byVipId.with(placeOf(customer.vipId()), new Member(customer, Timeline.EMPTY)),
                others.with(place, member));
    }

    /**
     * Returns the index without a customer.
     *
     * @param vipId the VIP ID
     * @return the index without it; this one if no customer has that VIP ID
     */
    public PortfolioIndex without(VipId vipId) {
        return customer(vipId).map(this::without).orElse(this);
    }

    private PortfolioIndex without(Customer customer) {
        Place place = order.of(customer);
        return new PortfolioIndex(
                statuses,
                timelines,
                order,
                everyone.without(place),
                byVipId.without(placeOf(customer.vipId())),
                managed.without(place, ManagedCustomers.managersOf(customer)));
    }

    private static Place placeOf(VipId vipId) {
        return other -> vipId.compareTo(other.vipId());
    }

    /** Returns how many customers there are, and nothing about them. */
    @Override
    public String toString() {
        return "PortfolioIndex[" + size() + " customers]";
    }
}
