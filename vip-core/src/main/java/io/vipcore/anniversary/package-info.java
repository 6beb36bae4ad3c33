/**
 * The calendar: dates in, dates out.
 *
 * <p>Each question is a small interface with one pure method:
 *
 * <ul>
 *   <li>{@link io.vipcore.anniversary.AnniversaryRule} – which day is the first anniversary date?
 *   <li>{@link io.vipcore.anniversary.Proration} – how many months must be ordered?
 *   <li>{@link io.vipcore.anniversary.RenewalWindowRule} – when can a renewal order be placed?
 *   <li>{@link io.vipcore.anniversary.UpcomingRule} – from when on is a renewal upcoming?
 *   <li>{@link io.vipcore.anniversary.AuthorizationDeadlineRule} – by when must a purchase authorization be ordered?
 * </ul>
 *
 * {@link io.vipcore.anniversary.ProgramCalendar} holds the answers of one edition; each can be replaced.
 *
 * <p>Knows {@code fact} and {@code edition}. It must not know customers or products: what a date rule needs from a
 * customer is handed to it as {@link io.vipcore.anniversary.EnrollmentDates}.
 */
@NullMarked
package io.vipcore.anniversary;

import org.jspecify.annotations.NullMarked;
