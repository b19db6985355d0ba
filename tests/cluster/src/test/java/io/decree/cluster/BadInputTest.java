package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.ClientOptions;
import io.decree.client.FailureReason;
import io.decree.cluster.process.NodeEvent;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvFailedException;
import io.decree.examples.kv.KvKeys;
import io.decree.runtime.GroupId;
import io.decree.runtime.standard.tcp.TcpCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Somebody talks nonsense to every port while clients are at work: they do not notice. */
class BadInputTest extends WithCluster {

    private static final int PATIENCE_MILLIS = 20_000;

    @Test
    void nonsenseOnEveryPortEndsItsConnectionAndNothingElse() throws IOException {
        startUnderLoad();
        do {
            for (InetSocketAddress port : ports()) {
                for (byte[] nonsense : nonsense()) {
                    assertTrue(isHungUpOn(port, nonsense), "port " + port);
                }
            }
        } while (hasTime());
        assertNoFaults();
        judge();
        assertCounted();
    }

    /** A node that ends says what came over its connections: an operator sees what was refused. */
    private void assertCounted() {
        for (int member = 0; member < cluster.members(); member++) {
            Node node = cluster.node(member);
            node.process().terminate();
            node.process().awaitEnd(PATIENCE_MILLIS / 1000);
            NodeEvent stopped = node.last("stopped").orElseThrow();
            String peers = stopped.text("peer-traffic");
            assertTrue(peers.contains(TcpCounter.REFUSED_NOT_DECREE.name()), peers);
            String clients = stopped.text("client-traffic");
            assertTrue(clients.contains(TcpCounter.NO_FRAME.name()), clients);
        }
    }

    @Test
    void whoSaysLittleOrNothingIsHungUpOn() throws IOException {
        startUnderLoad();
        List<Socket> silent = new ArrayList<>();
        for (InetSocketAddress port : ports()) {
            for (int i = 0; i < 50; i++) {
                silent.add(new Socket(port.getAddress(), port.getPort()));
            }
        }
        for (Socket socket : silent) {
            dribble(socket);
            assertTrue(isClosed(socket), socket + " is still open");
        }
        assertNoFaults();
        judge();
    }

    @Test
    void aClientOfAnotherGroupIsToldSo() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        GroupId other = new GroupId(cluster.group().high() ^ 2, cluster.group().low());
        List<InetSocketAddress> members = List.of(cluster.clientAddress(0));
        ClientOptions options =
                ClientOptions.of(other, members).withDeadline(Duration.ofSeconds(3));
        try (KvClient client = KvClient.connect(options)) {
            KvFailedException refused =
                    assertThrows(KvFailedException.class, () -> client.get(KvKeys.of("key")));
            assertEquals(FailureReason.WRONG_GROUP, refused.reason());
        }
    }

    private List<InetSocketAddress> ports() {
        List<InetSocketAddress> ports = new ArrayList<>();
        for (int member = 0; member < cluster.members(); member++) {
            ports.add(cluster.peerAddress(member));
            ports.add(cluster.clientAddress(member));
        }
        return ports;
    }

    private static List<byte[]> nonsense() {
        byte[] random = new byte[4096];
        new Random(1).nextBytes(random);
        byte[] zeros = new byte[4096];
        byte[] huge = ByteBuffer.allocate(4096).putInt(Integer.MAX_VALUE).array();
        byte[] negative = new byte[4096];
        Arrays.fill(negative, (byte) -1);
        byte[] web =
                "GET / HTTP/1.1\r\nHost: here\r\n\r\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        return List.of(random, zeros, huge, negative, web);
    }

    private static boolean isHungUpOn(InetSocketAddress port, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(port.getAddress(), port.getPort())) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                return true;
            }
            return isClosed(socket);
        }
    }

    /** Reads until the other side ends; what it says before does not matter. */
    private static boolean isClosed(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        try (InputStream in = socket.getInputStream()) {
            while (in.read() >= 0) {
                // A refusal, or the answer to a handshake.
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            // Reset: it is closed as well.
            return true;
        }
    }

    private static void dribble(Socket socket) {
        try {
            socket.getOutputStream().write(0);
        } catch (IOException e) {
            // It was closed in the meantime.
        }
    }

    private void assertNoFaults() {
        for (int member = 0; member < cluster.members(); member++) {
            assertEquals(List.of(), cluster.node(member).faults(), "member " + member);
            assertTrue(cluster.node(member).isAlive(), "member " + member);
        }
    }
}
