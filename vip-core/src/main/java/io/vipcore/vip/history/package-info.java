/**
 * What happened to a customer and what will: {@link io.vipcore.vip.history.Command commands}, {@link
 * io.vipcore.vip.history.CustomerEvent events}, {@link io.vipcore.vip.history.CustomerHistory histories}, the {@link
 * io.vipcore.vip.history.AgendaEntry agenda} and {@link io.vipcore.vip.history.Notification notifications}. {@code
 * VipProgram} handles commands and answers the rest.
 */
@NullMarked
package io.vipcore.vip.history;

import org.jspecify.annotations.NullMarked;
