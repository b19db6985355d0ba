package io.decree.runtime.standard.tcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.frame.FrameStream;
import io.decree.runtime.handshake.Handshake;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes to a member's port, it is closed and counted, and the others go on. */
class BadPeerTest {

    private static final int LENGTH = 100;

    private final Group group = new Group(2);
    private final Member victim = group.get(0);
    private int goodFrames;

    @BeforeEach
    void connect() {
        group.awaitConnected();
    }

    /** After everything the good member still gets through. */
    @AfterEach
    void othersGoOn() {
        assertTrue(group.get(1).send(0, LENGTH, 77));
        goodFrames++;
        group.await(() -> victim.received.size() == goodFrames);
        assertEquals("1:77", victim.received.get(goodFrames - 1));
        assertEquals(0, victim.count(TcpCounter.REPLACED));
        group.close();
    }

    @Test
    void garbage() {
        assertRefused(TcpCounter.REFUSED_NOT_DECREE, "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
    }

    @Test
    void alteredBytes() {
        byte[] hello = hello(Frames.identity(2), 0);
        hello[30] ^= 1;
        assertRefused(TcpCounter.REFUSED_BAD_CHECKSUM, hello);
    }

    @Test
    void anotherGroup() {
        Identity stranger = new Identity(new GroupId(3, 4), 1, 2, 9);
        assertRefused(TcpCounter.REFUSED_FOREIGN_GROUP, hello(stranger, 0));
    }

    @Test
    void anotherReceiver() {
        assertRefused(TcpCounter.REFUSED_WRONG_RECEIVER, hello(Frames.identity(2), 5));
    }

    @Test
    void itsOwnNumber() {
        assertRefused(TcpCounter.REFUSED_BAD_FIELD, hello(Frames.identity(0), 0));
    }

    @Test
    void aVersionOfTheFuture() {
        ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
        new Handshake(Frames.identity(2), Frames.LIMITS, 7, 9).hello(0, hello);
        assertRefused(TcpCounter.REFUSED_NO_COMMON_VERSION, hello.array());
    }

    @Test
    void otherLimits() {
        ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
        Limits longer = new Limits(1 << 14, 32, 1 << 15);
        new Handshake(Frames.identity(2), longer).hello(0, hello);
        assertRefused(TcpCounter.REFUSED_DIFFERENT_LIMITS, hello.array());
    }

    @Test
    void halfAHelloAndThenSilence() {
        try (RawPeer slow = connectTo(victim)) {
            slow.send(Arrays.copyOf(hello(Frames.identity(2), 0), 40));
            group.settle();
            assertFalse(slow.isEnded());
            group.clock.jump(1);
            group.await(slow::isEnded);
            assertEquals(1, victim.count(TcpCounter.HANDSHAKES_LATE));
        }
    }

    @Test
    void halfAHelloAndThenTheEnd() {
        try (RawPeer gone = connectTo(victim)) {
            gone.send(Arrays.copyOf(hello(Frames.identity(2), 0), 40));
        }
        group.await(() -> victim.count(TcpCounter.HANDSHAKES_BROKEN_OFF) == 1);
    }

    @Test
    void aFrameThatIsTooLong() {
        assertNoFrame(Frames.LIMITS.frameLength() + 1);
    }

    @Test
    void aFrameThatIsTooShort() {
        assertNoFrame(7);
    }

    @Test
    void aLengthBelowZero() {
        assertNoFrame(-1);
    }

    @Test
    void aKeepAliveThatIsNone() {
        assertNoFrame(FrameStream.KEEP_ALIVE);
    }

    private void assertNoFrame(int length) {
        byte[] frame = Frames.bytes(LENGTH, 1);
        ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(4, length);
        try (RawPeer peer = shakeHands()) {
            peer.send(frame);
            group.await(peer::isEnded);
            assertEquals(1, victim.count(TcpCounter.NO_FRAME));
        }
    }

    @Test
    void aFrameThatTheReceiverRejects() {
        try (RawPeer peer = shakeHands()) {
            victim.content = false;
            peer.send(Frames.bytes(LENGTH, 1));
            group.await(peer::isEnded);
            assertEquals(1, victim.count(TcpCounter.REJECTED));
            victim.content = true;
            goodFrames++;
        }
    }

    /** Each of them sends a byte now and then; a member still gets in. */
    @Test
    void moreConnectionsThanMayWaitForTheirHandshake() {
        int most = TcpOptions.DEFAULT.pending();
        RawPeer[] slow = new RawPeer[2 * most];
        for (int i = 0; i < slow.length; i++) {
            slow[i] = connectTo(victim);
            slow[i].send((byte) 'D');
        }
        group.await(() -> victim.count(TcpCounter.PENDING_EVICTED) >= most);
        try (RawPeer member = shakeHands()) {
            assertFalse(member.isEnded());
        }
        for (RawPeer peer : slow) {
            peer.close();
        }
    }

    /** Its frames fill a queue and are lost from then on; other members get theirs. */
    @Test
    void aMemberThatDoesNotRead() throws Exception {
        try (SilentListener deaf = new SilentListener(Frames.identity(2))) {
            victim.transport.setAddress(2, deaf.address());
            group.await(
                    () -> {
                        deaf.shakeHands();
                        return victim.transport.isConnected(2);
                    });
            while (victim.send(2, LENGTH * 100, 5)) {
                victim.poll();
            }
            long lost = victim.count(TcpCounter.LOST_QUEUE_FULL);
            assertTrue(lost > 0);
            for (int i = 0; i < 100; i++) {
                assertTrue(victim.send(1, LENGTH, i));
            }
            group.await(() -> group.get(1).received.size() == 100);
            assertFalse(victim.send(2, LENGTH * 100, 6));
        }
    }

    private void assertRefused(TcpCounter reason, byte[] bytes) {
        try (RawPeer bad = connectTo(victim)) {
            bad.send(bytes);
            group.await(bad::isEnded);
            assertEquals(1, victim.count(reason), victim.transport.counters()::toString);
        }
    }

    private RawPeer shakeHands() {
        RawPeer peer = connectTo(victim);
        peer.send(hello(Frames.identity(2), 0));
        group.await(() -> peer.received().remaining() >= Handshake.LENGTH);
        return peer;
    }

    private static RawPeer connectTo(Member member) {
        return new RawPeer(member.transport.address());
    }

    private static byte[] hello(Identity from, int to) {
        ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
        new Handshake(from, Frames.LIMITS).hello(to, hello);
        return hello.array();
    }
}
