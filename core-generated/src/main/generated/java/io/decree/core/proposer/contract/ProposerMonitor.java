// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

import static io.decree.core.proposer.contract.ProposerContract.*;

import io.decree.core.ballot.Ballots;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.ExampleBlock;
import io.decree.core.contract.Fault;
import io.decree.core.contract.Frames;
import io.decree.core.contract.Terms;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs any {@link ProposerContract} and checks every clause of its contract
 * around every call. One thread calls it.
 */
@Generated("io.decree.codegen.monitor")
public final class ProposerMonitor {

    private static final String FILE = "proposer.contract";
    private static final String[] ROLE_NAMES = {"none", "recovering", "idle", "campaigning",
            "leading"};

    private final ProposerContract core;
    private final Snapshot before = new Snapshot();
    private String brokenClause = "";
    private int brokenLine;

    /**
     * Wraps a core in any state that keeps the invariants.
     *
     * @param core runs the handlers
     * @throws ContractViolation when an invariant is broken
     */
    public ProposerMonitor(ProposerContract core) {
        this(core, Fault.CALLER);
    }

    private ProposerMonitor(ProposerContract core, Fault fault) {
        this.core = core;
        if (!invariantsKept()) {
            throw new ContractViolation(brokenClause, FILE + ":" + brokenLine, fault, "", "", null);
        }
        before.take(core);
    }

    /**
     * Checks what a constructor made of its arguments.
     *
     * @param core fresh from its constructor
     * @param self what the constructor was given
     * @param group what the constructor was given
     * @param epoch what the constructor was given
     * @param voter what the constructor was given
     * @param capacity what the constructor was given
     * @param pipeline what the constructor was given
     * @param lastBallot what the constructor was given
     * @param prefix what the constructor was given
     * @return a monitor around the core
     * @throws ContractViolation when a clause is broken
     */
    public static ProposerMonitor constructed(ProposerContract core, int self, long group,
            long epoch, boolean[] voter, int capacity, int pipeline, long lastBallot, long prefix) {
        if (core.self != self) {
            throw constructorBroken(core, "Proposer.self: given", 71);
        }
        if (core.group != group) {
            throw constructorBroken(core, "Proposer.group: given", 72);
        }
        if (core.epoch != epoch) {
            throw constructorBroken(core, "Proposer.epoch: given", 73);
        }
        if (core.capacity != capacity) {
            throw constructorBroken(core, "Proposer.capacity: given", 75);
        }
        if (core.pipeline != pipeline) {
            throw constructorBroken(core, "Proposer.pipeline: given", 77);
        }
        if (core.role != 1) {
            throw constructorBroken(core, "Proposer.role: initial", 78);
        }
        if (core.ballot != 0) {
            throw constructorBroken(core, "Proposer.ballot: initial", 80);
        }
        if (core.seen != 0) {
            throw constructorBroken(core, "Proposer.seen: initial", 82);
        }
        if (core.lastBallot != lastBallot) {
            throw constructorBroken(core, "Proposer.last_ballot: given", 84);
        }
        if (core.prefix != prefix) {
            throw constructorBroken(core, "Proposer.prefix: given", 86);
        }
        if (core.start != 0) {
            throw constructorBroken(core, "Proposer.start: initial", 88);
        }
        if (core.top != 0) {
            throw constructorBroken(core, "Proposer.top: initial", 90);
        }
        if (core.nextSlot != 0) {
            throw constructorBroken(core, "Proposer.next_slot: initial", 94);
        }
        ProposerMonitor monitor = new ProposerMonitor(core, Fault.HANDLER);
        if (core.voter == voter || !Arrays.equals(core.voter, voter)) {
            throw constructorBroken(core, "Proposer.voter: given", 74);
        }
        if (!Frames.all(core.reported, 0, false)) {
            throw constructorBroken(core, "Proposer.reported: initial", 91);
        }
        if (!Frames.within(core.bestBallot, 0, 0, 0)) {
            throw constructorBroken(core, "Proposer.best: initial", 92);
        }
        if (!Frames.within(core.bestValue, 0, 0, 0)) {
            throw constructorBroken(core, "Proposer.best: initial", 92);
        }
        if (!Frames.within(core.bestDigest, 0, 0, 0)) {
            throw constructorBroken(core, "Proposer.best: initial", 92);
        }
        if (!Frames.within(core.bestHandle, 0, 0, 0)) {
            throw constructorBroken(core, "Proposer.best: initial", 92);
        }
        if (core.replyKind != REPLY_NONE) {
            throw constructorBroken(core, "Proposer.constructor: reply", 68);
        }
        if (core.replyHeld) {
            throw constructorBroken(core, "Proposer.constructor: held", 68);
        }
        if (core.alarm != ALARM_NONE) {
            throw constructorBroken(core, "Proposer.constructor: alarm", 68);
        }
        if (core.persist != PERSIST_NOTHING) {
            throw constructorBroken(core, "Proposer.constructor: persist", 68);
        }
        return monitor;
    }

    private static ContractViolation constructorBroken(ProposerContract core, String clause,
            int line) {
        Snapshot made = new Snapshot();
        made.take(core);
        String values = "  made     " + made.terms().all() + "\n";
        return new ContractViolation(clause, FILE + ":" + line, Fault.HANDLER, values, "", null);
    }

    /**
     * Runs {@code start_campaign} and checks every clause of it.
     *
     * @param mPromised of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int startCampaign(long mPromised) {
        if (!observe() || !startCampaignEntry(mPromised)) {
            throw startCampaignViolation(Fault.CALLER, 0, 0, null, mPromised);
        }
        int expected = startCampaignExpected(mPromised);
        int taken;
        try {
            taken = core.startCampaign(mPromised);
        } catch (RuntimeException thrown) {
            broken("start_campaign." + startCampaignCase(expected) + ": returns",
                    startCampaignLine(expected));
            throw startCampaignViolation(Fault.HANDLER, expected, 0, thrown, mPromised);
        }
        if (taken != expected) {
            broken("start_campaign." + startCampaignCase(expected) + ": outcome",
                    startCampaignLine(expected));
            throw startCampaignViolation(Fault.HANDLER, expected, taken, null, mPromised);
        }
        if (!startCampaignKept(taken, mPromised)) {
            throw startCampaignViolation(Fault.HANDLER, expected, 0, null, mPromised);
        }
        return taken;
    }

    private boolean startCampaignEntry(long mPromised) {
        if (mPromised < 0 || mPromised > 1152921504606846976L) {
            return broken("CampaignStart.promised: type", 61);
        }
        if (mPromised > core.seen) {
            return broken("start_campaign.promise_is_seen", 149);
        }
        return true;
    }

    /** The decision table of start_campaign. */
    private int startCampaignExpected(long mPromised) {
        if (core.role == ROLE_RECOVERING) { // start_campaign.unread_log
            return START_CAMPAIGN_UNREAD_LOG;
        }
        if (!core.voter[core.self]) { // start_campaign.not_a_voter
            return START_CAMPAIGN_NOT_A_VOTER;
        }
        if (core.role == ROLE_LEADING) { // start_campaign.leads_already
            return START_CAMPAIGN_LEADS_ALREADY;
        }
        if (Ballots.next(core.seen, core.self) > core.lastBallot) { // start_campaign.exhausted
            return START_CAMPAIGN_EXHAUSTED;
        }
        return START_CAMPAIGN_CAMPAIGN; // start_campaign.campaign
    }

    private boolean startCampaignKept(int taken, long mPromised) {
        return switch (taken) {
            case START_CAMPAIGN_UNREAD_LOG -> startCampaignUnreadLog(mPromised);
            case START_CAMPAIGN_NOT_A_VOTER -> startCampaignNotAVoter(mPromised);
            case START_CAMPAIGN_LEADS_ALREADY -> startCampaignLeadsAlready(mPromised);
            case START_CAMPAIGN_EXHAUSTED -> startCampaignExhausted(mPromised);
            case START_CAMPAIGN_CAMPAIGN -> startCampaignCampaign(mPromised);
            default -> false;
        };
    }

