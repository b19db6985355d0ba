package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;

/**
 * Messages that a slot is decided, which wait for another message to leave with. A leader that is
 * asked again soon sends its next proposal then, and both arrive with one wake-up of the other
 * member. They repeat what stays true, so they may be late, and go with the next tick at the
 * latest.
 */
final class Riders {

    private static final int PLACES = 64;

    private final long[] ballots = new long[PLACES];
    private final long[] slots = new long[PLACES];
    private final long[] values = new long[PLACES];
    private final int[] members = new int[PLACES];
    private int size;

    /** Takes a message, unless it is of another kind or too many wait. */
    boolean take(Message it, int to) {
        if (it.kind != MessageKind.COMMIT || size == PLACES) {
            return false;
        }
        ballots[size] = it.ballot;
        slots[size] = it.slot;
        values[size] = it.value;
        members[size++] = to;
        return true;
    }

    int size() {
        return size;
    }

    /** Fills in one of those that wait. */
    void fill(int index, Message it) {
        it.ballot = ballots[index];
        it.slot = slots[index];
        it.value = values[index];
    }

    int member(int index) {
        return members[index];
    }

    void clear() {
        size = 0;
    }
}
