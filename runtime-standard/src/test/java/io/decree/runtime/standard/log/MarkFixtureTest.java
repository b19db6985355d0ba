package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.testing.FileFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today's mark of a log is the released one. */
class MarkFixtureTest {

    private static final long START = 4096;
    private static final long ACKNOWLEDGED = 5000;

    @TempDir private Path directory;

    @Test
    void markOfVersion1() throws IOException {
        Disk disk = Disk.ofThisMachine();
        MarkFile.create(directory, Replica.IDENTITY, Replica.GEOMETRY, disk);
        try (MarkFile mark = MarkFile.open(directory, Replica.IDENTITY, disk)) {
            mark.write(START, ACKNOWLEDGED);
        }
        FileFixture fixture = new FileFixture("mark-v1");
        Path path = directory.resolve(MarkFile.NAME);
        fixture.check(path, "mark of 4 files of 4096 bytes: start 4096, durable to 5000");

        fixture.copyTo(path);
        try (MarkFile mark = MarkFile.openToRead(directory, Replica.IDENTITY, disk)) {
            assertEquals(START, mark.start());
            assertEquals(ACKNOWLEDGED, mark.acknowledged());
            assertEquals(Replica.GEOMETRY, mark.geometry());
            assertEquals(0, mark.damaged());
        }
    }
}
