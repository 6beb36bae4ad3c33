/**
 * The numbers of the program. Every number stands here, once, with its source; nothing else in this library repeats
 * one.
 *
 * <p>Adobe's pages contradict each other because the program changed over the years. Each state of the program is an
 * {@link io.vipcore.edition.Edition}; {@link io.vipcore.edition.Editions} holds the three known ones. A caller builds
 * his own from an existing one.
 *
 * <p>Knows {@code fact} and {@code product}. It must not know how a number is used: that is the calendar's and the
 * policies' business.
 */
@NullMarked
package io.vipcore.edition;

import org.jspecify.annotations.NullMarked;
