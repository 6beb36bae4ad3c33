/**
 * Days and money of VIP Marketplace. Amounts are exact; where no source decides how they are rounded, every candidate
 * is given and none is chosen.
 */
@NullMarked
package io.vipcore.marketplace.pricing;

import org.jspecify.annotations.NullMarked;
