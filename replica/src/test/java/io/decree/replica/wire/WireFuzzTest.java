package io.decree.replica.wire;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** No bytes make the decoder throw, allocate, or let something through; and mistakes are found. */
class WireFuzzTest {

    private static final long COUNT = Long.getLong("decree.fuzz", 200_000);

    private final WireReader reader = new WireReader(WireSamples.FRAME_MOST);
    private byte[] copy = {};

    @Test
    void theDecoderIsClean() {
        WireFuzzer fuzzer = new WireFuzzer(reader::read);
        assertNull(fuzzer.run(20_261_121, COUNT));
        assertTrue(fuzzer.accepted() > COUNT / 100, "accepted " + fuzzer.accepted());
    }

    @Test
    void aLengthThatIsAllocatedBeforeItIsChecked() {
        assertFound(
                "allocated",
                (frame, into) -> {
                    int length = frame.limit() < 8 ? 0 : littleEndian(frame).getInt(4);
                    copy = length > 1 << 12 && length < 1 << 24 ? new byte[length] : copy;
                    return reader.read(frame, into);
                });
        assertNotEquals(0, copy.length);
    }

    @Test
    void aLengthThatIsAllocatedOnceAndKept() {
        assertFound(
                "allocated",
                (frame, into) -> {
                    int length = frame.limit() < 8 ? 0 : littleEndian(frame).getInt(4);
                    boolean grows = length > copy.length && length < 1 << 24;
                    copy = grows ? new byte[length] : copy;
                    return reader.read(frame, into);
                });
    }

    @Test
    void aFieldThatIsReadWithoutABoundCheck() {
        assertFound(
                "threw java.lang.IndexOutOfBoundsException",
                (frame, into) -> {
                    into.slot = frame.limit() > 9 && frame.get(9) == 8 ? frame.getLong(24) : 0;
                    return reader.read(frame, into);
                });
    }

    @Test
    void aRangeThatIsNotChecked() {
        assertFound(
                "accepted",
                (frame, into) -> {
                    WireResult result = reader.read(frame, into);
                    return result == WireResult.BAD_FIELD ? WireResult.OK : result;
                });
    }

    @Test
    void aChecksumThatIsNotChecked() {
        Checksum checksum = new Checksum();
        assertFound(
                "that nobody sent",
                (frame, into) -> {
                    int length = frame.limit() < 16 ? 0 : littleEndian(frame).getInt(4);
                    if (length >= 16 && length <= frame.limit()) {
                        frame.putInt(0, checksum.of(frame, 4, length));
                    }
                    return reader.read(frame, into);
                });
    }

    @Test
    void aFieldThatIsIgnored() {
        assertFound(
                "second form",
                (frame, into) -> {
                    WireResult result = reader.read(frame, into);
                    into.leader = WireMessage.NO_LEADER;
                    return result;
                });
    }

    @Test
    void aLimitThatIsMoved() {
        assertFound(
                "moved the limit",
                (frame, into) -> {
                    WireResult result = reader.read(frame, into);
                    frame.limit(frame.position());
                    return result;
                });
    }

    private static ByteBuffer littleEndian(ByteBuffer frame) {
        return frame.order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void assertFound(String finding, WireFuzzer.Decoder bug) {
        String found = new WireFuzzer(bug).run(1, 200_000);
        assertNotNull(found, "not found: " + finding);
        assertTrue(found.contains(finding), found);
    }
}
