package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogScan;
import io.decree.runtime.record.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the records that a replica's loop writes. */
class LogTailTest {

    private static final long EPOCH = 5;

    @Test
    void everyRecordNamesTheConfiguration() throws IOException {
        KeptLog log = new KeptLog();
        Lone lone = new Lone(1, EPOCH, new Peers(), log, new MemoryStore(), 100, null).lead();
        lone.submit();
        List<Long> epochs = new ArrayList<>();
        RecordReader reader = new RecordReader(Lone.identity(0), new NoValues());
        LogScan scan = new LogScan(reader, 0, record -> epochs.add(record.epoch));
        log.read(0, scan);
        assertEquals(LogEnd.CLEAN_END, scan.end());
        assertTrue(epochs.size() > 3, epochs::toString);
        assertEquals(Collections.nCopies(epochs.size(), EPOCH), epochs);
    }

    /** Takes every value and keeps none. */
    private static final class NoValues implements ValueStore {

        @Override
        public ByteBuffer bytes(long handle) {
            throw new IllegalArgumentException("nothing is kept");
        }

        @Override
        public long keep(ByteBuffer bytes) {
            return 1;
        }
    }
}
