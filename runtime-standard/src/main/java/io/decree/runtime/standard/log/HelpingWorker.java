package io.decree.runtime.standard.log;

import io.decree.runtime.port.Clock;

/**
 * The log's own loop forces what is little, as long as the disk is quick; the writer's thread does
 * the rest. A change of threads and back takes as long as such a force, and a loop that has little
 * to force has little else to do. With much to force it has, and the thread works beside it.
 */
final class HelpingWorker implements LogWorker {

    /** How many bytes are little: what some hundred short commands need. */
    static final int LITTLE = 1 << 14;

    /** A force that took longer is followed by a time in which the thread forces. */
    static final long QUICK_NANOS = 1_000_000;

    /** So many times as long as the force took: a loop loses little time to a slow disk. */
    private static final int PATIENCE = 64;

    private final Appender appender;
    private final WriterThread thread;
    private final Clock clock;
    private final long markDelayNanos;

    /** Until then the thread forces. */
    private long handOverUntil;

    /** When the loop forced last, or asked for the mark. */
    private long worked;

    HelpingWorker(Appender appender, WriterThread thread, long markDelayNanos, Clock clock) {
        this.clock = clock;
        this.appender = appender;
        this.thread = thread;
        this.markDelayNanos = markDelayNanos;
        worked = clock.nanos();
        handOverUntil = worked;
    }

    @Override
    public void wake() {
        if (!isForLoop() || !work()) {
            thread.wake();
        }
    }

    private boolean isForLoop() {
        return thread.logs() == 1
                && appender.hasLittleWork(LITTLE)
                && clock.nanos() - handOverUntil >= 0;
    }

    private boolean work() {
        long start = clock.nanos();
        if (!appender.tryWork()) {
            return false;
        }
        worked = clock.nanos();
        long took = worked - start;
        if (took > QUICK_NANOS) {
            handOverUntil = worked + PATIENCE * took;
        }
        return true;
    }

    /** The thread sleeps, and does not know that the log lies still now. */
    @Override
    public void polled() {
        if (!appender.isMarked() && clock.nanos() - worked > markDelayNanos) {
            worked = clock.nanos();
            thread.wake();
        }
    }
}
