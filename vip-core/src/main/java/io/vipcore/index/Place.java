package io.vipcore.index;

import io.vipcore.customer.Customer;

/** A place among the customers in their order. */
@FunctionalInterface
interface Place {

    /** Returns a negative number if this place comes before a customer's, 0 if it is the customer's, else a positive one. */
    int comparedTo(Customer customer);
}
