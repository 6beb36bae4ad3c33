/**
 * The life of a customer: commands become events, events become facts.
 *
 * <ul>
 *   <li>{@link io.vipcore.lifecycle.Command} – what somebody wants to happen;
 *   <li>{@link io.vipcore.lifecycle.Lifecycle} – may it happen? If so, which events follow;
 *   <li>{@link io.vipcore.lifecycle.CustomerEvent} – what happened, the durable record;
 *   <li>{@link io.vipcore.lifecycle.CustomerHistory} – events folded into the facts of a customer.
 * </ul>
 *
 * <p>Replaying the same events gives an equal customer, and asking about the past gives the answers of then.
 *
 * <p>Knows the policies. It must not know pages, and it stores and sends nothing: that is the application's.
 */
@NullMarked
package io.vipcore.lifecycle;

import org.jspecify.annotations.NullMarked;
