package io.decree.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import io.decree.runtime.testing.Texts;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordRoundTripTest {

    private final Arena store = new Arena(1 << 12);

    @Test
    void whatIsWrittenIsRead() {
        LogFile log = new LogFile(0, 4096).appendForced();
        List<String> expected = new ArrayList<>();
        for (LogRecord record : Samples.records(store)) {
            expected.add(Texts.of(record, store));
        }
        assertEquals(expected, log.read(0));
        assertEquals(LogEnd.CLEAN_END, log.reader.end());
        assertEquals(log.writer.address(), log.reader.endAddress());
    }

    @Test
    void aLogMayFillItsFileToTheLastByte() {
        LogFile log = new LogFile(8000, 160).append(RecordKind.BASE).append(RecordKind.BASE);
        assertEquals(0, log.bytes.remaining());
        assertEquals(2, log.read(0).size());
        assertEquals(LogEnd.CLEAN_END, log.reader.end());
    }

    @Test
    void aLogGoesOnInTheNextFile() {
        LogFile one = new LogFile(0, 256).append(RecordKind.PROMISE).append(RecordKind.VOTE);
        ByteBuffer two = ByteBuffer.allocate(256);
        one.writer.skipTo(256);
        one.writer.write(Samples.record(RecordKind.BASE, 3, store), 128, two);
        assertEquals(2, one.read(0).size());
        assertEquals(LogEnd.CLEAN_END, one.reader.end());
        one.reader.goOn(two.clear(), 256);
        assertEquals(List.of("3 BASE epoch 7 slot 1003"), one.readOn());
    }

    @Test
    void everyLifeNumbersItsRecordsFromOne() {
        LogFile log = new LogFile(0, 4096).append(RecordKind.PROMISE).append(RecordKind.PROMISE);
        log.restart().append(RecordKind.BASE).append(RecordKind.BASE);
        List<String> lines = log.read(0);
        assertEquals("1 BASE epoch 7 slot 1001", lines.get(2));
        assertEquals("2 BASE epoch 7 slot 1002", lines.get(3));
    }

    @Test
    void aWriterLetsNothingOutThatAReaderRefuses() {
        assertNotWritten(RecordKind.PROMISE, it -> it.ballot = 0);
        assertNotWritten(RecordKind.CAMPAIGN, it -> it.ballot = 1L << 61);
        assertNotWritten(RecordKind.VOTE, it -> it.value = 0);
        assertNotWritten(RecordKind.VOTE, it -> it.digest = 1L << 32);
        assertNotWritten(RecordKind.DECISION, it -> it.slot = -1);
        assertNotWritten(RecordKind.BASE, it -> it.slot = (1L << 60) + 1);
        assertNotWritten(RecordKind.BASE, it -> it.epoch = -1);
        assertNotWritten(RecordKind.BASE, it -> it.epoch = (1L << 40) + 1);
        assertNotWritten(RecordKind.BASE, it -> it.lsn = 2);
        LogFile log = new LogFile(0, 4096);
        LogRecord good = Samples.record(RecordKind.BASE, 1, log.store);
        assertThrows(IllegalArgumentException.class, () -> log.writer.write(good, 8, log.bytes));
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        LogFile log = new LogFile(0, 4096).append(RecordKind.VOTE);
        LogRecord next = Samples.record(RecordKind.VOTE, 2, log.store);
        int length = log.bytes.position();
        for (int room = 0; room < length; room++) {
            assertEquals(0, log.writer.write(next, 0, ByteBuffer.allocate(room)));
        }
        assertEquals(length, log.writer.address());
        log.append(RecordKind.VOTE);
        assertEquals(2, log.read(0).size());
    }

    private static void assertNotWritten(RecordKind kind, Consumer<LogRecord> mistake) {
        LogFile log = new LogFile(0, 4096);
        LogRecord record = Samples.record(kind, 1, log.store);
        mistake.accept(record);
        assertThrows(
                IllegalArgumentException.class,
                () -> log.writer.write(record, 0, log.bytes),
                kind.name());
        assertEquals(0, log.bytes.position());
        assertEquals(0, log.writer.address());
    }
}
