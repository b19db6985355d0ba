package io.decree.replica.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The table keeps so many answers and no more, the same ones on every replica. */
class SessionTableTest {

    private static final int BYTES = 3 * 40;

    private final SessionTable table = new SessionTable(4, 4, BYTES);

    private static Verdict command(SessionTable in, long session, long sequence, long done) {
        return command(in, session, sequence, done, 8);
    }

    /** Judged and, if that is what is to be done, applied with an answer of some length. */
    private static Verdict command(
            SessionTable in, long session, long sequence, long done, int length) {
        Verdict verdict = in.judge(session, sequence, done);
        if (verdict == Verdict.APPLY) {
            in.record(session, sequence, ByteBuffer.allocate(length), length);
        }
        return verdict;
    }

    private void open(long... ids) {
        for (long id : ids) {
            table.open(id);
        }
    }

    @Test
    void theSessionUsedLeastGivesWayToAnAnswerWithoutRoom() {
        open(1, 2, 3, 4);
        assertEquals(Verdict.APPLY, command(table, 1, 1, 0));
        assertEquals(Verdict.APPLY, command(table, 2, 1, 0));
        assertEquals(Verdict.APPLY, command(table, 3, 1, 0));
        assertEquals(BYTES, table.kept());
        assertEquals(Verdict.REPEAT, command(table, 1, 1, 0));
        assertEquals(Verdict.APPLY, command(table, 4, 1, 0));
        assertEquals(Verdict.NO_SESSION, command(table, 2, 1, 0));
        assertEquals(Verdict.REPEAT, command(table, 1, 1, 0));
        assertEquals(3, table.size());
        assertEquals(BYTES, table.kept());
    }

    /** What one client writes into a frame is decided like any other: it must not stop replicas. */
    @Test
    void numbersThatNoClientUsesAreJudgedLikeOthers() {
        long[] numbers = {
            Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, 1, 2, Long.MAX_VALUE - 1, Long.MAX_VALUE
        };
        for (int window : new int[] {1, 4}) {
            for (long sequence : numbers) {
                for (long done : numbers) {
                    SessionTable fresh = new SessionTable(1, window, BYTES);
                    fresh.open(1);
                    assertEquals(Verdict.APPLY, command(fresh, 1, 1, 0));
                    Verdict verdict = command(fresh, 1, sequence, done);
                    assertEquals(
                            sequence < 1, verdict == Verdict.ACKNOWLEDGED, sequence + " " + done);
                    if (sequence < 1) {
                        assertEquals(Verdict.REPEAT, command(fresh, 1, 1, 0), "nothing moved");
                    }
                }
            }
        }
    }

    /** Its client would otherwise find it gone before its first command came, again and again. */
    @Test
    void aSessionWithoutAnswersIsNotDroppedForThem() {
        open(1, 2, 3, 4);
        for (int i = 1; i <= 3; i++) {
            assertEquals(Verdict.APPLY, command(table, 3, i, 0));
        }
        assertEquals(Verdict.APPLY, command(table, 4, 1, 0));
        assertEquals(Verdict.NO_SESSION, command(table, 3, 3, 0));
        assertEquals(Verdict.APPLY, command(table, 1, 1, 0));
        assertEquals(Verdict.APPLY, command(table, 2, 1, 0));
    }

    @Test
    void whatAClientHasCountsNoMore() {
        open(1, 2);
        for (int i = 1; i <= 100; i++) {
            assertEquals(Verdict.APPLY, command(table, 1, i, i - 1));
            assertEquals(40, table.kept());
        }
        assertEquals(Verdict.ACKNOWLEDGED, command(table, 1, 90, 99));
        assertEquals(Verdict.REPEAT, command(table, 1, 100, 99));
        assertEquals(Verdict.APPLY, command(table, 1, 1_000, 999));
        assertEquals(40, table.kept());
        assertTrue(table.close(1));
        assertEquals(0, table.kept());
    }

    /** It was executed and is answered once; nobody can ask for it again. */
    @Test
    void anAnswerThatIsTooLongForTheTableEndsItsSession() {
        open(1, 2);
        command(table, 2, 1, 0);
        assertEquals(Verdict.APPLY, command(table, 1, 1, 0, 100));
        assertEquals(0, table.size());
        assertEquals(0, table.kept());
        assertEquals(Verdict.NO_SESSION, command(table, 1, 1, 0, 100));
    }

