package io.decree.client;

import io.decree.core.replica.Outcome;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.CommandKind;
import io.decree.replica.wire.ClientCounter;
import io.decree.replica.wire.ClientService;
import io.decree.replica.wire.ClientServiceSettings;
import io.decree.runtime.Counters;
import io.decree.runtime.GroupId;
import io.decree.runtime.port.ClientTransport;
import io.decree.runtime.standard.tcp.TcpClientOptions;
import io.decree.runtime.standard.tcp.TcpClientTransport;
import io.decree.runtime.standard.tcp.TcpLoop;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** One member: the real client service on real sockets and a thread, in front of a fake group. */
final class FakeMember implements AutoCloseable {

    /** What happens to the next command. */
    enum Fault {
        /** It takes effect, and the answer is lost with the connection. */
        EXECUTED_AND_CUT,
        /** It is lost with the connection. */
        CUT,
        /** It takes effect, and nobody ever answers. */
        EXECUTED_AND_MUTE,
        /** It stays where it is for ever, and nobody answers. */
        MUTE,
        /** It is refused: its fate is open. */
        UNKNOWN_BUT_EXECUTED,
        /** It is refused: something else took its slot. */
        LOST,
        /** It is refused: too much to do. */
        OVERLOADED,
        /** It is answered as if it had never been heard of. */
        NONE
    }

    static final int COMMAND_MOST = 1000;
    static final int FRAME_MOST = 4096;

    /** For the commands to come; those that open sessions have none. */
    final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();

    /** Whether questions stay where they are for ever. */
    volatile boolean muteToQuestions;

    private final int number;
    private final FakeGroup group;
    private final TcpLoop loop = new TcpLoop();
    private final TcpClientTransport transport;
    private final Thread thread;
    private ClientService service;
    private volatile boolean stopped;
    private boolean cut;

    /** Listens; port 0 for any. Nobody is served before {@link #serve}. */
    FakeMember(int number, FakeGroup group, InetSocketAddress at) {
        this.number = number;
        this.group = group;
        TcpClientOptions options = TcpClientOptions.of(FRAME_MOST);
        transport = new TcpClientTransport(loop, System::nanoTime, options, at);
        thread = new Thread(this::run, "member-" + number);
    }

    /** Begins to serve clients, and tells them that the members are at these addresses. */
    void serve(GroupId id, List<String> names) {
        service =
                new ClientService(
                        transport,
                        new ClientServiceSettings(
                                id,
                                number,
                                names,
                                2,
                                4,
                                64,
                                COMMAND_MOST,
                                FRAME_MOST,
                                FakeGroup.WINDOW),
                        new Counters.Own<>(ClientCounter.class));
        service.attach(new Replica());
        thread.start();
    }

    InetSocketAddress address() {
        return transport.address();
    }

    private void run() {
        while (!stopped) {
            cut = false;
            int count = transport.poll(receiver, 1);
            transport.flush();
            if (count == 0) {
                loop.park(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        transport.close();
        loop.close();
    }

    /** The service, whose connection is cut when a fault says so. */
    private final ClientTransport.Receiver receiver =
            new ClientTransport.Receiver() {
                @Override
                public boolean receive(long connection, ByteBuffer frame) {
                    return service.receive(connection, frame) && !cut;
                }

                @Override
                public void disconnected(long connection) {
                    service.disconnected(connection);
                }
            };

    private final class Replica implements Requests {

        @Override
        public void submit(long token, ByteBuffer envelope) {
            boolean opens = envelope.get(envelope.position() + 6) != CommandKind.COMMAND.code();
            Fault fault = opens ? null : faults.poll();
            switch (fault == null ? Fault.NONE : fault) {
                case EXECUTED_AND_CUT -> {
                    group.execute(envelope, token, null);
                    cut = true;
                }
                case CUT -> cut = true;
                case EXECUTED_AND_MUTE -> group.execute(envelope, token, null);
                case MUTE -> {}
                case UNKNOWN_BUT_EXECUTED -> {
                    group.execute(envelope, token, null);
                    service.refused(token, Outcome.UNKNOWN);
                }
                case LOST -> service.refused(token, Outcome.LOST);
                case OVERLOADED -> service.refused(token, Outcome.OVERLOADED);
                case NONE -> {
                    if (leader() == number) {
                        group.execute(envelope, token, service);
                    } else {
                        service.refused(token, Outcome.NOT_LEADER);
                    }
                }
            }
        }

        @Override
        public void read(long token, ByteBuffer question) {
            if (muteToQuestions) {
                return;
            }
            if (leader() == number) {
                group.ask(question, token, service);
            } else {
                service.refused(token, Outcome.NOT_LEADER);
            }
        }

        @Override
        public void readStale(long token, ByteBuffer question) {
            if (muteToQuestions) {
                return;
            }
            group.ask(question, token, service);
        }

        @Override
        public int leader() {
            return group.leader();
        }
    }

    @Override
    public void close() {
        stopped = true;
        loop.wake();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
