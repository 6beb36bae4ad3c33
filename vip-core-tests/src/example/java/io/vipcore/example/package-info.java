/**
 * What an application puts around the library, as examples: {@link io.vipcore.example.RandomIds} makes the identifiers that
 * the library leaves to it, {@code lists} reads price lists and lists of customers, {@code console} prints the Customers page.
 */
@NullMarked
package io.vipcore.example;

import org.jspecify.annotations.NullMarked;
