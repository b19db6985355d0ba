// Generated from learner.contract. Do not edit; run `./decree generate`.
package io.decree.core.learner.contract;

import static io.decree.core.learner.contract.LearnerContract.*;

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
public abstract class LearnerProperties {

    /** For the handwritten subclass. */
    protected LearnerProperties() {}

    /**
     * Makes the body under test.
     *
     * @param self given to the constructor
     * @param group given to the constructor
     * @param epoch given to the constructor
     * @param voter given to the constructor
     * @param capacity given to the constructor
     * @return a new body
     */
    protected abstract LearnerContract create(int self, long group, long epoch, boolean[] voter,
            int capacity);

    /**
     * Learner.constructor keeps every clause.
     *
     * <ul>
     *   <li>{@code Learner.group_is_real: group != none}
     *   <li>{@code Learner.window_stays_in_range: base <= 2^60 - capacity}
     *   <li>{@code Learner.base_is_not_above_prefix: base <= prefix}
     *   <li>{@code Learner.prefix_stays_in_window: prefix - base <= capacity}
     *   <li>{@code Learner.prefix_is_decided: forall s in window: s < prefix ==>
     *       decided[s].value != none}
     *   <li>{@code Learner.window_never_slides_back: base >= old(base)}
     *   <li>{@code Learner.prefix_never_drops: prefix >= old(prefix)}
     *   <li>{@code Learner.horizon_never_drops: horizon >= old(horizon)}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1848324259")
    @Label("Learner.constructor keeps every clause")
    public void constructorKeepsEveryClause(@ForAll("constructions") LearnerCalls.Construction call) {
        Assume.that(call.admissible());
        call.check(core(call.state));
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.Construction> constructions() {
        return rows(LearnerCalls.Construction.ROW).map(LearnerCalls.Construction::new);
    }

    /**
     * process_commit keeps every clause.
     *
     * <ul>
     *   <li>{@code process_commit.ballot_is_real: m.ballot != none}
     *   <li>{@code process_commit.vote_is_whole: m.vote_ballot == none <==>
     *       m.vote_value == none}
     *   <li>{@code process_commit.value_is_fetched: Fetch { first = m.slot, end =
     *       m.slot + 1 }}
     *   <li>{@code process_commit.own_vote_is_chosen: Chosen { ballot = m.ballot,
     *       slot = m.slot, value = m.vote_value }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "395920121")
    @Label("process_commit keeps every clause")
    public void processCommitKeepsEveryClause(@ForAll("processCommitCalls") LearnerCalls.ProcessCommit call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("process_commit").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 0); // process_commit.foreign
            coverage.check("older_epoch").percentage(share -> share // process_commit.older_epoch
                    >= 0);
            coverage.check("newer_epoch").percentage(share -> share // process_commit.newer_epoch
                    >= 0);
            coverage.check("impostor").percentage(share -> share >= 0); // process_commit.impostor
            coverage.check("below_window").percentage(share -> share // process_commit.below_window
                    >= 0);
            coverage.check("beyond_window").percentage(share -> share >= 0); // process_commit.beyond_window
            coverage.check("known_already").percentage(share -> share >= 0); // process_commit.known_already
            coverage.check("fetch").percentage(share -> share >= 0); // process_commit.fetch
            coverage.check("divergence").percentage(share -> share // process_commit.divergence
                    >= 0);
            coverage.check("settled").percentage(share -> share >= 0); // process_commit.settled
            coverage.check("trust").percentage(share -> share >= 0); // process_commit.trust
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.ProcessCommit> processCommitCalls() {
        return rows(LearnerCalls.ProcessCommit.ROW).map(LearnerCalls.ProcessCommit::new);
    }

    /** The example process_commit.own_vote_counts. */
    @Example
    @Label("process_commit.own_vote_counts")
    public void processCommitOwnVoteCounts() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("trust", LearnerMonitor.processCommitCase(monitor.processCommit(1,
                0, 65537, 42, 65537, 1, 0)));
    }

    /** The example process_commit.vote_of_an_older_ballot. */
    @Example
    @Label("process_commit.vote_of_an_older_ballot")
    public void processCommitVoteOfAnOlderBallot() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("fetch", LearnerMonitor.processCommitCase(monitor.processCommit(1,
                0, 65537, 42, 131073, 1, 0)));
    }

    /** The example process_commit.no_vote. */
    @Example
    @Label("process_commit.no_vote")
    public void processCommitNoVote() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("fetch", LearnerMonitor.processCommitCase(monitor.processCommit(1,
                0, 0, 0, 65537, 1, 0)));
    }

    /**
     * learn keeps every clause.
     *
     * <ul>
     *   <li>{@code learn.value_is_real: m.value != none}
     *   <li>{@code learn.value_recorded: decided[m.slot].value == m.value}
     *   <li>{@code learn.digest_recorded: decided[m.slot].digest == m.digest}
     *   <li>{@code learn.handle_recorded: decided[m.slot].handle == m.handle}
     *   <li>{@code learn.slot_is_known: horizon == (if m.slot < old(horizon) then
     *       old(horizon) else m.slot + 1)}
     *   <li>{@code learn.other_decisions_kept: forall s in window except m.slot:
     *       decided[s] == old(decided[s])}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "102846020")
    @Label("learn keeps every clause")
    public void learnKeepsEveryClause(@ForAll("learnCalls") LearnerCalls.Learn call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("learn").collect(taken).coverage(coverage -> {
            coverage.check("below_window").percentage(share -> share >= 0); // learn.below_window
            coverage.check("beyond_window").percentage(share -> share >= 0); // learn.beyond_window
            coverage.check("again").percentage(share -> share >= 0); // learn.again
            coverage.check("divergence").percentage(share -> share >= 0); // learn.divergence
            coverage.check("record").percentage(share -> share >= 0); // learn.record
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.Learn> learnCalls() {
        return rows(LearnerCalls.Learn.ROW).map(LearnerCalls.Learn::new);
    }

    /** The example learn.first_value. */
    @Example
    @Label("learn.first_value")
    public void learnFirstValue() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("record", LearnerMonitor.learnCase(monitor.learn(0, 42, 0, 0)));
    }

    /** The example learn.hole_is_legal. */
    @Example
    @Label("learn.hole_is_legal")
    public void learnHoleIsLegal() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("record", LearnerMonitor.learnCase(monitor.learn(3, 42, 0, 0)));
    }

    /** The example learn.another_value. */
    @Example
    @Label("learn.another_value")
    public void learnAnotherValue() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withHorizon(1);
        state = state.withDecidedValue(0, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("divergence", LearnerMonitor.learnCase(monitor.learn(0, 43, 0, 0)));
    }

    /**
     * advance_prefix keeps every clause.
     *
     * <ul>
     *   <li>{@code advance_prefix.one_more: prefix == old(prefix) + 1}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1738723567")
    @Label("advance_prefix keeps every clause")
    public void advancePrefixKeepsEveryClause(@ForAll("advancePrefixCalls") LearnerCalls.AdvancePrefix call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("advance_prefix").collect(taken).coverage(coverage -> {
            coverage.check("window_is_full").percentage(share -> share >= 0); // advance_prefix.window_is_full
            coverage.check("hole").percentage(share -> share >= 0); // advance_prefix.hole
            coverage.check("next").percentage(share -> share >= 0); // advance_prefix.next
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.AdvancePrefix> advancePrefixCalls() {
        return rows(LearnerCalls.AdvancePrefix.ROW).map(LearnerCalls.AdvancePrefix::new);
    }

    /** The example advance_prefix.one_slot. */
    @Example
    @Label("advance_prefix.one_slot")
    public void advancePrefixOneSlot() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withHorizon(1);
        state = state.withDecidedValue(0, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("next", LearnerMonitor.advancePrefixCase(monitor.advancePrefix()));
    }

    /** The example advance_prefix.no_jump. */
    @Example
    @Label("advance_prefix.no_jump")
    public void advancePrefixNoJump() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withHorizon(2);
        state = state.withDecidedValue(1, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("hole", LearnerMonitor.advancePrefixCase(monitor.advancePrefix()));
    }

    /**
     * heard_of keeps every clause.
     *
     * <ul>
     *   <li>{@code heard_of.horizon_raised: horizon == m.end}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1102377344")
    @Label("heard_of keeps every clause")
    public void heardOfKeepsEveryClause(@ForAll("heardOfCalls") LearnerCalls.HeardOf call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("heard_of").collect(taken).coverage(coverage -> {
            coverage.check("known_already").percentage(share -> share // heard_of.known_already
                    >= 2);
            coverage.check("raise").percentage(share -> share >= 2); // heard_of.raise
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.HeardOf> heardOfCalls() {
        return rows(LearnerCalls.HeardOf.ROW).map(LearnerCalls.HeardOf::new);
    }

    /** The example heard_of.news. */
    @Example
    @Label("heard_of.news")
    public void heardOfNews() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("raise", LearnerMonitor.heardOfCase(monitor.heardOf(5)));
    }

    /**
     * find_gap keeps every clause.
     *
     * <ul>
     *   <li>{@code find_gap.gap_is_named: Fetch { first = prefix, end = horizon }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "678875312")
    @Label("find_gap keeps every clause")
    public void findGapKeepsEveryClause(@ForAll("findGapCalls") LearnerCalls.FindGap call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("find_gap").collect(taken).coverage(coverage -> {
            coverage.check("complete").percentage(share -> share >= 0); // find_gap.complete
            coverage.check("missing").percentage(share -> share >= 0); // find_gap.missing
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.FindGap> findGapCalls() {
        return rows(LearnerCalls.FindGap.ROW).map(LearnerCalls.FindGap::new);
    }

    /** The example find_gap.behind. */
    @Example
    @Label("find_gap.behind")
    public void findGapBehind() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withHorizon(3);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("missing", LearnerMonitor.findGapCase(monitor.findGap()));
    }

    /**
     * free_slots keeps every clause.
     *
     * <ul>
     *   <li>{@code free_slots.base_moved: base == m.base}
     *   <li>{@code free_slots.decisions_kept: forall s in window: old(s in window)
     *       ==> decided[s] == old(decided[s])}
     *   <li>{@code free_slots.decisions_freed: forall s in window: !old(s in window)
     *       ==> decided[s] == none}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "552841566")
    @Label("free_slots keeps every clause")
    public void freeSlotsKeepsEveryClause(@ForAll("freeSlotsCalls") LearnerCalls.FreeSlots call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("free_slots").collect(taken).coverage(coverage -> {
            coverage.check("backwards").percentage(share -> share >= 0); // free_slots.backwards
            coverage.check("undecided").percentage(share -> share >= 0); // free_slots.undecided
            coverage.check("out_of_range").percentage(share -> share // free_slots.out_of_range
                    >= 0);
            coverage.check("free").percentage(share -> share >= 0); // free_slots.free
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.FreeSlots> freeSlotsCalls() {
        return rows(LearnerCalls.FreeSlots.ROW).map(LearnerCalls.FreeSlots::new);
    }

    /** The example free_slots.by_one. */
    @Example
    @Label("free_slots.by_one")
    public void freeSlotsByOne() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withPrefix(1);
        state = state.withHorizon(1);
        state = state.withDecidedValue(0, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("free", LearnerMonitor.freeSlotsCase(monitor.freeSlots(1)));
    }

    /** The example free_slots.not_beyond_the_prefix. */
    @Example
    @Label("free_slots.not_beyond_the_prefix")
    public void freeSlotsNotBeyondThePrefix() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withHorizon(2);
        state = state.withDecidedValue(1, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("undecided", LearnerMonitor.freeSlotsCase(monitor.freeSlots(1)));
    }

    /** The example free_slots.to_the_last_window. */
    @Example
    @Label("free_slots.to_the_last_window")
    public void freeSlotsToTheLastWindow() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withCapacity(2);
        state = state.withBase(1152921504606846973L);
        state = state.withPrefix(1152921504606846974L);
        state = state.withHorizon(1152921504606846974L);
        state = state.withDecidedValue(1152921504606846973L, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("free",
                LearnerMonitor.freeSlotsCase(monitor.freeSlots(1152921504606846974L)));
    }

    /** The example free_slots.beyond_the_last_window. */
    @Example
    @Label("free_slots.beyond_the_last_window")
    public void freeSlotsBeyondTheLastWindow() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withCapacity(2);
        state = state.withBase(1152921504606846974L);
        state = state.withPrefix(1152921504606846975L);
        state = state.withHorizon(1152921504606846975L);
        state = state.withDecidedValue(1152921504606846974L, 42);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("out_of_range",
                LearnerMonitor.freeSlotsCase(monitor.freeSlots(1152921504606846975L)));
    }

    /**
     * install_snapshot keeps every clause.
     *
     * <ul>
     *   <li>{@code install_snapshot.base_jumped: base == m.base}
     *   <li>{@code install_snapshot.prefix_jumped: prefix == m.base}
     *   <li>{@code install_snapshot.snapshot_is_known: horizon == (if m.base <
     *       old(horizon) then old(horizon) else m.base)}
     *   <li>{@code install_snapshot.later_decisions_kept: forall s in window: old(s
     *       in window) ==> decided[s] == old(decided[s])}
     *   <li>{@code install_snapshot.new_slots_undecided: forall s in window: !old(s
     *       in window) ==> decided[s] == none}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1958543384")
    @Label("install_snapshot keeps every clause")
    public void installSnapshotKeepsEveryClause(@ForAll("installSnapshotCalls") LearnerCalls.InstallSnapshot call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("install_snapshot").collect(taken).coverage(coverage -> {
            coverage.check("not_ahead").percentage(share -> share // install_snapshot.not_ahead
                    >= 0);
            coverage.check("out_of_range").percentage(share -> share >= 0); // install_snapshot.out_of_range
            coverage.check("jump").percentage(share -> share >= 0); // install_snapshot.jump
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<LearnerCalls.InstallSnapshot> installSnapshotCalls() {
        return rows(LearnerCalls.InstallSnapshot.ROW).map(LearnerCalls.InstallSnapshot::new);
    }

    /** The example install_snapshot.start_again. */
    @Example
    @Label("install_snapshot.start_again")
    public void installSnapshotStartAgain() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("jump",
                LearnerMonitor.installSnapshotCase(monitor.installSnapshot(100)));
    }

    /** The example install_snapshot.to_the_last_window. */
    @Example
    @Label("install_snapshot.to_the_last_window")
    public void installSnapshotToTheLastWindow() {
        LearnerState state = LearnerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withCapacity(2);
        LearnerMonitor monitor = new LearnerMonitor(state.put(core(state)));
        Assertions.assertEquals("jump",
                LearnerMonitor.installSnapshotCase(monitor.installSnapshot(1152921504606846974L)));
    }

    private LearnerContract core(LearnerState state) {
        return create(state.self, state.group, state.epoch, state.voter.clone(), state.capacity);
    }

    private static Arbitrary<long[]> rows(int size) {
        return Arbitraries.longs().between(0,
                1L << 40).withDistribution(RandomDistribution.uniform()).edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);
    }
}
