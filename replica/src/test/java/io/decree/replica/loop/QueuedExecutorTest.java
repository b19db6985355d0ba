package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Outcome;
import io.decree.replica.Careless;
import io.decree.replica.Entry;
import io.decree.replica.Execution;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import io.decree.replica.StateMachineException;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two places for what is to be applied and one for pictures; a test says when it is done. */
class QueuedExecutorTest {

    private static final int PLACES = 2;
    private static final int VALUE = 256;
    private static final int COMMAND = Integer.BYTES;

    private final List<String> seen = new ArrayList<>();
    private final Values values = new Values(1 << 16, VALUE);
    private final Batches batches = new Batches(values, VALUE, 64, 8);
    private final DecidedLog decided = new DecidedLog();
    private final MemoryStore store = new MemoryStore();
    private final Machine machine = new Machine();
    private final ByHand runner = new ByHand();
    private ApplySide side;
    private QueuedExecutor executor;

    /** Adds numbers. */
    private static final class Machine implements StateMachine {
        private int sum;

        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            int number = command.getInt();
            if (number == 13) {
                throw new ArithmeticException("thirteen");
            }
            sum += number;
            result.putInt(sum);
            return Integer.BYTES;
        }

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            answer.putInt(sum);
            Careless.leave(question);
            Careless.leave(answer);
            return Integer.BYTES;
        }

        @Override
        public Snapshot capture() {
            int now = sum;
            return sink -> sink.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, now));
        }

        @Override
        public void restore(ReadableByteChannel source) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES);
            while (bytes.hasRemaining() && source.read(bytes) >= 0) {
                // A channel may give less than was asked for.
            }
            sum = bytes.getInt(0);
        }
    }

    /** Whoever hears something leaves the buffer as nobody expects it. */
    private final class Seen implements Requests.Answers {
        @Override
        public void executed(long token, Verdict verdict, ByteBuffer result) {
            seen.add(token + "=" + result.getInt());
            Careless.leave(result);
        }

        @Override
        public void answered(long token, long slot, ByteBuffer answer) {
            seen.add(token + "?" + answer.getInt() + "@" + slot);
            Careless.leave(answer);
        }

        @Override
        public void unanswerable(long token) {
            seen.add(token + "?");
        }

        @Override
        public void refused(long token, Outcome outcome) {
            seen.add(token + " " + outcome);
        }

        @Override
        public void executedAfterAll(long token, Verdict verdict, ByteBuffer result) {
            seen.add(token + " after all=" + result.getInt());
        }

        @Override
        public void neverKnown(long token) {
            seen.add(token + " never known");
        }
    }

    private static Execution execution(StateMachine machine) {
        return new Execution(machine, new SessionTable(4, 4, 1 << 12), VALUE);
    }

    @BeforeEach
    void make() {
        make(1 << 20);
    }

    private void make(int heldMost) {
        side = new ApplySide(execution(machine), store, values, () -> {}, PLACES + 1, heldMost);
        executor =
                new QueuedExecutor(
                        side,
                        runner,
                        PLACES + 1,
                        0,
                        decided,
                        batches,
                        new Seen(),
                        new LoopObserver() {});
    }

    /** An own command is decided in the next slot; its token is its number. */
    private void decide(int... numbers) {
        for (int number : numbers) {
            ByteBuffer command =
                    ByteBuffer.allocate(COMMAND).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            ByteBuffer envelope = ByteBuffer.allocate(Envelope.HEADER + COMMAND);
            Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 0, command.putInt(0, number));
            assertTrue(batches.add(number, envelope.flip(), 0));
        }
        int number = numbers[0];
        long handle = batches.close();
        long slot = decided.end();
        decided.add(slot, number, 0, handle);
        executor.execute(slot, number, handle, true, null);
        batches.removeOldest();
    }

    /** The other side does so many things; what was heard of them. */
    private List<String> apply(int most) {
        seen.clear();
        side.run(most);
        executor.poll();
        return List.copyOf(seen);
    }

    private boolean ask(long token, long index) {
        return executor.answer(token, ByteBuffer.allocate(0), index);
    }

    @Test
    void everybodyHearsOfHisOwnCommandAlsoWhenItWaitedForAPlace() {
        for (int number = 1; number <= 5; number++) {
            decide(number);
            assertEquals(number > PLACES, executor.isBehind());
        }
        assertEquals(List.of("1=1"), apply(1));
        assertEquals(1, executor.executed());
        assertEquals(List.of("2=3", "3=6"), apply(PLACES));
        assertFalse(executor.isBehind());
        assertEquals(List.of("4=10", "5=15"), apply(PLACES));
        assertEquals(List.of(), apply(PLACES));
        assertEquals(5, executor.executed());
    }

    /** A place is used again and again, and several hear what is in it. */
    @Test
    void allHearTheirAnswersHoweverTheyLeaveTheBuffer() {
        for (int round = 0; round < 2 * PLACES; round++) {
            machine.sum = 0;
            decide(1, 2, 4);
            assertEquals(List.of("1=1", "2=3", "4=7"), apply(1));
            assertTrue(ask(100, 0));
            assertEquals(List.of("100?7@" + (round + 1)), apply(1));
        }
    }

    /** What one outcome with an answer of four bytes takes. */
    private static final int OUTCOME = 22 + Integer.BYTES;

    @Test
    void nothingMoreIsDoneWhileTooManyAnswersWaitForTheLoop() {
        make(2 * OUTCOME);
        decide(1, 2);
        decide(3);
        assertEquals(1, side.run(PLACES), "two answers wait, and there is room for two");
        int before = runner.woken;
        executor.poll();
        assertEquals(before + 1, runner.woken, "else the side that applies would sleep for ever");
        assertEquals(List.of("1=1", "2=3"), seen);
        assertEquals(List.of("3=6"), apply(PLACES));
    }

    /** It took effect, and a client that asks again is answered from its session. */
    @Test
    void answersOfOneSlotThatAreTooManyAreUnknownHere() {
        make(2 * OUTCOME);
        decide(1, 2, 3, 4);
        String lost = "3 UNKNOWN, 3 never known, 4 UNKNOWN, 4 never known";
        assertEquals(List.of(("1=1, 2=3, " + lost).split(", ")), apply(1));
        assertEquals(10, machine.sum);
        decide(5);
        assertEquals(List.of("5=15"), apply(1));
    }

    @Test
    void aQuestionWaitsForWhatWasDecidedBeforeIt() {
        assertFalse(ask(100, 1));
        decide(1);
        assertTrue(ask(100, 1));
        assertEquals(List.of("1=1", "100?1@1"), apply(PLACES));
        for (int number = 2; number <= 4; number++) {
            decide(number);
        }
        assertFalse(ask(100, 4), "three of four are handed over at most");
        assertEquals(List.of("2=3"), apply(1));
        assertFalse(ask(100, 4), "there is no place");
        assertEquals(List.of("3=6", "4=10"), apply(PLACES));
        assertTrue(ask(100, 4));
        assertEquals(List.of("100?10@4"), apply(PLACES));
    }

    @Test
    void aSnapshotComesAfterWhatWasHandedOverAndInPlaceOfTheRest() throws IOException {
        Machine other = new Machine();
        other.sum = 1_000;
        keep(9, other);
        for (int number = 1; number <= 4; number++) {
            decide(number);
        }
        seen.clear();
        decided.beginAt(9);
        executor.restore(9);
        String unknown = "3 UNKNOWN, 3 never known, 4 UNKNOWN, 4 never known";
        assertEquals(List.of(unknown.split(", ")), seen);
        assertTrue(executor.isRestoring());
        assertFalse(ask(100, 0));
        assertEquals(List.of("1=1", "2=3"), apply(PLACES));
        assertEquals(2, executor.executed(), "what is handed over is still needed");
        assertEquals(List.of(), apply(1));
        assertFalse(executor.isRestoring());
        assertEquals(9, executor.executed());
        assertEquals(1_000, machine.sum);
    }

    /** The state of another replica, which has executed nothing but calls itself so. */
    private void keep(long end, StateMachine state) throws IOException {
        try (SnapshotStore.Writer writer = store.write(end)) {
            Execution its = execution(state);
            for (long slot = 0; slot < end; slot++) {
                its.execute(slot, ByteBuffer.allocate(0), (envelope, at, verdict, result) -> {});
            }
            its.capture().writeTo(new StoreChannel(writer));
            writer.commit();
        }
    }

    private record StoreChannel(SnapshotStore.Writer writer)
            implements java.nio.channels.WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int length = bytes.remaining();
            writer.write(bytes);
            bytes.position(bytes.limit());
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void aPictureIsOfTheStateBetweenTheSlotsAroundIt() throws IOException {
        List<Long> ends = new ArrayList<>();
        decide(1);
        assertTrue(executor.capture((end, picture) -> ends.add(end)));
        assertTrue(executor.capture((end, picture) -> ends.add(end)));
        assertFalse(executor.capture((end, picture) -> ends.add(-1L)), "there is no place");
        decide(2);
        apply(PLACES);
        apply(PLACES);
        assertEquals(List.of(1L, 1L), ends);
        assertEquals(2, executor.executed());
    }

    /** What is to be applied fills memory; without a picture nothing of it would be freed. */
    @Test
    void aPictureIsTakenAlsoAmidABacklog() throws IOException {
        List<Long> ends = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            decide(number);
        }
        assertTrue(executor.isBehind());
        assertTrue(executor.capture((end, picture) -> ends.add(end)));
        apply(PLACES + 1);
        assertEquals(List.of(2L), ends);
    }

    /** Who was told that an outcome is unknown is not told so again, but that nobody will know. */
    @Test
    void aCommandThatWasUnknownBeforeIsNotRefusedTwice() {
        decide(1);
        decide(2);
        decided.add(2, 3, 0, 0);
        executor.execute(2, 3, 0, false, new long[] {3});
        seen.clear();
        decided.beginAt(9);
        executor.restore(9);
        assertEquals(List.of("3 never known"), seen);
    }

    @Test
    void aCommandWhoseOutcomeWasUnknownIsToldOfAfterAll() {
        decided.add(0, 7, 0, 0);
        executor.execute(0, 7, 0, false, new long[0]);
        assertEquals(List.of(), apply(1));
        ByteBuffer command = ByteBuffer.allocate(COMMAND).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        ByteBuffer envelope = ByteBuffer.allocate(Envelope.HEADER + COMMAND);
        Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 0, command.putInt(0, 5));
        long handle = values.keep(envelope.flip());
        decided.add(1, 8, 0, handle);
        executor.execute(1, 8, handle, false, new long[] {77});
        assertEquals(List.of("77 after all=5"), apply(1));
    }

    @Test
    void whatTheServiceThrowsIsThrownWhereTheReplicaIsDrivenAndNothingIsDoneAfterIt() {
        decide(13);
        decide(1);
        side.run(PLACES);
        StateMachineException e = assertThrows(StateMachineException.class, executor::poll);
        assertEquals(
                "the state machine threw at the command of slot 0:"
                        + " java.lang.ArithmeticException: thirteen",
                e.getMessage());
        assertEquals(0, side.run(PLACES));
        assertEquals(0, machine.sum);
    }

    /** Otherwise a mistake in what may be forgotten would show as wrong commands. */
    @Test
    void bytesThatWereFreedTooEarlyAreNotRead() {
        decide(1);
        values.own.freeBelow(values.own.mark());
        side.run(1);
        assertThrows(IllegalArgumentException.class, executor::poll);
    }
}
