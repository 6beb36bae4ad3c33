/**
 * The words of the program in English and Polish, the locale always an argument.
 *
 * <p>The Polish terms are those of the founding page. Knows nothing of this library.
 */
@NullMarked
package io.vipcore.language;

import org.jspecify.annotations.NullMarked;
