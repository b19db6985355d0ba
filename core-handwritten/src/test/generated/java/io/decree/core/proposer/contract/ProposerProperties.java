// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

import static io.decree.core.proposer.contract.ProposerContract.*;

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
public abstract class ProposerProperties {

    /** For the handwritten subclass. */
    protected ProposerProperties() {}

    /**
     * Makes the body under test.
     *
     * @param self given to the constructor
     * @param group given to the constructor
     * @param epoch given to the constructor
     * @param voter given to the constructor
     * @param capacity given to the constructor
     * @param pipeline given to the constructor
     * @param lastBallot given to the constructor
     * @param prefix given to the constructor
     * @return a new body
     */
    protected abstract ProposerContract create(int self, long group, long epoch, boolean[] voter,
            int capacity, int pipeline, long lastBallot, long prefix);

    /**
     * Proposer.constructor keeps every clause.
     *
     * <ul>
     *   <li>{@code Proposer.vote_is_whole: forall s in window: best[s].ballot ==
     *       none <==> best[s].value == none}
     *   <li>{@code Proposer.top_covers_reports: forall s in window: best[s].ballot
     *       == none || s < top}
     *   <li>{@code Proposer.slots_stay_in_range: prefix <= 2^60 - capacity}
     *   <li>{@code Proposer.start_is_decided: start <= prefix}
     *   <li>{@code Proposer.top_is_in_window: top >= start && top - start <=
     *       capacity}
     *   <li>{@code Proposer.pipeline_fits_window: pipeline <= capacity}
     *   <li>{@code Proposer.group_is_real: group != none}
     *   <li>{@code Proposer.own_ballot_is_seen: seen >= ballot}
     *   <li>{@code Proposer.own_ballot_is_owned: ballot == none || owner(ballot) ==
     *       self}
     *   <li>{@code Proposer.own_ballot_is_allowed: last_ballot >= ballot}
     *   <li>{@code Proposer.role_has_the_highest_ballot: seen == ballot || role ==
     *       recovering || role == idle}
     *   <li>{@code Proposer.role_has_a_ballot: role == recovering || role == idle ||
     *       ballot != none}
     *   <li>{@code Proposer.pipeline_is_kept: next_slot >= prefix && next_slot -
     *       prefix <= pipeline || role != leading}
     *   <li>{@code Proposer.ballot_never_drops: ballot >= old(ballot)}
     *   <li>{@code Proposer.seen_never_drops: seen >= old(seen)}
     *   <li>{@code Proposer.prefix_never_drops: prefix >= old(prefix)}
     *   <li>{@code Proposer.campaign_has_a_new_ballot: role == campaigning &&
     *       old(role) != campaigning ==> ballot > old(ballot)}
     *   <li>{@code Proposer.only_a_campaign_leads: role == leading && old(role) !=
     *       leading ==> old(role) == campaigning && ballot == old(ballot)}
     *   <li>{@code Proposer.no_slot_twice: role == leading && old(role) == leading
     *       ==> next_slot >= old(next_slot)}
     *   <li>{@code Proposer.ballot_is_kept: ballot >= reply.ballot}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1269600")
    @Label("Proposer.constructor keeps every clause")
    public void constructorKeepsEveryClause(@ForAll("constructions") ProposerCalls.Construction call) {
        Assume.that(call.admissible());
        call.check(core(call.state));
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.Construction> constructions() {
        return rows(ProposerCalls.Construction.ROW).map(ProposerCalls.Construction::new);
    }

    /**
     * start_campaign keeps every clause.
     *
     * <ul>
     *   <li>{@code start_campaign.promise_is_seen: m.promised <= seen}
     *   <li>{@code start_campaign.campaigns: role == campaigning}
     *   <li>{@code start_campaign.ballot_is_next: ballot == next(old(seen), self)}
     *   <li>{@code start_campaign.ballot_is_new: ballot > old(seen) && ballot >
     *       m.promised}
     *   <li>{@code start_campaign.ballot_is_seen: seen == ballot}
     *   <li>{@code start_campaign.starts_undecided: start == prefix}
     *   <li>{@code start_campaign.nothing_to_recover: top == prefix}
     *   <li>{@code start_campaign.nobody_has_reported: forall a in Member:
     *       reported[a] == false}
     *   <li>{@code start_campaign.nothing_is_reported: forall s in window: best[s]
     *       == none}
     *   <li>{@code start_campaign.campaign_asks: P1a { ballot = ballot, start =
     *       start }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1887255629")
    @Label("start_campaign keeps every clause")
    public void startCampaignKeepsEveryClause(@ForAll("startCampaignCalls") ProposerCalls.StartCampaign call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("start_campaign").collect(taken).coverage(coverage -> {
            coverage.check("unread_log").percentage(share -> share // start_campaign.unread_log
                    >= 2);
            coverage.check("not_a_voter").percentage(share -> share // start_campaign.not_a_voter
                    >= 2);
            coverage.check("leads_already").percentage(share -> share >= 2); // start_campaign.leads_already
            coverage.check("exhausted").percentage(share -> share >= 2); // start_campaign.exhausted
            coverage.check("campaign").percentage(share -> share >= 2); // start_campaign.campaign
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.StartCampaign> startCampaignCalls() {
        return rows(ProposerCalls.StartCampaign.ROW).map(ProposerCalls.StartCampaign::new);
    }

    /** The example start_campaign.first_campaign. */
    @Example
    @Label("start_campaign.first_campaign")
    public void startCampaignFirstCampaign() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(2);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("campaign",
                ProposerMonitor.startCampaignCase(monitor.startCampaign(0)));
    }

    /** The example start_campaign.above_the_own_promise. */
    @Example
    @Label("start_campaign.above_the_own_promise")
    public void startCampaignAboveTheOwnPromise() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withSelf(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(2);
        state = state.withBallot(65537);
        state = state.withSeen(131072);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("campaign",
                ProposerMonitor.startCampaignCase(monitor.startCampaign(131072)));
    }

    /** The example start_campaign.a_second_time. */
    @Example
    @Label("start_campaign.a_second_time")
    public void startCampaignASecondTime() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withSelf(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(65537);
        state = state.withSeen(65537);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("campaign",
                ProposerMonitor.startCampaignCase(monitor.startCampaign(65537)));
    }

    /** The example start_campaign.the_last_ballot. */
    @Example
    @Label("start_campaign.the_last_ballot")
    public void startCampaignTheLastBallot() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withSelf(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(131073);
        state = state.withRole(2);
        state = state.withBallot(65537);
        state = state.withSeen(65537);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("campaign",
                ProposerMonitor.startCampaignCase(monitor.startCampaign(65537)));
    }

    /** The example start_campaign.no_ballot_is_left. */
    @Example
    @Label("start_campaign.no_ballot_is_left")
    public void startCampaignNoBallotIsLeft() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withSelf(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(65537);
        state = state.withRole(2);
        state = state.withBallot(65537);
        state = state.withSeen(65537);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("exhausted",
                ProposerMonitor.startCampaignCase(monitor.startCampaign(65537)));
    }

    /**
     * report_vote keeps every clause.
     *
     * <ul>
     *   <li>{@code report_vote.ballot_is_real: m.vote_ballot != none}
     *   <li>{@code report_vote.value_is_real: m.value != none}
     *   <li>{@code report_vote.gives_up: role == idle}
     *   <li>{@code report_vote.vote_rises: best[m.slot].ballot >
     *       old(best[m.slot].ballot)}
     *   <li>{@code report_vote.ballot_recorded: best[m.slot].ballot ==
     *       m.vote_ballot}
     *   <li>{@code report_vote.value_recorded: best[m.slot].value == m.value}
     *   <li>{@code report_vote.digest_recorded: best[m.slot].digest == m.digest}
     *   <li>{@code report_vote.handle_recorded: best[m.slot].handle == m.handle}
     *   <li>{@code report_vote.top_rises: top == (if m.slot < old(top) then old(top)
     *       else m.slot + 1)}
     *   <li>{@code report_vote.other_votes_kept: forall s in window except m.slot:
     *       best[s] == old(best[s])}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "246491371")
    @Label("report_vote keeps every clause")
    public void reportVoteKeepsEveryClause(@ForAll("reportVoteCalls") ProposerCalls.ReportVote call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("report_vote").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 1); // report_vote.foreign
            coverage.check("other_epoch").percentage(share -> share // report_vote.other_epoch
                    >= 1);
            coverage.check("not_mine").percentage(share -> share >= 1); // report_vote.not_mine
            coverage.check("stranger").percentage(share -> share >= 1); // report_vote.stranger
            coverage.check("counted").percentage(share -> share >= 1); // report_vote.counted
            coverage.check("too_high").percentage(share -> share >= 1); // report_vote.too_high
            coverage.check("decided").percentage(share -> share >= 1); // report_vote.decided
            coverage.check("beyond_window").percentage(share -> share // report_vote.beyond_window
                    >= 1);
            coverage.check("conflict").percentage(share -> share >= 1); // report_vote.conflict
            coverage.check("lower").percentage(share -> share >= 1); // report_vote.lower
            coverage.check("raise").percentage(share -> share >= 1); // report_vote.raise
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.ReportVote> reportVoteCalls() {
        return rows(ProposerCalls.ReportVote.ROW).map(ProposerCalls.ReportVote::new);
    }

    /** The example report_vote.first_report. */
    @Example
    @Label("report_vote.first_report")
    public void reportVoteFirstReport() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("raise", ProposerMonitor.reportVoteCase(monitor.reportVote(1, 0, 1,
                131072, 2, 65537, 42, 0, 0)));
    }

    /** The example report_vote.higher_report. */
    @Example
    @Label("report_vote.higher_report")
    public void reportVoteHigherReport() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(196608);
        state = state.withSeen(196608);
        state = state.withTop(1);
        state = state.withBestBallot(0, 65537);
        state = state.withBestValue(0, 42);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("raise", ProposerMonitor.reportVoteCase(monitor.reportVote(1, 0, 1,
                196608, 0, 131073, 43, 0, 0)));
    }

    /** The example report_vote.lower_report. */
    @Example
    @Label("report_vote.lower_report")
    public void reportVoteLowerReport() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(196608);
        state = state.withSeen(196608);
        state = state.withTop(1);
        state = state.withBestBallot(0, 131073);
        state = state.withBestValue(0, 42);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("lower", ProposerMonitor.reportVoteCase(monitor.reportVote(1, 0, 1,
                196608, 0, 65537, 43, 0, 0)));
    }

    /** The example report_vote.two_values. */
    @Example
    @Label("report_vote.two_values")
    public void reportVoteTwoValues() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(196608);
        state = state.withSeen(196608);
        state = state.withTop(1);
        state = state.withBestBallot(0, 131073);
        state = state.withBestValue(0, 42);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("conflict", ProposerMonitor.reportVoteCase(monitor.reportVote(1, 0,
                1, 196608, 0, 131073, 43, 0, 0)));
    }

    /** The example report_vote.of_an_older_campaign. */
    @Example
    @Label("report_vote.of_an_older_campaign")
    public void reportVoteOfAnOlderCampaign() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(196608);
        state = state.withSeen(196608);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("not_mine", ProposerMonitor.reportVoteCase(monitor.reportVote(1, 0,
                1, 131072, 0, 65537, 43, 0, 0)));
    }

    /**
     * end_of_report keeps every clause.
     *
     * <ul>
     *   <li>{@code end_of_report.leads: role == leading}
     *   <li>{@code end_of_report.sender_counted: reported[m.from]}
     *   <li>{@code end_of_report.first_slot: next_slot == prefix}
     *   <li>{@code end_of_report.one_more_counted: reported[m.from]}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1337836088")
    @Label("end_of_report keeps every clause")
    public void endOfReportKeepsEveryClause(@ForAll("endOfReportCalls") ProposerCalls.EndOfReport call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("end_of_report").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 1); // end_of_report.foreign
            coverage.check("other_epoch").percentage(share -> share // end_of_report.other_epoch
                    >= 1);
            coverage.check("not_mine").percentage(share -> share >= 1); // end_of_report.not_mine
            coverage.check("stranger").percentage(share -> share >= 1); // end_of_report.stranger
            coverage.check("counted").percentage(share -> share >= 1); // end_of_report.counted
            coverage.check("ahead").percentage(share -> share >= 1); // end_of_report.ahead
            coverage.check("lead").percentage(share -> share >= 1); // end_of_report.lead
            coverage.check("count").percentage(share -> share >= 1); // end_of_report.count
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.EndOfReport> endOfReportCalls() {
        return rows(ProposerCalls.EndOfReport.ROW).map(ProposerCalls.EndOfReport::new);
    }

    /** The example end_of_report.two_of_three. */
    @Example
    @Label("end_of_report.two_of_three")
    public void endOfReportTwoOfThree() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        state = state.withReported(0, true);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("lead", ProposerMonitor.endOfReportCase(monitor.endOfReport(1, 0, 2,
                65536, 0)));
    }

    /** The example end_of_report.two_of_four. */
    @Example
    @Label("end_of_report.two_of_four")
    public void endOfReportTwoOfFour() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withVoter(3, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        state = state.withReported(0, true);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("count", ProposerMonitor.endOfReportCase(monitor.endOfReport(1, 0,
                2, 65536, 0)));
    }

    /** The example end_of_report.alone. */
    @Example
    @Label("end_of_report.alone")
    public void endOfReportAlone() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("lead", ProposerMonitor.endOfReportCase(monitor.endOfReport(1, 0, 0,
                65536, 0)));
    }

    /** The example end_of_report.once_each. */
    @Example
    @Label("end_of_report.once_each")
    public void endOfReportOnceEach() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        state = state.withReported(2, true);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("counted", ProposerMonitor.endOfReportCase(monitor.endOfReport(1, 0,
                2, 65536, 0)));
    }

    /** The example end_of_report.has_truncated. */
    @Example
    @Label("end_of_report.has_truncated")
    public void endOfReportHasTruncated() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withVoter(2, true);
        state = state.withLastBallot(1000000);
        state = state.withPrefix(4);
        state = state.withRole(3);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        state = state.withReported(0, true);
        state = state.withStart(4);
        state = state.withTop(4);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("ahead", ProposerMonitor.endOfReportCase(monitor.endOfReport(1, 0,
                2, 65536, 5)));
    }

    /**
     * recover keeps every clause.
     *
     * <ul>
     *   <li>{@code recover.value_is_real: m.value != none}
     *   <li>{@code recover.free_slot_used: next_slot == old(next_slot) + 1}
     *   <li>{@code recover.fill_does_nothing: P2a { ballot = ballot, slot =
     *       old(next_slot), value = m.value, digest = m.digest, handle = m.handle }}
     *   <li>{@code recover.voted_slot_used: next_slot == old(next_slot) + 1}
     *   <li>{@code recover.repeat_keeps_value: P2a { ballot = ballot, slot =
     *       old(next_slot), value = best[old(next_slot)].value, digest =
     *       best[old(next_slot)].digest, handle = best[old(next_slot)].handle }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1082600804")
    @Label("recover keeps every clause")
    public void recoverKeepsEveryClause(@ForAll("recoverCalls") ProposerCalls.Recover call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("recover").collect(taken).coverage(coverage -> {
            coverage.check("not_leading").percentage(share -> share >= 2); // recover.not_leading
            coverage.check("done").percentage(share -> share >= 2); // recover.done
            coverage.check("busy").percentage(share -> share >= 2); // recover.busy
            coverage.check("fill").percentage(share -> share >= 2); // recover.fill
            coverage.check("repeat").percentage(share -> share >= 2); // recover.repeat
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.Recover> recoverCalls() {
        return rows(ProposerCalls.Recover.ROW).map(ProposerCalls.Recover::new);
    }

    /** The example recover.a_hole. */
    @Example
    @Label("recover.a_hole")
    public void recoverAHole() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withPipeline(4);
        state = state.withRole(4);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        state = state.withTop(2);
        state = state.withBestBallot(1, 65537);
        state = state.withBestValue(1, 42);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("fill", ProposerMonitor.recoverCase(monitor.recover(7, 0, 0)));
    }

    /** The example recover.a_vote. */
    @Example
    @Label("recover.a_vote")
    public void recoverAVote() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withPipeline(4);
        state = state.withRole(4);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        state = state.withTop(2);
        state = state.withBestBallot(1, 65537);
        state = state.withBestValue(1, 42);
        state = state.withNextSlot(1);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("repeat", ProposerMonitor.recoverCase(monitor.recover(7, 0, 0)));
    }

    /**
     * propose keeps every clause.
     *
     * <ul>
     *   <li>{@code propose.value_is_real: m.value != none}
     *   <li>{@code propose.not_leading_names_ballot: NotLeader { seen = seen }}
     *   <li>{@code propose.recovering_names_slot: Busy { slot = next_slot, base =
     *       prefix }}
     *   <li>{@code propose.busy_names_slot: Busy { slot = next_slot, base = prefix
     *       }}
     *   <li>{@code propose.slot_used: next_slot == old(next_slot) + 1}
     *   <li>{@code propose.send_names_slot: P2a { ballot = ballot, slot =
     *       old(next_slot), value = m.value, digest = m.digest, handle = m.handle }}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "309121858")
    @Label("propose keeps every clause")
    public void proposeKeepsEveryClause(@ForAll("proposeCalls") ProposerCalls.Propose call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("propose").collect(taken).coverage(coverage -> {
            coverage.check("not_leading").percentage(share -> share >= 2); // propose.not_leading
            coverage.check("recovering").percentage(share -> share >= 2); // propose.recovering
            coverage.check("busy").percentage(share -> share >= 2); // propose.busy
            coverage.check("send").percentage(share -> share >= 2); // propose.send
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.Propose> proposeCalls() {
        return rows(ProposerCalls.Propose.ROW).map(ProposerCalls.Propose::new);
    }

    /** The example propose.the_next_slot. */
    @Example
    @Label("propose.the_next_slot")
    public void proposeTheNextSlot() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withPipeline(4);
        state = state.withRole(4);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        state = state.withTop(2);
        state = state.withNextSlot(2);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("send", ProposerMonitor.proposeCase(monitor.propose(7, 0, 0)));
    }

    /** The example propose.recovered_values_first. */
    @Example
    @Label("propose.recovered_values_first")
    public void proposeRecoveredValuesFirst() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withPipeline(4);
        state = state.withRole(4);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        state = state.withTop(2);
        state = state.withNextSlot(1);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("recovering", ProposerMonitor.proposeCase(monitor.propose(7, 0,
                0)));
    }

    /** The example propose.full_pipeline. */
    @Example
    @Label("propose.full_pipeline")
    public void proposeFullPipeline() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withPipeline(2);
        state = state.withRole(4);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        state = state.withNextSlot(2);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("busy", ProposerMonitor.proposeCase(monitor.propose(7, 0, 0)));
    }

    /**
     * follow_prefix keeps every clause.
     *
     * <ul>
     *   <li>{@code follow_prefix.prefix_passes: prefix == m.prefix}
     *   <li>{@code follow_prefix.slots_skipped: next_slot == m.prefix}
     *   <li>{@code follow_prefix.prefix_moved: prefix == m.prefix}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "940514016")
    @Label("follow_prefix keeps every clause")
    public void followPrefixKeepsEveryClause(@ForAll("followPrefixCalls") ProposerCalls.FollowPrefix call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("follow_prefix").collect(taken).coverage(coverage -> {
            coverage.check("known").percentage(share -> share >= 2); // follow_prefix.known
            coverage.check("out_of_range").percentage(share -> share // follow_prefix.out_of_range
                    >= 2);
            coverage.check("skip").percentage(share -> share >= 2); // follow_prefix.skip
            coverage.check("move").percentage(share -> share >= 2); // follow_prefix.move
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.FollowPrefix> followPrefixCalls() {
        return rows(ProposerCalls.FollowPrefix.ROW).map(ProposerCalls.FollowPrefix::new);
    }

    /** The example follow_prefix.while_following. */
    @Example
    @Label("follow_prefix.while_following")
    public void followPrefixWhileFollowing() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withRole(2);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("move", ProposerMonitor.followPrefixCase(monitor.followPrefix(3)));
    }

    /**
     * process_nack keeps every clause.
     *
     * <ul>
     *   <li>{@code process_nack.promise_seen: seen == m.promised}
     *   <li>{@code process_nack.ballot_ended: role == idle}
     *   <li>{@code process_nack.promise_noted: seen == m.promised}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1993195819")
    @Label("process_nack keeps every clause")
    public void processNackKeepsEveryClause(@ForAll("processNackCalls") ProposerCalls.ProcessNack call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("process_nack").collect(taken).coverage(coverage -> {
            coverage.check("foreign").percentage(share -> share >= 2); // process_nack.foreign
            coverage.check("other_epoch").percentage(share -> share // process_nack.other_epoch
                    >= 2);
            coverage.check("stranger").percentage(share -> share >= 2); // process_nack.stranger
            coverage.check("known").percentage(share -> share >= 2); // process_nack.known
            coverage.check("depose").percentage(share -> share >= 2); // process_nack.depose
            coverage.check("note").percentage(share -> share >= 2); // process_nack.note
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.ProcessNack> processNackCalls() {
        return rows(ProposerCalls.ProcessNack.ROW).map(ProposerCalls.ProcessNack::new);
    }

    /** The example process_nack.overtaken. */
    @Example
    @Label("process_nack.overtaken")
    public void processNackOvertaken() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(4);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("depose", ProposerMonitor.processNackCase(monitor.processNack(1, 0,
                1, 65536, 65537)));
    }

    /** The example process_nack.out_of_date. */
    @Example
    @Label("process_nack.out_of_date")
    public void processNackOutOfDate() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withVoter(1, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(3);
        state = state.withBallot(131072);
        state = state.withSeen(131072);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("known", ProposerMonitor.processNackCase(monitor.processNack(1, 0,
                1, 65536, 65537)));
    }

    /**
     * observe keeps every clause.
     *
     * <ul>
     *   <li>{@code observe.ballot_seen: seen == m.ballot}
     *   <li>{@code observe.ballot_ended: role == idle}
     *   <li>{@code observe.ballot_noted: seen == m.ballot}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1651322596")
    @Label("observe keeps every clause")
    public void observeKeepsEveryClause(@ForAll("observeCalls") ProposerCalls.Observe call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("observe").collect(taken).coverage(coverage -> {
            coverage.check("known").percentage(share -> share >= 2); // observe.known
            coverage.check("depose").percentage(share -> share >= 2); // observe.depose
            coverage.check("note").percentage(share -> share >= 2); // observe.note
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.Observe> observeCalls() {
        return rows(ProposerCalls.Observe.ROW).map(ProposerCalls.Observe::new);
    }

    /** The example observe.another_leads. */
    @Example
    @Label("observe.another_leads")
    public void observeAnotherLeads() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        state = state.withRole(4);
        state = state.withBallot(65536);
        state = state.withSeen(65536);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("depose", ProposerMonitor.observeCase(monitor.observe(65537)));
    }

    /**
     * step_down keeps every clause.
     *
     * <ul>
     *   <li>{@code step_down.stopped: role == idle}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1344550453")
    @Label("step_down keeps every clause")
    public void stepDownKeepsEveryClause(@ForAll("stepDownCalls") ProposerCalls.StepDown call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("step_down").collect(taken).coverage(coverage -> {
            coverage.check("again").percentage(share -> share >= 2); // step_down.again
            coverage.check("stop").percentage(share -> share >= 2); // step_down.stop
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.StepDown> stepDownCalls() {
        return rows(ProposerCalls.StepDown.ROW).map(ProposerCalls.StepDown::new);
    }

    /**
     * recover_ballot keeps every clause.
     *
     * <ul>
     *   <li>{@code recover_ballot.ballot_is_real: m.ballot != none}
     *   <li>{@code recover_ballot.ballot_restored: ballot == m.ballot}
     *   <li>{@code recover_ballot.ballot_seen: seen == (if m.ballot > old(seen) then
     *       m.ballot else old(seen))}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "525973665")
    @Label("recover_ballot keeps every clause")
    public void recoverBallotKeepsEveryClause(@ForAll("recoverBallotCalls") ProposerCalls.RecoverBallot call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("recover_ballot").collect(taken).coverage(coverage -> {
            coverage.check("too_late").percentage(share -> share >= 1); // recover_ballot.too_late
            coverage.check("foreign_ballot").percentage(share -> share >= 1); // recover_ballot.foreign_ballot
            coverage.check("older").percentage(share -> share >= 1); // recover_ballot.older
            coverage.check("restore").percentage(share -> share >= 1); // recover_ballot.restore
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.RecoverBallot> recoverBallotCalls() {
        return rows(ProposerCalls.RecoverBallot.ROW).map(ProposerCalls.RecoverBallot::new);
    }

    /** The example recover_ballot.first_record. */
    @Example
    @Label("recover_ballot.first_record")
    public void recoverBallotFirstRecord() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("restore",
                ProposerMonitor.recoverBallotCase(monitor.recoverBallot(65536)));
    }

    /** The example recover_ballot.of_another_member. */
    @Example
    @Label("recover_ballot.of_another_member")
    public void recoverBallotOfAnotherMember() {
        ProposerState state = ProposerState.initial();
        state = state.withGroup(1);
        state = state.withVoter(0, true);
        state = state.withLastBallot(1000000);
        ProposerMonitor monitor = new ProposerMonitor(state.put(core(state)));
        Assertions.assertEquals("foreign_ballot",
                ProposerMonitor.recoverBallotCase(monitor.recoverBallot(65537)));
    }

    /**
     * finish_ballot_recovery keeps every clause.
     *
     * <ul>
     *   <li>{@code finish_ballot_recovery.admitted: role == idle}
     * </ul>
     *
     * @param call a random call
     */
    @Property(seed = "1569875364")
    @Label("finish_ballot_recovery keeps every clause")
    public void finishBallotRecoveryKeepsEveryClause(@ForAll("finishBallotRecoveryCalls") ProposerCalls.FinishBallotRecovery call) {
        Assume.that(call.admissible());
        String taken = call.take(core(call.state));
        Statistics.label("finish_ballot_recovery").collect(taken).coverage(coverage -> {
            coverage.check("too_late").percentage(share -> share // finish_ballot_recovery.too_late
                    >= 2);
            coverage.check("admit").percentage(share -> share >= 2); // finish_ballot_recovery.admit
        });
    }

    /**
     * Random calls.
     *
     * @return calls that shrink
     */
    @Provide
    public Arbitrary<ProposerCalls.FinishBallotRecovery> finishBallotRecoveryCalls() {
        return rows(ProposerCalls.FinishBallotRecovery.ROW).map(ProposerCalls.FinishBallotRecovery::new);
    }

    private ProposerContract core(ProposerState state) {
        return create(state.self, state.group, state.epoch, state.voter.clone(), state.capacity,
                state.pipeline, state.lastBallot, state.prefix);
    }

    private static Arbitrary<long[]> rows(int size) {
        return Arbitraries.longs().between(0,
                1L << 40).withDistribution(RandomDistribution.uniform()).edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);
    }
}
