/**
 * A list of customers of any program: counted, narrowed, sorted and shown page by page.
 *
 * <ul>
 *   <li>{@link io.vipcore.page.Page} – the customers of one day, each looked at;
 *   <li>{@link io.vipcore.page.PageRequest}, {@link io.vipcore.page.PagePart} – some of the sorted customers;
 *   <li>{@link io.vipcore.page.NextStep} – what the page asks of the account manager, and by when;
 *   <li>{@link io.vipcore.page.Span} – the days during which a filter matches a customer: rows for a database;
 *   <li>{@link io.vipcore.page.SpanIndex} – many customers in memory, of whom any day is answered from their spans.
 * </ul>
 *
 * <p>Knows no program: what a customer is, which filters there are and whom they match, the program says.
 */
@NullMarked
package io.vipcore.page;

import org.jspecify.annotations.NullMarked;
