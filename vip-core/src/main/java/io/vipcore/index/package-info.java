/**
 * The Customers page of any day without looking at every customer.
 *
 * <p>A customer's filters are constant between two days on which something about it changes, so being shown by a filter is
 * a handful of intervals of days, and how many customers a filter shows is a step function of the day.
 *
 * <ul>
 *   <li>{@link io.vipcore.index.PortfolioIndex} – built once, answers for every day, replaces single customers;
 *   <li>{@link io.vipcore.index.IndexedPage} – the page of one day: counts and sorted rows.
 * </ul>
 *
 * <p>Knows the page, the state of a day and the agenda. It must not know a rule: which filter shows a customer on a day is
 * asked of the filter.
 */
@NullMarked
package io.vipcore.index;

import org.jspecify.annotations.NullMarked;
