package io.decree.replica.wire;

import io.decree.core.replica.Outcome;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import io.decree.runtime.Counters;
import io.decree.runtime.port.ClientTransport;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The replica's end of the client protocol: it reads requests off the client transport, hands them
 * to the replica, and writes what came of them.
 *
 * <p>Everything is bounded, and what is too much is answered at once. An answer for which a client
 * has no room is lost: the client asks again, and the session table has kept the answer. One
 * thread, the event loop's; nothing is allocated in the steady state.
 */
public final class ClientService implements ClientTransport.Receiver, Requests.Answers {

    /** The bytes that a frame needs besides a command or a result. */
    public static final int OVERHEAD = 32 + Envelope.HEADER;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ClientTransport transport;
    private final ClientServiceSettings settings;
    private final Counters.Own<ClientCounter> counters;
    private final WireReader reader;
    private final WireWriter writer = new WireWriter();
    private final WireMessage incoming = new WireMessage();
    private final WireMessage outgoing = new WireMessage();
    private final Envelope envelope = new Envelope();
    private final ConnectionTable clients;
    private final OpenRequests requests;

    /** By a client's place. */
    private final int[] outstanding;

    /** By a client's place: the longest frame it takes. */
    private final int[] frameMost;

    /** By member: where clients reach it. */
    private final ByteBuffer[] addresses;

    private Requests replica;

    /** Whether no request is taken any more. */
    private boolean draining;

    /**
     * Serves nobody before {@link #attach}.
     *
     * @param transport where answers leave
     * @param settings what clients are told and may do
     * @param counters counts what becomes of them
     */
    public ClientService(
            ClientTransport transport,
            ClientServiceSettings settings,
            Counters.Own<ClientCounter> counters) {
        this.transport = transport;
        this.settings = settings;
        this.counters = counters;
        reader = new WireReader(settings.frameMost());
        clients = new ConnectionTable(settings.clients());
        requests = new OpenRequests(settings.outstandingAll());
        outstanding = new int[settings.clients()];
        frameMost = new int[settings.clients()];
        addresses = encoded(settings.addresses());
    }

    private static ByteBuffer[] encoded(List<String> addresses) {
        return addresses.stream()
                .map(address -> ByteBuffer.wrap(address.getBytes(StandardCharsets.UTF_8)))
                .toArray(ByteBuffer[]::new);
    }

    /**
     * Says who answers. It comes before the first frame.
     *
     * @param asked the replica, whose answers come to this object
     */
    public void attach(Requests asked) {
        replica = asked;
    }

    /**
     * How many clients there are.
     *
     * @return those that were welcomed and did not go
     */
    public int clients() {
        return clients.size();
    }

    /**
     * How many requests wait for their answer.
     *
     * @return those of clients that went included
     */
    public int outstanding() {
        return requests.size();
    }

    /**
     * Takes no request any more: whoever asks is told that nobody leads here, and asks another
     * member. Those that were taken are answered.
     */
    public void drain() {
        draining = true;
    }

    // ---------------------------------------------------------------- what clients say

    @Override
    public boolean receive(long connection, ByteBuffer frame) {
        if (reader.read(frame, incoming) != WireResult.OK) {
            return hangUp(ClientCounter.NOT_UNDERSTOOD);
        }
        int client = clients.find(connection);
        if (client == ConnectionTable.NONE) {
            return incoming.kind == WireKind.HELLO
                    ? greet(connection)
                    : hangUp(ClientCounter.NOT_EXPECTED);
        }
        frame.limit(incoming.payloadAt + incoming.payloadLength).position(incoming.payloadAt);
        return switch (incoming.kind) {
            case COMMAND -> command(connection, client, frame);
            case READ, READ_STALE -> ask(connection, client, frame);
            default -> hangUp(ClientCounter.NOT_EXPECTED);
        };
    }

    /** The transport closes the connection for this answer. */
    private boolean hangUp(ClientCounter why) {
        counters.add(why);
        return false;
    }

    private boolean greet(long connection) {
        outgoing.lowest = WireLayout.VERSION;
        outgoing.highest = WireLayout.VERSION;
        boolean ours =
                incoming.groupHigh == settings.group().high()
                        && incoming.groupLow == settings.group().low();
        if (!ours) {
            return refuse(connection, Refusal.WRONG_GROUP);
        }
        if (incoming.lowest > WireLayout.VERSION) {
            return refuse(connection, Refusal.NO_COMMON_VERSION);
        }
        int client = clients.add(connection);
        if (client == ConnectionTable.NONE) {
            return refuse(connection, Refusal.TOO_MANY_CLIENTS);
        }
        outstanding[client] = 0;
        frameMost[client] = incoming.frameMost;
        counters.add(ClientCounter.WELCOMED);
        welcome(connection);
        return true;
    }

    private boolean refuse(long connection, Refusal why) {
        outgoing.kind = WireKind.REFUSAL;
        outgoing.refusal = why;
        send(connection, NOTHING);
        return hangUp(ClientCounter.of(why));
    }

    private void welcome(long connection) {
        outgoing.kind = WireKind.WELCOME;
        outgoing.version = WireLayout.VERSION;
        outgoing.member = settings.member();
        outgoing.frameMost = settings.frameMost();
        outgoing.commandMost = settings.commandMost();
        outgoing.outstandingMost = settings.outstanding();
        outgoing.window = settings.window();
        send(connection, NOTHING);
    }

