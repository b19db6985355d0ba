package io.decree.replica.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.core.replica.Outcome;
import io.decree.replica.session.Verdict;
import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is written is read again; what is wrong is refused by its own name. */
class WireCodecTest {

    private final WireReader reader = new WireReader(WireSamples.FRAME_MOST);
    private final WireMessage into = new WireMessage();

    @Test
    void everyKindIsReadAsItWasWritten() {
        for (WireSamples.Sample sample : WireSamples.all()) {
            ByteBuffer frame = ByteBuffer.wrap(sample.frame());
            assertEquals(WireResult.OK, reader.read(frame, into));
            assertEquals(0, frame.remaining());
            byte[] payload = sample.payload().array();
            assertEquals(
                    WireSamples.text(sample.message(), payload),
                    WireSamples.text(into, WireSamples.payload(into, frame)));
            assertEquals(frame.limit(), sample.message().kind.length(payload.length));
        }
    }

    @Test
    void everyPrefixOfAFrameIsTooShort() {
        for (WireSamples.Sample sample : WireSamples.all()) {
            byte[] frame = sample.frame();
            for (int length = 0; length < frame.length; length++) {
                ByteBuffer part = ByteBuffer.wrap(frame, 0, length);
                assertEquals(WireResult.TOO_SHORT, reader.read(part, into));
                assertEquals(0, part.position());
            }
        }
    }

    @Test
    void everyFlippedBitIsNoticed() {
        for (WireSamples.Sample sample : WireSamples.all()) {
            byte[] frame = sample.frame();
            for (int bit = 0; bit < 8 * frame.length; bit++) {
                byte[] flipped = frame.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertNotNull(wrongness(flipped), () -> "accepted " + sample.message().kind);
            }
        }
    }

    private WireResult wrongness(byte[] frame) {
        WireResult result = reader.read(ByteBuffer.wrap(frame), into);
        return result == WireResult.OK ? null : result;
    }

    @Test
    void wrongFieldsAreRefused() {
        assertRefused(WireResult.UNKNOWN_VERSION, WireKind.HELLO, f -> f.put(8, (byte) 2));
        assertRefused(WireResult.UNKNOWN_KIND, WireKind.HELLO, f -> f.put(9, (byte) 10));
        assertRefused(WireResult.UNKNOWN_KIND, WireKind.HELLO, f -> f.put(9, (byte) 0));
        assertRefused(WireResult.BAD_FIELD, WireKind.HELLO, f -> f.put(12, (byte) 1));
        assertRefused(WireResult.BAD_FIELD, WireKind.HELLO, f -> f.put(16, (byte) 'd'));
        assertRefused(WireResult.BAD_FIELD, WireKind.HELLO, f -> f.put(40, (byte) 0));
        assertRefused(WireResult.BAD_FIELD, WireKind.HELLO, f -> f.put(40, (byte) 4));
        assertRefused(WireResult.BAD_FIELD, WireKind.HELLO, f -> f.putInt(44, 0));
        assertRefused(WireResult.BAD_FIELD, WireKind.WELCOME, f -> f.put(17, (byte) 7));
        assertRefused(WireResult.BAD_FIELD, WireKind.WELCOME, f -> f.putInt(24, -1));
        assertRefused(WireResult.BAD_FIELD, WireKind.WELCOME, f -> f.putInt(32, 0));
        assertRefused(WireResult.BAD_FIELD, WireKind.REFUSAL, f -> f.put(16, (byte) 4));
        assertRefused(WireResult.BAD_FIELD, WireKind.COMMAND, f -> f.putLong(16, 0));
        assertRefused(WireResult.BAD_FIELD, WireKind.READ, f -> f.putLong(16, -1));
        assertRefused(WireResult.BAD_FIELD, WireKind.EXECUTED, f -> f.put(24, (byte) 6));
        assertRefused(WireResult.BAD_FIELD, WireKind.EXECUTED, f -> f.put(31, (byte) 1));
        assertRefused(WireResult.BAD_FIELD, WireKind.ANSWERED, f -> f.putLong(24, -1));
        assertRefused(WireResult.BAD_FIELD, WireKind.NOT_DONE, f -> f.put(24, (byte) 0));
        assertRefused(WireResult.BAD_FIELD, WireKind.NOT_DONE, f -> f.put(25, (byte) 7));
    }

