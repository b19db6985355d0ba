package io.decree.runtime.standard.local;

import io.decree.runtime.Yields;
import io.decree.runtime.port.Parker;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How a loop sleeps that waits for other threads only, and for no socket. It yields before it
 * sleeps, see {@link Yields}.
 *
 * <p>Only {@link #wake()} may be called by other threads than the loop's.
 */
public final class ThreadParker implements Parker {

    private static final int AWAKE = 0;
    private static final int PARKED = 1;
    private static final int WOKEN = 2;

    private final AtomicInteger state = new AtomicInteger(AWAKE);
    private final Yields yields;

    /** Written before anybody can see that it sleeps. */
    private Thread sleeper;

    /** Makes one for one loop, which yields {@value Yields#USUAL} times. */
    public ThreadParker() {
        this(Yields.USUAL);
    }

    /**
     * Makes one for one loop.
     *
     * @param yields how often it gives the processor away before it sleeps
     * @throws IllegalArgumentException for less than 0
     */
    public ThreadParker(int yields) {
        this.yields = new Yields(yields, () -> state.get() != AWAKE);
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
        if (!yields.find() && state.compareAndSet(AWAKE, PARKED)) {
            LockSupport.parkNanos(this, nanos - yields.spentNanos());
        }
        // Who was woken sees what was done before: a plain store would not promise that.
        state.getAndSet(AWAKE);
    }

    @Override
    public void wake() {
        if (state.getAndSet(WOKEN) == PARKED) {
            LockSupport.unpark(sleeper);
        }
    }
}
