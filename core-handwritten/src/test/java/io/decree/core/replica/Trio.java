package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Three cores in one thread, whose records are durable at once and whose frames arrive at once or,
 * when that is wanted, not at all. It makes no object after its beginning.
 */
final class Trio {

    private static final int WAITING = 1024;
    private static final int GROUP = 1;
    static final int PIPELINE = 8;

    /** More than any window: what a core decided lately, by slot. */
    private static final int KEPT = 64;

    private final ReplicaCore[] cores = new ReplicaCore[3];
    private final Message[] frames = new Message[WAITING];
    private final int[] receivers = new int[WAITING];
    private final long[] written = new long[3];
    private final long[] durable = new long[3];
    private int first;
    private int waiting;
    private long token;

    /** By core and slot: the value that was applied there, and its handle, which is its digest. */
    private final long[][] values = new long[3][KEPT];

    private final long[][] handles = new long[3][KEPT];
    private final Message decision = new Message();

    /** One frame of so many is lost; 0 for none. */
    private int lostOneIn;

    private long dice = 88_172_645_463_325_252L;
    private long lost;
    private int mostInFlight;

    Trio() {
        for (int i = 0; i < cores.length; i++) {
            cores[i] =
                    new ReplicaCore(
                            new ReplicaConfig(i, GROUP, 0, 7, 16, PIPELINE, 0, 0, 20, 5, i, false));
            cores[i].finishRecovery();
        }
        for (int i = 0; i < WAITING; i++) {
            frames[i] = new Message();
            frames[i].votes = new VoteList(16);
        }
    }

    void elect() {
        for (int tick = 0; tick < 1_000 && leader() < 0; tick++) {
            tickAll();
        }
        assertTrue(leader() >= 0, "nobody leads after 1,000 ticks");
    }

    long decided() {
        return cores[leader()].prefix();
    }

    /** One value after the other, with a tick of all clocks after every tenth. */
    void decide(int values) {
        int leader = leader();
        for (int i = 0; i < values; i++) {
            cores[leader].submit(++token, token, token);
            carryOut(leader);
            settle();
            if (i % 10 == 0) {
                tickAll();
            }
        }
    }

    /** Values in flight all the time, and some frames do not arrive: sent again they do. */
    void decideUnderLoss(int values, int oneIn) {
        lostOneIn = oneIn;
        long end = furthest() + values;
        for (int round = 0; furthest() < end; round++) {
            if (round > 100 * values) {
                throw new AssertionError("decided " + furthest() + " of " + end);
            }
            int leader = leader();
            while (leader >= 0 && cores[leader].isLeading() && fill(leader)) {
                settle();
            }
            tickAll();
        }
        lostOneIn = 0;
    }

    /** Submits until the pipeline is full, without waiting for anything; whether it was not. */
    private boolean fill(int leader) {
        int before = cores[leader].inFlight();
        int room = PIPELINE - before;
        for (int i = 0; i < room; i++) {
            cores[leader].submit(++token, token, token);
            carryOut(leader);
        }
        mostInFlight = Math.max(mostInFlight, cores[leader].inFlight());
        return cores[leader].inFlight() > before;
    }

    /** How many frames were lost. */
    long lost() {
        return lost;
    }

    /** How many values were under way at once. */
    int mostInFlight() {
        return mostInFlight;
    }

    /** How far the core is that decided most. */
    private long furthest() {
        long most = 0;
        for (ReplicaCore core : cores) {
            most = Math.max(most, core.prefix());
        }
        return most;
    }

    private int leader() {
        for (int i = 0; i < cores.length; i++) {
            if (cores[i].isLeading()) {
                return i;
            }
        }
        return -1;
    }

    private void tickAll() {
        for (int i = 0; i < cores.length; i++) {
            cores[i].tick();
            carryOut(i);
        }
        settle();
    }

    private void settle() {
        boolean busy = true;
        while (busy) {
            boolean forced = force();
            busy = deliver() || forced;
        }
    }

    private boolean force() {
        boolean forced = false;
        for (int i = 0; i < cores.length; i++) {
            if (durable[i] < written[i]) {
                durable[i] = written[i];
                cores[i].durable(durable[i]);
                carryOut(i);
                forced = true;
            }
        }
        return forced;
    }

    private boolean deliver() {
        if (waiting == 0) {
            return false;
        }
        int cell = first;
        first = (first + 1) % WAITING;
        waiting--;
        cores[receivers[cell]].deliver(frames[cell]);
        carryOut(receivers[cell]);
        return true;
    }

    private void carryOut(int core) {
        Effects effects = cores[core].effects();
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            if (effect.kind == EffectKind.PERSIST) {
                written[core] = effect.lsn;
            } else if (effect.kind == EffectKind.SEND) {
                send(effect.message, effect.to);
            } else if (effect.kind == EffectKind.APPLY) {
                values[core][(int) (effect.slot % KEPT)] = effect.value;
                handles[core][(int) (effect.slot % KEPT)] = effect.handle;
            } else if (effect.kind == EffectKind.SERVE) {
                serve(core, effect);
            } else if (effect.kind == EffectKind.ALARM) {
                throw new AssertionError(effect.alarm);
            }
        }
    }

    private void send(Message m, int to) {
        if (isLost()) {
            lost++;
            return;
        }
        if (waiting == WAITING) {
            throw new AssertionError("more frames than fit");
        }
        int cell = (first + waiting++) % WAITING;
        receivers[cell] = to;
        copy(m, frames[cell]);
    }

    /** What a shell would read from its log. */
    private void serve(int core, Effect asked) {
        for (long slot = asked.slot; slot < asked.end; slot++) {
            int cell = (int) (slot % KEPT);
            decision.kind = MessageKind.DECISION;
            decision.group = GROUP;
            decision.from = core;
            decision.slot = slot;
            decision.value = values[core][cell];
            decision.digest = handles[core][cell];
            decision.handle = handles[core][cell];
            send(decision, asked.to);
        }
    }

    /** The same frames in every run: a generator of Marsaglia's. */
    private boolean isLost() {
        dice ^= dice << 13;
        dice ^= dice >>> 7;
        dice ^= dice << 17;
        return lostOneIn > 0 && Long.remainderUnsigned(dice, lostOneIn) == 0;
    }

    private static void copy(Message from, Message to) {
        to.kind = from.kind;
        to.group = from.group;
        to.epoch = from.epoch;
        to.from = from.from;
        to.ballot = from.ballot;
        to.slot = from.slot;
        to.to = from.to;
        to.value = from.value;
        to.digest = from.digest;
        to.handle = from.handle;
        to.promised = from.promised;
        to.round = from.round;
        to.granted = from.granted;
        if (from.kind == MessageKind.P1B) {
            to.votes.clear();
            for (int i = 0; i < from.votes.size(); i++) {
                to.votes.add(
                        from.votes.slot(i),
                        from.votes.ballot(i),
                        from.votes.value(i),
                        from.votes.digest(i),
                        from.votes.handle(i));
            }
        }
    }
}
