/**
 * Licenses counted: which a customer holds on a day, which fall due on an anniversary date, which of those were renewed,
 * and the Select level they make.
 *
 * <p>Knows {@code customer}, {@code product} and {@code anniversary}. It must not know what a renewal is worth or who is
 * shown what.
 */
@NullMarked
package io.vipcore.license;

import org.jspecify.annotations.NullMarked;
