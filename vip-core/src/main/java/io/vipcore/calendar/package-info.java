/**
 * Dates in, dates out: {@link io.vipcore.calendar.AnniversarySchedule}, {@link io.vipcore.calendar.RenewalWindow}, {@link
 * io.vipcore.calendar.TermToOrder}. Knows no program, no customer and no product.
 */
@NullMarked
package io.vipcore.calendar;

import org.jspecify.annotations.NullMarked;