    @Test
    void aTableThatNoSnapshotHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SessionTable(1, 1, 1L << 31));
        assertThrows(IllegalArgumentException.class, () -> new SessionTable(1 << 27, 1, 1));
    }

    /** It would fit, but what is dropped from then on would differ. */
    @Test
    void aTableOfOtherNumbersIsRefusedThoughItIsEmpty() {
        refuses(new SessionTable(4, 4, BYTES + 1), "" + (BYTES + 1));
        refuses(new SessionTable(4, 4, BYTES - 1), "" + (BYTES - 1));
        refuses(new SessionTable(5, 4, BYTES), "room for 5 ");
        refuses(new SessionTable(3, 4, BYTES), "room for 3 ");
        refuses(new SessionTable(4, 2, BYTES), " 2 commands");
    }

    private void refuses(SessionTable other, String number) {
        IOException e = assertThrows(IOException.class, () -> table.read(written(other)));
        assertTrue(e.getMessage().contains(number), e.getMessage());
        assertTrue(e.getMessage().contains("room for 4 sessions, 4 commands"), e.getMessage());
        assertTrue(e.getMessage().contains("" + BYTES), e.getMessage());
        assertTrue(e.getMessage().contains("give it the group's numbers"), e.getMessage());
    }

    /** The bound on bytes counts what is not acknowledged: the rest must not add up beside it. */
    @Test
    void answersThatTheClientHasTakeNoMemory() {
        SessionTable large = new SessionTable(4, 1024, 1 << 20);
        large.open(1);
        for (int i = 1; i <= 1024; i++) {
            assertEquals(Verdict.APPLY, command(large, 1, i, 0, 200));
        }
        assertTrue(large.heldBytes() <= large.kept());
        assertEquals(Verdict.APPLY, command(large, 1, 1025, 1024, 200));
        assertTrue(large.heldBytes() < 1 << 15, large.heldBytes() + " bytes");
    }

    /** Whatever the lengths, an array is not longer than the bound counts, with its header. */
    @Test
    void noAnswerTakesMoreThanIsCountedForIt() {
        int header = 16;
        for (int length = 0; length < 600; length++) {
            SessionTable one = new SessionTable(1, 1, 1 << 10);
            one.open(1);
            command(one, 1, 1, 0, length);
            assertTrue(one.heldBytes() + header <= one.kept(), "length " + length);
        }
    }

    @Test
    void aClientThatAcknowledgesItsAnswersMakesNoGarbage() {
        assertNoGarbage(16, i -> i % 7 * 40);
    }

    /** A client library with a full window acknowledges all of it with the first command after. */
    @Test
    void aClientThatAcknowledgesAWholeWindowOfShortAnswersMakesNoGarbage() {
        assertNoGarbage(1023, i -> Long.BYTES);
    }

    private static void assertNoGarbage(int atOnce, IntUnaryOperator length) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SessionTable large = new SessionTable(4, 1024, 1 << 20);
        large.open(1);
        ByteBuffer answer = ByteBuffer.allocate(256);
        long before = 0;
        int rounds = 100_000;
        for (int i = 1; i <= 2 * rounds; i++) {
            if (i == rounds) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            assertEquals(Verdict.APPLY, large.judge(1, i, i - 1 - i % atOnce));
            large.record(1, i, answer, length.applyAsInt(i));
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < rounds, "allocated " + allocated + " bytes");
    }

    private static ByteBuffer written(SessionTable table) {
        ByteBuffer bytes = ByteBuffer.allocate(table.length()).order(ByteOrder.LITTLE_ENDIAN);
        table.write(bytes);
        assertEquals(0, bytes.remaining());
        return bytes.flip();
    }

    /** Whether it was there from the beginning or came from a snapshot, it drops the same. */
    @Test
    void aTableFromASnapshotDoesTheSameFromThenOn() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            SessionTable one = new SessionTable(4, 4, 300);
            SessionTable other = new SessionTable(4, 4, 300);
            long opened = 0;
            for (int i = 0; i < 200; i++) {
                if (opened == 0 || random.nextInt(10) == 0) {
                    opened++;
                    one.open(opened);
                    other.open(opened);
                }
                if (random.nextInt(20) == 0) {
                    other = new SessionTable(4, 4, 300);
                    other.read(written(one));
                }
                long session = Math.max(1, opened - random.nextInt(6));
                long sequence = 1L + random.nextInt(1 + i / 8);
                long done = sequence - 1 - random.nextInt(3);
                int length = random.nextInt(120);
                assertEquals(
                        command(one, session, sequence, done, length),
                        command(other, session, sequence, done, length));
                assertEquals(one.kept(), other.kept());
                assertEquals(one.digest(), other.digest());
                assertTrue(one.kept() <= 300 && one.length() <= 28 + 4 * 28 + 300);
            }
        }
    }
}
