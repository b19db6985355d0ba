package io.decree.runtime;

/**
 * How large things may be, agreed on by the members of a group: those with other limits do not
 * connect to each other. Whatever a peer writes into its length fields, nothing larger is looked
 * at.
 *
 * @param valueLength the most bytes of one value
 * @param votes the most votes of one P1B: the window's capacity
 * @param frameLength the most bytes of one frame, header included
 */
public record Limits(int valueLength, int votes, int frameLength) {

    /** What a frame with one value needs besides the value's bytes. */
    static final int OVERHEAD = 128;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public Limits {
        check(valueLength >= 0, "valueLength must not be negative");
        check(votes >= 0 && votes <= 1 << 16, "votes must lie from 0 to 65,536");
        check(
                frameLength - OVERHEAD >= valueLength,
                "frameLength must be at least valueLength + " + OVERHEAD);
    }

    /**
     * Limits under which every P1B fits into one frame. With smaller frames it goes in parts.
     *
     * @param valueLength the most bytes of one value
     * @param votes the most votes of one P1B
     * @return the limits
     * @throws IllegalArgumentException when such a frame would exceed 2^31 - 1 bytes
     */
    public static Limits of(int valueLength, int votes) {
        long frameLength = OVERHEAD + (long) Math.max(votes, 1) * (valueLength + 64L);
        check(frameLength <= Integer.MAX_VALUE, "a frame of all votes would exceed 2^31 - 1 bytes");
        return new Limits(valueLength, votes, (int) frameLength);
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
