package io.decree.core.replica;

/**
 * What must never happen, seen by this replica itself. The replica goes on with what is safe; an
 * operator has to look, because two replicas may differ.
 */
public enum Alarm {
    /**
     * Two values were proposed with one ballot. Remedy: find the member that used its ballot twice,
     * and stop it.
     */
    TWO_VALUES_ONE_BALLOT,
    /**
     * Two values were decided in one slot, or a leader asks for a vote against what is decided.
     * Remedy: stop the group and compare the logs of its members.
     */
    TWO_DECISIONS,
    /**
     * The log holds a vote outside the window. Remedy: stop this replica: the others go on while
     * they are a majority. Report it with its log.
     */
    RECOVERED_VOTE_OUTSIDE_WINDOW,
    /**
     * The log holds a ballot of another member. Remedy: this is another member's log: give the
     * replica its own.
     */
    RECOVERED_BALLOT_OF_ANOTHER,
    /**
     * A vote is not below the ballot that asks for it. Remedy: find out who used the ballot before,
     * and stop it.
     */
    VOTE_NOT_BELOW_CAMPAIGN
}
