package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.core.replica.MessageKind;
import io.decree.runtime.port.DurableLog;
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

    /** As many as a log has room for. */
    private static final int BALLOTS_IN_LOG = 80;

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

    private Lone start(DurableLog log) throws IOException {
        Lone member = new Lone(3, peers, log, new MemoryStore(), 1 << 20);
        turns(member);
        return member;
    }

    private static void turns(Lone member) {
        for (int i = 0; i < 4; i++) {
            member.loop.doWork();
        }
    }

    /** Every slot but the first, again and again. */
    private void proposeAgain(Lone member, int ballots) {
        for (int number = 1; number <= ballots; number++) {
            for (long slot = 1; slot < Lone.WINDOW; slot++) {
                propose(member, number, slot);
            }
        }
    }

    private void assertNothingIsMissing(Lone member, int number) {
        propose(member, number, 0);
        for (long slot = 0; slot < Lone.WINDOW; slot++) {
            peers.send(Peers.message(1, MessageKind.COMMIT, ballot(number), slot));
        }
        turns(member);
        assertEquals(Lone.WINDOW, member.executed, String.join(" ", member.seen));
    }

    @Test
    void whatIsProposedAgainTakesNoRoom() throws IOException {
        Lone member = start(new MemoryLog(512, () -> {}));
        proposeAgain(member, BALLOTS);
        assertNothingIsMissing(member, BALLOTS);
    }

    /** The log has the bytes of each vote: more of them than memory has room for. */
    @Test
    void norDoesItAfterARestart() throws IOException {
        KeptLog log = new KeptLog();
        proposeAgain(start(log), BALLOTS_IN_LOG);
        assertNothingIsMissing(start(log), BALLOTS_IN_LOG);
    }
}
