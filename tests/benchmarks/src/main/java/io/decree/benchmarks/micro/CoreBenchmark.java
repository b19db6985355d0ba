package io.decree.benchmarks.micro;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Effects;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Steps of the core, without what its effects ask for. */
@State(Scope.Thread)
public class CoreBenchmark {

    private static final int WINDOW = 512;
    private static final int PIPELINE = 64;
    private static final int ALL = 7;
    private static final int TIMEOUT = 30;
    private static final int HEARTBEAT = 6;

    /** Owned by member 1, and higher than any that was promised. */
    private static final long BALLOT = (1L << 16) + 1;

    private final Message message = new Message();
    private Trio trio;
    private ReplicaCore follower;
    private long slot;
    private long lsn;

    /** Called by JMH. */
    public CoreBenchmark() {}

    /** Three cores that have a leader, and one that hears of another. */
    @Setup
    public void start() {
        trio = new Trio(WINDOW, PIPELINE);
        trio.elect();
        follower =
                new ReplicaCore(
                        new ReplicaConfig(
                                0, 1, 0, ALL, WINDOW, PIPELINE, 0, 0, TIMEOUT, HEARTBEAT, 1,
                                false));
        follower.finishRecovery();
        slot = 0;
        lsn = 0;
    }

    /**
     * A value's whole way through three cores: proposed, voted for, durable, counted, decided and
     * applied by all.
     *
     * @return how many were decided
     */
    @Benchmark
    public long decideByThree() {
        trio.decide();
        return trio.decided();
    }

    /**
     * A follower's part of it: it votes, its vote is durable, it hears that the value is decided.
     *
     * @return how many were decided
     */
    @Benchmark
    public long followOne() {
        hear(MessageKind.P2A);
        follower.durable(lsn);
        note();
        hear(MessageKind.COMMIT);
        slot++;
        return follower.prefix();
    }

    private void hear(MessageKind kind) {
        message.kind = kind;
        message.group = 1;
        message.from = 1;
        message.ballot = BALLOT;
        message.slot = slot;
        message.value = slot + 1;
        message.digest = 1;
        message.handle = slot + 1;
        follower.deliver(message);
        note();
    }

    /** What is written now counts as durable when it is said so. */
    private void note() {
        Effects effects = follower.effects();
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            if (effect.kind == EffectKind.PERSIST) {
                lsn = effect.lsn;
            }
        }
    }
}
