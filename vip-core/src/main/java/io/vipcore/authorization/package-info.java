/**
 * Purchase authorizations judged.
 *
 * <ul>
 *   <li>{@link io.vipcore.authorization.AuthorizationStatusRule} – which status has one on a day?
 *   <li>{@link io.vipcore.authorization.StandingRule} – how does the account stand because of them?
 *   <li>{@link io.vipcore.authorization.AuthorizationPolicy} – may one be created?
 *   <li>{@link io.vipcore.authorization.CancellationPolicy} – may one be cancelled?
 *   <li>{@link io.vipcore.authorization.OfferedProducts} – what may a requester choose from?
 * </ul>
 *
 * <p>Knows {@code customer}, {@code license} and {@code verdict}. It must not know renewals or pages.
 */
@NullMarked
package io.vipcore.authorization;

import org.jspecify.annotations.NullMarked;
