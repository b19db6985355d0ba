package io.decree.examples.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.Fault;
import io.decree.examples.toy.contract.BallotBoxCalls;
import io.decree.examples.toy.contract.BallotBoxContract;
import io.decree.examples.toy.contract.BallotBoxMonitor;
import io.decree.examples.toy.contract.BallotBoxState;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each of these boxes makes one mistake; the generated calls find it and name its clause. */
class WrongBoxesTest {

    private static final int TRIES = 1000;

    @Test
    void aSecondVoteIsTaken() {
        assertRejected(TakesSecondVote::new, WrongBoxesTest::castVote, "cast_vote.refuse: outcome");
    }

    @Test
    void theVoteOfAnotherNodeIsWritten() {
        assertRejected(WritesNextNode::new, WrongBoxesTest::castVote, "cast_vote.vote_recorded");
    }

    @Test
    void halfOfTheVotesIsTakenForAQuorum() {
        assertRejected(HalfDecides::new, WrongBoxesTest::decide, "decide.wait: outcome");
    }

    @Test
    void bothValuesAreDecided() {
        assertRejected(DecidesBoth::new, WrongBoxesTest::decide, "decide.decide: changes");
    }

    @Test
    void aFrameIsForgotten() {
        assertRejected(ForgetsVoter::new, WrongBoxesTest::decide, "decide.wait: changes");
    }

    @Test
    void theConstructorKeepsTheCallersArray() {
        assertRejected(SharesArray::new, WrongBoxesTest::construct, "BallotBox.voter: given");
    }

    @Test
    void theRightBoxPasses() {
        for (long seed = 0; seed < TRIES; seed++) {
            castVote(Plain::new, row(seed));
            decide(Plain::new, row(seed));
            construct(Plain::new, row(seed));
        }
    }

    @Test
    void whoeverWritesABrokenStateIsNamed() {
        BallotBoxContract box = new BallotBox(new boolean[] {true, true, true});
        BallotBoxMonitor monitor = new BallotBoxMonitor(box);
        BallotBoxState.initial()
                .withVoter(0, true)
                .withDecided(BallotBoxContract.VALUE_RED, true)
                .put(box);
        ContractViolation found =
                assertThrows(
                        ContractViolation.class,
                        () -> monitor.castVote(0, BallotBoxContract.VALUE_GREEN));
        assertEquals("BallotBox.decision_has_quorum", found.clause());
        assertEquals(Fault.CALLER, found.fault());
    }

    @Test
    void aLegalStateMayBeWrittenBetweenTwoCalls() {
        BallotBoxContract box = new BallotBox(new boolean[] {true, true, true});
        BallotBoxMonitor monitor = new BallotBoxMonitor(box);
        assertEquals("accept", BallotBoxMonitor.castVoteCase(monitor.castVote(0, 1)));
        BallotBoxState.initial().withVoter(0, true).put(box);
        assertEquals("accept", BallotBoxMonitor.castVoteCase(monitor.castVote(0, 2)));
    }

    @Test
    void aStateIsPrintedInTheContractsTerms() {
        String text = BallotBoxState.initial().withVoter(2, true).withVoteOf(2, 2).toString();
        assertEquals("voter[2] = true, vote_of[2] = green", text);
    }

    private interface Call {
        void make(Function<boolean[], BallotBoxContract> body, long[] row);
    }

    private static void castVote(Function<boolean[], BallotBoxContract> body, long[] row) {
        BallotBoxCalls.CastVote call = new BallotBoxCalls.CastVote(row);
        if (call.admissible()) {
            call.take(body.apply(new boolean[3]));
        }
    }

    private static void decide(Function<boolean[], BallotBoxContract> body, long[] row) {
        BallotBoxCalls.Decide call = new BallotBoxCalls.Decide(row);
        if (call.admissible()) {
            call.take(body.apply(new boolean[3]));
        }
    }

