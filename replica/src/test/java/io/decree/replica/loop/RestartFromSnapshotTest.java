package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
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

    private Lone start() throws IOException {
        return new Lone(log, store, SNAPSHOT).lead();
    }

    private static void execute(Lone lone, int commands) {
        while (lone.executed < commands) {
            lone.submit();
        }
    }
}
