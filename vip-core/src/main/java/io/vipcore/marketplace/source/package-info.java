/** The public texts that VIP Marketplace rests on. */
@NullMarked
package io.vipcore.marketplace.source;

import org.jspecify.annotations.NullMarked;
