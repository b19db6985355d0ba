package io.decree.benchmarks.micro;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.RecordKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.standard.log.MemoryLog;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Frames, records and checksums of one value: a single short command, or a batch of many. */
@State(Scope.Thread)
public class CodecBenchmark {

    private static final int OVERHEAD = 256;
    private static final GroupId GROUP = new GroupId(1, 2);
    private static final Identity SENDER = new Identity(GROUP, 1, 0, 9);
    private static final Identity RECEIVER = new Identity(GROUP, 1, 1, 10);

    /** How long the value is, in bytes. */
    @Param({"64", "8192", "131072"})
    public int bytes;

    private final Message message = new Message();
    private final Message into = new Message();
    private final LogRecord record = new LogRecord();
    private final Checksum checksum = new Checksum();
    private FrameWriter writer;
    private FrameReader reader;
    private RecordWriter records;
    private MemoryLog log;
    private ByteBuffer value;
    private ByteBuffer frame;
    private long lsn;

    /** Called by JMH. */
    public CodecBenchmark() {}

    /** One value in a store, and a frame with it. */
    @Setup
    public void start() {
        Limits limits = new Limits(bytes, 2, bytes + OVERHEAD);
        Arena sent = new Arena(bytes);
        value = ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes; i++) {
            value.put(i, (byte) (31 * i));
        }
        sent.keep(value.duplicate());
        writer = new FrameWriter(SENDER, limits, sent);
        reader = new FrameReader(RECEIVER, limits, new Arena(bytes));
        records = new RecordWriter(SENDER, limits, sent);
        log = new MemoryLog(bytes + OVERHEAD, () -> {});
        frame = ByteBuffer.allocateDirect(bytes + OVERHEAD);
        fill();
        encodeFrame();
    }

    private void fill() {
        message.kind = MessageKind.P2A;
        message.group = 1;
        message.ballot = 1L << 16;
        message.slot = 1;
        message.value = 7;
        message.digest = checksum.digest(value);
        message.handle = 1;
        record.kind = RecordKind.VOTE;
        record.ballot = message.ballot;
        record.slot = 1;
        record.value = 7;
        record.digest = message.digest;
        record.handle = 1;
        lsn = 0;
    }

    /**
     * Writes a 2a with the value.
     *
     * @return its length
     */
    @Benchmark
    public int encodeFrame() {
        int length = writer.write(message, 1, frame.clear());
        frame.flip();
        return length;
    }

    /**
     * Reads it, checks it and copies the value out.
     *
     * @return that it was one
     */
    @Benchmark
    public FrameResult decodeFrame() {
        FrameResult result = reader.read(frame.position(0), into);
        if (result != FrameResult.OK) {
            throw new IllegalStateException("a frame of our own is refused: " + result);
        }
        return result;
    }

    /**
     * Appends a vote for the value to a log in memory: what the event loop does before the log's
     * writer takes over.
     *
     * @return its address
     */
    @Benchmark
    public long appendRecord() {
        record.lsn = ++lsn;
        long length = records.length(record);
        ByteBuffer room = log.claim((int) length);
        records.write(record, log.address(), room);
        log.commit(lsn);
        return log.address();
    }

    /**
     * The CRC32C of the value.
     *
     * @return 32 bits
     */
    @Benchmark
    public int checksum() {
        return checksum.of(value, 0, bytes);
    }
}
