package io.decree.runtime.codec;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.ballot.Ballots;
import io.decree.core.replica.ReplicaConfig;

/**
 * The ranges of the contracts' types. The handlers require them of every caller, and use members
 * and slots as indices: so a codec lets nothing else through, in either direction.
 */
public final class Ranges {

    /** The highest round of a pre-vote: 2^60. */
    public static final long ROUND_MAX = 1L << 60;

    /** The highest digest: a CRC32C has 32 bits. */
    public static final long DIGEST_MAX = 0xFFFF_FFFFL;

    private Ranges() {}

    /**
     * Whether a ballot is one that somebody owns.
     *
     * @param ballot any number
     * @return whether it lies from 1 to 2^60 and its owner can be a member
     */
    public static boolean isBallot(long ballot) {
        return ballot > 0 && isBallotOrNone(ballot);
    }

    /**
     * Whether a number is a ballot or none.
     *
     * @param ballot any number
     * @return whether it is 0, or lies from 1 to 2^60 and its owner can be a member
     */
    public static boolean isBallotOrNone(long ballot) {
        return ballot >= 0
                && ballot <= AcceptorContract.BALLOT_MAX
                && isMember(Ballots.owner(ballot));
    }

    /**
     * Whether a number is a slot.
     *
     * @param slot any number
     * @return whether it lies from 0 to 2^60
     */
    public static boolean isSlot(long slot) {
        return slot >= 0 && slot <= AcceptorContract.SLOT_MAX;
    }

    /**
     * Whether a number is the end of a range of slots.
     *
     * @param end any number
     * @return whether it lies from 0 to 2^60 + 1
     */
    public static boolean isEnd(long end) {
        return end >= 0 && end <= AcceptorContract.SLOT_MAX + 1;
    }

    /**
     * Whether a number is an epoch.
     *
     * @param epoch any number
     * @return whether it lies from 0 to 2^40
     */
    public static boolean isEpoch(long epoch) {
        return epoch >= 0 && epoch <= AcceptorContract.EPOCH_MAX;
    }

    /**
     * Whether a number is the round of a pre-vote.
     *
     * @param round any number
     * @return whether it lies from 0 to 2^60
     */
    public static boolean isRound(long round) {
        return round >= 0 && round <= ROUND_MAX;
    }

    /**
     * Whether a number is a place in a configuration.
     *
     * @param member any number
     * @return whether it lies from 0 to 6
     */
    public static boolean isMember(int member) {
        return member >= 0 && member < ReplicaConfig.MEMBERS;
    }

    /**
     * Whether a number is a digest.
     *
     * @param digest any number
     * @return whether it fits into 32 bits
     */
    public static boolean isDigest(long digest) {
        return digest >= 0 && digest <= DIGEST_MAX;
    }
}
