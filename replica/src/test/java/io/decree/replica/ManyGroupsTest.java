package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.Transport;
import io.decree.runtime.standard.groups.SharedTransport;
import io.decree.runtime.standard.local.LocalNetwork;
import io.decree.runtime.standard.local.ThreadParker;
import io.decree.runtime.standard.log.MemoryLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many groups on three loops, more than stand in one block, each visited when its bell is rung. */
class ManyGroupsTest {

    private static final int GROUPS = 70;
    private static final int MEMBERS = 3;
    private static final int THREADS = 3;
    private static final int ROUNDS = 12;
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Stands for all groups between the nodes. */
    private static final GroupId ALL = new GroupId(5, -1);

    @TempDir private Path root;

    private final List<Node> nodes = new ArrayList<>();

    /** The members of one number. */
    private final class Node {

        private final ThreadParker parker = new ThreadParker();
        private final EventLoop loop;
        private final SharedTransport transport;
        private final List<Replica> replicas = new ArrayList<>();
        private final List<Counter> counters = new ArrayList<>();

        Node(int member, LocalNetwork network) throws IOException {
            loop = new EventLoop("many-loop-" + member, System::nanoTime, parker);
            Identity all = new Identity(ALL, 1, member, 1);
            Transport under = network.join(all, options(all, Apply.INLINE).limits(), parker);
            transport = new SharedTransport(under);
            for (int group = 0; group < GROUPS; group++) {
                open(member, group);
            }
        }

        private void open(int member, int group) throws IOException {
            Identity identity = new Identity(new GroupId(6, group), 1, member, 1 + member);
            Path directory = root.resolve(member + "-" + group);
            Files.createDirectories(directory);
            Apply apply = group % 7 == 0 ? Apply.OWN_THREAD : Apply.INLINE;
            ReplicaOptions options = options(identity, apply);
            Counter counter = new Counter();
            counters.add(counter);
            replicas.add(
                    Replica.start(
                            loop,
                            options,
                            counter,
                            ReplicaPorts.of(
                                    transport.of(identity.group()),
                                    new MemoryLog(1 << 13, parker::wake),
                                    FileSnapshotStore.open(directory, identity)),
                            new ReplicaListener() {}));
        }

        void close() {
            replicas.forEach(replica -> replica.close(Duration.ZERO));
            loop.close();
            transport.close();
        }
    }

    private static ReplicaOptions options(Identity identity, Apply apply) {
        return new ReplicaOptions(
                identity,
                MEMBERS,
                16,
                8,
                1 << 10,
                1 << 12,
                1 << 16,
                16,
                4,
                16,
                1 << 19,
                16,
                TICK_NANOS,
                20,
                2,
                apply);
    }

    @BeforeEach
    void start() throws IOException {
        LocalNetwork network = new LocalNetwork();
        for (int member = 0; member < MEMBERS; member++) {
            nodes.add(new Node(member, network));
        }
        for (int group = 0; group < GROUPS; group++) {
            awaitLeader(group);
        }
    }

    @AfterEach
    void close() {
        nodes.forEach(Node::close);
    }

    private void awaitLeader(int group) {
        Group.await("a leader of group " + group, () -> leader(group) != null);
    }

    private Replica leader(int group) {
        for (Node node : nodes) {
            if (node.replicas.get(group).role() == Role.LEADER) {
                return node.replicas.get(group);
            }
        }
        return null;
    }

    /** Adds one to a group's counter. */
    private void add(int group) {
        for (int tries = 0; tries < 1_000; tries++) {
            awaitLeader(group);
            Replica replica = leader(group);
            if (replica != null
                    && replica.submit(Group.number(1)).join() instanceof Result.Completed) {
                return;
            }
        }
        throw new AssertionError("group " + group + " decides nothing");
    }

    /**
     * All callers wait for one command at a time, so one ring that is lost or is somebody else's
     * costs a tick: with each of them some seconds are gone.
     */
    @Test
    void nobodyWaitsForATick() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        long begin = System.nanoTime();
        for (int number = 0; number < THREADS; number++) {
            int own = number;
            Thread thread =
                    new Thread(
                            () -> {
                                for (int i = 0; i < ROUNDS * GROUPS; i++) {
                                    add((i + own * (GROUPS / THREADS)) % GROUPS);
                                }
                            });
            thread.setUncaughtExceptionHandler((it, e) -> failures.add(e));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        long ticks = (System.nanoTime() - begin) / TICK_NANOS;
        assertEquals(List.of(), failures);
        for (int group = 0; group < GROUPS; group++) {
            for (Node node : nodes) {
                Counter counter = node.counters.get(group);
                Group.await("all on each member", () -> counter.sum >= THREADS * ROUNDS);
            }
        }
        assertTrue(ticks < ROUNDS * GROUPS / 8, ticks + " ticks");
    }
}
