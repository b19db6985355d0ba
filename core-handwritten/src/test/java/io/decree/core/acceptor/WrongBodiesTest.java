package io.decree.core.acceptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorProperties;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.Fault;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Each of these mistakes is found by the generated properties and named by its clause. */
class WrongBodiesTest {

    private static final String GUARD_2A =
            """
                    if (mBallot < promised) {
                        answerNack(mBallot);
                        return PROCESS_2A_STALE;
                    }
            """;

    @TempDir private Path folder;

    @Test
    void theBallotCheckIsDropped() throws Exception {
        assertRejected("process2a", GUARD_2A, "", "process_2a.stale: outcome");
    }

    @Test
    void greaterStandsForAtLeast() throws Exception {
        String wrong = GUARD_2A.replace("<", "<=");
        assertRejected("process2a", GUARD_2A, wrong, "process_2a.accept: outcome");
    }

    @Test
    void thePromiseIsNotRaised() throws Exception {
        assertRejected(
                "process1a",
                "promised = mBallot;\n        answerP1b",
                "answerP1b",
                "process_1a.promise_recorded");
    }

    @Test
    void theWrongSlotIsWritten() throws Exception {
        assertRejected(
                "process2a",
                "promised = mBallot;\n        votesBallot[cell] = mBallot;",
                "promised = mBallot;\n        votesBallot[capacity - 1 - cell] = mBallot;",
                "process_2a.ballot_recorded");
    }

    @Test
    void truncationIsOffByOne() throws Exception {
        assertRejected(
                "truncate",
                "cells[i] = cells[i + gone];",
                "cells[i] = cells[gone == 0 ? i : i + gone - 1];",
                "truncate.votes_kept");
    }

    @Test
    void theReplyLeavesBeforeItIsDurable() throws Exception {
        assertRejected(
                "process2a",
                "replyKind = REPLY_P2B;\n        replyHeld = true;",
                "replyKind = REPLY_P2B;",
                "Acceptor.vote_is_kept: held");
    }

    @Test
    void aFrameIsForgotten() throws Exception {
        assertRejected(
                "process2a",
                "answerP2b(mBallot, mSlot, mValue);\n            return PROCESS_2A_REPEAT;",
                "votesHandle[cell] = mHandle;\n"
                        + "answerP2b(mBallot, mSlot, mValue);\n            return PROCESS_2A_REPEAT;",
                "process_2a.repeat: changes");
    }

    @Test
    void aReplyFieldIsWrong() throws Exception {
        assertRejected(
                "process1a",
                "replyPromised = promised;",
                "replyPromised = ballot;",
                "process_1a.refuse_names_promise");
    }

    @Test
    void aRecoveredVoteStaysAboveThePromise() throws Exception {
        assertRejected(
                "recoverVote",
                "if (mBallot > promised) {\n            promised = mBallot;\n        }\n",
                "",
                "recover_vote.promise_covers_vote");
    }

    @Test
    void theConstructorTrustsItsLogTooEarly() throws Exception {
        assertRejected(
                "constructor",
                "this.fitness = FITNESS_RECOVERING;",
                "this.fitness = FITNESS_FIT;",
                "Acceptor.fitness: initial");
    }

    @Test
    void theRightBodyPassesTheSameWay() throws Exception {
        assertEquals(Optional.empty(), failure("process2a", "return PROCESS_2A_STALE;"));
    }

    private void assertRejected(String property, String right, String wrong, String clause)
            throws Exception {
        WrongProperties.body = WrongBody.of(folder, right, wrong);
        ContractViolation found = failure(property).orElseThrow();
        assertEquals(clause, found.clause(), found.getMessage());
        assertEquals(Fault.HANDLER, found.fault());
        assertTrue(found.place().startsWith("acceptor.contract:"), found.place());
        boolean constructor = property.equals("constructor");
        assertEquals(constructor, found.example().isEmpty(), found.getMessage());
    }

    private Optional<ContractViolation> failure(String property, String unchanged)
            throws Exception {
        WrongProperties.body = WrongBody.of(folder, unchanged, unchanged);
        return failure(property);
    }

    private static Optional<ContractViolation> failure(String property) {
        Method method =
                Arrays.stream(WrongProperties.class.getMethods())
                        .filter(m -> m.getName().equals(property + "KeepsEveryClause"))
                        .findFirst()
                        .orElseThrow();
        List<Event> finished =
                EngineTestKit.engine("jqwik")
                        .configurationParameter("jqwik.database", "")
                        .selectors(DiscoverySelectors.selectMethod(WrongProperties.class, method))
                        .execute()
                        .testEvents()
                        .finished()
                        .list();
        assertEquals(1, finished.size());
        return finished.get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(ContractViolation.class::cast);
    }

    /** The generated properties on the wrong body; the build's test run does not know this name. */
    static class WrongProperties extends AcceptorProperties {

        private static WrongBody body;

        @Override
        protected AcceptorContract create(
                int self,
                long group,
                long epoch,
                boolean[] voter,
                int capacity,
                long base,
                long low) {
            return body.create(self, group, epoch, voter, capacity, base, low);
        }
    }
}
