/** The facts of a customer of VIP Marketplace, as they were recorded: what was ordered, asked for and seen at Adobe. */
@NullMarked
package io.vipcore.marketplace.customer;

import org.jspecify.annotations.NullMarked;
