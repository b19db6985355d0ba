package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Outcome;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A command for which the replica has no room just now waits, and nothing is lost by that. */
class WaitingCommandsTest {

    private static final long NEVER = Long.MAX_VALUE / 2;
    private static final int OUTSTANDING = 8;
    private static final int MOST_BYTES = 1 << 10;

    private final Submissions submissions = new Submissions(OUTSTANDING, MOST_BYTES);
    private final List<String> heard = new ArrayList<>();
    private final List<Long> taken = new ArrayList<>();

    /** How many commands the replica has room for. */
    private int room;

    private boolean leads = true;

    WaitingCommandsTest() {
        submissions.askOf(
                new Requests() {
                    @Override
                    public void submit(long token, ByteBuffer envelope) {
                        if (!leads) {
                            submissions.refused(token, Outcome.NOT_LEADER);
                        } else if (room == 0) {
                            submissions.refused(token, Outcome.OVERLOADED);
                        } else {
                            room--;
                            taken.add(token);
                        }
                    }

                    @Override
                    public void read(long token, ByteBuffer question) {
                        submissions.refused(token, Outcome.OVERLOADED);
                    }

                    @Override
                    public void readStale(long token, ByteBuffer question) {
                        submissions.answered(token, 1, ByteBuffer.allocate(0));
                    }

                    @Override
                    public int leader() {
                        return -1;
                    }
                });
    }

    private final class Caller implements Completion {

        private final String name;

        Caller(String name) {
            this.name = name;
        }

        @Override
        public void completed(ByteBuffer answer) {
            heard.add(name + " completed");
        }

        @Override
        public void refused(Refusal reason) {
            heard.add(name + " " + reason);
        }

        @Override
        public void unknown() {
            heard.add(name + " unknown");
        }
    }

    private boolean submit(String name, long deadline) {
        return submissions.command(Group.number(1), deadline, new Caller(name));
    }

    private void answerTaken() {
        taken.forEach(token -> submissions.executed(token, Verdict.APPLY, ByteBuffer.allocate(0)));
        taken.clear();
    }

    @Test
    void theyAreAskedAgainInTheirOrderAndBeforeLaterOnes() {
        submit("a", NEVER);
        submit("b", NEVER);
        submit("c", NEVER);
        room = 1;
        submissions.drain(0);
        submit("d", NEVER);
        submissions.drain(0);
        assertEquals(List.of(), heard);
        room = 2;
        submissions.drain(0);
        room = 5;
        submissions.drain(0);
        answerTaken();
        assertEquals(List.of("a completed", "b completed", "c completed", "d completed"), heard);
        assertEquals(0, submissions.underWay());
    }

    /** Otherwise the loop would never sleep while it waits for its followers or its disk. */
    @Test
    void askingInVainIsNoWork() {
        submit("a", NEVER);
        submit("b", NEVER);
        submissions.drain(0);
        assertEquals(0, submissions.drain(0));
        room = 1;
        assertEquals(1, submissions.drain(0));
    }

    @Test
    void questionsDoNotWaitBehindThem() {
        submit("a", NEVER);
        submissions.staleQuestion(
                Group.number(1),
                NEVER,
                new StaleCompletion() {
                    @Override
                    public void answered(long slot, ByteBuffer answer) {
                        heard.add("question answered");
                    }

                    @Override
                    public void refused(Refusal reason) {
                        heard.add("question " + reason);
                    }
                });
        submissions.question(Group.number(1), NEVER, new Caller("round"));
        submissions.drain(0);
        assertEquals(List.of("question answered", "round OVERLOADED"), heard);
    }

    @Test
    void onlyMoreThanMayBeOutstandingIsRefused() {
        for (int i = 0; i < OUTSTANDING; i++) {
            assertTrue(submit("some", NEVER));
            submissions.drain(0);
        }
        assertFalse(submit("one more", NEVER));
        assertEquals(List.of("one more OVERLOADED"), heard);
    }

    /** Otherwise a leader that gets more than it can do would let all of it come too late. */
    @Test
    void whatWaitsIsBoundedByBytes() {
        ByteBuffer half = ByteBuffer.allocate(MOST_BYTES / 2);
        for (String name : List.of("a", "b", "c", "d")) {
            submissions.command(half, NEVER, new Caller(name));
        }
        submit("short", NEVER);
        submissions.drain(0);
        assertEquals(List.of("b OVERLOADED", "c OVERLOADED", "d OVERLOADED"), heard);
        submissions.expire(1);
        room = 2;
        submissions.drain(1);
        answerTaken();
        assertEquals(List.of("a completed", "short completed"), heard.subList(3, 5));
    }

    /** One that is longer than all that may wait: it would never have its turn otherwise. */
    @Test
    void aSingleCommandMayWaitHoweverLongItIs() {
        ByteBuffer much = ByteBuffer.allocate(2 * MOST_BYTES);
        submissions.command(much, NEVER, new Caller("a"));
        submit("b", NEVER);
        submissions.drain(0);
        assertEquals(List.of("b OVERLOADED"), heard);
        submissions.expire(1);
        room = 1;
        submissions.drain(1);
        answerTaken();
        assertEquals(List.of("b OVERLOADED", "a completed"), heard);
    }

    @Test
    void whoeverWaitsHearsOfItsDeadlineWhereverItStands() {
        submit("a", NEVER);
        submit("b", 10);
        submit("c", NEVER);
        submissions.drain(0);
        submissions.expire(9);
        assertEquals(List.of(), heard);
        submissions.expire(11);
        assertEquals(List.of("b DEADLINE"), heard);
        room = 3;
        submissions.drain(12);
        answerTaken();
        assertEquals(List.of("b DEADLINE", "a completed", "c completed"), heard);
    }

    @Test
    void theyAreSentAwayWhenAnotherMemberLeads() {
        submit("a", NEVER);
        submit("b", NEVER);
        submissions.drain(0);
        leads = false;
        submissions.drain(0);
        assertEquals(List.of("a NOT_LEADER", "b NOT_LEADER"), heard);
        assertEquals(0, submissions.underWay());
    }

    /** They were never proposed: their outcome is known. */
    @Test
    void atTheEndTheyHearThatItIsClosed() {
        submit("a", NEVER);
        submit("b", NEVER);
        submissions.drain(0);
        submissions.end();
        assertEquals(List.of("a CLOSED", "b CLOSED"), heard);
    }

    @Test
    void anEndAmidTheirDeadlinesTellsEachOnce() {
        submissions.command(
                Group.number(1),
                10,
                new Completion() {
                    @Override
                    public void completed(ByteBuffer result) {}

                    @Override
                    public void refused(Refusal reason) {
                        heard.add("first " + reason);
                        submissions.end();
                    }

                    @Override
                    public void unknown() {}
                });
        submit("second", 10);
        submit("third", NEVER);
        submissions.drain(0);
        submissions.expire(11);
        assertEquals(List.of("first DEADLINE", "second CLOSED", "third CLOSED"), heard);
    }
}
