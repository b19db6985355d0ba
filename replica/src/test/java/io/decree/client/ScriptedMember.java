package io.decree.client;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import io.decree.replica.wire.NotDone;
import io.decree.replica.wire.WireKind;
import io.decree.replica.wire.WireMessage;
import io.decree.replica.wire.WireReader;
import io.decree.replica.wire.WireResult;
import io.decree.replica.wire.WireWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A member that does exactly what a test says, right or wrong. One thread a connection. */
final class ScriptedMember implements AutoCloseable {

    /** What it does with a request. */
    interface Script {
        void request(Call call) throws IOException;
    }

    private static final int FRAME_MOST = 1 << 20;
    private static final int PREFIX = 8;

    /** So many bytes a command or a question may have. */
    static final int COMMAND_MOST = 1000;

    final AtomicInteger connections = new AtomicInteger();
    final AtomicInteger requests = new AtomicInteger();
    private final int number;
    private final Script script;
    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    ScriptedMember(int number, Script script) throws IOException {
        this.number = number;
        this.script = script;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept, "scripted-" + number);
    }

    InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                start(() -> serve(socket), "scripted-connection");
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            WireReader reader = new WireReader(FRAME_MOST);
            while (true) {
                ByteBuffer frame = frame(in);
                WireMessage message = new WireMessage();
                if (frame.remaining() > PREFIX && reader.read(frame, message) == WireResult.OK) {
                    handle(new Call(socket, message, frame));
                }
            }
        } catch (IOException e) {
            // The client went, or the script closed the connection.
        }
    }

    /** A keep-alive is a prefix with nothing behind it. */
    private static ByteBuffer frame(DataInputStream in) throws IOException {
        byte[] prefix = new byte[PREFIX];
        in.readFully(prefix);
        int length = ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        ByteBuffer frame = ByteBuffer.allocate(length).put(prefix);
        in.readFully(frame.array(), PREFIX, length - PREFIX);
        return frame.clear();
    }

    private void handle(Call call) throws IOException {
        if (call.request.kind == WireKind.HELLO) {
            call.welcome(number);
        } else {
            requests.incrementAndGet();
            script.request(call);
        }
    }

    /** One request, and what can be said to it, by any thread but by one at a time. */
    static final class Call {

        final WireMessage request;
        private final Socket socket;
        private final ByteBuffer frame;

        Call(Socket socket, WireMessage request, ByteBuffer frame) {
            this.socket = socket;
            this.request = request;
            this.frame = frame;
        }

        boolean isQuestion() {
            return request.kind != WireKind.COMMAND;
        }

        boolean opensSession() {
            Envelope envelope = new Envelope();
            return !isQuestion()
                    && envelope.wrap(frame, request.payloadAt)
                    && envelope.kind() == CommandKind.OPEN_SESSION;
        }

        void welcome(int member) throws IOException {
            WireMessage welcome = new WireMessage();
            welcome.kind = WireKind.WELCOME;
            welcome.version = 1;
            welcome.member = member;
            welcome.frameMost = FRAME_MOST;
            welcome.commandMost = COMMAND_MOST;
            welcome.outstandingMost = 8;
            welcome.window = 8;
            say(welcome, ByteBuffer.allocate(0));
        }

        /** As a sound member would: a session, or a result of four bytes. */
        void execute() throws IOException {
            ByteBuffer result = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            execute(opensSession() ? result.putLong(0, 5) : result.putInt(0, 1).limit(4));
        }

        void execute(ByteBuffer result) throws IOException {
            say(answer(WireKind.EXECUTED), result);
        }

        /** The group does not know the session of this command. */
        void noSession() throws IOException {
            WireMessage answer = answer(WireKind.EXECUTED);
            answer.verdict = Verdict.NO_SESSION;
            say(answer, ByteBuffer.allocate(0));
        }

        /** A command's session and its text. */
        String sent() {
            ByteBuffer command = frame.duplicate();
            envelope().command(command);
            return envelope().session() + ":" + StandardCharsets.UTF_8.decode(command);
        }

        /** Of a command. */
        Envelope envelope() {
            Envelope envelope = new Envelope();
            envelope.wrap(frame, request.payloadAt);
            return envelope;
        }

        void tooLong() throws IOException {
            WireMessage answer = answer(WireKind.NOT_DONE);
            answer.notDone = NotDone.TOO_LONG;
            say(answer, ByteBuffer.allocate(0));
        }

        /** What only clients say. */
        void ask() throws IOException {
            say(answer(WireKind.READ), ByteBuffer.allocate(4));
        }

        void hangUp() throws IOException {
            socket.close();
        }

        void answer() throws IOException {
            say(answer(WireKind.ANSWERED), ByteBuffer.allocate(4));
        }

        void notLeader(int leader, InetSocketAddress at) throws IOException {
            WireMessage answer = answer(WireKind.NOT_DONE);
            answer.notDone = NotDone.NOT_LEADER;
            answer.leader = leader;
            String name = at.getHostString() + ":" + at.getPort();
            say(answer, ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
        }

        private WireMessage answer(WireKind kind) {
            WireMessage answer = new WireMessage();
            answer.kind = kind;
            answer.id = request.id;
            return answer;
        }

        private void say(WireMessage message, ByteBuffer payload) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(message.kind.length(payload.remaining()));
            new WireWriter().write(message, payload, bytes);
            socket.getOutputStream().write(bytes.array(), 0, bytes.position());
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
