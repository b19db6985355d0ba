package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.loop.Requests;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The end comes amid a turn of the loop, while other threads go on asking. */
class SubmissionsTest {

    private static final long NEVER = Long.MAX_VALUE / 2;
    private static final long STALE_AT = 7;

    private final Submissions submissions = new Submissions(4, 1 << 20);
    private final List<Long> asked = new ArrayList<>();
    private final ByteBuffer result = ByteBuffer.allocate(8);

    /** What the loop does when a command comes. */
    private Runnable turn = () -> {};

    private final Requests replica =
            new Requests() {
                @Override
                public void submit(long token, ByteBuffer envelope) {
                    asked.add(token);
                    turn.run();
                }

                @Override
                public void read(long token, ByteBuffer question) {
                    asked.add(token);
                }

                @Override
                public void readStale(long token, ByteBuffer question) {
                    asked.add(token);
                    submissions.answered(token, STALE_AT, result);
                }

                @Override
                public int leader() {
                    return -1;
                }
            };

    SubmissionsTest() {
        submissions.askOf(replica);
    }

    /** Hears what becomes of a command. */
    private static class Caller implements Completion {

        final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void completed(ByteBuffer answer) {
            heard.add("completed");
        }

        @Override
        public void refused(Refusal reason) {
            heard.add(reason.toString());
        }

        @Override
        public void unknown() {
            heard.add("unknown");
        }
    }

    /** Hears what becomes of a stale read. */
    private static class StaleCaller implements StaleCompletion {

        final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void answered(long slot, ByteBuffer answer) {
            heard.add("at " + slot);
        }

        @Override
        public void refused(Refusal reason) {
            heard.add(reason.toString());
        }
    }

    private <C extends Completion> C submit(C caller) {
        submissions.command(Group.number(1), NEVER, caller);
        return caller;
    }

    /**
     * The loop does something while one caller hears that it came too late, and another one has
     * just put its command into the queue, if it may still do so.
     */
    private Caller whileOneComesTooLate(Runnable loop) {
        Caller late = new Caller();
        submit(
                new Caller() {
                    @Override
                    public void refused(Refusal reason) {
                        Thread other = new Thread(() -> submit(late));
                        other.start();
                        Group.await("the command", () -> hasEndedOrWaits(other));
                        loop.run();
                    }
                });
        Group.await("the refusal", () -> !late.heard.isEmpty());
        return late;
    }

    private static boolean hasEndedOrWaits(Thread other) {
        return other.getState() == Thread.State.BLOCKED || !other.isAlive();
    }

    /** A force failed: the rest of that turn still tells of what was executed. */
    @Test
    void nobodyHearsTheOutcomeOfWhatWasAskedBeforeTheEnd() {
        Caller early = submit(new Caller());
        submissions.drain(0);
        assertEquals(List.of(0L), asked);
        submissions.end();
        assertEquals(List.of("unknown"), early.heard);
        Caller late = whileOneComesTooLate(() -> submissions.executed(0, Verdict.APPLY, result));
        assertEquals(List.of("CLOSED"), late.heard);
        assertEquals(List.of("unknown"), early.heard);
    }

    /** The queue has one reader: who comes too late reads it, so the loop may not. */
    @Test
    void theLoopTakesNothingOutAfterTheEnd() {
        submissions.end();
        Caller late = whileOneComesTooLate(() -> submissions.drain(0));
        assertEquals(List.of("CLOSED"), late.heard);
        assertEquals(List.of(), asked);
    }

    /** Its answer made a callback close the replica, say. */
    @Test
    void theLoopTakesNothingOutWhenAnAnswerWasTheEnd() {
        turn = submissions::end;
        Caller first = submit(new Caller());
        Caller second = submit(new Caller());
        assertEquals(1, submissions.drain(0));
        assertEquals(List.of(0L), asked);
        assertEquals(List.of("unknown"), first.heard);
        assertEquals(List.of("CLOSED"), second.heard);
    }

