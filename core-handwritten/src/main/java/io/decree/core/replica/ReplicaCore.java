package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.ballot.Ballots;

/**
 * One replica's consensus, as a deterministic step function: the same state and the same input give
 * the same effects.
 *
 * <p>Each public method that changes something is one input. It empties the {@link #effects()} of
 * the input before and fills them anew; the shell carries them out in order before the next input.
 * Records are forced in the order of their numbers, and {@link #durable} tells how far: answers
 * that promise something leave only then.
 *
 * <p>A new core reads its log first: it is given all records, oldest first, and then {@link
 * #finishRecovery}. Values decided below the window's base are not applied again by the core; the
 * shell replays those from its log before the others.
 *
 * <p>One thread at a time calls it. Nothing is allocated once the effects have grown to what the
 * busiest input needs.
 */
public final class ReplicaCore {

    private final Parts parts;
    private final ValuesInUse valuesInUse;

    /** Whether there was anything in the log. */
    private boolean wasRead;

    /**
     * Makes a core that still has to read its log back.
     *
     * @param config what it is made with
     */
    public ReplicaCore(ReplicaConfig config) {
        parts = new Parts(config);
        valuesInUse = new ValuesInUse(parts);
    }

    /**
     * What the shell has to do after the last input.
     *
     * @return the same list always
     */
    public Effects effects() {
        return parts.effects;
    }

    private void begin() {
        parts.effects.clear();
        parts.voting.begin();
    }

    // ---------------------------------------------------------------- recovery

    private void read() {
        begin();
        wasRead = true;
    }

    /**
     * One promise read back from the log.
     *
     * @param ballot what was promised
     */
    public void recoverPromise(long ballot) {
        read();
        parts.acceptor.recoverPromise(ballot);
        parts.proposer.observe(ballot);
    }

    /**
     * One vote read back from the log.
     *
     * @param ballot of the vote
     * @param slot of the vote
     * @param value the id of its value
     * @param digest of the value's bytes
     * @param handle where the bytes are
     */
    public void recoverVote(long ballot, long slot, long value, long digest, long handle) {
        read();
        parts.voting.recover(ballot, slot, value, digest, handle);
        parts.catchUp.exists(slot);
        parts.proposer.observe(ballot);
    }

    /**
     * One ballot of an own campaign read back from the log.
     *
     * @param ballot it campaigned with
     */
    public void recoverCampaign(long ballot) {
        read();
        parts.leading.recover(ballot);
    }

    /**
     * One decided value read back from the log.
     *
     * @param slot its slot; below the window's base it is known already
     * @param value the id of the value
     * @param digest of the value's bytes
     * @param handle where the bytes are
     */
    public void recoverDecision(long slot, long value, long digest, long handle) {
        read();
        if (slot >= parts.config.base()) {
            parts.learning.replay(slot, value, digest, handle);
        }
    }

    /**
     * One decision read back from the log whose value is that of the last vote read for its slot.
     *
     * @param slot its slot, not below the window's base
     * @param value the id of the value
     * @return {@code false} when there is no such vote: something is missing in the log
     */
    public boolean recoverChosen(long slot, long value) {
        read();
        return parts.learning.replayChosen(slot, value);
    }

    /**
     * The whole log was read, and its torn tail was told from corruption: this replica takes part.
     *
     * <p>Unless it is new, it logs its window, its promise and its last own ballot first. The
     * window may begin at a snapshot of which the log knows nothing: votes in it would be out of
     * every window, should a later start find that snapshot damaged. And the promise may have been
     * torn off where the log is to begin.
     */
    public void finishRecovery() {
        begin();
        parts.acceptor.finishRecovery();
        parts.proposer.finishBallotRecovery();
        if (wasRead || parts.acceptor.base() > 0) {
            parts.learning.logBase();
        }
    }

    // ---------------------------------------------------------------- inputs

    /**
     * A message of another member arrived.
     *
     * @param m checked by the decoder: a member's number, a real ballot where its kind has one; the
     *     core keeps nothing of it
     */
    public void deliver(Message m) {
        begin();
        switch (m.kind) {
            case P1A -> parts.voting.prepare(m);
            case P1B -> parts.leading.promised(m);
            case P2A -> parts.voting.accept(m);
            case P2B -> parts.learning.voted(m);
            case NACK -> parts.leading.refused(m);
            case COMMIT -> parts.learning.committed(m);
            case HEARTBEAT -> parts.voting.heartbeat(m);
            case HEARTBEAT_ACK -> parts.confirming.acknowledged(m);
            case FETCH -> parts.learning.serve(m);
            case DECISION -> parts.learning.decided(m);
            case DECIDED -> parts.catchUp.fetch(m.from, m.to);
            case PRE_VOTE -> parts.electing.preVote(m);
            case PRE_VOTE_ANSWER -> parts.electing.preVoteAnswer(m);
            case CAMPAIGN_NOW -> parts.electing.campaignNow(m);
            case BUSY -> parts.makingRoom.busy(m);
            case UNFIT, DEFUNCT, BEHIND, TRUNCATED, SNAPSHOT_FETCH, SNAPSHOT_PART -> {
                // Nothing to do here: it is asked again later, or the shell gets a snapshot first.
            }
        }
    }

    /** One tick of the shell's monotonic clock. */
    public void tick() {
        begin();
        parts.electing.tick();
    }

    /**
     * The process stood still for longer than the timeout: nothing it remembers of time is true.
     */
    public void resume() {
        begin();
        parts.electing.resume();
    }

