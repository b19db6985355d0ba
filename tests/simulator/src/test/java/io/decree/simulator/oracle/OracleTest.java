package io.decree.simulator.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.Observation;
import io.decree.simulator.Observation.Answered;
import io.decree.simulator.Observation.Applied;
import io.decree.simulator.Observation.Decided;
import io.decree.simulator.Observation.Executed;
import io.decree.simulator.Observation.Follows;
import io.decree.simulator.Observation.Leading;
import io.decree.simulator.Observation.Promised;
import io.decree.simulator.Observation.Proposed;
import io.decree.simulator.Observation.Restored;
import io.decree.simulator.Observation.StateDigest;
import io.decree.simulator.Observation.Voted;
import io.decree.simulator.fault.Endpoints;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each oracle with a story that is all right, and the one fact that makes it wrong. */
class OracleTest {

    private static final long SECOND = 1_000_000_000L;

    private final List<String> found = new ArrayList<>();
    private Oracle oracle;

    private void tell(int node, Observation... facts) {
        for (Observation fact : facts) {
            oracle.observe(0, node, fact, found::add);
        }
    }

    private void at(long nanos, int node, Observation fact) {
        oracle.observe(nanos, node, fact, found::add);
    }

    private void right() {
        assertEquals(List.of(), found);
    }

