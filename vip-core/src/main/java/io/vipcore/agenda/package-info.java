/**
 * What changes when, if nothing is done: the dated list of the future of a customer or of a portfolio.
 *
 * <p>Knows the ledger, the calendar and the deadlines. It must not know filters or pages: its law – nothing changes on a
 * day without an entry – is checked against them by the tests.
 */
@NullMarked
package io.vipcore.agenda;

import org.jspecify.annotations.NullMarked;
