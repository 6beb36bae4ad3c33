package io.vipcore.portfolio;

import io.vipcore.authorization.AuthorizationState;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.Customer;
import io.vipcore.fact.FactShape;
import io.vipcore.product.Catalog;
import io.vipcore.status.CustomerStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The details of one customer on a day. A section that does not apply is empty and not among {@link #sections()}.
 *
 * @param customer VIP number, name, address and market segment
 * @param openAuthorizations the pending and overdue purchase authorizations, unmodifiable
 * @param products every product that the customer holds, in the order of their ids, unmodifiable
 * @param authorizationHistory every purchase authorization with its status, unmodifiable
 */
public record CustomerDetails(
        Customer customer,
        List<AuthorizationState> openAuthorizations,
        List<HeldProduct> products,
        List<AuthorizationState> authorizationHistory) {

    /**
     * Creates details; the lists are copied.
     *
     * @param customer the facts
     * @param openAuthorizations those pending or overdue
     * @param products what the customer holds, in the order of the ids
     * @param authorizationHistory all of them
     * @throws io.vipcore.fact.InvalidFactException if something is null
     */
    public CustomerDetails {
        FactShape.required("CustomerDetails.customer", customer);
        FactShape.required("CustomerDetails.openAuthorizations", openAuthorizations);
        FactShape.required("CustomerDetails.products", products);
        FactShape.required("CustomerDetails.authorizationHistory", authorizationHistory);
        openAuthorizations = List.copyOf(openAuthorizations);
        products = List.copyOf(products);
        authorizationHistory = List.copyOf(authorizationHistory);
    }

    /**
     * Returns the details of a customer's day.
     *
     * @param status the state of a day
     * @param catalog the products held
     * @return the details
     */
    public static CustomerDetails of(CustomerStatus status, Catalog catalog) {
        return new CustomerDetails(
                status.customer(),
                status.authorizations().stream().filter(CustomerDetails::isOpen).toList(),
                status.holdings().entrySet().stream()
                        .map(held -> new HeldProduct(catalog.get(held.getKey()), held.getValue()))
                        .toList(),
                status.authorizations());
    }

    /**
     * Returns the sections that apply, in the page's order. The customer's own details always do.
     *
     * @return the sections, unmodifiable
     */
    public List<DetailSection> sections() {
        Set<DetailSection> sections = EnumSet.of(DetailSection.CUSTOMER_DETAILS);
        if (!openAuthorizations.isEmpty()) {
            sections.add(DetailSection.OPEN_AUTHORIZATIONS);
        }
        if (!products.isEmpty()) {
            sections.add(DetailSection.PRODUCTS);
        }
        if (!authorizationHistory.isEmpty()) {
            sections.add(DetailSection.AUTHORIZATION_HISTORY);
        }
        return List.copyOf(sections);
    }

    private static boolean isOpen(AuthorizationState state) {
        return state.status() == AuthorizationStatus.PENDING || state.status() == AuthorizationStatus.OVERDUE;
    }
}
