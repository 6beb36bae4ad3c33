/** What customers of VIP Marketplace reach by quantities: discount levels, three-year commitments, high growth offers. */
@NullMarked
package io.vipcore.marketplace.discount;

import org.jspecify.annotations.NullMarked;
