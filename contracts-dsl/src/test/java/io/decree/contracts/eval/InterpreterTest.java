package io.decree.contracts.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterpreterTest {

    private static final long FIT = 2;
    private static final long FAILED = 3;
    private static final long RED = 1;
    private static final long GREEN = 2;
    private static final long BALLOT = 65_537;
    private static final long NEXT_BALLOT = 131_073;

    private final Interpreter acceptor = new Interpreter(TestContracts.acceptor());
    private final Interpreter box = new Interpreter(TestContracts.ballotBox());

    private State voting() {
        return acceptor.initial()
                .with("group", 1)
                .with("fitness", FIT)
                .with("voter", 0, 1)
                .with("voter", 1, 1)
                .with("promised", BALLOT);
    }

    private Call accept(long ballot, long slot, long value) {
        return acceptor.call("process_2a")
                .with("group", 1)
                .with("from", 1)
                .with("ballot", ballot)
                .with("slot", slot)
                .with("value", value);
    }

    private static Outcome.Taken taken(Outcome outcome) {
        return assertInstanceOf(Outcome.Taken.class, outcome);
    }

    @Test
    void everyExampleTakesTheCaseItNames() {
        for (Component component : List.of(TestContracts.acceptor(), TestContracts.ballotBox())) {
            Interpreter interpreter = new Interpreter(component);
            for (Handler handler : component.handlers()) {
                for (Example example : handler.examples()) {
                    Outcome outcome =
                            interpreter.run(
                                    interpreter.stateOf(example),
                                    interpreter.callOf(handler, example));
                    assertEquals(example.expected().id(), taken(outcome).taken().id());
                }
            }
        }
    }

    @Test
    void anAcceptedVoteIsRecordedPromisedPersistedAndAnswered() {
        Outcome.Taken outcome =
                taken(
                        acceptor.run(
                                voting(),
                                accept(NEXT_BALLOT, 2, 42).with("digest", 7).with("handle", 8)));
        assertEquals("process_2a.accept", outcome.taken().id());
        assertEquals(NEXT_BALLOT, outcome.after().value("promised"));
        assertEquals(NEXT_BALLOT, outcome.after().value("votes", 2, "ballot"));
        assertEquals(42, outcome.after().value("votes", 2, "value"));
        assertEquals(7, outcome.after().value("votes", 2, "digest"));
        assertEquals(8, outcome.after().value("votes", 2, "handle"));
        assertEquals(0, outcome.after().value("votes", 1, "ballot"));
        assertEquals(
                "P2b { epoch = 0, ballot = 131_073, slot = 2, value = 42 }",
                outcome.answer().orElseThrow().toString());
        assertTrue(outcome.held());
        assertEquals(
                List.of("promised", "votes"),
                outcome.persist().stream().map(StateField::name).toList());
        assertEquals(List.of(), outcome.open());
    }

    @Test
    void anotherValueForTheSameBallotRaisesAnAlarmAndChangesNothing() {
        State before = taken(acceptor.run(voting(), accept(BALLOT, 0, 42))).after();
        Outcome.Taken outcome = taken(acceptor.run(before, accept(BALLOT, 0, 43)));
        assertEquals(Optional.of("two_values_one_ballot"), outcome.alarm());
        assertEquals(before, outcome.after());
        assertEquals(Optional.empty(), outcome.answer());
        assertEquals(List.of(), outcome.persist());
    }

    @Test
    void truncationKeepsTheVotesThatStayInTheWindow() {
        State before = voting().with("capacity", 3);
        before = taken(acceptor.run(before, accept(BALLOT, 0, 40))).after();
        before = taken(acceptor.run(before, accept(BALLOT, 1, 41))).after();
        Call call = acceptor.call("truncate").with("base", 1).with("low", 1);
        Outcome.Taken outcome = taken(acceptor.run(before, call));
        assertEquals("truncate.advance", outcome.taken().id());
        assertEquals(1, outcome.after().value("base"));
        assertEquals(41, outcome.after().value("votes", 1, "value"));
        assertEquals(0, outcome.after().value("votes", 2, "value"));
        assertEquals(0, outcome.after().value("votes", 3, "ballot"));
        assertEquals(List.of(), outcome.open());
    }

    @Test
    void whatIsReadBackFromDiskIsNotWrittenAgain() {
        Call call =
                acceptor.call("recover_vote")
                        .with("ballot", NEXT_BALLOT)
                        .with("slot", 1)
                        .with("value", 42);
        Outcome.Taken outcome = taken(acceptor.run(voting().with("fitness", 1), call));
        assertEquals("recover_vote.restore", outcome.taken().id());
        assertEquals(NEXT_BALLOT, outcome.after().value("promised"));
        assertEquals(List.of(), outcome.persist());
    }

    @Test
    void aReplyThatPromisesNothingIsNotHeld() {
        Outcome.Taken outcome = taken(acceptor.run(voting().with("fitness", FAILED), refusal()));
        assertEquals("Unfit { ballot = 65_537 }", outcome.answer().orElseThrow().toString());
        assertFalse(outcome.held());
    }

    private Call refusal() {
        return acceptor.call("process_1a").with("group", 1).with("ballot", BALLOT);
    }

    @Test
    void aCallWithoutItsDutyIsRefused() {
        Outcome outcome = acceptor.run(voting(), accept(BALLOT, 0, 0));
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals("process_2a.value_is_real", refused.clause().id());
    }

    @Test
    void anArrayElementIsDefinedAndTheOthersAreKept() {
        State before = box.initial().with("voter", 1, 1).with("vote_of", 0, GREEN);
        Call call = box.call("cast_vote").with("node", 1).with("value", RED);
        Outcome.Taken outcome = taken(box.run(before, call));
        assertEquals(RED, outcome.after().value("vote_of", 1));
        assertEquals(GREEN, outcome.after().value("vote_of", 0));
    }

    @Test
    void aQuorumIsMoreThanHalfOfTheVoters() {
        Call call = box.call("decide").with("value", RED);
        State one = box.initial().with("voter", 0, 1).with("voter", 1, 1).with("vote_of", 0, RED);
        State two = one.with("vote_of", 1, RED);
        assertEquals("decide.wait", taken(box.run(one, call)).taken().id());
        Outcome.Taken decided = taken(box.run(two, call));
        assertEquals("decide.decide", decided.taken().id());
        assertEquals(1, decided.after().value("decided", RED));
        assertEquals(0, decided.after().value("decided", GREEN));
    }

    @Test
    void aStateThatBreaksAnInvariantIsNamed() {
        State state = voting().with("votes", 3, "ballot", NEXT_BALLOT);
        assertEquals(
                List.of("Acceptor.vote_is_whole", "Acceptor.promise_covers_votes"),
                acceptor.brokenInvariants(state).stream().map(Broken::clause).toList());
    }

    @Test
    void aStepThatForgetsThePromiseIsFoundByTheNamesOfItsClauses() {
        State before = voting();
        Call call = accept(NEXT_BALLOT, 0, 42);
        Outcome.Taken right = taken(acceptor.run(before, call));
        State wrong = right.after().with("promised", BALLOT);
        assertEquals(List.of(), broken(before, call, right, right.after()));
        assertEquals(
                List.of(
                        "process_2a.promise_follows_vote",
                        "Acceptor.promise_covers_votes",
                        "Acceptor.vote_is_kept"),
                broken(before, call, right, wrong));
    }

    @Test
    void aStepThatChangesMoreThanItSaysBreaksTheFrame() {
        State before = voting();
        Call call = accept(NEXT_BALLOT, 0, 42);
        Outcome.Taken right = taken(acceptor.run(before, call));
        assertEquals(
                List.of("process_2a.accept: frame"),
                broken(before, call, right, right.after().with("epoch", 9)));
    }

    private List<String> broken(State before, Call call, Outcome.Taken step, State after) {
        return acceptor.brokenBy(before, call, step.taken(), after, step.answer()).stream()
                .map(Broken::clause)
                .toList();
    }

    @Test
    void aPlaceWithoutADefiningClauseIsLeftOpen() {
        String text =
                TestContracts.replaced(
                        TestContracts.toyText(),
                        "vote_of[m.node] == m.value;",
                        "vote_of[m.node] != none;");
        Interpreter loose = new Interpreter(TestContracts.compiled(text).components().get(0));
        State before = loose.initial().with("voter", 1, 1);
        Outcome.Taken outcome = taken(loose.run(before, loose.call("cast_vote").with("node", 1)));
        assertEquals(List.of("vote_of[1]"), outcome.open());
    }

    @Test
    void aReadOutsideTheWindowIsAFaultWithAPosition() {
        Call beyond = accept(BALLOT, 4, 42);
        Case conflict =
                beyond.handler().cases().stream()
                        .filter(c -> c.name().equals("conflict"))
                        .findFirst()
                        .orElseThrow();
        Evaluation result =
                acceptor.evaluate(conflict.guard().orElseThrow(), Scope.of(voting(), beyond));
        Evaluation.Faulted faulted = assertInstanceOf(Evaluation.Faulted.class, result);
        assertEquals("`votes[4]` is outside `window`, which is 0 .. 3", faulted.fault().message());
        int line = faulted.fault().span().line();
        String text = TestContracts.acceptorText().split("\n", -1)[line - 1];
        assertTrue(text.contains("when votes[m.slot].ballot"), text);
    }
}
