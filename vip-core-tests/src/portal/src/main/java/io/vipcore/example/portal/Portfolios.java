package io.vipcore.example.portal;

import io.vipcore.example.page.Alphabet;
import io.vipcore.example.page.RowOrder;
import io.vipcore.page.Page;
import io.vipcore.page.SpanIndex;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The customers of each reseller in memory, as far as they are stored; read anew are only those that changed. */
@Component
class Portfolios {

    private static final int PAGES_KEPT = 16;

    private final EventStore store;
    private final VipProgram vip;
    private final Map<String, Portfolio> portfolios = new ConcurrentHashMap<>();

    Portfolios(EventStore store, VipProgram vip) {
        this.store = store;
        this.vip = vip;
    }

    Portfolio of(String reseller) {
        long changes = store.changes(reseller);
        Portfolio known = portfolios.get(reseller);
        if (known != null && known.changes() >= changes) {
            return known;
        }
        Map<VipId, CustomerHistory> changed = store.changedSince(reseller, known == null ? -1 : known.changes());
        List<Customer> customers =
                changed.values().stream().map(CustomerHistory::customer).toList();
        Portfolio current = known == null ? Portfolio.of(vip, changes, customers) : known.with(changes, customers);
        return portfolios.merge(reseller, current, (one, other) -> one.changes() > other.changes() ? one : other);
    }

    /** The customers after so many changes, indexed by name in each language, and pages in other orders asked for lately. */
    record Portfolio(
            VipProgram vip,
            long changes,
            Map<VipId, Customer> customers,
            Map<Locale, SpanIndex<Customer, CustomerFilter>> byName,
            Map<Asked, Page<CustomerStatus, CustomerFilter>> pages) {

        private record Asked(LocalDate asOf, RowOrder order, Locale locale) {}

        static Portfolio of(VipProgram vip, long changes, List<Customer> customers) {
            Map<VipId, Customer> byId = new HashMap<>();
            customers.forEach(customer -> byId.put(customer.vipId(), customer));
            Map<Locale, SpanIndex<Customer, CustomerFilter>> byName = new HashMap<>();
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("pl"))) {
                byName.put(locale, vip.index(customers.parallelStream(), namesIn(locale)));
            }
            return new Portfolio(vip, changes, byId, byName, new ConcurrentHashMap<>());
        }

        /** As {@link RowOrder} has them. */
        private static Comparator<Customer> namesIn(Locale locale) {
            Comparator<String> alphabet = Alphabet.of(locale);
            return Comparator.<Customer, String>comparing(
                            customer -> customer.profile()
                                    .map(Profile::organization)
                                    .orElse(""),
                            alphabet)
                    .thenComparing(
                            customer -> customer.profile().map(Profile::email).orElse(""), alphabet);
        }

        Portfolio with(long now, List<Customer> changed) {
            Map<VipId, Customer> byId = new HashMap<>(customers);
            Map<Locale, SpanIndex<Customer, CustomerFilter>> indexes = new HashMap<>(byName);
            for (Customer customer : changed) {
                byId.put(customer.vipId(), customer);
                indexes.replaceAll((locale, index) -> index.with(customer));
            }
            return new Portfolio(vip, now, byId, indexes, new ConcurrentHashMap<>());
        }

        /** {@return the page of a day in any order} */
        Page<CustomerStatus, CustomerFilter> page(LocalDate asOf, RowOrder order, Locale locale) {
            if (pages.size() >= PAGES_KEPT) {
                pages.clear();
            }
            return pages.computeIfAbsent(
                    new Asked(asOf, order, locale),
                    any -> vip.page(customers.values(), asOf).sorted(order.in(locale)));
        }

        @Override
        public String toString() {
            return "Portfolio[" + customers.size() + " customers]";
        }
    }
}
