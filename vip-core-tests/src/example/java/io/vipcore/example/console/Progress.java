package io.vipcore.example.console;

import io.vipcore.example.page.Printable;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Says what is being done and how far it has come, a line each time that patience ends. */
final class Progress implements AutoCloseable {

    private record Work(String name, AtomicInteger customers) {}

    private final PrintStream err;
    private final ScheduledExecutorService ticker;
    private volatile Work work;

    /** Begins a piece of work and the waiting; the stream is not the one of the answer. */
    Progress(Surroundings surroundings, String work) {
        this.err = surroundings.err();
        this.work = new Work(work, new AtomicInteger());
        this.ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = ticker.scheduleAtFixedRate(
                this::tell,
                surroundings.patience().toMillis(),
                surroundings.patience().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Goes on to another piece of work. */
    void begin(String name) {
        work = new Work(name, new AtomicInteger());
    }

    void oneMoreCustomer() {
        work.customers().incrementAndGet();
    }

    void tell() {
        Work now = work;
        int customers = now.customers().get();
        String count = customers == 0 ? "" : String.format(Language.EN.locale(), " %,d customers", customers);
        err.println(Printable.line(now.name()) + " …" + count);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
