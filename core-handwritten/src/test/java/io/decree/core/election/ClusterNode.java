package io.decree.core.election;

import static io.decree.core.election.contract.ElectionContract.BALLOT_NONE;
import static io.decree.core.election.contract.ElectionContract.REPLY_CAMPAIGN;
import static io.decree.core.election.contract.ElectionContract.REPLY_CAMPAIGN_NOW;
import static io.decree.core.election.contract.ElectionContract.REPLY_DEFUNCT;
import static io.decree.core.election.contract.ElectionContract.REPLY_NONE;
import static io.decree.core.election.contract.ElectionContract.REPLY_PRE_VOTE;
import static io.decree.core.election.contract.ElectionContract.REPLY_PRE_VOTE_ANSWER;
import static io.decree.core.election.contract.ElectionContract.REPLY_STEP_DOWN;
import static io.decree.core.election.contract.ElectionContract.STANCE_LEADING;

import io.decree.core.ballot.Ballots;
import io.decree.core.election.ClusterMessage.Kind;
import io.decree.core.election.contract.ElectionRole;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One member of a {@link Cluster}: a monitored election, and as little of the other roles as an
 * election needs. The acceptor is its promise, the proposer the ballot it campaigns or leads with.
 * Both survive a restart. A leader gives a sign of life at every tick.
 */
final class ClusterNode {

    private final int id;
    private final Cluster cluster;
    private final RandomGenerator random;
    private final boolean[] promises;
    private ElectionRole election;
    private boolean eligible = true;
    private long promised = BALLOT_NONE;
    private long ballot = BALLOT_NONE;
    private int target;

    ClusterNode(int id, Cluster cluster, RandomGenerator random) {
        this.id = id;
        this.cluster = cluster;
        this.random = random;
        this.promises = new boolean[cluster.size()];
        restart();
    }

    /** Comes back with what is on disk. */
    void restart() {
        ballot = BALLOT_NONE;
        election = cluster.body().create(id, cluster.voters(), jitter());
        stand();
    }

    void tick() {
        stand();
        election.tick(jitter());
        act();
        if (leads()) {
            cluster.broadcast(id, Kind.SIGN_OF_LIFE, ballot, promised);
        }
    }

    /** The process stood still. */
    void resume() {
        election.resume(jitter());
        act();
    }

    void letLead(boolean allowed) {
        eligible = allowed;
    }

    /** The acceptor's promise, as it may be after elections nobody here remembers. */
    void promise(long other) {
        promised = Math.max(promised, other);
    }

    void handOver(int other) {
        target = other;
        election.handOver(other, 0);
        act();
    }

    boolean leads() {
        return election.stance() == STANCE_LEADING;
    }

    boolean proposes() {
        return leads() && !election.handingOver();
    }

    /** The ballot it leads with or follows. */
    long followed() {
        return election.leader();
    }

    void receive(ClusterMessage m) {
        stand();
        switch (m.kind()) {
            case PRE_VOTE -> election.processPrevote(Cluster.GROUP, 0, m.from(), m.number(), 0);
            case PRE_VOTE_GRANTED -> answered(m, true);
            case PRE_VOTE_REFUSED -> answered(m, false);
            case CAMPAIGN_NOW ->
                    election.processCampaignNow(Cluster.GROUP, 0, m.from(), m.number());
            case ASK_PROMISE -> asked(m);
            case PROMISE -> promisedBy(m);
            case NACK -> refused(m);
            case SIGN_OF_LIFE -> sign(m);
            case HEARD -> election.hearMember(m.from(), m.number());
        }
        target = m.from();
        act();
    }

    private void answered(ClusterMessage m, boolean granted) {
        election.processPrevoteAnswer(
                Cluster.GROUP, 0, m.from(), m.number(), granted, m.promised(), 0);
    }

    private void asked(ClusterMessage m) {
        if (m.number() < promised) {
            cluster.send(id, m.from(), Kind.NACK, m.number(), promised);
            return;
        }
        if (m.number() > promised) {
            promised = m.number();
            ballot = BALLOT_NONE;
            stand();
            election.makeWay(promised, jitter());
        }
        cluster.send(id, m.from(), Kind.PROMISE, m.number(), promised);
    }

    private void promisedBy(ClusterMessage m) {
        if (m.number() != ballot || leads()) {
            return;
        }
        promises[m.from()] = true;
        winWithQuorum();
    }

    private void winWithQuorum() {
        int count = 0;
        for (boolean one : promises) {
            count += one ? 1 : 0;
        }
        if (2 * count > promises.length) {
            election.winOffice(ballot);
        }
    }

    /** The ballot is lost; what to use instead is for the election to know. */
    private void refused(ClusterMessage m) {
        if (m.number() == ballot) {
            ballot = BALLOT_NONE;
            election.loseOffice(jitter());
        }
    }

    /**
     * Who has not promised the leader's ballot promises it now, and follows it at the next sign.
     */
    private void sign(ClusterMessage m) {
        if (m.number() != promised) {
            asked(m);
            return;
        }
        election.seeLeader(m.number(), jitter());
        cluster.send(id, m.from(), Kind.HEARD, m.number(), promised);
    }

    private void stand() {
        election.stand(eligible, promised, 0, 0);
    }

    /** Does what the election ordered. */
    private void act() {
        switch (election.replyKind()) {
            case REPLY_PRE_VOTE ->
                    cluster.broadcast(id, Kind.PRE_VOTE, election.replyRound(), promised);
            case REPLY_PRE_VOTE_ANSWER -> answer();
            case REPLY_CAMPAIGN -> campaign();
            case REPLY_CAMPAIGN_NOW ->
                    cluster.send(id, target, Kind.CAMPAIGN_NOW, election.replyBallot(), promised);
            case REPLY_STEP_DOWN -> ballot = BALLOT_NONE;
            case REPLY_NONE, REPLY_DEFUNCT -> {}
            default -> throw new IllegalStateException("reply " + election.replyKind());
        }
    }

    private void answer() {
        Kind kind = election.replyGranted() ? Kind.PRE_VOTE_GRANTED : Kind.PRE_VOTE_REFUSED;
        cluster.send(id, target, kind, election.replyRound(), election.replyPromised());
    }

    private void campaign() {
        ballot = Ballots.next(Math.max(election.replyAbove(), promised), id);
        promised = ballot;
        Arrays.fill(promises, false);
        promises[id] = true;
        stand();
        cluster.broadcast(id, Kind.ASK_PROMISE, ballot, promised);
        winWithQuorum();
    }

    private int jitter() {
        return random.nextInt(Cluster.TIMEOUT + 1);
    }
}
