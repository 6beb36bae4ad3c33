/** Moving customers from VIP to VIP Marketplace: the only package that knows both programs. */
@NullMarked
package io.vipcore.migration;

import org.jspecify.annotations.NullMarked;
