/**
 * What happened: the facts of a customer, as other systems recorded them.
 *
 * <p>Facts record, policies judge. A fact needs the right shape – dates present, quantities at least 1, identifiers not
 * blank – and nothing more: lists come in any order, and a purchase authorization may be older than the invitation.
 * Facts dated after the day on which they are read have not happened.
 *
 * <p>Personal data (names, e-mail, address lines) never appears in {@code toString()} or in an exception.
 *
 * <p>Knows {@code fact}, {@code product} and the date interface {@link io.vipcore.anniversary.EnrollmentDates}. It must
 * not know an edition: the same facts are read under any of them.
 */
@NullMarked
package io.vipcore.customer;

import org.jspecify.annotations.NullMarked;
