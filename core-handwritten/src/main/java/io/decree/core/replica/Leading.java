package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorRole;
import io.decree.core.ballot.Ballots;
import io.decree.core.proposer.contract.ProposerContract;
import io.decree.core.proposer.contract.ProposerRole;
import java.util.Arrays;

/** The proposer's part of a core: campaigns, proposals, and their end. */
final class Leading {

    private static final int COUNT_BITS = 36;

    private final Parts parts;
    private final ProposerRole proposer;
    private final AcceptorRole acceptor;
    private final InFlight inFlight;
    private final Message own = new Message();
    private final Patience patience = new Patience();
    private long ballot;
    private long minted;

    /** The last record of the own campaign: when it is durable, the others may be asked. */
    private long campaigned;

    /** Before which slot each member has reported all its votes to the present campaign. */
    private final long[] reportedTo = new long[ReplicaConfig.MEMBERS];

    Leading(Parts parts) {
        this.parts = parts;
        proposer = parts.proposer;
        acceptor = parts.acceptor;
        inFlight = new InFlight(parts.effects, parts.config.capacity());
    }

    /** A message from this replica to itself. */
    Message own() {
        parts.sign(own);
        return own;
    }

    boolean isLeading() {
        return proposer.role() == ProposerContract.ROLE_LEADING;
    }

    boolean isCampaigning() {
        return proposer.role() == ProposerContract.ROLE_CAMPAIGNING;
    }

    int inFlight() {
        return inFlight.size();
    }

    /** A ballot of an own campaign read back from the log. */
    void recover(long used) {
        proposer.recoverBallot(used);
        if (proposer.alarm() == ProposerContract.ALARM_RECOVERED_BALLOT_OF_ANOTHER) {
            parts.effects.alarm(Alarm.RECOVERED_BALLOT_OF_ANOTHER);
        }
    }

    // ---------------------------------------------------------------- phase 1

    /** Starts a campaign with a ballot above everything known. */
    void campaign(long above) {
        if (isLeading() || parts.held.isFull()) {
            parts.electing.lost();
            return;
        }
        long known = Math.max(above, acceptor.promised());
        proposer.observe(known);
        int taken = proposer.startCampaign(known);
        if (taken != ProposerContract.START_CAMPAIGN_CAMPAIGN) {
            parts.electing.lost();
            return;
        }
        long asked = proposer.ballot();
        Arrays.fill(reportedTo, proposer.start());
        parts.log.campaign(asked);
        promiseOwn(asked);
        campaigned = parts.log.last();
        parts.voting.hold(Held.Kind.CAMPAIGN, parts.config.self(), asked, proposer.start(), 0);
    }

    /** The own acceptor promises first, so that nobody is asked for what this member refuses. */
    private void promiseOwn(long asked) {
        int taken =
                acceptor.process1a(
                        parts.config.group(),
                        parts.config.epoch(),
                        parts.config.self(),
                        asked,
                        proposer.start());
        if (taken == AcceptorContract.PROCESS_1A_GRANT) {
            parts.log.promise(asked);
        }
    }

    /** The own ballot and the own promise are durable. */
    void ask(long asked, long start) {
        if (!isCampaigning() || proposer.ballot() != asked) {
            return;
        }
        askPeers();
        parts.voting.hold(Held.Kind.PREPARE, parts.config.self(), asked, start, 0);
    }

