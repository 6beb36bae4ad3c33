/**
 * The state of a day: everything the library can say about one customer on one day, without deciding anything.
 *
 * <p>Knows every package below. Decisions and pages are built on it.
 */
@NullMarked
package io.vipcore.status;

import org.jspecify.annotations.NullMarked;
