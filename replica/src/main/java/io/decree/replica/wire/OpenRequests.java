package io.decree.replica.wire;

/**
 * Requests that are under way: which token stands for which client's which request. A token is used
 * once; an answer to one that is not under way is an error of the replica.
 */
final class OpenRequests {

    /** There is no room. */
    static final long NONE = 0;

    private final long[] tokens;
    private final long[] connections;
    private final long[] ids;
    private final int[] free;
    private final int mask;
    private int freeCount;
    private long serial;

    OpenRequests(int most) {
        int size = Integer.highestOneBit(Math.max(2, 2 * most - 1));
        mask = size - 1;
        tokens = new long[size];
        connections = new long[size];
        ids = new long[size];
        free = new int[most];
        for (int i = 0; i < most; i++) {
            free[i] = most - 1 - i;
        }
        freeCount = most;
    }

    /** The token for a request; {@link #NONE} when too many are under way. */
    long open(long connection, long id) {
        if (freeCount == 0) {
            return NONE;
        }
        int index = free[--freeCount];
        long token = ++serial * (mask + 1L) + index;
        tokens[index] = token;
        connections[index] = connection;
        ids[index] = id;
        return token;
    }

    long connection(long token) {
        return connections[indexOf(token)];
    }

    long id(long token) {
        return ids[indexOf(token)];
    }

    void close(long token) {
        int index = indexOf(token);
        tokens[index] = NONE;
        free[freeCount++] = index;
    }

    int size() {
        return free.length - freeCount;
    }

    private int indexOf(long token) {
        int index = (int) (token & mask);
        if (token <= 0 || tokens[index] != token) {
            throw new IllegalArgumentException(
                    "token " + token + " is not under way: it was answered twice, or never given");
        }
        return index;
    }
}
