package io.decree.runtime.standard.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.testing.FileFixture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today's file of a snapshot is the released one. */
class SnapshotFixtureTest {

    private static final GroupId GROUP =
            new GroupId(0x0123_4567_89AB_CDEFL, 0x0F1E_2D3C_4B5A_6978L);
    private static final Identity IDENTITY = new Identity(GROUP, 1, 2, 0x1111_2222_3333_4444L);
    private static final long END = 40;
    private static final String STATE = "the state before slot 40";

    @TempDir private Path directory;

    @Test
    void snapshotOfVersion1() throws IOException {
        try (FileSnapshotStore store = FileSnapshotStore.open(directory, IDENTITY);
                SnapshotStore.Writer writer = store.write(END)) {
            writer.write(ByteBuffer.wrap(STATE.getBytes(UTF_8)));
            writer.commit();
        }
        FileFixture fixture = new FileFixture("snapshot-v1");
        Path path = SnapshotNames.path(directory, END);
        fixture.check(path, "snapshot before slot 40: '" + STATE + "'");

        fixture.copyTo(path);
        try (FileSnapshotStore store = FileSnapshotStore.open(directory, IDENTITY);
                SnapshotStore.Reader reader = store.read(END)) {
            assertEquals(END, store.newest());
            ByteBuffer into = ByteBuffer.allocate((int) reader.length());
            reader.read(0, into);
            assertEquals(STATE, new String(into.array(), UTF_8));
        }
    }
}
