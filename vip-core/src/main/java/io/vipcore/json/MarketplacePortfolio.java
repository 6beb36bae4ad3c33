package io.vipcore.json;

import io.vipcore.internal.Checks;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.source.InvalidFactException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reseller's products and customers of VIP Marketplace in one document, whose {@code program} is {@code VIP_MARKETPLACE}.
 *
 * <p>No name appears in {@code toString()}.
 *
 * @param reseller the reseller's name
 * @param catalog the products
 * @param customers the customers, no id twice, unmodifiable
 */
public record MarketplacePortfolio(String reseller, MarketplaceCatalog catalog, List<MarketplaceCustomer> customers) {

    public MarketplacePortfolio {
        Checks.required("MarketplacePortfolio.reseller", reseller);
        Checks.required("MarketplacePortfolio.catalog", catalog);
        customers = Checks.list("MarketplacePortfolio.customers", customers);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < customers.size(); i++) {
            if (!ids.add(customers.get(i).customerId())) {
                throw new InvalidFactException("MarketplacePortfolio.customers[" + i + "].customerId", "used twice");
            }
        }
    }

    /** How it is written. */
    record Document(
            Program program, String reseller, MarketplaceCatalog products, List<MarketplaceCustomer> customers) {

        /** The program of a portfolio. */
        enum Program {
            VIP_MARKETPLACE
        }

        static Document of(MarketplacePortfolio portfolio) {
            return new Document(Program.VIP_MARKETPLACE, portfolio.reseller, portfolio.catalog, portfolio.customers);
        }

        MarketplacePortfolio fact() {
            return new MarketplacePortfolio(reseller, products, customers);
        }
    }

    /** Returns the number of customers and products, without names. */
    @Override
    public String toString() {
        return "MarketplacePortfolio[customers=" + customers.size() + ", products="
                + catalog.products().size() + "]";
    }
}
