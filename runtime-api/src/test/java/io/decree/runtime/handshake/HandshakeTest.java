package io.decree.runtime.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HandshakeTest {

    private static final Limits LIMITS = Samples.LIMITS;

    private final Identity client = Samples.SENDER;
    private final Identity server = Samples.RECEIVER;
    private final ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
    private final ByteBuffer answer = ByteBuffer.allocate(Handshake.LENGTH);

    @Test
    void twoMembersLearnEachOthersLifeAndAVersion() {
        Handshake one = new Handshake(client, LIMITS);
        Handshake two = new Handshake(server, LIMITS);
        one.hello(server.member(), hello);
        assertEquals(HandshakeResult.OK, two.accept(hello.flip(), answer));
        assertEquals(HandshakeResult.OK, one.finish(server.member(), answer.flip()));
        assertEquals(client.member(), two.peer());
        assertEquals(client.incarnation(), two.incarnation());
        assertEquals(server.member(), one.peer());
        assertEquals(server.incarnation(), one.incarnation());
        assertEquals(1, one.version());
        assertEquals(1, two.version());
    }

    @Test
    void theHighestCommonVersionIsChosen() {
        assertEquals(3, agree(1, 3, 2, 5));
        assertEquals(3, agree(2, 5, 1, 3));
        assertEquals(255, agree(1, 255, 255, 255));
        assertEquals(1, agree(1, 9, 1, 1));
    }

    private int agree(int low, int high, int itsLow, int itsHigh) {
        Handshake one = new Handshake(client, LIMITS, low, high);
        Handshake two = new Handshake(server, LIMITS, itsLow, itsHigh);
        one.hello(server.member(), hello.clear());
        assertEquals(HandshakeResult.OK, two.accept(hello.flip(), answer.clear()));
        assertEquals(HandshakeResult.OK, one.finish(server.member(), answer.flip()));
        assertEquals(one.version(), two.version());
        return one.version();
    }

    @Test
    void withoutACommonVersionBothSidesKnowWhy() {
        assertRefused(
                HandshakeResult.NO_COMMON_VERSION,
                new Handshake(client, LIMITS, 1, 2),
                new Handshake(server, LIMITS, 3, 4));
        assertRefused(
                HandshakeResult.NO_COMMON_VERSION,
                new Handshake(client, LIMITS, 3, 4),
                new Handshake(server, LIMITS, 1, 2));
    }

    @Test
    void aForeignGroupAndAWrongAddressAreRefusedByName() {
        Identity foreign = new Identity(new GroupId(1, 1), 1, 5, 1);
        assertRefused(
                HandshakeResult.FOREIGN_GROUP,
                new Handshake(client, LIMITS),
                new Handshake(foreign, LIMITS));
        Identity other = new Identity(Samples.GROUP, 1, 4, 1);
        assertRefused(
                HandshakeResult.WRONG_RECEIVER,
                new Handshake(client, LIMITS),
                new Handshake(other, LIMITS));
        assertRefused(
                HandshakeResult.BAD_FIELD,
                new Handshake(server, LIMITS),
                new Handshake(server, LIMITS));
    }

    @Test
    void membersWithDifferentLimitsBothNameWhatDiffers() {
        assertDifferent(new Limits(1000, 16, 4096, 64, 32, 7), "its window has 16 slots, ours 8");
        assertDifferent(
                new Limits(999, 8, 4096, 64, 32, 7), "its longest value has 999 bytes, ours 1000");
        assertDifferent(
                new Limits(1000, 8, 4097, 64, 32, 7),
                "its longest frame has 4097 bytes, ours 4096");
        assertDifferent(
                new Limits(1000, 8, 4096, 65, 32, 7), "its session table has 65 sessions, ours 64");
        assertDifferent(
                new Limits(1000, 8, 4096, 64, 31, 7),
                "its session window has 31 commands, ours 32");
        assertDifferent(new Limits(1000, 8, 4096, 64, 32, 6), "its group has 6 members, ours 7");
        assertDifferent(
                new Limits(1, 4, 4096, 64, 32, 7),
                "its window has 4 slots, ours 8; its longest value has 1 bytes, ours 1000");
    }

    private void assertDifferent(Limits limits, String text) {
        Handshake one = new Handshake(client, LIMITS);
        Handshake two = new Handshake(server, limits);
        assertRefused(HandshakeResult.DIFFERENT_LIMITS, one, two);
        assertEquals(text, one.difference());
        two.hello(client.member(), hello.clear());
        assertEquals(HandshakeResult.DIFFERENT_LIMITS, one.accept(hello.flip(), answer.clear()));
        assertEquals(text, one.difference());
    }

    /** One that welcomes everybody does not get a member to talk to it. */
    @Test
    void aWelcomeWithOtherLimitsIsRefused() {
        assertAnswer(HandshakeResult.DIFFERENT_LIMITS, f -> f.putInt(48, 16));
        assertAnswer(HandshakeResult.DIFFERENT_LIMITS, f -> f.putInt(20, 16));
        assertAnswer(HandshakeResult.DIFFERENT_LIMITS, f -> f.putInt(60, 16));
        assertAnswer(HandshakeResult.DIFFERENT_LIMITS, f -> f.put(19, (byte) 3));
    }

    private void assertRefused(HandshakeResult why, Handshake one, Handshake two) {
        one.hello(server.member(), hello.clear());
        assertEquals(why, two.accept(hello.flip(), answer.clear()));
        assertFalse(two.isRefused());
        assertEquals(why, one.finish(server.member(), answer.flip()));
        assertTrue(one.isRefused());
    }

    @Test
    void aStrangerGetsNoAnswer() {
        hello.put("GET / HTTP/1.1\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Handshake two = new Handshake(server, LIMITS);
        assertEquals(HandshakeResult.NOT_DECREE, two.accept(hello.flip(), answer));
        assertEquals(0, answer.position());
    }

    @Test
    void aHandshakeIsWaitedForAndEveryFlippedBitIsFound() {
        new Handshake(client, LIMITS).hello(server.member(), hello);
        Handshake two = new Handshake(server, LIMITS);
        for (int there = 0; there < Handshake.LENGTH; there++) {
            assertEquals(
                    HandshakeResult.TOO_SHORT, two.accept(hello.position(0).limit(there), answer));
        }
        hello.clear();
        for (int bit = 0; bit < 8 * Handshake.LENGTH; bit++) {
            byte kept = hello.get(bit / 8);
            hello.put(bit / 8, (byte) (kept ^ 1 << bit % 8));
            HandshakeResult result = two.accept(hello.position(0), answer);
            boolean magic = bit < 64;
            assertEquals(magic ? HandshakeResult.NOT_DECREE : HandshakeResult.BAD_CHECKSUM, result);
            hello.put(bit / 8, kept);
        }
        assertEquals(0, answer.position());
    }

    @Test
    void everyFieldKeepsItsRange() {
        for (int at : new int[] {12, 13, 16}) {
            assertHello(HandshakeResult.BAD_FIELD, f -> f.put(at, (byte) 9));
            assertHello(HandshakeResult.BAD_FIELD, f -> f.put(at, (byte) 0x80));
        }
        assertHello(HandshakeResult.BAD_FIELD, f -> f.put(16, (byte) 0));
        assertHello(HandshakeResult.BAD_FIELD, f -> f.putLong(40, 0));
        assertHello(HandshakeResult.WRONG_RECEIVER, f -> f.put(14, (byte) 7));
        for (int at : new int[] {20, 48, 52, 56, 60}) {
            assertHello(HandshakeResult.DIFFERENT_LIMITS, f -> f.putInt(at, -1));
        }
        assertHello(HandshakeResult.DIFFERENT_LIMITS, f -> f.put(19, (byte) 0xFF));
        assertHello(HandshakeResult.DIFFERENT_LIMITS, f -> f.put(19, (byte) 0));
    }

    @Test
    void anAnswerThatDoesNotFollowFromTheHelloIsRefused() {
        assertAnswer(HandshakeResult.WRONG_SENDER, f -> f.put(13, (byte) 4));
        assertAnswer(HandshakeResult.BAD_FIELD, f -> f.put(18, (byte) 2));
        assertAnswer(HandshakeResult.BAD_FIELD, f -> f.put(18, (byte) 0));
        assertAnswer(HandshakeResult.BAD_FIELD, f -> f.put(12, (byte) 1));
        assertAnswer(HandshakeResult.FOREIGN_GROUP, f -> f.putLong(24, 1));
        assertAnswer(HandshakeResult.REFUSED, f -> f.put(12, (byte) 3).put(15, (byte) 99));
    }

    private void assertHello(HandshakeResult expected, Consumer<ByteBuffer> change) {
        new Handshake(client, LIMITS).hello(server.member(), hello.clear());
        change.accept(hello);
        assertEquals(expected, new Handshake(server, LIMITS).accept(seal(hello), answer.clear()));
        assertNotEquals(0, answer.position());
    }

    private void assertAnswer(HandshakeResult expected, Consumer<ByteBuffer> change) {
        Handshake one = new Handshake(client, LIMITS);
        one.hello(server.member(), hello.clear());
        new Handshake(server, LIMITS).accept(hello.flip(), answer.clear());
        change.accept(answer);
        assertEquals(expected, one.finish(server.member(), seal(answer)));
    }

    private static ByteBuffer seal(ByteBuffer bytes) {
        return bytes.putInt(8, new Checksum().of(bytes, 12, Handshake.LENGTH)).flip();
    }

    @Test
    void nobodySpeaksVersionsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Handshake(client, LIMITS, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Handshake(client, LIMITS, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Handshake(client, LIMITS, 1, 256));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Handshake(client, LIMITS).hello(7, ByteBuffer.allocate(64)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Handshake(client, LIMITS).hello(1, ByteBuffer.allocate(63)));
    }
}
