package io.decree.runtime.standard.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.runtime.GroupId;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.testing.FileFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today's identity file is the released one. */
class IdentityFixtureTest {

    private static final GroupId GROUP =
            new GroupId(0x0123_4567_89AB_CDEFL, 0x0F1E_2D3C_4B5A_6978L);
    private static final long INCARNATION = 0x1111_2222_3333_4444L;

    @TempDir private Path directory;

    @Test
    void identityOfVersion1() throws IOException {
        IdentityFile file = new IdentityFile(directory, Disk.ofThisMachine());
        file.write(GROUP, 2, INCARNATION);
        FileFixture fixture = new FileFixture("identity-v1");
        Path path = directory.resolve("identity");
        fixture.check(path, "identity of member 2");

        fixture.copyTo(path);
        Block read = file.read();
        assertEquals(GROUP, read.group());
        assertEquals(2, read.member());
        assertEquals(INCARNATION, read.incarnation());
    }
}
