package io.vipcore.json;

import com.google.common.collect.ImmutableMap;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.Catalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A reseller's products and customers in one document.
 *
 * <p>No name appears in {@code toString()}.
 *
 * @param reseller the reseller's name
 * @param accountManagers the names of the account managers by their identifiers, in their order, unmodifiable; a customer
 *     may be managed by somebody who is not listed
 * @param catalog the products
 * @param customers the customers, each with a VIP ID of its own and with products of the catalog only, unmodifiable
 */
public record PortfolioDocument(
        String reseller, Map<String, String> accountManagers, Catalog catalog, List<Customer> customers) {

    /**
     * Creates the document; the collections are copied.
     *
     * @param reseller the reseller's name
     * @param accountManagers names by identifiers that are not blank
     * @param catalog lists every product that the customers ordered
     * @param customers each with a VIP ID of its own
     * @throws InvalidFactException if something is null, an identifier is blank, a VIP ID is used twice or the catalog
     *     lacks a product; the field names the place, for example
     *     {@code PortfolioDocument.customers[3].orders[0].lines[0].product}
     */
    public PortfolioDocument {
        FactShape.required("PortfolioDocument.reseller", reseller);
        FactShape.required("PortfolioDocument.accountManagers", accountManagers);
        FactShape.required("PortfolioDocument.catalog", catalog);
        FactShape.required("PortfolioDocument.customers", customers);
        accountManagers = ImmutableMap.copyOf(accountManagers);
        accountManagers.keySet().forEach(id -> FactShape.identifier("PortfolioDocument.accountManagers.id", id));
        customers = List.copyOf(customers);
        Map<VipId, Integer> places = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            Customer customer = customers.get(i);
            String place = "PortfolioDocument.customers[" + i + "]";
            Integer before = places.put(customer.vipId(), i);
            if (before != null) {
                throw new InvalidFactException(
                        place + ".vipId", "used twice, by customers[" + before + "] and customers[" + i + "]");
            }
            requireListed(
                    place + ".authorizations",
                    customer.authorizations().stream().map(PurchaseAuthorization::lines),
                    catalog);
            requireListed(place + ".orders", customer.orders().stream().map(DirectOrder::lines), catalog);
            requireListed(place + ".renewals", customer.renewals().stream().map(RenewalOrder::lines), catalog);
        }
    }

    private static void requireListed(String place, Stream<List<OrderLine>> orders, Catalog catalog) {
        List<List<OrderLine>> lines = orders.toList();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (catalog.find(lines.get(i).get(j).product()).isEmpty()) {
                    throw new InvalidFactException(
                            place + "[" + i + "].lines[" + j + "].product", "not among the products");
                }
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
