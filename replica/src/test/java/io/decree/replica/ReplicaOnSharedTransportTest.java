package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Everything that holds for a replica holds as well for one that is visited when a bell rings. */
class ReplicaOnSharedTransportTest extends ReplicaTest {

    @Override
    Group started() throws IOException {
        return Group.startedSharing(root, apply(), TimeUnit.MILLISECONDS.toNanos(5));
    }

    @Override
    Apply apply() {
        return Apply.OWN_THREAD;
    }

    /** Where a bell is forgotten everything comes with the next tick, and that is late here. */
    @Test
    void nothingWaitsForATick() throws IOException {
        long tick = TimeUnit.MILLISECONDS.toNanos(100);
        int count = 400;
        try (Group group = Group.startedSharing(root, apply(), tick)) {
            group.add(1);
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                group.add(1);
                group.ask(replica -> replica.read(Group.number(0)));
            }
            long ticks = (System.nanoTime() - begin) / tick;
            assertEquals(count + 1, group.counters[group.leader()].sum);
            assertTrue(ticks < count / 2, ticks + " ticks for " + count + " commands and reads");
        }
    }
}
