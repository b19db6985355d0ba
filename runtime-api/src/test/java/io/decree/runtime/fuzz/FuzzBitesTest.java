package io.decree.runtime.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.record.LogEnd;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Decoders with the mistakes that decoders have: the fuzzer finds each. */
class FuzzBitesTest {

    private static final int LENGTH_AT = 4;
    private static final int KIND_AT = 9;
    private static final int BODY_AT = 48;

    private byte[] copy = new byte[0];

    @Test
    void aLengthThatIsAllocatedBeforeItIsChecked() {
        assertFound(
                "allocated",
                reader ->
                        (frame, into) -> {
                            int length = frame.limit() < 8 ? 0 : frame.getInt(LENGTH_AT);
                            if (length >= 0 && length < 1 << 24) {
                                copy = new byte[length];
                            }
                            return reader.read(frame, into);
                        });
        assertNotEquals(0, copy.length);
    }

    @Test
    void aFieldThatIsReadWithoutABoundCheck() {
        assertFound(
                "threw java.lang.IndexOutOfBoundsException",
                reader ->
                        (frame, into) -> {
                            if (frame.limit() > KIND_AT && frame.get(KIND_AT) == 1) {
                                into.ballot = frame.getLong(BODY_AT);
                            }
                            return reader.read(frame, into);
                        });
    }

    @Test
    void aRangeThatIsNotChecked() {
        assertFound("accepted", reader -> (frame, into) -> forgive(reader.read(frame, into)));
    }

    private static FrameResult forgive(FrameResult result) {
        return result == FrameResult.BAD_FIELD ? FrameResult.OK : result;
    }

    @Test
    void aChecksumThatIsNotChecked() {
        Checksum checksum = new Checksum();
        assertFound(
                "that nobody sent",
                reader ->
                        (frame, into) -> {
                            int length = frame.limit() < 8 ? 0 : frame.getInt(LENGTH_AT);
                            if (length >= BODY_AT && length <= frame.limit()) {
                                frame.putInt(0, checksum.of(frame, LENGTH_AT, length));
                            }
                            return reader.read(frame, into);
                        });
    }

    @Test
    void aFieldThatIsIgnored() {
        assertFound("second form", reader -> (frame, into) -> lose(reader.read(frame, into), into));
    }

    private static FrameResult lose(FrameResult result, Message into) {
        if (into.kind == MessageKind.FETCH) {
            into.to = 0;
        }
        return result;
    }

    @Test
    void aLimitThatIsMoved() {
        assertFound(
                "moved the limit",
                reader ->
                        (frame, into) -> {
                            FrameResult result = reader.read(frame, into);
                            frame.limit(frame.position());
                            return result;
                        });
    }

    private static void assertFound(String finding, UnaryOperator<FrameTarget.Decoder> bug) {
        assertFound(finding, new FrameTarget(bug));
    }

    @Test
    void aDamagedRecordThatIsTakenForATornOne() {
        assertFound(
                "took a durable record for one that never was",
                new RecordTarget(
                        reader ->
                                reader.end() == LogEnd.CORRUPT ? LogEnd.TORN_TAIL : reader.end()));
    }

    private static void assertFound(String finding, Target target) {
        String found = new Fuzzer(target, 1).run(100_000);
        assertNotNull(found, "not found: " + finding);
        assertTrue(found.contains(finding), found);
    }
}
