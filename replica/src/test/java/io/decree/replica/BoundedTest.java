package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.log.LogGeometry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group runs for ever in bounded disk and memory: many times what each of them holds. */
class BoundedTest {

    private static final LogGeometry LOG = new LogGeometry(1 << 18, 4);
    private static final int COMMAND = 1000;

    /** What the group's options allow for values; the log is as large. Without room none is kept. */
    private static final long MEMORY = 1 << 20;

    private static final long COMMANDS = 10 * MEMORY / COMMAND;

    /** Besides the log: its mark, the identity, two snapshots and one being written. */
    private static final long OTHER_FILES = 1 << 20;

    @TempDir private Path root;

    @Test
    void tenTimesTheLogAndTheMemoryGoThroughBoth() throws IOException {
        assertTrue(LOG.bytes() <= MEMORY);
        try (Group group = new Group(root, Apply.INLINE, LOG)) {
            for (int member = 0; member < Group.MEMBERS; member++) {
                group.start(member);
            }
            group.add(0);
            Load load = new Load();
            while (load.taken.get() < COMMANDS) {
                load.submit(group.replicas[group.leader()]);
            }
            for (int member = 0; member < Group.MEMBERS; member++) {
                Counter counter = group.counters[member];
                Group.await("all of it", () -> counter.sum >= COMMANDS);
                long disk = group.diskBytes(member);
                assertTrue(disk < LOG.bytes() + OTHER_FILES, disk + " bytes of disk");
                String taken = member + " taken";
                assertTrue(group.snapshots.stream().filter(taken::equals).count() >= 10);
            }
            List<String> faults = group.faults.stream().filter(f -> !isFull(f)).toList();
            assertEquals(List.of(), faults);
        }
    }

    /** On a busy machine a log may fill before its snapshot is written; then commands wait. */
    private static boolean isFull(String fault) {
        return fault.endsWith(" " + Fault.LOG_FULL);
    }

    /** Some commands under way always; what is too much is tried again. */
    private static final class Load implements Completion {

        private final Semaphore room = new Semaphore(48);
        private final AtomicLong taken = new AtomicLong();
        private final ByteBuffer command =
                ByteBuffer.allocate(COMMAND).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 1);

        void submit(Replica leader) {
            room.acquireUninterruptibly();
            leader.submit(command.duplicate(), this);
        }

        @Override
        public void completed(ByteBuffer answer) {
            taken.incrementAndGet();
            room.release();
        }

        @Override
        public void refused(Refusal reason) {
            room.release();
        }

        @Override
        public void unknown() {
            room.release();
        }
    }
}
