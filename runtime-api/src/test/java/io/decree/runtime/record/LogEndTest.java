package io.decree.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a log that something happened to is read: see the package's page on torn and corrupt. */
class LogEndTest {

    private static final int SIZE = 2048;

    @Test
    void anEmptyFileIsAnEmptyLog() {
        assertEquals(LogEnd.CLEAN_END, new LogFile(0, SIZE).end());
        assertEquals(LogEnd.CLEAN_END, new LogFile(0, 0).end());
    }

    @Test
    void aTailThatWasNeverDurableIsTornWhereverItIsCut() {
        int length = new LogFile(0, SIZE).appendForced().bytes.position();
        for (int cut = 0; cut < length; cut++) {
            LogFile log = new LogFile(0, SIZE);
            for (RecordKind kind : RecordKind.values()) {
                log.append(kind);
            }
            log.erase(cut, length);
            LogEnd end = log.end();
            assertTrue(end == LogEnd.TORN_TAIL || end == LogEnd.CLEAN_END, cut + " " + end);
            // A record whose last bytes are padding is whole without them.
            assertTrue(log.reader.endAddress() < cut + RecordLayout.ALIGNMENT);
        }
    }

    @Test
    void aTailWithoutItsBeginningIsTornToo() {
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE);
        log.append(RecordKind.VOTE, 80).append(RecordKind.VOTE, 80).append(RecordKind.BASE, 80);
        log.flip(log.start(1) + 78);
        assertEquals(LogEnd.TORN_TAIL, log.end());
        assertEquals(80, log.reader.endAddress());
    }

    @Test
    void everyDamagedBitOfWhatALaterRecordVouchesForIsCorrupt() {
        LogFile log = new LogFile(0, SIZE).appendForced();
        for (int record = 0; record < 4; record++) {
            for (int at = log.start(record); at < log.start(record + 1); at++) {
                log.flip(at);
                assertEquals(LogEnd.CORRUPT, log.end(), "byte " + at);
                assertEquals(log.start(record), log.reader.endAddress());
                log.flip(at);
            }
        }
        assertEquals(LogEnd.CLEAN_END, log.end());
    }

    @Test
    void aHoleOfZerosIsCorruptToo() {
        LogFile log = new LogFile(0, SIZE).appendForced();
        log.erase(log.start(1), log.start(2));
        assertEquals(LogEnd.CORRUPT, log.end());
        assertEquals(List.of("1 PROMISE epoch 7 ballot 196610"), log.read(0));
    }

    @Test
    void theLastRecordIsVouchedForByTheMarkAlone() {
        LogFile log = new LogFile(0, SIZE).appendForced();
        long whole = log.writer.address();
        assertEquals(LogEnd.CLEAN_END, log.end(whole));
        log.flip(log.start(log.starts.size() - 1) + 72);
        assertEquals(LogEnd.TORN_TAIL, log.end());
        assertEquals(LogEnd.CORRUPT, log.end(whole));
        log.erase(log.start(log.starts.size() - 1), (int) whole);
        assertEquals(LogEnd.CLEAN_END, log.end());
        assertEquals(LogEnd.CORRUPT, log.end(whole));
    }

    @Test
    void anotherGroupOrMemberOrLifeIsForeign() {
        Identity us = Samples.SENDER;
        assertForeign(new Identity(new GroupId(1, us.group().low()), 1, 2, us.incarnation()));
        assertForeign(new Identity(new GroupId(us.group().high(), 1), 1, 2, us.incarnation()));
        assertForeign(new Identity(us.group(), 1, 3, us.incarnation()));
        assertForeign(new Identity(us.group(), 1, 2, us.incarnation() + 1));
    }

    private static void assertForeign(Identity other) {
        LogFile log = new LogFile(0, SIZE).appendForced();
        RecordReader reader = new RecordReader(other, new Arena(64));
        reader.open(log.image(), 0, 0);
        assertFalse(reader.next(new LogRecord()));
        assertEquals(LogEnd.FOREIGN, reader.end());
    }

    @Test
    void aRecordThatBelongsFurtherOnIsForeign() {
        LogFile log = new LogFile(0, SIZE).appendForced();
        int length = log.start(1) - log.start(0);
        log.bytes.put(0, log.image(), log.start(2), length);
        assertEquals(LogEnd.FOREIGN, log.end());
    }

    @Test
    void aRecordThatBelongsFurtherBackIsCorruptWhereSomethingWasDurable() {
        LogFile log = new LogFile(0, SIZE).append(RecordKind.BASE, 0).append(RecordKind.BASE, 80);
        log.append(RecordKind.BASE, 160).append(RecordKind.BASE, 240);
        log.bytes.put(80, log.image(), 0, 80);
        assertEquals(LogEnd.CORRUPT, log.end());
    }

    @Test
    void anEarlierLapOfTheRingIsNotTheLog() {
        LogFile old = new LogFile(0, SIZE).appendForced();
        LogFile log = new LogFile(SIZE, SIZE);
        log.bytes.put(0, old.image(), 0, SIZE);
        assertEquals(List.of(), log.read(0));
        assertEquals(LogEnd.CLEAN_END, log.reader.end());
        log.append(RecordKind.BASE).append(RecordKind.PROMISE);
        assertEquals(2, log.read(0).size());
        assertTrue(log.reader.end() != LogEnd.CORRUPT && log.reader.end() != LogEnd.FOREIGN);
    }

    @Test
    void leftoversOfATornTailDoNotComeBack() {
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE);
        log.append(RecordKind.BASE, 80).append(RecordKind.PROMISE, 80);
        log.flip(80 + 72);
        assertEquals(LogEnd.TORN_TAIL, log.end());
        // A record of the same length in the torn one's place: the record behind fits by its place.
        log.restart().append(RecordKind.PROMISE, 80);
        assertEquals(2, log.read(0).size());
        assertEquals(LogEnd.CLEAN_END, log.reader.end());
        // And they vouch for nothing when the new record is damaged before it was durable.
        assertEquals(LogEnd.TORN_TAIL, log.flip(80 + 72).end());
    }

    @Test
    void whatOthersWroteThereBeforeVouchesForNothing() {
        Identity before = new Identity(Samples.GROUP, 1, 2, 99);
        LogFile old = new LogFile(before, 0, SIZE).appendForced();
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE);
        log.bytes.put(80, old.image(), 80, SIZE - 80);
        assertEquals(LogEnd.TORN_TAIL, log.flip(0).end());
    }

    @Test
    void aRecordThatIsQuotedInAValueVouchesForNothing() {
        LogFile quoted = new LogFile(1 << 20, SIZE).append(RecordKind.BASE, 1 << 20);
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE).append(RecordKind.VOTE);
        log.bytes.put(log.start(1) + 104, quoted.image(), 0, 80);
        assertEquals(LogEnd.TORN_TAIL, log.end());
    }

    @Test
    void aLengthThatIsNoMultipleOfEightIsNoRecord() {
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE);
        log.bytes.putInt(RecordLayout.LENGTH_AT, 81);
        seal(log, 0);
        assertEquals(LogEnd.TORN_TAIL, log.end());
    }

    @Test
    void aNewerVersionIsNotTakenForDamage() {
        LogFile log = new LogFile(0, SIZE).appendForced();
        log.bytes.put(log.start(1) + 8, (byte) 2);
        seal(log, 1);
        assertEquals(LogEnd.UNKNOWN_VERSION, log.end());
    }

    @Test
    void whatNobodyWritesIsCorruptThoughItVerifies() {
        assertCorruptAfter(log -> log.bytes.put(log.start(1) + 9, (byte) 7));
        assertCorruptAfter(log -> log.bytes.putLong(log.start(1) + 64, -1));
        assertCorruptAfter(log -> log.bytes.putLong(log.start(1) + 72, 0));
        assertCorruptAfter(log -> log.bytes.putLong(log.start(1) + 80, -1));
        assertCorruptAfter(log -> log.bytes.putLong(log.start(1) + 88, 0));
        assertCorruptAfter(log -> log.bytes.putInt(log.start(1) + 96, 5));
        assertCorruptAfter(log -> log.bytes.putInt(log.start(1) + 100, Integer.MAX_VALUE));
        assertCorruptAfter(log -> log.bytes.putLong(log.start(1) + 32, 3));
        assertCorruptAfter(log -> log.bytes.put(log.start(2) - 1, (byte) 1));
    }

    @Test
    void aRecordEndsWhereItsFieldsEnd() {
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE);
        log.bytes.putInt(RecordLayout.LENGTH_AT, 88);
        seal(log, 0);
        assertEquals(LogEnd.CORRUPT, log.end());
    }

    private static void assertCorruptAfter(java.util.function.Consumer<LogFile> change) {
        LogFile log = new LogFile(0, SIZE);
        log.append(RecordKind.PROMISE).append(RecordKind.VOTE).append(RecordKind.VOTE);
        change.accept(log);
        seal(log, 1);
        assertEquals(LogEnd.CORRUPT, log.end());
        assertEquals(log.start(1), log.reader.endAddress());
    }

    @Test
    void aFullStoreStopsTheReading() {
        LogFile log = new LogFile(0, SIZE).append(RecordKind.PROMISE).append(RecordKind.VOTE);
        RecordReader reader = new RecordReader(Samples.SENDER, new Arena(3));
        reader.open(log.image(), 0, 0);
        assertTrue(reader.next(new LogRecord()));
        assertFalse(reader.next(new LogRecord()));
        assertEquals(LogEnd.STORE_FULL, reader.end());
    }

    @Test
    void aLaterFileVouchesForAnEarlierOne() {
        LogFile one = new LogFile(0, 256).append(RecordKind.PROMISE).append(RecordKind.PROMISE);
        ByteBuffer two = ByteBuffer.allocate(256);
        one.writer.skipTo(256);
        one.writer.write(Samples.record(RecordKind.BASE, 3, one.store), 160, two);
        assertEquals(LogEnd.CLEAN_END, one.end());
        assertFalse(one.reader.isVouchedForBy(two.clear(), 256));
        assertEquals(LogEnd.TORN_TAIL, one.flip(100).end());
        assertTrue(one.reader.isVouchedForBy(two.clear(), 256));
    }

    @Test
    void nobodyWritesIntoADamagedLog() {
        LogFile log = new LogFile(0, SIZE).appendForced();
        assertEquals(LogEnd.CORRUPT, log.flip(100).end());
        assertThrows(IllegalStateException.class, () -> log.writer.goOnAfter(log.reader));
    }

    /** Gives a changed record the checksum it would have. */
    private static void seal(LogFile log, int record) {
        int at = log.start(record);
        int end = at + log.bytes.getInt(at + RecordLayout.LENGTH_AT);
        log.bytes.putInt(at, new Checksum().of(log.image(), at + RecordLayout.LENGTH_AT, end));
    }
}
