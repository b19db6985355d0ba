package io.decree.replica;

import io.decree.replica.loop.LoopPorts;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.replica.session.SessionTable;
import io.decree.replica.wire.ClientCounter;
import io.decree.replica.wire.ClientService;
import io.decree.runtime.Counters;
import io.decree.runtime.port.DurableLog;
import java.io.IOException;

/** Puts a replica together: its state machine, its loop, and those who ask it and hear of it. */
final class Wiring {

    private final EventLoop eventLoop;
    private final ReplicaOptions options;
    private final ReplicaPorts ports;

    /** The replica's at its event loop; null before it is opened. */
    private Place place;

    final ReplicaThreads threads;

    /** Of clients of other processes; all stay 0 where there are none. */
    final Counters.Own<ClientCounter> counters = new Counters.Own<>(ClientCounter.class);

    Wiring(EventLoop eventLoop, ReplicaOptions options, ReplicaPorts ports) {
        this.eventLoop = eventLoop;
        this.options = options;
        this.ports = ports;
        threads = new ReplicaThreads(options.apply());
    }

    /**
     * Reads snapshot and log, and hands the replica to its desk, which the loop drives from then
     * on. On the loop's thread.
     *
     * @throws IOException when the newest snapshot cannot be read
     * @throws IllegalArgumentException for a log that is too small for the options
     */
    void connect(StateMachine machine, Submissions submissions, Desk desk) throws IOException {
        checkRoom(ports.log());
        place = eventLoop.add(desk);
        connectPorts();
        Answering answers = new Answering(submissions);
        ReplicaLoop loop =
                new ReplicaLoop(
                        options.loopSettings(), around(), execution(machine), answers, desk);
        desk.drive(loop, ports.clients() == null ? null : serve(loop, answers));
    }

    /** Before the log is read: its writer begins with the end of that. */
    private void connectPorts() {
        boolean transportRings = ports.transport().connect(place);
        boolean logRings = ports.log().connect(place);
        if (!transportRings || !logRings || ports.clients() != null) {
            place.visitAnyway();
        }
    }

    /** The replica is to be visited: somebody gave it something to do. Any thread may call it. */
    void ring() {
        place.ring();
    }

    /** The loop drives it no longer. On the loop's thread. */
    void leave() {
        if (place != null) {
            place.leave();
        }
    }

    private LoopPorts around() {
        return new LoopPorts(
                ports.transport(),
                ports.log(),
                ports.snapshots(),
                ports.calendar(),
                threads.worker,
                threads.reader,
                place::ring,
                threads.applying);
    }

    private Execution execution(StateMachine machine) {
        SessionTable sessions = options.sessionTable();
        return new Execution(machine, sessions, options.answerBytes());
    }

    /** Clients of other processes ask over their own transport and hear over it. */
    private ClientService serve(ReplicaLoop loop, Answering answers) {
        ClientService service =
                new ClientService(ports.clients(), options.clientService(ports), counters);
        service.attach(answers.tagging(loop));
        answers.of(service);
        return service;
    }

    private void checkRoom(DurableLog log) {
        if (log.capacity() < options.leastLogBytes()) {
            throw new IllegalArgumentException(
                    "a log of "
                            + log.capacity()
                            + " bytes is too small for these options, which need "
                            + options.leastLogBytes()
                            + ": make the directory with a larger one, or take a smaller window or"
                            + " smaller batches");
        }
    }

    /** What a failed start tells its caller: the failure itself, whatever kind it is. */
    static IOException rethrown(Throwable cause) {
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }
}
