package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.decree.core.replica.MessageKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A frame is its connection's: a member speaks for itself alone. */
class InboxTest {

    /** A ballot of member 2. */
    private static final long BALLOT = 65_538;

    private final KeptLog log = new KeptLog();
    private final Peers peers = new Peers();
    private Lone lone;

    @BeforeEach
    void start() throws IOException {
        lone = new Lone(3, peers, log, new MemoryStore(), 100);
        lone.loop.doWork();
    }

    /** A member that is mistaken about its number must not win votes for another. */
    @Test
    void aFrameThatNamesAnotherMemberThanItsConnectionIsDropped() {
        long end = log.address();
        peers.send(Peers.message(2, MessageKind.P1A, BALLOT, 0), 1);
        work();
        assertEquals(List.of("WRONG_SENDER"), lone.seen);
        assertEquals(0, lone.loop.core().promised());
        assertEquals(end, log.address(), "nothing is written");
        assertNull(peers.received(1, MessageKind.P1B));
        assertNull(peers.received(2, MessageKind.P1B));
    }

    @Test
    void theSameFrameOverItsOwnConnectionIsTaken() {
        peers.send(Peers.message(2, MessageKind.P1A, BALLOT, 0), 2);
        work();
        assertEquals(List.of(), lone.seen);
        assertEquals(BALLOT, lone.loop.core().promised());
        assertNotNull(peers.received(2, MessageKind.P1B));
    }

    /** The bytes of a value that came with such a frame are not kept either. */
    @Test
    void theBytesOfADroppedFrameAreFreed() {
        long kept = lone.loop.valueBytes();
        peers.send(peers.message(2, MessageKind.P2A, BALLOT, 0, Lone.envelope()), 1);
        work();
        assertEquals(List.of("WRONG_SENDER"), lone.seen);
        assertEquals(kept, lone.loop.valueBytes());
    }

    private void work() {
        for (int i = 0; i < 3; i++) {
            lone.loop.doWork();
        }
    }
}
