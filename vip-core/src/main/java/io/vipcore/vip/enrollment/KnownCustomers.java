package io.vipcore.vip.enrollment;

import com.google.common.collect.ImmutableSet;
import io.vipcore.internal.Checks;
import io.vipcore.internal.Text;
import io.vipcore.vip.customer.Customer;
import java.util.Collection;

/**
 * The customers whom an application already has, as far as a new invitation must not repeat them: the same organization
 * name with the same contact's e-mail, compared without regard to case, white space, what shows
 * nothing and the composition of letters, and hosts in their ASCII form.
 *
 * <p>Built once for many invitations; a look-up takes constant time. Nothing of it appears in {@code toString()}.
 */
public final class KnownCustomers {

    private static final KnownCustomers NONE = new KnownCustomers(ImmutableSet.of());

    private final ImmutableSet<Key> keys;

    private KnownCustomers(ImmutableSet<Key> keys) {
        this.keys = keys;
    }

    /** {@return no customers} */
    public static KnownCustomers none() {
        return NONE;
    }

    /**
     * {@return the customers of an application}
     *
     * @param customers the customers
     */
    public static KnownCustomers of(Collection<Customer> customers) {
        return new KnownCustomers(Checks.list("KnownCustomers.customers", customers).stream()
                .flatMap(customer -> customer.profile().stream())
                .map(profile -> Key.of(profile.organization(), profile.email()))
                .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * {@return these customers and another one}
     *
     * @param organization the name of the organization
     * @param email the e-mail address of the primary contact
     */
    public KnownCustomers and(String organization, String email) {
        return new KnownCustomers(ImmutableSet.<Key>builder()
                .addAll(keys)
                .add(Key.of(organization, email))
                .build());
    }

    /**
     * {@return whether a customer is among these}
     *
     * @param organization the name of the organization
     * @param email the e-mail address of the primary contact
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
            return new Key(
                    Text.comparisonKey(Checks.required("KnownCustomers.organization", organization)),
                    Mailbox.comparisonKey(Checks.required("KnownCustomers.email", email)));
        }
    }
}
