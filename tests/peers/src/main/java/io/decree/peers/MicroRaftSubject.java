package io.decree.peers;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.microraft.RaftConfig;
import io.microraft.RaftEndpoint;
import io.microraft.RaftNode;
import io.microraft.model.message.RaftMessage;
import io.microraft.persistence.NopRaftStore;
import io.microraft.persistence.RaftStore;
import io.microraft.statemachine.StateMachine;
import io.microraft.transport.Transport;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** MicroRaft in one process: a message is a reference to an object. */
final class MicroRaftSubject implements Subject {

    private static final int PATIENCE_SECONDS = 30;
    private static final int BATCH = 1000;
    private static final int LEAST_PENDING = 5000;
    private static final int SNAPSHOT_OPERATIONS = 500_000;

    private final Setting setting;
    private final List<RaftEndpoint> endpoints = new ArrayList<>();
    private final List<RaftNode> nodes = new ArrayList<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "microraft-timer");
                        thread.setDaemon(true);
                        return thread;
                    });
    private RaftNode leader;
    private Done done;

    private record Endpoint(Integer id) implements RaftEndpoint {
        @Override
        public Object getId() {
            return id;
        }
    }

    MicroRaftSubject(Setting setting) {
        this.setting = setting;
        for (int member = 0; member < setting.members(); member++) {
            endpoints.add(new Endpoint(member));
        }
    }

    @Override
    public void start(int member, Store store) throws Exception {
        RaftStore log =
                setting.isDurable()
                        ? new MicroRaftStore(setting.directory(member))
                        : new NopRaftStore();
        nodes.add(
                RaftNode.newBuilder()
                        .setGroupId("bench")
                        .setLocalEndpoint(endpoints.get(member))
                        .setInitialGroupMembers(endpoints)
                        .setConfig(config())
                        .setTransport(new Handing())
                        .setStateMachine(new Machine(store))
                        .setStore(log)
                        .setExecutor(new MicroRaftExecutor(member, timer))
                        .build());
        if (nodes.size() == setting.members()) {
            for (RaftNode node : nodes) {
                node.start().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private RaftConfig config() {
        return RaftConfig.newBuilder()
                .setAppendEntriesRequestBatchSize(BATCH)
                .setMaxPendingLogEntryCount(Math.max(LEAST_PENDING, 4 * setting.mostInFlight()))
                .setCommitCountToTakeSnapshot(SNAPSHOT_OPERATIONS)
                .build();
    }

    @Override
    public void connect(Done hears) throws Exception {
        done = hears;
        Waiting.until(
                "a node leads",
                () -> {
                    leader = nodes.stream().filter(this::leads).findFirst().orElse(null);
                    return leader != null;
                });
    }

    private boolean leads(RaftNode node) {
        return Objects.equals(node.getTerm().getLeaderEndpoint(), node.getLocalEndpoint());
    }

    @Override
    public void submit(ByteBuffer command, int token) {
        var unused =
                leader.replicate(command)
                        .whenComplete(
                                (result, failure) -> {
                                    if (failure == null) {
                                        done.done(token);
                                    } else {
                                        done.failed(token, failure.toString());
                                    }
                                });
    }

    @Override
    public void close() throws Exception {
        for (RaftNode node : nodes) {
            node.terminate().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        timer.shutdownNow();
    }

    /** Hands messages over as they are. */
    private final class Handing implements Transport {

        @Override
        public void send(RaftEndpoint target, RaftMessage message) {
            int member = ((Endpoint) target).id();
            if (member < nodes.size()) {
                nodes.get(member).handle(message);
            }
        }

        @Override
        public boolean isReachable(RaftEndpoint endpoint) {
            return ((Endpoint) endpoint).id() < nodes.size();
        }
    }

    /** The store as MicroRaft's state machine. What is no command begins a term. */
    private record Machine(Store store) implements StateMachine {

        @Override
        public Object runOperation(long index, Object operation) {
            return operation instanceof ByteBuffer command ? store.put(command.duplicate()) : null;
        }

        @Override
        public void takeSnapshot(long index, Consumer<Object> chunks) {
            byte[] picture = new byte[store.pictureBytes()];
            store.capture(picture);
            chunks.accept(picture);
        }

        @Override
        public void installSnapshot(long index, List<Object> chunks) {
            store.restore((byte[]) chunks.get(0));
        }

        @Override
        public Object getNewTermOperation() {
            return "new term";
        }
    }
}
