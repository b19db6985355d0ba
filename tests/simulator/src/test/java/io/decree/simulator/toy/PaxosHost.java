package io.decree.simulator.toy;

import io.decree.simulator.Host;
import io.decree.simulator.Observation;
import io.decree.simulator.World;
import io.decree.simulator.kernel.Mix;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A replicated counter over many instances of Paxos (Lamport 1998), for the tests of the oracles:
 * it reports all it does, and can be wrong in all the ways a {@link PaxosBug} names.
 *
 * <p>A frame is a kind and numbers; a value is a client's command in one number, 0 for none.
 */
final class PaxosHost implements Host {

    static final byte REQUEST = 1;
    static final byte ANSWER = 2;
    static final byte REDIRECT = 3;
    static final byte P1A = 4;
    static final byte P1B = 5;
    static final byte P2A = 6;
    static final byte P2B = 7;
    static final byte BEAT = 8;
    static final byte FETCH = 9;
    static final byte DECISION = 10;

    private static final int WINDOW = 2;
    private static final int MOST_NODES = 16;
    private static final int PATIENCE = 8;

    private final World world;
    private final PaxosBug bug;
    private final PaxosLog log;
    private final TreeMap<Long, long[]> votes = new TreeMap<>();
    private final Map<Long, Long> decided = new HashMap<>();
    private final Map<Long, Map<Long, Long>> tallies = new HashMap<>();
    private final Map<Long, long[]> sessions = new HashMap<>();
    private final TreeMap<Long, Long> proposals = new TreeMap<>();
    private final Set<Long> underWay = new HashSet<>();
    private final TreeMap<Long, long[]> reports = new TreeMap<>();
    private long promised;
    private long ballot;
    private boolean leading;
    private boolean campaigned;
    private long reporters;
    private long nextSlot;
    private long executed;
    private long total;
    private long leader = -1;
    private int patience;
    private boolean unfit;

    PaxosHost(World world, ByteBuffer disk, PaxosBug bug) {
        this.world = world;
        this.bug = bug;
        log = new PaxosLog(world);
        log.recover(disk, this::replay);
        rest();
    }

    private void replay(long slot, long ofBallot, long value) {
        promised = Math.max(promised, ofBallot);
        if (slot >= 0 && (votes.get(slot) == null || votes.get(slot)[0] <= ofBallot)) {
            votes.put(slot, new long[] {ofBallot, value});
        }
    }

    private void rest() {
        patience = PATIENCE + (int) Long.remainderUnsigned(world.random(), PATIENCE);
    }

    @Override
    public void durable(long lsn) {
        if (!unfit) {
            log.durable(lsn);
        }
    }

    @Override
    public void storageFailed() {
        unfit = true;
        follow();
    }

    @Override
    public void tick(long localNanos) {
        if (unfit) {
            return;
        }
        if (leading) {
            broadcast(BEAT, ballot, executed, 0);
            proposals.forEach((slot, value) -> broadcast(P2A, ballot, slot, value));
        } else if (--patience <= 0 && !(bug == PaxosBug.CAMPAIGNS_ONCE && campaigned)) {
            campaign();
        }
    }

    private void campaign() {
        rest();
        campaigned = true;
        int owner = bug == PaxosBug.BALLOTS_COLLIDE ? 0 : world.self();
        ballot = (promised / MOST_NODES + 1) * MOST_NODES + owner;
        reporters = 0;
        reports.clear();
        long mine = ballot;
        promised = ballot;
        log.append(-1, ballot, 0);
        log.whenDurable(() -> broadcast(P1A, mine, executed, 0));
    }

    private void follow() {
        if (leading) {
            leading = false;
            world.observe(new Observation.Following());
        }
        proposals.clear();
        underWay.clear();
    }

    @Override
    public void deliver(int from, ByteBuffer frame) {
        if (unfit) {
            return;
        }
        long first = frame.getLong(1);
        long second = frame.getLong(9);
        long third = frame.getLong(17);
        switch (frame.get(0)) {
            case REQUEST -> request(from, first, second);
            case P1A -> prepare(from, first, second);
            case P1B -> report(from, first, frame);
            case P2A -> accept(from, first, second, third);
            case P2B -> count(from, first, second, third);
            case BEAT -> beat(from, first, second);
            case FETCH -> fetch(from, first);
            case DECISION -> decide(first, second);
            default -> throw new IllegalArgumentException("frame kind " + frame.get(0));
        }
    }

    private void prepare(int from, long asked, long slot) {
        if (asked > promised) {
            promised = asked;
            log.append(-1, asked, 0);
            if (asked != ballot) {
                follow();
            }
        } else if (asked < promised) {
            return;
        }
        rest();
        Runnable reply =
                () -> {
                    world.observe(new Observation.Promised(asked));
                    world.send(from, reportFrame(asked, slot));
                };
        if (bug == PaxosBug.PROMISE_BEFORE_DURABLE) {
            reply.run();
        } else {
            log.whenDurable(reply);
        }
    }

    private ByteBuffer reportFrame(long asked, long from) {
        var told = votes.tailMap(from, true);
        ByteBuffer frame = ByteBuffer.allocate(25 + told.size() * 24);
        frame.put(P1B).putLong(asked).putLong(told.size()).putLong(0);
        told.forEach((slot, vote) -> frame.putLong(slot).putLong(vote[0]).putLong(vote[1]));
        return frame.flip();
    }

