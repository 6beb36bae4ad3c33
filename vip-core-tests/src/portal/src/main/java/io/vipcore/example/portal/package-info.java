/**
 * The Reseller Console as an application of its own: pages from the server, events in a database, and every decision made
 * by the library.
 *
 * <p>Spring Boot, JTE and htmx do the work.
 */
@NullMarked
package io.vipcore.example.portal;

import org.jspecify.annotations.NullMarked;
