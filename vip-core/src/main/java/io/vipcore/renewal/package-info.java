/**
 * Renewals judged: which anniversary date is in question on a day and which phase its renewal is in.
 *
 * <p>Knows {@code license} and {@code anniversary}. It must not know how the licenses came about.
 */
@NullMarked
package io.vipcore.renewal;

import org.jspecify.annotations.NullMarked;
