package io.decree.simulator.replica;

import io.decree.simulator.Client;
import io.decree.simulator.ClientPort;
import io.decree.simulator.Host;
import io.decree.simulator.Subject;
import io.decree.simulator.World;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.oracle.Oracles;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * A service replicated by Decree, as a subject of the simulator.
 *
 * @param <I> what a client asks for
 * @param <O> what it is answered
 */
public final class ReplicatedSubject<I, O> implements Subject<I, O> {

    /** How long after the faults a majority may take to lead, to answer and to catch up. */
    public static final long BOUND_NANOS = 10_000_000_000L;

    /**
     * How many slots the state may be behind what is decided, besides the window, when a thread of
     * its own applies.
     */
    public static final int LAG_SLOTS = 128;

    private final Service<I, O> service;
    private final LongFunction<Settings> settingsBySeed;
    private final Settings settings;
    private final long tickNanos;

    /** What the replicas of one run keep beside their logs, by number. */
    private final Map<Integer, Remains> remains = new HashMap<>();

    /**
     * Makes a subject.
     *
     * @param service what is replicated
     * @param settings how its replicas are made
     * @param tickNanos how often a replica ticks, as the scenario has it
     */
    public ReplicatedSubject(Service<I, O> service, Settings settings, long tickNanos) {
        this(service, seed -> settings, settings, tickNanos);
    }

    private ReplicatedSubject(
            Service<I, O> service,
            LongFunction<Settings> settingsBySeed,
            Settings settings,
            long tickNanos) {
        this.service = service;
        this.settingsBySeed = settingsBySeed;
        this.settings = settings;
        this.tickNanos = tickNanos;
    }

    /** The same service with replicas that each run's seed decides. */
    public ReplicatedSubject<I, O> with(LongFunction<Settings> newSettings) {
        return new ReplicatedSubject<>(service, newSettings, settings, tickNanos);
    }

    @Override
    public ReplicatedSubject<I, O> of(Scenario scenario) {
        Settings chosen = settingsBySeed.apply(scenario.seed());
        return new ReplicatedSubject<>(service, settingsBySeed, chosen, tickNanos);
    }

    @Override
    public Host host(World world, ByteBuffer disk) {
        Remains kept = remains.computeIfAbsent(world.self(), none -> new Remains());
        return new CoreHost(world, disk, kept, settings, service.machine(), tickNanos);
    }

    @Override
    public Client<I> client(ClientPort<O> port) {
        return new SessionClient<>(port, service);
    }

    @Override
    public I operation(int client, int index, SimRandom random) {
        return service.operation(client, index, random);
    }

    @Override
    public SequentialSpecification<?, I, O> specification() {
        return service.specification();
    }

    @Override
    public List<Oracle> oracles(Scenario scenario) {
        List<Oracle> all = new ArrayList<>(Oracles.safety(Endpoints.first(scenario.nodes())));
        // A window moves when the disk has its decisions: so much may be under way.
        int behind = settings.capacity() + (settings.ownThread() ? LAG_SLOTS : 0);
        // It waits for its leader for at most twice the timeout, and clocks are up to 5 % slow.
        long notice = tickNanos * 2 * settings.timeoutTicks() / 10 * 11;
        // Without one it asks one other with each heartbeat, in turn until one answers.
        long ask = tickNanos * settings.heartbeatTicks() * scenario.nodes();
        all.addAll(Oracles.liveness(BOUND_NANOS, behind, notice, ask));
        return all;
    }
}
