package io.decree.replica.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The table is what a map is that anybody would write. */
class ConnectionTableTest {

    private static final int CAPACITY = 13;

    @Test
    void itDoesWhatAMapDoes() {
        SplittableRandom random = new SplittableRandom(1);
        ConnectionTable table = new ConnectionTable(CAPACITY);
        Map<Long, Integer> oracle = new HashMap<>();
        List<Long> known = new ArrayList<>();
        long serial = 0;
        int full = 0;
        for (int i = 0; i < 100_000; i++) {
            if (known.isEmpty() || random.nextInt(100) < 55) {
                long connection = (++serial << 16) + random.nextInt(4);
                int place = table.add(connection);
                assertEquals(oracle.size() == CAPACITY, place == ConnectionTable.NONE);
                if (place == ConnectionTable.NONE) {
                    full++;
                } else {
                    assertTrue(!oracle.containsValue(place), "a place is given twice");
                    oracle.put(connection, place);
                    known.add(connection);
                }
            } else {
                long gone = known.remove(random.nextInt(known.size()));
                assertEquals(oracle.remove(gone), table.remove(gone));
                assertEquals(ConnectionTable.NONE, table.remove(gone));
            }
            assertEquals(oracle.size(), table.size());
            for (long connection : known) {
                assertEquals(oracle.get(connection), table.find(connection));
            }
        }
        assertTrue(full > 1000, "it was full only " + full + " times");
    }

    @Test
    void aConnectionIsAddedOnce() {
        ConnectionTable table = new ConnectionTable(CAPACITY);
        assertTrue(table.add(5) >= 0);
        assertEquals(ConnectionTable.NONE, table.add(5));
        assertEquals(1, table.size());
        assertEquals(ConnectionTable.NONE, table.find(6));
    }
}
