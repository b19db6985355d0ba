package io.decree.runtime.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HandshakeTest {

    private final Identity client = Samples.SENDER;
    private final Identity server = Samples.RECEIVER;
    private final ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
    private final ByteBuffer answer = ByteBuffer.allocate(Handshake.LENGTH);

    @Test
    void twoMembersLearnEachOthersLifeAndAVersion() {
        Handshake one = new Handshake(client);
        Handshake two = new Handshake(server);
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
        Handshake one = new Handshake(client, low, high);
        Handshake two = new Handshake(server, itsLow, itsHigh);
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
                new Handshake(client, 1, 2),
                new Handshake(server, 3, 4));
        assertRefused(
                HandshakeResult.NO_COMMON_VERSION,
                new Handshake(client, 3, 4),
                new Handshake(server, 1, 2));
    }

    @Test
    void aForeignGroupAndAWrongAddressAreRefusedByName() {
        Identity foreign = new Identity(new GroupId(1, 1), 1, 5, 1);
        assertRefused(HandshakeResult.FOREIGN_GROUP, new Handshake(client), new Handshake(foreign));
        Identity other = new Identity(Samples.GROUP, 1, 4, 1);
        assertRefused(HandshakeResult.WRONG_RECEIVER, new Handshake(client), new Handshake(other));
        assertRefused(HandshakeResult.BAD_FIELD, new Handshake(server), new Handshake(server));
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
        Handshake two = new Handshake(server);
        assertEquals(HandshakeResult.NOT_DECREE, two.accept(hello.flip(), answer));
        assertEquals(0, answer.position());
    }

    @Test
    void aHandshakeIsWaitedForAndEveryFlippedBitIsFound() {
        new Handshake(client).hello(server.member(), hello);
        Handshake two = new Handshake(server);
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
        assertHello(HandshakeResult.OK, f -> f.putLong(48, -1));
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
        new Handshake(client).hello(server.member(), hello.clear());
        change.accept(hello);
        assertEquals(expected, new Handshake(server).accept(seal(hello), answer.clear()));
        assertNotEquals(0, answer.position());
    }

    private void assertAnswer(HandshakeResult expected, Consumer<ByteBuffer> change) {
        Handshake one = new Handshake(client);
        one.hello(server.member(), hello.clear());
        new Handshake(server).accept(hello.flip(), answer.clear());
        change.accept(answer);
        assertEquals(expected, one.finish(server.member(), seal(answer)));
    }

    private static ByteBuffer seal(ByteBuffer bytes) {
        return bytes.putInt(8, new Checksum().of(bytes, 12, Handshake.LENGTH)).flip();
    }

    @Test
    void nobodySpeaksVersionsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Handshake(client, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Handshake(client, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Handshake(client, 1, 256));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Handshake(client).hello(7, ByteBuffer.allocate(64)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Handshake(client).hello(1, ByteBuffer.allocate(63)));
    }
}
