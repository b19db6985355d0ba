package io.decree.replica.wire;

import io.decree.core.replica.Outcome;

/** What a replica counts of its clients in other processes, from its start on. */
public enum ClientCounter {
    /** Clients that were welcomed. */
    WELCOMED,
    /** Clients of another group: an address or a group id is wrong in somebody's configuration. */
    REFUSED_WRONG_GROUP,
    /** Clients that speak no version that the replica speaks. */
    REFUSED_NO_COMMON_VERSION,
    /** Clients that found as many others as the replica takes. */
    REFUSED_TOO_MANY_CLIENTS,
    /** Connections closed because a frame was none of the protocol's. */
    NOT_UNDERSTOOD,
    /** Connections closed because a frame was not one that a client sends then. */
    NOT_EXPECTED,
    /** Connections closed because a command's envelope was none. */
    BAD_ENVELOPE,
    /** Commands and questions that are longer than the group agreed on. */
    TOO_LONG,
    /** Commands and questions refused because too much was under way. */
    OVERLOADED,
    /** Commands refused because the log was full. */
    LOG_FULL,
    /** Commands and questions sent to another member, because this one does not lead. */
    NOT_LEADER,
    /** Commands in whose place another leader's value was decided. */
    OVERTAKEN,
    /** Commands whose clients were told that the outcome was not known then. */
    UNKNOWN,
    /** Commands and questions not taken because the replica was being closed. */
    NOT_TAKEN_WHILE_CLOSING,
    /** Answers that were lost because their client had gone or does not read. */
    ANSWERS_LOST;

    static ClientCounter of(Outcome outcome) {
        return switch (outcome) {
            case NOT_LEADER -> NOT_LEADER;
            case OVERLOADED -> OVERLOADED;
            case LOG_FULL -> LOG_FULL;
            case LOST -> OVERTAKEN;
            case UNKNOWN -> UNKNOWN;
            case COMMITTED -> throw new IllegalArgumentException("it was not refused");
        };
    }

    static ClientCounter of(Refusal why) {
        return switch (why) {
            case WRONG_GROUP -> REFUSED_WRONG_GROUP;
            case NO_COMMON_VERSION -> REFUSED_NO_COMMON_VERSION;
            case TOO_MANY_CLIENTS -> REFUSED_TOO_MANY_CLIENTS;
        };
    }
}
