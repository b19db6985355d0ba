// Generated from tally.contract. Do not edit; run `./decree generate`.
package io.decree.core.tally.contract;

import static io.decree.core.tally.contract.TallyContract.*;

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
public abstract class TallyProperties {

    /** For the handwritten subclass. */
    protected TallyProperties() {}

    /**
     * Makes the body under test.
     *
     * @param group given to the constructor
     * @param epoch given to the constructor
     * @param voter given to the constructor
     * @param slot given to the constructor
     * @return a new body
     */
    protected abstract TallyContract create(long group, long epoch, boolean[] voter, long slot);

    /**
     * Tally.constructor keeps every clause.
     *
     * <ul>
     *   <li>{@code Tally.group_is_real: group != none}
     *   <li>{@code Tally.tally_is_whole: ballot == none <==> value == none}
     *   <li>{@code Tally.choice_has_ballot: chosen ==> ballot != none}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "514822568")
    @Label("Tally.constructor keeps every clause")
    public void constructorKeepsEveryClause(@ForAll("constructions") TallyCalls.Construction call) {
        Assume.that(call.admissible());
        call.check(core(call.state));
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<TallyCalls.Construction> constructions() {
        return rows(TallyCalls.Construction.ROW).map(TallyCalls.Construction::new);
    }

    /**
     * process_2b keeps every clause.
     *
     * <ul>
     *   <li>{@code process_2b.ballot_is_real: m.ballot != none}
     *   <li>{@code process_2b.value_is_real: m.value != none}
     *   <li>{@code process_2b.chosen_ballot_recorded: ballot == m.ballot}
     *   <li>{@code process_2b.chosen_value_recorded: value == m.value}
     *   <li>{@code process_2b.choice_recorded: chosen}
     *   <li>{@code process_2b.choice_is_told: Chosen { ballot = m.ballot, slot =
     *       m.slot, value = m.value }}
     *   <li>{@code process_2b.higher_ballot_recorded: ballot == m.ballot}
     *   <li>{@code process_2b.higher_value_recorded: value == m.value}
     *   <li>{@code process_2b.first_sender_counted: forall k in Member: voted[k]
     *       <==> k == m.from}
     *   <li>{@code process_2b.sender_counted: voted[m.from]}
     *   <li>{@code process_2b.others_kept: forall k in Member except m.from:
     *       voted[k] == old(voted[k])}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "422183488")
    @Label("process_2b keeps every clause")
    public void process2bKeepsEveryClause(@ForAll("process2bCalls") TallyCalls.Process2b call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("process_2b").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 1); // process_2b.foreign
            coverage.check("older_epoch").percentage(share -> share >= 1); // process_2b.older_epoch
            coverage.check("newer_epoch").percentage(share -> share >= 1); // process_2b.newer_epoch
            coverage.check("stranger").percentage(share -> share >= 1); // process_2b.stranger
            coverage.check("other_slot").percentage(share -> share >= 1); // process_2b.other_slot
            coverage.check("divergence").percentage(share -> share >= 1); // process_2b.divergence
            coverage.check("chosen_before").percentage(share -> share // process_2b.chosen_before
                    >= 1);
            coverage.check("stale").percentage(share -> share >= 1); // process_2b.stale
            coverage.check("conflict").percentage(share -> share >= 1); // process_2b.conflict
            coverage.check("again").percentage(share -> share >= 1); // process_2b.again
            coverage.check("choose").percentage(share -> share >= 1); // process_2b.choose
            coverage.check("restart").percentage(share -> share >= 1); // process_2b.restart
            coverage.check("count").percentage(share -> share >= 1); // process_2b.count
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<TallyCalls.Process2b> process2bCalls() {
        return rows(TallyCalls.Process2b.ROW).map(TallyCalls.Process2b::new);
    }

    /** The example process_2b.first_vote. */
    @Example
    @Label("process_2b.first_vote")
    public void process2bFirstVote() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("restart", TallyMonitor.process2bCase(monitor.process2b(1, 0, 1,
                65537, 0, 42)));
    }

    /** The example process_2b.second_of_five. */
    @Example
    @Label("process_2b.second_of_five")
    public void process2bSecondOfFive() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withVoter(3, true);
        state = state.withVoter(4, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withVoted(1, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("count", TallyMonitor.process2bCase(monitor.process2b(1, 0, 2,
                65537, 0, 42)));
    }

    /** The example process_2b.two_of_three. */
    @Example
    @Label("process_2b.two_of_three")
    public void process2bTwoOfThree() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withVoted(1, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("choose", TallyMonitor.process2bCase(monitor.process2b(1, 0, 2,
                65537, 0, 42)));
    }

    /** The example process_2b.alone. */
    @Example
    @Label("process_2b.alone")
    public void process2bAlone() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("choose", TallyMonitor.process2bCase(monitor.process2b(1, 0, 0,
                65536, 0, 42)));
    }

    /** The example process_2b.half_is_no_quorum. */
    @Example
    @Label("process_2b.half_is_no_quorum")
    public void process2bHalfIsNoQuorum() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withVoter(3, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withVoted(1, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("count", TallyMonitor.process2bCase(monitor.process2b(1, 0, 2,
                65537, 0, 42)));
    }

    /** The example process_2b.same_sender_again. */
    @Example
    @Label("process_2b.same_sender_again")
    public void process2bSameSenderAgain() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withVoted(1, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("again", TallyMonitor.process2bCase(monitor.process2b(1, 0, 1,
                65537, 0, 42)));
    }

    /** The example process_2b.two_ballots. */
    @Example
    @Label("process_2b.two_ballots")
    public void process2bTwoBallots() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withVoted(1, true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("restart", TallyMonitor.process2bCase(monitor.process2b(1, 0, 2,
                131073, 0, 43)));
    }

    /** The example process_2b.other_value_after_the_choice. */
    @Example
    @Label("process_2b.other_value_after_the_choice")
    public void process2bOtherValueAfterTheChoice() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withChosen(true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("divergence", TallyMonitor.process2bCase(monitor.process2b(1, 0, 2,
                131073, 0, 43)));
    }

    /** The example process_2b.late_vote_of_an_older_ballot. */
    @Example
    @Label("process_2b.late_vote_of_an_older_ballot")
    public void process2bLateVoteOfAnOlderBallot() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withBallot(131073);
        state = state.withValue(42);
        state = state.withChosen(true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("chosen_before", TallyMonitor.process2bCase(monitor.process2b(1, 0,
                2, 65537, 0, 43)));
    }

    /**
     * begin_slot keeps every clause.
     *
     * <ul>
     *   <li>{@code begin_slot.slot_begun: slot == m.slot}
     *   <li>{@code begin_slot.ballot_freed: ballot == none}
     *   <li>{@code begin_slot.value_freed: value == none}
     *   <li>{@code begin_slot.voters_freed: forall k in Member: !voted[k]}
     *   <li>{@code begin_slot.choice_freed: !chosen}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1112157140")
    @Label("begin_slot keeps every clause")
    public void beginSlotKeepsEveryClause(@ForAll("beginSlotCalls") TallyCalls.BeginSlot call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("begin_slot").collect(taken).coverage(coverage -> {
            coverage.check("begin").percentage(share -> share >= 2); // begin_slot.begin
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<TallyCalls.BeginSlot> beginSlotCalls() {
        return rows(TallyCalls.BeginSlot.ROW).map(TallyCalls.BeginSlot::new);
    }

    /** The example begin_slot.used_again. */
    @Example
    @Label("begin_slot.used_again")
    public void beginSlotUsedAgain() {
        TallyState state = TallyState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withBallot(65537);
        state = state.withValue(42);
        state = state.withChosen(true);
        TallyMonitor monitor = new TallyMonitor(state.put(core(state)));
        Assertions.assertEquals("begin", TallyMonitor.beginSlotCase(monitor.beginSlot(8)));
    }

    private TallyContract core(TallyState state) {
        return create(state.group, state.epoch, state.voter.clone(), state.slot);
    }

    private static Arbitrary<long[]> rows(int size) {
        return Arbitraries.longs().between(0,
                1L << 40).withDistribution(RandomDistribution.uniform()).edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);
    }
}
