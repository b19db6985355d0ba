package io.decree.runtime.standard.log;

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
    private final long markDelayNanos;

    /** Until then the thread forces. */
    private long handOverUntil;

    /** When the loop forced last, or asked for the mark. */
    private long worked;

    HelpingWorker(Appender appender, WriterThread thread, long markDelayNanos) {
        this.appender = appender;
        this.thread = thread;
        this.markDelayNanos = markDelayNanos;
        worked = System.nanoTime();
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
                && System.nanoTime() - handOverUntil >= 0;
    }

    private boolean work() {
        long start = System.nanoTime();
        if (!appender.tryWork()) {
            return false;
        }
        worked = System.nanoTime();
        long took = worked - start;
        if (took > QUICK_NANOS) {
            handOverUntil = worked + PATIENCE * took;
        }
        return true;
    }

    /** The thread sleeps, and does not know that the log lies still now. */
    @Override
    public void polled() {
        if (!appender.isMarked() && System.nanoTime() - worked > markDelayNanos) {
            worked = System.nanoTime();
            thread.wake();
        }
    }
}
