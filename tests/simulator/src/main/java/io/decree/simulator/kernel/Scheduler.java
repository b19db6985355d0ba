package io.decree.simulator.kernel;

import java.util.Arrays;

/**
 * The queue of all events of a world, in virtual time.
 *
 * <p>Time is in nanoseconds from 0 and moves only when an event happens. Events set for the same
 * instant happen in the order in which they were set, so a run has one order. One thread only.
 */
public final class Scheduler {

    private long now;
    private long happened;
    private long nextOrder;
    private int size;
    private long[] times = new long[64];
    private long[] orders = new long[64];
    private Event[] events = new Event[64];

    /** The present instant, in nanoseconds. */
    public long now() {
        return now;
    }

    /** How many events have happened. */
    public long happened() {
        return happened;
    }

    /** How many events are waiting. */
    public int waiting() {
        return size;
    }

    /**
     * Sets an event for an instant.
     *
     * @throws IllegalArgumentException when that instant is past
     */
    public void at(long nanos, Event event) {
        if (nanos < now) {
            throw new IllegalArgumentException(
                    "set for " + nanos + " ns, but it is " + now + " ns: an event cannot be past");
        }
        if (size == times.length) {
            grow();
        }
        raise(size++, nanos, nextOrder++, event);
    }

    /** Sets an event for a time from now, at least 0. */
    public void after(long nanos, Event event) {
        at(Math.addExact(now, nanos), event);
    }

    /**
     * Lets the next event happen, unless it is set for after {@code lastNanos}; says whether one
     * did.
     */
    public boolean step(long lastNanos) {
        if (size == 0 || times[0] > lastNanos) {
            return false;
        }
        now = times[0];
        Event next = events[0];
        removeFirst();
        happened++;
        next.happen();
        return true;
    }

    /** Lets all events happen that are set for up to an instant, and stands there. */
    public void runUntil(long lastNanos) {
        while (step(lastNanos)) {
            // all work is in the condition
        }
        now = Math.max(now, lastNanos);
    }

    private void grow() {
        int length = size * 2;
        times = Arrays.copyOf(times, length);
        orders = Arrays.copyOf(orders, length);
        events = Arrays.copyOf(events, length);
    }

    private void removeFirst() {
        size--;
        long time = times[size];
        long order = orders[size];
        Event event = events[size];
        events[size] = null;
        if (size > 0) {
            sink(time, order, event);
        }
    }

    /** Puts an event into the hole at a leaf, or nearer to the root where it belongs. */
    private void raise(int leaf, long time, long order, Event event) {
        int hole = leaf;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (!earlier(time, order, parent)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, time, order, event);
    }

    /** Puts an event into the hole at the root, or further from it where it belongs. */
    private void sink(long time, long order, Event event) {
        int hole = 0;
        while (hole * 2 + 1 < size) {
            int child = hole * 2 + 1;
            if (child + 1 < size && earlier(times[child + 1], orders[child + 1], child)) {
                child++;
            }
            if (earlier(time, order, child)) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        put(hole, time, order, event);
    }

    private boolean earlier(long time, long order, int than) {
        return time < times[than] || (time == times[than] && order < orders[than]);
    }

    private void move(int from, int to) {
        put(to, times[from], orders[from], events[from]);
    }

    private void put(int place, long time, long order, Event event) {
        times[place] = time;
        orders[place] = order;
        events[place] = event;
    }
}
