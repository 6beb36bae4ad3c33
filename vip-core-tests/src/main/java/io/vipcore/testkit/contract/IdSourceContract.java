package io.vipcore.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.lifecycle.IdSource;
import io.vipcore.testkit.Fixtures;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an {@link IdSource}.
 */
public abstract class IdSourceContract extends Contract {

    private static final int MANY = 30;

    /** For the tests of a rule. */
    protected IdSourceContract() {}

    /**
     * Returns the source under contract.
     *
     * @param taken whether a customer has a VIP ID already
     * @return the source
     */
    protected abstract IdSource ids(Predicate<VipId> taken);

    @Property(tries = 100)
    void a_new_vip_id_is_one_that_no_customer_has(@ForAll Set<VipId> known) {
        Set<VipId> taken = new HashSet<>(known);
        IdSource ids = ids(taken::contains);
        for (int i = 0; i < MANY; i++) {
            VipId next = ids.nextVipId();
            assertTrue(taken.add(next), next::toString);
        }
    }

    @Property(tries = 100)
    void a_new_authorization_id_is_one_that_no_purchase_authorization_of_the_customer_has(@ForAll Customer customer) {
        IdSource ids = ids(customer.vipId()::equals);
        Customer growing = customer;
        for (int i = 0; i < MANY; i++) {
            String id = ids.nextAuthorizationId(growing);
            assertFalse(id.isBlank());
            assertTrue(growing.authorization(id).isEmpty(), id);
            growing = Customer.builder()
                    .from(growing)
                    .addAuthorizations(Fixtures.authorization(id, "2024-03-01").build())
                    .build();
        }
    }
}
