package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Effects;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.Outcome;
import io.decree.core.replica.RecordKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.core.replica.VoteList;
import io.decree.replica.Execution;
import io.decree.replica.session.Envelope;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.port.Transport;
import io.decree.runtime.port.ValueStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.InstantSource;

/**
 * What an event loop does for one replica: frames, ticks, completed forces and commands go into the
 * core, and its effects are carried out in order before the next input.
 *
 * <p>It owns no thread, no socket and no file. Production and simulation run this same code; they
 * differ in the ports. One thread calls it.
 */
public final class ReplicaLoop implements Requests {

    /** How many frames are taken in one turn, so that clients and the disk have theirs too. */
    private static final int FRAMES_A_TURN = 256;

    private final ReplicaConfig config;
    private final ReplicaCore core;
    private final Transport transport;
    private final DurableLog log;
    private final InstantSource calendar;
    private final LoopObserver observer;
    private final Answers answers;
    private final Values values;
    private final FrameReader reader;
    private final Outbox outbox;
    private final LogTail tail;
    private final Batches batches;
    private final Retention retention;
    private final DecidedLog decided = new DecidedLog();
    private final Executor executor;
    private final Execution execution;
    private final Background background;
    private final SnapshotStore snapshots;
    private final SnapshotTaking taking;
    private final SnapshotCopying copying;
    private final Reads reads;
    private final Checksum checksum = new Checksum();
    private final Message incoming = new Message();
    private final LogListener logListener = new LogListener();
    private final Transport.Receiver receiver = this::receive;
    private final int longest;
    private boolean recovering = true;
    private long steps;

    /** The name of the snapshot before the next one. */
    private long previousSnapshot;

    /**
     * Starts a replica from its log.
     *
     * @param settings how it is made; the core's base is read from the log
     * @param ports the world around
     * @param execution a fresh one; the newest snapshot is restored into it
     * @param answers hears of the commands' outcomes
     * @param observer sees what happens
     * @throws DamagedLogException when the log lost something that was durable, or is not ours
     * @throws IOException when the newest snapshot cannot be read
     */
    public ReplicaLoop(
            LoopSettings settings,
            LoopPorts ports,
            Execution execution,
            Answers answers,
            LoopObserver observer)
            throws IOException {
        this.transport = ports.transport();
        this.log = ports.log();
        this.calendar = ports.calendar();
        this.execution = execution;
        this.answers = answers;
        this.observer = observer;
        longest = settings.limits().valueLength();
        values = new Values(settings.memory(), longest);
        retention = new Retention(values);
        reader = new FrameReader(settings.identity(), settings.limits(), values);
        outbox = new Outbox(settings, values, transport);
        incoming.votes = new VoteList(settings.limits().votes());
        tail = new LogTail(log, settings.identity(), settings.limits(), values);
        background = new Background(ports.worker(), ports.parker());
        snapshots = ports.snapshots();
        if (snapshots.newest() > 0) {
            restore(snapshots.newest());
        }
        Recovery recovery = new Recovery(settings.identity(), log);
        config = settings.core().from(recovery.base(execution.next()), execution.next());
        batches = new Batches(values, longest, settings.outstanding(), settings.core().pipeline());
        executor = new Executor(execution, values, batches, answers, observer);
        reads = new Reads(execution, answers, settings.outstanding());
        taking =
                new SnapshotTaking(
                        settings, snapshots, background, execution, observer, this::snapshotTaken);
        copying =
                new SnapshotCopying(
                        settings,
                        snapshots,
                        background,
                        outbox,
                        values,
                        observer,
                        this::snapshotCopied);
        core = new ReplicaCore(config);
        decided.beginAt(execution.next());
        previousSnapshot = execution.next();
        recovery.replay(this, values, tail);
    }

    // ---------------------------------------------------------------- one turn

    /**
     * Does what there is to do, without waiting: frames that arrived, forces that are done,
     * commands that were gathered.
     *
     * @return how much was done; 0 when the caller may sleep
     */
    public int doWork() {
        int work = tail.isFull() ? 0 : transport.poll(receiver, FRAMES_A_TURN);
        work += log.poll(logListener);
        work += background.poll();
        finishRecovery();
        propose();
        read();
        taking.takeIfDue(values.kept(), tail.isFull() || values.isNearlyFull());
        tail.flush();
        outbox.flush();
        return work;
    }

