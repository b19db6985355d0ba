package io.decree.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.core.replica.Message;
import io.decree.core.replica.VoteList;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hot path of a replica leaves no garbage. */
class AllocationTest {

    private static final int ROUNDS = 10_000;

    /** What the virtual machine may use for itself in all rounds: less than 1 byte a round. */
    private static final long SLACK = ROUNDS - 1;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Arena sent = new Arena(1 << 14);
    private final Arena received = new Arena(1 << 14);
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 14);

    @Test
    void framesAreWrittenAndReadWithoutGarbage() {
        List<Message> messages = Samples.messages(sent);
        FrameWriter writer = new FrameWriter(Samples.SENDER, Samples.LIMITS, sent);
        FrameReader reader = new FrameReader(Samples.RECEIVER, Samples.LIMITS, received);
        Message into = new Message();
        into.votes = new VoteList(Samples.LIMITS.votes());
        assertNoGarbage(() -> frames(messages, writer, reader, into));
    }

    private void frames(
            List<Message> messages, FrameWriter writer, FrameReader reader, Message into) {
        received.clear();
        for (int i = 0; i < messages.size(); i++) {
            writer.write(messages.get(i), Samples.RECEIVER.member(), buffer.clear());
            buffer.flip();
            if (reader.read(buffer, into) != FrameResult.OK) {
                throw new AssertionError("refused");
            }
        }
    }

    @Test
    void recordsAreWrittenAndReadWithoutGarbage() {
        List<LogRecord> records = Samples.records(sent);
        RecordWriter writer = new RecordWriter(Samples.SENDER, Samples.LIMITS, sent);
        RecordReader reader = new RecordReader(Samples.SENDER, received);
        LogRecord into = new LogRecord();
        reader.open(buffer.limit(0), 0, 0);
        reader.next(into);
        assertNoGarbage(() -> records(records, writer, reader, into));
    }

    /** A new life writes its records into the same buffer, and they are read back. */
    private void records(
            List<LogRecord> records, RecordWriter writer, RecordReader reader, LogRecord into) {
        received.clear();
        writer.goOnAfter(reader);
        long address = writer.address();
        buffer.clear();
        for (int i = 0; i < records.size(); i++) {
            writer.write(records.get(i), address, buffer);
        }
        reader.open(buffer.flip(), address, 0);
        int count = 0;
        while (reader.next(into)) {
            count++;
        }
        if (count != records.size()) {
            throw new AssertionError("read " + count);
        }
    }

    private static void assertNoGarbage(Runnable round) {
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated <= SLACK, "allocated " + allocated + " bytes");
    }

    @Test
    void garbageIsSeen() {
        Object[] kept = new Object[1];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            kept[0] = new byte[1];
        }
        assertTrue(THREADS.getCurrentThreadAllocatedBytes() - before > SLACK);
        assertEquals(1, ((byte[]) kept[0]).length);
    }
}
