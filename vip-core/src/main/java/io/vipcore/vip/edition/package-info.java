/**
 * The numbers of the Value Incentive Plan, each with confidence and sources ({@link io.vipcore.vip.edition.VipEditions}),
 * and the dates that follow from them ({@link io.vipcore.vip.edition.VipCalendar}).
 */
@NullMarked
package io.vipcore.vip.edition;

import org.jspecify.annotations.NullMarked;
