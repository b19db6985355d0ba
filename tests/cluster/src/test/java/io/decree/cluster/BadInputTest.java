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
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.handshake.Handshake;
import io.decree.runtime.standard.tcp.TcpCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Somebody talks nonsense to every port while clients are at work: they do not notice. */
class BadInputTest extends WithCluster {

    private static final int PATIENCE_MILLIS = 20_000;

    @Test
    void nonsenseOnEveryPortEndsItsConnectionAndNothingElse() throws IOException {
        startUnderLoad();
        GroupId other = new GroupId(cluster.group().high() ^ 2, cluster.group().low());
        do {
            for (int member = 0; member < cluster.members(); member++) {
                assertTrue(isHungUpOn(cluster.peerAddress(member), hello(member, other)), "hello");
            }
            for (InetSocketAddress port : ports()) {
                for (byte[] nonsense : nonsense()) {
                    assertTrue(isHungUpOn(port, nonsense), "port " + port);
                }
            }
        } while (hasTime());
        assertNoFaults();
        judge();
        assertCounted(
                List.of(TcpCounter.REFUSED_NOT_DECREE, TcpCounter.REFUSED_FOREIGN_GROUP),
                List.of(TcpCounter.NO_FRAME));
    }

    /** A node that ends says what came over its connections: an operator sees what was refused. */
    private void assertCounted(List<TcpCounter> ofPeers, List<TcpCounter> ofClients) {
        for (int member = 0; member < cluster.members(); member++) {
            NodeEvent stopped = stopped(member);
            String peers = stopped.text("peer-traffic");
            ofPeers.forEach(each -> assertTrue(peers.contains(each.name()), each + ": " + peers));
            String clients = stopped.text("client-traffic");
            ofClients.forEach(
                    each -> assertTrue(clients.contains(each.name()), each + ": " + clients));
        }
    }

    /** Some say nothing; others say something now and then, and never come to an end. */
    @Test
    void whoSaysLittleOrNothingIsHungUpOn() throws IOException, InterruptedException {
        startUnderLoad();
        List<Dribble> all = new ArrayList<>();
        for (InetSocketAddress port : ports()) {
            for (int i = 0; i < 50; i++) {
                all.add(new Dribble(port, new byte[0]));
            }
        }
        awaitHungUpOn(all);
        for (int member = 0; member < cluster.members(); member++) {
            for (int i = 0; i < 8; i++) {
                all.add(new Dribble(cluster.peerAddress(member), hello(member, cluster.group())));
                all.add(new Dribble(cluster.clientAddress(member), frameOf(1000)));
            }
        }
        awaitHungUpOn(all);
        assertNoFaults();
        judge();
        assertCounted(
                List.of(TcpCounter.HANDSHAKES_LATE, TcpCounter.PENDING_EVICTED),
                List.of(TcpCounter.HANDSHAKES_LATE));
    }

    private static void awaitHungUpOn(List<Dribble> all) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!all.isEmpty()) {
            for (Iterator<Dribble> each = all.iterator(); each.hasNext(); ) {
                if (each.next().isClosed()) {
                    each.remove();
                }
            }
            boolean patient = System.nanoTime() - begun < PATIENCE_MILLIS * 1_000_000L;
            assertTrue(patient, () -> "still open: " + all);
            Thread.sleep(100);
        }
    }

    /** The first message of a handshake: of a member of this size, whatever it agreed on. */
    private static byte[] hello(int receiver, GroupId group) {
        int self = receiver == 0 ? 1 : 0;
        ByteBuffer bytes = ByteBuffer.allocate(Handshake.LENGTH);
        new Handshake(new Identity(group, 1, self, 9), Limits.of(1000, 16)).hello(receiver, bytes);
        return bytes.array();
    }

    /** A client's frame of this length: its prefix is what is looked at first. */
    private static byte[] frameOf(int length) {
        ByteBuffer bytes = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.putInt(4, length).array();
    }

    /** One byte after the other, each time somebody looks. */
    private static final class Dribble {

        private final SocketChannel channel;
        private final ByteBuffer bytes;

        Dribble(InetSocketAddress port, byte[] bytes) throws IOException {
            channel = SocketChannel.open(port);
            channel.configureBlocking(false);
            this.bytes = ByteBuffer.wrap(bytes);
            this.bytes.limit(0);
        }

        boolean isClosed() throws IOException {
            try {
                bytes.limit(Math.min(bytes.limit() + 1, bytes.capacity()));
                channel.write(bytes);
                if (channel.read(ByteBuffer.allocate(64)) >= 0) {
                    return false;
                }
            } catch (IOException e) {
                // Reset: it is closed as well.
            }
            channel.close();
            return true;
        }

        @Override
        public String toString() {
            return channel + " after " + bytes.position() + " bytes";
        }
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
        assertTrue(stopped(0).text("clients").contains("REFUSED_WRONG_GROUP"));
    }

    private NodeEvent stopped(int member) {
        Node node = cluster.node(member);
        node.process().terminate();
        node.process().awaitEnd(PATIENCE_MILLIS / 1000);
        return node.last("stopped").orElseThrow();
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
        byte[] huge = frameOf(Integer.MAX_VALUE);
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

    private void assertNoFaults() {
        for (int member = 0; member < cluster.members(); member++) {
            assertEquals(List.of(), cluster.node(member).faults(), "member " + member);
            assertTrue(cluster.node(member).isAlive(), "member " + member);
        }
    }
}