    private boolean receive(int from, ByteBuffer bytes) {
        long mark = values.received.mark();
        FrameResult read = reader.read(bytes, incoming);
        if (read == FrameResult.OK && incoming.from != from) {
            read = FrameResult.WRONG_SENDER;
        }
        if (read != FrameResult.OK) {
            values.received.rollBack(mark);
            observer.dropped(from, read);
            return read.leavesStreamWhole();
        }
        boolean takesVotes =
                incoming.kind == MessageKind.P1B && core.isCampaigningWith(incoming.ballot);
        steps++;
        core.deliver(incoming);
        perform();
        copySnapshots();
        if (takesVotes) {
            noteVotes();
        } else if (core.holds(incoming.slot, incoming.handle)) {
            retention.note(incoming.slot);
        } else {
            values.received.rollBack(mark);
        }
        return true;
    }

    private void noteVotes() {
        for (int i = 0; i < incoming.votes.size(); i++) {
            retention.note(incoming.votes.slot(i));
        }
    }

    /** What members say about snapshots is between their loops. */
    private void copySnapshots() {
        switch (incoming.kind) {
            case TRUNCATED -> {
                if (!core.isLeading() && incoming.to > core.prefix()) {
                    copying.offered(incoming.from, incoming.to);
                }
            }
            case SNAPSHOT_FETCH -> copying.give(incoming);
            case SNAPSHOT_PART -> copying.part(incoming);
            default -> {
                // The core's.
            }
        }
    }

    private final class LogListener implements DurableLog.Listener {
        @Override
        public void durable(long lsn) {
            steps++;
            core.durable(lsn);
            perform();
        }

        @Override
        public void failed() {
            tail.stop();
            steps++;
            core.storageFailed();
            perform();
            observer.storageFailed();
        }
    }

    /** What recovery read may be told of when it is durable. */
    private void finishRecovery() {
        if (recovering && tail.isRecovered()) {
            recovering = false;
            steps++;
            core.finishRecovery();
            perform();
        }
    }

    // ---------------------------------------------------------------- inputs

    /** One tick of the monotonic clock. */
    public void tick() {
        steps++;
        core.tick();
        perform();
        copying.tick();
    }

