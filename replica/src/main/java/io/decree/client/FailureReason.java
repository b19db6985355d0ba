package io.decree.client;

/** Why a command or a question came to nothing, or nobody knows what it came to. */
public enum FailureReason {
    /** No member could be connected to. */
    UNREACHABLE("check that members run, and that these are their addresses for clients"),
    /** Members answer, but belong to another group. */
    WRONG_GROUP("check the group id and the addresses"),
    /** Members speak no version that this client speaks. */
    NO_COMMON_VERSION("upgrade one side"),
    /** Members have as many clients as they take. */
    TOO_MANY_CLIENTS("close some clients, or raise the members' limit"),
    /** Members answer, but none leads: fewer than a majority can talk to each other. */
    NO_LEADER("start more members, or mend what lies between them: a majority has to be there"),
    /** There was no answer in time: the leader may have lost its majority, or be too slow. */
    NO_ANSWER("look whether a majority of the members runs and is not overloaded"),
    /** The group, or this client, has too much to do. */
    OVERLOADED("send less at a time"),
    /** The leader's log is full until a snapshot frees room. */
    LOG_FULL("wait; the leader's operator is told what to do"),
    /** An earlier command of this client is unknown still: this one was not sent before it. */
    EARLIER_UNKNOWN("wait until the earlier command is resolved"),
    /** The command or the question is longer than the group allows. */
    COMMAND_TOO_LONG("send less in one piece"),
    /**
     * The answer is longer than the group gives, or than this client's longest frame: the message
     * names both lengths. A command has taken effect, once; its answer is not to be had.
     */
    ANSWER_TOO_LONG("ask for less in one piece, or raise the limit that the message names"),
    /** The service has no answer to this question. */
    UNANSWERABLE("correct the question"),
    /**
     * The group dropped this client's session for others that were used later, and with it the
     * answer: it keeps only so many sessions, and so many bytes of answers. The command is never
     * executed a second time; whether it was once, the state says.
     */
    SESSION_EXPIRED("read the state to find out, and let members remember more sessions"),
    /** The client was closed. */
    CLOSED("make another client");

    private final String remedy;

    FailureReason(String remedy) {
        this.remedy = remedy;
    }

    /**
     * What to do about it.
     *
     * @return a sentence without its end
     */
    public String remedy() {
        return remedy;
    }
}
