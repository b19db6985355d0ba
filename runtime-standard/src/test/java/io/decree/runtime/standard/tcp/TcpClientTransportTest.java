package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.frame.FrameStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients are served, and those that misbehave are gone without the others noticing. */
class TcpClientTransportTest {

    private static final int LENGTH = 100;

    @Test
    void framesGoBothWays() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer one = desk.connect();
                RawPeer two = desk.connect()) {
            desk.echoes = 1;
            one.send(Frames.bytes(LENGTH, 1));
            two.send(Frames.bytes(LENGTH, 2));
            desk.await(() -> has(one, LENGTH) && has(two, LENGTH));
            assertEquals(1, Frames.read(one.received()));
            assertEquals(2, Frames.read(two.received()));
            assertEquals(2, desk.transport.connections());
            assertNotEquals(desk.connections.get(0), desk.connections.get(1));
        }
    }

    private static boolean has(RawPeer peer, int bytes) {
        return peer.received().remaining() == bytes;
    }

    @Test
    void aFrameThatComesByteForByteIsOneFrame() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer peer = desk.connect()) {
            for (byte one : Frames.bytes(LENGTH, 7)) {
                peer.send(one);
                desk.poll();
            }
            desk.await(() -> !desk.numbers.isEmpty());
            assertEquals(List.of(7L), desk.numbers);
        }
    }

    @Test
    void anEndIsToldOnceAndItsNumberIsNeverUsedAgain() {
        try (ClientDesk desk = new ClientDesk(options().withConnections(1))) {
            for (long i = 0; i < 3; i++) {
                try (RawPeer peer = desk.connect()) {
                    peer.send(Frames.bytes(LENGTH, i));
                    int seen = (int) i + 1;
                    desk.await(() -> desk.numbers.size() == seen);
                }
                int told = (int) i + 1;
                desk.await(() -> desk.ended.size() == told);
            }
            assertEquals(desk.connections, desk.ended);
            assertEquals(3, desk.ended.stream().distinct().count());
            assertFalse(desk.send(desk.connections.get(0), LENGTH, 1), "it is gone");
        }
    }

    @Test
    void moreThanTheAllowedNumberAreClosedAtOnce() {
        try (ClientDesk desk = new ClientDesk(options().withConnections(2));
                RawPeer one = desk.connect();
                RawPeer two = desk.connect();
                RawPeer three = desk.connect()) {
            desk.await(three::isEnded);
            assertEquals(1, desk.count(TcpCounter.TOO_MANY));
            assertFalse(one.isEnded());
            assertFalse(two.isEnded());
        }
    }

    @Test
    void whatIsNoFrameEndsTheConnection() {
        for (int length : new int[] {0, 7, 8, ClientDesk.FRAME_BYTES + 1, -1}) {
            byte[] bytes = Frames.bytes(LENGTH, 1);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, length);
            assertEnded(TcpCounter.NO_FRAME, bytes);
        }
    }

    private static void assertEnded(TcpCounter reason, byte[] bytes) {
        try (ClientDesk desk = new ClientDesk();
                RawPeer good = desk.connect();
                RawPeer bad = desk.connect()) {
            desk.echoes = 1;
            good.send(Frames.bytes(LENGTH, 1));
            bad.send(bytes);
            desk.await(bad::isEnded);
            assertEquals(1, desk.count(reason), desk.transport.counters()::toString);
            desk.await(() -> has(good, LENGTH));
        }
    }

    @Test
    void aReceiverCanEndAConnectionAndItsLastWordsAreSent() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer peer = desk.connect()) {
            desk.echoes = 1;
            desk.content = false;
            peer.send(Frames.bytes(LENGTH, 1));
            desk.await(peer::isEnded);
            assertTrue(has(peer, LENGTH));
            assertEquals(1, desk.count(TcpCounter.REJECTED));
            desk.await(() -> desk.ended.equals(desk.connections));
        }
    }

    @Test
    void whoSaysNothingAtAllIsGone() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer mute = desk.connect()) {
            desk.await(() -> desk.transport.connections() == 1);
            desk.clock.jump(2);
            desk.await(mute::isEnded);
            assertEquals(1, desk.count(TcpCounter.HANDSHAKES_LATE));
            assertEquals(List.of(), desk.ended, "nobody has heard of it");
        }
    }

    @Test
    void whoSaysNothingAnyMoreIsGoneAndWhoKeepsAliveIsNot() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer mute = desk.connect();
                RawPeer alive = desk.connect()) {
            mute.send(Frames.bytes(LENGTH, 1));
            alive.send(Frames.bytes(LENGTH, 2));
            desk.await(() -> desk.numbers.size() == 2);
            for (int i = 0; i < 5; i++) {
                desk.clock.jump(4);
                alive.send(keepAlive());
                long bytes = 2L * LENGTH + (i + 1L) * FrameStream.KEEP_ALIVE;
                desk.await(() -> desk.count(TcpCounter.BYTES_RECEIVED) == bytes);
            }
            desk.await(mute::isEnded);
            assertEquals(1, desk.count(TcpCounter.SILENT));
            assertFalse(alive.isEnded());
            assertTrue(alive.received().remaining() >= FrameStream.KEEP_ALIVE, "it hears of us");
            assertEquals(2, desk.numbers.size(), "a keep-alive is no frame");
        }
    }

    private static byte[] keepAlive() {
        ByteBuffer bytes = ByteBuffer.allocate(FrameStream.KEEP_ALIVE);
        FrameStream.keepAlive(bytes);
        return bytes.array();
    }

    @Test
    void whoBeginsAFrameAndDoesNotEndItIsGone() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer slow = desk.connect()) {
            slow.send(Frames.bytes(LENGTH, 1));
            desk.await(() -> desk.numbers.size() == 1);
            byte[] frame = Frames.bytes(LENGTH, 2);
            for (int i = 0; i < 5; i++) {
                slow.send(frame[i]);
                long bytes = LENGTH + i + 1L;
                desk.await(() -> desk.count(TcpCounter.BYTES_RECEIVED) == bytes);
                desk.clock.jump(1);
            }
            desk.await(slow::isEnded);
            assertEquals(1, desk.count(TcpCounter.FRAMES_LATE));
        }
    }

    @Test
    void whoDoesNotReadIsGoneAndTakesNoMoreMemoryThanItsQueue() {
        try (ClientDesk desk = new ClientDesk();
                RawPeer deaf = desk.connect();
                RawPeer good = desk.connect()) {
            desk.echoes = 1;
            deaf.send(Frames.bytes(LENGTH, 1));
            desk.await(() -> desk.numbers.size() == 1);
            long connection = desk.connections.get(0);
            while (desk.send(connection, ClientDesk.FRAME_BYTES, 3)) {
                desk.poll();
            }
            assertTrue(desk.count(TcpCounter.LOST_QUEUE_FULL) > 0);
            assertTrue(desk.transport.memoryBytes() <= 4L << 20, "the queue doubled up to 1 MiB");
            good.send(Frames.bytes(LENGTH, 2));
            desk.await(() -> has(good, LENGTH));
            assertFalse(deaf.isEnded());
            desk.clock.jump(5);
            desk.await(() -> desk.ended.equals(List.of(connection)));
            assertEquals(1, desk.count(TcpCounter.NOT_READING));
        }
    }

    @Test
    void whenTheMemoryOfAllIsSpentItIsTheGreedyOneThatGoes() {
        TcpClientOptions options = options().withMemoryBytes(1 << 20);
        try (ClientDesk desk = new ClientDesk(options)) {
            RawPeer[] greedy = new RawPeer[20];
            for (int i = 0; i < greedy.length; i++) {
                greedy[i] = desk.connect();
                byte[] most = Frames.bytes(ClientDesk.FRAME_BYTES, i);
                greedy[i].send(Arrays.copyOf(most, most.length - 1));
            }
            desk.await(() -> desk.count(TcpCounter.NO_MEMORY) > 0);
            assertTrue(desk.transport.memoryBytes() <= 1 << 20);
            for (RawPeer peer : greedy) {
                peer.close();
            }
            desk.await(() -> desk.transport.connections() == 0);
        }
    }

    private static TcpClientOptions options() {
        return TcpClientOptions.of(ClientDesk.FRAME_BYTES);
    }
}
