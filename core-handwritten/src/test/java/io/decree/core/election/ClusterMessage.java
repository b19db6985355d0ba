package io.decree.core.election;

/**
 * A message under way.
 *
 * @param due the tick at which it arrives
 * @param order tells messages of one tick apart
 * @param from its sender
 * @param to its receiver
 * @param kind what it is
 * @param number a ballot, or the round of a question
 * @param promised the sender's promise
 */
record ClusterMessage(long due, long order, int from, int to, Kind kind, long number, long promised)
        implements Comparable<ClusterMessage> {

    /** What members tell each other. */
    enum Kind {
        PRE_VOTE,
        PRE_VOTE_GRANTED,
        PRE_VOTE_REFUSED,
        CAMPAIGN_NOW,
        ASK_PROMISE,
        PROMISE,
        NACK,
        SIGN_OF_LIFE,
        HEARD
    }

    @Override
    public int compareTo(ClusterMessage other) {
        return due == other.due ? Long.compare(order, other.order) : Long.compare(due, other.due);
    }
}
