package io.decree.replica.loop;

import io.decree.core.replica.Outcome;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.replica.Execution;
import io.decree.replica.session.Envelope;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.Transport;
import io.decree.runtime.port.ValueStore;
import java.io.IOException;
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
    private final Inbox inbox;
    private final Outbox outbox;
    private final LogTail tail;
    private final Batches batches;
    private final Retention retention;
    private final Executor executor;
    private final DecidedLog decided = new DecidedLog();
    private final Reports reports;
    private final Background background;
    private final Snapshots snapshots;
    private final Reads reads;
    private final Performer performer;
    private final Checksum checksum = new Checksum();
    private final LogListener logListener = new LogListener();
    private final int longest;
    private boolean recovering = true;

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
        this.answers = answers;
        this.observer = observer;
        longest = settings.limits().valueLength();
        Snapshots.restoreNewest(ports.snapshots(), execution, observer);
        values = new Values(settings.memory(), longest);
        retention = new Retention(values);
        outbox = new Outbox(settings, values, transport);
        tail = new LogTail(log, settings, values);
        background = new Background(ports.worker(), ports.reader(), ports.wake());
        batches = new Batches(values, longest, settings.outstanding(), settings.core().pipeline());
        decided.beginAt(execution.next());
        executor =
                Executor.of(
                        settings, ports, execution, values, decided, batches, answers, observer);
        reads = new Reads(executor, answers, settings.outstanding());
        reports = new Reports(values, retention);
        performer =
                new Performer(
                        observer, answers, outbox, tail, batches, retention, decided, reports,
                        executor, reads);
        snapshots =
                new Snapshots(
                        settings,
                        ports.snapshots(),
                        background,
                        executor,
                        tail,
                        outbox,
                        values,
                        retention,
                        performer,
                        observer);
        Recovery recovery = new Recovery(settings.identity(), log);
        long restored = decided.start();
        config = settings.core().from(recovery.base(restored), restored);
        core = new ReplicaCore(config);
        performer.of(core, snapshots);
        inbox =
                new Inbox(
                        settings, core, values, retention, reports, performer, snapshots, observer);
        snapshots.of(core);
        recovery.replay(new Replaying(core, performer, retention), values, tail);
        snapshots.connect(recovery.decidedTo());
    }

    // ---------------------------------------------------------------- one turn

    /**
     * Does what there is to do, without waiting: {@link #poll} and {@link #flush}.
     *
     * @return how much was done; 0 when the caller may sleep
     */
    public int doWork() {
        int work = poll();
        flush();
        return work;
    }

    /**
     * Takes in frames, completed forces, and what threads in the background did. What is submitted
     * until {@link #flush}, by callbacks above all, goes out together with what this leads to.
     *
     * @return how much came
     */
    public int poll() {
        lookForRoom();
        // The first records of a life say its window and promise: none may come before them.
        int frames = recovering || tail.isFull() ? 0 : FRAMES_A_TURN;
        int work = transport.poll(inbox, frames);
        work += log.poll(logListener);
        work += background.poll();
        work += pollExecutor();
        work += finishRecovery();
        reports.settle(core);
        return work;
    }

    /**
     * Offers places that became free to questions that wait, before new ones come: those to the
     * state as it is take whatever there is.
     */
    private int pollExecutor() {
        int done = executor.poll();
        if (done > 0) {
            reads.settle(core);
        }
        return done;
    }

    /**
     * Proposes and asks for what was gathered, sends, and has the log forced. Messages go first:
     * for a leader the way over the others is the longer one.
     */
    public void flush() {
        propose(false);
        read();
        snapshots.takeIfDue();
        observer.turned();
        outbox.flush();
        tail.flush(core.held() > 0);
    }

    private void lookForRoom() {
        tail.look();
        performer.tellRoom();
        if (tail.becameFull()) {
            observer.logFull();
        }
    }

    private final class LogListener implements DurableLog.Listener {
        @Override
        public void durable(long lsn) {
            retention.durable(lsn);
            core.durable(lsn);
            performer.stepped();
        }

        @Override
        public void failed() {
            tail.stop();
            core.storageFailed();
            performer.stepped();
            observer.storageFailed();
        }
    }

    /** What recovery read may be told of when it is durable. */
    private int finishRecovery() {
        if (!recovering || !tail.isRecovered()) {
            return 0;
        }
        recovering = false;
        core.finishRecovery();
        performer.stepped();
        // Frames were not taken in this turn, and are in the next.
        return 1;
    }

    /** One tick of the monotonic clock. */
    public void tick() {
        tail.tick();
        core.tick();
        performer.stepped();
        snapshots.tick();
    }

    /** The process stood still for longer than the timeout. */
    public void resume() {
        core.resume();
        performer.stepped();
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
                    "token %d: an envelope of %d bytes; the group agreed on at most %d"
                            .formatted(token, envelope.remaining(), longest));
        }
        boolean isBusy = tail.isFull() || executor.isBehind();
        if (isBusy || !gather(token, envelope)) {
            // Where another member leads, a client goes there and does not wait for this one.
            answers.refused(token, core.isLeading() ? Outcome.OVERLOADED : Outcome.NOT_LEADER);
        }
    }

    /** Into the open batch, or, when that is full and can go, into the next one. */
    private boolean gather(long token, ByteBuffer envelope) {
        long now = calendar.millis();
        if (batches.add(token, envelope, now)) {
            return true;
        }
        propose(true);
        return !batches.isOpen() && batches.add(token, envelope, now);
    }

    /** Proposes the open batch, unless it should go on filling. */
    private void propose(boolean isFull) {
        if (!batches.mayGo(core.inFlight(), config.pipeline(), isFull)) {
            return;
        }
        long digest = checksum.digest(batches.opened());
        long handle = batches.close();
        core.submit(batches.newest(), digest, handle);
        performer.stepped();
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
        reads.answer(token, question);
    }

    /** The point up to which to read is taken before the round is sent (rd-2). */
    private void read() {
        if (reads.wantRound() && core.isLeading()) {
            long index = core.readIndex();
            long round = core.confirm();
            performer.stepped();
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
        core.willing(yes);
        performer.stepped();
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
        core.handOver(target, reached);
        performer.stepped();
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
        return executor.executed();
    }

    /**
     * How many inputs the core was given in this life; records read back are none.
     *
     * @return from 0 on
     */
    public long steps() {
        return performer.steps();
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
     * How many bytes of values are kept.
     *
     * @return at most what the settings gave to own batches, to others and to reports
     */
    public long valueBytes() {
        return values.used();
    }

    /**
     * Whether more values may be kept than usual, for somebody who copies a snapshot from here.
     *
     * @return also some time afterwards, until two snapshots were taken
     */
    public boolean keepsMore() {
        return snapshots.keepsMore();
    }

    /**
     * How many decided values can be told to members that are behind.
     *
     * @return about those since the snapshot before the newest
     */
    public long decidedLength() {
        return decided.end() - decided.start();
    }

    /**
     * What the core was made with.
     *
     * @return the configuration
     */
    public ReplicaConfig config() {
        return config;
    }
}
