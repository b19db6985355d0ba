package io.decree.benchmarks.breakdown;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.RecordKind;
import io.decree.replica.loop.LoopObserver;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.Transport;

/**
 * Stamps slots as they pass one replica's loop. It sits in the replica's ports, so that the replica
 * itself knows nothing of it and pays nothing when it is not there. All calls come on the loop's
 * thread, but for those that read.
 */
public final class MemberProbe implements LoopObserver {

    /** Instead of a member: the leader's own log was the last to be waited for. */
    static final int OWN_LOG = -1;

    private static final int VOTES = 1 << 14;
    private static final int TURNS = 1 << 13;

    final Stamps proposed = new Stamps();
    final Stamps sent = new Stamps();
    final Stamps received = new Stamps();
    final Stamps recorded = new Stamps();
    final Stamps durable = new Stamps();
    final Stamps arrived = new Stamps();
    final Stamps decided = new Stamps();

    /** Whose input decided a slot. */
    final Stamps decider = new Stamps();

    /** When the last turns took commands out of the queue: a ring. */
    private final long[] turns = new long[TURNS];

    private long turn;

    /** Slots whose vote is recorded and not known to be durable, with their records: a ring. */
    private final long[] voteSlots = new long[VOTES];

    private final long[] voteLsns = new long[VOTES];
    private long firstVote;
    private long firstUnforced;
    private long endVote;
    private long newestProposed = -1;
    private long newestSent = -1;
    private long inputNanos;
    private int inputFrom;

    /** Has seen nothing yet. */
    public MemberProbe() {}

    /**
     * The replica's transport, watched.
     *
     * @param transport the real one
     * @return to be given to the replica in its place
     */
    public Transport watch(Transport transport) {
        return new WatchedTransport(transport, this);
    }

    /**
     * The replica's log, watched.
     *
     * @param log the real one
     * @return to be given to the replica in its place
     */
    public DurableLog watch(DurableLog log) {
        return new WatchedLog(log, this);
    }

    // ---------------------------------------------------------------- what the ports see

    /** A frame arrived; the core takes it now. */
    void frame(int from) {
        inputNanos = System.nanoTime();
        inputFrom = from;
    }

    /** The loop took all frames and forces: now it takes commands. */
    void drained() {
        turns[(int) (turn++ & TURNS - 1)] = System.nanoTime();
    }

    /** Everything committed before is with the system. */
    void flushed() {
        if (newestSent == newestProposed) {
            return;
        }
        long now = System.nanoTime();
        while (newestSent < newestProposed) {
            sent.set(++newestSent, now);
        }
    }

    /** The records before are to be forced. */
    void forcing() {
        if (firstUnforced == endVote) {
            return;
        }
        long now = System.nanoTime();
        while (firstUnforced < endVote) {
            recorded.set(voteSlots[vote(firstUnforced++)], now);
        }
    }

    /** The records up to this one are durable; the core is told now. */
    void durable(long lsn) {
        inputNanos = System.nanoTime();
        inputFrom = OWN_LOG;
        while (firstVote < endVote && voteLsns[vote(firstVote)] <= lsn) {
            durable.set(voteSlots[vote(firstVote++)], inputNanos);
        }
    }

    // ---------------------------------------------------------------- what the core does

    @Override
    public void observe(Effect effect) {
        if (effect.kind == EffectKind.SEND) {
            propose(effect);
        } else if (effect.kind == EffectKind.PERSIST && effect.record == RecordKind.VOTE) {
            vote(effect);
        } else if (effect.kind == EffectKind.APPLY) {
            arrived.set(effect.slot, inputNanos);
            decider.set(effect.slot, inputFrom);
            decided.set(effect.slot, System.nanoTime());
        }
    }

    /** The first time only: what is sent again was proposed before. */
    private void propose(Effect effect) {
        long slot = effect.message.slot;
        if (effect.message.kind == MessageKind.P2A && slot > newestProposed) {
            newestSent = newestProposed < 0 ? slot - 1 : newestSent;
            newestProposed = slot;
            proposed.set(slot, System.nanoTime());
        }
    }

    private void vote(Effect effect) {
        received.set(effect.slot, inputNanos);
        if (endVote - firstVote < VOTES) {
            voteSlots[vote(endVote)] = effect.slot;
            voteLsns[vote(endVote++)] = effect.lsn;
        }
    }

    private static int vote(long index) {
        return (int) (index & VOTES - 1);
    }

    // ---------------------------------------------------------------- reading

    /** When a turn took commands for the first time from then on; at the limit at the latest. */
    long taken(long nanos, long limit) {
        long index = turn;
        long found = limit;
        while (index > 0 && index > turn - TURNS && turns[(int) (index - 1 & TURNS - 1)] >= nanos) {
            index--;
            found = turns[(int) (index & TURNS - 1)];
        }
        return Math.min(found, limit);
    }
}
