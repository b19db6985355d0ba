package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed test process left behind goes, and what belongs to anybody else stays. */
class LeftoversTest {

    private static final long OWN = ProcessHandle.current().pid();

    @TempDir private Path directory;

    /** A process that has ended, as one that was killed has. */
    private static long ended() throws IOException {
        try {
            Process process = new ProcessBuilder("true").start();
            assertEquals(0, process.waitFor());
            return process.pid();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whoseItIsStandsInTheName() throws IOException {
        String gone = Leftovers.name(ended(), 3);
        for (String what : List.of("", "br", "v0", "s2")) {
            assertTrue(Leftovers.isLeftover(gone + what), gone + what);
            assertFalse(Leftovers.isLeftover(Leftovers.name(OWN, 3) + what));
        }
        for (String other : List.of("eth0", "lo", "docker0", "dcr", "dcr-1", "none", "tmpfs")) {
            assertFalse(Leftovers.isLeftover(other), other);
        }
        long largest = 1L << 22;
        assertTrue((Leftovers.name(largest, 19) + "br").length() <= 15, "the kernel's limit");
    }

    @Test
    void whatToolsAndTheKernelSayIsRead() throws IOException {
        String gone = Leftovers.name(ended(), 0);
        String own = Leftovers.name(OWN, 0);
        assertEquals(
                List.of(gone + "s0", gone + "s1"),
                Leftovers.named(
                        List.of(gone + "s0 (id: 4)", gone + "s1", own + "s0 (id: 5)", "other"),
                        " "));
        assertEquals(
                List.of(gone + "v0", gone + "br"),
                Leftovers.named(
                        List.of(
                                "lo: <LOOPBACK,UP>",
                                gone + "v0@if12: <BROADCAST>",
                                gone + "br: <BROADCAST>",
                                own + "br: <BROADCAST>"),
                        "[:@]"));
        assertEquals(
                List.of("/tmp/a b/disk"),
                Leftovers.mounted(
                        List.of(
                                gone + " /tmp/a\\040b/disk tmpfs rw,size=1024k 0 0",
                                gone + " /tmp/no/small/disk ext4 rw 0 0",
                                own + " /tmp/own tmpfs rw 0 0",
                                "tmpfs /dev/shm tmpfs rw 0 0")));
    }

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        Namespaces left;
        try {
            left = new Namespaces(2, ended());
        } catch (Namespaces.NotPermittedException e) {
            WithCluster.notRun(e.getMessage());
            return;
        }
        try (left;
                Namespaces own = new Namespaces(1, OWN)) {
            assertTrue(exists(left) && exists(own));
            Path disk = Files.createDirectory(directory.resolve("small disk"));
            String name = Leftovers.name(ended(), 0);
            boolean mounted = 0 == run("mount", "-t", "tmpfs", "-o", "size=1m", name, "" + disk);
            Path file = Files.createFile(disk.resolve("file"));
            assertTrue(Leftovers.remove() >= 2);
            assertFalse(exists(left));
            assertTrue(exists(own));
            assertEquals(!mounted, Files.exists(file), "the disk is gone with its file");
        }
    }

    private static boolean exists(Namespaces network) throws IOException {
        return run("ip", "netns", "exec", network.space(0), "true") == 0;
    }
}
