package io.vipcore.vip.authorization;

import io.vipcore.internal.Checks;
import io.vipcore.internal.Text;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The question whether a purchase authorization may be created, which the rules of {@link RequestRule} answer.
 *
 * @param customer who would get the licenses
 * @param requester who asks
 * @param id the identifier that it would get, from the caller's source of ids, not blank and none that the customer
 *     already has
 * @param lines the products and quantities asked for, possibly none, unmodifiable
 * @param poNumber the purchase order number received from the customer, trimmed, if there is one
 * @param asOf the day on which it would be created and the facts are read, from year 1 to 9999
 */
public record AuthorizationRequest(
        Customer customer,
        Requester requester,
        String id,
        List<RequestedLine> lines,
        Optional<String> poNumber,
        LocalDate asOf) {

    public AuthorizationRequest {
        Checks.required("AuthorizationRequest.customer", customer);
        Checks.required("AuthorizationRequest.requester", requester);
        Checks.identifier("AuthorizationRequest.id", id);
        lines = Checks.list("AuthorizationRequest.lines", lines);
        poNumber = Checks.required("AuthorizationRequest.poNumber", poNumber).map(Text::normalized);
        Checks.day("AuthorizationRequest.asOf", asOf);
        if (customer.authorization(id).isPresent()) {
            throw new InvalidFactException("AuthorizationRequest.id", "the customer already has " + id);
        }
    }

    boolean isByMember() {
        return requester == Requester.MEMBER;
    }
}
