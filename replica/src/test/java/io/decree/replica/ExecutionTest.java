package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Replies;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
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

    /** Says how long its answers would be: as long as the number that was added. */
    private static final class Talkative extends Counter {
        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            super.apply(entry, command, result);
            return (int) sum;
        }

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            return question.hasRemaining() ? question.getInt() : overflow(answer);
        }

        private static int overflow(ByteBuffer answer) {
            answer.put(new byte[answer.remaining() + 1]);
            return 0;
        }
    }

    /** Hears which answers were too long. */
    private static final class Lengths implements Replies {
        final List<String> heard = new ArrayList<>();

        @Override
        public void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result) {
            heard.add(verdict + " " + result.remaining());
        }

        @Override
        public void tooLong(Envelope envelope, long slot, Verdict verdict, int length) {
            heard.add(verdict + " too long " + length);
        }
    }

    /** A long answer changes nothing but itself, and a retry hears the same of it everywhere. */
    @Test
    void anAnswerThatIsTooLongIsRememberedByItsLength() throws IOException {
        Lengths lengths = new Lengths();
        Talkative machine = new Talkative();
        Execution first = new Execution(machine, new SessionTable(2, 4, 1 << 10), 16);
        first.execute(0, envelope(CommandKind.OPEN_SESSION, 0, 0, 0, 0, NOTHING), lengths);
        long session = 1;
        first.execute(1, command(session, 1, 0, 16), lengths);
        first.execute(2, command(session, 2, 0, 1), lengths);
        first.execute(3, command(session, 2, 0, 1), lengths);
        first.execute(4, command(0, 0, 0, 983), lengths);
        assertEquals(1_000, machine.sum);
        assertEquals(
                List.of(
                        "APPLY 8",
                        "APPLY 16",
                        "APPLY too long 17",
                        "REPEAT too long 17",
                        "APPLY too long 1000"),
                lengths.heard);

        Execution second = new Execution(new Talkative(), new SessionTable(2, 4, 1 << 10), 16);
        second.restore(written(first.capture()));
        assertEquals(first.digest(), second.digest());
        lengths.heard.clear();
        second.execute(5, command(session, 2, 0, 1), lengths);
        second.execute(6, command(session, 1, 0, 16), lengths);
        assertEquals(List.of("REPEAT too long 17", "REPEAT 16"), lengths.heard);
    }

    /** Whether an answer was kept follows from the limit: nobody goes on with another one. */
    @Test
    void aPictureOfAnotherLongestAnswerIsRefusedEitherWay() throws IOException {
        refuses(64, 128);
        refuses(128, 64);
    }

    private void refuses(int limit, int other) throws IOException {
        Execution first = talkative(limit);
        first.execute(0, envelope(CommandKind.OPEN_SESSION, 0, 0, 0, 0, NOTHING), this::ignore);
        first.execute(1, command(1, 1, 0, 100), this::ignore);
        for (long slot = 2; slot < 10; slot++) {
            first.execute(slot, NOTHING, this::ignore);
        }
        Execution second = talkative(other);
        IOException e =
                assertThrows(IOException.class, () -> second.restore(written(first.capture())));
        assertTrue(e.getMessage().contains("up to " + limit + " bytes"), e.getMessage());
        assertTrue(e.getMessage().contains("up to " + other + ":"), e.getMessage());
        assertTrue(e.getMessage().contains("give it the group's numbers"), e.getMessage());
        assertEquals(0, second.next());
        assertEquals(talkative(other).digest(), second.digest());

        Execution same = talkative(limit);
        same.restore(written(first.capture()));
        Lengths lengths = new Lengths();
        same.execute(10, command(1, 1, 0, 100), lengths);
        assertEquals(List.of(limit < 100 ? "REPEAT too long 100" : "REPEAT 100"), lengths.heard);
    }

    private static Execution talkative(int limit) {
        return new Execution(new Talkative(), new SessionTable(2, 4, 1 << 10), limit);
    }

    /** How long an answer would have been is part of the state: replicas that differ are told. */
    @Test
    void lengthsOfAnswersThatAreTooLongTellStatesApart() {
        SessionTable one = new SessionTable(2, 4, 1 << 10);
        SessionTable two = new SessionTable(2, 4, 1 << 10);
        one.open(1);
        two.open(1);
        one.record(1, 1, NOTHING, -17);
        two.record(1, 1, NOTHING, -18);
        assertNotEquals(one.digest(), two.digest());
        assertEquals(32, one.kept());
    }

    @Test
    void aQuestionWhoseAnswerIsTooLongSaysHowLongItIs() {
        Execution talkative = new Execution(new Talkative(), new SessionTable(2, 4, 1 << 10), 16);
        assertEquals(16, talkative.query(ByteBuffer.allocate(4).putInt(0, 16 << 24)).remaining());
        assertNull(talkative.query(ByteBuffer.allocate(4).putInt(0, 17 << 24)));
        assertEquals(17, talkative.lengthOfNoAnswer());
        assertNull(talkative.query(NOTHING));
        assertEquals(0, talkative.lengthOfNoAnswer());
        assertNull(talkative.query(ByteBuffer.allocate(4).putInt(0, -1)));
        assertEquals(Execution.UNANSWERABLE, talkative.lengthOfNoAnswer());
    }

    /** What was changed before it threw is unknown. */
    @Test
    void anAnswerThatIsWrittenThoughItDoesNotFitStopsTheReplicaAndNamesTheLimit() {
        Counter overflowing =
                new Counter() {
                    @Override
                    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
                        return Talkative.overflow(result);
                    }
                };
        Execution it = new Execution(overflowing, new SessionTable(2, 4, 1 << 10), 16);
        StateMachineException e =
                assertThrows(
                        StateMachineException.class,
                        () -> it.execute(0, command(0, 0, 0, 1), new Lengths()));
        assertTrue(e.getMessage().contains("an answer may have 16 bytes"), e.getMessage());
    }

    private static ReadableByteChannel written(Snapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        snapshot.writeTo(Channels.newChannel(bytes));
        return Channels.newChannel(new ByteArrayInputStream(bytes.toByteArray()));
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
