package io.decree.runtime.standard.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * One thread that writes and forces. While it forces, the next batch of each of its logs gathers,
 * so batches grow with the load and nobody has to choose their size.
 */
final class WriterThread implements LogWorker {

    private final Thread thread;
    private volatile Appender[] appenders = {};
    private volatile boolean asleep;
    private volatile boolean closed;

    WriterThread(String name) {
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether it takes no log any more. */
    boolean isClosed() {
        return closed;
    }

    /** How many logs it writes. */
    int logs() {
        return appenders.length;
    }

    /** From now on a log is written. */
    synchronized void add(Appender appender) {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        Appender[] more = Arrays.copyOf(appenders, appenders.length + 1);
        more[appenders.length] = appender;
        appenders = more;
        wake();
    }

    /** Cheap while the thread is awake. */
    @Override
    public void wake() {
        if (asleep) {
            asleep = false;
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void polled() {
        // It goes by its own time.
    }

    private void run() {
        try {
            while (!closed) {
                boolean worked = round(appenders);
                long nanos = rest(appenders);
                if (!worked) {
                    sleep(nanos);
                }
            }
            end(new IOException("the log's writer was closed"));
        } catch (Throwable e) {
            // An error of the virtual machine: nobody may wait for what this thread will not do.
            end(new IOException("the log's writer died", e));
            throw e;
        }
    }

    /** All logs are written before the first is forced: the disk may bring them home together. */
    private static boolean round(Appender[] logs) {
        for (Appender log : logs) {
            log.write();
        }
        boolean worked = false;
        for (Appender log : logs) {
            worked |= log.force();
        }
        return worked;
    }

    private long rest(Appender[] logs) {
        long now = System.nanoTime();
        long least = Long.MAX_VALUE;
        for (Appender log : logs) {
            least = Math.min(least, log.rest(now));
            if (log.canEnd()) {
                end(log);
            }
        }
        return least;
    }

    private synchronized void end(Appender log) {
        appenders = Arrays.stream(appenders).filter(it -> it != log).toArray(Appender[]::new);
        log.end();
    }

    private synchronized void end(IOException why) {
        closed = true;
        for (Appender log : appenders) {
            log.fail(why);
            log.end();
        }
        appenders = new Appender[0];
    }

    /** Whoever gives work looks at {@code asleep} after that, and this the other way round. */
    private void sleep(long nanos) {
        asleep = true;
        if (!hasWork()) {
            LockSupport.parkNanos(this, nanos);
        }
        asleep = false;
    }

    private boolean hasWork() {
        boolean work = closed;
        for (Appender log : appenders) {
            work |= log.hasWork() || log.isLeaving();
        }
        return work;
    }

    /** Asks the thread to end. What was not forced may be lost. */
    void stop() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** Waits until it has ended. */
    void awaitEnd() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
