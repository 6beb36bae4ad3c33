package io.vipcore.testkit;

import io.vipcore.vip.customer.Customer;
import java.time.LocalDate;

/**
 * A customer and a day on which to ask about it.
 *
 * @param customer the facts
 * @param asOf the day
 */
public record CustomerDay(Customer customer, LocalDate asOf) {}
