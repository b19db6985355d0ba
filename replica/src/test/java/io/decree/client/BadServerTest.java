package io.decree.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.wire.Refusal;
import io.decree.replica.wire.WireKind;
import io.decree.replica.wire.WireMessage;
import io.decree.replica.wire.WireWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Behind an address of the group's there is something else: the client says so and goes on. */
class BadServerTest {

    /** A server that says the same to everybody and then waits for them to go, or goes itself. */
    private static final class Server implements AutoCloseable {

        private final ServerSocket listener;
        private final byte[] speech;
        private final boolean goes;
        private final List<Socket> sockets = new ArrayList<>();

        Server(byte[] speech, boolean goes) throws IOException {
            this.speech = speech;
            this.goes = goes;
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(this::run, "bad-server");
            thread.setDaemon(true);
            thread.start();
        }

        InetSocketAddress address() {
            return (InetSocketAddress) listener.getLocalSocketAddress();
        }

        private void run() {
            try {
                while (true) {
                    speak(listener.accept());
                }
            } catch (IOException e) {
                // The test is over.
            }
        }

        private synchronized void speak(Socket socket) throws IOException {
            sockets.add(socket);
            OutputStream out = socket.getOutputStream();
            out.write(speech);
            if (goes) {
                socket.close();
            }
        }

        @Override
        public synchronized void close() throws IOException {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private final FakeCluster cluster = new FakeCluster();

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void silence() throws IOException {
        assertPassed("it does not answer", false);
    }

    @Test
    void goodbye() throws IOException {
        assertPassed("it ended the connection", true);
    }

    @Test
    void anotherProtocol() throws IOException {
        byte[] http = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8);
        assertPassed("it sent what is no frame", false, http);
    }

    @Test
    void half() throws IOException {
        byte[] welcome = frame(WireKind.WELCOME);
        assertPassed("it does not answer", false, Arrays.copyOf(welcome, welcome.length - 1));
    }

    @Test
    void alteredBytes() throws IOException {
        byte[] welcome = frame(WireKind.WELCOME);
        welcome[20] ^= 1;
        assertPassed("it speaks another protocol", false, welcome);
    }

    @Test
    void somethingElseThanAWelcome() throws IOException {
        assertPassed("it speaks another protocol", false, frame(WireKind.ANSWERED));
    }

    @Test
    void aVersionOfTheFuture() throws IOException {
        assertPassed("it speaks versions 2 to 3", false, frame(WireKind.REFUSAL));
    }

    /** It takes requests and answers none: the next member is asked the same ones again. */
    @Test
    void aWelcomeAndNothingElse() throws IOException {
        byte[] welcome = frame(WireKind.WELCOME);
        assertPassed("it took a request and did not answer in time", false, welcome);
    }

    /** Answers to questions that nobody asked. */
    @Test
    void answersToNothing() throws IOException {
        byte[] welcome = frame(WireKind.WELCOME);
        byte[] answer = frame(WireKind.ANSWERED);
        byte[] both = Arrays.copyOf(welcome, welcome.length + answer.length);
        System.arraycopy(answer, 0, both, welcome.length, answer.length);
        assertPassed("it took a request and did not answer in time", false, both);
    }

    @Test
    void aNameWithoutAnAddress() {
        InetSocketAddress nobody = InetSocketAddress.createUnresolved("no-such.invalid", 1);
        assertPassed("its name has no address", nobody);
    }

    private static byte[] frame(WireKind kind) {
        WireMessage message = new WireMessage();
        message.kind = kind;
        message.version = 1;
        message.frameMost = 1 << 16;
        message.commandMost = 1 << 10;
        message.outstandingMost = 8;
        message.window = 8;
        message.lowest = 2;
        message.highest = 3;
        message.refusal = Refusal.NO_COMMON_VERSION;
        message.id = 1 << 20;
        ByteBuffer frame = ByteBuffer.allocate(100);
        int length = new WireWriter().write(message, frame);
        return Arrays.copyOf(frame.array(), length);
    }

    private void assertPassed(String problem, boolean goes, byte... speech) throws IOException {
        try (Server server = new Server(speech, goes)) {
            assertPassed(problem, server.address());
        }
    }

    /** The group is reached behind it; alone it is named as what is wrong. */
    private void assertPassed(String problem, InetSocketAddress bad) {
        InetSocketAddress good = cluster.addresses().get(0);
        ClientOptions options = cluster.options().withAttempt(Duration.ofMillis(100));
        try (Client client = Client.connect(members(options, good, bad))) {
            Outcome outcome = client.execute(FakeCluster.bytes("a"));
            assertInstanceOf(Outcome.Committed.class, outcome);
        }
        ClientOptions brief = options.withDeadline(Duration.ofMillis(250));
        try (Client client = Client.connect(members(brief, bad))) {
            Outcome.NotCommitted outcome =
                    assertInstanceOf(
                            Outcome.NotCommitted.class, client.execute(FakeCluster.bytes("b")));
            String named = bad.getHostString() + ":" + bad.getPort() + ": " + problem;
            assertTrue(outcome.message().contains(named), outcome.message());
        }
        assertEquals(List.of("a"), cluster.group.applied());
    }

    private static ClientOptions members(ClientOptions options, InetSocketAddress... members) {
        return new ClientOptions(
                options.group(),
                List.of(members),
                options.deadline(),
                options.attempt(),
                options.openMost(),
                options.frameMost());
    }
}