    private void report(int from, long asked, ByteBuffer frame) {
        if (asked != ballot || leading || asked < promised) {
            return;
        }
        for (int at = 25; at < frame.limit(); at += 24) {
            long[] vote = {frame.getLong(at + 8), frame.getLong(at + 16)};
            reports.merge(frame.getLong(at), vote, (old, now) -> old[0] >= now[0] ? old : now);
        }
        reporters |= 1L << from;
        if (isQuorum(reporters)) {
            lead();
        }
    }

    private void lead() {
        leading = true;
        leader = world.self();
        world.observe(new Observation.Leading(ballot));
        nextSlot = executed;
        long top = reports.isEmpty() ? executed : Math.max(executed, reports.lastKey() + 1);
        while (nextSlot < top) {
            long[] vote = reports.get(nextSlot);
            boolean kept = vote != null && bug != PaxosBug.REPORTS_IGNORED;
            propose(kept ? vote[1] : 0);
        }
    }

    private void propose(long value) {
        long slot = nextSlot++;
        proposals.put(slot, value);
        world.observe(new Observation.Proposed(slot, ballot, value));
        world.observe(new Observation.Holding("commands", underWay.size(), WINDOW));
        broadcast(P2A, ballot, slot, value);
    }

    private void request(int from, long sequence, long amount) {
        long value = command(from, sequence, amount);
        long[] session = sessions.get((long) from);
        if (!leading) {
            world.send(from, frame(REDIRECT, sequence, leader, 0));
        } else if (session != null && session[0] >= sequence) {
            world.send(from, frame(ANSWER, session[0], session[1], 0));
        } else if (!underWay.contains(value)
                && (underWay.size() < WINDOW || bug == PaxosBug.WINDOW_IGNORED)) {
            underWay.add(value);
            propose(value);
        }
    }

    static long command(long client, long sequence, long amount) {
        return client << 48 | sequence << 16 | amount;
    }

    private void accept(int from, long asked, long slot, long value) {
        if (asked < promised && bug != PaxosBug.PROMISE_BROKEN) {
            return;
        }
        if (asked != ballot) {
            follow();
        }
        rest();
        leader = from;
        promised = Math.max(promised, asked);
        votes.put(slot, new long[] {asked, value});
        log.append(slot, asked, value);
        Runnable reply =
                () -> {
                    world.observe(new Observation.Voted(slot, asked, value));
                    broadcast(P2B, asked, slot, value);
                };
        if (bug == PaxosBug.VOTE_BEFORE_DURABLE) {
            reply.run();
        } else {
            log.whenDurable(reply);
        }
    }

    private void count(int from, long asked, long slot, long value) {
        if (slot < executed || decided.containsKey(slot)) {
            return;
        }
        Map<Long, Long> tally = tallies.computeIfAbsent(slot, none -> new HashMap<>());
        long voters = tally.merge(asked, 1L << from, (old, one) -> old | one);
        if (isQuorum(voters) || bug == PaxosBug.DECIDES_EARLY) {
            decide(slot, value);
        }
    }

    private void decide(long slot, long value) {
        if (slot < executed || decided.putIfAbsent(slot, value) != null) {
            return;
        }
        world.observe(new Observation.Decided(slot, value));
        tallies.remove(slot);
        proposals.remove(slot);
        while (decided.containsKey(executed) || canSkip()) {
            execute(decided.getOrDefault(executed, 0L));
        }
    }

    private boolean canSkip() {
        return bug == PaxosBug.HOLE_SKIPPED && decided.containsKey(executed + 1);
    }

    private void execute(long value) {
        long client = value >>> 48;
        long sequence = value >>> 16 & 0xFFFF_FFFFL;
        world.observe(new Observation.Executed(executed, value));
        long[] session = sessions.computeIfAbsent(client, none -> new long[2]);
        if (value != 0 && (session[0] < sequence || bug == PaxosBug.EXECUTES_TWICE)) {
            total += value & 0xFFFF;
            session[0] = sequence;
            session[1] = total;
            world.observe(new Observation.Applied(executed, client, sequence));
        }
        if (value != 0 && leading) {
            world.send((int) client, frame(ANSWER, session[0], session[1], 0));
        }
        underWay.remove(value);
        executed++;
        world.observe(new Observation.StateDigest(executed, Mix.finish(total)));
    }

    private void beat(int from, long asked, long position) {
        if (asked < promised) {
            return;
        }
        rest();
        leader = from;
        if (position > executed && bug != PaxosBug.NEVER_CATCHES_UP) {
            world.send(from, frame(FETCH, executed, 0, 0));
        }
    }

    private void fetch(int from, long slot) {
        for (long each = slot; each < Math.min(slot + 64, executed); each++) {
            world.send(from, frame(DECISION, each, decided.get(each), 0));
        }
    }

    private boolean isQuorum(long members) {
        return Long.bitCount(members) > world.nodes() / 2;
    }

    private void broadcast(byte kind, long first, long second, long third) {
        ByteBuffer frame = frame(kind, first, second, third);
        for (int node = 0; node < world.nodes(); node++) {
            world.send(node, frame);
        }
    }

    static ByteBuffer frame(byte kind, long first, long second, long third) {
        ByteBuffer frame = ByteBuffer.allocate(25);
        return frame.put(kind).putLong(first).putLong(second).putLong(third).flip();
    }
}
