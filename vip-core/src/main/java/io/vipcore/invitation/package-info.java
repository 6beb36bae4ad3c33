/**
 * Inviting a customer, and what may be added or changed afterwards.
 *
 * <ul>
 *   <li>{@link io.vipcore.invitation.InvitationPolicy} – may this organization be invited?
 *   <li>{@link io.vipcore.invitation.OfferPolicy} – may this offer type be added?
 *   <li>{@link io.vipcore.invitation.InformationPolicy} – may this information be edited?
 * </ul>
 *
 * <p>Knows {@code customer}, {@code edition} and {@code verdict}. It must not know dates beyond the invitation's own.
 */
@NullMarked
package io.vipcore.invitation;

import org.jspecify.annotations.NullMarked;
