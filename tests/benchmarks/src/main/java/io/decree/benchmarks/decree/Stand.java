package io.decree.benchmarks.decree;

import io.decree.replica.EventLoop;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.tcp.TcpLoop;

/**
 * The threads that a replica stands on, and its sockets' selector: its own, or what all replicas of
 * a process share.
 */
final class Stand implements AutoCloseable {

    /** How the names of all threads of replicas begin. */
    static final String THREADS = "decree-";

    private final TcpLoop selector;
    private final EventLoop loop;
    private final LogWriter writer;
    private final boolean ownsWriter;

    private Stand(String name, TcpLoop selector, LogWriter shared, boolean isHelped) {
        this.selector = selector;
        loop = new EventLoop(THREADS + "loop-" + name, System::nanoTime, selector);
        ownsWriter = shared == null;
        writer = ownsWriter ? writer(THREADS + "log-" + name, isHelped) : shared;
    }

    private static LogWriter writer(String name, boolean isHelped) {
        return isHelped ? LogWriter.helpedByLoop(name) : new LogWriter(name);
    }

    /** A loop and a selector; the writer is another's, unless that is null. */
    static Stand of(String name, LogWriter shared, boolean isHelped) {
        return new Stand(name, new TcpLoop(), shared, isHelped);
    }

    TcpLoop selector() {
        return selector;
    }

    EventLoop loop() {
        return loop;
    }

    LogWriter writer() {
        return writer;
    }

    @Override
    public void close() {
        loop.close();
        selector.close();
        if (ownsWriter) {
            writer.close();
        }
    }
}
