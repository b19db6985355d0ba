package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.core.replica.MessageKind;
import io.decree.runtime.standard.log.MemoryLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/**
 * Each new leader proposes again what may be chosen. A member that kept those bytes again each time
 * would have no room at last for the one value that it misses, and without that value it can free
 * nothing: it would stay behind until the others have something new to decide.
 */
class ManyBallotsTest {

    /** More copies of a window's values than there is memory for. */
    private static final int BALLOTS = 400;

    private final Peers peers = new Peers();

    private static long ballot(int number) {
        return ((long) number << 16) + 1;
    }

    private static ByteBuffer value(long slot) {
        ByteBuffer envelope = Lone.envelope();
        return envelope.putLong(envelope.limit() - Long.BYTES, slot);
    }

    private void propose(Lone member, int number, long slot) {
        peers.send(peers.message(1, MessageKind.P2A, ballot(number), slot, value(slot)));
        member.loop.doWork();
        peers.forget();
    }

    @Test
    void whatIsProposedAgainTakesNoRoom() throws IOException {
        Lone member = new Lone(3, peers, new MemoryLog(512, () -> {}), new MemoryStore(), 1 << 20);
        for (int i = 0; i < 4; i++) {
            member.loop.doWork();
        }
        for (int number = 1; number <= BALLOTS; number++) {
            for (long slot = 1; slot < Lone.WINDOW; slot++) {
                propose(member, number, slot);
            }
        }
        propose(member, BALLOTS, 0);
        for (long slot = 0; slot < Lone.WINDOW; slot++) {
            peers.send(Peers.message(1, MessageKind.COMMIT, ballot(BALLOTS), slot));
        }
        for (int i = 0; i < 4; i++) {
            member.loop.doWork();
        }
        assertEquals(Lone.WINDOW, member.executed, String.join(" ", member.seen));
    }
}
