// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

import static io.decree.core.election.contract.ElectionContract.*;

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
public abstract class ElectionProperties {

    /** For the handwritten subclass. */
    protected ElectionProperties() {}

    /**
     * Makes the body under test.
     *
     * @param self given to the constructor
     * @param group given to the constructor
     * @param epoch given to the constructor
     * @param voter given to the constructor
     * @param timeout given to the constructor
     * @param patience given to the constructor
     * @return a new body
     */
    protected abstract ElectionContract create(int self, long group, long epoch, boolean[] voter,
            int timeout, int patience);

    /**
     * Election.constructor keeps every clause.
     *
     * <ul>
     *   <li>{@code Election.group_is_real: group != none}
     *   <li>{@code Election.leader_owns_its_ballot: stance == leading ==>
     *       owner(leader) == self}
     *   <li>{@code Election.only_leaders_hand_over: handing_over ==> stance ==
     *       leading}
     *   <li>{@code Election.asker_grants_itself: stance == asking ==> heard[self]}
     *   <li>{@code Election.silence_is_counted_to_timeout: silence <= timeout}
     *   <li>{@code Election.patience_is_bounded: patience <= timeout + timeout}
     *   <li>{@code Election.promise_never_drops: promised >= old(promised)}
     *   <li>{@code Election.known_ballots_never_drop: above >= old(above)}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1904998853")
    @Label("Election.constructor keeps every clause")
    public void constructorKeepsEveryClause(@ForAll("constructions") ElectionCalls.Construction call) {
        Assume.that(call.admissible());
        call.check(core(call.state));
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ElectionCalls.Construction> constructions() {
        return rows(ElectionCalls.Construction.ROW).map(ElectionCalls.Construction::new);
    }

    /**
     * tick keeps every clause.
     *
     * <ul>
     *   <li>{@code tick.jitter_is_short: m.jitter <= timeout}
     *   <li>{@code tick.retire_follows: stance == follower}
     *   <li>{@code tick.retire_forgets_leader: leader == none}
     *   <li>{@code tick.retire_ends_hand_over: !handing_over}
     *   <li>{@code tick.retire_draws_patience: patience == m.jitter}
     *   <li>{@code tick.retirement_is_told: StepDown { ballot = old(leader) }}
     *   <li>{@code tick.between_counts_counts_down: patience == old(patience) - 1}
     *   <li>{@code tick.leads_in_full: !handing_over}
     *   <li>{@code tick.next_count: patience == timeout}
     *   <li>{@code tick.keep_leading_clears_voices: forall n in Member: !heard[n]}
     *   <li>{@code tick.step_down_follows: stance == follower}
     *   <li>{@code tick.step_down_forgets_leader: leader == none}
     *   <li>{@code tick.step_down_ends_hand_over: !handing_over}
     *   <li>{@code tick.step_down_draws_patience: patience == m.jitter}
     *   <li>{@code tick.stepping_down_is_told: StepDown { ballot = old(leader) }}
     *   <li>{@code tick.hold_still_counts_up: silence == old(silence) + 1}
     *   <li>{@code tick.hold_back_counts_down: patience == old(patience) - 1}
     *   <li>{@code tick.ineligible_forgets_leader: leader == none}
     *   <li>{@code tick.stand_alone_campaigns: stance == campaigning}
     *   <li>{@code tick.stand_alone_forgets_leader: leader == none}
     *   <li>{@code tick.stand_alone_draws_patience: patience == timeout + m.jitter}
     *   <li>{@code tick.lone_campaign_names_known_ballots: Campaign { above = above
     *       }}
     *   <li>{@code tick.asking: stance == asking}
     *   <li>{@code tick.ask_forgets_leader: leader == none}
     *   <li>{@code tick.ask_draws_patience: patience == timeout + m.jitter}
     *   <li>{@code tick.new_round: round == (if old(round) < 2^60 then old(round) +
     *       1 else 0)}
     *   <li>{@code tick.only_own_grant: forall n in Member: heard[n] == (n == self)}
     *   <li>{@code tick.question_names_round_and_position: PreVote { group = group,
     *       epoch = epoch, from = self, round = round, prefix = prefix }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "3559837")
    @Label("tick keeps every clause")
    public void tickKeepsEveryClause(@ForAll("tickCalls") ElectionCalls.Tick call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("tick").collect(taken).coverage(coverage -> {
            coverage.check("not_a_voter").percentage(share -> share >= 1); // tick.not_a_voter
            coverage.check("retire").percentage(share -> share >= 1); // tick.retire
            coverage.check("between_counts").percentage(share -> share >= 1); // tick.between_counts
            coverage.check("keep_leading").percentage(share -> share >= 1); // tick.keep_leading
            coverage.check("step_down").percentage(share -> share >= 1); // tick.step_down
            coverage.check("hold_still").percentage(share -> share >= 1); // tick.hold_still
            coverage.check("hold_back").percentage(share -> share >= 1); // tick.hold_back
            coverage.check("ineligible").percentage(share -> share >= 1); // tick.ineligible
            coverage.check("stand_alone").percentage(share -> share >= 0); // tick.stand_alone
            coverage.check("ask").percentage(share -> share >= 1); // tick.ask
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ElectionCalls.Tick> tickCalls() {
        return rows(ElectionCalls.Tick.ROW).map(ElectionCalls.Tick::new);
    }

    /** The example tick.learner_waits. */
    @Example
    @Label("tick.learner_waits")
    public void tickLearnerWaits() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(1, true);
        state = state.withTimeout(1);
        state = state.withEligible(true);
        state = state.withSilence(1);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("not_a_voter", ElectionMonitor.tickCase(monitor.tick(0)));
    }

    /** The example tick.unfit_leader_retires. */
    @Example
    @Label("tick.unfit_leader_retires")
    public void tickUnfitLeaderRetires() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withSelf(1);
        state = state.withVoter(1, true);
        state = state.withStance(4);
        state = state.withLeader(65537);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("retire", ElectionMonitor.tickCase(monitor.tick(1)));
    }

    /** The example tick.leader_with_a_voice_of_three. */
    @Example
    @Label("tick.leader_with_a_voice_of_three")
    public void tickLeaderWithAVoiceOfThree() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withEligible(true);
        state = state.withStance(4);
        state = state.withLeader(65536);
        state = state.withHeard(2, true);
        state = state.withHandingOver(true);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("keep_leading", ElectionMonitor.tickCase(monitor.tick(0)));
    }

    /** The example tick.leader_without_a_voice. */
    @Example
    @Label("tick.leader_without_a_voice")
    public void tickLeaderWithoutAVoice() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withEligible(true);
        state = state.withStance(4);
        state = state.withLeader(65536);
        state = state.withHeard(3, true);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("step_down", ElectionMonitor.tickCase(monitor.tick(0)));
    }

    /** The example tick.leader_with_one_voice_of_four. */
    @Example
    @Label("tick.leader_with_one_voice_of_four")
    public void tickLeaderWithOneVoiceOfFour() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withVoter(3, true);
        state = state.withEligible(true);
        state = state.withStance(4);
        state = state.withLeader(65536);
        state = state.withHeard(3, true);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("step_down", ElectionMonitor.tickCase(monitor.tick(0)));
    }

    /** The example tick.bystander_follows_nobody. */
    @Example
    @Label("tick.bystander_follows_nobody")
    public void tickBystanderFollowsNobody() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withTimeout(3);
        state = state.withSilence(3);
        state = state.withPromised(65537);
        state = state.withLeader(65537);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("ineligible", ElectionMonitor.tickCase(monitor.tick(2)));
    }

    /** The example tick.only_voter. */
    @Example
    @Label("tick.only_voter")
    public void tickOnlyVoter() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withTimeout(3);
        state = state.withEligible(true);
        state = state.withSilence(3);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("stand_alone", ElectionMonitor.tickCase(monitor.tick(2)));
    }

    /** The example tick.long_enough. */
    @Example
    @Label("tick.long_enough")
    public void tickLongEnough() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withTimeout(3);
        state = state.withEligible(true);
        state = state.withSilence(3);
        state = state.withRound(7);
        state = state.withHeard(1, true);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("ask", ElectionMonitor.tickCase(monitor.tick(2)));
    }

    /** The example tick.last_round. */
    @Example
    @Label("tick.last_round")
    public void tickLastRound() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withTimeout(3);
        state = state.withEligible(true);
        state = state.withSilence(3);
        state = state.withRound(1152921504606846976L);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("ask", ElectionMonitor.tickCase(monitor.tick(0)));
    }

    /**
     * resume keeps every clause.
     *
     * <ul>
     *   <li>{@code resume.jitter_is_short: m.jitter <= timeout}
     *   <li>{@code resume.confirm_first_ends_hand_over: !handing_over}
     *   <li>{@code resume.next_count: patience == timeout}
     *   <li>{@code resume.confirm_first_clears_voices: forall n in Member:
     *       !heard[n]}
     *   <li>{@code resume.abandon_follows: stance == follower}
     *   <li>{@code resume.abandon_restarts_silence: silence == 0}
     *   <li>{@code resume.abandon_draws_patience: patience == m.jitter}
     *   <li>{@code resume.abandoning_is_told: StepDown { ballot = none }}
     *   <li>{@code resume.start_over_follows: stance == follower}
     *   <li>{@code resume.start_over_restarts_silence: silence == 0}
     *   <li>{@code resume.start_over_draws_patience: patience == m.jitter}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "934426579")
    @Label("resume keeps every clause")
    public void resumeKeepsEveryClause(@ForAll("resumeCalls") ElectionCalls.Resume call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("resume").collect(taken).coverage(coverage -> {
            coverage.check("confirm_first").percentage(share -> share >= 2); // resume.confirm_first
            coverage.check("abandon").percentage(share -> share >= 2); // resume.abandon
            coverage.check("start_over").percentage(share -> share >= 2); // resume.start_over
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ElectionCalls.Resume> resumeCalls() {
        return rows(ElectionCalls.Resume.ROW).map(ElectionCalls.Resume::new);
    }

    /** The example resume.leader_wakes. */
    @Example
    @Label("resume.leader_wakes")
    public void resumeLeaderWakes() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withStance(4);
        state = state.withLeader(65536);
        state = state.withHeard(1, true);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("confirm_first", ElectionMonitor.resumeCase(monitor.resume(1)));
    }

    /**
     * process_prevote keeps every clause.
     *
     * <ul>
     *   <li>{@code process_prevote.older_epoch_is_told: Defunct { epoch = epoch }}
     *   <li>{@code process_prevote.in_office_tells_promise: PreVoteAnswer { group =
     *       group, epoch = epoch, from = self, round = m.round, granted = false,
     *       promised = promised, prefix = prefix }}
     *   <li>{@code process_prevote.has_a_leader_tells_promise: PreVoteAnswer { group
     *       = group, epoch = epoch, from = self, round = m.round, granted = false,
     *       promised = promised, prefix = prefix }}
     *   <li>{@code process_prevote.behind_tells_prefix: PreVoteAnswer { group =
     *       group, epoch = epoch, from = self, round = m.round, granted = false,
     *       promised = promised, prefix = prefix }}
     *   <li>{@code process_prevote.grant_tells_promise: PreVoteAnswer { group =
     *       group, epoch = epoch, from = self, round = m.round, granted = true,
     *       promised = promised, prefix = prefix }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "657202627")
    @Label("process_prevote keeps every clause")
    public void processPrevoteKeepsEveryClause(@ForAll("processPrevoteCalls") ElectionCalls.ProcessPrevote call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("process_prevote").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 1); // process_prevote.foreign
            coverage.check("not_a_voter").percentage(share -> share // process_prevote.not_a_voter
                    >= 1);
            coverage.check("older_epoch").percentage(share -> share // process_prevote.older_epoch
                    >= 1);
            coverage.check("newer_epoch").percentage(share -> share // process_prevote.newer_epoch
                    >= 1);
            coverage.check("stranger").percentage(share -> share >= 1); // process_prevote.stranger
            coverage.check("in_office").percentage(share -> share // process_prevote.in_office
                    >= 1);
            coverage.check("has_a_leader").percentage(share -> share // process_prevote.has_a_leader
                    >= 1);
            coverage.check("behind").percentage(share -> share >= 1); // process_prevote.behind
            coverage.check("grant").percentage(share -> share >= 1); // process_prevote.grant
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ElectionCalls.ProcessPrevote> processPrevoteCalls() {
        return rows(ElectionCalls.ProcessPrevote.ROW).map(ElectionCalls.ProcessPrevote::new);
    }

    /** The example process_prevote.nobody_leads. */
    @Example
    @Label("process_prevote.nobody_leads")
    public void processPrevoteNobodyLeads() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withSilence(1);
        state = state.withPromised(65537);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("grant",
                ElectionMonitor.processPrevoteCase(monitor.processPrevote(1, 0, 1, 4, 0)));
    }

    /** The example process_prevote.somebody_leads. */
    @Example
    @Label("process_prevote.somebody_leads")
    public void processPrevoteSomebodyLeads() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withPromised(65537);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("has_a_leader",
                ElectionMonitor.processPrevoteCase(monitor.processPrevote(1, 0, 1, 4, 0)));
    }

    /** The example process_prevote.own_question_comes_back. */
    @Example
    @Label("process_prevote.own_question_comes_back")
    public void processPrevoteOwnQuestionComesBack() {
        ElectionState state = ElectionState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withSilence(1);
        ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
        Assertions.assertEquals("stranger",
                ElectionMonitor.processPrevoteCase(monitor.processPrevote(1, 0, 0, 0, 0)));
    }

    /**
     * process_prevote_answer keeps every clause.
     *
     * <ul>
     *   <li>{@code process_prevote_answer.not_mine_learns_ballot: above == (if
     *       m.promised > old(above) then m.promised else old(above))}
     *   <li>{@code process_prevote_answer.refused_learns_ballot: above == (if
     *       m.promised > old(above) then m.promised else old(above))}
     *   <li>{@code process_prevote_answer.win_campaigns: stance == campaigning}
     *   <li>{@code process_prevote_answer.win_learns_ballot: above == (if m.promised
     *       > old(above) then m.promised else old(above))}
     *   <li>{@code process_prevote_answer.campaign_names_known_ballots: Campaign {
         *       above = above }}
         *   <li>{@code process_prevote_answer.count_learns_ballot: above == (if
         *       m.promised > old(above) then m.promised else old(above))}
         *   <li>{@code process_prevote_answer.grant_counted: heard[m.from]}
         *   <li>{@code process_prevote_answer.others_kept: forall n in Member except
         *       m.from: heard[n] == old(heard[n])}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "78918656")
        @Label("process_prevote_answer keeps every clause")
        public void processPrevoteAnswerKeepsEveryClause(@ForAll("processPrevoteAnswerCalls") ElectionCalls.ProcessPrevoteAnswer call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("process_prevote_answer").collect(taken).coverage(coverage -> {
                coverage.check("foreign").percentage(share -> share >= 1); // process_prevote_answer.foreign
                coverage.check("other_epoch").percentage(share -> share >= 1); // process_prevote_answer.other_epoch
                coverage.check("stranger").percentage(share -> share >= 1); // process_prevote_answer.stranger
                coverage.check("not_mine").percentage(share -> share >= 1); // process_prevote_answer.not_mine
                coverage.check("refused").percentage(share -> share >= 1); // process_prevote_answer.refused
                coverage.check("win").percentage(share -> share >= 1); // process_prevote_answer.win
                coverage.check("count").percentage(share -> share // process_prevote_answer.count
                        >= 1);
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.ProcessPrevoteAnswer> processPrevoteAnswerCalls() {
            return rows(ElectionCalls.ProcessPrevoteAnswer.ROW).map(ElectionCalls.ProcessPrevoteAnswer::new);
        }

        /** The example process_prevote_answer.second_of_three. */
        @Example
        @Label("process_prevote_answer.second_of_three")
        public void processPrevoteAnswerSecondOfThree() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(0, true);
            state = state.withVoter(1, true);
            state = state.withVoter(2, true);
            state = state.withStance(2);
            state = state.withRound(4);
            state = state.withAbove(65536);
            state = state.withHeard(0, true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("win",
                    ElectionMonitor.processPrevoteAnswerCase(monitor.processPrevoteAnswer(1, 0, 1,
                    4, true, 131073, 0)));
        }

        /** The example process_prevote_answer.second_of_four. */
        @Example
        @Label("process_prevote_answer.second_of_four")
        public void processPrevoteAnswerSecondOfFour() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(0, true);
            state = state.withVoter(1, true);
            state = state.withVoter(2, true);
            state = state.withVoter(3, true);
            state = state.withStance(2);
            state = state.withRound(4);
            state = state.withHeard(0, true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("count",
                    ElectionMonitor.processPrevoteAnswerCase(monitor.processPrevoteAnswer(1, 0, 1,
                    4, true, 0, 0)));
        }

        /** The example process_prevote_answer.same_member_again. */
        @Example
        @Label("process_prevote_answer.same_member_again")
        public void processPrevoteAnswerSameMemberAgain() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(0, true);
            state = state.withVoter(1, true);
            state = state.withVoter(2, true);
            state = state.withVoter(3, true);
            state = state.withStance(2);
            state = state.withRound(4);
            state = state.withHeard(0, true);
            state = state.withHeard(1, true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("count",
                    ElectionMonitor.processPrevoteAnswerCase(monitor.processPrevoteAnswer(1, 0, 1,
                    4, true, 0, 0)));
        }

        /** The example process_prevote_answer.earlier_round. */
        @Example
        @Label("process_prevote_answer.earlier_round")
        public void processPrevoteAnswerEarlierRound() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(0, true);
            state = state.withVoter(1, true);
            state = state.withStance(2);
            state = state.withRound(4);
            state = state.withHeard(0, true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("not_mine",
                    ElectionMonitor.processPrevoteAnswerCase(monitor.processPrevoteAnswer(1, 0, 1,
                    3, true, 0, 0)));
        }

        /**
         * stand keeps every clause.
         *
         * <ul>
         *   <li>{@code stand.promise_is_current: m.promised >= promised}
         *   <li>{@code stand.fitness_noted: eligible == m.eligible}
         *   <li>{@code stand.promise_noted: promised == m.promised}
         *   <li>{@code stand.prefix_noted: prefix == m.prefix}
         *   <li>{@code stand.base_noted: base == m.base}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "109757398")
        @Label("stand keeps every clause")
        public void standKeepsEveryClause(@ForAll("standCalls") ElectionCalls.Stand call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("stand").collect(taken).coverage(coverage -> {
                coverage.check("noted").percentage(share -> share >= 2); // stand.noted
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.Stand> standCalls() {
            return rows(ElectionCalls.Stand.ROW).map(ElectionCalls.Stand::new);
        }

        /** The example stand.first_standing. */
        @Example
        @Label("stand.first_standing")
        public void standFirstStanding() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("noted", ElectionMonitor.standCase(monitor.stand(true, 65537, 3,
                    2)));
        }

        /**
         * see_leader keeps every clause.
         *
         * <ul>
         *   <li>{@code see_leader.jitter_is_short: m.jitter <= timeout}
         *   <li>{@code see_leader.depose_follows: stance == follower}
         *   <li>{@code see_leader.depose_names_leader: leader == m.ballot}
         *   <li>{@code see_leader.depose_ends_hand_over: !handing_over}
         *   <li>{@code see_leader.depose_restarts_silence: silence == 0}
         *   <li>{@code see_leader.depose_draws_patience: patience == m.jitter}
         *   <li>{@code see_leader.deposing_is_told: StepDown { ballot = if old(stance)
         *       == leading then old(leader) else none }}
         *   <li>{@code see_leader.follow_follows: stance == follower}
         *   <li>{@code see_leader.follow_names_leader: leader == m.ballot}
         *   <li>{@code see_leader.follow_restarts_silence: silence == 0}
         *   <li>{@code see_leader.follow_draws_patience: patience == m.jitter}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "1756589451")
        @Label("see_leader keeps every clause")
        public void seeLeaderKeepsEveryClause(@ForAll("seeLeaderCalls") ElectionCalls.SeeLeader call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("see_leader").collect(taken).coverage(coverage -> {
                coverage.check("own").percentage(share -> share >= 2); // see_leader.own
                coverage.check("stale").percentage(share -> share >= 2); // see_leader.stale
                coverage.check("depose").percentage(share -> share >= 2); // see_leader.depose
                coverage.check("follow").percentage(share -> share >= 2); // see_leader.follow
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.SeeLeader> seeLeaderCalls() {
            return rows(ElectionCalls.SeeLeader.ROW).map(ElectionCalls.SeeLeader::new);
        }

        /** The example see_leader.vote_for_the_promised_ballot. */
        @Example
        @Label("see_leader.vote_for_the_promised_ballot")
        public void seeLeaderVoteForThePromisedBallot() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withPromised(65537);
            state = state.withSilence(1);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("follow", ElectionMonitor.seeLeaderCase(monitor.seeLeader(65537,
                    1)));
        }

        /** The example see_leader.old_leader_speaks. */
        @Example
        @Label("see_leader.old_leader_speaks")
        public void seeLeaderOldLeaderSpeaks() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withPromised(131073);
            state = state.withSilence(1);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("stale", ElectionMonitor.seeLeaderCase(monitor.seeLeader(65537,
                    0)));
        }

        /** The example see_leader.unpromised_leader_speaks. */
        @Example
        @Label("see_leader.unpromised_leader_speaks")
        public void seeLeaderUnpromisedLeaderSpeaks() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withPromised(65537);
            state = state.withSilence(1);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("stale", ElectionMonitor.seeLeaderCase(monitor.seeLeader(131073,
                    0)));
        }

        /** The example see_leader.old_leader_learns. */
        @Example
        @Label("see_leader.old_leader_learns")
        public void seeLeaderOldLeaderLearns() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withPromised(65537);
            state = state.withStance(4);
            state = state.withLeader(65536);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("depose", ElectionMonitor.seeLeaderCase(monitor.seeLeader(65537,
                    0)));
        }

        /**
         * make_way keeps every clause.
         *
         * <ul>
         *   <li>{@code make_way.jitter_is_short: m.jitter <= timeout}
         *   <li>{@code make_way.depose_follows: stance == follower}
         *   <li>{@code make_way.depose_forgets_leader: leader == none}
         *   <li>{@code make_way.depose_ends_hand_over: !handing_over}
         *   <li>{@code make_way.depose_draws_patience: patience == m.jitter}
         *   <li>{@code make_way.deposing_is_told: StepDown { ballot = if old(stance) ==
         *       leading then old(leader) else none }}
         *   <li>{@code make_way.step_aside_follows: stance == follower}
         *   <li>{@code make_way.step_aside_forgets_leader: leader == none}
         *   <li>{@code make_way.step_aside_draws_patience: patience == m.jitter}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "40851742")
        @Label("make_way keeps every clause")
        public void makeWayKeepsEveryClause(@ForAll("makeWayCalls") ElectionCalls.MakeWay call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("make_way").collect(taken).coverage(coverage -> {
                coverage.check("own").percentage(share -> share >= 2); // make_way.own
                coverage.check("stale").percentage(share -> share >= 2); // make_way.stale
                coverage.check("depose").percentage(share -> share >= 2); // make_way.depose
                coverage.check("step_aside").percentage(share -> share >= 2); // make_way.step_aside
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.MakeWay> makeWayCalls() {
            return rows(ElectionCalls.MakeWay.ROW).map(ElectionCalls.MakeWay::new);
        }

        /** The example make_way.candidate_is_let_try. */
        @Example
        @Label("make_way.candidate_is_let_try")
        public void makeWayCandidateIsLetTry() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withPromised(65537);
            state = state.withSilence(1);
            state = state.withStance(2);
            state = state.withHeard(0, true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("step_aside", ElectionMonitor.makeWayCase(monitor.makeWay(65537,
                    1)));
        }

        /** The example make_way.leader_is_overtaken. */
        @Example
        @Label("make_way.leader_is_overtaken")
        public void makeWayLeaderIsOvertaken() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withPromised(65537);
            state = state.withStance(4);
            state = state.withLeader(65536);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("depose", ElectionMonitor.makeWayCase(monitor.makeWay(65537,
                    0)));
        }

        /**
         * win_office keeps every clause.
         *
         * <ul>
         *   <li>{@code win_office.unfit_gives_up: StepDown { ballot = none }}
         *   <li>{@code win_office.overtaken_gives_up: StepDown { ballot = none }}
         *   <li>{@code win_office.leading: stance == leading}
         *   <li>{@code win_office.own_ballot: leader == m.ballot}
         *   <li>{@code win_office.lead_restarts_silence: silence == 0}
         *   <li>{@code win_office.first_count: patience == timeout}
         *   <li>{@code win_office.lead_clears_voices: forall n in Member: !heard[n]}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "1704829055")
        @Label("win_office keeps every clause")
        public void winOfficeKeepsEveryClause(@ForAll("winOfficeCalls") ElectionCalls.WinOffice call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("win_office").collect(taken).coverage(coverage -> {
                coverage.check("unfit").percentage(share -> share >= 1); // win_office.unfit
                coverage.check("impostor").percentage(share -> share >= 1); // win_office.impostor
                coverage.check("overtaken").percentage(share -> share >= 1); // win_office.overtaken
                coverage.check("again").percentage(share -> share >= 1); // win_office.again
                coverage.check("lead").percentage(share -> share >= 1); // win_office.lead
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.WinOffice> winOfficeCalls() {
            return rows(ElectionCalls.WinOffice.ROW).map(ElectionCalls.WinOffice::new);
        }

        /** The example win_office.quorum_promised. */
        @Example
        @Label("win_office.quorum_promised")
        public void winOfficeQuorumPromised() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withSelf(1);
            state = state.withVoter(1, true);
            state = state.withEligible(true);
            state = state.withPromised(65537);
            state = state.withStance(3);
            state = state.withHeard(1, true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("lead",
                    ElectionMonitor.winOfficeCase(monitor.winOffice(65537)));
        }

        /** The example win_office.overtaken_before_it_won. */
        @Example
        @Label("win_office.overtaken_before_it_won")
        public void winOfficeOvertakenBeforeItWon() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withSelf(1);
            state = state.withVoter(1, true);
            state = state.withEligible(true);
            state = state.withPromised(131072);
            state = state.withStance(3);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("overtaken",
                    ElectionMonitor.winOfficeCase(monitor.winOffice(65537)));
        }

        /** The example win_office.told_twice. */
        @Example
        @Label("win_office.told_twice")
        public void winOfficeToldTwice() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withSelf(1);
            state = state.withVoter(1, true);
            state = state.withEligible(true);
            state = state.withPromised(65537);
            state = state.withStance(4);
            state = state.withLeader(65537);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("again",
                    ElectionMonitor.winOfficeCase(monitor.winOffice(65537)));
        }

        /**
         * lose_office keeps every clause.
         *
         * <ul>
         *   <li>{@code lose_office.jitter_is_short: m.jitter <= timeout}
         *   <li>{@code lose_office.withdraw_follows: stance == follower}
         *   <li>{@code lose_office.withdraw_forgets_leader: leader == none}
         *   <li>{@code lose_office.withdraw_ends_hand_over: !handing_over}
         *   <li>{@code lose_office.withdraw_draws_patience: patience == m.jitter}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "1215347930")
        @Label("lose_office keeps every clause")
        public void loseOfficeKeepsEveryClause(@ForAll("loseOfficeCalls") ElectionCalls.LoseOffice call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("lose_office").collect(taken).coverage(coverage -> {
                coverage.check("no_office").percentage(share -> share // lose_office.no_office
                        >= 2);
                coverage.check("withdraw").percentage(share -> share >= 2); // lose_office.withdraw
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.LoseOffice> loseOfficeCalls() {
            return rows(ElectionCalls.LoseOffice.ROW).map(ElectionCalls.LoseOffice::new);
        }

        /** The example lose_office.outbid. */
        @Example
        @Label("lose_office.outbid")
        public void loseOfficeOutbid() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withStance(3);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("withdraw",
                    ElectionMonitor.loseOfficeCase(monitor.loseOffice(1)));
        }

        /**
         * hear_member keeps every clause.
         *
         * <ul>
         *   <li>{@code hear_member.voice_counted: heard[m.from]}
         *   <li>{@code hear_member.others_kept: forall n in Member except m.from:
         *       heard[n] == old(heard[n])}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "1354182133")
        @Label("hear_member keeps every clause")
        public void hearMemberKeepsEveryClause(@ForAll("hearMemberCalls") ElectionCalls.HearMember call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("hear_member").collect(taken).coverage(coverage -> {
                coverage.check("not_leading").percentage(share -> share // hear_member.not_leading
                        >= 2);
                coverage.check("other_ballot").percentage(share -> share // hear_member.other_ballot
                        >= 2);
                coverage.check("mark").percentage(share -> share >= 2); // hear_member.mark
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.HearMember> hearMemberCalls() {
            return rows(ElectionCalls.HearMember.ROW).map(ElectionCalls.HearMember::new);
        }

        /** The example hear_member.a_voice. */
        @Example
        @Label("hear_member.a_voice")
        public void hearMemberAVoice() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withStance(4);
            state = state.withLeader(65536);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("mark", ElectionMonitor.hearMemberCase(monitor.hearMember(2,
                    65536)));
        }

        /** The example hear_member.voice_for_an_older_ballot. */
        @Example
        @Label("hear_member.voice_for_an_older_ballot")
        public void hearMemberVoiceForAnOlderBallot() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withStance(4);
            state = state.withLeader(131072);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("other_ballot",
                    ElectionMonitor.hearMemberCase(monitor.hearMember(2, 65536)));
        }

        /**
         * hand_over keeps every clause.
         *
         * <ul>
         *   <li>{@code hand_over.proposes_no_more: handing_over}
         *   <li>{@code hand_over.bounded: patience == timeout}
         *   <li>{@code hand_over.target_is_told_once: CampaignNow { group = group, epoch
         *       = epoch, from = self, ballot = leader }}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "52437668")
        @Label("hand_over keeps every clause")
        public void handOverKeepsEveryClause(@ForAll("handOverCalls") ElectionCalls.HandOver call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("hand_over").collect(taken).coverage(coverage -> {
                coverage.check("not_leading").percentage(share -> share // hand_over.not_leading
                        >= 1);
                coverage.check("under_way").percentage(share -> share >= 1); // hand_over.under_way
                coverage.check("stranger").percentage(share -> share >= 1); // hand_over.stranger
                coverage.check("lagging").percentage(share -> share >= 1); // hand_over.lagging
                coverage.check("hand_over").percentage(share -> share >= 1); // hand_over.hand_over
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.HandOver> handOverCalls() {
            return rows(ElectionCalls.HandOver.ROW).map(ElectionCalls.HandOver::new);
        }

        /** The example hand_over.to_a_member_that_has_all. */
        @Example
        @Label("hand_over.to_a_member_that_has_all")
        public void handOverToAMemberThatHasAll() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(1, true);
            state = state.withStance(4);
            state = state.withLeader(65536);
            state = state.withBase(5);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("hand_over", ElectionMonitor.handOverCase(monitor.handOver(1,
                    5)));
        }

        /** The example hand_over.to_a_member_that_lacks_one. */
        @Example
        @Label("hand_over.to_a_member_that_lacks_one")
        public void handOverToAMemberThatLacksOne() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(1, true);
            state = state.withStance(4);
            state = state.withLeader(65536);
            state = state.withBase(5);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("lagging", ElectionMonitor.handOverCase(monitor.handOver(1,
                    4)));
        }

        /** The example hand_over.one_at_a_time. */
        @Example
        @Label("hand_over.one_at_a_time")
        public void handOverOneAtATime() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(1, true);
            state = state.withStance(4);
            state = state.withLeader(65536);
            state = state.withHandingOver(true);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("under_way", ElectionMonitor.handOverCase(monitor.handOver(1,
                    0)));
        }

        /**
         * process_campaign_now keeps every clause.
         *
         * <ul>
         *   <li>{@code process_campaign_now.campaign_campaigns: stance == campaigning}
         *   <li>{@code process_campaign_now.campaign_forgets_leader: leader == none}
         *   <li>{@code process_campaign_now.campaign_is_bounded: patience == timeout}
         *   <li>{@code process_campaign_now.hand_over_campaign_names_known_ballots:
         *       Campaign { above = above }}
         * </ul>
         *
         * @param call a random call
         */
        @Property(seed = "1186182409")
        @Label("process_campaign_now keeps every clause")
        public void processCampaignNowKeepsEveryClause(@ForAll("processCampaignNowCalls") ElectionCalls.ProcessCampaignNow call) {
            Assume.that(call.admissible());
            String taken = call.take(core(call.state));
            Statistics.label("process_campaign_now").collect(taken).coverage(coverage -> {
                coverage.check("foreign").percentage(share -> share // process_campaign_now.foreign
                        >= 1);
                coverage.check("other_epoch").percentage(share -> share >= 1); // process_campaign_now.other_epoch
                coverage.check("impostor").percentage(share -> share >= 1); // process_campaign_now.impostor
                coverage.check("unfit").percentage(share -> share // process_campaign_now.unfit
                        >= 1);
                coverage.check("stale").percentage(share -> share // process_campaign_now.stale
                        >= 1);
                coverage.check("busy").percentage(share -> share >= 1); // process_campaign_now.busy
                coverage.check("campaign").percentage(share -> share >= 1); // process_campaign_now.campaign
            });
        }

        /**
         * Random calls.
         *
         * @return calls that shrink
         */
        @Provide
        public Arbitrary<ElectionCalls.ProcessCampaignNow> processCampaignNowCalls() {
            return rows(ElectionCalls.ProcessCampaignNow.ROW).map(ElectionCalls.ProcessCampaignNow::new);
        }

        /** The example process_campaign_now.takes_over. */
        @Example
        @Label("process_campaign_now.takes_over")
        public void processCampaignNowTakesOver() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(0, true);
            state = state.withVoter(1, true);
            state = state.withEligible(true);
            state = state.withPromised(65537);
            state = state.withLeader(65537);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("campaign",
                    ElectionMonitor.processCampaignNowCase(monitor.processCampaignNow(1, 0, 1,
                    65537)));
        }

        /** The example process_campaign_now.second_copy. */
        @Example
        @Label("process_campaign_now.second_copy")
        public void processCampaignNowSecondCopy() {
            ElectionState state = ElectionState.initial();
            state = state.withGroup(1);
            state = state.withVoter(0, true);
            state = state.withVoter(1, true);
            state = state.withEligible(true);
            state = state.withPromised(131072);
            state = state.withStance(1);
            ElectionMonitor monitor = new ElectionMonitor(state.put(core(state)));
            Assertions.assertEquals("stale",
                    ElectionMonitor.processCampaignNowCase(monitor.processCampaignNow(1, 0, 1,
                    65537)));
        }

        private ElectionContract core(ElectionState state) {
            return create(state.self, state.group, state.epoch, state.voter.clone(), state.timeout,
                    state.patience);
        }

        private static Arbitrary<long[]> rows(int size) {
            return Arbitraries.longs().between(0,
                    1L << 40).withDistribution(RandomDistribution.uniform()).edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);
        }
    }
