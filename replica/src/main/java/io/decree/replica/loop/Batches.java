package io.decree.replica.loop;

import io.decree.replica.Execution;
import io.decree.replica.session.Envelope;
import java.nio.ByteBuffer;

/**
 * Commands of own clients on their way: one batch is being filled, the batches before it are
 * proposed and wait for their outcome, oldest first. A batch is one value of the log. What is
 * gathered while the pipeline is full makes the next batch larger: nothing waits for a timer.
 */
final class Batches {

    /** The time is the last field of an envelope's header. */
    private static final int TIME_AT = Envelope.HEADER - Long.BYTES;

    /** So small a part of the pipeline is for batches that are worth it. */
    private static final int LAST_PART = 8;

    private final ValueArena arena;
    private final Values values;
    private final int longest;

    /** Tokens of all commands under way, in order: a ring. */
    private final long[] tokens;

    /** Where each batch that is proposed ends among the tokens: a ring. */
    private final long[] ends;

    private long firstToken;
    private long endToken;
    private long firstBatch;
    private long endBatch;
    private boolean open;

    /** Where the batch stands that was closed last. */
    private long newestAt;

    Batches(Values values, int longest, int outstanding, int pipeline) {
        this.values = values;
        this.arena = values.own;
        this.longest = longest;
        tokens = new long[powerOfTwo(outstanding)];
        ends = new long[powerOfTwo(pipeline + 1)];
    }

    private static int powerOfTwo(int least) {
        return Integer.highestOneBit(Math.max(2, 2 * least - 1));
    }

    /** Takes a command into the open batch; {@code false} when there is no room for it. */
    boolean add(long token, ByteBuffer envelope, long timeMillis) {
        int length = envelope.remaining();
        if (endToken - firstToken == tokens.length
                || (open ? !fits(length) : !arena.open(longest))) {
            return false;
        }
        open = true;
        int at = arena.openLength();
        arena.append(envelope);
        stamp(at, timeMillis);
        tokens[cell(endToken++)] = token;
        return true;
    }

    /** No value has more bytes or more commands than every replica executes. */
    private boolean fits(int length) {
        return endToken - startOfOpen() < Execution.BATCH
                && arena.openLength() + length <= longest
                && arena.hasRoom(length);
    }

    private long startOfOpen() {
        return endBatch == firstBatch ? firstToken : ends[place(endBatch - 1)];
    }

    /** The time of a command is its leader's: the client's clock may say anything. */
    private void stamp(int at, long timeMillis) {
        ByteBuffer batch = arena.opened();
        batch.putLong(batch.position() + at + TIME_AT, timeMillis);
    }

    /** Whether there is something to propose. */
    boolean isOpen() {
        return open;
    }

    /**
     * Whether the open batch may take the next place of the pipeline. All but the last eighth of
     * the places are for whatever comes. In that, the fewer are left the fuller a batch has to be:
     * otherwise many small ones take all places while members are slow to answer, and commands are
     * refused although a few batches would hold them all.
     *
     * @param inFlight how many batches are proposed and not decided
     * @param pipeline how many may be
     * @param isFull whether a command found no room in it
     */
    boolean mayGo(int inFlight, int pipeline, boolean isFull) {
        long beyond = LAST_PART * (long) inFlight - (LAST_PART - 1L) * pipeline;
        boolean isWorthIt = (long) arena.openLength() * pipeline >= beyond * longest;
        return open && inFlight < pipeline && (isFull || isWorthIt);
    }

    /** The bytes of the open batch. */
    ByteBuffer opened() {
        return arena.opened();
    }

    /** Closes the open batch, to be proposed; its handle. */
    long close() {
        open = false;
        ends[place(endBatch++)] = endToken;
        long handle = values.closeOwn();
        newestAt = Values.ownPosition(handle);
        return handle;
    }

    /** The number of the batch that was closed last. */
    long newest() {
        return endBatch - 1;
    }

    /** How many commands the batch has that was closed last. */
    int sizeOfNewest() {
        return (int) (endToken - startOfNewest());
    }

    private long startOfNewest() {
        return endBatch - 1 == firstBatch ? firstToken : ends[place(endBatch - 2)];
    }

    /** The token of a command of the batch that was closed last. */
    long tokenOfNewest(int index) {
        return tokens[cell(startOfNewest() + index)];
    }

    /** The batch that was closed last cannot be proposed yet: it is open again. */
    void reopenNewest() {
        endBatch--;
        arena.reopen(newestAt);
        open = true;
    }

    /** The batch that was closed last is not proposed: its bytes are not needed. */
    void removeNewest() {
        endToken = startOfNewest();
        endBatch--;
        arena.rollBack(newestAt);
    }

    /** How many commands are under way. */
    int outstanding() {
        return (int) (endToken - firstToken);
    }

    /** How many commands the oldest batch has. */
    int sizeOfOldest() {
        return (int) (ends[place(firstBatch)] - firstToken);
    }

    /** The token of a command of the oldest batch. */
    long token(int index) {
        return tokens[cell(firstToken + index)];
    }

    /** The tokens of the oldest batch, in an array of its own. */
    long[] tokensOfOldest() {
        long[] copy = new long[sizeOfOldest()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = token(i);
        }
        return copy;
    }

    /** The oldest batch has its outcome. */
    void removeOldest() {
        firstToken = ends[place(firstBatch++)];
    }

    private int place(long batch) {
        return (int) (batch & ends.length - 1);
    }

    private int cell(long index) {
        return (int) (index & tokens.length - 1);
    }
}
