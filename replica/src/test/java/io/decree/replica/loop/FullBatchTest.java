package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.Entry;
import io.decree.replica.Execution;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.Test;

/** Commands without bytes: a value has room for more of them than a replica executes of one. */
class FullBatchTest {

    private static final int LONGEST = (Execution.BATCH + 2) * Envelope.HEADER;

    private final Values values = new Values(LONGEST, LONGEST);
    private final Batches batches = new Batches(values, LONGEST, 2 * Execution.BATCH, 2);
    private final ByteBuffer envelope = ByteBuffer.allocate(Envelope.HEADER);
    private final Counter counter = new Counter();
    private final Execution execution = new Execution(counter, new SessionTable(1, 1, 0), 0);

    FullBatchTest() {
        Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 1, ByteBuffer.allocate(0));
        envelope.flip();
    }

    /** One more, and every member would stop at the value, at each start anew. */
    @Test
    void aBatchHasAsManyCommandsAsOneValueMayAndAllAreExecuted() {
        for (int i = 0; i < Execution.BATCH; i++) {
            assertTrue(batches.add(i, envelope, 0));
        }
        assertFalse(batches.add(Execution.BATCH, envelope, 0));
        execute(0, values.bytes(batches.close()));
        assertEquals(Execution.BATCH, counter.count);
        assertTrue(batches.add(Execution.BATCH, envelope, 0), "it begins the next one");
        execute(1, values.bytes(batches.close()));
        assertEquals(Execution.BATCH + 1, counter.count);
    }

    /** It counts neither the batches before it nor twice what was open before. */
    @Test
    void aBatchThatIsOpenAgainTakesWhatIsLeft() {
        assertTrue(batches.add(0, envelope, 0));
        batches.close();
        for (int i = 1; i < Execution.BATCH; i++) {
            assertTrue(batches.add(i, envelope, 0));
        }
        batches.close();
        batches.reopenNewest();
        assertTrue(batches.add(Execution.BATCH, envelope, 0));
        assertFalse(batches.add(Execution.BATCH + 1, envelope, 0));
        batches.removeOldest();
        assertFalse(batches.add(Execution.BATCH + 1, envelope, 0));
    }

    @Test
    void aValueWithMoreCommandsIsRefusedByThatReason() {
        ByteBuffer value = ByteBuffer.allocate((Execution.BATCH + 1) * Envelope.HEADER);
        while (value.hasRemaining()) {
            value.put(envelope.duplicate());
        }
        value.flip();
        String why =
                assertThrows(IllegalStateException.class, () -> execute(0, value)).getMessage();
        assertTrue(why.startsWith("slot 0 holds more than 65536 envelopes: "), why);
    }

    private void execute(long slot, ByteBuffer value) {
        execution.execute(slot, value, (its, at, verdict, result) -> {});
    }

    /** A service that counts what it executes. */
    private static final class Counter implements StateMachine {

        private int count;

        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            count++;
            return 0;
        }

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            return 0;
        }

        @Override
        public Snapshot capture() {
            throw new UnsupportedOperationException("nobody takes a picture of it");
        }

        @Override
        public void restore(ReadableByteChannel source) {
            throw new UnsupportedOperationException("nobody takes a picture of it");
        }

        @Override
        public long digest() {
            return count;
        }
    }
}
