package io.decree.replica;

import io.decree.runtime.port.Clock;
import io.decree.runtime.port.Parker;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One thread that drives any number of replicas, of one group or of many. In each turn it visits
 * those for which there may be something to do, and it sleeps when there is nothing for any. A
 * replica whose ports all ring their {@link io.decree.runtime.port.Doorbell}, and that serves no
 * clients of other processes, is visited when one of them does or its time has come; the others are
 * visited in each turn. So a loop of a thousand replicas wants ports that ring.
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
    private final Visits visits = new Visits();
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
    Place add(Driven one) {
        return visits.add(this, one, clock.nanos());
    }

    private void run() {
        while (!stopping) {
            if (round() == 0 && !visits.isWanted()) {
                long now = clock.nanos();
                parker.park(visits.nextNanos(now) - now);
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
            tell(e);
        }
    }

    /** Whoever watches over threads hears of it, and the thread goes on. */
    static void tell(Throwable thrown) {
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, thrown);
    }

    private int round() {
        int work = 0;
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            run(task);
            work++;
        }
        return work + visits.turn(clock.nanos());
    }

    /** What one of them throws must not end the others. */
    static int doWork(Driven one, long now) {
        try {
            return one.doWork(now);
        } catch (RuntimeException | Error e) {
            tell(e);
            return 0;
        }
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
