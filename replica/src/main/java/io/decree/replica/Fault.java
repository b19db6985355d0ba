package io.decree.replica;

import io.decree.core.replica.Alarm;

/**
 * What went wrong in a replica, and what to do about it. The library never ends the process: it
 * reports a fault and does only what is still safe.
 */
public enum Fault {
    /** A write or a force of the log failed. The replica takes no part any more. */
    STORAGE_FAILED(true, "replace the disk if it is broken; then start the replica again"),
    /** The state machine threw, or said something that cannot be. */
    STATE_MACHINE_FAILED(true, "correct the state machine; then start the replica again"),
    /** The library itself failed. The replica takes no part any more. */
    INTERNAL_ERROR(true, "report it with what was thrown; then start the replica again"),
    /**
     * What was written waits for more than a second to be durable. Nothing is lost, and what waits
     * goes on when the disk does. Until then the replica does not lead. It is told once each time.
     */
    DISK_SLOW(false, "look at the disk, and at what else uses it"),
    /**
     * This replica and another member cannot talk before somebody changes something: they have
     * different limits, or an address leads to somebody else. It is told once, not at each attempt
     * to connect; the detail names the member, what differs and what to do.
     */
    MEMBER_MISMATCH(false, "give all members of the group the same options and addresses"),
    /** A snapshot could not be taken, copied or removed. The log goes on; it is tried again. */
    SNAPSHOT_FAILED(false, "make room on the disk: without snapshots the log fills up"),
    /** A snapshot was damaged at the start; the one before it and the log took its place. */
    SNAPSHOT_DAMAGED(false, "check the disk: what was once written changed there"),
    /**
     * The log is full: this replica takes no values until a snapshot frees room. It goes on voting
     * in elections, and a leader hands over to a member that has room.
     */
    LOG_FULL(
            false,
            "see to it that snapshots can be written, and that a majority of the group runs: what"
                    + " is decided and in a snapshot frees room. If it stays full, leave it"
                    + " running: the others take the commands while they are a majority. Its log"
                    + " has the size that its directory was made with, and this release has no"
                    + " command that makes it larger"),
    /** Two values were proposed with one ballot. */
    TWO_VALUES_ONE_BALLOT(false, "find the member that used its ballot twice, and stop it"),
    /** Two values were decided in one slot, or a leader asks for a vote against a decision. */
    TWO_DECISIONS(false, "stop the group and compare the logs of its members"),
    /** The log holds a vote outside of the window. */
    RECOVERED_VOTE_OUTSIDE_WINDOW(
            false,
            "stop this replica: the others go on while they are a majority. Report it with its log"),
    /** The log holds a ballot of another member. */
    RECOVERED_BALLOT_OF_ANOTHER(false, "this is another member's log: give the replica its own"),
    /** A vote is not below the ballot that asks for it. */
    VOTE_NOT_BELOW_CAMPAIGN(false, "find out who used the ballot before, and stop it");

    private final boolean isFinal;
    private final String remedy;

    Fault(boolean isFinal, String remedy) {
        this.isFinal = isFinal;
        this.remedy = remedy;
    }

    /**
     * Whether the replica takes no part any more until it is started again.
     *
     * @return whether its role is {@link Role#FAULTED} from now on
     */
    public boolean isFinal() {
        return isFinal;
    }

    /**
     * What an operator should do.
     *
     * @return a sentence without a full stop
     */
    public String remedy() {
        return remedy;
    }

    static Fault of(Alarm alarm) {
        return switch (alarm) {
            case TWO_VALUES_ONE_BALLOT -> TWO_VALUES_ONE_BALLOT;
            case TWO_DECISIONS -> TWO_DECISIONS;
            case RECOVERED_VOTE_OUTSIDE_WINDOW -> RECOVERED_VOTE_OUTSIDE_WINDOW;
            case RECOVERED_BALLOT_OF_ANOTHER -> RECOVERED_BALLOT_OF_ANOTHER;
            case VOTE_NOT_BELOW_CAMPAIGN -> VOTE_NOT_BELOW_CAMPAIGN;
        };
    }
}
