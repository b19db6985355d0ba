// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

import static io.decree.examples.toy.contract.BallotBoxContract.*;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import javax.annotation.processing.Generated;

/**
 * Random calls and the contract's examples, each under a monitor. The handwritten
 * subclass says which body is tested. Seeds are fixed; `-Djqwik.tries.default=N`
 * says how often each property is tried. The shares of the cases are checked too,
 * so fewer than a thousand tries may be too few.
 */
@Generated("io.decree.codegen.properties")
public abstract class BallotBoxProperties {

    /** For the handwritten subclass. */
    protected BallotBoxProperties() {}

    /**
     * Makes the body under test.
     *
     * @param voter given to the constructor
     * @return a new body
     */
    protected abstract BallotBoxContract create(boolean[] voter);

    /**
     * BallotBox.constructor keeps every clause.
     *
     * <ul>
     *   <li>{@code BallotBox.decision_has_quorum: forall v in Value: decided[v] ==>
     *       (quorum n in Node where voter[n]: vote_of[n] == v)}
     *   <li>{@code BallotBox.one_decision: forall v in Value: forall w in Value:
     *       decided[v] && decided[w] ==> v == w}
     *   <li>{@code BallotBox.votes_are_final: forall n in Node: old(vote_of[n]) !=
     *       none ==> vote_of[n] == old(vote_of[n])}
     *   <li>{@code BallotBox.decisions_are_final: forall v in Value: old(decided[v])
     *       ==> decided[v]}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "816619661")
    @Label("BallotBox.constructor keeps every clause")
    public void constructorKeepsEveryClause(@ForAll("constructions") BallotBoxCalls.Construction call) {
        Assume.that(call.admissible());
        call.check(core(call.state));
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<BallotBoxCalls.Construction> constructions() {
        return rows(BallotBoxCalls.Construction.ROW).map(BallotBoxCalls.Construction::new);
    }

    /**
     * cast_vote keeps every clause.
     *
     * <ul>
     *   <li>{@code cast_vote.vote_recorded: vote_of[m.node] == m.value}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1100595178")
    @Label("cast_vote keeps every clause")
    public void castVoteKeepsEveryClause(@ForAll("castVoteCalls") BallotBoxCalls.CastVote call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("cast_vote").collect(taken).coverage(coverage -> {
            coverage.check("not_a_voter").percentage(share -> share >= 5); // cast_vote.not_a_voter
            coverage.check("refuse").percentage(share -> share >= 5); // cast_vote.refuse
            coverage.check("accept").percentage(share -> share >= 5); // cast_vote.accept
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<BallotBoxCalls.CastVote> castVoteCalls() {
        return rows(BallotBoxCalls.CastVote.ROW).map(BallotBoxCalls.CastVote::new);
    }

    /** The example cast_vote.first_vote. */
    @Example
    @Label("cast_vote.first_vote")
    public void castVoteFirstVote() {
        BallotBoxState state = BallotBoxState.initial();
        state = state.withVoter(1, true);
        BallotBoxMonitor monitor = new BallotBoxMonitor(state.put(core(state)));
        Assertions.assertEquals("accept", BallotBoxMonitor.castVoteCase(monitor.castVote(1, 1)));
    }

    /** The example cast_vote.no_second_vote. */
    @Example
    @Label("cast_vote.no_second_vote")
    public void castVoteNoSecondVote() {
        BallotBoxState state = BallotBoxState.initial();
        state = state.withVoter(1, true);
        state = state.withVoteOf(1, 1);
        BallotBoxMonitor monitor = new BallotBoxMonitor(state.put(core(state)));
        Assertions.assertEquals("refuse", BallotBoxMonitor.castVoteCase(monitor.castVote(1, 2)));
    }

    /**
     * decide keeps every clause.
     *
     * <ul>
     *   <li>{@code decide.nobody_decided_otherwise: (quorum n in Node where
     *       voter[n]: vote_of[n] == m.value) ==> (forall v in Value except m.value:
     *       !decided[v])}
     *   <li>{@code decide.value_decided: decided[m.value]}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1335723160")
    @Label("decide keeps every clause")
    public void decideKeepsEveryClause(@ForAll("decideCalls") BallotBoxCalls.Decide call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("decide").collect(taken).coverage(coverage -> {
            coverage.check("wait").percentage(share -> share >= 5); // decide.wait
            coverage.check("decide").percentage(share -> share >= 5); // decide.decide
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<BallotBoxCalls.Decide> decideCalls() {
        return rows(BallotBoxCalls.Decide.ROW).map(BallotBoxCalls.Decide::new);
    }

    /** The example decide.two_of_three. */
    @Example
    @Label("decide.two_of_three")
    public void decideTwoOfThree() {
        BallotBoxState state = BallotBoxState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withVoteOf(0, 1);
        state = state.withVoteOf(2, 1);
        BallotBoxMonitor monitor = new BallotBoxMonitor(state.put(core(state)));
        Assertions.assertEquals("decide", BallotBoxMonitor.decideCase(monitor.decide(1)));
    }

    /** The example decide.one_of_three. */
    @Example
    @Label("decide.one_of_three")
    public void decideOneOfThree() {
        BallotBoxState state = BallotBoxState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withVoteOf(0, 1);
        BallotBoxMonitor monitor = new BallotBoxMonitor(state.put(core(state)));
        Assertions.assertEquals("wait", BallotBoxMonitor.decideCase(monitor.decide(1)));
    }

    private BallotBoxContract core(BallotBoxState state) {
        return create(state.voter.clone());
    }

    private static Arbitrary<long[]> rows(int size) {
        return Arbitraries.longs().between(0,
                1L << 40).withDistribution(RandomDistribution.uniform()).edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);
    }
}
