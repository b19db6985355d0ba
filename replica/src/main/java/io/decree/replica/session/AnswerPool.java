package io.decree.replica.session;

import java.util.Arrays;

/**
 * Memory for short answers, used again and again, so that a client that acknowledges its answers
 * makes no garbage. It is each replica's own affair, and no part of the replicated state.
 *
 * <p>An array is by less than {@link #STEP} bytes longer than its answer: with its header it takes
 * no more than the {@link Session#ANSWER} bytes by which the table's bound counts each answer.
 * Arrays that nobody uses are kept up to a small size for each length only.
 */
final class AnswerPool {

    private static final int STEP = 16;

    /** Longer answers are rare, and take what they need. */
    private static final int LONGEST = 256;

    /**
     * How many bytes of arrays of one length are kept, their headers included: of the shortest as
     * many as a client may have under way, and acknowledge at once.
     */
    private static final int KEPT_BYTES = 1 << 15;

    private static final int HEADER = 16;

    /** How many arrays of one length there is room for at first: most replicas have few clients. */
    private static final int FEW = 16;

    private static final byte[] NOTHING = {};

    private final byte[][][] free = new byte[LONGEST / STEP + 1][FEW][];
    private final int[] count = new int[LONGEST / STEP + 1];

    /** An array for an answer; what is in it is of no meaning. */
    byte[] take(int length) {
        if (length > LONGEST) {
            return new byte[length];
        }
        int size = (length + STEP - 1) / STEP;
        if (size == 0) {
            return NOTHING;
        }
        return count[size] == 0 ? new byte[size * STEP] : free[size][--count[size]];
    }

    /** Gives an array back that {@link #take} gave. */
    void give(byte[] answer) {
        int size = answer.length / STEP;
        if (size > 0 && answer.length <= LONGEST && hasRoom(size)) {
            free[size][count[size]++] = answer;
        }
    }

    private boolean hasRoom(int size) {
        int most = KEPT_BYTES / (size * STEP + HEADER);
        if (count[size] == free[size].length && count[size] < most) {
            free[size] = Arrays.copyOf(free[size], Math.min(most, 2 * count[size]));
        }
        return count[size] < free[size].length;
    }

    /** How many bytes of arrays nobody uses. */
    long bytes() {
        long bytes = 0;
        for (int size = 0; size < count.length; size++) {
            bytes += (long) count[size] * size * STEP;
        }
        return bytes;
    }
}
