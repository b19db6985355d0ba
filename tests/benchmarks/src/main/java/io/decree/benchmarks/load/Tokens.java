package io.decree.benchmarks.load;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Tokens that are not with the system under test, in the order in which they came back. Any thread
 * gives one back; one thread takes them, and sleeps while there is none: there are too few
 * processors to spin on one.
 */
final class Tokens {

    /** How long a sleep lasts at most, so that an end is noticed. */
    private static final long NAP_NANOS = 50_000_000;

    private static final int NONE = 0;

    /** Each cell holds a token plus 1. */
    private final AtomicIntegerArray cells;

    private final AtomicLong tail = new AtomicLong();
    private final AtomicLong head = new AtomicLong();
    private volatile Thread sleeper;

    Tokens(int most) {
        cells = new AtomicIntegerArray(Integer.highestOneBit(Math.max(2, 2 * most - 1)));
    }

    /** Gives a token back. */
    void put(int token) {
        cells.set(cell(tail.getAndIncrement()), token + 1);
        Thread thread = sleeper;
        if (thread != null) {
            sleeper = null;
            LockSupport.unpark(thread);
        }
    }

    /** Takes the token that has been here for the longest time; -1 when there is none. */
    int take() {
        long at = head.get();
        int cell = cell(at);
        int token = cells.get(cell);
        if (token == NONE) {
            return -1;
        }
        cells.set(cell, NONE);
        head.lazySet(at + 1);
        return token - 1;
    }

    /** Sleeps until there is one, or for a while. Whoever takes calls it. */
    void await() {
        sleeper = Thread.currentThread();
        if (cells.get(cell(head.get())) == NONE) {
            LockSupport.parkNanos(this, NAP_NANOS);
        }
        sleeper = null;
    }

    /** How many are here. */
    int size() {
        return (int) (tail.get() - head.get());
    }

    private int cell(long index) {
        return (int) (index & cells.length() - 1);
    }
}
