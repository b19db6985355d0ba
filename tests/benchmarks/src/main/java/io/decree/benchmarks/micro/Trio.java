package io.decree.benchmarks.micro;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Effects;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.core.replica.VoteList;

/** Three cores in one thread whose messages arrive and whose records are durable at once. */
final class Trio {

    private static final int WAITING = 1024;

    private final ReplicaCore[] cores = new ReplicaCore[3];
    private final Message[] frames = new Message[WAITING];
    private final int[] receivers = new int[WAITING];
    private final long[] written = new long[3];
    private final long[] durable = new long[3];
    private int first;
    private int waiting;
    private long token;
    private int leader;

    Trio(int window, int pipeline) {
        for (int i = 0; i < cores.length; i++) {
            cores[i] =
                    new ReplicaCore(
                            new ReplicaConfig(i, 1, 0, 7, window, pipeline, 0, 0, 20, 5, i, false));
            cores[i].finishRecovery();
        }
        for (int i = 0; i < WAITING; i++) {
            frames[i] = new Message();
            frames[i].votes = new VoteList(window);
        }
    }

    void elect() {
        for (int tick = 0; tick < 1_000 && leader() < 0; tick++) {
            tickAll();
        }
        leader = leader();
        if (leader < 0) {
            throw new IllegalStateException("nobody leads after 1,000 ticks");
        }
    }

    long decided() {
        return cores[leader].prefix();
    }

    /** One more value. */
    void decide() {
        cores[leader].submit(++token, token, token);
        carryOut(leader);
        settle();
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
            } else if (effect.kind == EffectKind.ALARM) {
                throw new AssertionError(effect.alarm);
            }
        }
    }

    private void send(Message m, int to) {
        if (waiting == WAITING) {
            throw new AssertionError("more frames than fit");
        }
        int cell = (first + waiting++) % WAITING;
        receivers[cell] = to;
        copy(m, frames[cell]);
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
