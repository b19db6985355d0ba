package io.decree.benchmarks.decree;

import io.decree.replica.EventLoop;
import io.decree.runtime.port.Parker;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.tcp.TcpLoop;

/**
 * The threads that a replica stands on, and how its loop sleeps: its own, or what all replicas of
 * a process share.
 */
final class Stand implements AutoCloseable {

    /** How the names of all threads of replicas begin. */
    static final String THREADS = "decree-";

    private final Parker parker;
    private final EventLoop loop;
    private final LogWriter writer;
    private final boolean ownsWriter;

    private Stand(String name, Parker parker, LogWriter shared, boolean isHelped) {
        this.parker = parker;
        loop = new EventLoop(THREADS + "loop-" + name, System::nanoTime, parker);
        ownsWriter = shared == null;
        writer = ownsWriter ? writer(THREADS + "log-" + name, isHelped) : shared;
    }

    private static LogWriter writer(String name, boolean isHelped) {
        return isHelped ? LogWriter.helpedByLoop(name) : new LogWriter(name);
    }

    /** A loop for replicas on a network; the writer is another's, unless that is null. */
    static Stand of(String name, Network network, LogWriter shared, boolean isHelped) {
        return new Stand(name, network.parker(), shared, isHelped);
    }

    Parker parker() {
        return parker;
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
        if (parker instanceof TcpLoop selector) {
            selector.close();
        }
        if (ownsWriter) {
            writer.close();
        }
    }
}
