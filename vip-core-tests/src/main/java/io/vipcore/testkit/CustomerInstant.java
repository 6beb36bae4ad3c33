package io.vipcore.testkit;

import io.vipcore.marketplace.customer.MarketplaceCustomer;
import java.time.Instant;

/**
 * A customer of VIP Marketplace and an instant at which to ask about it.
 *
 * @param customer the facts
 * @param asOf the instant
 */
public record CustomerInstant(MarketplaceCustomer customer, Instant asOf) {}
