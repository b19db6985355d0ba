package io.decree.runtime.frame;

import io.decree.core.replica.Message;
import io.decree.runtime.codec.Ranges;

/** A field of a message, with the range it must lie in on the wire. */
enum Field {
    /** A ballot that somebody owns. */
    BALLOT,
    /** A slot, or where a range of slots begins. */
    SLOT,
    /** Where a window or a log begins. */
    TO,
    /** Where a range of slots ends: one past its last slot. */
    END,
    /** A promised ballot. */
    PROMISE,
    /** A promised ballot, or none. */
    PROMISE_OR_NONE,
    /** The round of a pre-vote. */
    ROUND,
    /** Whether a pre-vote is granted. */
    GRANTED,
    /** The id of a value. */
    VALUE,
    /** The digest and the bytes of a value. */
    BYTES,
    /** The votes of a P1B, each with its bytes. */
    VOTES;

    /** Whether the message's field, as far as it is a number, lies in its range. */
    boolean isInRange(Message message) {
        return switch (this) {
            case BALLOT -> Ranges.isBallot(message.ballot);
            case SLOT -> Ranges.isSlot(message.slot);
            case TO -> Ranges.isSlot(message.to);
            case END -> Ranges.isEnd(message.to);
            case PROMISE -> Ranges.isBallot(message.promised);
            case PROMISE_OR_NONE -> Ranges.isBallotOrNone(message.promised);
            case ROUND -> Ranges.isRound(message.round);
            case VALUE -> message.value != 0;
            case BYTES -> Ranges.isDigest(message.digest);
            case GRANTED, VOTES -> true;
        };
    }
}
