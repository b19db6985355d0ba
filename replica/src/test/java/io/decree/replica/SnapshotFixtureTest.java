package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * What a snapshot holds besides the service's state: place, time and sessions. Today's bytes are
 * the released ones. Once version 0.1 is released the two files never change; they are written by
 * {@code -Ddecree.fixtures=write} when they are not there.
 */
class SnapshotFixtureTest {

    private static final Path BYTES = Path.of("src/test/resources/fixtures/state-v1.bin");
    private static final Path TEXT = Path.of("src/test/resources/fixtures/state-v1.txt");
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final long FIRST_SESSION = 1;

    private final Counter counter = new Counter();
    private final SessionTable table = new SessionTable(4, 4, 1 << 10);
    private final Execution execution = new Execution(counter, table, 16);

    /** Two sessions: one with an answer that is not acknowledged, one with none. */
    private void live() {
        decide(0, CommandKind.OPEN_SESSION, 0, 0, 0, NOTHING);
        decide(1, CommandKind.OPEN_SESSION, 0, 0, 0, NOTHING);
        decide(2, CommandKind.COMMAND, FIRST_SESSION, 1, 0, number(5));
        decide(3, CommandKind.COMMAND, FIRST_SESSION, 2, 1, number(7));
    }

    private void decide(
            long slot, CommandKind kind, long session, long sequence, long done, ByteBuffer bytes) {
        ByteBuffer value =
                ByteBuffer.allocate(Envelope.HEADER + bytes.remaining())
                        .order(ByteOrder.LITTLE_ENDIAN);
        Envelope.write(value, kind, session, sequence, done, 1000 + slot, bytes);
        execution.execute(slot, value.flip(), (which, where, verdict, result) -> {});
    }

    private static ByteBuffer number(long number) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, number);
    }

    @Test
    void stateOfVersion1() throws IOException {
        live();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        execution.capture().writeTo(Channels.newChannel(out));
        byte[] written = out.toByteArray();
        if (!Files.exists(BYTES) && "write".equals(System.getProperty("decree.fixtures"))) {
            Files.write(BYTES, written);
            Files.writeString(TEXT, text(written));
        }
        byte[] released = Files.readAllBytes(BYTES);
        assertArrayEquals(released, written);
        assertEquals(Files.readString(TEXT), text(written));

        SessionTable sessions = new SessionTable(4, 4, 1 << 10);
        Counter restored = new Counter();
        Execution other = new Execution(restored, sessions, 16);
        other.restore(Channels.newChannel(new ByteArrayInputStream(released)));
        assertEquals(4, other.next());
        assertEquals(12, restored.sum);
        assertEquals(table.digest(), sessions.digest());
        assertEquals(2, sessions.size());
        assertEquals(Verdict.REPEAT, sessions.judge(FIRST_SESSION, 2, 1));
        assertEquals(Verdict.ACKNOWLEDGED, sessions.judge(FIRST_SESSION, 1, 1));
    }

    private static String text(byte[] bytes) {
        StringBuilder text =
                new StringBuilder("slots below 4, two sessions, the service's sum of 12\n");
        for (int from = 0; from < bytes.length; from += 16) {
            int to = Math.min(from + 16, bytes.length);
            String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, from, to);
            text.append("    %06x  %s\n".formatted(from, hex));
        }
        return text.toString();
    }
}
