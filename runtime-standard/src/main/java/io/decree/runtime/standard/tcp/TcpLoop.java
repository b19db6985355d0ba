package io.decree.runtime.standard.tcp;

import io.decree.runtime.Yields;
import io.decree.runtime.port.Parker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The selector of one event loop's thread: the loop sleeps in it until a socket, another thread or
 * its next deadline wants it. The transports of the loop share it, and ask the operating system
 * no more than once in each round of the loop that does something. Before it sleeps it yields, and
 * asks again each time, see {@link Yields}.
 *
 * <p>Only {@link #wake()} may be called by other threads.
 */
public final class TcpLoop implements Parker, AutoCloseable {

    private static final int AWAKE = 0;
    private static final int PARKED = 1;
    private static final int WOKEN = 2;

    private final Selector selector;
    private final Yields yields;
    private final AtomicInteger state = new AtomicInteger(AWAKE);
    private final Consumer<SelectionKey> dispatch = TcpLoop::dispatch;

    /** Even while what the system said last is new, odd once somebody has looked at it twice. */
    private long round = 1;

    /**
     * Opens a selector for a loop that yields {@value Yields#USUAL} times before it sleeps.
     *
     * @throws UncheckedIOException when the process has no file descriptor left
     */
    public TcpLoop() {
        this(Yields.USUAL);
    }

    /**
     * Opens a selector.
     *
     * @param yields how often the loop gives the processor away before it sleeps
     * @throws IllegalArgumentException for less than 0
     * @throws UncheckedIOException when the process has no file descriptor left
     */
    public TcpLoop(int yields) {
        this.yields = new Yields(yields, () -> state.get() != AWAKE || select(0) > 0);
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("a selector cannot be opened", e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>A selector counts milliseconds: less than one is taken for one. An interrupted thread does
     * not sleep.
     */
    @Override
    public void park(long nanos) {
        if (nanos <= 0) {
            return;
        }
        try {
            if (!yields.find() && state.compareAndSet(AWAKE, PARKED)) {
                long left = TimeUnit.NANOSECONDS.toMillis(nanos - yields.spentNanos());
                select(Math.max(1, left));
            }
        } finally {
            // Who was woken sees what was done before: a plain store would not promise that.
            state.getAndSet(AWAKE);
        }
    }

    @Override
    public void wake() {
        if (state.getAndSet(WOKEN) == PARKED) {
            selector.wakeup();
        }
    }

    /** Ends the selector. Transports that still use it must not be polled any more. */
    @Override
    public void close() {
        try {
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a selector cannot be closed", e);
        }
    }

    /**
     * Learns what is ready. Who has seen the newest answer of the system is not asking it again at
     * once, but at the next call: the round after one in which something was done finds nothing in
     * most cases, and then the loop parks, which asks as well. That saves one call of the system
     * for each time the loop wakes.
     *
     * @param seen what the last call for this caller returned; 0 for the first
     * @return the round of the loop
     */
    long refresh(long seen) {
        if (seen == round) {
            if (round % 2 == 0) {
                round++;
            } else {
                select(0);
            }
        }
        return round;
    }

    /** How often the system was asked which sockets are ready. */
    long rounds() {
        return round / 2;
    }

    SelectionKey register(SelectableChannel channel, int operations, Registration owner)
            throws IOException {
        channel.configureBlocking(false);
        return channel.register(selector, operations, owner);
    }

    /** Lets go of channels that were closed: until then the system keeps their ports. */
    void releaseClosed() {
        if (selector.isOpen()) {
            select(0);
        }
    }

    /** How many sockets are ready. */
    private int select(long millis) {
        try {
            round = (round | 1) + 1;
            return millis == 0 ? selector.selectNow(dispatch) : selector.select(dispatch, millis);
        } catch (IOException e) {
            throw new UncheckedIOException("the system cannot say which sockets are ready", e);
        }
    }

    private static void dispatch(SelectionKey key) {
        Registration owner = (Registration) key.attachment();
        owner.ready(key.readyOps());
    }
}