    private void wrong(String part) {
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains(part), found.get(0));
        found.clear();
    }

    @Test
    void agreement() {
        oracle = new Agreement();
        tell(0, new Decided(1, 10), new Decided(2, 20), new Decided(1, 10));
        tell(1, new Decided(1, 10));
        right();
        tell(1, new Decided(2, 21));
        wrong("slot 2: node 0 decided value 20, node 1 decided value 21");
    }

    @Test
    void oneValuePerBallot() {
        oracle = new OneValuePerBallot();
        tell(0, new Proposed(1, 5, 10), new Proposed(1, 6, 11), new Proposed(2, 5, 12));
        tell(1, new Voted(1, 5, 10));
        right();
        tell(2, new Voted(1, 5, 11));
        wrong("slot 1, ballot 5: first value 10, now node 2 has value 11");
    }

    @Test
    void aPromiseOutlivesACrash() {
        oracle = new PromiseKept();
        tell(0, new Promised(5));
        tell(1, new Voted(1, 4, 10));
        right();
        oracle.crashed(0, 0);
        oracle.started(0, 0);
        tell(0, new Voted(2, 4, 10));
        wrong("node 0 promised ballot 5, then voted in slot 2 at ballot 4");
    }

    @Test
    void aVoteIsAPromiseForAllSlots() {
        oracle = new PromiseKept();
        tell(0, new Promised(4), new Voted(1, 5, 10), new Voted(2, 5, 11));
        right();
        oracle.crashed(0, 0);
        oracle.started(0, 0);
        tell(0, new Voted(9, 4, 12));
        wrong("node 0 promised ballot 5, then voted in slot 9 at ballot 4");
    }

    @Test
    void aChosenValueIsStable() {
        oracle = new ChosenIsStable(Endpoints.first(3));
        tell(0, new Voted(1, 5, 10), new Voted(1, 7, 11));
        tell(1, new Voted(1, 5, 10));
        right();
        tell(2, new Proposed(1, 8, 10), new Voted(1, 4, 12));
        right();
        tell(2, new Proposed(1, 8, 12));
        wrong("slot 1: value 10 was chosen at ballot 5, node 2 has value 12 at ballot 8");
        tell(0, new Voted(1, 9, 13));
        wrong("node 0 has value 13 at ballot 9");
    }

    @Test
    void onlyWhatWasChosenIsDecided() {
        oracle = new ChosenIsStable(Endpoints.first(3));
        tell(0, new Voted(1, 5, 10));
        tell(3, new Voted(1, 5, 10));
        tell(0, new Decided(1, 10));
        wrong("slot 1: node 0 decided value 10, which no quorum had voted for; chosen: nothing");
        tell(1, new Voted(1, 5, 10));
        tell(0, new Decided(1, 10));
        right();
        tell(1, new Decided(1, 11));
        wrong("chosen: value 10");
    }

    @Test
    void theExecutedPrefixIsEqual() {
        oracle = new ExecutedPrefixEqual();
        tell(0, new Executed(0, 10), new Executed(1, 11), new StateDigest(2, 99));
        oracle.started(0, 1);
        tell(1, new Executed(0, 10), new Executed(1, 11), new StateDigest(2, 99));
        oracle.started(0, 1);
        tell(1, new Restored(1), new Executed(1, 11));
        right();
        tell(1, new Executed(3, 13));
        wrong("node 1 executed slot 3 when slot 2 was next");
        tell(0, new Executed(2, 12), new Executed(3, 14));
        wrong("slot 3: node 0 executed value 14, another executed value 13");
        tell(2, new StateDigest(2, 98));
        wrong("before slot 2 node 2 has state digest 0000000000000062");
    }

    @Test
    void exactlyOnce() {
        oracle = new ExactlyOnce();
        tell(0, new Applied(1, 7, 1), new Applied(2, 7, 2));
        tell(1, new Applied(1, 7, 1));
        oracle.started(0, 1);
        tell(1, new Applied(1, 7, 1));
        right();
        tell(1, new Applied(1, 7, 1));
        wrong("session 7, command 1: node 1 applied it in slot 1, before in slot 1");
        tell(1, new Applied(3, 7, 2));
        wrong("node 1 applied it in slot 3, before in slot 2");
    }

    @Test
    void answeredBeforeFollowed() {
        oracle = new AnsweredBeforeFollowed();
        tell(1, new Answered(2), new Follows(2), new Follows(-1), new Answered(2), new Follows(2));
        tell(3, new Answered(4), new Answered(2), new Follows(4));
        right();
        tell(3, new Follows(2));
        wrong("node 3 follows node 2, which it has not answered yet");
        tell(1, new Answered(0));
        oracle.started(0, 1);
        tell(1, new Follows(0));
        wrong("node 1 follows node 0");
    }

    @Test
    void boundedMemoryAndNoAlarm() {
        oracle = new BoundedMemory();
        tell(0, new Observation.Holding("votes", 8, 8));
        right();
        tell(0, new Observation.Holding("votes", 9, 8));
        wrong("node 0 holds 9 of votes, may hold 8");
        oracle = new NoAlarm();
        tell(0, new Observation.Alarm("two values at one ballot"));
        wrong("node 0: two values at one ballot");
    }

    private void calm(long nanos) {
        oracle.calmed(nanos, new boolean[] {true, true, false});
    }

    @Test
    void eventuallyALeader() {
        oracle = new EventuallyLeads(SECOND);
        oracle.observe(0, 0, new Observation.Leading(1), found::add);
        oracle.crashed(1, 0);
        oracle.observe(5 * SECOND, 1, new Observation.Leading(2), found::add);
        right();
        calm(6 * SECOND);
        oracle.observe(7 * SECOND, 1, new Observation.Following(), found::add);
        oracle.observe(8 * SECOND, 0, new Observation.Leading(3), found::add);
        right();
        oracle.crashed(9 * SECOND, 0);
        oracle.end(10 * SECOND, found::add);
        right();
        oracle.end(10 * SECOND + 1, found::add);
        wrong("no leader for 1000 ms of calm");
    }

    @Test
    void eventuallyAnAnswer() {
        oracle = new EventuallyAnswers(SECOND);
        oracle.invoked(0, 0);
        calm(9 * SECOND);
        oracle.returned(10 * SECOND, 0, false, found::add);
        right();
        oracle.invoked(20 * SECOND, 0);
        oracle.returned(20 * SECOND, 0, true, found::add);
        oracle.invoked(21 * SECOND, 0);
        oracle.returned(21 * SECOND + SECOND / 2, 0, false, found::add);
        oracle.invoked(30 * SECOND, 0);
        right();
        oracle.end(31 * SECOND, found::add);
        wrong("client 0 waited 1500 ms in calm, may take 1000 ms");
    }

    @Test
    void eventuallyCaughtUp() {
        oracle = new EventuallyCaughtUp(SECOND, 2, 0, 0);
        oracle.started(0, 0);
        oracle.started(0, 1);
        oracle.started(0, 2);
        tell(0, new Executed(9, 1));
        tell(1, new Executed(7, 1));
        calm(SECOND);
        oracle.end(2 * SECOND, found::add);
        right();
        at(SECOND, 0, new Executed(10, 1));
        oracle.end(2 * SECOND - 1, found::add);
        right();
        oracle.end(2 * SECOND, found::add);
        wrong("node 1 executed up to slot 8, another up to slot 11");
    }

    /** Whoever follows a leader is told; another one has to notice that it is not, and to ask. */
    @Test
    void eventuallyCaughtUpWithoutALeader() {
        long notice = SECOND / 2;
        long ask = SECOND / 10;
        oracle = new EventuallyCaughtUp(SECOND, 2, notice, ask);
        oracle.started(0, 0);
        oracle.started(0, 1);
        tell(1, new Executed(7, 1));
        calm(SECOND);
        long then = 2 * SECOND;
        at(then - 1, 0, new Executed(9, 1));
        at(then, 0, new Executed(10, 1));
        String behind = "node 1 executed up to slot 8, another up to slot 11";
        ends(then + ask - 1, "");
        ends(then + ask, behind);
        at(then, 1, new Follows(-1));
        ends(then + ask - 1, "");
        ends(then + ask, behind);
        at(then, 1, new Follows(0));
        ends(then + ask + notice - 1, "");
        ends(then + ask + notice, behind);
        at(then, 0, new Leading(5));
        ends(then, behind);
        oracle.crashed(then, 0);
        ends(then + ask, "");
        at(then, 1, new Follows(2));
        at(then, 2, new Leading(6));
        ends(then + ask, "");
        at(then, 1, new Follows(-1));
        ends(then, "");
        at(then, 1, new Leading(7));
        ends(then, behind);
    }

    /** There is nobody to be compared with. */
    @Test
    void eventuallyCaughtUpWithNobodyInCalm() {
        oracle = new EventuallyCaughtUp(SECOND, 2, 0, 0);
        tell(0, new Executed(9, 1));
        oracle.calmed(SECOND, new boolean[] {false});
        ends(2 * SECOND, "");
    }

    private void ends(long nanos, String finding) {
        oracle.end(nanos, found::add);
        if (finding.isEmpty()) {
            right();
        } else {
            wrong(finding);
        }
    }
}
