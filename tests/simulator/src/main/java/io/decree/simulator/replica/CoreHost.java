package io.decree.simulator.replica;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.Outcome;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.replica.Execution;
import io.decree.replica.StateMachine;
import io.decree.replica.loop.Outside;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.simulator.Coverage;
import io.decree.simulator.Host;
import io.decree.simulator.Observation;
import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Decree's replica in a simulated world, from a start to a crash. */
final class CoreHost implements Host, Outside {

    private static final GroupId GROUP = new GroupId(0x44656372656533L, 1);
    private static final int EPOCH = 2;
    private static final int VALUE_BYTES = 512;
    private static final int SESSIONS = 64;
    private static final int SESSION_WINDOW = 8;
    private static final int DIGEST_EVERY = 8;

    /** Who waits for which command. */
    private record Waiter(int client, long request) {}

    private final World world;
    private final long pauseNanos;
    private final ReplicaLoop loop;
    private final Execution execution;
    private final Operator operator;
    private final Strays strays;
    private final LateFrames late;
    private final Map<Long, Waiter> waiters = new HashMap<>();
    private final ByteBuffer reply = ByteBuffer.allocate(VALUE_BYTES + 64);

    /** What the loop sends next; null while it serves decided values from its log. */
    private Message sending;

    private long nextToken;
    private long lastTick;

    CoreHost(
            World world, ByteBuffer disk, Settings settings, StateMachine machine, long tickNanos) {
        this.world = world;
        pauseNanos = settings.timeoutTicks() * tickNanos;
        lastTick = world.localNanos();
        operator = settings.troubled() ? new Operator(world) : null;
        Identity identity = new Identity(GROUP, 1, world.self(), world.self() + 1);
        Limits limits = Limits.of(VALUE_BYTES, settings.capacity());
        HeapStore store = new HeapStore();
        strays = settings.troubled() ? new Strays(world, identity, limits, store) : null;
        late = settings.troubled() ? new LateFrames(world) : null;
        ReplicaConfig config =
                new ReplicaConfig(
                        world.self(),
                        1,
                        EPOCH,
                        (1 << world.nodes()) - 1,
                        settings.capacity(),
                        settings.pipeline(),
                        0,
                        0,
                        settings.timeoutTicks(),
                        settings.heartbeatTicks(),
                        world.random(),
                        settings.monitored());
        execution = new Execution(machine, new SessionTable(SESSIONS, SESSION_WINDOW), VALUE_BYTES);
        loop = new ReplicaLoop(config, identity, limits, store, execution, this, disk);
    }

    @Override
    public void deliver(int from, ByteBuffer frame) {
        if (operator != null) {
            operator.beforeInput(loop);
        }
        if (from < world.nodes()) {
            loop.deliver(frame);
        } else {
            long token = ++nextToken;
            frame.order(java.nio.ByteOrder.LITTLE_ENDIAN);
            waiters.put(token, new Waiter(from, frame.getLong()));
            loop.submit(token, frame.slice());
            if (operator != null) {
                operator.afterCommand(loop);
            }
        }
        measure();
    }

    @Override
    public void tick(long localNanos) {
        if (localNanos - lastTick > pauseNanos) {
            loop.resume();
            if (operator != null) {
                operator.afterPause(loop);
            }
        }
        lastTick = localNanos;
        loop.tick();
        if (operator != null) {
            operator.tick(loop);
        }
    }

    @Override
    public void durable(long lsn) {
        loop.durable(lsn);
    }

    @Override
    public void storageFailed() {
        loop.storageFailed();
    }

    @Override
    public void ended(Coverage coverage) {
        loop.core().countCases(coverage::reach);
        coverage.reach(GroupRuns.CORE_STEPS, loop.steps());
    }

    private void measure() {
        ReplicaCore core = loop.core();
        world.observe(new Observation.Holding("held", core.held(), core.heldCapacity()));
        world.observe(
                new Observation.Holding(
                        "window", core.prefix() - core.base(), loop.config().capacity()));
    }

    // ---------------------------------------------------------------- what the loop wants

    @Override
    public void send(int member, ByteBuffer frame) {
        if (late != null && sending != null) {
            late.before(sending, member, frame);
        }
        world.send(member, frame);
    }

    @Override
    public long append(ByteBuffer record) {
        return world.append(record);
    }

    @Override
    public void force() {
        world.force();
    }

    @Override
    public void truncate(long position) {
        world.truncate(position);
    }

    @Override
    public void refused(long token, Outcome outcome) {
        answer(
                token,
                (out, request) -> ClientFrame.refused(out, request, outcome, loop.core().leader()));
    }

    @Override
    public void executed(long token, Verdict verdict, ByteBuffer result) {
        answer(token, (out, request) -> ClientFrame.executed(out, request, verdict, result));
    }

    private interface Writer {
        void write(ByteBuffer out, long request);
    }

    private void answer(long token, Writer writer) {
        Waiter waiter = waiters.remove(token);
        reply.clear();
        writer.write(reply, waiter.request());
        world.send(waiter.client(), reply.flip());
    }

    @Override
    public void applied(long slot, long session, long sequence) {
        world.observe(new Observation.Applied(slot, session, sequence));
    }

    @Override
    public void executed(long slot, long value) {
        world.observe(new Observation.Decided(slot, value));
        world.observe(new Observation.Executed(slot, value));
        if ((slot + 1) % DIGEST_EVERY == 0) {
            world.observe(new Observation.StateDigest(slot + 1, execution.digest()));
        }
    }

    @Override
    public void observe(Effect effect) {
        sending = effect.kind == EffectKind.SEND ? effect.message : null;
        if (effect.kind == EffectKind.SEND) {
            observeMessage(effect);
            if (strays != null) {
                strays.before(effect.message, effect.to);
            }
            if (operator != null) {
                operator.sends(effect.message, effect.to);
            }
        } else if (effect.kind == EffectKind.COUNTED) {
            world.observe(new Observation.Voted(effect.slot, effect.ballot, effect.value));
        } else if (effect.kind == EffectKind.ALARM) {
            world.observe(new Observation.Alarm(effect.alarm.name()));
        } else if (effect.kind == EffectKind.ROLE_CHANGE) {
            world.observe(
                    effect.ballot == 0
                            ? new Observation.Following()
                            : new Observation.Leading(effect.ballot));
        }
    }

    private void observeMessage(Effect effect) {
        long ballot = effect.message.ballot;
        long slot = effect.message.slot;
        long value = effect.message.value;
        if (effect.message.kind == MessageKind.P1A || effect.message.kind == MessageKind.P1B) {
            world.observe(new Observation.Promised(ballot));
        } else if (effect.message.kind == MessageKind.P2A) {
            world.observe(new Observation.Proposed(slot, ballot, value));
        } else if (effect.message.kind == MessageKind.P2B) {
            world.observe(new Observation.Voted(slot, ballot, value));
        }
    }
}