    private static void construct(Function<boolean[], BallotBoxContract> body, long[] row) {
        boolean[] voter = {row[0] % 2 == 0, row[1] % 2 == 0, row[2] % 2 == 0};
        BallotBoxMonitor.constructed(body.apply(voter), voter);
    }

    private static void assertRejected(
            Function<boolean[], BallotBoxContract> body, Call call, String clause) {
        for (long seed = 0; seed < TRIES; seed++) {
            try {
                call.make(body, row(seed));
            } catch (ContractViolation found) {
                assertEquals(clause, found.clause(), found.getMessage());
                assertEquals(Fault.HANDLER, found.fault());
                assertTrue(found.place().startsWith("toy_consensus.contract:"));
                return;
            }
        }
        throw new AssertionError("not found: " + clause);
    }

    private static long[] row(long seed) {
        return new Random(seed).longs(64, 0, 1L << 40).toArray();
    }

    /** The right bodies, open to one mistake. */
    private static class Plain extends BallotBoxContract {

        Plain(boolean[] voter) {
            this.voter = voter.clone();
            this.voteOf = new int[NODE_COUNT];
            this.decided = new boolean[VALUE_GREEN + 1];
        }

        @Override
        public int castVote(int mNode, int mValue) {
            if (!voter[mNode]) {
                return CAST_VOTE_NOT_A_VOTER;
            }
            if (voteOf[mNode] != VALUE_NONE) {
                return CAST_VOTE_REFUSE;
            }
            voteOf[mNode] = mValue;
            return CAST_VOTE_ACCEPT;
        }

        @Override
        public int decide(int mValue) {
            if (2 * votes(mValue) <= voters()) {
                return DECIDE_WAIT;
            }
            decided[mValue] = true;
            return DECIDE_DECIDE;
        }

        int voters() {
            int voters = 0;
            for (boolean votes : voter) {
                voters += votes ? 1 : 0;
            }
            return voters;
        }

        int votes(int value) {
            int votes = 0;
            for (int i = 0; i < NODE_COUNT; i++) {
                votes += voter[i] && voteOf[i] == value ? 1 : 0;
            }
            return votes;
        }
    }

    private static final class TakesSecondVote extends Plain {
        TakesSecondVote(boolean[] voter) {
            super(voter);
        }

        @Override
        public int castVote(int mNode, int mValue) {
            if (!voter[mNode]) {
                return CAST_VOTE_NOT_A_VOTER;
            }
            voteOf[mNode] = mValue;
            return CAST_VOTE_ACCEPT;
        }
    }

    private static final class WritesNextNode extends Plain {
        WritesNextNode(boolean[] voter) {
            super(voter);
        }

        @Override
        public int castVote(int mNode, int mValue) {
            if (voter[mNode] && voteOf[mNode] == VALUE_NONE) {
                voteOf[(mNode + 1) % NODE_COUNT] = mValue;
                return CAST_VOTE_ACCEPT;
            }
            return super.castVote(mNode, mValue);
        }
    }

    private static final class HalfDecides extends Plain {
        HalfDecides(boolean[] voter) {
            super(voter);
        }

        @Override
        public int decide(int mValue) {
            if (2 * votes(mValue) < voters()) {
                return DECIDE_WAIT;
            }
            decided[mValue] = true;
            return DECIDE_DECIDE;
        }
    }

    private static final class DecidesBoth extends Plain {
        DecidesBoth(boolean[] voter) {
            super(voter);
        }

        @Override
        public int decide(int mValue) {
            int taken = super.decide(mValue);
            decided[VALUE_RED] |= taken == DECIDE_DECIDE;
            return taken;
        }
    }

    private static final class ForgetsVoter extends Plain {
        ForgetsVoter(boolean[] voter) {
            super(voter);
        }

        @Override
        public int decide(int mValue) {
            int taken = super.decide(mValue);
            voter[0] = true;
            return taken;
        }
    }

    private static final class SharesArray extends Plain {
        SharesArray(boolean[] voter) {
            super(voter);
            this.voter = voter;
        }
    }
}
