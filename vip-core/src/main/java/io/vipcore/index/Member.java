package io.vipcore.index;

import io.vipcore.customer.Customer;

/** A customer with its groups through time. */
record Member(Customer customer, Timeline timeline) {}
