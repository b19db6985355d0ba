package io.decree.simulator;

import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hosts that do nothing but write down what reaches them; a test plays their part. */
final class ProbeSubject implements Subject<String, String> {

    /** The present world of each node. */
    final Map<Integer, World> worlds = new TreeMap<>();

    final List<String> log = new ArrayList<>();

    @Override
    public Host host(World world, ByteBuffer disk) {
        worlds.put(world.self(), world);
        log.add(world.self() + " starts with " + disk.remaining());
        return new Probe(world);
    }

    @Override
    public Client<String> client(ClientPort<String> port) {
        throw new UnsupportedOperationException("no clients");
    }

    @Override
    public String operation(int client, int index, SimRandom random) {
        throw new UnsupportedOperationException("no clients");
    }

    @Override
    public SequentialSpecification<?, String, String> specification() {
        throw new UnsupportedOperationException("no clients");
    }

    @Override
    public List<Oracle> oracles(Scenario scenario) {
        return List.of();
    }

    private final class Probe implements Host {
        private final World world;
        private long lastTick;

        Probe(World world) {
            this.world = world;
            lastTick = world.localNanos();
        }

        @Override
        public void deliver(int from, ByteBuffer frame) {
            log.add(world.self() + " hears " + frame.get(0) + " from " + from);
        }

        @Override
        public void tick(long localNanos) {
            if (localNanos - lastTick > 100_000_000) {
                log.add(world.self() + " ticks");
            }
            lastTick = localNanos;
        }

        @Override
        public void durable(long lsn) {
            log.add(world.self() + " durable " + lsn);
        }

        @Override
        public void storageFailed() {
            log.add(world.self() + " storage failed");
        }
    }
}
