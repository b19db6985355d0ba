package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.core.replica.Effects;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.Outcome;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.core.replica.VoteList;
import io.decree.replica.Execution;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/**
 * What an event loop does for one replica: frames, ticks, completed forces and commands go into the
 * core, and its effects are carried out in order before the next input.
 *
 * <p>It owns no thread, no socket and no file. Production and simulation run this same code; they
 * differ in the {@link Outside}. One thread calls it.
 */
public final class ReplicaLoop {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ReplicaCore core;
    private final Execution execution;
    private final Outside outside;
    private final ValueStore store;
    private final FrameReader reader;
    private final FrameWriter writer;
    private final ByteBuffer frame;
    private final LogFile log;
    private final DecidedLog decided = new DecidedLog();
    private final Checksum checksum = new Checksum();
    private final Message incoming = new Message();
    private final Message outgoing = new Message();
    private final ReplicaConfig config;
    private boolean recovering = true;

    private long steps;

    /** After a failed force a later one may succeed without what the first one lost. */
    private boolean failed;

    private Verdict verdict = Verdict.NO_SESSION;
    private ByteBuffer result = ByteBuffer.allocate(0);

    /**
     * Starts a replica from its log.
     *
     * @param config what the core is made with; its base is read from the log
     * @param identity who this replica is
     * @param limits how large things may be
     * @param store where the bytes of values are
     * @param execution a fresh one
     * @param outside the world around
     * @param image the log as it was found, from position to limit
     * @throws DamagedLogException when the log lost something that was durable, or is not ours
     */
    public ReplicaLoop(
            ReplicaConfig config,
            Identity identity,
            Limits limits,
            ValueStore store,
            Execution execution,
            Outside outside,
            ByteBuffer image) {
        this.config = config;
        this.execution = execution;
        this.outside = outside;
        this.store = store;
        reader = new FrameReader(identity, limits, store);
        writer = new FrameWriter(identity, limits, store);
        frame = ByteBuffer.allocate(limits.frameLength());
        incoming.votes = new VoteList(limits.votes());
        log = new LogFile(outside, identity, limits, store);
        Recovery recovery = new Recovery(config, identity, image);
        core = new ReplicaCore(recovery.config());
        recovery.replay(this, store, log);
    }

    // ---------------------------------------------------------------- inputs

    /**
     * A frame arrived.
     *
     * @param bytes from position to limit, of use during this call only
     * @return what it came to; anything but {@link FrameResult#OK} was dropped
     */
    public FrameResult deliver(ByteBuffer bytes) {
        FrameResult read = reader.read(bytes, incoming);
        if (read == FrameResult.OK) {
            steps++;
            core.deliver(incoming);
            perform();
        }
        return read;
    }

    /** One tick of the monotonic clock. */
    public void tick() {
        steps++;
        core.tick();
        perform();
    }

    /** The process stood still. */
    public void resume() {
        steps++;
        core.resume();
        perform();
    }

    /**
     * Everything written up to a position is durable.
     *
     * @param position as {@link Outside#append} counts
     */
    public void durable(long position) {
        if (failed) {
            return;
        }
        if (recovering && log.isRecovered(position)) {
            recovering = false;
            steps++;
            core.finishRecovery();
            perform();
        }
        steps++;
        core.durable(log.lastRecordAt(position));
        perform();
    }

    /** A write or a force failed, or its outcome is unknown. */
    public void storageFailed() {
        failed = true;
        steps++;
        core.storageFailed();
        perform();
    }

    /**
     * A client's command.
     *
     * @param token a number that comes back with the outcome
     * @param envelope the command in its envelope, from position to limit; copied
     */
    public void submit(long token, ByteBuffer envelope) {
        long digest = checksum.digest(envelope);
        long handle = store.keep(envelope);
        if (handle == 0) {
            outside.refused(token, Outcome.OVERLOADED);
            return;
        }
        steps++;
        core.submit(token, digest, handle);
        perform();
    }

    /**
     * Whether the application lets this replica lead.
     *
     * @param yes {@code false} makes a leader step down at the next tick
     */
    public void willing(boolean yes) {
        steps++;
        core.willing(yes);
        perform();
    }

    /**
     * Asks a member to take this leader's place; without leadership nothing happens.
     *
     * @param target the member
     * @param reached the first slot it has not seen decided, as its last acknowledgement said
     * @throws IllegalArgumentException for a target that is no member's number
     */
    public void handOver(int target, long reached) {
        if (target < 0 || target >= ReplicaConfig.MEMBERS) {
            throw new IllegalArgumentException(
                    "target " + target + ": take 0 to " + (ReplicaConfig.MEMBERS - 1));
        }
        steps++;
        core.handOver(target, reached);
        perform();
    }

    /**
     * How many inputs the core was given in this life; records read back are none.
     *
     * @return from 0 on
     */
    public long steps() {
        return steps;
    }

    /**
     * The core, to look at.
     *
     * @return the same always
     */
    public ReplicaCore core() {
        return core;
    }

    /**
     * What the core was made with.
     *
     * @return the configuration
     */
    public ReplicaConfig config() {
        return config;
    }

    // ---------------------------------------------------------------- effects

    private void perform() {
        Effects effects = core.effects();
        boolean written = false;
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            outside.observe(effect);
            switch (effect.kind) {
                case SEND -> send(effect.message, effect.to);
                case PERSIST -> {
                    if (!failed) {
                        log.append(effect);
                        written = true;
                    }
                }
                case APPLY -> apply(effect.slot, effect.value, effect.digest, effect.handle);
                case COMPLETE -> complete(effect);
                case SERVE -> serve(effect);
                case ALARM, ROLE_CHANGE, COUNTED -> {
                    // Observed.
                }
            }
        }
        if (written) {
            outside.force();
        }
    }

    private void send(Message message, int to) {
        frame.clear();
        if (writer.write(message, to, frame) > 0) {
            outside.send(to, frame.flip());
        }
    }

    private void apply(long slot, long value, long digest, long handle) {
        decided.add(slot, value, digest, handle);
        execution.execute(slot, handle == 0 ? NOTHING : store.bytes(handle), this::answered);
        outside.executed(slot, value);
    }

    private void answered(Envelope envelope, long slot, Verdict itsVerdict, ByteBuffer answer) {
        verdict = itsVerdict;
        result = answer;
        if (itsVerdict == Verdict.APPLY && envelope.kind() == CommandKind.COMMAND) {
            outside.applied(slot, envelope.session(), envelope.sequence());
        }
    }

    private void complete(Effect effect) {
        if (effect.outcome == Outcome.COMMITTED) {
            outside.executed(effect.token, verdict, result);
        } else {
            outside.refused(effect.token, effect.outcome);
        }
    }

    private void serve(Effect effect) {
        long end = Math.min(effect.end, decided.end());
        for (long slot = effect.slot; slot < end; slot++) {
            outgoing.kind = MessageKind.DECISION;
            outgoing.group = config.group();
            outgoing.epoch = config.epoch();
            outgoing.from = config.self();
            outgoing.slot = slot;
            outgoing.value = decided.value(slot);
            outgoing.digest = decided.digest(slot);
            outgoing.handle = decided.handle(slot);
            send(outgoing, effect.to);
        }
    }

    // ---------------------------------------------------------------- recovery

    /** A decided value from below the window: the core does not know it. */
    void replay(long slot, long value, long digest, long handle) {
        if (slot == decided.end()) {
            apply(slot, value, digest, handle);
        }
    }

    /** Carries out what recovery left to do: values to execute, alarms; nothing is sent. */
    void settle() {
        perform();
    }
}
