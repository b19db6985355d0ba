// Generated from acceptor.contract. Do not edit; run `./decree generate`.
package io.decree.core.acceptor.contract;

import static io.decree.core.acceptor.contract.AcceptorContract.*;

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
public abstract class AcceptorProperties {

    /** For the handwritten subclass. */
    protected AcceptorProperties() {}

    /**
     * Makes the body under test.
     *
     * @param self given to the constructor
     * @param group given to the constructor
     * @param epoch given to the constructor
     * @param voter given to the constructor
     * @param capacity given to the constructor
     * @param base given to the constructor
     * @param low given to the constructor
     * @return a new body
     */
    protected abstract AcceptorContract create(int self, long group, long epoch, boolean[] voter,
            int capacity, long base, long low);

    /**
     * Acceptor.constructor keeps every clause.
     *
     * <ul>
     *   <li>{@code Acceptor.vote_is_whole: forall s in window: votes[s].ballot ==
     *       none <==> votes[s].value == none}
     *   <li>{@code Acceptor.promise_covers_votes: forall s in window:
     *       votes[s].ballot <= promised}
     *   <li>{@code Acceptor.group_is_real: group != none}
     *   <li>{@code Acceptor.low_is_not_above_base: low <= base}
     *   <li>{@code Acceptor.window_stays_in_range: base <= 2^60 - capacity}
     *   <li>{@code Acceptor.promise_never_drops: promised >= old(promised)}
     *   <li>{@code Acceptor.window_never_slides_back: base >= old(base)}
     *   <li>{@code Acceptor.snapshot_mark_never_drops: low >= old(low)}
     *   <li>{@code Acceptor.failure_is_final: old(fitness) == failed ==> fitness ==
     *       failed}
     *   <li>{@code Acceptor.promise_is_kept: promised >= reply.ballot}
     *   <li>{@code Acceptor.vote_is_kept: promised >= reply.ballot && (reply.slot >=
     *       base ==> reply.slot in window && votes[reply.slot].ballot >=
     *       reply.ballot)}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1066837097")
    @Label("Acceptor.constructor keeps every clause")
    public void constructorKeepsEveryClause(@ForAll("constructions") AcceptorCalls.Construction call) {
        Assume.that(call.admissible());
        call.check(core(call.state));
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.Construction> constructions() {
        return rows(AcceptorCalls.Construction.ROW).map(AcceptorCalls.Construction::new);
    }

    /**
     * process_1a keeps every clause.
     *
     * <ul>
     *   <li>{@code process_1a.ballot_is_real: m.ballot != none}
     *   <li>{@code process_1a.unfit_vouches_for_nothing: Unfit { ballot = m.ballot
     *       }}
     *   <li>{@code process_1a.older_epoch_is_told: Defunct { epoch = epoch }}
     *   <li>{@code process_1a.newer_epoch_is_told: Behind { epoch = epoch, base =
     *       base }}
     *   <li>{@code process_1a.refuse_names_promise: Nack { ballot = m.ballot,
     *       promised = promised }}
     *   <li>{@code process_1a.repeat_reports_votes: P1b { epoch = epoch, ballot =
     *       m.ballot, base = base, low = low, catch_up = if m.start < low then
     *       from_snapshot else if m.start < base then from_log else not_needed,
     *       votes = votes }}
     *   <li>{@code process_1a.promise_recorded: promised == m.ballot}
     *   <li>{@code process_1a.promise_rises: promised > old(promised)}
     *   <li>{@code process_1a.grant_reports_votes: P1b { epoch = epoch, ballot =
     *       m.ballot, base = base, low = low, catch_up = if m.start < low then
     *       from_snapshot else if m.start < base then from_log else not_needed,
     *       votes = votes }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "422183456")
    @Label("process_1a keeps every clause")
    public void process1aKeepsEveryClause(@ForAll("process1aCalls") AcceptorCalls.Process1a call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("process_1a").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 2); // process_1a.foreign
            coverage.check("unfit").percentage(share -> share >= 2); // process_1a.unfit
            coverage.check("not_a_voter").percentage(share -> share >= 2); // process_1a.not_a_voter
            coverage.check("older_epoch").percentage(share -> share >= 2); // process_1a.older_epoch
            coverage.check("newer_epoch").percentage(share -> share >= 2); // process_1a.newer_epoch
            coverage.check("impostor").percentage(share -> share >= 2); // process_1a.impostor
            coverage.check("refuse").percentage(share -> share >= 2); // process_1a.refuse
            coverage.check("repeat").percentage(share -> share >= 2); // process_1a.repeat
            coverage.check("grant").percentage(share -> share >= 2); // process_1a.grant
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.Process1a> process1aCalls() {
        return rows(AcceptorCalls.Process1a.ROW).map(AcceptorCalls.Process1a::new);
    }

    /** The example process_1a.fresh_ballot. */
    @Example
    @Label("process_1a.fresh_ballot")
    public void process1aFreshBallot() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("grant", AcceptorMonitor.process1aCase(monitor.process1a(1, 0, 1,
                131073, 0)));
    }

    /** The example process_1a.repeated_ballot. */
    @Example
    @Label("process_1a.repeated_ballot")
    public void process1aRepeatedBallot() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("repeat", AcceptorMonitor.process1aCase(monitor.process1a(1, 0, 1,
                65537, 0)));
    }

    /** The example process_1a.stale_ballot. */
    @Example
    @Label("process_1a.stale_ballot")
    public void process1aStaleBallot() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(131073);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("refuse", AcceptorMonitor.process1aCase(monitor.process1a(1, 0, 1,
                65537, 0)));
    }

    /** The example process_1a.borrowed_ballot. */
    @Example
    @Label("process_1a.borrowed_ballot")
    public void process1aBorrowedBallot() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withGroup(1);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("impostor", AcceptorMonitor.process1aCase(monitor.process1a(1, 0, 2,
                65537, 0)));
    }

    /** The example process_1a.cross_talk. */
    @Example
    @Label("process_1a.cross_talk")
    public void process1aCrossTalk() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("foreign", AcceptorMonitor.process1aCase(monitor.process1a(2, 0, 1,
                65537, 0)));
    }

    /**
     * process_2a keeps every clause.
     *
     * <ul>
     *   <li>{@code process_2a.ballot_is_real: m.ballot != none}
     *   <li>{@code process_2a.value_is_real: m.value != none}
     *   <li>{@code process_2a.unfit_vouches_for_nothing: Unfit { ballot = m.ballot
     *       }}
     *   <li>{@code process_2a.older_epoch_is_told: Defunct { epoch = epoch }}
     *   <li>{@code process_2a.newer_epoch_is_told: Behind { epoch = epoch, base =
     *       base }}
     *   <li>{@code process_2a.stale_names_promise: Nack { ballot = m.ballot,
     *       promised = promised }}
     *   <li>{@code process_2a.truncated_names_low: Truncated { slot = m.slot, low =
     *       low }}
     *   <li>{@code process_2a.decided_names_base: Decided { slot = m.slot, base =
     *       base }}
     *   <li>{@code process_2a.beyond_window_names_base: Busy { slot = m.slot, base =
     *       base }}
     *   <li>{@code process_2a.repeat_names_vote: P2b { epoch = epoch, ballot =
     *       m.ballot, slot = m.slot, value = m.value }}
     *   <li>{@code process_2a.promise_follows_vote: promised == m.ballot}
     *   <li>{@code process_2a.ballot_recorded: votes[m.slot].ballot == m.ballot}
     *   <li>{@code process_2a.value_recorded: votes[m.slot].value == m.value}
     *   <li>{@code process_2a.digest_recorded: votes[m.slot].digest == m.digest}
     *   <li>{@code process_2a.handle_recorded: votes[m.slot].handle == m.handle}
     *   <li>{@code process_2a.vote_rises: votes[m.slot].ballot >
     *       old(votes[m.slot].ballot)}
     *   <li>{@code process_2a.other_votes_kept: forall s in window except m.slot:
     *       votes[s] == old(votes[s])}
     *   <li>{@code process_2a.accept_names_vote: P2b { epoch = epoch, ballot =
     *       m.ballot, slot = m.slot, value = m.value }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "422183487")
    @Label("process_2a keeps every clause")
    public void process2aKeepsEveryClause(@ForAll("process2aCalls") AcceptorCalls.Process2a call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("process_2a").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 1); // process_2a.foreign
            coverage.check("unfit").percentage(share -> share >= 1); // process_2a.unfit
            coverage.check("not_a_voter").percentage(share -> share >= 1); // process_2a.not_a_voter
            coverage.check("older_epoch").percentage(share -> share >= 1); // process_2a.older_epoch
            coverage.check("newer_epoch").percentage(share -> share >= 1); // process_2a.newer_epoch
            coverage.check("impostor").percentage(share -> share >= 1); // process_2a.impostor
            coverage.check("stale").percentage(share -> share >= 1); // process_2a.stale
            coverage.check("truncated").percentage(share -> share >= 1); // process_2a.truncated
            coverage.check("decided").percentage(share -> share >= 1); // process_2a.decided
            coverage.check("beyond_window").percentage(share -> share // process_2a.beyond_window
                    >= 1);
            coverage.check("conflict").percentage(share -> share >= 1); // process_2a.conflict
            coverage.check("repeat").percentage(share -> share >= 1); // process_2a.repeat
            coverage.check("accept").percentage(share -> share >= 1); // process_2a.accept
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.Process2a> process2aCalls() {
        return rows(AcceptorCalls.Process2a.ROW).map(AcceptorCalls.Process2a::new);
    }

    /** The example process_2a.first_vote. */
    @Example
    @Label("process_2a.first_vote")
    public void process2aFirstVote() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("accept", AcceptorMonitor.process2aCase(monitor.process2a(1, 0, 1,
                65537, 0, 42, 0, 0)));
    }

    /** The example process_2a.hole_is_legal. */
    @Example
    @Label("process_2a.hole_is_legal")
    public void process2aHoleIsLegal() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withCapacity(8);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("accept", AcceptorMonitor.process2aCase(monitor.process2a(1, 0, 1,
                65537, 5, 42, 0, 0)));
    }

    /** The example process_2a.same_again. */
    @Example
    @Label("process_2a.same_again")
    public void process2aSameAgain() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        state = state.withVotesBallot(0, 65537);
        state = state.withVotesValue(0, 42);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("repeat", AcceptorMonitor.process2aCase(monitor.process2a(1, 0, 1,
                65537, 0, 42, 0, 0)));
    }

    /** The example process_2a.two_values. */
    @Example
    @Label("process_2a.two_values")
    public void process2aTwoValues() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        state = state.withVotesBallot(0, 65537);
        state = state.withVotesValue(0, 42);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("conflict", AcceptorMonitor.process2aCase(monitor.process2a(1, 0, 1,
                65537, 0, 43, 0, 0)));
    }

    /** The example process_2a.overtaken. */
    @Example
    @Label("process_2a.overtaken")
    public void process2aOvertaken() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withPromised(131073);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("stale", AcceptorMonitor.process2aCase(monitor.process2a(1, 0, 1,
                65537, 0, 42, 0, 0)));
    }

    /** The example process_2a.below_window. */
    @Example
    @Label("process_2a.below_window")
    public void process2aBelowWindow() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withBase(10);
        state = state.withLow(4);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("decided", AcceptorMonitor.process2aCase(monitor.process2a(1, 0, 1,
                65537, 9, 42, 0, 0)));
    }

    /** The example process_2a.in_a_snapshot. */
    @Example
    @Label("process_2a.in_a_snapshot")
    public void process2aInASnapshot() {
        AcceptorState state = AcceptorState.initial();
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withGroup(1);
        state = state.withBase(10);
        state = state.withLow(4);
        state = state.withPromised(65537);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("truncated", AcceptorMonitor.process2aCase(monitor.process2a(1, 0,
                1, 65537, 3, 42, 0, 0)));
    }

    /**
     * truncate keeps every clause.
     *
     * <ul>
     *   <li>{@code truncate.base_moved: base == m.base}
     *   <li>{@code truncate.low_moved: low == m.low}
     *   <li>{@code truncate.votes_kept: forall s in window: old(s in window) ==>
     *       votes[s] == old(votes[s])}
     *   <li>{@code truncate.cells_freed: forall s in window: !old(s in window) ==>
     *       votes[s] == none}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1852984678")
    @Label("truncate keeps every clause")
    public void truncateKeepsEveryClause(@ForAll("truncateCalls") AcceptorCalls.Truncate call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("truncate").collect(taken).coverage(coverage -> {
            coverage.check("failed_store").percentage(share -> share >= 2); // truncate.failed_store
            coverage.check("backwards").percentage(share -> share >= 2); // truncate.backwards
            coverage.check("inconsistent").percentage(share -> share >= 2); // truncate.inconsistent
            coverage.check("advance").percentage(share -> share >= 2); // truncate.advance
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.Truncate> truncateCalls() {
        return rows(AcceptorCalls.Truncate.ROW).map(AcceptorCalls.Truncate::new);
    }

    /** The example truncate.by_one. */
    @Example
    @Label("truncate.by_one")
    public void truncateByOne() {
        AcceptorState state = AcceptorState.initial();
        state = state.withCapacity(2);
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withFitness(2);
        state = state.withPromised(65537);
        state = state.withVotesBallot(1, 65537);
        state = state.withVotesValue(1, 42);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("advance", AcceptorMonitor.truncateCase(monitor.truncate(1, 0)));
    }

    /** The example truncate.never_back. */
    @Example
    @Label("truncate.never_back")
    public void truncateNeverBack() {
        AcceptorState state = AcceptorState.initial();
        state = state.withBase(10);
        state = state.withLow(4);
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("backwards", AcceptorMonitor.truncateCase(monitor.truncate(9, 4)));
    }

    /**
     * recover_promise keeps every clause.
     *
     * <ul>
     *   <li>{@code recover_promise.ballot_is_real: m.ballot != none}
     *   <li>{@code recover_promise.promise_restored: promised == m.ballot}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "904325440")
    @Label("recover_promise keeps every clause")
    public void recoverPromiseKeepsEveryClause(@ForAll("recoverPromiseCalls") AcceptorCalls.RecoverPromise call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("recover_promise").collect(taken).coverage(coverage -> {
            coverage.check("too_late").percentage(share -> share >= 2); // recover_promise.too_late
            coverage.check("older").percentage(share -> share >= 2); // recover_promise.older
            coverage.check("restore").percentage(share -> share >= 2); // recover_promise.restore
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.RecoverPromise> recoverPromiseCalls() {
        return rows(AcceptorCalls.RecoverPromise.ROW).map(AcceptorCalls.RecoverPromise::new);
    }

    /** The example recover_promise.first_record. */
    @Example
    @Label("recover_promise.first_record")
    public void recoverPromiseFirstRecord() {
        AcceptorState state = AcceptorState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("restore",
                AcceptorMonitor.recoverPromiseCase(monitor.recoverPromise(65537)));
    }

    /** The example recover_promise.while_voting. */
    @Example
    @Label("recover_promise.while_voting")
    public void recoverPromiseWhileVoting() {
        AcceptorState state = AcceptorState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withFitness(2);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("too_late",
                AcceptorMonitor.recoverPromiseCase(monitor.recoverPromise(65537)));
    }

    /**
     * recover_vote keeps every clause.
     *
     * <ul>
     *   <li>{@code recover_vote.ballot_is_real: m.ballot != none}
     *   <li>{@code recover_vote.value_is_real: m.value != none}
     *   <li>{@code recover_vote.promise_covers_vote: promised == (if m.ballot >
     *       old(promised) then m.ballot else old(promised))}
     *   <li>{@code recover_vote.ballot_restored: votes[m.slot].ballot == m.ballot}
     *   <li>{@code recover_vote.value_restored: votes[m.slot].value == m.value}
     *   <li>{@code recover_vote.digest_restored: votes[m.slot].digest == m.digest}
     *   <li>{@code recover_vote.handle_restored: votes[m.slot].handle == m.handle}
     *   <li>{@code recover_vote.other_votes_kept: forall s in window except m.slot:
     *       votes[s] == old(votes[s])}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1979948261")
    @Label("recover_vote keeps every clause")
    public void recoverVoteKeepsEveryClause(@ForAll("recoverVoteCalls") AcceptorCalls.RecoverVote call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("recover_vote").collect(taken).coverage(coverage -> {
            coverage.check("too_late").percentage(share -> share >= 1); // recover_vote.too_late
            coverage.check("below_window").percentage(share -> share // recover_vote.below_window
                    >= 1);
            coverage.check("beyond_window").percentage(share -> share // recover_vote.beyond_window
                    >= 1);
            coverage.check("overtaken").percentage(share -> share >= 1); // recover_vote.overtaken
            coverage.check("conflict").percentage(share -> share >= 1); // recover_vote.conflict
            coverage.check("restore").percentage(share -> share >= 1); // recover_vote.restore
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.RecoverVote> recoverVoteCalls() {
        return rows(AcceptorCalls.RecoverVote.ROW).map(AcceptorCalls.RecoverVote::new);
    }

    /** The example recover_vote.vote_raises_promise. */
    @Example
    @Label("recover_vote.vote_raises_promise")
    public void recoverVoteVoteRaisesPromise() {
        AcceptorState state = AcceptorState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withPromised(65537);
        AcceptorMonitor monitor = new AcceptorMonitor(state.put(core(state)));
        Assertions.assertEquals("restore",
                AcceptorMonitor.recoverVoteCase(monitor.recoverVote(131073, 0, 42, 0, 0)));
    }

    /**
     * finish_recovery keeps every clause.
     *
     * <ul>
     *   <li>{@code finish_recovery.admitted: fitness == fit}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "199465409")
    @Label("finish_recovery keeps every clause")
    public void finishRecoveryKeepsEveryClause(@ForAll("finishRecoveryCalls") AcceptorCalls.FinishRecovery call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("finish_recovery").collect(taken).coverage(coverage -> {
            coverage.check("too_late").percentage(share -> share >= 2); // finish_recovery.too_late
            coverage.check("admit").percentage(share -> share >= 2); // finish_recovery.admit
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.FinishRecovery> finishRecoveryCalls() {
        return rows(AcceptorCalls.FinishRecovery.ROW).map(AcceptorCalls.FinishRecovery::new);
    }

    /**
     * fail_storage keeps every clause.
     *
     * <ul>
     *   <li>{@code fail_storage.latched: fitness == failed}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1454228058")
    @Label("fail_storage keeps every clause")
    public void failStorageKeepsEveryClause(@ForAll("failStorageCalls") AcceptorCalls.FailStorage call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("fail_storage").collect(taken).coverage(coverage -> {
            coverage.check("again").percentage(share -> share >= 2); // fail_storage.again
            coverage.check("latch").percentage(share -> share >= 2); // fail_storage.latch
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<AcceptorCalls.FailStorage> failStorageCalls() {
        return rows(AcceptorCalls.FailStorage.ROW).map(AcceptorCalls.FailStorage::new);
    }

    private AcceptorContract core(AcceptorState state) {
        return create(state.self, state.group, state.epoch, state.voter.clone(), state.capacity,
                state.base, state.low);
    }

    private static Arbitrary<long[]> rows(int size) {
        return Arbitraries.longs().between(0,
                1L << 40).withDistribution(RandomDistribution.uniform()).edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);
    }
}
