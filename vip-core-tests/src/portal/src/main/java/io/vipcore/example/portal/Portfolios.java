package io.vipcore.example.portal;

import io.vipcore.example.page.RowOrder;
import io.vipcore.page.Page;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Portfolio known = portfolios.computeIfAbsent(reseller, name -> new Portfolio(vip, -1, Map.of()));
        if (known.changes() >= changes) {
            return known;
        }
        Map<VipId, Customer> customers = new HashMap<>(known.customers());
        store.changedSince(reseller, known.changes())
                .forEach((vipId, history) -> customers.put(vipId, history.customer()));
        Portfolio current = new Portfolio(vip, changes, Map.copyOf(customers));
        return portfolios.merge(reseller, current, (one, other) -> one.changes() > other.changes() ? one : other);
    }

    /** The customers after so many changes, and the pages of them that were asked for lately. */
    record Portfolio(
            VipProgram vip,
            long changes,
            Map<VipId, Customer> customers,
            Map<Asked, Page<CustomerStatus, CustomerFilter>> pages) {

        private record Asked(LocalDate asOf, RowOrder order, Locale locale) {}

        Portfolio(VipProgram vip, long changes, Map<VipId, Customer> customers) {
            this(vip, changes, customers, Collections.synchronizedMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, Page<CustomerStatus, CustomerFilter>> eldest) {
                    return size() > PAGES_KEPT;
                }
            }));
        }

        Page<CustomerStatus, CustomerFilter> page(LocalDate asOf, RowOrder order, Locale locale) {
            Asked asked = new Asked(asOf, order, locale);
            Page<CustomerStatus, CustomerFilter> known = pages.get(asked);
            if (known == null) {
                known = vip.page(customers.values(), asOf).sorted(order.in(locale));
                pages.put(asked, known);
            }
            return known;
        }

        @Override
        public String toString() {
            return "Portfolio[" + customers.size() + " customers]";
        }
    }
}
