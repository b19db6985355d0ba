package io.decree.cluster.fault;

import io.decree.examples.kv.KvNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A node whose forces take as many milliseconds longer as a file says, which is read again and
 * again. It needs no rights and no special disk, so it runs everywhere.
 */
public final class SlowDiskNode {

    private static final long LOOK_MILLIS = 10;

    private SlowDiskNode() {}

    /**
     * Runs a node.
     *
     * @param args the file, and then a node's arguments
     */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        AtomicLong delayMillis = new AtomicLong();
        Thread look = new Thread(() -> look(file, delayMillis), "delay");
        look.setDaemon(true);
        look.start();
        String[] node = Arrays.copyOfRange(args, 1, args.length);
        SlowDisk disk = new SlowDisk(delayMillis::get);
        System.exit(KvNode.run(System.out, System.err, disk, node));
    }

    private static void look(Path file, AtomicLong delayMillis) {
        while (true) {
            delayMillis.set(read(file));
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** No file is no delay; one that is just written is looked at again soon. */
    private static long read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (IOException e) {
            return 0;
        }
    }
}
