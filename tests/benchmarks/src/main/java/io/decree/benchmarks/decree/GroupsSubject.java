package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.Topology;
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
 * Many groups of Decree in one process. Members of one number share an event loop and their
 * connections; all members of all groups share one log writer. A token's operations go to one group
 * always, and tokens to all groups alike.
 */
final class GroupsSubject implements Subject {

    private static final int PATIENCE_SECONDS = 60;

    private final Setting setting;
    private final int groups;
    private final Network network;
    private final LogWriter writer;
    private final List<GroupNode> nodes = new ArrayList<>();
    private final Replica[] leaders;
    private GroupCompletion[] completions;

    GroupsSubject(Setting setting) {
        if (setting.topology() != Topology.ONE) {
            throw new IllegalArgumentException("many groups are measured in one process only");
        }
        this.setting = setting;
        network = new Network(setting);
        groups = new Tuning(setting).groups();
        leaders = new Replica[groups];
        writer = new LogWriter(Stand.THREADS + "log", setting.tuned("writerThreads", 1));
    }

    @Override
    public void start(int member, Store store) throws IOException {
        nodes.add(new GroupNode(setting, member, groups, store, network, writer));
    }

    @Override
    public void connect(Done done) throws Exception {
        completions = new GroupCompletion[setting.mostInFlight()];
        for (int token = 0; token < completions.length; token++) {
            completions[token] = new GroupCompletion(token, done);
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (int group = 0; group < groups; group++) {
            while (!findLeader(group)) {
                if (System.nanoTime() - until > 0) {
                    throw new TimeoutException("no replica leads group " + group);
                }
                Thread.sleep(1);
            }
        }
    }

    private synchronized boolean findLeader(int group) {
        for (GroupNode node : nodes) {
            Replica replica = node.replica(group).replica();
            if (replica.role() == Role.LEADER) {
                leaders[group] = replica;
                return true;
            }
        }
        return false;
    }

    @Override
    public void submit(ByteBuffer command, int token) {
        leaders[token % groups].submit(command, completions[token]);
    }

    @Override
    public boolean isMemberThread(String threadName) {
        return threadName.startsWith(Stand.THREADS);
    }

    @Override
    public void close() throws Exception {
        for (GroupNode node : nodes) {
            node.close();
        }
        writer.close();
    }

    /** Hears the outcomes of the operations of one token. */
    private final class GroupCompletion implements Completion {

        private final int token;
        private final Done done;

        GroupCompletion(int token, Done done) {
            this.token = token;
            this.done = done;
        }

        @Override
        public void completed(ByteBuffer result) {
            done.done(token);
        }

        @Override
        public void refused(Refusal reason) {
            if (reason == Refusal.NOT_LEADER) {
                findLeader(token % groups);
            }
            done.failed(token, reason.name());
        }

        @Override
        public void unknown() {
            done.failed(token, "unknown");
        }
    }
}
