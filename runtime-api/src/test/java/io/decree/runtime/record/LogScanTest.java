package io.decree.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log of three files, of which something happens to one. */
class LogScanTest {

    private static final int SIZE = 256;

    private final Arena store = new Arena(1 << 12);
    private final RecordWriter writer = new RecordWriter(Samples.SENDER, Samples.LIMITS, store);
    private final ByteBuffer[] files = new ByteBuffer[3];
    private final List<Long> read = new ArrayList<>();
    private LogScan scan;
    private long lsn;
    private long end;

    /** Two records in the first file, three in the second, one in the third. */
    @BeforeEach
    void write() {
        for (int i = 0; i < files.length; i++) {
            files[i] = ByteBuffer.allocate(SIZE);
        }
        append(0, 0);
        append(0, 0);
        writer.skipTo(SIZE);
        append(1, 0);
        append(1, SIZE);
        append(1, SIZE);
        writer.skipTo(2 * SIZE);
        append(2, writer.address() - 8);
        end = writer.address();
    }

    private void append(int file, long durableTo) {
        LogRecord record = Samples.record(RecordKind.BASE, ++lsn, store);
        assertTrue(writer.write(record, durableTo, files[file]) > 0);
    }

    private LogEnd scan(long acknowledged) {
        read.clear();
        RecordReader reader = new RecordReader(Samples.SENDER, store);
        scan = new LogScan(reader, acknowledged, it -> read.add(it.lsn));
        boolean goesOn = true;
        for (int i = 0; goesOn && i < files.length; i++) {
            goesOn = scan.read(files[i].duplicate().clear(), (long) i * SIZE);
        }
        return scan.end();
    }

    private void erase(int file, int from, int to) {
        for (int i = from; i < to; i++) {
            files[file].put(i, (byte) 0);
        }
    }

    @Test
    void itReadsAllFiles() {
        assertEquals(LogEnd.CLEAN_END, scan(end));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), read);
        assertEquals(end, scan.endAddress());
        assertTrue(scan.mayGoOn());
    }

    @Test
    void aMarkInALaterFileIsNoDamageInAnEarlierOne() {
        for (long mark = 0; mark <= end; mark += 8) {
            assertEquals(LogEnd.CLEAN_END, scan(mark), "mark " + mark);
        }
        assertEquals(LogEnd.CORRUPT, scan(end + 8));
        assertFalse(scan.mayGoOn());
    }

    @Test
    void aLogEndsBehindItsLastRecordAndNotWhereTheNextFileBegins() {
        erase(1, 0, SIZE);
        erase(2, 0, SIZE);
        assertEquals(LogEnd.CLEAN_END, scan(0));
        assertEquals(2 * 80, scan.endAddress());
        assertEquals(LogEnd.CORRUPT, scan(SIZE + 80));
    }

    @Test
    void whatIsLostAtTheEndOfAFileIsNotHiddenByTheNextOne() {
        erase(0, 80, SIZE);
        assertEquals(LogEnd.CORRUPT, scan(0));
        assertEquals(List.of(1L), read);
        assertEquals(80, scan.endAddress());
    }

    @Test
    void whatNobodyVouchesForMayBeLostAtTheEndOfAFile() {
        erase(0, 80, SIZE);
        erase(1, 80, SIZE);
        erase(2, 0, SIZE);
        assertEquals(LogEnd.CLEAN_END, scan(80));
        assertEquals(80, scan.endAddress());
        assertEquals(LogEnd.CORRUPT, scan(2 * 80));
    }

    @Test
    void aBeginningThatIsGoneIsSeen() {
        erase(0, 0, SIZE);
        assertEquals(LogEnd.CORRUPT, scan(0));
        assertEquals(List.of(), read);
        assertEquals(0, scan.endAddress());
    }

    @Test
    void aFileThatIsGoneIsSeen() {
        erase(1, 0, SIZE);
        assertEquals(LogEnd.CORRUPT, scan(0));
        assertEquals(List.of(1L, 2L), read);
    }

    @Test
    void behindATornTailLaterFilesAreAsked() {
        files[1].put(100, (byte) 77);
        assertEquals(LogEnd.CORRUPT, scan(0));
        erase(2, 0, SIZE);
        erase(1, 2 * 80, 3 * 80);
        assertEquals(LogEnd.TORN_TAIL, scan(0));
        assertEquals(SIZE + 80, scan.endAddress());
    }

    @Test
    void whatIsNotOursEndsTheReading() {
        files[1].put(0, files[2], 0, 80);
        assertEquals(LogEnd.FOREIGN, scan(0));
        assertEquals(List.of(1L, 2L), read);
    }
}
