package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SnapshotTimes;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.breakdown.Breakdown;
import io.decree.replica.Completion;
import io.decree.replica.Refusal;
import io.decree.replica.Replica;
import io.decree.replica.Role;
import io.decree.runtime.standard.log.LogWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Decree. In one process an operation is one call of {@link Replica#submit(ByteBuffer, Completion)}
 * at the leader; with processes it is one of the client library.
 */
final class DecreeSubject implements Subject {

    private static final int PATIENCE_SECONDS = 30;

    /** Operations of every 64th token are split into stages: more would cost too much. */
    private static final int SPLIT_EVERY = 64;

    private final Setting setting;
    private final Tuning tuning;
    private final Network network;

    /** Null when nobody asks where the time goes. */
    private final Breakdown breakdown;

    /** Null when nobody asks how long snapshots take. */
    private final SnapshotTimes snapshots;

    private final List<DecreeMember> members = new ArrayList<>();
    private final List<AutoCloseable> stands = new ArrayList<>();
    private Stand shared;
    private LogWriter sharedWriter;
    private Remote remote;
    private TokenCompletion[] completions;
    private volatile Replica leader;
    private volatile int leading;

    DecreeSubject(Setting setting) {
        this.setting = setting;
        tuning = new Tuning(setting);
        network = new Network(setting);
        breakdown = tuning.hasBreakdown() ? new Breakdown() : null;
        snapshots = tuning.keys() > 0 ? new SnapshotTimes() : null;
    }

    @Override
    public void start(int member, Store store) throws IOException {
        Stand stand = stand(member);
        members.add(new DecreeMember(setting, member, store, stand, network, breakdown, snapshots));
    }

    private Stand stand(int member) {
        if (tuning.hasLoopWriter() && sharedWriter == null) {
            sharedWriter = LogWriter.ofEachLoop();
        }
        if (tuning.hasSharedWriter() && sharedWriter == null) {
            sharedWriter = new LogWriter(Stand.THREADS + "log");
            stands.add(sharedWriter);
        }
        if (!tuning.hasSharedLoop()) {
            String name = Integer.toString(member);
            return kept(Stand.of(name, network, sharedWriter, tuning.hasHelpedWriter()));
        }
        if (shared == null) {
            shared = kept(Stand.of("all", network, sharedWriter, false));
        }
        return shared;
    }

    private Stand kept(Stand stand) {
        stands.add(0, stand);
        return stand;
    }

    @Override
    public void connect(Done done) throws Exception {
        if (setting.topology() == Topology.THREE) {
            remote = new Remote(setting, done);
            return;
        }
        completions = new TokenCompletion[setting.mostInFlight()];
        for (int token = 0; token < completions.length; token++) {
            completions[token] = new TokenCompletion(token, done);
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!findLeader()) {
            if (System.nanoTime() - until > 0) {
                throw new TimeoutException("no replica leads");
            }
            Thread.sleep(1);
        }
    }

    private boolean findLeader() {
        for (int member = 0; member < members.size(); member++) {
            Replica replica = members.get(member).replica();
            if (replica.role() == Role.LEADER) {
                leading = member;
                leader = replica;
                return true;
            }
        }
        return false;
    }

    @Override
    public void submit(ByteBuffer command, int token) {
        if (remote != null) {
            remote.submit(command, token);
        } else {
            leader.submit(command, completions[token].submitted());
        }
    }

    @Override
    public Breakdown breakdown() {
        return breakdown;
    }

    @Override
    public SnapshotTimes snapshots() {
        return snapshots;
    }

    @Override
    public boolean isMemberThread(String threadName) {
        return threadName.startsWith(Stand.THREADS) && !threadName.equals(Remote.THREAD);
    }

    @Override
    public void close() throws Exception {
        if (remote != null) {
            remote.close();
        }
        for (DecreeMember member : members) {
            member.close();
        }
        for (AutoCloseable stand : stands) {
            stand.close();
        }
    }

    /** Hears the outcomes of the operations of one token; made once, and used again. */
    private final class TokenCompletion implements Completion {

        private final int token;
        private final Done done;
        private final boolean isSplit;
        private long submitted;

        TokenCompletion(int token, Done done) {
            this.token = token;
            this.done = done;
            isSplit = breakdown != null && token % SPLIT_EVERY == 0;
        }

        TokenCompletion submitted() {
            if (isSplit) {
                submitted = System.nanoTime();
            }
            return this;
        }

        @Override
        public void completed(ByteBuffer result) {
            if (result.remaining() == Long.BYTES) {
                if (isSplit) {
                    breakdown.answered(leading, result.getLong(result.position()), submitted);
                }
                done.done(token);
            } else {
                done.failed(token, "a result of " + result.remaining() + " bytes");
            }
        }

        @Override
        public void refused(Refusal reason) {
            if (reason == Refusal.NOT_LEADER) {
                findLeader();
            }
            done.failed(token, reason.name());
        }

        @Override
        public void unknown() {
            done.failed(token, "unknown");
        }
    }
}
