/** The edition of VIP Marketplace: every number of the program with its source. */
@NullMarked
package io.vipcore.marketplace.edition;

import org.jspecify.annotations.NullMarked;
