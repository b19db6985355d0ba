package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.decree.core.replica.MessageKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a replica does with frames that come before what it read from its log is durable. */
class FramesAtAStartTest {

    private static final long BALLOT = 1_000 * 65_536L + 1;

    private final KeptLog log = new KeptLog();
    private final Peers peers = new Peers();

    /**
     * The first records of a life say window and promise, and the log may begin there. A record of
     * a frame before them would be taken for one of them.
     */
    @Test
    void waitUntilTheFirstRecordsAreWritten() throws IOException {
        new Lone(log, new MemoryStore(), 100).lead().submit();
        log.sleeps = true;
        Lone second = new Lone(3, peers, log, new MemoryStore(), 100);
        long end = log.address();
        peers.send(Peers.message(1, MessageKind.P1A, BALLOT, 0));
        second.loop.doWork();
        assertEquals(end, log.address());
        log.wake();
        second.loop.doWork();
        second.loop.doWork();
        second.loop.doWork();
        assertNotNull(peers.received(1, MessageKind.P1B));
    }

    @Test
    void areTakenAtOnceByANewReplica() throws IOException {
        Lone lone = new Lone(3, peers, log, new MemoryStore(), 100);
        assertNull(peers.received(1, MessageKind.P1B));
        peers.send(Peers.message(1, MessageKind.P1A, BALLOT, 0));
        lone.loop.doWork();
        lone.loop.doWork();
        lone.loop.doWork();
        assertNotNull(peers.received(1, MessageKind.P1B));
    }
}
