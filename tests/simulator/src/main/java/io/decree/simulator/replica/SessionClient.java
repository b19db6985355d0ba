package io.decree.simulator.replica;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import io.decree.simulator.Client;
import io.decree.simulator.ClientPort;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A client with a session: it asks one replica after another until it is answered, always with the
 * same number, so that nothing is done twice. An answer that comes after it asked again is one all
 * the same. After a while it gives up, and goes on with the next.
 */
final class SessionClient<I, O> implements Client<I> {

    private static final long RETRY = 150_000_000;
    private static final long PATIENCE = 4_000_000_000L;

    private final ClientPort<O> port;
    private final Service<I, O> service;
    private final ByteBuffer frame = ByteBuffer.allocate(1 << 12);
    private final ByteBuffer command = ByteBuffer.allocate(Service.COMMAND_BYTES);
    private I input;
    private boolean waiting;
    private long session;
    private long sequence;
    private long request;

    /** The first one of what it asks for now: the answer to any of them will do. */
    private long first;

    private long waited;
    private int node;

    SessionClient(ClientPort<O> port, Service<I, O> service) {
        this.port = port;
        this.service = service;
        node = (int) Long.remainderUnsigned(port.random(), port.nodes());
    }

    @Override
    public void begin(I newInput) {
        input = newInput;
        sequence++;
        waiting = true;
        waited = 0;
        first = request + 1;
        ask();
    }

    private void ask() {
        frame.clear();
        command.clear().order(ByteOrder.LITTLE_ENDIAN);
        if (service.isQuestion(input)) {
            ClientFrame.request(frame, ++request, ClientFrame.QUESTION);
            write();
            frame.put(command.flip());
            port.send(node, frame.flip());
            port.wakeAfter(RETRY);
            return;
        }
        ClientFrame.request(frame, ++request, ClientFrame.COMMAND);
        if (session == 0) {
            command.flip();
            Envelope.write(frame, CommandKind.OPEN_SESSION, 0, 0, 0, 0, command);
        } else {
            port.named(session, sequence);
            write();
            command.flip();
            Envelope.write(frame, CommandKind.COMMAND, session, sequence, sequence - 1, 0, command);
        }
        port.send(node, frame.flip());
        port.wakeAfter(RETRY);
    }

    /** A replica would refuse what does not fit, and it would look like the library's mistake. */
    private void write() {
        try {
            service.write(input, command);
        } catch (BufferOverflowException e) {
            throw new IllegalArgumentException(
                    "the service writes a longer command than the simulator takes, which is of at"
                            + " most "
                            + Service.COMMAND_BYTES
                            + " bytes",
                    e);
        }
    }

    @Override
    public void deliver(int from, ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        long answered = bytes.getLong();
        if (!waiting || answered < first) {
            return;
        }
        if (bytes.get() == ClientFrame.EXECUTED) {
            executed(ClientFrame.verdict(bytes.get()), bytes);
        } else if (answered == request) {
            redirect(bytes.get());
        }
    }

    private void executed(Verdict verdict, ByteBuffer result) {
        if (session == 0 && !service.isQuestion(input)) {
            session = result.getLong();
            sequence = 1;
            first = request + 1;
            ask();
            return;
        }
        switch (verdict) {
            case APPLY, REPEAT -> {
                waiting = false;
                port.complete(service.read(input, result));
            }
            default -> {
                // The session was dropped: what became of this command, nobody knows any more.
                session = 0;
                waiting = false;
                port.abandon();
            }
        }
    }

    /**
     * Asks the member named as the leader; without a name it waits for its time to ask the next.
     */
    private void redirect(int leader) {
        if (leader >= 0 && leader < port.nodes() && leader != node) {
            node = leader;
            ask();
        }
    }

    @Override
    public void wake() {
        if (!waiting) {
            return;
        }
        waited += RETRY;
        node = (node + 1) % port.nodes();
        if (waited >= PATIENCE) {
            waiting = false;
            port.abandon();
        } else {
            ask();
        }
    }
}
