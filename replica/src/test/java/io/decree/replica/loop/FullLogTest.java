package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.log.MemoryLog;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The log fills up, because no snapshot can be written; and then one can. */
class FullLogTest {

    private static final int MOST = 10_000;
    private static final long RECORD = 128;
    private static final long RESERVE = RECORD * (2 * Lone.WINDOW + 256);

    private final MemoryStore store = new MemoryStore();
    private final MemoryLog log = new MemoryLog(512, LogTail.leastBytes(Lone.LIMITS), () -> {});

    private Lone full() throws IOException {
        store.full = true;
        Lone lone = new Lone(log, store, 1 << 20).lead();
        for (int i = 0; i < MOST; i++) {
            if (lone.submit().contains("LOG_FULL")) {
                return lone;
            }
        }
        throw new AssertionError("the log of " + log.capacity() + " bytes is never full");
    }

    @Test
    void valuesLeaveTheReserve() throws IOException {
        Lone lone = full();
        assertTrue(lone.executed >= 2 * Lone.WINDOW, lone.executed + " executed");
        // That the last value is decided is the first record that may use the reserve.
        assertTrue(log.space() >= RESERVE - RECORD, log.space() + " bytes left");
        assertEquals(1, lone.seen.stream().filter("log full"::equals).count());
        long before = log.space();
        for (int i = 0; i < 100; i++) {
            assertEquals("LOG_FULL", lone.submit().replace("snapshot failed", "").trim());
        }
        assertEquals(before, log.space());
    }

    /** Disk and log are both full: it is tried again after a while, and then all goes on. */
    @Test
    void aSnapshotThatIsPossibleAgainFreesTheLog() throws IOException {
        Lone lone = full();
        int attempts = store.attempts;
        assertTrue(attempts >= 1);
        assertTrue(lone.seen.contains("snapshot failed"));
        for (int i = 0; i < 250; i++) {
            lone.turn();
        }
        assertTrue(store.attempts > attempts && store.attempts <= attempts + 3, "not in each turn");
        store.full = false;
        for (int i = 0; i < MOST && store.snapshots.isEmpty(); i++) {
            lone.turn();
        }
        assertFalse(store.snapshots.isEmpty());
        for (int i = 0; i < 1000; i++) {
            assertEquals("done", lone.submit());
        }
    }
}
