package io.vipcore.index;

import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.portfolio.Alphabet;
import io.vipcore.portfolio.CustomerRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The order of the page's column with the name and e-mail; those alike by VIP ID. It does not depend on the day.
 *
 * @param alphabet the order of texts
 */
record NameOrder(Comparator<? super String> alphabet) implements Comparator<Customer> {

    @Override
    public int compare(Customer one, Customer other) {
        int order = compare(one.organization(), other.organization());
        return order == 0 ? compareOfOneName(one.primaryContact().email(), one.vipId(), other) : order;
    }

    /** Sorts many customers; texts that are slow to compare are prepared once each. */
    List<Customer> sorted(Collection<Customer> customers) {
        if (!(alphabet instanceof Alphabet known)) {
            return customers.stream().sorted(this).toList();
        }
        return customers.stream()
                .map(customer -> new Named(known.placeOf(customer.organization()), customer))
                .sorted((one, other) -> {
                    int order = one.name.compareTo(other.name);
                    return order == 0
                            ? compareOfOneName(
                                    one.customer.primaryContact().email(), one.customer.vipId(), other.customer)
                            : order;
                })
                .map(Named::customer)
                .toList();
    }

    /** A customer with the place of its name. */
    private record Named(Alphabet.Place name, Customer customer) {}

    /** The place of a customer; comparing names is slow, so that no two are compared twice. */
    Place of(Customer customer) {
        Place place = of(customer.organization(), customer.primaryContact().email(), customer.vipId());
        IdentityHashMap<Customer, Integer> compared = new IdentityHashMap<>();
        return other -> compared.computeIfAbsent(other, place::comparedTo);
    }

    /** The place of a row, whether or not its customer is still there. */
    Place of(CustomerRow row) {
        return of(row.name(), row.email(), row.vipId());
    }

    private Place of(String name, String email, VipId vipId) {
        return other -> {
            int order = compare(name, other.organization());
            return order == 0 ? compareOfOneName(email, vipId, other) : order;
        };
    }

    private int compareOfOneName(String email, VipId vipId, Customer other) {
        int order = compare(email, other.primaryContact().email());
        return order == 0 ? vipId.compareTo(other.vipId()) : order;
    }

    private int compare(String one, String other) {
        return one.equals(other) ? 0 : alphabet.compare(one, other);
    }
}
