package io.decree.core.replica;

/** The votes a P1b reports. Filled, read and filled again; one thread at a time. */
public final class VoteList {

    private final long[] slots;
    private final long[] ballots;
    private final long[] values;
    private final long[] digests;
    private final long[] handles;
    private int size;

    /**
     * An empty list.
     *
     * @param capacity the most votes it can hold, a replica's window
     */
    public VoteList(int capacity) {
        slots = new long[capacity];
        ballots = new long[capacity];
        values = new long[capacity];
        digests = new long[capacity];
        handles = new long[capacity];
    }

    /** Forgets all votes. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds a vote.
     *
     * @param slot its slot
     * @param ballot its ballot
     * @param value the id of its value
     * @param digest of the value's bytes
     * @param handle where the value's bytes are
     * @throws IndexOutOfBoundsException when the list is full
     */
    public void add(long slot, long ballot, long value, long digest, long handle) {
        slots[size] = slot;
        ballots[size] = ballot;
        values[size] = value;
        digests[size] = digest;
        handles[size] = handle;
        size++;
    }

    /**
     * Forgets the last votes.
     *
     * @param length how many to keep, from 0 to {@code size()}
     */
    public void truncate(int length) {
        if (length < 0 || length > size) {
            throw new IndexOutOfBoundsException(length + " of " + size + " votes");
        }
        size = length;
    }

    /**
     * The bytes of a vote's value have another place now.
     *
     * @param index from 0 to {@code size() - 1}
     * @param handle where they are
     */
    public void move(int index, long handle) {
        handles[index] = handle;
    }

    /**
     * How many votes there are.
     *
     * @return from 0 to the capacity
     */
    public int size() {
        return size;
    }

    /**
     * How many votes there can be.
     *
     * @return the capacity
     */
    public int capacity() {
        return slots.length;
    }

    /**
     * The slot of a vote.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the slot
     */
    public long slot(int index) {
        return slots[index];
    }

    /**
     * The ballot of a vote.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the ballot
     */
    public long ballot(int index) {
        return ballots[index];
    }

    /**
     * The id of a vote's value.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the id
     */
    public long value(int index) {
        return values[index];
    }

    /**
     * The digest of a vote's value.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the digest
     */
    public long digest(int index) {
        return digests[index];
    }

    /**
     * The handle of a vote's value.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the handle
     */
    public long handle(int index) {
        return handles[index];
    }
}
