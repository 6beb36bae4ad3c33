package io.vipcore.json;

import io.vipcore.catalog.Catalog;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A portfolio, with its account managers listed. */
record ListedPortfolio(String reseller, List<Named> accountManagers, Catalog products, List<Customer> customers) {

    /** An account manager. */
    record Named(String id, String name) {
        Named {
            Checks.identifier("AccountManager.id", id);
        }
    }

    static ListedPortfolio of(PortfolioDocument portfolio) {
        return new ListedPortfolio(
                portfolio.reseller(),
                portfolio.accountManagers().entrySet().stream()
                        .map(manager -> new Named(manager.getKey(), manager.getValue()))
                        .toList(),
                portfolio.catalog(),
                portfolio.customers());
    }

    PortfolioDocument fact() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < accountManagers.size(); i++) {
            Named manager = accountManagers.get(i);
            if (names.put(manager.id, manager.name) != null) {
                throw new BadDocumentException("accountManagers[" + i + "].id", "listed before");
            }
        }
        return new PortfolioDocument(reseller, names, products, customers);
    }
}
