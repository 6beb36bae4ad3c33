/**
 * VIP Marketplace, the program that follows VIP. Start at {@link io.vipcore.marketplace.MarketplaceProgram}.
 */
@NullMarked
package io.vipcore.marketplace;

import org.jspecify.annotations.NullMarked;
