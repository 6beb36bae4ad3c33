/**
 * The Customers page: a reseller's customers on a day, filtered, counted and shown.
 *
 * <ul>
 *   <li>{@link io.vipcore.portfolio.CustomerFilter} – the page's five filters;
 *   <li>{@link io.vipcore.portfolio.Selection} – any condition on a customer's day, combined as needed;
 *   <li>{@link io.vipcore.portfolio.CustomersPage} – counts, rows and details;
 *   <li>{@link io.vipcore.portfolio.NextStep} – what the page asks of the account manager, and by when.
 * </ul>
 *
 * <p>Knows the state of a day. It must not know how a date is computed.
 */
@NullMarked
package io.vipcore.portfolio;

import org.jspecify.annotations.NullMarked;