    @Test
    void wrongLengthsAreRefused() {
        for (int length : new int[] {-1, 0, 8, 15, WireSamples.FRAME_MOST + 1}) {
            assertRefused(WireResult.BAD_LENGTH, WireKind.READ, f -> f.putInt(4, length));
        }
        assertRefused(WireResult.BAD_LENGTH, WireKind.READ, f -> f.limit(20).putInt(4, 20));
        ByteBuffer longer = ByteBuffer.allocate(80).put(sample(WireKind.HELLO).frame()).clear();
        assertEquals(WireResult.BAD_LENGTH, reader.read(seal(longer), into));
    }

    @Test
    void aWriterLetsNothingOutThatAReaderRefuses() {
        WireMessage message = WireSamples.message(WireKind.COMMAND);
        message.id = 0;
        ByteBuffer target = ByteBuffer.allocate(100);
        assertThrows(IllegalArgumentException.class, () -> new WireWriter().write(message, target));
        WireMessage hello = WireSamples.message(WireKind.HELLO);
        ByteBuffer payload = WireSamples.bytes("x");
        assertThrows(
                IllegalArgumentException.class,
                () -> new WireWriter().write(hello, payload, target));
        assertEquals(0, target.position());
    }

    @Test
    void lengthsBelongToWhatIsTooLongOnly() {
        WireMessage message = WireSamples.message(WireKind.NOT_DONE);
        ByteBuffer target = ByteBuffer.allocate(100);
        message.most = 1;
        assertThrows(IllegalArgumentException.class, () -> new WireWriter().write(message, target));
        message.notDone = NotDone.TOO_LONG;
        message.length = -1;
        assertThrows(IllegalArgumentException.class, () -> new WireWriter().write(message, target));
        message.length = 2;
        assertEquals(40, new WireWriter().write(message, target));
    }

    @Test
    void aFrameThatDoesNotFitIsNotWritten() {
        WireSamples.Sample sample = sample(WireKind.NOT_DONE);
        ByteBuffer target = ByteBuffer.allocate(sample.frame().length - 1);
        assertEquals(0, new WireWriter().write(sample.message(), sample.payload(), target));
        assertEquals(0, target.position());
    }

    @Test
    void codesAndWhatTheyStandForAgree() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict, WireLayout.verdict(WireLayout.code(verdict)));
        }
        for (NotDone reason : NotDone.values()) {
            assertEquals(reason, NotDone.of(reason.code));
        }
        for (Refusal reason : Refusal.values()) {
            assertEquals(reason, Refusal.of(reason.code));
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.COMMITTED) {
                assertEquals(outcome.name(), NotDone.of(outcome).name());
            }
        }
        assertThrows(IllegalArgumentException.class, () -> NotDone.of(Outcome.COMMITTED));
        assertNull(WireLayout.verdict(0));
        assertNull(NotDone.of(0));
        assertNull(Refusal.of(0));
        assertNull(WireKind.of(0));
    }

    private static WireSamples.Sample sample(WireKind kind) {
        return WireSamples.all().stream()
                .filter(sample -> sample.message().kind == kind)
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(WireResult expected, WireKind kind, Consumer<ByteBuffer> change) {
        ByteBuffer frame = ByteBuffer.wrap(sample(kind).frame()).order(ByteOrder.LITTLE_ENDIAN);
        change.accept(frame);
        int length = frame.getInt(4);
        assertEquals(expected, reader.read(length == frame.limit() ? seal(frame) : frame, into));
    }

    /** Makes the length and the checksum right. */
    private static ByteBuffer seal(ByteBuffer frame) {
        frame.order(ByteOrder.LITTLE_ENDIAN).putInt(4, frame.limit());
        return frame.putInt(0, new Checksum().of(frame, 4, frame.limit()));
    }
}
