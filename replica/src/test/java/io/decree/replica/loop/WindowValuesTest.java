package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.runtime.standard.log.MemoryLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/**
 * A member may have to report the votes of all its window, whatever its snapshots hold. Once it
 * freed their bytes when two snapshots followed each other closely.
 */
class WindowValuesTest {

    private static final long BALLOT = 65_537;
    private static final long NEXT_BALLOT = 131_074;

    private final Peers peers = new Peers();
    private final MemoryStore store = new MemoryStore();

    private static ByteBuffer value(long slot) {
        ByteBuffer envelope = ByteBuffer.allocate(Envelope.HEADER + Long.BYTES);
        ByteBuffer command = ByteBuffer.allocate(Long.BYTES).putLong(0, slot);
        Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 0, command);
        return envelope.flip();
    }

    private void propose(long slot) {
        peers.send(peers.message(1, MessageKind.P2A, BALLOT, slot, value(slot)));
    }

    private void decide(long slot) {
        peers.send(Peers.message(1, MessageKind.COMMIT, BALLOT, slot));
    }

    private static void turns(Lone member) {
        for (int i = 0; i < 4; i++) {
            member.loop.doWork();
        }
    }

    @Test
    void theBytesOfItsVotesAreThereAfterSnapshotsOfTheirSlots() throws IOException {
        Lone member = new Lone(3, peers, new MemoryLog(512, () -> {}), store, 1);
        turns(member);
        for (long slot = 0; slot < 6; slot++) {
            propose(slot);
        }
        for (long slot = 0; slot < 4; slot++) {
            decide(slot);
        }
        // The window moves to 4, and all six values stand before its mark.
        turns(member);
        decide(4);
        decide(5);
        turns(member);
        propose(6);
        decide(6);
        turns(member);
        assertEquals(7, member.executed);
        assertEquals(7, store.newest());
        assertEquals(4, member.loop.core().base());

        peers.send(Peers.message(2, MessageKind.P1A, NEXT_BALLOT, 4));
        turns(member);
        Message report = peers.received(2, MessageKind.P1B);
        assertNotNull(report);
        assertEquals(3, report.votes.size());
        for (int i = 0; i < 3; i++) {
            assertEquals(4 + i, report.votes.slot(i));
            assertEquals(value(4 + i), peers.bytes(report.votes.handle(i)));
        }
    }
}