    private void askPeers() {
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (parts.isPeer(member) && !proposer.reported(member)) {
                ask(member);
            }
        }
    }

    private void ask(int member) {
        Message m = parts.send(member, MessageKind.P1A);
        m.ballot = proposer.ballot();
        m.slot = reportedTo[member];
    }

    /**
     * A member reports its votes and promises to vote for no lower ballot. A long report comes in
     * parts: each is asked for by the slot it begins with, when all before it is here. Between two
     * parts nothing is lost, since the member casts no vote below this ballot any more; if its
     * window moved on meanwhile, the last part says so.
     */
    void promised(Message m) {
        takeVotes(m);
        boolean whole = m.to == Message.LAST || m.slot > proposer.start();
        if (whole) {
            endOfReport(m);
        } else if (isOfThisCampaign(m) && m.to > reportedTo[m.from]) {
            reportedTo[m.from] = m.to;
            parts.electing.reportGoesOn();
            ask(m.from);
        }
    }

    private boolean isOfThisCampaign(Message m) {
        return isCampaigning()
                && m.ballot == proposer.ballot()
                && m.group == parts.config.group()
                && m.epoch == parts.config.epoch()
                && parts.isPeer(m.from);
    }

    /**
     * Whether a reported value is to be proposed again should the present campaign be won, or has
     * still to be since it was. What was proposed is held as this member's own vote.
     */
    boolean holds(long slot, long handle) {
        boolean waits = isCampaigning() || (isLeading() && slot >= proposer.nextSlot());
        return waits
                && slot >= proposer.start()
                && slot < proposer.top()
                && proposer.bestHandle(slot) == handle;
    }

    private void takeVotes(Message m) {
        for (int i = 0; i < m.votes.size(); i++) {
            int taken =
                    proposer.reportVote(
                            m.group,
                            m.epoch,
                            m.from,
                            m.ballot,
                            m.votes.slot(i),
                            m.votes.ballot(i),
                            m.votes.value(i),
                            m.votes.digest(i),
                            m.votes.handle(i));
            raiseAlarm();
            if (taken == ProposerContract.REPORT_VOTE_BEYOND_WINDOW) {
                parts.electing.lost();
                ended();
            }
        }
    }

    private void endOfReport(Message m) {
        int taken = proposer.endOfReport(m.group, m.epoch, m.from, m.ballot, m.slot);
        if (taken == ProposerContract.END_OF_REPORT_LEAD) {
            lead();
        } else if (taken == ProposerContract.END_OF_REPORT_AHEAD) {
            parts.catchUp.fetch(m.from, m.slot);
        }
    }

    private void raiseAlarm() {
        if (proposer.alarm() == ProposerContract.ALARM_TWO_VALUES_ONE_BALLOT) {
            parts.effects.alarm(Alarm.TWO_VALUES_ONE_BALLOT);
        } else if (proposer.alarm() == ProposerContract.ALARM_VOTE_NOT_BELOW_CAMPAIGN) {
            parts.effects.alarm(Alarm.VOTE_NOT_BELOW_CAMPAIGN);
        }
    }

    private void lead() {
        if (!parts.electing.won(proposer.ballot())) {
            proposer.stepDown();
            parts.electing.lost();
            return;
        }
        ballot = proposer.ballot();
        minted = 0;
        patience.beginAnew();
        parts.effects.add(EffectKind.ROLE_CHANGE).ballot = ballot;
        parts.electing.heartbeat();
        recover();
    }

    // ---------------------------------------------------------------- phase 2

    /** Proposes again what may be chosen already, as far as the window goes. */
    void recover() {
        while (isLeading() && mayPropose()) {
            int taken = proposer.recover(nextValue(), 0, 0);
            if (taken == ProposerContract.RECOVER_FILL) {
                minted++;
            } else if (taken != ProposerContract.RECOVER_REPEAT) {
                return;
            }
            propose();
        }
    }

    /**
     * The id of the next value: this leadership's round and member, then a count. A ballot is used
     * once and durable before anybody hears of it, so no id is ever given twice.
     */
    private long nextValue() {
        long round = proposer.ballot() / Ballots.MEMBERS;
        return ((round * Roles.MEMBERS_OF_A_ROUND + parts.config.self()) << COUNT_BITS)
                + minted
                + 1;
    }

    /** A leader votes for its own proposals: from those votes it sends them again. */
    private boolean mayPropose() {
        return acceptor.inWindow(proposer.nextSlot())
                && !parts.held.isFull()
                && parts.log.hasRoom();
    }

    /** A client's value. */
    void submit(long token, long digest, long handle) {
        if (isLeading() && !parts.log.hasRoom()) {
            refuse(token, Outcome.LOG_FULL);
            return;
        }
        if (isLeading() && (!mayPropose() || parts.electing.isHandingOver())) {
            refuse(token, Outcome.OVERLOADED);
            return;
        }
        long value = nextValue();
        int taken = proposer.propose(value, digest, handle);
        if (taken == ProposerContract.PROPOSE_SEND) {
            minted++;
            inFlight.add(proposer.replySlot(), value, token);
            propose();
        } else {
            boolean elsewhere = taken == ProposerContract.PROPOSE_NOT_LEADING;
            refuse(token, elsewhere ? Outcome.NOT_LEADER : Outcome.OVERLOADED);
        }
    }

    private void refuse(long token, Outcome outcome) {
        Effect effect = parts.effects.add(EffectKind.COMPLETE);
        effect.token = token;
        effect.outcome = outcome;
    }

    /** The value the proposer just gave a slot goes to everybody, this replica included. */
    private void propose() {
        own();
        own.kind = MessageKind.P2A;
        own.ballot = proposer.replyBallot();
        own.slot = proposer.replySlot();
        own.value = proposer.replyValue();
        own.digest = proposer.replyDigest();
        own.handle = proposer.replyHandle();
        for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
            if (parts.isPeer(member)) {
                send(member, own.slot, own.value, own.digest, own.handle);
            }
        }
        parts.voting.accept(own);
    }

    private void send(int member, long slot, long value, long digest, long handle) {
        Message m = parts.send(member, MessageKind.P2A);
        m.ballot = proposer.ballot();
        m.slot = slot;
        m.value = value;
        m.digest = digest;
        m.handle = handle;
    }

    /** Asks again what was not answered: the same bytes, from this replica's own votes. */
    void again() {
        if (isCampaigning()) {
            againCampaign();
        } else if (isLeading()) {
            if (patience.ends(proposer.prefix())) {
                againProposals();
            }
            patience.proposed(proposer.nextSlot());
            recover();
        }
    }

    /** What was logged since, and may be forced late, keeps nobody from being asked again. */
    private void againCampaign() {
        boolean asked =
                acceptor.promised() == proposer.ballot() && parts.log.durable() >= campaigned;
        if (asked) {
            askPeers();
            againOwnReport();
        }
    }

    /** Held once: on a slow disk each heartbeat would add one, until there is no place left. */
    private void againOwnReport() {
        int self = parts.config.self();
        boolean waits = parts.held.isFull() || parts.held.holds(Held.Kind.PREPARE, self);
        if (!waits && !proposer.reported(self)) {
            parts.voting.hold(Held.Kind.PREPARE, self, proposer.ballot(), proposer.start(), 0);
        }
    }

    private void againProposals() {
        long most = proposer.prefix() + parts.config.pipeline();
        long end = Math.min(Math.min(proposer.nextSlot(), patience.next()), most);
        for (long slot = proposer.prefix(); slot < end; slot++) {
            boolean voted =
                    acceptor.inWindow(slot) && acceptor.votesBallot(slot) == proposer.ballot();
            if (voted && !parts.learning.isDecided(slot)) {
                for (int member = 0; member < ReplicaConfig.MEMBERS; member++) {
                    if (parts.isPeer(member)) {
                        send(
                                member,
                                slot,
                                acceptor.votesValue(slot),
                                acceptor.votesDigest(slot),
                                acceptor.votesHandle(slot));
                    }
                }
            }
        }
    }

    // ---------------------------------------------------------------- the end of a ballot

    /** A higher ballot was promised or voted for here. */
    void observe(long seen) {
        if (Ballots.owner(seen) != parts.config.self()) {
            int taken = proposer.observe(seen);
            if (taken == ProposerContract.OBSERVE_DEPOSE) {
                parts.electing.lost();
                ended();
            }
        }
    }

    /** Somebody refused, because it promised a higher ballot. */
    void refused(Message m) {
        int taken = proposer.processNack(m.group, m.epoch, m.from, m.ballot, m.promised);
        if (taken == ProposerContract.PROCESS_NACK_DEPOSE) {
            parts.electing.lost();
            ended();
        }
    }

    /** The election wants no campaign and no leadership any more. */
    void stop() {
        proposer.stepDown();
        ended();
    }

    /** What is in flight may still be chosen, by whoever leads next. */
    private void ended() {
        if (ballot != 0) {
            ballot = 0;
            inFlight.abandon();
            parts.effects.add(EffectKind.ROLE_CHANGE).ballot = 0;
        }
    }

    /** The decided prefix grew. */
    void applied(long slot, long value) {
        inFlight.applied(slot, value);
    }

    /** All slots below are decided. */
    void follow(long prefix) {
        proposer.followPrefix(prefix);
    }
}