    @Test
    void whatComesAfterTheEndIsRefusedHoweverMuchItIs() {
        submit(new Caller());
        submissions.drain(0);
        submissions.end();
        for (int i = 0; i < 10; i++) {
            assertEquals(List.of("CLOSED"), submit(new Caller()).heard);
            Caller question = new Caller();
            assertFalse(submissions.question(Group.number(1), NEVER, question));
            assertEquals(List.of("CLOSED"), question.heard);
            StaleCaller stale = new StaleCaller();
            assertFalse(submissions.staleQuestion(Group.number(1), NEVER, stale));
            assertEquals(List.of("CLOSED"), stale.heard);
        }
    }

    /** Otherwise closing would wait for answers that were given. */
    @Test
    void nothingIsUnderWayAfterTheEnd() {
        submit(new Caller());
        submit(new Caller());
        submissions.drain(0);
        submit(new Caller());
        assertEquals(3, submissions.underWay());
        submissions.end();
        assertEquals(0, submissions.underWay());
    }

    private static final int MANY = 1 << 12;

    /** So much is kept for each of so many; longer commands give their memory back. */
    private static final int KEPT = (1 << 26) / MANY;

    /** As many as were ever under way at once, and then one at a time, each in another place. */
    private static long heldAfter(Requests replica, List<Long> asked, int length) {
        Submissions many = new Submissions(MANY, 1 << 20);
        many.askOf(replica);
        for (int i = 0; i < MANY; i++) {
            assertTrue(many.command(Group.number(1), NEVER, new Caller()));
        }
        assertEquals(MANY, many.drain(0));
        answer(many, asked);
        ByteBuffer command = ByteBuffer.allocate(length);
        for (int i = 0; i < MANY; i++) {
            assertTrue(many.command(command, NEVER, new Caller()));
            assertEquals(1, many.drain(0));
            answer(many, asked);
        }
        assertEquals(0, many.underWay());
        return many.heldBytes();
    }

    private static void answer(Submissions many, List<Long> asked) {
        asked.forEach(token -> many.executed(token, Verdict.APPLY, ByteBuffer.allocate(0)));
        asked.clear();
    }

    @Test
    void longCommandsAfterABurstDoNotKeepMemoryInEachPlace() {
        long few = heldAfter(replica, asked, Long.BYTES);
        assertEquals(few, heldAfter(replica, asked, KEPT + 1));
        long longer = heldAfter(replica, asked, KEPT - Envelope.HEADER);
        assertEquals((long) MANY * KEPT, longer, "of these nothing becomes garbage");
    }

    /** The place is free again when the caller hears of it: another one may take it then. */
    @Test
    void aStaleAnswerIsToldWithItsSlotAlsoWhenItsPlaceIsTakenAtOnce() {
        Caller next = new Caller();
        StaleCaller stale =
                new StaleCaller() {
                    @Override
                    public void answered(long slot, ByteBuffer answer) {
                        submit(next);
                        super.answered(slot, answer);
                    }
                };
        assertTrue(submissions.staleQuestion(Group.number(1), NEVER, stale));
        submissions.drain(0);
        assertEquals(List.of("at " + STALE_AT), stale.heard);
        submissions.executed(0, Verdict.APPLY, result);
        assertEquals(List.of("completed"), next.heard);
    }

    @Test
    void aStaleReadThatNobodyLooksAtInTimeIsRefused() {
        StaleCaller stale = new StaleCaller();
        submissions.staleQuestion(Group.number(1), 10, stale);
        submissions.drain(11);
        assertEquals(List.of("DEADLINE"), stale.heard);
        assertEquals(List.of(), asked);
    }

    @Test
    void whatIsNewIsRefusedWhileItClosesAndWhatIsUnderWayGoesOn() {
        Caller early = submit(new Caller());
        submissions.refuseNew();
        assertEquals(List.of("CLOSED"), submit(new Caller()).heard);
        submissions.drain(0);
        submissions.executed(0, Verdict.APPLY, result);
        assertEquals(List.of("completed"), early.heard);
    }
}
