/**
 * Renewals judged: which phase a renewal is in on a day, and whether a renewal order may be placed.
 *
 * <p>Knows {@code license} and the standing of {@code authorization}. It must not know how the licenses came about.
 */
@NullMarked
package io.vipcore.renewal;

import org.jspecify.annotations.NullMarked;
