package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.Limits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit together is refused with a sentence that says what would. */
class LogOptionsTest {

    @TempDir private Path temporary;

    private static void refused(String word, Executable what) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, what);
        assertTrue(e.getMessage().contains(word), e.getMessage());
    }

    @Test
    void aGeometryHasItsBounds() {
        assertEquals(3L << 30, new LogGeometry(1 << 30, 3).bytes());
        refused("segmentBytes", () -> new LogGeometry(5000, 3));
        refused("segmentBytes", () -> new LogGeometry(2048, 3));
        refused("segmentBytes", () -> new LogGeometry(Integer.MIN_VALUE, 3));
        refused("segments", () -> new LogGeometry(4096, 2));
        refused("segments", () -> new LogGeometry(4096, 1001));
    }

    @Test
    void optionsHaveTheirBounds() {
        refused("stagingBytes", () -> new LogOptions(5000, 8, 0));
        refused("recordBytes", () -> new LogOptions(4096, 12, 0));
        refused("recordBytes", () -> new LogOptions(4096, 0, 0));
        refused("a quarter", () -> new LogOptions(4096, 1032, 0));
        refused("markDelayNanos", () -> new LogOptions(4096, 1024, -1));
    }

    @Test
    void optionsFitTheLimits() {
        LogGeometry large = LogGeometry.DEFAULT;
        assertEquals(
                new LogOptions(1 << 22, 1128, 10_000_000),
                LogOptions.of(Limits.of(1000, 8), large));
        assertEquals(1 << 23, LogOptions.of(Limits.of(1 << 20, 8), large).stagingBytes());
        LogGeometry small = new LogGeometry(4096, 3);
        assertEquals(4096, LogOptions.of(Limits.of(800, 8), small).stagingBytes());
        refused("four records", () -> LogOptions.of(Limits.of(1000, 8), small));
    }

    @Test
    void aStagingIsNotLargerThanAFile() throws IOException {
        Path directory = temporary.resolve("log");
        SegmentLog.create(directory, Replica.IDENTITY, Replica.GEOMETRY);
        LogOptions options = new LogOptions(8192, 1024, 0);
        try (LogWriter writer = new LogWriter("log")) {
            refused(
                    "larger than a segment",
                    () -> SegmentLog.open(directory, Replica.IDENTITY, options, writer, () -> {}));
        }
    }
}
