package io.decree.runtime;

import io.decree.core.replica.ReplicaConfig;

/**
 * How large things may be, agreed on by the members of a group: those with other limits do not
 * connect to each other. Whatever a peer writes into its length fields, nothing larger is looked
 * at. What is kept of clients' sessions decides which commands are executed: members with other
 * numbers would come to other states. And the number of members decides what a majority is: two
 * majorities of different numbers need not have a member in common, and two leaders could decide
 * different values.
 *
 * @param valueLength the most bytes of one value
 * @param votes the most votes of one P1B: the window's capacity
 * @param frameLength the most bytes of one frame, header included
 * @param sessions how many clients' sessions are remembered; of more, the one that was not used for
 *     longest is dropped, and its commands are refused from then on
 * @param sessionWindow how many commands of one session may be under way
 * @param members how many members the group has, from 1 to 7; 0 where nobody counts a majority
 */
public record Limits(
        int valueLength, int votes, int frameLength, int sessions, int sessionWindow, int members) {

    /** What a frame with one value needs besides the value's bytes. */
    static final int OVERHEAD = 128;

    private static final int MOST_SESSIONS = 1 << 20;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public Limits {
        check(valueLength >= 0, "valueLength must not be negative");
        check(votes >= 0 && votes <= 1 << 16, "votes must lie from 0 to 65,536");
        check(
                frameLength >= OVERHEAD && frameLength - OVERHEAD >= valueLength,
                "frameLength must be at least valueLength + " + OVERHEAD);
        check(sessions >= 0 && sessions <= MOST_SESSIONS, "sessions must lie from 0 to 1,048,576");
        check(
                sessionWindow >= 0 && sessionWindow <= MOST_SESSIONS,
                "sessionWindow must lie from 0 to 1,048,576");
        check(members >= 0 && members <= ReplicaConfig.MEMBERS, "members must lie from 0 to 7");
    }

    /**
     * Limits of frames and records alone: where values are carried and not executed, nobody has a
     * session or counts a majority, and the numbers of sessions and members are 0.
     *
     * @param valueLength the most bytes of one value
     * @param votes the most votes of one P1B: the window's capacity
     * @param frameLength the most bytes of one frame, header included
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public Limits(int valueLength, int votes, int frameLength) {
        this(valueLength, votes, frameLength, 0, 0, 0);
    }

    /**
     * Limits under which every P1B fits into one frame. With smaller frames it goes in parts. As
     * {@link #Limits(int, int, int)}, they are of frames and records alone.
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
