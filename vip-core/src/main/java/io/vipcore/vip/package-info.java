/**
 * The Value Incentive Plan: {@link io.vipcore.vip.VipProgram}, the entry point; {@link io.vipcore.vip.CustomerOnDay}, every
 * question about one customer on one day; {@link io.vipcore.vip.VipRules}, what an application can replace.
 */
@NullMarked
package io.vipcore.vip;

import org.jspecify.annotations.NullMarked;
