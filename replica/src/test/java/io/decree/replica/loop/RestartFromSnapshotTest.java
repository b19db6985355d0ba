package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A replica starts from a snapshot, votes, and finds that snapshot damaged at the next start. */
class RestartFromSnapshotTest {

    /** The window of eight moves at slot 4 and 8, so this lies between. */
    private static final int SNAPSHOT = 7;

    /** Behind the window that the log would know of, had the second start not logged its own. */
    private static final int LAST = 4 + Lone.WINDOW;

    private final MemoryStore store = new MemoryStore();
    private final KeptLog log = new KeptLog();

    @Test
    void itsVotesAreInTheWindowOfTheSnapshotBefore() throws IOException {
        Lone first = start();
        execute(first, SNAPSHOT);
        assertEquals(Set.of((long) SNAPSHOT), store.snapshots.keySet());
        assertEquals(4, first.loop.core().base());

        Lone second = start();
        assertEquals(SNAPSHOT, second.loop.core().base());
        execute(second, LAST - 3);
        for (int slot = LAST - 3; slot <= LAST; slot++) {
            second.propose();
        }
        second.loop.doWork();
        assertEquals(LAST - 3, second.executed, "four votes are under way");

        store.snapshots.clear();
        Lone third = start();
        while (third.executed <= LAST && third.turns < 100) {
            third.turn();
        }
        assertEquals(LAST + 1, third.executed, "a group of one decides by its own vote");
    }

    /** What the refusal says can be done is done here. */
    @Test
    void withoutTheSnapshotsBeforeItsLogItIsRefusedUntilTheyArePutBack() throws IOException {
        log.forgets = true;
        Lone first = start();
        execute(first, 10 * SNAPSHOT);
        assertTrue(log.start() > 0, "nothing was forgotten");
        Map<Long, byte[]> snapshots = new TreeMap<>(store.snapshots);
        store.snapshots.clear();
        String message = assertThrows(DamagedLogException.class, this::start).getMessage();
        assertTrue(message.contains("member 0 has no sound snapshot of the slots from 0"), message);
        assertTrue(message.contains("Put back the files that were there last"), message);
        assertTrue(message.contains("leave this member stopped"), message);
        store.snapshots.putAll(snapshots);
        assertEquals(first.executed, start().executed);
    }

    private Lone start() throws IOException {
        return new Lone(log, store, SNAPSHOT).lead();
    }

    private static void execute(Lone lone, int commands) {
        while (lone.executed < commands) {
            lone.submit();
        }
    }
}
