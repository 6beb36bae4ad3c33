package io.vipcore.example.console;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Says how far long work has come: nothing for the first two seconds, then a line for every two. */
final class Progress {

    private static final long TWO_SECONDS = 2_000_000_000L;

    private final PrintStream err;
    private final LongSupplier nanos;
    private long since;
    private int customers;

    /** On a stream that is not the one of the answer; the time is asked of what counts nanoseconds. */
    Progress(PrintStream err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    void oneMoreRead() {
        customers++;
        if (nanos.getAsLong() - since >= TWO_SECONDS) {
            since += TWO_SECONDS;
            err.printf(Language.EN.locale(), "%,d customers read%n", customers);
        }
    }
}
