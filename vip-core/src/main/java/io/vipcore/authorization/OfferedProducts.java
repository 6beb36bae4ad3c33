package io.vipcore.authorization;

import io.vipcore.customer.Customer;
import io.vipcore.customer.Requester;
import io.vipcore.product.Catalog;
import io.vipcore.product.Product;
import io.vipcore.verdict.Rule;
import io.vipcore.verdict.RulePolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * What a requester may choose from: the catalog less what the rules about products would refuse. Source: the founding
 * page.
 */
public final class OfferedProducts {

    private OfferedProducts() {}

    /**
     * Returns the offered products.
     *
     * @param policy the decision on new purchase authorizations; those of its rules that limit the offered products count
     * @param catalog the products sold
     * @param customer the facts
     * @param requester who would ask
     * @param asOf the day on which he would ask, from year 1 to 9999
     * @return the products in the catalog's order, unmodifiable
     */
    public static List<Product> of(
            RulePolicy<AuthorizationRequest, NewAuthorization> policy,
            Catalog catalog,
            Customer customer,
            Requester requester,
            LocalDate asOf) {
        List<Rule<AuthorizationRequest>> limits = policy.rules().stream()
                .filter(rule -> rule.definition().limitsOfferedProducts())
                .toList();
        AuthorizationRequest nothing = AuthorizationRequest.builder()
                .customer(customer)
                .requester(requester)
                .id(unusedId(customer))
                .asOf(asOf)
                .build();
        return catalog.products().stream()
                .filter(product -> {
                    AuthorizationRequest one = AuthorizationRequest.builder()
                            .from(nothing)
                            .addLines(RequestedLine.of(product.id(), 1))
                            .build();
                    return limits.stream().noneMatch(rule -> rule.speaksOn(one));
                })
                .toList();
    }

    /** The request is never granted, but its shape wants an id that the customer does not have. */
    private static String unusedId(Customer customer) {
        String id = "offered";
        while (customer.authorization(id).isPresent()) {
            id += "'";
        }
        return id;
    }
}
