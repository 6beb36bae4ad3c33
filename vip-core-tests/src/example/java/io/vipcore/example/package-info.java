/**
 * What an application puts around the library, as examples: {@link io.vipcore.example.RandomIds} makes the identifiers that
 * the library leaves to it, {@code lists} reads price lists and lists of customers, {@code page}
 * searches, sorts and exports the Customers page, {@code console} prints it.
 */
@NullMarked
package io.vipcore.example;

import org.jspecify.annotations.NullMarked;
