package io.decree.core.replica;

/**
 * What waits until the log is durable up to a record: answers that promise something, and what
 * follows from them. A ring in the order of the records; it never grows, so a full one refuses the
 * message that would need a place, which is the same as losing it.
 */
final class Held {

    /** What is done when the record is durable. */
    enum Kind {
        /** Tell {@code to} of a vote. */
        VOTE,
        /** Read the 1a of {@code to} again: its answer is durable now. */
        PREPARE,
        /** Ask everybody for the promise of the own {@code ballot}. */
        CAMPAIGN,
        /** Tell {@code to} that its ballot is followed; the slot's place holds its round. */
        FOLLOW
    }

    private final Kind[] kinds;
    private final long[] lsns;
    private final int[] members;
    private final long[] ballots;
    private final long[] slots;
    private final long[] values;
    private int first;
    private int size;

    Held(int capacity) {
        kinds = new Kind[capacity];
        lsns = new long[capacity];
        members = new int[capacity];
        ballots = new long[capacity];
        slots = new long[capacity];
        values = new long[capacity];
    }

    boolean isFull() {
        return size == kinds.length;
    }

    /** Whether something of a kind waits for a member. It looks at all of them. */
    boolean holds(Kind kind, int member) {
        boolean found = false;
        for (int i = 0; i < size && !found; i++) {
            int cell = (first + i) % kinds.length;
            found = kinds[cell] == kind && members[cell] == member;
        }
        return found;
    }

    int size() {
        return size;
    }

    int capacity() {
        return kinds.length;
    }

    void clear() {
        size = 0;
    }

    void add(Kind kind, long lsn, int member, long ballot, long slot, long value) {
        if (isFull()) {
            throw new IllegalStateException("nothing may be held when isFull()");
        }
        int cell = (first + size) % kinds.length;
        kinds[cell] = kind;
        lsns[cell] = lsn;
        members[cell] = member;
        ballots[cell] = ballot;
        slots[cell] = slot;
        values[cell] = value;
        size++;
    }

    boolean isReady(long durable) {
        return size > 0 && lsns[first] <= durable;
    }

    Kind kind() {
        return kinds[first];
    }

    int member() {
        return members[first];
    }

    long ballot() {
        return ballots[first];
    }

    long slot() {
        return slots[first];
    }

    long value() {
        return values[first];
    }

    void remove() {
        first = (first + 1) % kinds.length;
        size--;
    }
}
