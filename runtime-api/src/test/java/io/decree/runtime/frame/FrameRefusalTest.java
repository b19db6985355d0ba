package io.decree.runtime.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.VoteList;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FrameRefusalTest {

    private static final int BODY = FrameLayout.BODY_AT;

    private final Arena sent = new Arena(1 << 16);
    private final Arena received = new Arena(1 << 16);
    private final FrameWriter writer = new FrameWriter(Samples.SENDER, Samples.LIMITS, sent);
    private final FrameReader reader = new FrameReader(Samples.RECEIVER, Samples.LIMITS, received);
    private final Message into = new Message();

    FrameRefusalTest() {
        into.votes = new VoteList(Samples.LIMITS.votes());
    }

    @Test
    void aFrameThatIsNotAllThereIsWaitedFor() {
        ByteBuffer frame = frame(MessageKind.P2A);
        int length = frame.remaining();
        for (int there = 0; there < length; there++) {
            frame.position(0).limit(there);
            assertEquals(FrameResult.TOO_SHORT, reader.read(frame, into));
            assertEquals(0, frame.position());
        }
    }

    @Test
    void anImpossibleLengthIsNotWaitedFor() {
        for (int length : new int[] {0, -1, BODY - 1, 4097, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            ByteBuffer frame = frame(MessageKind.P1A);
            frame.putInt(FrameLayout.LENGTH_AT, length);
            assertEquals(FrameResult.BAD_LENGTH, reader.read(frame, into));
        }
    }

    @Test
    void everyFlippedBitIsFound() {
        ByteBuffer frame = frame(MessageKind.P1B);
        for (int bit = 0; bit < 8 * frame.limit(); bit++) {
            int at = bit / 8;
            byte kept = frame.get(at);
            frame.put(at, (byte) (kept ^ 1 << bit % 8)).position(0);
            FrameResult result = reader.read(frame, into);
            boolean inLength = at >= FrameLayout.LENGTH_AT && at < FrameLayout.VERSION_AT;
            if (!inLength) {
                assertEquals(FrameResult.BAD_CHECKSUM, result, "bit " + bit);
            }
            assertEquals(0, frame.position(), "bit " + bit);
            frame.put(at, kept);
        }
        assertEquals(0, received.used());
    }

    @Test
    void theHeaderNamesGroupReceiverVersionAndKind() {
        assertRefused(FrameResult.UNKNOWN_VERSION, f -> f.put(FrameLayout.VERSION_AT, (byte) 2));
        assertRefused(FrameResult.FOREIGN_GROUP, f -> f.putLong(16, Samples.GROUP.high() + 1));
        assertRefused(FrameResult.FOREIGN_GROUP, f -> f.putLong(24, Samples.GROUP.low() + 1));
        assertRefused(FrameResult.WRONG_RECEIVER, f -> f.put(11, (byte) 4));
        assertRefused(FrameResult.UNKNOWN_KIND, f -> f.put(9, (byte) 0));
        assertRefused(FrameResult.UNKNOWN_KIND, f -> f.put(9, (byte) 22));
        assertRefused(FrameResult.UNKNOWN_KIND, f -> f.put(9, (byte) 255));
    }

    @Test
    void theHeaderKeepsItsRanges() {
        assertRefused(FrameResult.BAD_FIELD, f -> f.put(10, (byte) 7));
        assertRefused(FrameResult.BAD_FIELD, f -> f.put(10, (byte) 255));
        assertRefused(FrameResult.BAD_FIELD, f -> f.putInt(12, 1));
        assertRefused(FrameResult.BAD_FIELD, f -> f.putLong(32, (1L << 40) + 1));
        assertRefused(FrameResult.BAD_FIELD, f -> f.putLong(32, -1));
        assertRefused(FrameResult.BAD_FIELD, f -> f.putLong(40, 0));
    }

    @Test
    void everyFieldKeepsItsRange() {
        long tooHigh = (1L << 60) + 1;
        for (long ballot : new long[] {0, -1, tooHigh, Long.MIN_VALUE, 65_536 + 7}) {
            assertBadLong(MessageKind.P1A, BODY, ballot);
            assertBadLong(MessageKind.NACK, BODY + 8, ballot);
            assertBadLong(MessageKind.P1B, BODY + 28 + 8, ballot);
        }
        for (long slot : new long[] {-1, tooHigh, Long.MAX_VALUE}) {
            assertBadLong(MessageKind.P1A, BODY + 8, slot);
            assertBadLong(MessageKind.FETCH, BODY, slot);
            assertBadLong(MessageKind.BUSY, BODY + 8, slot);
            assertBadLong(MessageKind.P1B, BODY + 28, slot);
            assertBadLong(MessageKind.PRE_VOTE, BODY, slot);
            assertBadLong(MessageKind.PRE_VOTE_ANSWER, BODY + 9, slot);
        }
        assertBadLong(MessageKind.FETCH, BODY + 8, tooHigh + 1);
        assertBadLong(MessageKind.P2B, BODY + 16, 0);
        assertBadLong(MessageKind.P1B, BODY + 28 + 16, 0);
        assertRefused(
                MessageKind.PRE_VOTE_ANSWER, FrameResult.BAD_FIELD, f -> f.put(BODY + 8, (byte) 2));
    }

    @Test
    void fieldsEndWhereTheFrameEnds() {
        for (MessageKind kind : MessageKind.values()) {
            ByteBuffer frame = frame(kind);
            int length = frame.limit();
            ByteBuffer longer = ByteBuffer.allocate(length + 1).put(frame).rewind();
            assertEquals(FrameResult.BAD_LENGTH, reader.read(sealed(longer), into), kind.name());
            for (int cut = BODY; cut < length; cut++) {
                ByteBuffer shorter = ByteBuffer.allocate(cut).put(0, frame, 0, cut);
                assertEquals(
                        FrameResult.BAD_LENGTH,
                        reader.read(sealed(shorter), into),
                        kind + " " + cut);
            }
        }
    }

    @Test
    void aValueIsBoundedBeforeItIsLookedAt() {
        int lengthAt = BODY + 28;
        assertRefused(MessageKind.P2A, FrameResult.VALUE_TOO_LONG, f -> f.putInt(lengthAt, 1001));
        assertRefused(MessageKind.P2A, FrameResult.VALUE_TOO_LONG, f -> f.putInt(lengthAt, -1));
        assertRefused(MessageKind.P2A, FrameResult.BAD_LENGTH, f -> f.putInt(lengthAt, 1000));
    }

    @Test
    void aDigestIsChecked() {
        assertRefused(MessageKind.P2A, FrameResult.BAD_DIGEST, f -> f.putInt(BODY + 24, 1));
        int lastByte = frame(MessageKind.P1B).limit() - 1;
        assertRefused(MessageKind.P1B, FrameResult.BAD_DIGEST, f -> f.put(lastByte, (byte) 'y'));
    }

    @Test
    void votesAreCountedBeforeTheyAreRead() {
        for (int count : new int[] {9, Integer.MAX_VALUE, -1}) {
            assertRefused(
                    MessageKind.P1B, FrameResult.TOO_MANY_VOTES, f -> f.putInt(BODY + 24, count));
        }
        into.votes = new VoteList(100);
        assertRefused(MessageKind.P1B, FrameResult.TOO_MANY_VOTES, f -> f.putInt(BODY + 24, 9));
        into.votes = new VoteList(2);
        assertRefused(MessageKind.P1B, FrameResult.TOO_MANY_VOTES, f -> {});
        into.votes = null;
        assertRefused(MessageKind.P1B, FrameResult.TOO_MANY_VOTES, f -> {});
    }

    @Test
    void aRefusedFrameLeavesNothingInTheStore() {
        assertRefused(MessageKind.P1B, FrameResult.BAD_LENGTH, f -> f.putInt(BODY + 24, 4));
        assertEquals(0, received.used());
    }

    @Test
    void aFullStoreLosesTheFrame() {
        FrameReader small = new FrameReader(Samples.RECEIVER, Samples.LIMITS, new Arena(5));
        assertEquals(FrameResult.STORE_FULL, small.read(frame(MessageKind.P2A), into));
        assertEquals(FrameResult.STORE_FULL, small.read(frame(MessageKind.P1B), into));
        assertEquals(FrameResult.OK, small.read(frame(MessageKind.P2B), into));
    }

    @Test
    void aConnectionBelongsToOneLifeOfOneMember() {
        reader.acceptOnly(2, Samples.SENDER.incarnation());
        assertEquals(FrameResult.OK, reader.read(frame(MessageKind.P2B), into));
        reader.acceptOnly(2, Samples.SENDER.incarnation() + 1);
        assertEquals(FrameResult.WRONG_SENDER, reader.read(frame(MessageKind.P2B), into));
        reader.acceptOnly(3, Samples.SENDER.incarnation());
        assertEquals(FrameResult.WRONG_SENDER, reader.read(frame(MessageKind.P2B), into));
    }

    @Test
    void aWriterLetsNothingOutThatAReaderRefuses() {
        assertNotWritten(MessageKind.P1A, m -> m.ballot = 0);
        assertNotWritten(MessageKind.P1A, m -> m.slot = -1);
        assertNotWritten(MessageKind.P2B, m -> m.value = 0);
        assertNotWritten(MessageKind.P2A, m -> m.digest = -1);
        assertNotWritten(MessageKind.P1A, m -> m.epoch = -1);
        assertNotWritten(MessageKind.P1A, m -> m.from = 3);
        assertNotWritten(MessageKind.P1A, m -> m.group = 2);
        assertNotWritten(MessageKind.P1B, m -> m.votes.add(-1, 1, 1, 0, 0));
        assertNotWritten(MessageKind.P1B, m -> m.votes.add(1, 0, 1, 0, 0));
        assertNotWritten(MessageKind.P1B, m -> m.votes.add(1, 1, 0, 0, 0));
        assertNotWritten(MessageKind.P1B, m -> m.votes = votes(9));
        assertNotWritten(MessageKind.P2A, m -> m.handle = Samples.keep(sent, "x".repeat(1001)));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        writer.write(
                                Samples.message(MessageKind.P1A, sent),
                                7,
                                ByteBuffer.allocate(99)));
    }

    private static VoteList votes(int count) {
        VoteList votes = new VoteList(count);
        for (int i = 0; i < count; i++) {
            votes.add(i, 1, 1, 0, 0);
        }
        return votes;
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        for (Message message : Samples.messages(sent)) {
            for (int room = 0; room < writer.length(message); room++) {
                ByteBuffer target = ByteBuffer.allocate(room);
                assertEquals(0, writer.write(message, 5, target), "room " + room);
                assertEquals(0, target.position());
            }
        }
        Limits tight = new Limits(0, 8, 128);
        FrameWriter bounded = new FrameWriter(Samples.SENDER, tight, sent);
        Message report = Samples.message(MessageKind.P1B, sent);
        report.votes = votes(3);
        assertEquals(0, bounded.write(report, 5, ByteBuffer.allocate(4096)));
    }

    @Test
    void anotherGroupCannotEvenBeTold() {
        Identity other = new Identity(new GroupId(1, 2), 1, 5, 3);
        FrameReader foreign = new FrameReader(other, Samples.LIMITS, received);
        for (MessageKind kind : MessageKind.values()) {
            assertEquals(FrameResult.FOREIGN_GROUP, foreign.read(frame(kind), into));
        }
    }

    private void assertNotWritten(MessageKind kind, Consumer<Message> mistake) {
        Message message = Samples.message(kind, sent);
        mistake.accept(message);
        ByteBuffer target = ByteBuffer.allocate(4096);
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.write(message, 5, target),
                kind.name());
        assertEquals(0, target.position());
    }

    private void assertBadLong(MessageKind kind, int at, long number) {
        assertRefused(kind, FrameResult.BAD_FIELD, f -> f.putLong(at, number));
    }

    private void assertRefused(FrameResult expected, Consumer<ByteBuffer> mistake) {
        assertRefused(MessageKind.P1A, expected, mistake);
    }

    /** Changes a good frame, gives it the checksum it would have, and reads it. */
    private void assertRefused(
            MessageKind kind, FrameResult expected, Consumer<ByteBuffer> mistake) {
        ByteBuffer frame = frame(kind);
        mistake.accept(frame);
        assertEquals(expected, reader.read(sealed(frame), into), kind.name());
        assertEquals(frame.limit(), frame.position());
    }

    private ByteBuffer frame(MessageKind kind) {
        ByteBuffer frame = ByteBuffer.allocate(4096);
        writer.write(Samples.message(kind, sent), Samples.RECEIVER.member(), frame);
        return frame.flip();
    }

    private static ByteBuffer sealed(ByteBuffer frame) {
        frame.order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(FrameLayout.LENGTH_AT, frame.limit());
        return frame.putInt(0, new Checksum().of(frame, FrameLayout.LENGTH_AT, frame.limit()));
    }
}
