package io.decree.runtime.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.standard.directory.AgreedLimits;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.tcp.CannotListenException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything a replica stands on is opened as a whole or not at all, and closed as a whole. */
class StandardRuntimeTest {

    private static final Limits LIMITS = new Limits(800, 8, 4096);
    private static final InetSocketAddress ANY =
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir private Path temporary;
    private Path path;

    @BeforeEach
    void init() throws IOException {
        path = temporary.resolve("member0");
        ReplicaDirectory.init(path, new GroupId(1, 2), 0, new LogGeometry(1 << 12, 4));
    }

    private StandardRuntime open(InetSocketAddress... members) throws IOException {
        ReplicaDirectory directory = ReplicaDirectory.open(path);
        Identity self = directory.identity(1);
        return StandardRuntime.open(directory, self, LIMITS, members);
    }

    @Test
    void whatIsOpenHasTheDirectoryUntilItIsClosed() throws IOException {
        StandardRuntime first = open(ANY);
        assertEquals(0, first.log().start());
        assertEquals(0, first.snapshots().newest());
        assertEquals(0, first.network().poll((from, frame) -> true, 1));
        assertThrows(StorageException.class, () -> open(ANY));
        first.close();
        first.close();
        open(ANY).close();
    }

    @Test
    void whatTheGroupAgreedOnIsRemembered() throws IOException {
        assertEquals(Optional.empty(), ReplicaDirectory.limitsOf(path));
        open(ANY).close();
        assertEquals(Optional.of(AgreedLimits.of(LIMITS)), ReplicaDirectory.limitsOf(path));
    }

    @Test
    void whatTheReplicaClosedIsClosedAlready() throws IOException {
        StandardRuntime runtime = open(ANY);
        runtime.network().close();
        runtime.log().close();
        runtime.snapshots().close();
        runtime.close();
        open(ANY).close();
    }

    @Test
    void aTakenPortLeavesNothingOpen() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            InetSocketAddress address =
                    new InetSocketAddress(taken.getInetAddress(), taken.getLocalPort());
            assertThrows(CannotListenException.class, () -> open(address));
        }
        open(ANY).close();
    }
}