    /** The process stood still for longer than the timeout. */
    public void resume() {
        steps++;
        core.resume();
        perform();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for what is no envelope, or one that is longer than a value
     *     may be: it would stop every replica when it is executed
     */
    @Override
    public void submit(long token, ByteBuffer envelope) {
        if (!Envelope.isWhole(envelope)) {
            throw new IllegalArgumentException("token " + token + ": this is no envelope");
        }
        if (envelope.remaining() > longest) {
            throw new IllegalArgumentException(
                    "token "
                            + token
                            + ": an envelope of "
                            + envelope.remaining()
                            + " bytes; the group agreed on at most "
                            + longest);
        }
        if (tail.isFull() || !gather(token, envelope)) {
            answers.refused(token, Outcome.OVERLOADED);
        }
    }

    /** Into the open batch, or, when that is full and can go, into the next one. */
    private boolean gather(long token, ByteBuffer envelope) {
        long now = calendar.millis();
        if (batches.add(token, envelope, now)) {
            return true;
        }
        propose();
        return !batches.isOpen() && batches.add(token, envelope, now);
    }

    /** Proposes the open batch, unless the pipeline is full: then it goes on filling. */
    private void propose() {
        if (!batches.isOpen() || core.inFlight() >= config.pipeline()) {
            return;
        }
        long digest = checksum.digest(batches.opened());
        long handle = batches.close();
        steps++;
        core.submit(batches.newest(), digest, handle);
        perform();
    }

    @Override
    public void read(long token, ByteBuffer question) {
        if (core.isLeading()) {
            reads.add(token, question);
        } else {
            answers.refused(token, Outcome.NOT_LEADER);
        }
    }

    @Override
    public void readStale(long token, ByteBuffer question) {
        answers.answered(token, execution.next(), execution.query(question));
    }

    /** The point up to which to read is taken before the round is sent (rd-2). */
    private void read() {
        if (reads.wantRound() && core.isLeading()) {
            long index = core.readIndex();
            steps++;
            long round = core.confirm();
            perform();
            reads.begin(round, index);
        }
        reads.settle(core);
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

    // ---------------------------------------------------------------- to look at

    @Override
    public int leader() {
        return core.leader();
    }

    /**
     * How far the log is executed.
     *
     * @return the first slot that is not
     */
    public long executed() {
        return execution.next();
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
     * Where the bytes are that the core's effects speak of.
     *
     * @return the same always
     */
    public ValueStore values() {
        return values;
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
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            observer.observe(effect);
            switch (effect.kind) {
                case SEND -> outbox.send(effect.message, effect.to);
                case PERSIST -> persist(effect);
                case APPLY -> apply(effect, completes(effects, i + 1));
                case COMPLETE -> complete(effect);
                case SERVE -> serve(effect);
                case ROLE_CHANGE -> reads.refuseAll();
                case ALARM, COUNTED -> {
                    // Observed.
                }
            }
        }
    }

    private void persist(Effect effect) {
        if (effect.record == RecordKind.BASE) {
            retention.mark(tail.address());
        } else if (effect.record == RecordKind.VOTE || effect.record == RecordKind.DECISION) {
            retention.note(effect.slot);
        }
        tail.append(effect);
    }

    /** Whether the next effect says that the applied value is the oldest batch of this replica. */
    private static boolean completes(Effects effects, int next) {
        if (next == effects.size()) {
            return false;
        }
        Effect effect = effects.get(next);
        return effect.kind == EffectKind.COMPLETE && effect.outcome == Outcome.COMMITTED;
    }

    private void apply(Effect effect, boolean isOwn) {
        decided.add(effect.slot, effect.value, effect.digest, effect.handle);
        executor.execute(effect.slot, effect.value, effect.handle, isOwn);
    }

    private void complete(Effect effect) {
        switch (effect.outcome) {
            case COMMITTED -> batches.removeOldest();
            case OVERLOADED -> batches.reopenNewest();
            case NOT_LEADER -> {
                for (int i = 0; i < batches.sizeOfNewest(); i++) {
                    answers.refused(batches.tokenOfNewest(i), effect.outcome);
                }
                batches.removeNewest();
            }
            case LOST, UNKNOWN -> {
                for (int i = 0; i < batches.sizeOfOldest(); i++) {
                    answers.refused(batches.token(i), effect.outcome);
                }
                batches.removeOldest();
            }
        }
    }

    private void serve(Effect effect) {
        if (effect.slot < decided.start()) {
            copying.offer(effect.to, effect.slot);
            return;
        }
        long end = Math.min(effect.end, decided.end());
        for (long slot = effect.slot; slot < end; slot++) {
            Message message = outbox.begin(MessageKind.DECISION);
            message.slot = slot;
            message.value = decided.value(slot);
            message.digest = decided.digest(slot);
            message.handle = decided.handle(slot);
            outbox.send(message, effect.to);
        }
    }

    // ---------------------------------------------------------------- snapshots

    /**
     * A snapshot taken here is durable. The log is not needed for what it holds; memory still is,
     * down to the snapshot before, so that members that are a little behind find what they miss.
     */
    private void snapshotTaken(long end) {
        steps++;
        core.snapshotTaken(end);
        perform();
        tail.release(retention.logStart(end));
        decided.dropBelow(previousSnapshot);
        retention.freeValuesBelow(decided.start());
        taking.removeBelow(previousSnapshot);
        previousSnapshot = end;
        observer.snapshotTaken(end);
    }

    /** Another member's snapshot is here and durable: it takes the place of the state. */
    private void snapshotCopied(long end) {
        if (core.isLeading() || end <= core.prefix()) {
            return;
        }
        try {
            restore(end);
        } catch (IOException e) {
            throw new UncheckedIOException("snapshot " + end + " cannot be restored: " + e, e);
        }
        decided.beginAt(end);
        taking.installed(end);
        steps++;
        core.snapshotInstalled(end);
        perform();
        previousSnapshot = end;
        observer.snapshotCopied(end);
    }

    private void restore(long end) throws IOException {
        try (SnapshotStore.Reader snapshot = snapshots.read(end)) {
            execution.restore(new SnapshotSource(snapshot));
        }
        observer.restored(execution.next());
    }

    // ---------------------------------------------------------------- recovery

    /** A decided value from below the window: the core does not know it. Whether it is kept. */
    boolean replay(long slot, long value, long digest, long handle) {
        if (slot != decided.end()) {
            return false;
        }
        decided.add(slot, value, digest, handle);
        retention.note(slot);
        executor.execute(slot, value, handle, false);
        return true;
    }

    /** A record of a slot stands in the log. */
    void replayed(long slot) {
        retention.note(slot);
    }

    /** The window moved in an earlier life. */
    void replayBase(long slot, long address) {
        retention.mark(address);
    }

    /** Carries out what recovery left to do: values to execute, alarms; nothing is sent. */
    void settle() {
        perform();
    }
}
