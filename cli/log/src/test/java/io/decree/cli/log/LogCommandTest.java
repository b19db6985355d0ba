package io.decree.cli.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.decree.cli.Decree;
import io.decree.core.replica.RecordKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb, from its arguments to its exit status. */
class LogCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path temporary;
    private Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Decree.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @BeforeEach
    void write() throws IOException {
        directory = temporary.resolve("replica");
        ReplicaDirectory.init(directory, new GroupId(1, 2), 0, new LogGeometry(1 << 12, 3));
        Identity identity = ReplicaDirectory.identityOf(directory, 1);
        LogOptions options = new LogOptions(1 << 12, 1 << 10, 0);
        try (LogWriter thread = new LogWriter("log");
                SegmentLog log =
                        SegmentLog.open(
                                ReplicaDirectory.logOf(directory),
                                identity,
                                options,
                                thread,
                                () -> {})) {
            log.goOnAt(0);
            RecordWriter writer = new RecordWriter(identity, Limits.of(100, 1), new NoValues());
            append(log, writer, 1);
            append(log, writer, 2);
            log.force();
            while (log.durableAddress() < log.address()) {
                LockSupport.parkNanos(10_000);
            }
        }
    }

    private static void append(DurableLog log, RecordWriter writer, long lsn) {
        LogRecord record = new LogRecord();
        record.kind = RecordKind.PROMISE;
        record.lsn = lsn;
        record.ballot = 65_536 * lsn;
        writer.write(record, 0, log.claim(100));
        log.commit(lsn);
    }

    /** Promises have no values. */
    private static final class NoValues implements ValueStore {

        @Override
        public ByteBuffer bytes(long handle) {
            throw new IllegalArgumentException();
        }

        @Override
        public long keep(ByteBuffer bytes) {
            throw new IllegalArgumentException();
        }
    }

    private void damage() throws IOException {
        Path file = directory.resolve("log/segment-000");
        byte[] bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aSoundDirectoryIsDescribed() {
        assertEquals(Decree.OK, run("log", directory.toString()), err.toString());
        assertTrue(out.toString().contains("records     {PROMISE=2}"), out.toString());
        assertTrue(out.toString().endsWith(String.format("sound%n")), out.toString());
        assertFalse(out.toString().contains("ballot"), out.toString());
    }

    @Test
    void itsRecordsArePrintedWhenAskedFor() {
        assertEquals(Decree.OK, run("log", directory.toString(), "--records"));
        assertTrue(
                out.toString()
                        .contains(
                                "address 80  bytes 80  lsn 2  epoch 0  kind PROMISE  ballot 131072"),
                out.toString());
    }

    @Test
    void jsonGivesOneRecordALineAndThenTheWhole() throws IOException {
        assertEquals(Decree.OK, run("log", directory.toString(), "--records", "--format", "json"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertEquals(131_072, JSON.readTree(lines.get(1)).required("ballot").asLong());
        JsonNode whole = JSON.readTree(lines.get(2));
        assertTrue(whole.required("sound").asBoolean());
        assertEquals(160, whole.required("log").required("endAddress").asLong());
        assertEquals("CLEAN_END", whole.required("log").required("end").asText());
        assertEquals(2, whole.required("log").required("records").required("PROMISE").asInt());
    }

    @Test
    void damageIsAFindingThatNamesThePlace() throws IOException {
        damage();
        assertEquals(Decree.FOUND, run("log", directory.toString()));
        assertTrue(
                out.toString().contains("CORRUPT at address 80, segment-000 at byte 80"),
                out.toString());
        assertTrue(out.toString().contains("NOT SOUND"), out.toString());
    }

    @Test
    void aDamagedIdentityIsAFindingToo() throws IOException {
        Files.write(directory.resolve("identity"), new byte[10]);
        assertEquals(Decree.FOUND, run("log", directory.toString(), "--format", "json"));
        assertFalse(JSON.readTree(out.toString()).required("sound").asBoolean());
    }

    @Test
    void anotherDirectoryIsAWrongCall() {
        assertEquals(Decree.WRONG_CALL, run("log", temporary.toString()));
        assertTrue(err.toString().contains("not the directory of a replica"), err.toString());
        assertEquals(Decree.WRONG_CALL, run("log", temporary.resolve("none").toString()));
        assertTrue(err.toString().contains("there is no such directory"), err.toString());
    }

    @Test
    void helpSaysWhatTheStatusMeans() {
        assertEquals(Decree.OK, run("help", "log"));
        assertTrue(out.toString().contains("Exit status 1"), out.toString());
    }
}
