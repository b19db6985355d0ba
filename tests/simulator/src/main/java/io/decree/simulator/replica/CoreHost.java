package io.decree.simulator.replica;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.Outcome;
import io.decree.core.replica.ReplicaConfig;
import io.decree.replica.Execution;
import io.decree.replica.StateMachine;
import io.decree.replica.loop.LoopObserver;
import io.decree.replica.loop.LoopPorts;
import io.decree.replica.loop.LoopSettings;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import io.decree.replica.trace.Facts;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.simulator.Coverage;
import io.decree.simulator.Host;
import io.decree.simulator.Observation;
import io.decree.simulator.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decree's replica in a simulated world, from a start to a crash. */
final class CoreHost implements Host, LoopObserver, Requests.Answers {

    private static final String SNAPSHOT_TAKEN = "snapshot was taken";
    private static final String SNAPSHOT_COPIED = "snapshot of another member was copied";
    private static final String SNAPSHOT_DAMAGED = "start fell back to an older snapshot";
    private static final String QUESTION_ANSWERED = "question was answered";
    private static final String SESSION_DROPPED = "session was dropped for others";
    private static final String LONG_REPORT = "report came in parts";
    private static final String LOG_FULL = "log was full";
    private static final String FULL_LEADER = "leader with a full log handed over";

    /** What a whole campaign must have met of the loop around the core. */
    static final List<String> POINTS =
            List.of(
                    SNAPSHOT_TAKEN,
                    SNAPSHOT_COPIED,
                    SNAPSHOT_DAMAGED,
                    QUESTION_ANSWERED,
                    SESSION_DROPPED,
                    LONG_REPORT,
                    LOG_FULL,
                    FULL_LEADER,
                    LaggingApply.STOOD_STILL,
                    LaggingApply.FULL,
                    Operator.BARRED);

    private static final GroupId GROUP = new GroupId(0x44656372656533L, 1);
    private static final int EPOCH = 2;
    static final int VALUE_BYTES = 512;

    /** A few votes fill a frame. */
    private static final int FRAME_BYTES = VALUE_BYTES + 128;

    private static final int SESSIONS = 64;
    private static final int SESSION_WINDOW = 8;
    private static final int DIGEST_EVERY = 8;
    private static final int OUTSTANDING = 256;

    /** Commands and questions. */
    static final int MOST_WAITING = 2 * OUTSTANDING;

    static final long MEMORY = 1 << 17;

    /** Who waits for which command. */
    private record Waiter(int client, long request) {}

    private final World world;
    private final Facts facts;
    private final long pauseNanos;
    private final SimTransport transport;
    private final SimLog log;
    private final ReplicaLoop loop;
    private final Gauges gauges;
    private final Execution execution;

    /** Null when the loop applies commands itself. */
    private final LaggingApply apply;

    private final Operator operator;
    private final Strays strays;
    private final LateFrames late;
    private final Map<Long, Waiter> waiters = new HashMap<>();
    private final ByteBuffer reply = ByteBuffer.allocate(VALUE_BYTES + 64);

    /** What the loop sends next; null for what it sends without the core. */
    private Message sending;

    /** Whether the core does what follows from time. */
    private boolean ticking;

    /** Whether another member's frame is under way. */
    private boolean delivering;

    private long nextToken;
    private long lastTick;

    CoreHost(
            World world,
            ByteBuffer disk,
            Remains remains,
            Settings settings,
            StateMachine machine,
            long tickNanos) {
        this.world = world;
        facts = new ReportedFacts(world);
        pauseNanos = settings.timeoutTicks() * tickNanos;
        lastTick = world.localNanos();
        operator = settings.troubled() ? new Operator(world, settings) : null;
        Identity identity = new Identity(GROUP, 1, world.self(), world.self() + 1);
        Limits limits = new Limits(VALUE_BYTES, settings.capacity(), FRAME_BYTES);
        late = settings.troubled() ? new LateFrames(world) : null;
        transport = new SimTransport(world, this::beforeFrame, limits.frameLength());
        log = new SimLog(world, disk, remains, VALUE_BYTES + 256);
        SessionTable sessions = new SessionTable(SESSIONS, SESSION_WINDOW, settings.sessionBytes());
        execution = new Execution(machine, sessions, VALUE_BYTES);
        apply = settings.ownThread() ? new LaggingApply(world, this::digest) : null;
        damage(remains);
        loop = start(remains, settings, identity, limits);
        Operator.begin(world, settings, loop);
        gauges = new Gauges(world, loop, sessions, settings);
        strays = settings.troubled() ? new Strays(world, identity, limits, loop.values()) : null;
    }

    /** Now and then the newest snapshot turns out to be damaged when a life begins. */
    private void damage(Remains remains) {
        boolean unlucky = operator != null && Long.remainderUnsigned(world.random(), 8) == 0;
        if (unlucky && remains.loseNewest()) {
            world.cover(SNAPSHOT_DAMAGED);
        }
    }

