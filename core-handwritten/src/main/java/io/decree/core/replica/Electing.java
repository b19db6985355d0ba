package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.election.contract.ElectionContract;
import io.decree.core.election.contract.ElectionRole;

/**
 * The election's part of a core: when it campaigns, whom it follows, and what follows from time.
 */
final class Electing {

    private final Parts parts;
    private final ElectionRole election;
    private boolean willing = true;
    private int sinceHeartbeat;

    /** Ticks for which the own campaign may still wait for the next part of a report. */
    private int reportWait;

    Electing(Parts parts) {
        this.parts = parts;
        election = parts.election;
    }

    /** Whether the application lets this member lead. */
    void willing(boolean yes) {
        willing = yes;
    }

    boolean isHandingOver() {
        return election.handingOver();
    }

    /** The ballot followed, or led with; 0 when none is known. */
    long leader() {
        return election.leader();
    }

    private boolean isEligible() {
        return willing && parts.acceptor.fitness() == AcceptorContract.FITNESS_FIT;
    }

    private void stand() {
        election.stand(
                isEligible(),
                parts.acceptor.promised(),
                parts.learner.prefix(),
                parts.acceptor.base());
    }

    void tick() {
        stand();
        if (!waitsForReport()) {
            election.tick(parts.jitter.next());
            act();
        }
        parts.makingRoom.tick();
        parts.standstill.tick();
        if (++sinceHeartbeat >= parts.config.heartbeat()) {
            sinceHeartbeat = 0;
            heartbeat();
            parts.leading.again();
            parts.learning.advance();
            parts.catchUp.tick();
        }
    }

    /**
     * A campaign has no patience for a silent network, but a long report takes a round trip for
     * each part: its patience stands still while they come. That ends, since each part begins
     * behind the last one. Who may not lead any more does not wait.
     */
    private boolean waitsForReport() {
        boolean waits = reportWait > 0 && parts.leading.isCampaigning() && isEligible();
        reportWait = waits ? reportWait - 1 : 0;
        return waits;
    }

    /** A new part of a report to the own campaign came, and the next one is asked for. */
    void reportGoesOn() {
        reportWait = parts.config.timeout();
    }

    /** The process stood still: nothing it remembers of time is true. */
    void resume() {
        election.resume(parts.jitter.next());
        act();
    }

    /** Does what the last handler answered. */
    private void act() {
        switch (election.replyKind()) {
            case ElectionContract.REPLY_PRE_VOTE -> ask();
            case ElectionContract.REPLY_CAMPAIGN -> campaign();
            case ElectionContract.REPLY_STEP_DOWN -> parts.leading.stop();
            default -> {
                // Nothing to do, or an answer that its caller sends.
            }
        }
    }

    /** No part came to this campaign yet. */
    private void campaign() {
        reportWait = 0;
        parts.leading.campaign(election.replyAbove());
    }

    private void ask() {
        long round = election.replyRound();
        long prefix = election.replyPrefix();
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (parts.isPeer(member)) {
                Message m = parts.send(member, MessageKind.PRE_VOTE);
                m.round = round;
                m.slot = prefix;
            }
        }
    }

    /** A leader's sign of life. */
    void heartbeat() {
        if (!parts.leading.isLeading()) {
            return;
        }
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (parts.isPeer(member)) {
                Message m = parts.send(member, MessageKind.HEARTBEAT);
                m.ballot = parts.proposer.ballot();
                m.slot = parts.learner.prefix();
                m.round = parts.confirming.round();
            }
        }
    }

    // ---------------------------------------------------------------- told by other members

    void preVote(Message m) {
        stand();
        election.processPrevote(m.group, m.epoch, m.from, m.round, m.slot);
        if (election.replyKind() == ElectionContract.REPLY_PRE_VOTE_ANSWER) {
            Message answer = parts.send(m.from, MessageKind.PRE_VOTE_ANSWER);
            answer.round = election.replyRound();
            answer.granted = election.replyGranted();
            answer.promised = election.replyPromised();
            answer.slot = election.replyPrefix();
        } else if (election.replyKind() == ElectionContract.REPLY_DEFUNCT) {
            parts.send(m.from, MessageKind.DEFUNCT);
        }
    }

    void preVoteAnswer(Message m) {
        stand();
        parts.catchUp.exists(m.slot - 1);
        election.processPrevoteAnswer(
                m.group, m.epoch, m.from, m.round, m.granted, m.promised, m.slot);
        act();
    }

    void campaignNow(Message m) {
        stand();
        election.processCampaignNow(m.group, m.epoch, m.from, m.ballot);
        act();
    }

    /** A member follows this leader. */
    void heard(int member, long ballot) {
        election.hearMember(member, ballot);
    }

    /** Asks a member to take this leader's place. */
    void handOver(int target, long reached) {
        stand();
        election.handOver(target, reached);
        if (election.replyKind() == ElectionContract.REPLY_CAMPAIGN_NOW) {
            parts.send(target, MessageKind.CAMPAIGN_NOW).ballot = election.replyBallot();
        }
    }

    // ---------------------------------------------------------------- told by the other parts

    /** The leader of a ballot did something, and what it changed here is durable. */
    void evidence(long ballot) {
        stand();
        election.seeLeader(ballot, parts.jitter.next());
        act();
    }

    /** The own acceptor promised a ballot. */
    void makeWay(long ballot) {
        stand();
        election.makeWay(ballot, parts.jitter.next());
        act();
    }

    /** A quorum promised; says whether this member may lead. */
    boolean won(long ballot) {
        stand();
        election.winOffice(ballot);
        return election.replyKind() == ElectionContract.REPLY_NONE
                && election.stance() == ElectionContract.STANCE_LEADING;
    }

    /** Leaves the office to somebody else: all others may ask for it before this member does. */
    void giveUp() {
        election.loseOffice(parts.config.timeout());
        parts.leading.stop();
    }

    /** The campaign or the leadership ended. */
    void lost() {
        election.loseOffice(parts.jitter.next());
    }
}