    /** An envelope that replicas do not understand would stop them all: it is looked at first. */
    private boolean command(long connection, int client, ByteBuffer bytes) {
        if (!Envelope.isWhole(bytes) || !isOfASession(bytes)) {
            return hangUp(ClientCounter.BAD_ENVELOPE);
        }
        if (bytes.remaining() - Envelope.HEADER > settings.commandMost()) {
            refuseLong(connection, bytes.remaining() - Envelope.HEADER);
            return true;
        }
        long token = open(connection, client);
        if (token != OpenRequests.NONE) {
            replica.submit(token, bytes);
        }
        return true;
    }

    /**
     * Only a client inside of the replica may do without a session, and the commands of one are
     * numbered from 1 on.
     */
    private boolean isOfASession(ByteBuffer bytes) {
        return envelope.wrap(bytes, bytes.position())
                && switch (envelope.kind()) {
                    case OPEN_SESSION -> true;
                    case CLOSE_SESSION -> envelope.session() > 0;
                    case COMMAND -> envelope.session() > 0 && envelope.sequence() > 0;
                };
    }

    private boolean ask(long connection, int client, ByteBuffer question) {
        if (question.remaining() > settings.commandMost()) {
            refuseLong(connection, question.remaining());
            return true;
        }
        boolean stale = incoming.kind == WireKind.READ_STALE;
        long token = open(connection, client);
        if (token != OpenRequests.NONE && stale) {
            replica.readStale(token, question);
        } else if (token != OpenRequests.NONE) {
            replica.read(token, question);
        }
        return true;
    }

    private void refuseLong(long connection, int length) {
        counters.add(ClientCounter.TOO_LONG);
        tooLong(connection, incoming.id, NotDone.TOO_LONG, length, settings.commandMost());
    }

    /** A token for the request that came in; none, and an answer, when it is not taken. */
    private long open(long connection, int client) {
        long token =
                !draining && outstanding[client] < settings.outstanding()
                        ? requests.open(connection, incoming.id)
                        : OpenRequests.NONE;
        if (token == OpenRequests.NONE) {
            counters.add(
                    draining ? ClientCounter.NOT_TAKEN_WHILE_CLOSING : ClientCounter.OVERLOADED);
            NotDone why = draining ? NotDone.NOT_LEADER : NotDone.OVERLOADED;
            notDone(connection, incoming.id, why);
        } else {
            outstanding[client]++;
        }
        return token;
    }

    @Override
    public void disconnected(long connection) {
        clients.remove(connection);
    }

    // ---------------------------------------------------------------- what comes of it

    @Override
    public void executed(long token, Verdict verdict, ByteBuffer result) {
        long connection = requests.connection(token);
        long id = close(token, connection);
        if (fits(connection, id, WireKind.EXECUTED, result)) {
            outgoing.kind = WireKind.EXECUTED;
            outgoing.id = id;
            outgoing.verdict = verdict;
            send(connection, result);
        }
    }

    @Override
    public void answered(long token, long slot, ByteBuffer answer) {
        long connection = requests.connection(token);
        long id = close(token, connection);
        if (fits(connection, id, WireKind.ANSWERED, answer)) {
            outgoing.kind = WireKind.ANSWERED;
            outgoing.id = id;
            outgoing.slot = slot;
            send(connection, answer);
        }
    }

    @Override
    public void refused(long token, Outcome outcome) {
        counters.add(ClientCounter.of(outcome));
        long connection = requests.connection(token);
        notDone(connection, close(token, connection), NotDone.of(outcome));
    }

    @Override
    public void unanswerable(long token) {
        long connection = requests.connection(token);
        notDone(connection, close(token, connection), NotDone.UNANSWERABLE);
    }

    @Override
    public void answerTooLong(long token, int length, int most) {
        long connection = requests.connection(token);
        tooLong(connection, close(token, connection), NotDone.ANSWER_TOO_LONG, length, most);
    }

    private long close(long token, long connection) {
        long id = requests.id(token);
        requests.close(token);
        int client = clients.find(connection);
        if (client != ConnectionTable.NONE) {
            outstanding[client]--;
        }
        return id;
    }

    private boolean fits(long connection, long id, WireKind kind, ByteBuffer payload) {
        int client = clients.find(connection);
        if (client == ConnectionTable.NONE) {
            counters.add(ClientCounter.ANSWERS_LOST);
            return false;
        }
        int most = Math.min(frameMost[client], transport.longestFrame());
        if (kind.length(payload.remaining()) > most) {
            int room = Math.max(0, most - kind.length(0));
            tooLong(connection, id, NotDone.ANSWER_TOO_LONG, payload.remaining(), room);
            return false;
        }
        return true;
    }

    private void notDone(long connection, long id, NotDone why) {
        tooLong(connection, id, why, 0, 0);
    }

    private void tooLong(long connection, long id, NotDone why, int length, int most) {
        outgoing.length = length;
        outgoing.most = most;
        int leader = draining ? -1 : replica.leader();
        outgoing.kind = WireKind.NOT_DONE;
        outgoing.id = id;
        outgoing.notDone = why;
        outgoing.leader = leader < 0 ? WireMessage.NO_LEADER : leader;
        boolean known = leader >= 0 && leader < addresses.length;
        send(connection, known ? addresses[leader] : NOTHING);
    }

    private void send(long connection, ByteBuffer payload) {
        ByteBuffer room = transport.claim(connection, outgoing.kind.length(payload.remaining()));
        if (room != null) {
            writer.write(outgoing, payload, room);
            transport.commit();
        } else {
            counters.add(ClientCounter.ANSWERS_LOST);
        }
    }
}
