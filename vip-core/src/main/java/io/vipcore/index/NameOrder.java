package io.vipcore.index;

import io.vipcore.customer.Customer;
import io.vipcore.portfolio.CustomerRow;
import java.util.Comparator;

/**
 * The order of the page's column with the name and e-mail; those alike by VIP ID. It does not depend on the day.
 *
 * @param alphabet the order of texts
 */
record NameOrder(Comparator<? super String> alphabet) implements Comparator<Customer> {

    @Override
    public int compare(Customer one, Customer other) {
        return compare(
                one.organization(), one.primaryContact().email(), one.vipId().value(), other);
    }

    Place of(Customer customer) {
        return other -> compare(customer, other);
    }

    /** The place of a row, whether or not its customer is still there. */
    Place of(CustomerRow row) {
        return other -> compare(row.name(), row.email(), row.vipId().value(), other);
    }

    private int compare(String name, String email, String vipId, Customer other) {
        int order = compare(name, other.organization());
        if (order == 0) {
            order = compare(email, other.primaryContact().email());
        }
        return order == 0 ? vipId.compareTo(other.vipId().value()) : order;
    }

    private int compare(String one, String other) {
        return one.equals(other) ? 0 : alphabet.compare(one, other);
    }
}
