package io.decree.replica.loop;

import io.decree.core.replica.Outcome;
import io.decree.core.replica.ReplicaConfig;
import io.decree.replica.Entry;
import io.decree.replica.Execution;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.Transport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A group of one, or one of a group: its loop, driven by hand. It counts what it executed. */
final class Lone implements LoopObserver, Requests.Answers, StateMachine {

    static final int WINDOW = 8;
    static final int VALUE = 256;

    /** A snapshot is copied in several parts. */
    private static final int STATE = 12 * VALUE;

    static final Limits LIMITS = Limits.of(VALUE, WINDOW);
    private static final Identity IDENTITY = identity(0);

    static Identity identity(int member) {
        return new Identity(new GroupId(1, 2), 1, member, 1 + member);
    }

    final ReplicaLoop loop;
    final List<String> seen = new ArrayList<>();
    long executed;
    int turns;
    private long token;

    Lone(DurableLog log, MemoryStore store, long snapshotSlots) throws IOException {
        this(1, new Alone(), log, store, snapshotSlots);
    }

    /** Member 0 of a group of so many. */
    Lone(int members, Transport transport, DurableLog log, MemoryStore store, long snapshotSlots)
            throws IOException {
        this(members, 0, transport, log, store, snapshotSlots, null);
    }

    /** The same in an epoch, with another side that applies; null for the loop's own thread. */
    Lone(
            int members,
            long epoch,
            Transport transport,
            DurableLog log,
            MemoryStore store,
            long snapshotSlots,
            ApplyRunner apply)
            throws IOException {
        int voters = (1 << members) - 1;
        ReplicaConfig core =
                new ReplicaConfig(
                        0, IDENTITY.localGroup(), epoch, voters, WINDOW, 4, 0, 0, 4, 1, 7, true);
        LoopSettings settings =
                new LoopSettings(core, IDENTITY, LIMITS, 64, 1 << 16, snapshotSlots);
        LoopPorts ports =
                new LoopPorts(
                        transport,
                        log,
                        store,
                        () -> Instant.EPOCH,
                        Runnable::run,
                        Runnable::run,
                        () -> {},
                        apply);
        Execution execution = new Execution(this, new SessionTable(4, 4, 1 << 12), VALUE);
        loop = new ReplicaLoop(settings, ports, execution, this, this);
    }

    /** Until it leads. */
    Lone lead() {
        while (!loop.core().isLeading()) {
            turn();
        }
        return this;
    }

    void turn() {
        turns++;
        loop.tick();
        loop.doWork();
        loop.doWork();
    }

    /** Submits a command as long as one may be; what became of it in this turn. */
    String submit() {
        int before = seen.size();
        propose();
        turn();
        return String.join(" ", seen.subList(before, seen.size()));
    }

    /** Submits a command as long as one may be, and does nothing else. */
    void propose() {
        loop.submit(++token, envelope());
    }

    /** A command as long as one may be. */
    static ByteBuffer envelope() {
        ByteBuffer envelope = ByteBuffer.allocate(VALUE);
        ByteBuffer command = ByteBuffer.allocate(VALUE - Envelope.HEADER);
        Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 0, command);
        return envelope.flip();
    }

    @Override
    public void executed(long itsToken, Verdict verdict, ByteBuffer result) {
        seen.add("done");
    }

    @Override
    public void refused(long itsToken, Outcome outcome) {
        seen.add(outcome.name());
    }

    @Override
    public void answered(long itsToken, long slot, ByteBuffer answer) {
        seen.add("answer " + itsToken);
    }

    @Override
    public void unanswerable(long itsToken) {
        throw new IllegalStateException("nobody asked");
    }

    @Override
    public void dropped(int from, FrameResult why) {
        seen.add(why.name());
    }

    @Override
    public void logFull() {
        seen.add("log full");
    }

    @Override
    public void snapshotFailed(long end, IOException why) {
        seen.add("snapshot failed");
    }

    // ---------------------------------------------------------------- the service

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        executed++;
        return 0;
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        return 0;
    }

    @Override
    public Snapshot capture() {
        long now = executed;
        return sink -> sink.write(ByteBuffer.allocate(STATE).putLong(0, now));
    }

    @Override
    public void restore(ReadableByteChannel source) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(STATE);
        while (bytes.hasRemaining()) {
            source.read(bytes);
        }
        executed = bytes.getLong(0);
    }

    @Override
    public long digest() {
        return executed;
    }

    private static final class Alone implements Transport {
        @Override
        public ByteBuffer claim(int to, int length) {
            return null;
        }

        @Override
        public void commit() {
            throw new IllegalStateException("nothing was claimed");
        }

        @Override
        public void flush() {
            // There is nobody.
        }

        @Override
        public int poll(Receiver receiver, int most) {
            return 0;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
