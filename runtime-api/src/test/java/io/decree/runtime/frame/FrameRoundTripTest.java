package io.decree.runtime.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.VoteList;
import io.decree.runtime.Limits;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import io.decree.runtime.testing.Texts;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameRoundTripTest {

    private final Arena sent = new Arena(4096);
    private final Arena received = new Arena(4096);
    private final FrameWriter writer = new FrameWriter(Samples.SENDER, Samples.LIMITS, sent);
    private final FrameReader reader = new FrameReader(Samples.RECEIVER, Samples.LIMITS, received);
    private final Message into = new Message();

    FrameRoundTripTest() {
        into.votes = new VoteList(Samples.LIMITS.votes());
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void whatIsWrittenIsRead(MessageKind kind) {
        Message message = Samples.message(kind, sent);
        ByteBuffer buffer = ByteBuffer.allocate(4096);

        int length = writer.write(message, Samples.RECEIVER.member(), buffer);

        assertEquals(length, writer.length(message));
        assertEquals(length, buffer.position());
        buffer.flip();
        assertEquals(FrameResult.OK, reader.read(buffer, into));
        assertEquals(0, buffer.remaining());
        assertEquals(Texts.of(message, sent), Texts.of(into, received));
        assertEquals(Samples.SENDER.incarnation(), reader.incarnation());
    }

    @Test
    void theEndsOfAllRangesPass() {
        Message message = Samples.message(MessageKind.PRE_VOTE_ANSWER, sent);
        message.epoch = 1L << 40;
        message.round = 1L << 60;
        message.promised = 1L << 60;
        message.slot = 1L << 60;
        message.granted = false;
        assertPasses(message);
        message.epoch = 0;
        message.round = 0;
        message.promised = 0;
        message.slot = 0;
        assertPasses(message);
    }

    @Test
    void aValueWithoutBytesHasNoHandle() {
        Message message = Samples.message(MessageKind.P2A, sent);
        message.handle = 0;
        message.digest = 0;
        assertPasses(message);
        assertEquals(0, into.handle);
        assertEquals(0, received.used());
    }

    @Test
    void aReportMayBeEmptyAndNeedsNoListThen() {
        Message message = Samples.message(MessageKind.P1B, sent);
        message.votes = null;
        into.votes.add(1, 1, 1, 0, 0);
        assertPasses(message);
        assertEquals(0, into.votes.size());
        into.votes = null;
        assertPasses(message);
    }

    @Test
    void aReportThatIsTooLongForAFrameIsCutAndSaysWhereTheRestBegins() {
        Message message = Samples.message(MessageKind.P1B, sent);
        int whole = (int) writer.length(message);
        for (int most = whole + 2; most >= whole - 60; most--) {
            Limits limits = new Limits(5, 8, Math.max(most, 133));
            FrameWriter small = new FrameWriter(Samples.SENDER, limits, sent);
            Message cut = Samples.message(MessageKind.P1B, sent);
            cut.to = Message.LAST;
            small.fit(cut);
            int kept = most >= whole ? 3 : most >= whole - 33 ? 2 : 1;
            assertEquals(kept, cut.votes.size(), "in " + most);
            assertEquals(List.of(1001L, 1005L, Message.LAST).get(kept - 1), cut.to);
            ByteBuffer buffer = ByteBuffer.allocate(4096);
            assertEquals(small.length(cut), small.write(cut, Samples.RECEIVER.member(), buffer));
            assertEquals(FrameResult.OK, reader.read(buffer.flip(), into));
            assertEquals(Texts.of(cut, sent), Texts.of(into, received));
        }
    }

    @Test
    void framesFollowOneAnotherInAStream() {
        ByteBuffer stream = ByteBuffer.allocateDirect(8192);
        for (Message message : Samples.messages(sent)) {
            writer.write(message, Samples.RECEIVER.member(), stream);
        }
        stream.flip();
        for (MessageKind kind : MessageKind.values()) {
            assertEquals(FrameResult.OK, reader.read(stream, into));
            assertEquals(kind, into.kind);
        }
        assertEquals(FrameResult.TOO_SHORT, reader.read(stream, into));
    }

    private void assertPasses(Message message) {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        writer.write(message, Samples.RECEIVER.member(), buffer);
        assertEquals(FrameResult.OK, reader.read(buffer.flip(), into));
        assertEquals(Texts.of(message, sent), Texts.of(into, received));
    }
}
