package io.decree.simulator.network;

/**
 * What happened to frames so far.
 *
 * @param sent frames given to the network
 * @param delivered frames handed to a receiver, second copies included
 * @param lost frames the weather lost
 * @param duplicated frames that were sent out twice
 * @param reordered frames that arrived after one sent later on the same link
 * @param cut frames sent into a cut link
 */
public record NetworkCounts(
        long sent, long delivered, long lost, long duplicated, long reordered, long cut) {

    /** Nothing happened yet. */
    public static final NetworkCounts NONE = new NetworkCounts(0, 0, 0, 0, 0, 0);

    /** The sums of both. */
    public NetworkCounts plus(NetworkCounts other) {
        return new NetworkCounts(
                sent + other.sent,
                delivered + other.delivered,
                lost + other.lost,
                duplicated + other.duplicated,
                reordered + other.reordered,
                cut + other.cut);
    }
}
