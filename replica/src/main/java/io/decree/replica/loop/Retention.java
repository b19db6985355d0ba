package io.decree.replica.loop;

import java.util.Arrays;

/**
 * Knows what may be forgotten. What was kept in memory or logged before the window moved belongs to
 * slots below the window's end of that time. So when all those slots are decided and stand in a
 * durable snapshot, everything from before can go at once: nothing has to be counted.
 */
final class Retention {

    private final Values values;
    private long[] bounds = new long[16];
    private long[] own = new long[16];
    private long[] received = new long[16];
    private long[] addresses = new long[16];
    private int size;

    /** Everything in the log below this address may go. */
    private long address;

    Retention(Values values) {
        this.values = values;
    }

    /** The window moves: what was kept until now is of slots below a bound. */
    void mark(long bound, long logAddress) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
            own = Arrays.copyOf(own, 2 * size);
            received = Arrays.copyOf(received, 2 * size);
            addresses = Arrays.copyOf(addresses, 2 * size);
        }
        bounds[size] = bound;
        own[size] = values.own.mark();
        received[size] = values.received.mark();
        addresses[size] = logAddress;
        size++;
    }

    /** No slot below this one is needed any more, neither here nor by a member that is behind. */
    void forgetBelow(long slot) {
        int gone = 0;
        while (gone < size && bounds[gone] <= slot) {
            gone++;
        }
        if (gone > 0) {
            values.own.freeBelow(own[gone - 1]);
            values.received.freeBelow(received[gone - 1]);
            address = addresses[gone - 1];
            remove(gone);
        }
    }

    private void remove(int gone) {
        size -= gone;
        System.arraycopy(bounds, gone, bounds, 0, size);
        System.arraycopy(own, gone, own, 0, size);
        System.arraycopy(received, gone, received, 0, size);
        System.arraycopy(addresses, gone, addresses, 0, size);
    }

    /** Where the log begins that is still needed. */
    long address() {
        return address;
    }
}
