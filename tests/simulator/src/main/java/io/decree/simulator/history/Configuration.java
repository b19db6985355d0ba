package io.decree.simulator.history;

import java.util.Arrays;

/**
 * A point of the search: all operations that returned before the deadline have been placed, and of
 * the others those whose bits are set.
 */
final class Configuration<S> {

    final int deadline;
    final S state;

    /** Which of the open operations have been placed, by their bits. */
    final long[] placed;

    /**
     * Which operations of unknown outcome have been placed, by their numbers; no zeros at the end.
     */
    final long[] effective;

    /** How far the ways on from here have been tried: open operations, then unknown ones. */
    int tried;

    Configuration(int deadline, S state, long[] placed, long[] effective) {
        this.deadline = deadline;
        this.state = state;
        this.placed = placed;
        this.effective = effective;
    }

    static boolean has(long[] set, int number) {
        int word = number >>> 6;
        return word < set.length && (set[word] >>> (number & 63) & 1) == 1;
    }

    /** A copy with one more number, as long as it needs to be. */
    static long[] with(long[] set, int number) {
        int word = number >>> 6;
        long[] more = Arrays.copyOf(set, Math.max(set.length, word + 1));
        more[word] |= 1L << (number & 63);
        return more;
    }

    static void clear(long[] set, int number) {
        set[number >>> 6] &= ~(1L << (number & 63));
    }

    /** Whether all of one set are in another. */
    static boolean within(long[] part, long[] whole) {
        for (int i = 0; i < part.length; i++) {
            long other = i < whole.length ? whole[i] : 0;
            if ((part[i] & ~other) != 0) {
                return false;
            }
        }
        return true;
    }
}