    private ReplicaLoop start(
            Remains remains, Settings settings, Identity identity, Limits limits) {
        LoopSettings made =
                new LoopSettings(
                        config(settings),
                        identity,
                        limits,
                        OUTSTANDING,
                        MEMORY,
                        settings.snapshotSlots());
        LoopPorts ports =
                new LoopPorts(
                        transport,
                        log,
                        remains,
                        () -> Instant.ofEpochSecond(0, world.localNanos()),
                        Runnable::run,
                        Runnable::run,
                        // The simulator calls when there is work.
                        () -> {},
                        apply);
        try {
            return new ReplicaLoop(made, ports, execution, this, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReplicaConfig config(Settings settings) {
        return new ReplicaConfig(
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
    }

    @Override
    public void deliver(int from, ByteBuffer frame) {
        if (operator != null) {
            operator.beforeInput(loop);
        }
        if (from < world.nodes()) {
            delivering = true;
            transport.arrive(frame);
        } else {
            ask(from, frame);
            if (operator != null) {
                operator.afterCommand(loop);
            }
        }
        turn();
        delivering = false;
        gauges.measure(waiters.size());
    }

    private void turn() {
        if (apply != null) {
            apply.pass();
        }
        loop.doWork();
        gauges.follow();
    }

    private void ask(int client, ByteBuffer frame) {
        long token = ++nextToken;
        frame.order(ByteOrder.LITTLE_ENDIAN);
        waiters.put(token, new Waiter(client, frame.getLong()));
        if (frame.get() == ClientFrame.QUESTION) {
            loop.read(token, frame.slice());
        } else {
            loop.submit(token, frame.slice());
        }
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
        ticking = true;
        loop.tick();
        ticking = false;
        if (operator != null) {
            operator.tick(loop);
        }
        turn();
    }

    @Override
    public void durable(long position) {
        log.durableTo(position);
        turn();
    }

    @Override
    public void storageFailed() {
        log.fail();
        turn();
    }

    @Override
    public void ended(Coverage coverage) {
        loop.core().countCases(coverage::reach);
        coverage.reach(GroupRuns.CORE_STEPS, loop.steps());
    }

    private void beforeFrame(int member, ByteBuffer frame) {
        if (late != null && sending != null) {
            late.before(sending, member, frame);
        }
    }

    // ---------------------------------------------------------------- what the loop answers

    @Override
    public void refused(long token, Outcome outcome) {
        long behind = loop.core().prefix() - loop.executed();
        if (outcome == Outcome.OVERLOADED && behind > loop.config().capacity() / 2) {
            world.cover(LaggingApply.FULL);
        }
        answer(
                token,
                (out, request) -> ClientFrame.refused(out, request, outcome, loop.core().leader()));
    }

    @Override
    public void executed(long token, Verdict verdict, ByteBuffer result) {
        if (verdict == Verdict.NO_SESSION) {
            world.cover(SESSION_DROPPED);
        }
        answer(token, (out, request) -> ClientFrame.executed(out, request, verdict, result));
    }

    @Override
    public void answered(long token, long slot, ByteBuffer answer) {
        world.cover(QUESTION_ANSWERED);
        answer(token, (out, request) -> ClientFrame.executed(out, request, Verdict.APPLY, answer));
    }

    @Override
    public void unanswerable(long token) {
        throw new IllegalStateException("no answer, or one of more than " + VALUE_BYTES + " bytes");
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

    // ---------------------------------------------------------------- what can be seen of it

    @Override
    public void applied(long slot, long session, long sequence) {
        world.observe(new Observation.Applied(slot, session, sequence));
    }

    @Override
    public void executed(long slot, long value) {
        world.observe(new Observation.Decided(slot, value));
        world.observe(new Observation.Executed(slot, value));
        if (apply == null) {
            digest();
        }
    }

    /** Of the state as it is between two slots, by whoever applies. */
    private void digest() {
        if (execution.next() % DIGEST_EVERY == 0) {
            world.observe(new Observation.StateDigest(execution.next(), execution.digest()));
        }
    }

    @Override
    public boolean seesCommands() {
        return true;
    }

    @Override
    public void snapshotTaken(long end) {
        world.cover(SNAPSHOT_TAKEN);
    }

    @Override
    public void snapshotCopied(long end) {
        world.cover(SNAPSHOT_COPIED);
    }

    @Override
    public void logFull() {
        world.cover(LOG_FULL);
    }

    @Override
    public void restored(long end) {
        world.observe(new Observation.Restored(end));
    }

    @Override
    public void observe(Effect effect) {
        sending = effect.kind == EffectKind.SEND ? effect.message : null;
        if (effect.kind == EffectKind.SEND) {
            if (ticking && effect.message.kind == MessageKind.CAMPAIGN_NOW) {
                // It does so by itself for this reason only.
                world.cover(FULL_LEADER);
            } else if (delivering && effect.message.kind == MessageKind.P1A) {
                // The first part is asked for when the own promise is durable.
                world.cover(LONG_REPORT);
            }
            if (gauges != null) {
                // Nobody is answered while the log is read.
                gauges.sends(effect.message, effect.to);
            }
            if (strays != null) {
                strays.before(effect.message, effect.to);
            }
            if (operator != null) {
                operator.sends(effect.message, effect.to);
            }
        }
        Facts.tell(effect, facts);
    }
}
