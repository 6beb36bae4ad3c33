/**
 * The door most callers need: {@link io.vipcore.VipProgram}, all rules of one edition over one catalog.
 *
 * <p>Pure throughout: no clock, time zone, default locale, random number or input and output. The day {@code asOf} and
 * the reference data are arguments.
 */
@NullMarked
package io.vipcore;

import org.jspecify.annotations.NullMarked;
