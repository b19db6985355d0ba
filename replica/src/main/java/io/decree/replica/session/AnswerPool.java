package io.decree.replica.session;

/**
 * Memory for short answers, used again and again, so that a client that acknowledges its answers
 * makes no garbage. It is each replica's own affair, and no part of the replicated state.
 *
 * <p>An array is by less than {@link #STEP} bytes longer than its answer: with its header it takes
 * no more than the {@link Session#ANSWER} bytes by which the table's bound counts each answer.
 * Arrays that nobody uses are kept up to a small number of each length only.
 */
final class AnswerPool {

    private static final int STEP = 16;

    /** Longer answers are rare, and take what they need. */
    private static final int LONGEST = 256;

    /** How many arrays of one length are kept: more than most clients have under way. */
    private static final int KEPT = 128;

    private static final byte[] NOTHING = {};

    private final byte[][][] free = new byte[LONGEST / STEP + 1][KEPT][];
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
        if (size > 0 && answer.length <= LONGEST && count[size] < KEPT) {
            free[size][count[size]++] = answer;
        }
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
