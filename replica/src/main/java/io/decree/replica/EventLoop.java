package io.decree.replica;

import io.decree.runtime.port.Clock;
import io.decree.runtime.port.Parker;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One thread that drives any number of replicas, of one group or of many. It does what there is to
 * do for each in turn, and sleeps when there is nothing to do for any.
 */
public final class EventLoop implements AutoCloseable {

    /** What is driven. It is called on the loop's thread only. */
    interface Driven {

        /**
         * Does what there is to do, without waiting.
         *
         * @param nanos the loop's time
         * @return how much was done
         */
        int doWork(long nanos);

        /**
         * When it wants to be called at the latest, although nobody wakes the loop.
         *
         * @return nanoseconds of the loop's clock
         */
        long nextNanos();
    }

    /** So often somebody who waits for the loop looks whether there still is one. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Clock clock;
    private final Parker parker;
    private final Thread thread;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private Driven[] driven = {};
    private volatile boolean stopping;

    /**
     * Starts a thread.
     *
     * @param name of the thread
     * @param clock the loop's time
     * @param parker how the loop sleeps: what its replicas' transports share
     */
    public EventLoop(String name, Clock clock, Parker parker) {
        this.clock = clock;
        this.parker = parker;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Wakes the loop. Any thread may call it. */
    void wake() {
        parker.wake();
    }

    Parker parker() {
        return parker;
    }

    /** Whether the caller is the loop. */
    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /** Whether there is somebody who does what is handed over. */
    boolean isAlive() {
        return thread.isAlive();
    }

    /** Has something done on the loop's thread. */
    void execute(Runnable task) {
        tasks.add(task);
        parker.wake();
    }

    /**
     * Waits until something is done that was handed over, also when it is interrupted. Returns
     * whether it is: nobody does it any more once the loop is closed.
     */
    boolean await(Future<?> done) {
        boolean isAlive = true;
        while (isAlive && !done.isDone()) {
            isAlive = thread.isAlive();
            Uninterrupted.await(done, isAlive ? LOOK_NANOS : 0);
        }
        return done.isDone();
    }

    /** Drives one more from now on. On the loop's thread. */
    void add(Driven one) {
        driven = Arrays.copyOf(driven, driven.length + 1);
        driven[driven.length - 1] = one;
    }

    /** Drives it no longer. On the loop's thread. */
    void remove(Driven one) {
        driven = Arrays.stream(driven).filter(other -> other != one).toArray(Driven[]::new);
    }

    private void run() {
        while (!stopping) {
            if (round() == 0) {
                parker.park(nextNanos() - clock.nanos());
            }
        }
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            run(task);
        }
    }

    /** What one of them throws must not end the others: they share this thread. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, e);
        }
    }

    private int round() {
        int work = 0;
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            run(task);
            work++;
        }
        long now = clock.nanos();
        for (Driven one : driven) {
            work += doWork(one, now);
        }
        return work;
    }

    private static int doWork(Driven one, long now) {
        try {
            return one.doWork(now);
        } catch (RuntimeException | Error e) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, e);
            return 0;
        }
    }

    private long nextNanos() {
        long now = clock.nanos();
        long soonest = Long.MAX_VALUE;
        for (Driven one : driven) {
            soonest = Math.min(soonest, one.nextNanos() - now);
        }
        return now + Math.min(soonest, 1_000_000_000L);
    }

    /** Ends the thread, after what it is just doing. Its replicas have to be closed before. */
    @Override
    public void close() {
        stopping = true;
        parker.wake();
        if (isCurrent()) {
            return;
        }
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
