/** What the facts of a customer make: the anniversary date, the subscriptions, and where each stands in its renewal. */
@NullMarked
package io.vipcore.marketplace.subscription;

import org.jspecify.annotations.NullMarked;
