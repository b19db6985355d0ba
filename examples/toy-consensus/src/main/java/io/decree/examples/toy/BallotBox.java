package io.decree.examples.toy;

import io.decree.examples.toy.contract.BallotBoxContract;

/** The ballot box's handwritten half: one method body for each handler of its contract. */
public final class BallotBox extends BallotBoxContract {

    /**
     * Makes a box without votes.
     *
     * @param voter which nodes vote, copied
     */
    public BallotBox(boolean[] voter) {
        this.voter = new boolean[NODE_COUNT];
        this.voter[0] = voter[0];
        this.voter[1] = voter[1];
        this.voter[2] = voter[2];
        this.voteOf = new int[NODE_COUNT];
        this.decided = new boolean[VALUE_GREEN + 1];
    }

    /** A node votes. */
    public int castVote(int mNode, int mValue) {
        if (!voter[mNode]) {
            return CAST_VOTE_NOT_A_VOTER;
        }
        if (voteOf[mNode] != VALUE_NONE) {
            return CAST_VOTE_REFUSE;
        }
        voteOf[mNode] = mValue;
        return CAST_VOTE_ACCEPT;
    }

    /** A quorum of equal votes decides. */
    public int decide(int mValue) {
        int voters = (voter[0] ? 1 : 0) + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0);
        int votes =
                (voter[0] && voteOf[0] == mValue ? 1 : 0)
                        + (voter[1] && voteOf[1] == mValue ? 1 : 0)
                        + (voter[2] && voteOf[2] == mValue ? 1 : 0);
        if (2 * votes <= voters) {
            return DECIDE_WAIT;
        }
        decided[mValue] = true;
        return DECIDE_DECIDE;
    }
}
