package io.decree.replica;

import io.decree.replica.loop.LoopObserver;
import io.decree.runtime.port.ClientTransport;
import io.decree.runtime.port.Clock;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.port.Transport;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/**
 * What one replica is connected to. They all belong to the replica once it is started: it closes
 * them.
 *
 * @param transport the network between the members
 * @param clients where clients connect; {@code null} when commands come from this process only
 * @param clientAddresses where clients reach each member, by number, as host:port, so that they are
 *     sent to the leader; an empty text where it is not known, empty for no clients
 * @param log its log, not appended to yet
 * @param snapshots its snapshots
 * @param clock the time that passes
 * @param calendar the time of day, which the commands are stamped with
 * @param observer sees everything that the replica's loop does, on the loop's thread; {@code null}
 *     for nobody, which costs nothing
 */
public record ReplicaPorts(
        Transport transport,
        ClientTransport clients,
        List<String> clientAddresses,
        DurableLog log,
        SnapshotStore snapshots,
        Clock clock,
        InstantSource calendar,
        LoopObserver observer) {

    /** Everything but the clients and the observer has to be there. */
    public ReplicaPorts {
        Objects.requireNonNull(transport, "transport");
        clientAddresses = List.copyOf(clientAddresses);
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(snapshots, "snapshots");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * Ports with the clocks of this machine, for commands of this process only.
     *
     * @param transport the network between the members
     * @param log the replica's log
     * @param snapshots the replica's snapshots
     * @return the ports
     */
    public static ReplicaPorts of(Transport transport, DurableLog log, SnapshotStore snapshots) {
        return new ReplicaPorts(
                transport,
                null,
                List.of(),
                log,
                snapshots,
                System::nanoTime,
                InstantSource.system(),
                null);
    }

    /**
     * The same, with clients of other processes.
     *
     * @param newClients where they connect
     * @param addresses where they reach each member, by number, as host:port
     * @return the ports
     */
    public ReplicaPorts withClients(ClientTransport newClients, List<String> addresses) {
        return new ReplicaPorts(
                transport, newClients, addresses, log, snapshots, clock, calendar, observer);
    }

    /**
     * The same, with somebody who sees everything.
     *
     * @param newObserver must neither block nor throw; not closed by the replica
     * @return the ports
     */
    public ReplicaPorts withObserver(LoopObserver newObserver) {
        return new ReplicaPorts(
                transport, clients, clientAddresses, log, snapshots, clock, calendar, newObserver);
    }
}
