package io.decree.simulator.scenario;

import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import java.util.List;

/**
 * Everything that decides a run of a subject.
 *
 * @param seed decides all that is random: delays, which frames are lost, what clients ask
 * @param nodes how many replicas
 * @param durationNanos how long, in virtual time
 * @param tickNanos how often a node's clock ticks
 * @param paceNanos how long after one operation of a client its next one is due, on average
 * @param clients which operations each client does
 * @param faults what goes wrong
 * @param calmNanos when all faults end for some nodes, equal to the duration if never
 * @param calm for which nodes
 */
public record Scenario(
        long seed,
        int nodes,
        long durationNanos,
        long tickNanos,
        long paceNanos,
        List<OperationSet> clients,
        List<Fault> faults,
        long calmNanos,
        Endpoints calm) {

    /** Checks the parts against each other. */
    public Scenario {
        clients = List.copyOf(clients);
        faults = List.copyOf(faults);
        demand(nodes >= 1, "nodes " + nodes + ": take at least 1");
        demand(
                nodes + clients.size() <= Endpoints.MOST,
                "nodes and clients: take at most " + Endpoints.MOST + " together");
        demand(durationNanos >= 1, "duration: take at least 1ns");
        demand(tickNanos >= 1, "tick: take at least 1ns");
        demand(paceNanos >= 1, "pace: take at least 1ns");
        demand(
                calmNanos >= 0 && calmNanos <= durationNanos,
                "calm: take an instant within the duration");
        demand(
                Endpoints.first(nodes).containsAll(calm),
                "calm: take numbers of nodes, 0 to " + (nodes - 1));
        for (Fault fault : faults) {
            ScenarioCheck.check(fault, nodes, nodes + clients.size());
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** How many endpoints the network has. */
    public int endpoints() {
        return nodes + clients.size();
    }

    /** How many operations all clients do together. */
    public int operations() {
        return clients.stream().mapToInt(OperationSet::size).sum();
    }

    /** The same with another seed for all that is random. */
    public Scenario withSeed(long newSeed) {
        return new Scenario(
                newSeed,
                nodes,
                durationNanos,
                tickNanos,
                paceNanos,
                clients,
                faults,
                calmNanos,
                calm);
    }

    /** The same with other faults. */
    public Scenario withFaults(List<Fault> newFaults) {
        return new Scenario(
                seed,
                nodes,
                durationNanos,
                tickNanos,
                paceNanos,
                clients,
                newFaults,
                calmNanos,
                calm);
    }

    /** The same with other operations. */
    public Scenario withClients(List<OperationSet> newClients) {
        return new Scenario(
                seed,
                nodes,
                durationNanos,
                tickNanos,
                paceNanos,
                newClients,
                faults,
                calmNanos,
                calm);
    }

    /** The same, over at another instant. */
    public Scenario withDuration(long nanos) {
        return new Scenario(
                seed,
                nodes,
                nanos,
                tickNanos,
                paceNanos,
                clients,
                faults,
                Math.min(calmNanos, nanos),
                calm);
    }

    /** The same with other nodes to be calm, from another instant on. */
    public Scenario withCalm(long nanos, Endpoints members) {
        return new Scenario(
                seed, nodes, durationNanos, tickNanos, paceNanos, clients, faults, nanos, members);
    }

    /** The same with fewer nodes, for which the faults have been made to fit. */
    Scenario withNodes(int fewer, List<Fault> fitting) {
        Endpoints stillCalm = new Endpoints(calm.mask() & Endpoints.first(fewer).mask());
        return new Scenario(
                seed,
                fewer,
                durationNanos,
                tickNanos,
                paceNanos,
                clients,
                fitting,
                calmNanos,
                stillCalm);
    }
}
