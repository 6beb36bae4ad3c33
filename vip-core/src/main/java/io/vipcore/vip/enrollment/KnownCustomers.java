package io.vipcore.vip.enrollment;

import io.vipcore.internal.Checks;
import io.vipcore.internal.Text;
import io.vipcore.vip.customer.Customer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The customers whom an application already has, as far as a new invitation must not repeat them: the same organization
 * name with the same contact's e-mail ({@code VIP-INV-008}). Case, the dot of an i, white space, what shows nothing and the
 * composition of letters do not matter; hosts are compared in their ASCII form.
 *
 * <p>Many customers are asked of where they are stored, by a column of keys:
 *
 * <pre>{@code
 * KnownCustomers known = (organization, email) -> store.hasKey(KnownCustomers.key(organization, email));
 * }</pre>
 */
@FunctionalInterface
public interface KnownCustomers {

    /**
     * {@return whether a customer is among these}
     *
     * @param organization the name of the organization
     * @param email the e-mail address of the primary contact
     */
    boolean contains(String organization, String email);

    /** {@return no customers} */
    static KnownCustomers none() {
        return of(List.of());
    }

    /**
     * {@return the customers of an application, of whom each look-up takes constant time}
     *
     * @param customers the customers
     */
    static KnownCustomers of(Collection<Customer> customers) {
        Set<String> keys = new HashSet<>();
        for (Customer customer : Checks.list("KnownCustomers.customers", customers)) {
            customer.profile().ifPresent(profile -> keys.add(key(profile.organization(), profile.email())));
        }
        return (organization, email) -> keys.contains(key(organization, email));
    }

    /**
     * {@return the text that two customers have in common who are the same} It is personal data, and may differ in another
     * version of this library.
     *
     * @param organization the name of the organization
     * @param email the e-mail address of the primary contact
     */
    static String key(String organization, String email) {
        return Text.comparisonKey(Checks.required("KnownCustomers.organization", organization))
                + '\n'
                + Mailbox.comparisonKey(Checks.required("KnownCustomers.email", email));
    }
}
