package io.vipcore.invitation;

import com.google.common.collect.ImmutableSet;
import io.vipcore.customer.Customer;
import io.vipcore.fact.Text;
import java.util.Collection;

/**
 * The customers whom an application already has, as far as a new invitation must not repeat them: the same organization
 * name with the same contact's e-mail, compared without regard to case, white space and the composition of letters.
 *
 * <p>Built once for many invitations; a look-up takes constant time. Nothing of it appears in {@code toString()}.
 */
public final class KnownCustomers {

    private static final KnownCustomers NONE = new KnownCustomers(ImmutableSet.of());

    private final ImmutableSet<Key> keys;

    private KnownCustomers(ImmutableSet<Key> keys) {
        this.keys = keys;
    }

    /**
     * Returns no customers.
     *
     * @return the empty set
     */
    public static KnownCustomers none() {
        return NONE;
    }

    /**
     * Returns the customers of an application.
     *
     * @param customers the customers
     * @return their names and e-mails
     */
    public static KnownCustomers of(Collection<Customer> customers) {
        return new KnownCustomers(customers.stream()
                .map(customer -> Key.of(
                        customer.organization(), customer.primaryContact().email()))
                .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Adds a customer.
     *
     * @param organization the name of the organization
     * @param email the e-mail address of the primary contact
     * @return these customers and that one
     */
    public KnownCustomers and(String organization, String email) {
        return new KnownCustomers(ImmutableSet.<Key>builder()
                .addAll(keys)
                .add(Key.of(organization, email))
                .build());
    }

    /**
     * Returns whether a customer is among these.
     *
     * @param organization the name of the organization
     * @param email the e-mail address of the primary contact
     * @return true if one has the same name and e-mail
     */
    public boolean contains(String organization, String email) {
        return keys.contains(Key.of(organization, email));
    }

    @Override
    public String toString() {
        return "KnownCustomers[" + keys.size() + "]";
    }

    private record Key(String organization, String email) {
        static Key of(String organization, String email) {
            return new Key(Text.comparisonKey(organization), Text.comparisonKey(email));
        }
    }
}
