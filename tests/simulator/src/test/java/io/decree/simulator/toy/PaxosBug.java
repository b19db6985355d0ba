package io.decree.simulator.toy;

/** What can be wrong with a {@link PaxosHost}. */
public enum PaxosBug {
    /** Nothing. */
    NONE,
    /** Votes are given below what was promised. */
    PROMISE_BROKEN,
    /** A promise is told before it is durable. */
    PROMISE_BEFORE_DURABLE,
    /** A vote is told before it is durable. */
    VOTE_BEFORE_DURABLE,
    /** Two nodes can campaign with the same ballot. */
    BALLOTS_COLLIDE,
    /** A new leader proposes what it likes, not what was reported to it. */
    REPORTS_IGNORED,
    /** One vote decides. */
    DECIDES_EARLY,
    /** A slot that is not decided is skipped. */
    HOLE_SKIPPED,
    /** A command that was decided twice is executed twice. */
    EXECUTES_TWICE,
    /** More is under way than may be. */
    WINDOW_IGNORED,
    /** Nobody wants to lead a second time. */
    CAMPAIGNS_ONCE,
    /** What was missed stays missed. */
    NEVER_CATCHES_UP
}
