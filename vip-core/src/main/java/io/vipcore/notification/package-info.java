/**
 * What is owed to whom, and when: the messages of the program. Sending is the application's.
 *
 * <p>Knows the history of a customer and the state of a day. It must not know texts of mails or how they are sent.
 */
@NullMarked
package io.vipcore.notification;

import org.jspecify.annotations.NullMarked;
