package io.decree.replica.loop;

/**
 * Who waits for own batches that are decided and not executed yet, oldest first: the tokens of each
 * batch, by slot. The first batches are handed over to be executed, the others not yet.
 */
final class Awaiting {

    private long[] tokens = new long[64];
    private long[] slots = new long[16];
    private long[] ends = new long[16];

    /** 1 for a batch whose outcome was unknown before. */
    private long[] resolved = new long[16];

    private long firstToken;
    private long endToken;
    private long firstBatch;
    private long endHanded;
    private long endBatch;

    /** A batch begins, of a higher slot than all before; its tokens follow. */
    void begin(long slot, boolean isResolved) {
        if (endBatch - firstBatch == slots.length) {
            slots = grown(slots, firstBatch, endBatch);
            ends = grown(ends, firstBatch, endBatch);
            resolved = grown(resolved, firstBatch, endBatch);
        }
        int place = place(endBatch++);
        slots[place] = slot;
        ends[place] = endToken;
        resolved[place] = isResolved ? 1 : 0;
    }

    /** One more token of the batch that was begun last. */
    void add(long token) {
        if (endToken - firstToken == tokens.length) {
            tokens = grown(tokens, firstToken, endToken);
        }
        tokens[cell(endToken++)] = token;
        ends[place(endBatch - 1)] = endToken;
    }

    /** A slot is handed over: whether somebody waits for it. */
    boolean hand(long slot) {
        boolean awaited = endHanded < endBatch && slots[place(endHanded)] == slot;
        endHanded += awaited ? 1 : 0;
        return awaited;
    }

    /** Whether somebody waits for a slot that is executed: then it is the oldest batch. */
    boolean has(long slot) {
        return firstBatch < endBatch && slots[place(firstBatch)] == slot;
    }

    /** Whether the outcome of the oldest batch was unknown before. */
    boolean isResolved() {
        return resolved[place(firstBatch)] != 0;
    }

    /** Takes the next token of the oldest batch. */
    long next() {
        if (firstToken == ends[place(firstBatch)]) {
            throw new IllegalStateException(
                    "slot " + slots[place(firstBatch)] + " has more commands than were proposed");
        }
        return tokens[cell(firstToken++)];
    }

    /** The oldest batch is executed. */
    void remove() {
        firstToken = ends[place(firstBatch++)];
    }

    /** Hears of a command that is not awaited any more. */
    interface Dropped {

        /** Whether it was told before that the outcome is unknown: it must not be told twice. */
        void dropped(long token, boolean isResolved);
    }

    /** Those that were not handed over never will be. */
    void dropUnhanded(Dropped listener) {
        long start = endHanded == firstBatch ? firstToken : ends[place(endHanded - 1)];
        long index = start;
        for (long batch = endHanded; batch < endBatch; batch++) {
            for (; index < ends[place(batch)]; index++) {
                listener.dropped(tokens[cell(index)], resolved[place(batch)] != 0);
            }
        }
        endToken = start;
        endBatch = endHanded;
    }

    private int place(long batch) {
        return (int) (batch & slots.length - 1);
    }

    private int cell(long index) {
        return (int) (index & tokens.length - 1);
    }

    /** A ring with twice the places; everything keeps its index. */
    private static long[] grown(long[] ring, long from, long to) {
        long[] larger = new long[2 * ring.length];
        for (long index = from; index < to; index++) {
            larger[(int) (index & larger.length - 1)] = ring[(int) (index & ring.length - 1)];
        }
        return larger;
    }
}
