package io.decree.core.replica;

/**
 * What must never happen, seen by this replica itself. The replica goes on with what is safe; an
 * operator has to look, because two replicas may differ.
 */
public enum Alarm {
    /** Two values were proposed with one ballot. Remedy: find the member that reused its ballot. */
    TWO_VALUES_ONE_BALLOT,
    /** Two values were decided in one slot. Remedy: stop the group and compare the logs. */
    TWO_DECISIONS,
    /** The log holds a vote outside the window. Remedy: restore this replica from its peers. */
    RECOVERED_VOTE_OUTSIDE_WINDOW,
    /** The log holds a ballot of another member. Remedy: this is another member's log. */
    RECOVERED_BALLOT_OF_ANOTHER,
    /** A vote is not below the ballot that asks for it. Remedy: find who used the ballot before. */
    VOTE_NOT_BELOW_CAMPAIGN
}
