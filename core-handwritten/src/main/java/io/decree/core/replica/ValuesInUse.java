package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;

/**
 * Which values' bytes a replica needs, as its core knows them. The thread of its loop only.
 */
public final class ValuesInUse {

    private final Parts parts;

    ValuesInUse(Parts parts) {
        this.parts = parts;
    }

    /**
     * Whether bytes are still needed: as this replica's vote, as a decided value of the window, or
     * as a value to be proposed again should its campaign be won.
     *
     * @param slot the value's slot
     * @param handle where the bytes are
     * @return {@code false} when the core did not take them
     */
    public boolean needs(long slot, long handle) {
        return (parts.acceptor.inWindow(slot) && parts.acceptor.votesHandle(slot) == handle)
                || (parts.learner.inWindow(slot) && parts.learner.decidedHandle(slot) == handle)
                || parts.leading.holds(slot, handle);
    }

    /**
     * Where a value's bytes are that are needed already, as this replica's vote or as a decided
     * value. Each new leader proposes again what may be chosen: those bytes need not be kept once
     * more.
     *
     * @param slot the value's slot
     * @param value its id
     * @param digest of its bytes
     * @return their handle; 0 when there is no such value, or it has no bytes
     */
    public long find(long slot, long value, long digest) {
        if (parts.acceptor.inWindow(slot)
                && parts.acceptor.votesBallot(slot) != AcceptorContract.BALLOT_NONE
                && parts.acceptor.votesValue(slot) == value
                && parts.acceptor.votesDigest(slot) == digest) {
            return parts.acceptor.votesHandle(slot);
        }
        boolean isDecided =
                parts.learning.isDecided(slot)
                        && parts.learner.inWindow(slot)
                        && parts.learner.decidedValue(slot) == value
                        && parts.learner.decidedDigest(slot) == digest;
        return isDecided ? parts.learner.decidedHandle(slot) : 0;
    }
}
