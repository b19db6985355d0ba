package io.decree.replica;

/** Why a command never took effect, or a question was not answered. */
public enum Refusal {
    /** This replica does not lead. Ask the member that {@link Replica#leader()} names. */
    NOT_LEADER,
    /**
     * More is under way than {@link ReplicaOptions#outstanding()}, or more waits for room in the
     * pipeline than it holds. Try again later.
     */
    OVERLOADED,
    /**
     * The leader's log is full until a snapshot frees room. Try again later; if it lasts, do what
     * {@link Fault#LOG_FULL} says.
     */
    LOG_FULL,
    /** Another leader's value was decided in its place. Try again. */
    OVERTAKEN,
    /** The state machine has no answer to this question: it threw. */
    UNANSWERABLE,
    /** It was not proposed before its deadline. */
    DEADLINE,
    /** The replica is closed, or a fault ended it. */
    CLOSED
}
