/**
 * The Customers page: a reseller's customers on a day, searched, filtered, counted, sorted and shown.
 *
 * <ul>
 *   <li>{@link io.vipcore.portfolio.CustomerFilter} – the page's five filters;
 *   <li>{@link io.vipcore.portfolio.Selection} – any condition on a customer's day, combined as needed;
 *   <li>{@link io.vipcore.portfolio.CustomersPage} – counts, sorted rows, and parts of them;
 *   <li>{@link io.vipcore.portfolio.CustomerColumn} – what rows show and are sorted by, in the reader's {@link
 *       io.vipcore.portfolio.Alphabet};
 *   <li>{@link io.vipcore.portfolio.CustomersCsv} – the rows as a file for spreadsheets;
 *   <li>{@link io.vipcore.portfolio.CustomerDetails} – what the page shows of one customer;
 *   <li>{@link io.vipcore.portfolio.NextStep} – what the page asks of the account manager, and by when.
 * </ul>
 *
 * <p>Knows the state of a day. It must not know how a date is computed.
 */
@NullMarked
package io.vipcore.portfolio;

import org.jspecify.annotations.NullMarked;
