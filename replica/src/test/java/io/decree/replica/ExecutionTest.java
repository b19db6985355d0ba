package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Counter counter = new Counter();
    private final Execution execution = new Execution(counter, new SessionTable(2, 4, 1 << 10), 16);
    private final List<Verdict> verdicts = new ArrayList<>();
    private long answer;

    @Test
    void aCommandIsAppliedOnceHoweverOftenItIsDecided() {
        long session = open(0);
        execute(1, command(session, 1, 0, 5));
        execute(2, command(session, 1, 0, 5));
        assertEquals(5, counter.sum);
        assertEquals(5, answer);
        assertEquals(List.of(Verdict.APPLY, Verdict.APPLY, Verdict.REPEAT), verdicts);
    }

    @Test
    void theFirstAnswerIsRepeatedEvenAfterLaterCommands() {
        long session = open(0);
        execute(1, command(session, 1, 0, 5));
        execute(2, command(session, 2, 0, 7));
        execute(3, command(session, 1, 0, 5));
        assertEquals(5, answer);
        assertEquals(12, counter.sum);
    }

    @Test
    void commandsOfOneSessionMayBeDecidedInAnyOrder() {
        long session = open(0);
        execute(1, command(session, 2, 0, 7));
        execute(2, command(session, 1, 0, 5));
        execute(3, command(session, 2, 0, 7));
        assertEquals(12, counter.sum);
        assertEquals(7, answer);
    }

    @Test
    void anAcknowledgedCommandIsNotAppliedAgainAndNeedsNoAnswer() {
        long session = open(0);
        execute(1, command(session, 1, 0, 5));
        execute(2, command(session, 2, 1, 7));
        execute(3, command(session, 1, 0, 5));
        assertEquals(Verdict.ACKNOWLEDGED, verdicts.get(3));
        assertEquals(12, counter.sum);
    }

    @Test
    void aClientTooFarAheadOfItsAcknowledgementsIsRefused() {
        long session = open(0);
        execute(1, command(session, 5, 0, 5));
        assertEquals(Verdict.TOO_FAR_AHEAD, verdicts.get(1));
        execute(2, command(session, 5, 1, 5));
        assertEquals(Verdict.APPLY, verdicts.get(2));
        assertEquals(5, counter.sum);
    }

    @Test
    void theSessionNotUsedForLongestMakesRoomAndItsRetriesAreRefused() {
        long first = open(0);
        long second = open(1);
        execute(2, command(first, 1, 0, 1));
        open(3);
        execute(4, command(second, 1, 0, 1));
        assertEquals(Verdict.NO_SESSION, verdicts.get(4));
        execute(5, command(first, 1, 0, 1));
        assertEquals(Verdict.REPEAT, verdicts.get(5));
        assertEquals(1, counter.sum);
    }

    @Test
    void aClosedSessionIsGone() {
        long session = open(0);
        execute(1, envelope(CommandKind.CLOSE_SESSION, session, 0, 0, 0, NOTHING));
        execute(2, command(session, 1, 0, 1));
        assertEquals(List.of(Verdict.APPLY, Verdict.APPLY, Verdict.NO_SESSION), verdicts);
    }

    @Test
    void aBatchIsExecutedInOrderAndItsBufferIsLeftAsItWas() {
        long session = open(0);
        ByteBuffer batch = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        batch.put(command(session, 1, 0, 1)).put(command(session, 2, 0, 2)).flip();
        int limit = batch.limit();
        execute(1, batch);
        assertEquals(3, counter.sum);
        assertEquals(0, batch.position());
        assertEquals(limit, batch.limit());
    }

    @Test
    void timeNeverFalls() {
        long session = open(0);
        execute(1, envelope(CommandKind.COMMAND, session, 1, 0, 100, number(1)));
        execute(2, envelope(CommandKind.COMMAND, session, 2, 0, 90, number(1)));
        assertEquals(100, counter.lastTime);
    }

    @Test
    void noSlotIsSkippedAndNoneExecutedTwice() {
        execute(0, NOTHING);
        assertThrows(IllegalArgumentException.class, () -> execute(0, NOTHING));
        assertThrows(IllegalArgumentException.class, () -> execute(2, NOTHING));
        assertEquals(1, execution.next());
    }

    @Test
    void bytesThatAreNoEnvelopeStopTheReplica() {
        ByteBuffer cut = command(1, 1, 0, 5);
        cut.limit(cut.limit() - 1);
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> execute(0, cut));
        assertTrue(thrown.getMessage().contains("slot 0"), thrown.getMessage());
        assertEquals(0, counter.applied);
    }

    @Test
    void digestsTellStatesApart() {
        Execution other = new Execution(new Counter(), new SessionTable(2, 4, 1 << 10), 16);
        other.execute(0, envelope(CommandKind.OPEN_SESSION, 0, 0, 0, 0, NOTHING), this::ignore);
        long session = open(0);
        assertEquals(other.digest(), execution.digest());
        execute(1, command(session, 1, 0, 5));
        other.execute(1, command(session, 2, 0, 5), this::ignore);
        assertNotEquals(other.digest(), execution.digest());
    }

    private long open(long slot) {
        execute(slot, envelope(CommandKind.OPEN_SESSION, 0, 0, 0, 0, NOTHING));
        return answer;
    }

    private void execute(long slot, ByteBuffer value) {
        execution.execute(
                slot,
                value,
                (envelope, at, verdict, result) -> {
                    verdicts.add(verdict);
                    answer = result.remaining() == Long.BYTES ? result.getLong(0) : -1;
                });
    }

    private void ignore(Envelope envelope, long slot, Verdict verdict, ByteBuffer result) {}

    private static ByteBuffer command(long session, long sequence, long acknowledged, long add) {
        return envelope(CommandKind.COMMAND, session, sequence, acknowledged, 0, number(add));
    }

    private static ByteBuffer number(long number) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, number);
    }

    private static ByteBuffer envelope(
            CommandKind kind, long session, long sequence, long acked, long time, ByteBuffer body) {
        ByteBuffer out = ByteBuffer.allocate(Envelope.HEADER + body.remaining());
        Envelope.write(out, kind, session, sequence, acked, time, body);
        return out.flip();
    }
}
