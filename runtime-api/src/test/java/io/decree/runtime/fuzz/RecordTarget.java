package io.decree.runtime.fuzz;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import io.decree.runtime.testing.Texts;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A log of a few records, each of which vouches for those before it: what is read is a beginning of
 * what was written, and what is missing although a whole record vouches for it is missed.
 */
final class RecordTarget implements Target {

    /** Something that says how a log ends: the reader, or one with a seeded bug. */
    @FunctionalInterface
    interface Ending {
        LogEnd of(RecordReader reader);
    }

    private static final int LENGTH_AT = 4;
    private static final int HEADER = 72;

    private final Arena store = new Arena(1 << 16);
    private final Arena written = new Arena(1 << 12);
    private final Checksum checksum = new Checksum();
    private final RecordReader reader = new RecordReader(Samples.SENDER, store);
    private final LogRecord[] read = new LogRecord[64];
    private final List<byte[]> corpus = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Ending ending;
    private int count;
    private LogEnd end = LogEnd.CLEAN_END;
    private long accepted;

    RecordTarget() {
        this(RecordReader::end);
    }

    RecordTarget(Ending ending) {
        this.ending = ending;
        Arrays.setAll(read, i -> new LogRecord());
        RecordWriter writer = new RecordWriter(Samples.SENDER, Samples.LIMITS, written);
        ByteBuffer log = ByteBuffer.allocate(4096);
        List<RecordKind> kinds = List.of(RecordKind.values());
        for (int i = 0; i < 8; i++) {
            RecordKind kind = kinds.get(i % kinds.size());
            LogRecord record = Samples.record(kind, i + 1L, written);
            starts.add(log.position());
            writer.write(record, writer.address(), log);
            lines.add(Texts.of(record, written));
        }
        starts.add(log.position());
        corpus.add(Arrays.copyOf(log.array(), log.position()));
    }

    @Override
    public List<byte[]> corpus() {
        return corpus;
    }

    /** Follows the lengths that stand there, and gives each record its checksum. */
    @Override
    public void seal(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (at + HEADER <= bytes.limit()) {
            int length = bytes.getInt(at + LENGTH_AT);
            if (length < HEADER || length > bytes.limit() - at) {
                return;
            }
            bytes.putInt(at, checksum.of(bytes, at + LENGTH_AT, at + length));
            if (at + length + HEADER <= bytes.limit()) {
                bytes.putInt(at + length + 12, bytes.getInt(at));
            }
            at += length;
        }
    }

    @Override
    public void decode(ByteBuffer bytes) {
        store.clear();
        count = 0;
        reader.open(bytes, 0, 0);
        while (count < read.length && reader.next(read[count])) {
            count++;
        }
        end = count < read.length ? ending.of(reader) : LogEnd.CORRUPT;
    }

    @Override
    public String judge(ByteBuffer bytes, boolean sealed) {
        accepted += count;
        if (count == read.length) {
            return "read more records than there is room for";
        }
        if (sealed) {
            return ranges();
        }
        for (int i = 0; i < count; i++) {
            String line = Texts.of(read[i], store);
            if (i >= lines.size() || !line.equals(lines.get(i))) {
                return "read a record that nobody wrote there: " + line;
            }
        }
        return isMissed(bytes) ? "took a durable record for one that never was: " + end : null;
    }

    private String ranges() {
        for (int i = 0; i < count; i++) {
            String finding = Oracle.wrongRange(read[i]);
            if (finding != null) {
                return finding;
            }
        }
        return null;
    }

    /** Whether the log may go on where something is missing that a whole record vouches for. */
    private boolean isMissed(ByteBuffer bytes) {
        if (end != LogEnd.CLEAN_END && end != LogEnd.TORN_TAIL) {
            return false;
        }
        ByteBuffer original = ByteBuffer.wrap(corpus.get(0));
        for (int i = count + 1; i < lines.size(); i++) {
            int from = starts.get(i);
            int length = starts.get(i + 1) - from;
            boolean whole = from + length <= bytes.limit();
            if (whole && bytes.slice(from, length).equals(original.slice(from, length))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long accepted() {
        return accepted;
    }
}
