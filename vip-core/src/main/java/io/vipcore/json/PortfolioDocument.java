package io.vipcore.json;

import io.vipcore.catalog.Catalog;
import io.vipcore.internal.Checks;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reseller's products and customers in one document.
 *
 * <p>No name appears in {@code toString()}.
 *
 * @param reseller the reseller's name
 * @param accountManagers the names of the account managers by their identifiers, none blank, in their order,
 *     unmodifiable; a customer may be managed by somebody who is not listed
 * @param catalog the products; a customer may have ordered one that is not listed
 * @param customers the customers, no VIP ID twice, unmodifiable
 */
public record PortfolioDocument(
        String reseller, Map<String, String> accountManagers, Catalog catalog, List<Customer> customers) {

    public PortfolioDocument {
        Checks.required("PortfolioDocument.reseller", reseller);
        accountManagers = Checks.map("PortfolioDocument.accountManagers", accountManagers);
        accountManagers.keySet().forEach(id -> Checks.identifier("PortfolioDocument.accountManagers.id", id));
        Checks.required("PortfolioDocument.catalog", catalog);
        customers = Checks.list("PortfolioDocument.customers", customers);
        Map<VipId, Integer> places = new HashMap<>();
        for (Customer customer : customers) {
            int place = places.size();
            Integer before = places.put(customer.vipId(), place);
            if (before != null) {
                throw new InvalidFactException(
                        "PortfolioDocument.customers[" + place + "].vipId",
                        "used twice, by customers[" + before + "] and customers[" + place + "]");
            }
        }
    }

    /** Returns the number of customers and products, without names. */
    @Override
    public String toString() {
        return "PortfolioDocument[customers=" + customers.size() + ", products="
                + catalog.products().size() + "]";
    }
}
