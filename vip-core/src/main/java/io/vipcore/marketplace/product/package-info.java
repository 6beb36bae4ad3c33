/** What is sold in VIP Marketplace: products by their key, offers of them, and the caller's price list. */
@NullMarked
package io.vipcore.marketplace.product;

import org.jspecify.annotations.NullMarked;
