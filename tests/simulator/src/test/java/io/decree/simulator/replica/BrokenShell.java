package io.decree.simulator.replica;

import io.decree.simulator.Client;
import io.decree.simulator.ClientPort;
import io.decree.simulator.Host;
import io.decree.simulator.Observation;
import io.decree.simulator.Subject;
import io.decree.simulator.World;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.List;

/** The right subject with one thing wrong around the core. */
final class BrokenShell implements Subject<KeyValue.Ask, Long> {

    /** What is wrong. */
    enum Bug {
        /** A record counts as durable as soon as it is written. */
        ANSWERS_BEFORE_THE_DISK,
        /** A replica that starts again reads nothing of its log, and votes. */
        FORGETS_ITS_LOG,
        /** A failed force is taken for a good one. */
        IGNORES_A_FAILED_FORCE
    }

    private final ReplicatedSubject<KeyValue.Ask, Long> right;
    private final Bug bug;

    BrokenShell(ReplicatedSubject<KeyValue.Ask, Long> right, Bug bug) {
        this.right = right;
        this.bug = bug;
    }

    @Override
    public Host host(World world, ByteBuffer disk) {
        if (bug == Bug.FORGETS_ITS_LOG) {
            return right.host(world, ByteBuffer.allocate(0));
        }
        Watched watched = new Watched(world);
        return new Hasty(right.host(watched, disk), watched, bug);
    }

    @Override
    public Client<KeyValue.Ask> client(ClientPort<Long> port) {
        return right.client(port);
    }

    @Override
    public KeyValue.Ask operation(int client, int index, SimRandom random) {
        return right.operation(client, index, random);
    }

    @Override
    public SequentialSpecification<?, KeyValue.Ask, Long> specification() {
        return right.specification();
    }

    @Override
    public List<Oracle> oracles(Scenario scenario) {
        return right.oracles(scenario);
    }

    /** Passes everything on, and remembers how far the log was written. */
    private static final class Watched implements World {
        private final World world;
        private long written;

        Watched(World world) {
            this.world = world;
        }

        @Override
        public int self() {
            return world.self();
        }

        @Override
        public int nodes() {
            return world.nodes();
        }

        @Override
        public long localNanos() {
            return world.localNanos();
        }

        @Override
        public long random() {
            return world.random();
        }

        @Override
        public void send(int to, ByteBuffer frame) {
            world.send(to, frame);
        }

        @Override
        public long append(ByteBuffer record) {
            written = world.append(record);
            return written;
        }

        @Override
        public boolean isLogFull() {
            return world.isLogFull();
        }

        @Override
        public void force() {
            world.force();
        }

        @Override
        public void truncate(long lsn) {
            world.truncate(lsn);
        }

        @Override
        public void observe(Observation fact) {
            world.observe(fact);
        }

        @Override
        public void cover(String point) {
            world.cover(point);
        }
    }

    private record Hasty(Host host, Watched watched, Bug bug) implements Host {

        @Override
        public void deliver(int from, ByteBuffer frame) {
            host.deliver(from, frame);
            hurry();
        }

        @Override
        public void tick(long localNanos) {
            host.tick(localNanos);
            hurry();
        }

        @Override
        public void durable(long lsn) {
            host.durable(lsn);
            hurry();
        }

        @Override
        public void storageFailed() {
            if (bug == Bug.IGNORES_A_FAILED_FORCE) {
                host.durable(watched.written);
            } else {
                host.storageFailed();
            }
        }

        private void hurry() {
            if (bug == Bug.ANSWERS_BEFORE_THE_DISK && watched.written > 0) {
                host.durable(watched.written);
            }
        }
    }
}
