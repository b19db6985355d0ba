package io.decree.runtime.standard.log;

import io.decree.runtime.port.Clock;

/**
 * The threads that write and force the logs of one device. They are few, however many logs there
 * are, and the first log has the first thread to itself until there are more logs than threads.
 *
 * <p>More than one is worth having although the disk is one: forces that several threads ask for at
 * the same time are brought home by one flush of the device, where those of one thread come one
 * after the other (see {@code docs/decisions/2026-11-21-log-on-disk.md}).
 *
 * <p>Any thread may construct and close it. A log that is still open then fails.
 */
public final class LogWriter implements AutoCloseable {

    /** How many threads there are at most, unless something else is said. */
    public static final int DEFAULT_THREADS = 4;

    private final String name;
    private final WriterThread[] threads;

    /** The time of loops that force what is little; null where none does. */
    private final Clock helped;

    private int started;
    private boolean closed;

    /**
     * Makes a writer of at most {@value #DEFAULT_THREADS} threads. A thread is started with the
     * first log that it writes.
     *
     * @param name of its threads; all but the first have a number behind it
     */
    public LogWriter(String name) {
        this(name, DEFAULT_THREADS);
    }

    /**
     * Makes a writer.
     *
     * @param name of its threads
     * @param threads how many there are at most, from 1 on
     * @throws IllegalArgumentException for less than one thread
     */
    public LogWriter(String name, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads: a log is written by one");
        }
        this.name = name;
        this.threads = new WriterThread[threads];
        helped = null;
    }

    private LogWriter(String name, WriterThread[] threads, Clock helped) {
        this.name = name;
        this.threads = threads;
        this.helped = helped;
    }

    /**
     * One thread for the log of one event loop, which the loop helps: it forces itself what is
     * little, as long as the disk is quick, and leaves much to the thread. That spares a single
     * command two changes of threads, and keeps the loop free where it has more to do. A disk that
     * hangs holds the loop up once, as with {@link #ofEachLoop()}; then the thread takes over for a
     * while. With more than one log nobody helps.
     *
     * @param name of the thread
     * @return a writer, for one log
     */
    public static LogWriter helpedByLoop(String name) {
        return helpedByLoop(name, System::nanoTime);
    }

    static LogWriter helpedByLoop(String name, Clock clock) {
        return new LogWriter(name, new WriterThread[1], clock);
    }

    /**
     * No thread at all: each event loop writes and forces its own logs. That spares two changes of
     * threads for each force, which is a good part of the time that a single command takes. But
     * while the disk takes its time the loop does nothing else: it sends no sign of life, so a
     * leader is replaced whose disk hangs, and its other replicas stand still with it. It is for a
     * loop that drives one replica on a disk that is known to be quick.
     *
     * @return a writer, which may be shared by any number of loops
     */
    public static LogWriter ofEachLoop() {
        return new LogWriter("", new WriterThread[0], null);
    }

    /**
     * From now on a log is written.
     *
     * @return who does it
     */
    synchronized LogWorker add(Appender appender, LogOptions options) {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        if (threads.length == 0) {
            return new LoopWorker(appender);
        }
        WriterThread thread = leastBusy();
        thread.add(appender);
        return helped == null
                ? thread
                : new HelpingWorker(appender, thread, options.markDelayNanos(), helped);
    }

    /** One that writes nothing, else a new one, else the one with the fewest logs. */
    private WriterThread leastBusy() {
        WriterThread least = null;
        for (int i = 0; i < started; i++) {
            if (threads[i].isClosed()) {
                // It died of an error, and its logs failed with it.
                threads[i] = new WriterThread(name(i));
            }
            if (least == null || threads[i].logs() < least.logs()) {
                least = threads[i];
            }
        }
        if (least != null && (least.logs() == 0 || started == threads.length)) {
            return least;
        }
        threads[started] = new WriterThread(name(started));
        return threads[started++];
    }

    private String name(int thread) {
        return thread == 0 ? name : name + "-" + (thread + 1);
    }

    /** Ends the threads. What was not forced may be lost. */
    @Override
    public synchronized void close() {
        closed = true;
        for (int i = 0; i < started; i++) {
            threads[i].stop();
        }
        for (int i = 0; i < started; i++) {
            threads[i].awaitEnd();
        }
    }
}
