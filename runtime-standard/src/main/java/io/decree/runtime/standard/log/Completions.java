package io.decree.runtime.standard.log;

import io.decree.runtime.port.DurableLog;

/** Which records were asked to be made durable, so that it can be told when they are. */
final class Completions {

    private static final int CAPACITY = 1024;

    private final long[] addresses = new long[CAPACITY];
    private final long[] lsns = new long[CAPACITY];
    private int head;
    private int count;

    /** Waits for all records up to one that ends at an address. */
    void expect(long address, long lsn) {
        if (count == CAPACITY) {
            // Told a little later, together with this one.
            count--;
        }
        int at = (head + count) % CAPACITY;
        addresses[at] = address;
        lsns[at] = lsn;
        count++;
    }

    /** Tells the last of those that are durable. */
    int tell(long durable, DurableLog.Listener listener) {
        long lsn = 0;
        int told = 0;
        while (count > 0 && addresses[head] <= durable) {
            lsn = lsns[head];
            head = (head + 1) % CAPACITY;
            count--;
            told = 1;
        }
        if (told > 0) {
            listener.durable(lsn);
        }
        return told;
    }
}
