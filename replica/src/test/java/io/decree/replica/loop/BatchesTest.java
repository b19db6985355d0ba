package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.Careless;
import io.decree.replica.Execution;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final int LONGEST = 200;

    private final Values values = new Values(1 << 16, LONGEST);
    private final Batches batches = new Batches(values, LONGEST, 8, 2);

    @Test
    void commandsAreGatheredAndStampedWithTheLeadersTime() {
        assertTrue(add(7, 77));
        assertTrue(add(8, 78));
        ByteBuffer value = values.bytes(batches.close());
        Envelope envelope = new Envelope();
        assertTrue(envelope.wrap(value, value.position()));
        assertEquals(77, envelope.time());
        assertTrue(envelope.wrap(value, envelope.end()));
        assertEquals(78, envelope.time());
        assertEquals(envelope.end(), value.limit());
    }

    /** It was executed where it lies, next to where the following batch is written. */
    @Test
    void theStampIsTheSameHoweverTheServiceLeavesItsCommand() {
        assertTrue(add(7, 77));
        Execution execution =
                new Execution(new Careless(), new SessionTable(1, 1, 1 << 10), Long.BYTES);
        execution.execute(0, values.bytes(batches.close()), (one, slot, verdict, result) -> {});
        assertTrue(add(8, 78));
        ByteBuffer value = values.bytes(batches.close());
        Envelope envelope = new Envelope();
        assertTrue(envelope.wrap(value, value.position()));
        assertEquals(78, envelope.time());
    }

    /** Many small batches would take all places, and then large ones have to wait outside. */
    @Test
    void theFewerPlacesAreLeftTheFullerABatchHasToBe() {
        assertFalse(batches.mayGo(0, 64, true), "there is none");
        add(1, 0);
        assertTrue(batches.mayGo(56, 64, false));
        assertFalse(batches.mayGo(61, 64, false));
        assertTrue(batches.mayGo(61, 64, true), "it does not get fuller");
        add(2, 0);
        add(3, 0);
        assertTrue(batches.mayGo(61, 64, false));
        assertFalse(batches.mayGo(64, 64, true), "there is no place");
    }

    /** They have no last part. */
    @Test
    void aShortPipelineTakesWhateverComes() {
        add(1, 0);
        assertTrue(batches.mayGo(0, 1, false));
        assertTrue(batches.mayGo(7, 8, false));
    }

    @Test
    void outcomesComeInTheOrderOfTheBatches() {
        add(1, 0);
        add(2, 0);
        batches.close();
        add(3, 0);
        batches.close();
        assertEquals(List.of(1L, 2L), oldest());
        batches.removeOldest();
        assertEquals(List.of(3L), oldest());
        batches.removeOldest();
        assertEquals(0, batches.outstanding());
    }

    @Test
    void aBatchThatCannotBeProposedYetGoesOnFilling() {
        add(1, 0);
        batches.close();
        add(2, 0);
        batches.close();
        batches.reopenNewest();
        assertTrue(add(3, 0));
        batches.close();
        assertEquals(List.of(1L), oldest());
        batches.removeOldest();
        assertEquals(List.of(2L, 3L), oldest());
    }

    @Test
    void aBatchThatIsNotProposedLeavesNothingBehind() {
        add(1, 0);
        batches.close();
        long used = values.own.used();
        add(2, 0);
        batches.close();
        assertEquals(1, batches.sizeOfNewest());
        assertEquals(2, batches.tokenOfNewest(0));
        batches.removeNewest();
        assertEquals(used, values.own.used());
        assertEquals(1, batches.outstanding());
        assertEquals(List.of(1L), oldest());
    }

    @Test
    void aBatchIsNotLongerThanAValueMayBe() {
        int fit = LONGEST / (Envelope.HEADER + 8);
        for (int i = 0; i < fit; i++) {
            assertTrue(add(i, 0));
        }
        assertFalse(add(fit, 0));
        batches.close();
        assertTrue(add(fit, 0));
    }

    @Test
    void moreCommandsThanMayWaitAreRefused() {
        for (int i = 0; i < 8; i++) {
            assertTrue(add(i, 0), "command " + i);
            if (i % 4 == 3) {
                batches.close();
            }
        }
        assertFalse(add(8, 0));
        batches.removeOldest();
        assertTrue(add(8, 0));
    }

    private boolean add(long token, long time) {
        ByteBuffer envelope = ByteBuffer.allocate(Envelope.HEADER + 8);
        Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 1, ByteBuffer.allocate(8));
        return batches.add(token, envelope.flip(), time);
    }

    private List<Long> oldest() {
        List<Long> tokens = new ArrayList<>();
        for (int i = 0; i < batches.sizeOfOldest(); i++) {
            tokens.add(batches.token(i));
        }
        return tokens;
    }
}
