package io.decree.replica.wire;

/**
 * Which connection has which place: a hash table of numbers with open addressing and room for all,
 * so that looking up, adding and removing make no objects.
 */
final class ConnectionTable {

    /** The answer for a connection that has no place. */
    static final int NONE = -1;

    /** Connections; 0 where there is none. */
    private final long[] keys;

    private final int[] places;
    private final int mask;
    private final int[] free;
    private int freeCount;

    ConnectionTable(int capacity) {
        int cells = Integer.highestOneBit(Math.max(1, capacity)) * 4;
        keys = new long[cells];
        places = new int[cells];
        mask = cells - 1;
        free = new int[capacity];
        for (int i = 0; i < capacity; i++) {
            free[i] = capacity - 1 - i;
        }
        freeCount = capacity;
    }

    int size() {
        return free.length - freeCount;
    }

    int find(long connection) {
        int cell = cellOf(connection);
        return keys[cell] == connection ? places[cell] : NONE;
    }

    /** Gives a new connection, never 0, a place; {@link #NONE} when all are taken. */
    int add(long connection) {
        int cell = cellOf(connection);
        if (keys[cell] == connection || freeCount == 0) {
            return NONE;
        }
        keys[cell] = connection;
        places[cell] = free[--freeCount];
        return places[cell];
    }

    /** Frees the place of a connection; returns it, or {@link #NONE}. */
    int remove(long connection) {
        int cell = cellOf(connection);
        if (keys[cell] != connection) {
            return NONE;
        }
        int place = places[cell];
        free[freeCount++] = place;
        keys[cell] = 0;
        closeGap(cell);
        return place;
    }

    /** Moves up those that stand behind a gap and would not be found over it. */
    private void closeGap(int gap) {
        int empty = gap;
        for (int cell = next(gap); keys[cell] != 0; cell = next(cell)) {
            int home = hash(keys[cell]);
            if (((cell - home) & mask) >= ((cell - empty) & mask)) {
                keys[empty] = keys[cell];
                places[empty] = places[cell];
                keys[cell] = 0;
                empty = cell;
            }
        }
    }

    /** Where a connection is, or would be. There is always an empty cell. */
    private int cellOf(long connection) {
        int cell = hash(connection);
        while (keys[cell] != 0 && keys[cell] != connection) {
            cell = next(cell);
        }
        return cell;
    }

    private int next(int cell) {
        return (cell + 1) & mask;
    }

    private int hash(long connection) {
        long mixed = connection * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
