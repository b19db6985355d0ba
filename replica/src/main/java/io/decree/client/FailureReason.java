package io.decree.client;

/** Why a command or a question came to nothing, or nobody knows what it came to. */
public enum FailureReason {
    /** No member could be connected to: check the addresses and whether they run. */
    UNREACHABLE,
    /** Members answer, but belong to another group: check the group id and the addresses. */
    WRONG_GROUP,
    /** Members speak no version that this client speaks: upgrade one side. */
    NO_COMMON_VERSION,
    /** Members have as many clients as they take: close some, or raise the limit. */
    TOO_MANY_CLIENTS,
    /** Members answer, but none leads: fewer than a majority can talk to each other. */
    NO_LEADER,
    /** There was no answer in time: the leader may have lost its majority, or be too slow. */
    NO_ANSWER,
    /** The group, or this client, has too much to do: send less at a time. */
    OVERLOADED,
    /** The leader's log is full until a snapshot frees room: its operator is told what to do. */
    LOG_FULL,
    /** An earlier command of this client is unknown still: this one was not sent before it. */
    EARLIER_UNKNOWN,
    /** The command is longer than the group allows. */
    COMMAND_TOO_LONG,
    /** The result is longer than this client's longest frame: raise its limit. */
    ANSWER_TOO_LONG,
    /** The service has no answer to this question: correct the question. */
    UNANSWERABLE,
    /**
     * The group dropped this client's session for others that were used later, and with it the
     * answer: it keeps only so many sessions, and so many bytes of answers. The command is never
     * executed a second time; whether it was once, the state says.
     */
    SESSION_EXPIRED,
    /** The client was closed. */
    CLOSED
}
