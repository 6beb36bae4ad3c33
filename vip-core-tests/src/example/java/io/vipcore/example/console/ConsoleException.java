package io.vipcore.example.console;

import java.io.Serial;

/**
 * What the person at the console must put right: wrong arguments or a broken file. The message is the one line shown; it
 * names options, files, VIP IDs and fields, never what a document holds besides.
 */
final class ConsoleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ConsoleException(String message) {
        super(message);
    }
}
