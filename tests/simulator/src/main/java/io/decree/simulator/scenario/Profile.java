package io.decree.simulator.scenario;

import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.fault.FaultPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What runs of a kind have in common; a seed makes one of them.
 *
 * @param nodes how many replicas
 * @param clients how many clients
 * @param operationsPerClient how many operations each does
 * @param durationNanos how long a run takes, in virtual time
 * @param tickNanos how often a node's clock ticks
 * @param faults which kinds of faults may happen, at least one
 * @param faultsPerSecond about how many faults begin in a second
 * @param calmNanos how long at the end a majority has no faults, 0 for never
 */
public record Profile(
        int nodes,
        int clients,
        int operationsPerClient,
        long durationNanos,
        long tickNanos,
        Set<FaultKind> faults,
        int faultsPerSecond,
        long calmNanos) {

    private static final long SECOND = 1_000_000_000L;

    /**
     * Three replicas and four clients for a minute, all kinds of faults, calm for the last third.
     */
    public static final Profile USUAL =
            new Profile(
                    3,
                    4,
                    200,
                    60 * SECOND,
                    10_000_000,
                    EnumSet.allOf(FaultKind.class),
                    1,
                    20 * SECOND);

    /** Copies the set. */
    public Profile {
        faults = Set.copyOf(faults);
    }

    /** The run that a seed makes. */
    public Scenario scenario(long seed) {
        List<OperationSet> sets = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            sets.add(OperationSet.first(operationsPerClient));
        }
        long pace = durationNanos / Math.max(1, operationsPerClient + 1);
        return new Scenario(
                seed,
                nodes,
                durationNanos,
                tickNanos,
                Math.max(1, pace),
                sets,
                FaultPlan.draw(
                        seed, nodes, nodes + clients, durationNanos, faults, faultsPerSecond),
                durationNanos - calmNanos,
                calmNanos == 0 ? Endpoints.NONE : FaultPlan.majority(seed, nodes));
    }

    /** The same with other numbers of replicas and clients. */
    public Profile of(int newNodes, int newClients) {
        return new Profile(
                newNodes,
                newClients,
                operationsPerClient,
                durationNanos,
                tickNanos,
                faults,
                faultsPerSecond,
                calmNanos);
    }

    /** The same with another duration, and calm at the end. */
    public Profile lasting(long nanos, long newCalmNanos) {
        return new Profile(
                nodes,
                clients,
                operationsPerClient,
                nanos,
                tickNanos,
                faults,
                faultsPerSecond,
                newCalmNanos);
    }

    /** The same with another number of operations for each client. */
    public Profile doing(int operations) {
        return new Profile(
                nodes,
                clients,
                operations,
                durationNanos,
                tickNanos,
                faults,
                faultsPerSecond,
                calmNanos);
    }

    /** The same with other faults. */
    public Profile suffering(Set<FaultKind> kinds, int perSecond) {
        return new Profile(
                nodes,
                clients,
                operationsPerClient,
                durationNanos,
                tickNanos,
                kinds,
                perSecond,
                calmNanos);
    }
}
