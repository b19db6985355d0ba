package io.decree.runtime.standard.local;

import io.decree.runtime.port.Parker;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How a loop sleeps that waits for other threads only, and for no socket.
 *
 * <p>Before it sleeps it gives the processor away some times: whoever it waits for often runs then,
 * and wakes it before it slept. To be put to sleep and woken by the system takes much longer than
 * what the loops of a group have to say to each other; nobody else loses by it, since a thread that
 * yields goes behind all that want to run.
 *
 * <p>Only {@link #wake()} may be called by other threads than the loop's.
 */
public final class ThreadParker implements Parker {

    /** How often it yields, unless something else is said: some microseconds. */
    public static final int YIELDS = 10;

    private static final int AWAKE = 0;
    private static final int PARKED = 1;
    private static final int WOKEN = 2;

    private final AtomicInteger state = new AtomicInteger(AWAKE);
    private final int yields;

    /** Written before anybody can see that it sleeps. */
    private Thread sleeper;

    /** Makes one for one loop, which yields {@value #YIELDS} times. */
    public ThreadParker() {
        this(YIELDS);
    }

    /**
     * Makes one for one loop.
     *
     * @param yields how often it gives the processor away before it sleeps; 0 for a loop that has
     *     few things to do and should use no processor at all for the others
     * @throws IllegalArgumentException for less than 0
     */
    public ThreadParker(int yields) {
        if (yields < 0) {
            throw new IllegalArgumentException("yields must not be negative");
        }
        this.yields = yields;
    }

    /**
     * {@inheritDoc}
     *
     * <p>An interrupted thread does not sleep.
     */
    @Override
    public void park(long nanos) {
        if (nanos <= 0) {
            return;
        }
        sleeper = Thread.currentThread();
        if (!isWokenSoon() && state.compareAndSet(AWAKE, PARKED)) {
            LockSupport.parkNanos(this, nanos);
        }
        state.set(AWAKE);
    }

    /** Yields for what others do, and not to be scheduled in any certain order. */
    @SuppressWarnings("ThreadPriorityCheck")
    private boolean isWokenSoon() {
        for (int i = 0; i < yields && state.get() == AWAKE; i++) {
            Thread.yield();
        }
        return state.get() != AWAKE;
    }

    @Override
    public void wake() {
        if (state.getAndSet(WOKEN) == PARKED) {
            LockSupport.unpark(sleeper);
        }
    }
}
