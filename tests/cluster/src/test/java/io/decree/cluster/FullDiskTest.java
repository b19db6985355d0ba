package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.load.LoadOptions;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvLimits;
import io.decree.examples.kv.KvStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A member's disk gets full: the log has its room from the beginning, so it is the snapshots that
 * do not fit. The member says so and goes on, as the group does; with room again the next snapshot
 * succeeds.
 */
class FullDiskTest extends WithCluster {

    private static final int LOG_MEBIBYTES = 40;
    private static final int SMALL_DISK = 72;
    private static final int LARGE_DISK = 400;
    private static final int KEYS = 600;

    private Path disk;

    @Test
    void aMemberWithAFullDiskSaysSoAndTakesItsSnapshotsWhenThereIsRoom() throws IOException {
        Path home = directory.resolve("cluster");
        disk = Files.createDirectories(home.resolve("member-2"));
        Leftovers.remove();
        String name = Leftovers.name(ProcessHandle.current().pid(), 0);
        if (!mount("mount", "-t", "tmpfs", "-o", "size=" + SMALL_DISK + "m", name, "" + disk)) {
            disk = null;
            notRun("NOT RUN: no tmpfs can be mounted here (it takes root), so no disk gets full");
        }
        start(new ClusterOptions(3, home, LOG_MEBIBYTES, 512, false, false, false));
        work(LoadOptions.USUAL.withOpsPerSecond(100));
        fill();
        Waiting.until("member 2 says it", () -> !cluster.node(2).faults().isEmpty());
        assertEquals("SNAPSHOT_FAILED", cluster.node(2).faults().get(0));
        assertTrue(cluster.node(2).isAlive());
        long taken = cluster.node(2).count("snapshot");
        assertTrue(mount("mount", "-o", "remount,size=" + LARGE_DISK + "m", "" + disk));
        Waiting.until(
                "member 2 takes a snapshot again", () -> cluster.node(2).count("snapshot") > taken);
        judge();
    }

    /** About 19 MB: with the log that is more than the small disk and its reserve hold. */
    private void fill() {
        byte[] value = new byte[KvLimits.VALUE_BYTES];
        try (KvClient client = KvClient.connect(cluster.clientOptions())) {
            for (int i = 0; i < KEYS; i++) {
                KvStatus status = client.put(KvKeys.of("large" + i), value).status();
                assertEquals(KvStatus.OK, status);
            }
        }
    }

    private static boolean mount(String... command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @AfterEach
    void unmount() throws IOException {
        close();
        if (disk != null) {
            mount("umount", disk.toString());
        }
    }
}
