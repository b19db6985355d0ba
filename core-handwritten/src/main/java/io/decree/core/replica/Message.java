package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;

/**
 * One message between replicas, as a struct that is filled, handed over and filled again: the hot
 * path allocates nothing. Which fields count is said by the {@link MessageKind}; the others hold
 * what an earlier message left there.
 *
 * <p>The header (group, epoch, sender) is part of every frame. A decoder fills it in from the frame
 * and the authenticated connection, the core when it sends.
 */
public final class Message {

    /**
     * {@link #to} in the last part of a report: every slot there is lies before it. The sender says
     * so itself, because only it knows how long its window is.
     */
    public static final long LAST = AcceptorContract.SLOT_MAX + 1;

    /** What the message is for. */
    public MessageKind kind = MessageKind.UNFIT;

    /** The replicated group, as this replica's local number of the 128-bit id. */
    public long group;

    /** The configuration the sender lives in. */
    public long epoch;

    /** The sender's place in that configuration. */
    public int from;

    /** The ballot the message is about. */
    public long ballot;

    /** The slot the message is about, or where a range of slots begins. */
    public long slot;

    /** Where a range of slots ends. */
    public long to;

    /** What the sender has promised. */
    public long promised;

    /** The round of a pre-vote or of a leader's signs of life, or the length of a snapshot. */
    public long round;

    /** Whether a pre-vote is granted. */
    public boolean granted;

    /** The id of a value. */
    public long value;

    /** The digest of the value's bytes. */
    public long digest;

    /** Where the value's bytes are on this replica; 0 for a value without bytes. */
    public long handle;

    /** The votes of a P1b; {@code null} where none can be. */
    public VoteList votes;

    /** A message of no use yet. */
    public Message() {}
}
