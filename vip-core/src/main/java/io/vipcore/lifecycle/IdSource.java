package io.vipcore.lifecycle;

import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;

/**
 * Where new identifiers come from. The library makes none itself, because that takes chance or a store; an application
 * implements this beside its store and puts the ids into invitations and requests.
 */
public interface IdSource {

    /**
     * Returns a VIP ID that no customer has.
     *
     * @return the VIP ID
     */
    VipId nextVipId();

    /**
     * Returns an identifier that no purchase authorization of a customer has.
     *
     * @param customer the customer
     * @return the identifier, not blank
     */
    String nextAuthorizationId(Customer customer);
}
