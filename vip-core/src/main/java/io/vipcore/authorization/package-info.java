/**
 * Purchase authorizations judged: which status one has on a day, and how the account stands because of them.
 *
 * <p>Knows {@code customer} and the deadlines of {@code anniversary}. It must not know licenses, renewals or pages.
 */
@NullMarked
package io.vipcore.authorization;

import org.jspecify.annotations.NullMarked;