    /**
     * How many values the log has room for. A step's records cannot be taken back, so the shell
     * says so before the steps that might log some; records without a value need no room of this.
     * It is no input: nothing happens at once.
     *
     * @param values a number from 0 on; as many as you like when nothing is said
     */
    public void room(int values) {
        parts.log.room(values);
    }

    /**
     * A client's value, its bytes at hand.
     *
     * @param token a number of the shell's own, which comes back with the outcome
     * @param digest of its bytes
     * @param handle where its bytes are
     */
    public void submit(long token, long digest, long handle) {
        begin();
        parts.leading.submit(token, digest, handle);
    }

    /**
     * The log is forced up to a record.
     *
     * @param lsn the number of the last durable record
     * @throws IllegalArgumentException for a record that was never asked for
     */
    public void durable(long lsn) {
        begin();
        parts.log.durable(lsn);
        if (parts.acceptor.fitness() == AcceptorContract.FITNESS_FIT) {
            parts.voting.release();
            parts.learning.release();
        }
    }

    /** A write or a force failed, or its outcome is unknown. This replica never votes again. */
    public void storageFailed() {
        begin();
        parts.acceptor.failStorage();
        parts.held.clear();
        parts.electing.lost();
        parts.leading.stop();
    }

    /**
     * Whether the application lets this member lead.
     *
     * @param yes {@code false} makes a leader step down at the next tick
     */
    public void willing(boolean yes) {
        begin();
        parts.electing.willing(yes);
    }

    /**
     * Asks a quorum whether this replica still leads, on behalf of those who want to read. Without
     * leadership nothing happens.
     *
     * @return the round that {@link #confirmed} has to reach; 0 without leadership
     */
    public long confirm() {
        begin();
        return parts.confirming.ask();
    }

    /**
     * A durable snapshot holds the effect of all slots below one.
     *
     * @param end the first slot it does not hold, which is decided here up to it
     */
    public void snapshotTaken(long end) {
        begin();
        parts.learning.snapshotTaken(end);
    }

    /**
     * The service's state was replaced by a durable snapshot of another member, because the slots
     * in between cannot be had any more.
     *
     * @param end the first slot it does not hold, above the decided prefix
     * @throws IllegalStateException while this replica leads, since a leader decides what it misses
     *     or makes way, and after a failure of the log, in which the window could not move
     */
    public void snapshotInstalled(long end) {
        begin();
        boolean failed = parts.acceptor.fitness() == AcceptorContract.FITNESS_FAILED;
        if (isLeading() || failed) {
            throw new IllegalStateException("a leader or a failed replica installs no snapshot");
        }
        parts.learning.snapshotInstalled(end);
    }

    /**
     * Asks a member to take this leader's place.
     *
     * @param target the member
     * @param reached the first slot it has not seen decided, as its last acknowledgement said
     */
    public void handOver(int target, long reached) {
        begin();
        parts.electing.handOver(target, reached);
    }

    // ---------------------------------------------------------------- to look at

    /** {@return whether this replica leads: until a higher ballot or a lost quorum} */
    public boolean isLeading() {
        return parts.leading.isLeading();
    }

    /**
     * The last round of {@link #confirm} that a quorum answered while it followed this leader.
     *
     * @return 0 before the first one of a leadership, and without leadership
     */
    public long confirmed() {
        return parts.confirming.confirmed();
    }

    /**
     * How far a member was when it answered this leader's last sign of life.
     *
     * @param member the member
     * @return the first slot it had not seen decided; 0 when it has not answered this leader
     */
    public long reached(int member) {
        return parts.confirming.reached(member);
    }

    /**
     * Up to where a state has to be executed that holds everything that is decided now, provided
     * that this replica leads.
     *
     * @return a slot; everything below counts
     */
    public long readIndex() {
        return Math.max(prefix(), parts.proposer.top());
    }

    /**
     * The member to ask instead of this one.
     *
     * @return the owner of the ballot that is followed or led with; -1 when none is known
     */
    public int leader() {
        long ballot = parts.electing.leader();
        return ballot == 0 ? -1 : Ballots.owner(ballot);
    }

    /** {@return the first slot that is not decided here, which never falls} */
    public long prefix() {
        return parts.learner.prefix();
    }

    /** {@return the highest promised ballot; 0 before the first promise} */
    public long promised() {
        return parts.acceptor.promised();
    }

    /** {@return the first slot of the window, which never falls} */
    public long base() {
        return parts.acceptor.base();
    }

    /** {@return how many answers wait for the disk, at most {@link #heldCapacity()}} */
    public int held() {
        return parts.held.size();
    }

    /** {@return how many answers may wait for the disk, a bound made from the window's size} */
    public int heldCapacity() {
        return parts.held.capacity();
    }

    /** {@return how many values of own clients have no outcome yet, at most the pipeline} */
    public int inFlight() {
        return parts.leading.inFlight();
    }

    /** {@return which values' bytes this replica needs} */
    public ValuesInUse valuesInUse() {
        return valuesInUse;
    }

    /**
     * Whether answers to a campaign are awaited.
     *
     * @param ballot of the campaign
     * @return whether it is this replica's present one
     */
    public boolean isCampaigningWith(long ballot) {
        return parts.leading.isCampaigning() && parts.proposer.ballot() == ballot;
    }

    /**
     * How often each case of each handler was taken since this core was made.
     *
     * @param counts is told every one of {@link Cases#ALL}, those never taken too
     */
    public void countCases(CaseCounts counts) {
        Cases.count(parts, counts);
    }
}