    /** start_campaign.unread_log. */
    private boolean startCampaignUnreadLog(long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("start_campaign.unread_log: changes", 151);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("start_campaign.unread_log: reply", 151);
        }
        if (core.replyHeld) {
            return broken("start_campaign.unread_log: held", 151);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("start_campaign.unread_log: alarm", 151);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("start_campaign.unread_log: persist", 151);
        }
        return statementsKept();
    }

    /** start_campaign.not_a_voter. */
    private boolean startCampaignNotAVoter(long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("start_campaign.not_a_voter: changes", 155);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("start_campaign.not_a_voter: reply", 155);
        }
        if (core.replyHeld) {
            return broken("start_campaign.not_a_voter: held", 155);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("start_campaign.not_a_voter: alarm", 155);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("start_campaign.not_a_voter: persist", 155);
        }
        return statementsKept();
    }

    /** start_campaign.leads_already. */
    private boolean startCampaignLeadsAlready(long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("start_campaign.leads_already: changes", 160);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("start_campaign.leads_already: reply", 160);
        }
        if (core.replyHeld) {
            return broken("start_campaign.leads_already: held", 160);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("start_campaign.leads_already: alarm", 160);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("start_campaign.leads_already: persist", 160);
        }
        return statementsKept();
    }

    /** start_campaign.exhausted. */
    private boolean startCampaignExhausted(long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("start_campaign.exhausted: changes", 164);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("start_campaign.exhausted: reply", 164);
        }
        if (core.replyHeld) {
            return broken("start_campaign.exhausted: held", 164);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("start_campaign.exhausted: alarm", 164);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("start_campaign.exhausted: persist", 164);
        }
        return statementsKept();
    }

    /** start_campaign.campaign. */
    private boolean startCampaignCampaign(long mPromised) {
        if (before.changed(core, 0x1bf9c0L)) {
            return broken("start_campaign.campaign: changes", 168);
        }
        if (core.role != ROLE_CAMPAIGNING) {
            return broken("start_campaign.campaigns", 170);
        }
        if (core.ballot != Ballots.next(before.seen, core.self)) {
            return broken("start_campaign.ballot_is_next", 171);
        }
        if (core.ballot <= before.seen || core.ballot <= mPromised) {
            return broken("start_campaign.ballot_is_new", 172);
        }
        if (core.seen != core.ballot) {
            return broken("start_campaign.ballot_is_seen", 173);
        }
        if (core.start != core.prefix) {
            return broken("start_campaign.starts_undecided", 174);
        }
        if (core.top != core.prefix) {
            return broken("start_campaign.nothing_to_recover", 175);
        }
        if (core.reported[0] != false || core.reported[1] != false || core.reported[2] != false
                || core.reported[3] != false || core.reported[4] != false || core.reported[5]
                != false || core.reported[6] != false) {
            return broken("start_campaign.nobody_has_reported", 176);
        }
        if (someStartCampaignNothingIsReported()) {
            return broken("start_campaign.nothing_is_reported", 177);
        }
        if (core.replyKind != REPLY_P1A || core.replyBallot != core.ballot || core.replyStart
                != core.start) {
            return broken("start_campaign.campaign_asks", 178);
        }
        if (!core.replyHeld) {
            return broken("Proposer.ballot_is_kept: held", 130);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("start_campaign.campaign: alarm", 168);
        }
        if (core.persist != PERSIST_BALLOT) {
            return broken("start_campaign.campaign: persist", 168);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        before.ballot = core.ballot;
        before.seen = core.seen;
        before.start = core.start;
        before.top = core.top;
        Frames.copy(core.reported, before.reported);
        Frames.copy(core.bestBallot, before.bestBallot);
        Frames.copy(core.bestValue, before.bestValue);
        Frames.copy(core.bestDigest, before.bestDigest);
        Frames.copy(core.bestHandle, before.bestHandle);
        return true;
    }

    /**
     * The name of a result of {@code start_campaign}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String startCampaignCase(int code) {
        return switch (code) {
            case START_CAMPAIGN_UNREAD_LOG -> "unread_log";
            case START_CAMPAIGN_NOT_A_VOTER -> "not_a_voter";
            case START_CAMPAIGN_LEADS_ALREADY -> "leads_already";
            case START_CAMPAIGN_EXHAUSTED -> "exhausted";
            case START_CAMPAIGN_CAMPAIGN -> "campaign";
            default -> "no case " + code;
        };
    }

    private static int startCampaignLine(int code) {
        return switch (code) {
            case START_CAMPAIGN_UNREAD_LOG -> 151; // start_campaign.unread_log
            case START_CAMPAIGN_NOT_A_VOTER -> 155; // start_campaign.not_a_voter
            case START_CAMPAIGN_LEADS_ALREADY -> 160; // start_campaign.leads_already
            case START_CAMPAIGN_EXHAUSTED -> 164; // start_campaign.exhausted
            case START_CAMPAIGN_CAMPAIGN -> 168; // start_campaign.campaign
            default -> 148;
        };
    }

    private ContractViolation startCampaignViolation(Fault fault, int expected, int taken,
            Throwable cause, long mPromised) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = startCampaignExpected(mPromised);
        }
        return violation(fault, "CampaignStart", startCampaignTerms(mPromised), then == 0 ? ""
                : startCampaignCase(then), taken == 0 ? "" : startCampaignCase(taken), cause);
    }

    private static Terms startCampaignTerms(long mPromised) {
        Terms terms = new Terms();
        terms.optional("promised", mPromised, 0, 0);
        return terms;
    }

    /**
     * Runs {@code report_vote} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @param mSlot of the message
     * @param mVoteBallot of the message
     * @param mValue of the message
     * @param mDigest of the message
     * @param mHandle of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int reportVote(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (!observe() || !reportVoteEntry(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot,
                mValue, mDigest, mHandle)) {
            throw reportVoteViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mVoteBallot, mValue, mDigest, mHandle);
        }
        int expected = reportVoteExpected(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot,
                mValue, mDigest, mHandle);
        int taken;
        try {
            taken = core.reportVote(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                    mDigest, mHandle);
        } catch (RuntimeException thrown) {
            broken("report_vote." + reportVoteCase(expected) + ": returns",
                    reportVoteLine(expected));
            throw reportVoteViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mVoteBallot, mValue, mDigest, mHandle);
        }
        if (taken != expected) {
            broken("report_vote." + reportVoteCase(expected) + ": outcome",
                    reportVoteLine(expected));
            throw reportVoteViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mVoteBallot, mValue, mDigest, mHandle);
        }
        if (!reportVoteKept(taken, mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                mDigest, mHandle)) {
            throw reportVoteViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mBallot, mSlot, mVoteBallot, mValue, mDigest, mHandle);
        }
        return taken;
    }

    private boolean reportVoteEntry(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("ReportedVote.epoch: type", 38);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("ReportedVote.from: type", 38);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("ReportedVote.ballot: type", 38);
        }
        if (mSlot < 0 || mSlot > 1152921504606846976L) {
            return broken("ReportedVote.slot: type", 39);
        }
        if (mVoteBallot < 0 || mVoteBallot > 1152921504606846976L) {
            return broken("ReportedVote.vote_ballot: type", 39);
        }
        if (mVoteBallot == BALLOT_NONE) {
            return broken("report_vote.ballot_is_real", 209);
        }
        if (mValue == VALUE_NONE) {
            return broken("report_vote.value_is_real", 210);
        }
        return true;
    }

    /** The decision table of report_vote. */
    private int reportVoteExpected(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (mGroup != core.group) { // report_vote.foreign
            return REPORT_VOTE_FOREIGN;
        }
        if (mEpoch != core.epoch) { // report_vote.other_epoch
            return REPORT_VOTE_OTHER_EPOCH;
        }
        if (core.role != ROLE_CAMPAIGNING || mBallot != core.ballot) { // report_vote.not_mine
            return REPORT_VOTE_NOT_MINE;
        }
        if (!core.voter[mFrom]) { // report_vote.stranger
            return REPORT_VOTE_STRANGER;
        }
        if (core.reported[mFrom]) { // report_vote.counted
            return REPORT_VOTE_COUNTED;
        }
        if (mVoteBallot >= core.ballot) { // report_vote.too_high
            return REPORT_VOTE_TOO_HIGH;
        }
        if (mSlot < core.start) { // report_vote.decided
            return REPORT_VOTE_DECIDED;
        }
        if (mSlot - core.start >= core.capacity) { // report_vote.beyond_window
            return REPORT_VOTE_BEYOND_WINDOW;
        }
        if (mVoteBallot == core.bestBallot[(int) (mSlot - core.start)] // report_vote.conflict
                && mValue != core.bestValue[(int) (mSlot - core.start)]) {
            return REPORT_VOTE_CONFLICT;
        }
        if (mVoteBallot <= core.bestBallot[(int) (mSlot - core.start)]) { // report_vote.lower
            return REPORT_VOTE_LOWER;
        }
        return REPORT_VOTE_RAISE; // report_vote.raise
    }

    private boolean reportVoteKept(int taken, long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mVoteBallot, long mValue, long mDigest, long mHandle) {
        return switch (taken) {
            case REPORT_VOTE_FOREIGN -> reportVoteForeign(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_OTHER_EPOCH -> reportVoteOtherEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_NOT_MINE -> reportVoteNotMine(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_STRANGER -> reportVoteStranger(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_COUNTED -> reportVoteCounted(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_TOO_HIGH -> reportVoteTooHigh(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_DECIDED -> reportVoteDecided(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_BEYOND_WINDOW -> reportVoteBeyondWindow(mGroup, mEpoch, mFrom, mBallot,
                    mSlot, mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_CONFLICT -> reportVoteConflict(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_LOWER -> reportVoteLower(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            case REPORT_VOTE_RAISE -> reportVoteRaise(mGroup, mEpoch, mFrom, mBallot, mSlot,
                    mVoteBallot, mValue, mDigest, mHandle);
            default -> false;
        };
    }

    /** report_vote.foreign. */
    private boolean reportVoteForeign(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.foreign: changes", 212);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.foreign: reply", 212);
        }
        if (core.replyHeld) {
            return broken("report_vote.foreign: held", 212);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.foreign: alarm", 212);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.foreign: persist", 212);
        }
        return statementsKept();
    }

    /** report_vote.other_epoch. */
    private boolean reportVoteOtherEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.other_epoch: changes", 215);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.other_epoch: reply", 215);
        }
        if (core.replyHeld) {
            return broken("report_vote.other_epoch: held", 215);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.other_epoch: alarm", 215);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.other_epoch: persist", 215);
        }
        return statementsKept();
    }

    /** report_vote.not_mine. */
    private boolean reportVoteNotMine(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.not_mine: changes", 219);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.not_mine: reply", 219);
        }
        if (core.replyHeld) {
            return broken("report_vote.not_mine: held", 219);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.not_mine: alarm", 219);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.not_mine: persist", 219);
        }
        return statementsKept();
    }

    /** report_vote.stranger. */
    private boolean reportVoteStranger(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.stranger: changes", 222);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.stranger: reply", 222);
        }
        if (core.replyHeld) {
            return broken("report_vote.stranger: held", 222);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.stranger: alarm", 222);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.stranger: persist", 222);
        }
        return statementsKept();
    }

    /** report_vote.counted. */
    private boolean reportVoteCounted(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.counted: changes", 225);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.counted: reply", 225);
        }
        if (core.replyHeld) {
            return broken("report_vote.counted: held", 225);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.counted: alarm", 225);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.counted: persist", 225);
        }
        return statementsKept();
    }

    /** report_vote.too_high. */
    private boolean reportVoteTooHigh(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.too_high: changes", 229);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.too_high: reply", 229);
        }
        if (core.replyHeld) {
            return broken("report_vote.too_high: held", 229);
        }
        if (core.alarm != ALARM_VOTE_NOT_BELOW_CAMPAIGN) {
            return broken("report_vote.too_high: alarm", 229);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.too_high: persist", 229);
        }
        return statementsKept();
    }

    /** report_vote.decided. */
    private boolean reportVoteDecided(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.decided: changes", 233);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.decided: reply", 233);
        }
        if (core.replyHeld) {
            return broken("report_vote.decided: held", 233);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.decided: alarm", 233);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.decided: persist", 233);
        }
        return statementsKept();
    }

    /** report_vote.beyond_window. */
    private boolean reportVoteBeyondWindow(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x40L)) {
            return broken("report_vote.beyond_window: changes", 237);
        }
        if (core.role != ROLE_IDLE) {
            return broken("report_vote.gives_up", 239);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.beyond_window: reply", 237);
        }
        if (core.replyHeld) {
            return broken("report_vote.beyond_window: held", 237);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.beyond_window: alarm", 237);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.beyond_window: persist", 237);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        return true;
    }

    /** report_vote.conflict. */
    private boolean reportVoteConflict(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.conflict: changes", 241);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.conflict: reply", 241);
        }
        if (core.replyHeld) {
            return broken("report_vote.conflict: held", 241);
        }
        if (core.alarm != ALARM_TWO_VALUES_ONE_BALLOT) {
            return broken("report_vote.conflict: alarm", 241);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.conflict: persist", 241);
        }
        return statementsKept();
    }

    /** report_vote.lower. */
    private boolean reportVoteLower(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("report_vote.lower: changes", 246);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.lower: reply", 246);
        }
        if (core.replyHeld) {
            return broken("report_vote.lower: held", 246);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.lower: alarm", 246);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.lower: persist", 246);
        }
        return statementsKept();
    }

    /** report_vote.raise. */
    private boolean reportVoteRaise(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        int cell = (int) (mSlot - before.start);
        if (before.changed(core, 0x3d000L)) {
            return broken("report_vote.raise: changes", 249);
        }
        if (core.bestBallot[(int) (mSlot - core.start)]
                <= before.bestBallot[(int) (mSlot - before.start)]) {
            return broken("report_vote.vote_rises", 251);
        }
        if (core.bestBallot[(int) (mSlot - core.start)] != mVoteBallot) {
            return broken("report_vote.ballot_recorded", 252);
        }
        if (core.bestValue[(int) (mSlot - core.start)] != mValue) {
            return broken("report_vote.value_recorded", 253);
        }
        if (core.bestDigest[(int) (mSlot - core.start)] != mDigest) {
            return broken("report_vote.digest_recorded", 254);
        }
        if (core.bestHandle[(int) (mSlot - core.start)] != mHandle) {
            return broken("report_vote.handle_recorded", 255);
        }
        if (core.top != (mSlot < before.top ? before.top : mSlot + 1)) {
            return broken("report_vote.top_rises", 256);
        }
        if (someReportVoteOtherVotesKept(mSlot)) {
            return broken("report_vote.other_votes_kept", 257);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("report_vote.raise: reply", 249);
        }
        if (core.replyHeld) {
            return broken("report_vote.raise: held", 249);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("report_vote.raise: alarm", 249);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("report_vote.raise: persist", 249);
        }
        if (!Frames.onlyAt(core.bestBallot, before.bestBallot, cell)) {
            return broken("report_vote.raise: changes", 249);
        }
        if (!Frames.onlyAt(core.bestValue, before.bestValue, cell)) {
            return broken("report_vote.raise: changes", 249);
        }
        if (!Frames.onlyAt(core.bestDigest, before.bestDigest, cell)) {
            return broken("report_vote.raise: changes", 249);
        }
        if (!Frames.onlyAt(core.bestHandle, before.bestHandle, cell)) {
            return broken("report_vote.raise: changes", 249);
        }
        if (!statementsKept()) {
            return false;
        }
        before.top = core.top;
        before.bestBallot[cell] = core.bestBallot[cell];
        before.bestValue[cell] = core.bestValue[cell];
        before.bestDigest[cell] = core.bestDigest[cell];
        before.bestHandle[cell] = core.bestHandle[cell];
        return true;
    }

    /**
     * The name of a result of {@code report_vote}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String reportVoteCase(int code) {
        return switch (code) {
            case REPORT_VOTE_FOREIGN -> "foreign";
            case REPORT_VOTE_OTHER_EPOCH -> "other_epoch";
            case REPORT_VOTE_NOT_MINE -> "not_mine";
            case REPORT_VOTE_STRANGER -> "stranger";
            case REPORT_VOTE_COUNTED -> "counted";
            case REPORT_VOTE_TOO_HIGH -> "too_high";
            case REPORT_VOTE_DECIDED -> "decided";
            case REPORT_VOTE_BEYOND_WINDOW -> "beyond_window";
            case REPORT_VOTE_CONFLICT -> "conflict";
            case REPORT_VOTE_LOWER -> "lower";
            case REPORT_VOTE_RAISE -> "raise";
            default -> "no case " + code;
        };
    }

    private static int reportVoteLine(int code) {
        return switch (code) {
            case REPORT_VOTE_FOREIGN -> 212; // report_vote.foreign
            case REPORT_VOTE_OTHER_EPOCH -> 215; // report_vote.other_epoch
            case REPORT_VOTE_NOT_MINE -> 219; // report_vote.not_mine
            case REPORT_VOTE_STRANGER -> 222; // report_vote.stranger
            case REPORT_VOTE_COUNTED -> 225; // report_vote.counted
            case REPORT_VOTE_TOO_HIGH -> 229; // report_vote.too_high
            case REPORT_VOTE_DECIDED -> 233; // report_vote.decided
            case REPORT_VOTE_BEYOND_WINDOW -> 237; // report_vote.beyond_window
            case REPORT_VOTE_CONFLICT -> 241; // report_vote.conflict
            case REPORT_VOTE_LOWER -> 246; // report_vote.lower
            case REPORT_VOTE_RAISE -> 249; // report_vote.raise
            default -> 208;
        };
    }

    private ContractViolation reportVoteViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = reportVoteExpected(mGroup, mEpoch, mFrom, mBallot, mSlot, mVoteBallot, mValue,
                    mDigest, mHandle);
        }
        return violation(fault, "ReportedVote", reportVoteTerms(mGroup, mEpoch, mFrom, mBallot,
                mSlot, mVoteBallot, mValue, mDigest, mHandle), then == 0 ? ""
                : reportVoteCase(then), taken == 0 ? "" : reportVoteCase(taken), cause);
    }

    private static Terms reportVoteTerms(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mSlot, long mVoteBallot, long mValue, long mDigest, long mHandle) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("slot", mSlot, 0);
        terms.optional("vote_ballot", mVoteBallot, 0, 0);
        terms.optional("value", mValue, 0, 0);
        terms.number("digest", mDigest, 0);
        terms.number("handle", mHandle, 0);
        return terms;
    }

    /**
     * Runs {@code end_of_report} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @param mBase of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int endOfReport(long mGroup, long mEpoch, int mFrom, long mBallot, long mBase) {
        if (!observe() || !endOfReportEntry(mGroup, mEpoch, mFrom, mBallot, mBase)) {
            throw endOfReportViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mBallot,
                    mBase);
        }
        int expected = endOfReportExpected(mGroup, mEpoch, mFrom, mBallot, mBase);
        int taken;
        try {
            taken = core.endOfReport(mGroup, mEpoch, mFrom, mBallot, mBase);
        } catch (RuntimeException thrown) {
            broken("end_of_report." + endOfReportCase(expected) + ": returns",
                    endOfReportLine(expected));
            throw endOfReportViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mBallot, mBase);
        }
        if (taken != expected) {
            broken("end_of_report." + endOfReportCase(expected) + ": outcome",
                    endOfReportLine(expected));
            throw endOfReportViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch, mFrom,
                    mBallot, mBase);
        }
        if (!endOfReportKept(taken, mGroup, mEpoch, mFrom, mBallot, mBase)) {
            throw endOfReportViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mBallot, mBase);
        }
        return taken;
    }

    private boolean endOfReportEntry(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("ReportEnd.epoch: type", 42);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("ReportEnd.from: type", 42);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("ReportEnd.ballot: type", 42);
        }
        if (mBase < 0 || mBase > 1152921504606846976L) {
            return broken("ReportEnd.base: type", 42);
        }
        return true;
    }

    /** The decision table of end_of_report. */
    private int endOfReportExpected(long mGroup, long mEpoch, int mFrom, long mBallot, long mBase) {
        if (mGroup != core.group) { // end_of_report.foreign
            return END_OF_REPORT_FOREIGN;
        }
        if (mEpoch != core.epoch) { // end_of_report.other_epoch
            return END_OF_REPORT_OTHER_EPOCH;
        }
        if (core.role != ROLE_CAMPAIGNING || mBallot != core.ballot) { // end_of_report.not_mine
            return END_OF_REPORT_NOT_MINE;
        }
        if (!core.voter[mFrom]) { // end_of_report.stranger
            return END_OF_REPORT_STRANGER;
        }
        if (core.reported[mFrom]) { // end_of_report.counted
            return END_OF_REPORT_COUNTED;
        }
        if (mBase > core.start) { // end_of_report.ahead
            return END_OF_REPORT_AHEAD;
        }
        if (2 * ((core.voter[0] && (core.reported[0] || 0 == mFrom) ? 1 // end_of_report.lead
                : 0) + (core.voter[1] && (core.reported[1] || 1 == mFrom) ? 1 : 0) + (core.voter[2]
                && (core.reported[2] || 2 == mFrom) ? 1 : 0) + (core.voter[3] && (core.reported[3]
                || 3 == mFrom) ? 1 : 0) + (core.voter[4] && (core.reported[4] || 4 == mFrom) ? 1
                : 0) + (core.voter[5] && (core.reported[5] || 5 == mFrom) ? 1 : 0) + (core.voter[6]
                && (core.reported[6] || 6 == mFrom) ? 1 : 0)) > (core.voter[0] ? 1
                : 0) + (core.voter[1] ? 1 : 0) + (core.voter[2] ? 1 : 0) + (core.voter[3] ? 1
                : 0) + (core.voter[4] ? 1 : 0) + (core.voter[5] ? 1 : 0) + (core.voter[6] ? 1
                : 0)) {
            return END_OF_REPORT_LEAD;
        }
        return END_OF_REPORT_COUNT; // end_of_report.count
    }

    private boolean endOfReportKept(int taken, long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        return switch (taken) {
            case END_OF_REPORT_FOREIGN -> endOfReportForeign(mGroup, mEpoch, mFrom, mBallot, mBase);
            case END_OF_REPORT_OTHER_EPOCH -> endOfReportOtherEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mBase);
            case END_OF_REPORT_NOT_MINE -> endOfReportNotMine(mGroup, mEpoch, mFrom, mBallot,
                    mBase);
            case END_OF_REPORT_STRANGER -> endOfReportStranger(mGroup, mEpoch, mFrom, mBallot,
                    mBase);
            case END_OF_REPORT_COUNTED -> endOfReportCounted(mGroup, mEpoch, mFrom, mBallot, mBase);
            case END_OF_REPORT_AHEAD -> endOfReportAhead(mGroup, mEpoch, mFrom, mBallot, mBase);
            case END_OF_REPORT_LEAD -> endOfReportLead(mGroup, mEpoch, mFrom, mBallot, mBase);
            case END_OF_REPORT_COUNT -> endOfReportCount(mGroup, mEpoch, mFrom, mBallot, mBase);
            default -> false;
        };
    }

    /** end_of_report.foreign. */
    private boolean endOfReportForeign(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("end_of_report.foreign: changes", 303);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.foreign: reply", 303);
        }
        if (core.replyHeld) {
            return broken("end_of_report.foreign: held", 303);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.foreign: alarm", 303);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.foreign: persist", 303);
        }
        return statementsKept();
    }

    /** end_of_report.other_epoch. */
    private boolean endOfReportOtherEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("end_of_report.other_epoch: changes", 306);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.other_epoch: reply", 306);
        }
        if (core.replyHeld) {
            return broken("end_of_report.other_epoch: held", 306);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.other_epoch: alarm", 306);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.other_epoch: persist", 306);
        }
        return statementsKept();
    }

    /** end_of_report.not_mine. */
    private boolean endOfReportNotMine(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("end_of_report.not_mine: changes", 309);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.not_mine: reply", 309);
        }
        if (core.replyHeld) {
            return broken("end_of_report.not_mine: held", 309);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.not_mine: alarm", 309);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.not_mine: persist", 309);
        }
        return statementsKept();
    }

    /** end_of_report.stranger. */
    private boolean endOfReportStranger(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("end_of_report.stranger: changes", 312);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.stranger: reply", 312);
        }
        if (core.replyHeld) {
            return broken("end_of_report.stranger: held", 312);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.stranger: alarm", 312);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.stranger: persist", 312);
        }
        return statementsKept();
    }

    /** end_of_report.counted. */
    private boolean endOfReportCounted(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("end_of_report.counted: changes", 315);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.counted: reply", 315);
        }
        if (core.replyHeld) {
            return broken("end_of_report.counted: held", 315);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.counted: alarm", 315);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.counted: persist", 315);
        }
        return statementsKept();
    }

    /** end_of_report.ahead. */
    private boolean endOfReportAhead(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        if (before.changed(core, 0x0L)) {
            return broken("end_of_report.ahead: changes", 320);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.ahead: reply", 320);
        }
        if (core.replyHeld) {
            return broken("end_of_report.ahead: held", 320);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.ahead: alarm", 320);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.ahead: persist", 320);
        }
        return statementsKept();
    }

    /** end_of_report.lead. */
    private boolean endOfReportLead(long mGroup, long mEpoch, int mFrom, long mBallot, long mBase) {
        int cell = mFrom;
        if (before.changed(core, 0x42040L)) {
            return broken("end_of_report.lead: changes", 323);
        }
        if (core.role != ROLE_LEADING) {
            return broken("end_of_report.leads", 326);
        }
        if (!core.reported[mFrom]) {
            return broken("end_of_report.sender_counted", 327);
        }
        if (core.nextSlot != core.prefix) {
            return broken("end_of_report.first_slot", 328);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.lead: reply", 323);
        }
        if (core.replyHeld) {
            return broken("end_of_report.lead: held", 323);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.lead: alarm", 323);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.lead: persist", 323);
        }
        if (!Frames.onlyAt(core.reported, before.reported, cell)) {
            return broken("end_of_report.lead: changes", 323);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        before.reported[cell] = core.reported[cell];
        before.nextSlot = core.nextSlot;
        return true;
    }

    /** end_of_report.count. */
    private boolean endOfReportCount(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        int cell = mFrom;
        if (before.changed(core, 0x2000L)) {
            return broken("end_of_report.count: changes", 330);
        }
        if (!core.reported[mFrom]) {
            return broken("end_of_report.one_more_counted", 332);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("end_of_report.count: reply", 330);
        }
        if (core.replyHeld) {
            return broken("end_of_report.count: held", 330);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("end_of_report.count: alarm", 330);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("end_of_report.count: persist", 330);
        }
        if (!Frames.onlyAt(core.reported, before.reported, cell)) {
            return broken("end_of_report.count: changes", 330);
        }
        if (!statementsKept()) {
            return false;
        }
        before.reported[cell] = core.reported[cell];
        return true;
    }

    /**
     * The name of a result of {@code end_of_report}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String endOfReportCase(int code) {
        return switch (code) {
            case END_OF_REPORT_FOREIGN -> "foreign";
            case END_OF_REPORT_OTHER_EPOCH -> "other_epoch";
            case END_OF_REPORT_NOT_MINE -> "not_mine";
            case END_OF_REPORT_STRANGER -> "stranger";
            case END_OF_REPORT_COUNTED -> "counted";
            case END_OF_REPORT_AHEAD -> "ahead";
            case END_OF_REPORT_LEAD -> "lead";
            case END_OF_REPORT_COUNT -> "count";
            default -> "no case " + code;
        };
    }

    private static int endOfReportLine(int code) {
        return switch (code) {
            case END_OF_REPORT_FOREIGN -> 303; // end_of_report.foreign
            case END_OF_REPORT_OTHER_EPOCH -> 306; // end_of_report.other_epoch
            case END_OF_REPORT_NOT_MINE -> 309; // end_of_report.not_mine
            case END_OF_REPORT_STRANGER -> 312; // end_of_report.stranger
            case END_OF_REPORT_COUNTED -> 315; // end_of_report.counted
            case END_OF_REPORT_AHEAD -> 320; // end_of_report.ahead
            case END_OF_REPORT_LEAD -> 323; // end_of_report.lead
            case END_OF_REPORT_COUNT -> 330; // end_of_report.count
            default -> 302;
        };
    }

    private ContractViolation endOfReportViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot, long mBase) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = endOfReportExpected(mGroup, mEpoch, mFrom, mBallot, mBase);
        }
        return violation(fault, "ReportEnd", endOfReportTerms(mGroup, mEpoch, mFrom, mBallot,
                mBase), then == 0 ? "" : endOfReportCase(then), taken == 0 ? ""
                : endOfReportCase(taken), cause);
    }

    private static Terms endOfReportTerms(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mBase) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.number("base", mBase, 0);
        return terms;
    }

    /**
     * Runs {@code recover} and checks every clause of it.
     *
     * @param mValue of the message
     * @param mDigest of the message
     * @param mHandle of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int recover(long mValue, long mDigest, long mHandle) {
        if (!observe() || !recoverEntry(mValue, mDigest, mHandle)) {
            throw recoverViolation(Fault.CALLER, 0, 0, null, mValue, mDigest, mHandle);
        }
        int expected = recoverExpected(mValue, mDigest, mHandle);
        int taken;
        try {
            taken = core.recover(mValue, mDigest, mHandle);
        } catch (RuntimeException thrown) {
            broken("recover." + recoverCase(expected) + ": returns", recoverLine(expected));
            throw recoverViolation(Fault.HANDLER, expected, 0, thrown, mValue, mDigest, mHandle);
        }
        if (taken != expected) {
            broken("recover." + recoverCase(expected) + ": outcome", recoverLine(expected));
            throw recoverViolation(Fault.HANDLER, expected, taken, null, mValue, mDigest, mHandle);
        }
        if (!recoverKept(taken, mValue, mDigest, mHandle)) {
            throw recoverViolation(Fault.HANDLER, expected, 0, null, mValue, mDigest, mHandle);
        }
        return taken;
    }

    private boolean recoverEntry(long mValue, long mDigest, long mHandle) {
        if (mValue == VALUE_NONE) {
            return broken("recover.value_is_real", 372);
        }
        return true;
    }

    /** The decision table of recover. */
    private int recoverExpected(long mValue, long mDigest, long mHandle) {
        if (core.role != ROLE_LEADING) { // recover.not_leading
            return RECOVER_NOT_LEADING;
        }
        if (core.nextSlot >= core.top) { // recover.done
            return RECOVER_DONE;
        }
        if (core.nextSlot - core.prefix >= core.pipeline) { // recover.busy
            return RECOVER_BUSY;
        }
        if (core.bestBallot[(int) (core.nextSlot - core.start)] == BALLOT_NONE) { // recover.fill
            return RECOVER_FILL;
        }
        return RECOVER_REPEAT; // recover.repeat
    }

    private boolean recoverKept(int taken, long mValue, long mDigest, long mHandle) {
        return switch (taken) {
            case RECOVER_NOT_LEADING -> recoverNotLeading(mValue, mDigest, mHandle);
            case RECOVER_DONE -> recoverDone(mValue, mDigest, mHandle);
            case RECOVER_BUSY -> recoverBusy(mValue, mDigest, mHandle);
            case RECOVER_FILL -> recoverFill(mValue, mDigest, mHandle);
            case RECOVER_REPEAT -> recoverRepeat(mValue, mDigest, mHandle);
            default -> false;
        };
    }

    /** recover.not_leading. */
    private boolean recoverNotLeading(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover.not_leading: changes", 374);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover.not_leading: reply", 374);
        }
        if (core.replyHeld) {
            return broken("recover.not_leading: held", 374);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover.not_leading: alarm", 374);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover.not_leading: persist", 374);
        }
        return statementsKept();
    }

    /** recover.done. */
    private boolean recoverDone(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover.done: changes", 378);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover.done: reply", 378);
        }
        if (core.replyHeld) {
            return broken("recover.done: held", 378);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover.done: alarm", 378);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover.done: persist", 378);
        }
        return statementsKept();
    }

    /** recover.busy. */
    private boolean recoverBusy(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x0L)) {
            return broken("recover.busy: changes", 382);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover.busy: reply", 382);
        }
        if (core.replyHeld) {
            return broken("recover.busy: held", 382);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover.busy: alarm", 382);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover.busy: persist", 382);
        }
        return statementsKept();
    }

    /** recover.fill. */
    private boolean recoverFill(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x1ec0000L)) {
            return broken("recover.fill: changes", 386);
        }
        if (core.nextSlot != before.nextSlot + 1) {
            return broken("recover.free_slot_used", 388);
        }
        if (core.replyKind != REPLY_P2A || core.replyBallot != core.ballot || core.replySlot
                != before.nextSlot || core.replyValue != mValue || core.replyDigest != mDigest
                || core.replyHandle != mHandle) {
            return broken("recover.fill_does_nothing", 389);
        }
        if (core.replyHeld) {
            return broken("recover.fill: held", 386);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover.fill: alarm", 386);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover.fill: persist", 386);
        }
        if (!statementsKept()) {
            return false;
        }
        before.nextSlot = core.nextSlot;
        return true;
    }

    /** recover.repeat. */
    private boolean recoverRepeat(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x1ec0000L)) {
            return broken("recover.repeat: changes", 394);
        }
        if (core.nextSlot != before.nextSlot + 1) {
            return broken("recover.voted_slot_used", 396);
        }
        if (core.replyKind != REPLY_P2A || core.replyBallot != core.ballot || core.replySlot
                != before.nextSlot || core.replyValue
                != core.bestValue[(int) (before.nextSlot - core.start)] || core.replyDigest
                != core.bestDigest[(int) (before.nextSlot - core.start)] || core.replyHandle
                != core.bestHandle[(int) (before.nextSlot - core.start)]) {
            return broken("recover.repeat_keeps_value", 397);
        }
        if (core.replyHeld) {
            return broken("recover.repeat: held", 394);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover.repeat: alarm", 394);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover.repeat: persist", 394);
        }
        if (!statementsKept()) {
            return false;
        }
        before.nextSlot = core.nextSlot;
        return true;
    }

    /**
     * The name of a result of {@code recover}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String recoverCase(int code) {
        return switch (code) {
            case RECOVER_NOT_LEADING -> "not_leading";
            case RECOVER_DONE -> "done";
            case RECOVER_BUSY -> "busy";
            case RECOVER_FILL -> "fill";
            case RECOVER_REPEAT -> "repeat";
            default -> "no case " + code;
        };
    }

    private static int recoverLine(int code) {
        return switch (code) {
            case RECOVER_NOT_LEADING -> 374; // recover.not_leading
            case RECOVER_DONE -> 378; // recover.done
            case RECOVER_BUSY -> 382; // recover.busy
            case RECOVER_FILL -> 386; // recover.fill
            case RECOVER_REPEAT -> 394; // recover.repeat
            default -> 371;
        };
    }

    private ContractViolation recoverViolation(Fault fault, int expected, int taken,
            Throwable cause, long mValue, long mDigest, long mHandle) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = recoverExpected(mValue, mDigest, mHandle);
        }
        return violation(fault, "Proposal", recoverTerms(mValue, mDigest, mHandle), then == 0 ? ""
                : recoverCase(then), taken == 0 ? "" : recoverCase(taken), cause);
    }

    private static Terms recoverTerms(long mValue, long mDigest, long mHandle) {
        Terms terms = new Terms();
        terms.optional("value", mValue, 0, 0);
        terms.number("digest", mDigest, 0);
        terms.number("handle", mHandle, 0);
        return terms;
    }

    /**
     * Runs {@code propose} and checks every clause of it.
     *
     * @param mValue of the message
     * @param mDigest of the message
     * @param mHandle of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int propose(long mValue, long mDigest, long mHandle) {
        if (!observe() || !proposeEntry(mValue, mDigest, mHandle)) {
            throw proposeViolation(Fault.CALLER, 0, 0, null, mValue, mDigest, mHandle);
        }
        int expected = proposeExpected(mValue, mDigest, mHandle);
        int taken;
        try {
            taken = core.propose(mValue, mDigest, mHandle);
        } catch (RuntimeException thrown) {
            broken("propose." + proposeCase(expected) + ": returns", proposeLine(expected));
            throw proposeViolation(Fault.HANDLER, expected, 0, thrown, mValue, mDigest, mHandle);
        }
        if (taken != expected) {
            broken("propose." + proposeCase(expected) + ": outcome", proposeLine(expected));
            throw proposeViolation(Fault.HANDLER, expected, taken, null, mValue, mDigest, mHandle);
        }
        if (!proposeKept(taken, mValue, mDigest, mHandle)) {
            throw proposeViolation(Fault.HANDLER, expected, 0, null, mValue, mDigest, mHandle);
        }
        return taken;
    }

    private boolean proposeEntry(long mValue, long mDigest, long mHandle) {
        if (mValue == VALUE_NONE) {
            return broken("propose.value_is_real", 422);
        }
        return true;
    }

    /** The decision table of propose. */
    private int proposeExpected(long mValue, long mDigest, long mHandle) {
        if (core.role != ROLE_LEADING) { // propose.not_leading
            return PROPOSE_NOT_LEADING;
        }
        if (core.nextSlot < core.top) { // propose.recovering
            return PROPOSE_RECOVERING;
        }
        if (core.nextSlot - core.prefix >= core.pipeline) { // propose.busy
            return PROPOSE_BUSY;
        }
        return PROPOSE_SEND; // propose.send
    }

    private boolean proposeKept(int taken, long mValue, long mDigest, long mHandle) {
        return switch (taken) {
            case PROPOSE_NOT_LEADING -> proposeNotLeading(mValue, mDigest, mHandle);
            case PROPOSE_RECOVERING -> proposeRecovering(mValue, mDigest, mHandle);
            case PROPOSE_BUSY -> proposeBusy(mValue, mDigest, mHandle);
            case PROPOSE_SEND -> proposeSend(mValue, mDigest, mHandle);
            default -> false;
        };
    }

    /** propose.not_leading. */
    private boolean proposeNotLeading(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x2000000L)) {
            return broken("propose.not_leading: changes", 424);
        }
        if (core.replyKind != REPLY_NOT_LEADER || core.replySeen != core.seen) {
            return broken("propose.not_leading_names_ballot", 426);
        }
        if (core.replyHeld) {
            return broken("propose.not_leading: held", 424);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("propose.not_leading: alarm", 424);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("propose.not_leading: persist", 424);
        }
        return statementsKept();
    }

    /** propose.recovering. */
    private boolean proposeRecovering(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x4200000L)) {
            return broken("propose.recovering: changes", 428);
        }
        if (core.replyKind != REPLY_BUSY || core.replySlot != core.nextSlot || core.replyBase
                != core.prefix) {
            return broken("propose.recovering_names_slot", 430);
        }
        if (core.replyHeld) {
            return broken("propose.recovering: held", 428);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("propose.recovering: alarm", 428);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("propose.recovering: persist", 428);
        }
        return statementsKept();
    }

    /** propose.busy. */
    private boolean proposeBusy(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x4200000L)) {
            return broken("propose.busy: changes", 432);
        }
        if (core.replyKind != REPLY_BUSY || core.replySlot != core.nextSlot || core.replyBase
                != core.prefix) {
            return broken("propose.busy_names_slot", 434);
        }
        if (core.replyHeld) {
            return broken("propose.busy: held", 432);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("propose.busy: alarm", 432);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("propose.busy: persist", 432);
        }
        return statementsKept();
    }

    /** propose.send. */
    private boolean proposeSend(long mValue, long mDigest, long mHandle) {
        if (before.changed(core, 0x1ec0000L)) {
            return broken("propose.send: changes", 436);
        }
        if (core.nextSlot != before.nextSlot + 1) {
            return broken("propose.slot_used", 438);
        }
        if (core.replyKind != REPLY_P2A || core.replyBallot != core.ballot || core.replySlot
                != before.nextSlot || core.replyValue != mValue || core.replyDigest != mDigest
                || core.replyHandle != mHandle) {
            return broken("propose.send_names_slot", 439);
        }
        if (core.replyHeld) {
            return broken("propose.send: held", 436);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("propose.send: alarm", 436);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("propose.send: persist", 436);
        }
        if (!statementsKept()) {
            return false;
        }
        before.nextSlot = core.nextSlot;
        return true;
    }

    /**
     * The name of a result of {@code propose}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String proposeCase(int code) {
        return switch (code) {
            case PROPOSE_NOT_LEADING -> "not_leading";
            case PROPOSE_RECOVERING -> "recovering";
            case PROPOSE_BUSY -> "busy";
            case PROPOSE_SEND -> "send";
            default -> "no case " + code;
        };
    }

    private static int proposeLine(int code) {
        return switch (code) {
            case PROPOSE_NOT_LEADING -> 424; // propose.not_leading
            case PROPOSE_RECOVERING -> 428; // propose.recovering
            case PROPOSE_BUSY -> 432; // propose.busy
            case PROPOSE_SEND -> 436; // propose.send
            default -> 421;
        };
    }

    private ContractViolation proposeViolation(Fault fault, int expected, int taken,
            Throwable cause, long mValue, long mDigest, long mHandle) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = proposeExpected(mValue, mDigest, mHandle);
        }
        return violation(fault, "Proposal", proposeTerms(mValue, mDigest, mHandle), then == 0 ? ""
                : proposeCase(then), taken == 0 ? "" : proposeCase(taken), cause);
    }

    private static Terms proposeTerms(long mValue, long mDigest, long mHandle) {
        Terms terms = new Terms();
        terms.optional("value", mValue, 0, 0);
        terms.number("digest", mDigest, 0);
        terms.number("handle", mHandle, 0);
        return terms;
    }

    /**
     * Runs {@code follow_prefix} and checks every clause of it.
     *
     * @param mPrefix of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int followPrefix(long mPrefix) {
        if (!observe() || !followPrefixEntry(mPrefix)) {
            throw followPrefixViolation(Fault.CALLER, 0, 0, null, mPrefix);
        }
        int expected = followPrefixExpected(mPrefix);
        int taken;
        try {
            taken = core.followPrefix(mPrefix);
        } catch (RuntimeException thrown) {
            broken("follow_prefix." + followPrefixCase(expected) + ": returns",
                    followPrefixLine(expected));
            throw followPrefixViolation(Fault.HANDLER, expected, 0, thrown, mPrefix);
        }
        if (taken != expected) {
            broken("follow_prefix." + followPrefixCase(expected) + ": outcome",
                    followPrefixLine(expected));
            throw followPrefixViolation(Fault.HANDLER, expected, taken, null, mPrefix);
        }
        if (!followPrefixKept(taken, mPrefix)) {
            throw followPrefixViolation(Fault.HANDLER, expected, 0, null, mPrefix);
        }
        return taken;
    }

    private boolean followPrefixEntry(long mPrefix) {
        if (mPrefix < 0 || mPrefix > 1152921504606846976L) {
            return broken("DecidedPrefix.prefix: type", 65);
        }
        return true;
    }

    /** The decision table of follow_prefix. */
    private int followPrefixExpected(long mPrefix) {
        if (mPrefix <= core.prefix) { // follow_prefix.known
            return FOLLOW_PREFIX_KNOWN;
        }
        if (mPrefix > 1152921504606846976L - core.capacity) { // follow_prefix.out_of_range
            return FOLLOW_PREFIX_OUT_OF_RANGE;
        }
        if (core.role == ROLE_LEADING && core.nextSlot < mPrefix) { // follow_prefix.skip
            return FOLLOW_PREFIX_SKIP;
        }
        return FOLLOW_PREFIX_MOVE; // follow_prefix.move
    }

    private boolean followPrefixKept(int taken, long mPrefix) {
        return switch (taken) {
            case FOLLOW_PREFIX_KNOWN -> followPrefixKnown(mPrefix);
            case FOLLOW_PREFIX_OUT_OF_RANGE -> followPrefixOutOfRange(mPrefix);
            case FOLLOW_PREFIX_SKIP -> followPrefixSkip(mPrefix);
            case FOLLOW_PREFIX_MOVE -> followPrefixMove(mPrefix);
            default -> false;
        };
    }

    /** follow_prefix.known. */
    private boolean followPrefixKnown(long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("follow_prefix.known: changes", 465);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("follow_prefix.known: reply", 465);
        }
        if (core.replyHeld) {
            return broken("follow_prefix.known: held", 465);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("follow_prefix.known: alarm", 465);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("follow_prefix.known: persist", 465);
        }
        return statementsKept();
    }

    /** follow_prefix.out_of_range. */
    private boolean followPrefixOutOfRange(long mPrefix) {
        if (before.changed(core, 0x0L)) {
            return broken("follow_prefix.out_of_range: changes", 468);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("follow_prefix.out_of_range: reply", 468);
        }
        if (core.replyHeld) {
            return broken("follow_prefix.out_of_range: held", 468);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("follow_prefix.out_of_range: alarm", 468);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("follow_prefix.out_of_range: persist", 468);
        }
        return statementsKept();
    }

    /** follow_prefix.skip. */
    private boolean followPrefixSkip(long mPrefix) {
        if (before.changed(core, 0x40400L)) {
            return broken("follow_prefix.skip: changes", 471);
        }
        if (core.prefix != mPrefix) {
            return broken("follow_prefix.prefix_passes", 473);
        }
        if (core.nextSlot != mPrefix) {
            return broken("follow_prefix.slots_skipped", 474);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("follow_prefix.skip: reply", 471);
        }
        if (core.replyHeld) {
            return broken("follow_prefix.skip: held", 471);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("follow_prefix.skip: alarm", 471);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("follow_prefix.skip: persist", 471);
        }
        if (!statementsKept()) {
            return false;
        }
        before.prefix = core.prefix;
        before.nextSlot = core.nextSlot;
        return true;
    }

    /** follow_prefix.move. */
    private boolean followPrefixMove(long mPrefix) {
        if (before.changed(core, 0x400L)) {
            return broken("follow_prefix.move: changes", 476);
        }
        if (core.prefix != mPrefix) {
            return broken("follow_prefix.prefix_moved", 478);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("follow_prefix.move: reply", 476);
        }
        if (core.replyHeld) {
            return broken("follow_prefix.move: held", 476);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("follow_prefix.move: alarm", 476);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("follow_prefix.move: persist", 476);
        }
        if (!statementsKept()) {
            return false;
        }
        before.prefix = core.prefix;
        return true;
    }

    /**
     * The name of a result of {@code follow_prefix}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String followPrefixCase(int code) {
        return switch (code) {
            case FOLLOW_PREFIX_KNOWN -> "known";
            case FOLLOW_PREFIX_OUT_OF_RANGE -> "out_of_range";
            case FOLLOW_PREFIX_SKIP -> "skip";
            case FOLLOW_PREFIX_MOVE -> "move";
            default -> "no case " + code;
        };
    }

    private static int followPrefixLine(int code) {
        return switch (code) {
            case FOLLOW_PREFIX_KNOWN -> 465; // follow_prefix.known
            case FOLLOW_PREFIX_OUT_OF_RANGE -> 468; // follow_prefix.out_of_range
            case FOLLOW_PREFIX_SKIP -> 471; // follow_prefix.skip
            case FOLLOW_PREFIX_MOVE -> 476; // follow_prefix.move
            default -> 464;
        };
    }

    private ContractViolation followPrefixViolation(Fault fault, int expected, int taken,
            Throwable cause, long mPrefix) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = followPrefixExpected(mPrefix);
        }
        return violation(fault, "DecidedPrefix", followPrefixTerms(mPrefix), then == 0 ? ""
                : followPrefixCase(then), taken == 0 ? "" : followPrefixCase(taken), cause);
    }

    private static Terms followPrefixTerms(long mPrefix) {
        Terms terms = new Terms();
        terms.number("prefix", mPrefix, 0);
        return terms;
    }

    /**
     * Runs {@code process_nack} and checks every clause of it.
     *
     * @param mGroup of the message
     * @param mEpoch of the message
     * @param mFrom of the message
     * @param mBallot of the message
     * @param mPromised of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int processNack(long mGroup, long mEpoch, int mFrom, long mBallot, long mPromised) {
        if (!observe() || !processNackEntry(mGroup, mEpoch, mFrom, mBallot, mPromised)) {
            throw processNackViolation(Fault.CALLER, 0, 0, null, mGroup, mEpoch, mFrom, mBallot,
                    mPromised);
        }
        int expected = processNackExpected(mGroup, mEpoch, mFrom, mBallot, mPromised);
        int taken;
        try {
            taken = core.processNack(mGroup, mEpoch, mFrom, mBallot, mPromised);
        } catch (RuntimeException thrown) {
            broken("process_nack." + processNackCase(expected) + ": returns",
                    processNackLine(expected));
            throw processNackViolation(Fault.HANDLER, expected, 0, thrown, mGroup, mEpoch, mFrom,
                    mBallot, mPromised);
        }
        if (taken != expected) {
            broken("process_nack." + processNackCase(expected) + ": outcome",
                    processNackLine(expected));
            throw processNackViolation(Fault.HANDLER, expected, taken, null, mGroup, mEpoch, mFrom,
                    mBallot, mPromised);
        }
        if (!processNackKept(taken, mGroup, mEpoch, mFrom, mBallot, mPromised)) {
            throw processNackViolation(Fault.HANDLER, expected, 0, null, mGroup, mEpoch, mFrom,
                    mBallot, mPromised);
        }
        return taken;
    }

    private boolean processNackEntry(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (mEpoch < 0 || mEpoch > 1099511627776L) {
            return broken("Nack.epoch: type", 44);
        }
        if (mFrom < 0 || mFrom > 6) {
            return broken("Nack.from: type", 44);
        }
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("Nack.ballot: type", 44);
        }
        if (mPromised < 0 || mPromised > 1152921504606846976L) {
            return broken("Nack.promised: type", 44);
        }
        return true;
    }

    /** The decision table of process_nack. */
    private int processNackExpected(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (mGroup != core.group) { // process_nack.foreign
            return PROCESS_NACK_FOREIGN;
        }
        if (mEpoch != core.epoch) { // process_nack.other_epoch
            return PROCESS_NACK_OTHER_EPOCH;
        }
        if (!core.voter[mFrom]) { // process_nack.stranger
            return PROCESS_NACK_STRANGER;
        }
        if (mPromised <= core.seen) { // process_nack.known
            return PROCESS_NACK_KNOWN;
        }
        if (core.role == ROLE_CAMPAIGNING || core.role == ROLE_LEADING) { // process_nack.depose
            return PROCESS_NACK_DEPOSE;
        }
        return PROCESS_NACK_NOTE; // process_nack.note
    }

    private boolean processNackKept(int taken, long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        return switch (taken) {
            case PROCESS_NACK_FOREIGN -> processNackForeign(mGroup, mEpoch, mFrom, mBallot,
                    mPromised);
            case PROCESS_NACK_OTHER_EPOCH -> processNackOtherEpoch(mGroup, mEpoch, mFrom, mBallot,
                    mPromised);
            case PROCESS_NACK_STRANGER -> processNackStranger(mGroup, mEpoch, mFrom, mBallot,
                    mPromised);
            case PROCESS_NACK_KNOWN -> processNackKnown(mGroup, mEpoch, mFrom, mBallot, mPromised);
            case PROCESS_NACK_DEPOSE -> processNackDepose(mGroup, mEpoch, mFrom, mBallot,
                    mPromised);
            case PROCESS_NACK_NOTE -> processNackNote(mGroup, mEpoch, mFrom, mBallot, mPromised);
            default -> false;
        };
    }

    /** process_nack.foreign. */
    private boolean processNackForeign(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("process_nack.foreign: changes", 494);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_nack.foreign: reply", 494);
        }
        if (core.replyHeld) {
            return broken("process_nack.foreign: held", 494);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_nack.foreign: alarm", 494);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_nack.foreign: persist", 494);
        }
        return statementsKept();
    }

    /** process_nack.other_epoch. */
    private boolean processNackOtherEpoch(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("process_nack.other_epoch: changes", 497);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_nack.other_epoch: reply", 497);
        }
        if (core.replyHeld) {
            return broken("process_nack.other_epoch: held", 497);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_nack.other_epoch: alarm", 497);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_nack.other_epoch: persist", 497);
        }
        return statementsKept();
    }

    /** process_nack.stranger. */
    private boolean processNackStranger(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("process_nack.stranger: changes", 500);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_nack.stranger: reply", 500);
        }
        if (core.replyHeld) {
            return broken("process_nack.stranger: held", 500);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_nack.stranger: alarm", 500);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_nack.stranger: persist", 500);
        }
        return statementsKept();
    }

    /** process_nack.known. */
    private boolean processNackKnown(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (before.changed(core, 0x0L)) {
            return broken("process_nack.known: changes", 503);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_nack.known: reply", 503);
        }
        if (core.replyHeld) {
            return broken("process_nack.known: held", 503);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_nack.known: alarm", 503);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_nack.known: persist", 503);
        }
        return statementsKept();
    }

    /** process_nack.depose. */
    private boolean processNackDepose(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (before.changed(core, 0x140L)) {
            return broken("process_nack.depose: changes", 506);
        }
        if (core.seen != mPromised) {
            return broken("process_nack.promise_seen", 508);
        }
        if (core.role != ROLE_IDLE) {
            return broken("process_nack.ballot_ended", 509);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_nack.depose: reply", 506);
        }
        if (core.replyHeld) {
            return broken("process_nack.depose: held", 506);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_nack.depose: alarm", 506);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_nack.depose: persist", 506);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        before.seen = core.seen;
        return true;
    }

    /** process_nack.note. */
    private boolean processNackNote(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        if (before.changed(core, 0x100L)) {
            return broken("process_nack.note: changes", 511);
        }
        if (core.seen != mPromised) {
            return broken("process_nack.promise_noted", 513);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("process_nack.note: reply", 511);
        }
        if (core.replyHeld) {
            return broken("process_nack.note: held", 511);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("process_nack.note: alarm", 511);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("process_nack.note: persist", 511);
        }
        if (!statementsKept()) {
            return false;
        }
        before.seen = core.seen;
        return true;
    }

    /**
     * The name of a result of {@code process_nack}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String processNackCase(int code) {
        return switch (code) {
            case PROCESS_NACK_FOREIGN -> "foreign";
            case PROCESS_NACK_OTHER_EPOCH -> "other_epoch";
            case PROCESS_NACK_STRANGER -> "stranger";
            case PROCESS_NACK_KNOWN -> "known";
            case PROCESS_NACK_DEPOSE -> "depose";
            case PROCESS_NACK_NOTE -> "note";
            default -> "no case " + code;
        };
    }

    private static int processNackLine(int code) {
        return switch (code) {
            case PROCESS_NACK_FOREIGN -> 494; // process_nack.foreign
            case PROCESS_NACK_OTHER_EPOCH -> 497; // process_nack.other_epoch
            case PROCESS_NACK_STRANGER -> 500; // process_nack.stranger
            case PROCESS_NACK_KNOWN -> 503; // process_nack.known
            case PROCESS_NACK_DEPOSE -> 506; // process_nack.depose
            case PROCESS_NACK_NOTE -> 511; // process_nack.note
            default -> 493;
        };
    }

    private ContractViolation processNackViolation(Fault fault, int expected, int taken,
            Throwable cause, long mGroup, long mEpoch, int mFrom, long mBallot, long mPromised) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = processNackExpected(mGroup, mEpoch, mFrom, mBallot, mPromised);
        }
        return violation(fault, "Nack", processNackTerms(mGroup, mEpoch, mFrom, mBallot, mPromised),
                then == 0 ? "" : processNackCase(then), taken == 0 ? "" : processNackCase(taken),
                cause);
    }

    private static Terms processNackTerms(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised) {
        Terms terms = new Terms();
        terms.optional("group", mGroup, 0, 0);
        terms.number("epoch", mEpoch, 0);
        terms.number("from", mFrom, 0);
        terms.optional("ballot", mBallot, 0, 0);
        terms.optional("promised", mPromised, 0, 0);
        return terms;
    }

    /**
     * Runs {@code observe} and checks every clause of it.
     *
     * @param mBallot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int observe(long mBallot) {
        if (!observe() || !observeEntry(mBallot)) {
            throw observeViolation(Fault.CALLER, 0, 0, null, mBallot);
        }
        int expected = observeExpected(mBallot);
        int taken;
        try {
            taken = core.observe(mBallot);
        } catch (RuntimeException thrown) {
            broken("observe." + observeCase(expected) + ": returns", observeLine(expected));
            throw observeViolation(Fault.HANDLER, expected, 0, thrown, mBallot);
        }
        if (taken != expected) {
            broken("observe." + observeCase(expected) + ": outcome", observeLine(expected));
            throw observeViolation(Fault.HANDLER, expected, taken, null, mBallot);
        }
        if (!observeKept(taken, mBallot)) {
            throw observeViolation(Fault.HANDLER, expected, 0, null, mBallot);
        }
        return taken;
    }

    private boolean observeEntry(long mBallot) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("HigherBallot.ballot: type", 64);
        }
        return true;
    }

    /** The decision table of observe. */
    private int observeExpected(long mBallot) {
        if (mBallot <= core.seen) { // observe.known
            return OBSERVE_KNOWN;
        }
        if (core.role == ROLE_CAMPAIGNING || core.role == ROLE_LEADING) { // observe.depose
            return OBSERVE_DEPOSE;
        }
        return OBSERVE_NOTE; // observe.note
    }

    private boolean observeKept(int taken, long mBallot) {
        return switch (taken) {
            case OBSERVE_KNOWN -> observeKnown(mBallot);
            case OBSERVE_DEPOSE -> observeDepose(mBallot);
            case OBSERVE_NOTE -> observeNote(mBallot);
            default -> false;
        };
    }

    /** observe.known. */
    private boolean observeKnown(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("observe.known: changes", 534);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("observe.known: reply", 534);
        }
        if (core.replyHeld) {
            return broken("observe.known: held", 534);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("observe.known: alarm", 534);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("observe.known: persist", 534);
        }
        return statementsKept();
    }

    /** observe.depose. */
    private boolean observeDepose(long mBallot) {
        if (before.changed(core, 0x140L)) {
            return broken("observe.depose: changes", 537);
        }
        if (core.seen != mBallot) {
            return broken("observe.ballot_seen", 539);
        }
        if (core.role != ROLE_IDLE) {
            return broken("observe.ballot_ended", 540);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("observe.depose: reply", 537);
        }
        if (core.replyHeld) {
            return broken("observe.depose: held", 537);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("observe.depose: alarm", 537);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("observe.depose: persist", 537);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        before.seen = core.seen;
        return true;
    }

    /** observe.note. */
    private boolean observeNote(long mBallot) {
        if (before.changed(core, 0x100L)) {
            return broken("observe.note: changes", 542);
        }
        if (core.seen != mBallot) {
            return broken("observe.ballot_noted", 544);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("observe.note: reply", 542);
        }
        if (core.replyHeld) {
            return broken("observe.note: held", 542);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("observe.note: alarm", 542);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("observe.note: persist", 542);
        }
        if (!statementsKept()) {
            return false;
        }
        before.seen = core.seen;
        return true;
    }

    /**
     * The name of a result of {@code observe}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String observeCase(int code) {
        return switch (code) {
            case OBSERVE_KNOWN -> "known";
            case OBSERVE_DEPOSE -> "depose";
            case OBSERVE_NOTE -> "note";
            default -> "no case " + code;
        };
    }

    private static int observeLine(int code) {
        return switch (code) {
            case OBSERVE_KNOWN -> 534; // observe.known
            case OBSERVE_DEPOSE -> 537; // observe.depose
            case OBSERVE_NOTE -> 542; // observe.note
            default -> 533;
        };
    }

    private ContractViolation observeViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = observeExpected(mBallot);
        }
        return violation(fault, "HigherBallot", observeTerms(mBallot), then == 0 ? ""
                : observeCase(then), taken == 0 ? "" : observeCase(taken), cause);
    }

    private static Terms observeTerms(long mBallot) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        return terms;
    }

    /**
     * Runs {@code step_down} and checks every clause of it.
     *
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int stepDown() {
        if (!observe() || !stepDownEntry()) {
            throw stepDownViolation(Fault.CALLER, 0, 0, null);
        }
        int expected = stepDownExpected();
        int taken;
        try {
            taken = core.stepDown();
        } catch (RuntimeException thrown) {
            broken("step_down." + stepDownCase(expected) + ": returns", stepDownLine(expected));
            throw stepDownViolation(Fault.HANDLER, expected, 0, thrown);
        }
        if (taken != expected) {
            broken("step_down." + stepDownCase(expected) + ": outcome", stepDownLine(expected));
            throw stepDownViolation(Fault.HANDLER, expected, taken, null);
        }
        if (!stepDownKept(taken)) {
            throw stepDownViolation(Fault.HANDLER, expected, 0, null);
        }
        return taken;
    }

    private boolean stepDownEntry() {
        return true;
    }

    /** The decision table of step_down. */
    private int stepDownExpected() {
        if (core.role == ROLE_RECOVERING || core.role == ROLE_IDLE) { // step_down.again
            return STEP_DOWN_AGAIN;
        }
        return STEP_DOWN_STOP; // step_down.stop
    }

    private boolean stepDownKept(int taken) {
        return switch (taken) {
            case STEP_DOWN_AGAIN -> stepDownAgain();
            case STEP_DOWN_STOP -> stepDownStop();
            default -> false;
        };
    }

    /** step_down.again. */
    private boolean stepDownAgain() {
        if (before.changed(core, 0x0L)) {
            return broken("step_down.again: changes", 559);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("step_down.again: reply", 559);
        }
        if (core.replyHeld) {
            return broken("step_down.again: held", 559);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("step_down.again: alarm", 559);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("step_down.again: persist", 559);
        }
        return statementsKept();
    }

    /** step_down.stop. */
    private boolean stepDownStop() {
        if (before.changed(core, 0x40L)) {
            return broken("step_down.stop: changes", 562);
        }
        if (core.role != ROLE_IDLE) {
            return broken("step_down.stopped", 564);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("step_down.stop: reply", 562);
        }
        if (core.replyHeld) {
            return broken("step_down.stop: held", 562);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("step_down.stop: alarm", 562);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("step_down.stop: persist", 562);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        return true;
    }

    /**
     * The name of a result of {@code step_down}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String stepDownCase(int code) {
        return switch (code) {
            case STEP_DOWN_AGAIN -> "again";
            case STEP_DOWN_STOP -> "stop";
            default -> "no case " + code;
        };
    }

    private static int stepDownLine(int code) {
        return switch (code) {
            case STEP_DOWN_AGAIN -> 559; // step_down.again
            case STEP_DOWN_STOP -> 562; // step_down.stop
            default -> 558;
        };
    }

    private ContractViolation stepDownViolation(Fault fault, int expected, int taken,
            Throwable cause) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = stepDownExpected();
        }
        return violation(fault, "", stepDownTerms(), then == 0 ? "" : stepDownCase(then), taken == 0
                ? "" : stepDownCase(taken), cause);
    }

    private static Terms stepDownTerms() {
        Terms terms = new Terms();
        return terms;
    }

    /**
     * Runs {@code recover_ballot} and checks every clause of it.
     *
     * @param mBallot of the message
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int recoverBallot(long mBallot) {
        if (!observe() || !recoverBallotEntry(mBallot)) {
            throw recoverBallotViolation(Fault.CALLER, 0, 0, null, mBallot);
        }
        int expected = recoverBallotExpected(mBallot);
        int taken;
        try {
            taken = core.recoverBallot(mBallot);
        } catch (RuntimeException thrown) {
            broken("recover_ballot." + recoverBallotCase(expected) + ": returns",
                    recoverBallotLine(expected));
            throw recoverBallotViolation(Fault.HANDLER, expected, 0, thrown, mBallot);
        }
        if (taken != expected) {
            broken("recover_ballot." + recoverBallotCase(expected) + ": outcome",
                    recoverBallotLine(expected));
            throw recoverBallotViolation(Fault.HANDLER, expected, taken, null, mBallot);
        }
        if (!recoverBallotKept(taken, mBallot)) {
            throw recoverBallotViolation(Fault.HANDLER, expected, 0, null, mBallot);
        }
        return taken;
    }

    private boolean recoverBallotEntry(long mBallot) {
        if (mBallot < 0 || mBallot > 1152921504606846976L) {
            return broken("RecoveredBallot.ballot: type", 66);
        }
        if (mBallot == BALLOT_NONE) {
            return broken("recover_ballot.ballot_is_real", 573);
        }
        return true;
    }

    /** The decision table of recover_ballot. */
    private int recoverBallotExpected(long mBallot) {
        if (core.role != ROLE_RECOVERING) { // recover_ballot.too_late
            return RECOVER_BALLOT_TOO_LATE;
        }
        if (Ballots.owner(mBallot) != core.self || mBallot // recover_ballot.foreign_ballot
                > core.lastBallot) {
            return RECOVER_BALLOT_FOREIGN_BALLOT;
        }
        if (mBallot <= core.ballot) { // recover_ballot.older
            return RECOVER_BALLOT_OLDER;
        }
        return RECOVER_BALLOT_RESTORE; // recover_ballot.restore
    }

    private boolean recoverBallotKept(int taken, long mBallot) {
        return switch (taken) {
            case RECOVER_BALLOT_TOO_LATE -> recoverBallotTooLate(mBallot);
            case RECOVER_BALLOT_FOREIGN_BALLOT -> recoverBallotForeignBallot(mBallot);
            case RECOVER_BALLOT_OLDER -> recoverBallotOlder(mBallot);
            case RECOVER_BALLOT_RESTORE -> recoverBallotRestore(mBallot);
            default -> false;
        };
    }

    /** recover_ballot.too_late. */
    private boolean recoverBallotTooLate(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_ballot.too_late: changes", 575);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_ballot.too_late: reply", 575);
        }
        if (core.replyHeld) {
            return broken("recover_ballot.too_late: held", 575);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_ballot.too_late: alarm", 575);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_ballot.too_late: persist", 575);
        }
        return statementsKept();
    }

    /** recover_ballot.foreign_ballot. */
    private boolean recoverBallotForeignBallot(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_ballot.foreign_ballot: changes", 578);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_ballot.foreign_ballot: reply", 578);
        }
        if (core.replyHeld) {
            return broken("recover_ballot.foreign_ballot: held", 578);
        }
        if (core.alarm != ALARM_RECOVERED_BALLOT_OF_ANOTHER) {
            return broken("recover_ballot.foreign_ballot: alarm", 578);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_ballot.foreign_ballot: persist", 578);
        }
        return statementsKept();
    }

    /** recover_ballot.older. */
    private boolean recoverBallotOlder(long mBallot) {
        if (before.changed(core, 0x0L)) {
            return broken("recover_ballot.older: changes", 582);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_ballot.older: reply", 582);
        }
        if (core.replyHeld) {
            return broken("recover_ballot.older: held", 582);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_ballot.older: alarm", 582);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_ballot.older: persist", 582);
        }
        return statementsKept();
    }

    /** recover_ballot.restore. */
    private boolean recoverBallotRestore(long mBallot) {
        if (before.changed(core, 0x180L)) {
            return broken("recover_ballot.restore: changes", 585);
        }
        if (core.ballot != mBallot) {
            return broken("recover_ballot.ballot_restored", 587);
        }
        if (core.seen != (mBallot > before.seen ? mBallot : before.seen)) {
            return broken("recover_ballot.ballot_seen", 588);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("recover_ballot.restore: reply", 585);
        }
        if (core.replyHeld) {
            return broken("recover_ballot.restore: held", 585);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("recover_ballot.restore: alarm", 585);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("recover_ballot.restore: persist", 585);
        }
        if (!statementsKept()) {
            return false;
        }
        before.ballot = core.ballot;
        before.seen = core.seen;
        return true;
    }

    /**
     * The name of a result of {@code recover_ballot}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String recoverBallotCase(int code) {
        return switch (code) {
            case RECOVER_BALLOT_TOO_LATE -> "too_late";
            case RECOVER_BALLOT_FOREIGN_BALLOT -> "foreign_ballot";
            case RECOVER_BALLOT_OLDER -> "older";
            case RECOVER_BALLOT_RESTORE -> "restore";
            default -> "no case " + code;
        };
    }

    private static int recoverBallotLine(int code) {
        return switch (code) {
            case RECOVER_BALLOT_TOO_LATE -> 575; // recover_ballot.too_late
            case RECOVER_BALLOT_FOREIGN_BALLOT -> 578; // recover_ballot.foreign_ballot
            case RECOVER_BALLOT_OLDER -> 582; // recover_ballot.older
            case RECOVER_BALLOT_RESTORE -> 585; // recover_ballot.restore
            default -> 572;
        };
    }

    private ContractViolation recoverBallotViolation(Fault fault, int expected, int taken,
            Throwable cause, long mBallot) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = recoverBallotExpected(mBallot);
        }
        return violation(fault, "RecoveredBallot", recoverBallotTerms(mBallot), then == 0 ? ""
                : recoverBallotCase(then), taken == 0 ? "" : recoverBallotCase(taken), cause);
    }

    private static Terms recoverBallotTerms(long mBallot) {
        Terms terms = new Terms();
        terms.optional("ballot", mBallot, 0, 0);
        return terms;
    }

    /**
     * Runs {@code finish_ballot_recovery} and checks every clause of it.
     *
     * @return the case that was taken
     * @throws ContractViolation when a clause is broken
     */
    public int finishBallotRecovery() {
        if (!observe() || !finishBallotRecoveryEntry()) {
            throw finishBallotRecoveryViolation(Fault.CALLER, 0, 0, null);
        }
        int expected = finishBallotRecoveryExpected();
        int taken;
        try {
            taken = core.finishBallotRecovery();
        } catch (RuntimeException thrown) {
            broken("finish_ballot_recovery." + finishBallotRecoveryCase(expected) + ": returns",
                    finishBallotRecoveryLine(expected));
            throw finishBallotRecoveryViolation(Fault.HANDLER, expected, 0, thrown);
        }
        if (taken != expected) {
            broken("finish_ballot_recovery." + finishBallotRecoveryCase(expected) + ": outcome",
                    finishBallotRecoveryLine(expected));
            throw finishBallotRecoveryViolation(Fault.HANDLER, expected, taken, null);
        }
        if (!finishBallotRecoveryKept(taken)) {
            throw finishBallotRecoveryViolation(Fault.HANDLER, expected, 0, null);
        }
        return taken;
    }

    private boolean finishBallotRecoveryEntry() {
        return true;
    }

    /** The decision table of finish_ballot_recovery. */
    private int finishBallotRecoveryExpected() {
        if (core.role != ROLE_RECOVERING) { // finish_ballot_recovery.too_late
            return FINISH_BALLOT_RECOVERY_TOO_LATE;
        }
        return FINISH_BALLOT_RECOVERY_ADMIT; // finish_ballot_recovery.admit
    }

    private boolean finishBallotRecoveryKept(int taken) {
        return switch (taken) {
            case FINISH_BALLOT_RECOVERY_TOO_LATE -> finishBallotRecoveryTooLate();
            case FINISH_BALLOT_RECOVERY_ADMIT -> finishBallotRecoveryAdmit();
            default -> false;
        };
    }

    /** finish_ballot_recovery.too_late. */
    private boolean finishBallotRecoveryTooLate() {
        if (before.changed(core, 0x0L)) {
            return broken("finish_ballot_recovery.too_late: changes", 606);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("finish_ballot_recovery.too_late: reply", 606);
        }
        if (core.replyHeld) {
            return broken("finish_ballot_recovery.too_late: held", 606);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("finish_ballot_recovery.too_late: alarm", 606);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("finish_ballot_recovery.too_late: persist", 606);
        }
        return statementsKept();
    }

    /** finish_ballot_recovery.admit. */
    private boolean finishBallotRecoveryAdmit() {
        if (before.changed(core, 0x40L)) {
            return broken("finish_ballot_recovery.admit: changes", 609);
        }
        if (core.role != ROLE_IDLE) {
            return broken("finish_ballot_recovery.admitted", 611);
        }
        if (core.replyKind != REPLY_NONE) {
            return broken("finish_ballot_recovery.admit: reply", 609);
        }
        if (core.replyHeld) {
            return broken("finish_ballot_recovery.admit: held", 609);
        }
        if (core.alarm != ALARM_NONE) {
            return broken("finish_ballot_recovery.admit: alarm", 609);
        }
        if (core.persist != PERSIST_NOTHING) {
            return broken("finish_ballot_recovery.admit: persist", 609);
        }
        if (!statementsKept()) {
            return false;
        }
        before.role = core.role;
        return true;
    }

    /**
     * The name of a result of {@code finish_ballot_recovery}.
     *
     * @param code what the handler returned
     * @return the case's name
     */
    public static String finishBallotRecoveryCase(int code) {
        return switch (code) {
            case FINISH_BALLOT_RECOVERY_TOO_LATE -> "too_late";
            case FINISH_BALLOT_RECOVERY_ADMIT -> "admit";
            default -> "no case " + code;
        };
    }

    private static int finishBallotRecoveryLine(int code) {
        return switch (code) {
            case FINISH_BALLOT_RECOVERY_TOO_LATE -> 606; // finish_ballot_recovery.too_late
            case FINISH_BALLOT_RECOVERY_ADMIT -> 609; // finish_ballot_recovery.admit
            default -> 605;
        };
    }

    private ContractViolation finishBallotRecoveryViolation(Fault fault, int expected, int taken,
            Throwable cause) {
        int then = expected;
        if (then == 0 && !brokenClause.contains(": ")) {
            then = finishBallotRecoveryExpected();
        }
        return violation(fault, "", finishBallotRecoveryTerms(), then == 0 ? ""
                : finishBallotRecoveryCase(then), taken == 0 ? "" : finishBallotRecoveryCase(taken),
                cause);
    }

    private static Terms finishBallotRecoveryTerms() {
        Terms terms = new Terms();
        return terms;
    }

    /** What has to hold between two calls. */
    private boolean invariantsKept() {
        if (core.voter == null || core.voter.length != 7) {
            return broken("Proposer.voter: layout", 74);
        }
        if (core.reported == null || core.reported.length != 7 || core.reported == core.voter) {
            return broken("Proposer.reported: layout", 91);
        }
        if (core.bestBallot == null || core.bestBallot.length != core.capacity) {
            return broken("Proposer.best: layout", 92);
        }
        if (core.bestValue == null || core.bestValue.length != core.capacity || core.bestValue
                == core.bestBallot) {
            return broken("Proposer.best: layout", 92);
        }
        if (core.bestDigest == null || core.bestDigest.length != core.capacity || core.bestDigest
                == core.bestBallot || core.bestDigest == core.bestValue) {
            return broken("Proposer.best: layout", 92);
        }
        if (core.bestHandle == null || core.bestHandle.length != core.capacity || core.bestHandle
                == core.bestBallot || core.bestHandle == core.bestValue || core.bestHandle
                == core.bestDigest) {
            return broken("Proposer.best: layout", 92);
        }
        if (core.self < 0 || core.self > 6) {
            return broken("Proposer.self: type", 71);
        }
        if (core.epoch < 0 || core.epoch > 1099511627776L) {
            return broken("Proposer.epoch: type", 73);
        }
        if (core.capacity < 1 || core.capacity > 65536) {
            return broken("Proposer.capacity: type", 75);
        }
        if (core.pipeline < 1 || core.pipeline > 65536) {
            return broken("Proposer.pipeline: type", 77);
        }
        if (core.role < 1 || core.role > 4) {
            return broken("Proposer.role: type", 78);
        }
        if (core.ballot < 0 || core.ballot > 1152921504606846976L) {
            return broken("Proposer.ballot: type", 80);
        }
        if (core.seen < 0 || core.seen > 1152921504606846976L) {
            return broken("Proposer.seen: type", 82);
        }
        if (core.lastBallot < 0 || core.lastBallot > 1152921504606846976L) {
            return broken("Proposer.last_ballot: type", 84);
        }
        if (core.prefix < 0 || core.prefix > 1152921504606846976L) {
            return broken("Proposer.prefix: type", 86);
        }
        if (core.start < 0 || core.start > 1152921504606846976L) {
            return broken("Proposer.start: type", 88);
        }
        if (core.top < 0 || core.top > 1152921504606846976L) {
            return broken("Proposer.top: type", 90);
        }
        if (!Frames.within(core.bestBallot, 0, 0, 1152921504606846976L)) {
            return broken("Proposer.best: type", 92);
        }
        if (core.nextSlot < 0 || core.nextSlot > 1152921504606846976L) {
            return broken("Proposer.next_slot: type", 94);
        }
        if (someProposerVoteIsWhole()) {
            return broken("Proposer.vote_is_whole", 99);
        }
        if (someProposerTopCoversReports()) {
            return broken("Proposer.top_covers_reports", 102);
        }
        if (core.prefix > 1152921504606846976L - core.capacity) {
            return broken("Proposer.slots_stay_in_range", 104);
        }
        if (core.start > core.prefix) {
            return broken("Proposer.start_is_decided", 105);
        }
        if (core.top < core.start || core.top - core.start > core.capacity) {
            return broken("Proposer.top_is_in_window", 106);
        }
        if (core.pipeline > core.capacity) {
            return broken("Proposer.pipeline_fits_window", 107);
        }
        if (core.group == GROUP_NONE) {
            return broken("Proposer.group_is_real", 108);
        }
        if (core.seen < core.ballot) {
            return broken("Proposer.own_ballot_is_seen", 109);
        }
        if (core.ballot != BALLOT_NONE && Ballots.owner(core.ballot) != core.self) {
            return broken("Proposer.own_ballot_is_owned", 110);
        }
        if (core.lastBallot < core.ballot) {
            return broken("Proposer.own_ballot_is_allowed", 111);
        }
        if (core.seen != core.ballot && core.role != ROLE_RECOVERING && core.role != ROLE_IDLE) {
            return broken("Proposer.role_has_the_highest_ballot", 113);
        }
        if (core.role != ROLE_RECOVERING && core.role != ROLE_IDLE && core.ballot == BALLOT_NONE) {
            return broken("Proposer.role_has_a_ballot", 115);
        }
        if ((core.nextSlot < core.prefix || core.nextSlot - core.prefix > core.pipeline)
                && core.role == ROLE_LEADING) {
            return broken("Proposer.pipeline_is_kept", 116);
        }
        return true;
    }

    /** What has to hold after a call. */
    private boolean statementsKept() {
        if (core.ballot < before.ballot) {
            return broken("Proposer.ballot_never_drops", 119);
        }
        if (core.seen < before.seen) {
            return broken("Proposer.seen_never_drops", 120);
        }
        if (core.prefix < before.prefix) {
            return broken("Proposer.prefix_never_drops", 121);
        }
        if (core.role == ROLE_CAMPAIGNING && before.role != ROLE_CAMPAIGNING && core.ballot
                <= before.ballot) {
            return broken("Proposer.campaign_has_a_new_ballot", 122);
        }
        if (core.role == ROLE_LEADING && before.role != ROLE_LEADING && (before.role
                != ROLE_CAMPAIGNING || core.ballot != before.ballot)) {
            return broken("Proposer.only_a_campaign_leads", 124);
        }
        if (core.role == ROLE_LEADING && before.role == ROLE_LEADING && core.nextSlot
                < before.nextSlot) {
            return broken("Proposer.no_slot_twice", 126);
        }
        if (core.replyKind == REPLY_P1A && (core.ballot < core.replyBallot)) {
            return broken("Proposer.ballot_is_kept", 130);
        }
        return invariantsKept();
    }

    /** The loop of start_campaign.nothing_is_reported. */
    private boolean someStartCampaignNothingIsReported() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.start + i;
            if (core.bestBallot[(int) (slotS - core.start)] != BALLOT_NONE
                    || core.bestValue[(int) (slotS - core.start)] != VALUE_NONE
                    || core.bestDigest[(int) (slotS - core.start)] != 0
                    || core.bestHandle[(int) (slotS - core.start)] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The loop of report_vote.other_votes_kept. */
    private boolean someReportVoteOtherVotesKept(long mSlot) {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.start + i;
            if (slotS != mSlot && (core.bestBallot[(int) (slotS - core.start)]
                    != before.bestBallot[(int) (slotS - before.start)]
                    || core.bestValue[(int) (slotS - core.start)]
                    != before.bestValue[(int) (slotS - before.start)]
                    || core.bestDigest[(int) (slotS - core.start)]
                    != before.bestDigest[(int) (slotS - before.start)]
                    || core.bestHandle[(int) (slotS - core.start)]
                    != before.bestHandle[(int) (slotS - before.start)])) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Proposer.vote_is_whole. */
    private boolean someProposerVoteIsWhole() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.start + i;
            if (!((core.bestBallot[(int) (slotS - core.start)] == BALLOT_NONE)
                    == (core.bestValue[(int) (slotS - core.start)] == VALUE_NONE))) {
                return true;
            }
        }
        return false;
    }

    /** The loop of Proposer.top_covers_reports. */
    private boolean someProposerTopCoversReports() {
        for (int i = 0; i < core.capacity; i++) {
            long slotS = core.start + i;
            if (core.bestBallot[(int) (slotS - core.start)] != BALLOT_NONE && slotS >= core.top) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks at the state before a call. When somebody wrote it since the last
     * call, the invariants are checked.
     */
    private boolean observe() {
        before.takeRegisters(core);
        if (before.matches(core)) {
            return true;
        }
        if (!invariantsKept()) {
            return false;
        }
        before.take(core);
        return true;
    }

    private boolean broken(String clause, int line) {
        brokenClause = clause;
        brokenLine = line;
        return false;
    }

    private ContractViolation violation(Fault fault, String message, Terms fields, String then,
            String taken, Throwable cause) {
        String clause = brokenClause;
        Terms old = before.terms();
        StringBuilder values = new StringBuilder();
        if (!taken.isEmpty()) {
            values.append("  taken    " + taken + ", expected " + then + "\n");
        }
        if (!message.isEmpty()) {
            values.append("  message  " + message + " { " + fields.all() + " }\n");
        }
        values.append("  before   " + old.all() + "\n");
        if (!clause.endsWith(": layout")) {
            Snapshot after = new Snapshot();
            after.take(core);
            values.append("  after    ");
            values.append(after.terms().changedSince(old) + "\n");
        }
        if (fault == Fault.HANDLER) {
            values.append("  outbox   " + outbox().all() + "\n");
        }
        String example = "";
        if (!then.isEmpty() && fault != Fault.CALLER) {
            example = ExampleBlock.of(clause, old, fields, then);
        } else if (!then.isEmpty()) {
            example = "    // refused as long as " + clause + " stands\n"
                    + ExampleBlock.of(clause, old, fields, then);
        }
        return new ContractViolation(clause, FILE + ":" + brokenLine, fault, values.toString(),
                example, cause);
    }

    private Terms outbox() {
        Terms terms = new Terms();
        terms.name("reply", core.replyKind, 0, "none", "P1a", "P2a", "NotLeader", "Busy");
        terms.truth("held", core.replyHeld, false);
        switch (core.replyKind) {
            case REPLY_P1A -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.number("reply.start", core.replyStart, 0);
            }
            case REPLY_P2A -> {
                terms.optional("reply.ballot", core.replyBallot, 0, 0);
                terms.number("reply.slot", core.replySlot, 0);
                terms.optional("reply.value", core.replyValue, 0, 0);
                terms.number("reply.digest", core.replyDigest, 0);
                terms.number("reply.handle", core.replyHandle, 0);
            }
            case REPLY_NOT_LEADER -> {
                terms.optional("reply.seen", core.replySeen, 0, 0);
            }
            case REPLY_BUSY -> {
                terms.number("reply.slot", core.replySlot, 0);
                terms.number("reply.base", core.replyBase, 0);
            }
            default -> {
            }
        }
        terms.name("alarm", core.alarm, 0, "none", "vote_not_below_campaign",
                "two_values_one_ballot", "recovered_ballot_of_another");
        terms.name("persist", core.persist, 0, "nothing", "ballot");
        return terms;
    }

    /** The state before a call, kept up to date cell by cell. */
    private static final class Snapshot {

        private int self;
        private long group;
        private long epoch;
        private boolean[] voter;
        private int capacity;
        private int pipeline;
        private int role;
        private long ballot;
        private long seen;
        private long lastBallot;
        private long prefix;
        private long start;
        private long top;
        private boolean[] reported;
        private long[] bestBallot;
        private long[] bestValue;
        private long[] bestDigest;
        private long[] bestHandle;
        private long nextSlot;
        private boolean[] seenVoter;
        private boolean[] seenReported;
        private long[] seenBestBallot;
        private long[] seenBestValue;
        private long[] seenBestDigest;
        private long[] seenBestHandle;
        private long replyBallot;
        private long replyStart;
        private long replySlot;
        private long replyValue;
        private long replyDigest;
        private long replyHandle;
        private long replySeen;
        private long replyBase;

        private void take(ProposerContract core) {
            self = core.self;
            group = core.group;
            epoch = core.epoch;
            seenVoter = core.voter;
            voter = Frames.copy(core.voter, voter);
            capacity = core.capacity;
            pipeline = core.pipeline;
            role = core.role;
            ballot = core.ballot;
            seen = core.seen;
            lastBallot = core.lastBallot;
            prefix = core.prefix;
            start = core.start;
            top = core.top;
            seenReported = core.reported;
            reported = Frames.copy(core.reported, reported);
            seenBestBallot = core.bestBallot;
            bestBallot = Frames.copy(core.bestBallot, bestBallot);
            seenBestValue = core.bestValue;
            bestValue = Frames.copy(core.bestValue, bestValue);
            seenBestDigest = core.bestDigest;
            bestDigest = Frames.copy(core.bestDigest, bestDigest);
            seenBestHandle = core.bestHandle;
            bestHandle = Frames.copy(core.bestHandle, bestHandle);
            nextSlot = core.nextSlot;
        }

        private void takeRegisters(ProposerContract core) {
            replyBallot = core.replyBallot;
            replyStart = core.replyStart;
            replySlot = core.replySlot;
            replyValue = core.replyValue;
            replyDigest = core.replyDigest;
            replyHandle = core.replyHandle;
            replySeen = core.replySeen;
            replyBase = core.replyBase;
        }

        private boolean matches(ProposerContract core) {
            return self == core.self && group == core.group && epoch == core.epoch && capacity
                    == core.capacity && pipeline == core.pipeline && role == core.role && ballot
                    == core.ballot && seen == core.seen && lastBallot == core.lastBallot && prefix
                    == core.prefix && start == core.start && top == core.top && nextSlot
                    == core.nextSlot && seenVoter == core.voter && Arrays.equals(voter, core.voter)
                    && seenReported == core.reported && Arrays.equals(reported, core.reported)
                    && seenBestBallot == core.bestBallot && Arrays.equals(bestBallot,
                    core.bestBallot) && seenBestValue == core.bestValue && Arrays.equals(bestValue,
                    core.bestValue) && seenBestDigest == core.bestDigest
                    && Arrays.equals(bestDigest, core.bestDigest) && seenBestHandle
                    == core.bestHandle && Arrays.equals(bestHandle, core.bestHandle);
        }

        /** Whether anything changed that is not in a mask of allowed changes. */
        private boolean changed(ProposerContract core, long allowed) {
            if ((allowed >> 0 & 1) == 0 && self != core.self) {
                return true;
            }
            if ((allowed >> 1 & 1) == 0 && group != core.group) {
                return true;
            }
            if ((allowed >> 2 & 1) == 0 && epoch != core.epoch) {
                return true;
            }
            if (seenVoter != core.voter) {
                return true;
            }
            if ((allowed >> 3 & 1) == 0 && !Arrays.equals(voter, core.voter)) {
                return true;
            }
            if ((allowed >> 4 & 1) == 0 && capacity != core.capacity) {
                return true;
            }
            if ((allowed >> 5 & 1) == 0 && pipeline != core.pipeline) {
                return true;
            }
            if ((allowed >> 6 & 1) == 0 && role != core.role) {
                return true;
            }
            if ((allowed >> 7 & 1) == 0 && ballot != core.ballot) {
                return true;
            }
            if ((allowed >> 8 & 1) == 0 && seen != core.seen) {
                return true;
            }
            if ((allowed >> 9 & 1) == 0 && lastBallot != core.lastBallot) {
                return true;
            }
            if ((allowed >> 10 & 1) == 0 && prefix != core.prefix) {
                return true;
            }
            if ((allowed >> 11 & 1) == 0 && start != core.start) {
                return true;
            }
            if ((allowed >> 12 & 1) == 0 && top != core.top) {
                return true;
            }
            if (seenReported != core.reported) {
                return true;
            }
            if ((allowed >> 13 & 1) == 0 && !Arrays.equals(reported, core.reported)) {
                return true;
            }
            if (seenBestBallot != core.bestBallot) {
                return true;
            }
            if ((allowed >> 14 & 1) == 0 && !Arrays.equals(bestBallot, core.bestBallot)) {
                return true;
            }
            if (seenBestValue != core.bestValue) {
                return true;
            }
            if ((allowed >> 15 & 1) == 0 && !Arrays.equals(bestValue, core.bestValue)) {
                return true;
            }
            if (seenBestDigest != core.bestDigest) {
                return true;
            }
            if ((allowed >> 16 & 1) == 0 && !Arrays.equals(bestDigest, core.bestDigest)) {
                return true;
            }
            if (seenBestHandle != core.bestHandle) {
                return true;
            }
            if ((allowed >> 17 & 1) == 0 && !Arrays.equals(bestHandle, core.bestHandle)) {
                return true;
            }
            if ((allowed >> 18 & 1) == 0 && nextSlot != core.nextSlot) {
                return true;
            }
            if ((allowed >> 19 & 1) == 0 && replyBallot != core.replyBallot) {
                return true;
            }
            if ((allowed >> 20 & 1) == 0 && replyStart != core.replyStart) {
                return true;
            }
            if ((allowed >> 21 & 1) == 0 && replySlot != core.replySlot) {
                return true;
            }
            if ((allowed >> 22 & 1) == 0 && replyValue != core.replyValue) {
                return true;
            }
            if ((allowed >> 23 & 1) == 0 && replyDigest != core.replyDigest) {
                return true;
            }
            if ((allowed >> 24 & 1) == 0 && replyHandle != core.replyHandle) {
                return true;
            }
            if ((allowed >> 25 & 1) == 0 && replySeen != core.replySeen) {
                return true;
            }
            if ((allowed >> 26 & 1) == 0 && replyBase != core.replyBase) {
                return true;
            }
            return false;
        }

        private Terms terms() {
            Terms terms = new Terms();
            terms.number("self", this.self, 0);
            terms.optional("group", this.group, 0, 0);
            terms.number("epoch", this.epoch, 0);
            for (int i = 0; i < this.voter.length; i++) {
                terms.truth("voter[" + i + "]", this.voter[i], false);
            }
            terms.number("capacity", this.capacity, 4);
            terms.number("pipeline", this.pipeline, 1);
            terms.optional("last_ballot", this.lastBallot, 0, 0);
            terms.number("prefix", this.prefix, 0);
            terms.name("role", this.role, 1, ROLE_NAMES);
            terms.optional("ballot", this.ballot, 0, 0);
            terms.optional("seen", this.seen, 0, 0);
            terms.number("start", this.start, 0);
            terms.number("top", this.top, 0);
            for (int i = 0; i < this.reported.length; i++) {
                terms.truth("reported[" + i + "]", this.reported[i], false);
            }
            for (int i = 0; i < this.bestBallot.length; i++) {
                String cell = "best[" + Terms.number(this.start + i) + "].";
                terms.optional(cell + "ballot", this.bestBallot[i], 0, 0);
                terms.optional(cell + "value", this.bestValue[i], 0, 0);
                terms.number(cell + "digest", this.bestDigest[i], 0);
                terms.number(cell + "handle", this.bestHandle[i], 0);
            }
            terms.number("next_slot", this.nextSlot, 0);
            return terms;
        }
    }
}
