package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Replies;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One replica is asked questions and tells callers, the other is not and does not: what services
 * and callers leave on the buffers that they were handed must make no difference.
 */
class LeftBuffersTest {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int LONGEST = 16;

    private final Careless machine = new Careless();
    private final Execution asked = execution(machine);
    private final Execution alone = execution(new Counter());
    private final Heard atAsked = new Heard(true);
    private final Heard atAlone = new Heard(false);
    private long slot;

    private static Execution execution(StateMachine machine) {
        return new Execution(machine, new SessionTable(2, 4, 1 << 10), LONGEST);
    }

    /** What those hear who wait for a command. */
    private static final class Heard implements Replies {

        private final boolean careless;
        private final List<String> lines = new ArrayList<>();

        Heard(boolean careless) {
            this.careless = careless;
        }

        @Override
        public void executed(Envelope envelope, long at, Verdict verdict, ByteBuffer result) {
            String of = envelope.session() + "/" + envelope.sequence() + " at " + envelope.time();
            String answer = result.hasRemaining() ? "" + result.getLong(result.position()) : "";
            lines.add(of + ": " + verdict + " " + answer + " " + result.order());
            if (careless) {
                Careless.leave(result);
            }
        }
    }

    private void decide(CommandKind kind, long session, long sequence, long number) {
        ByteBuffer command = kind == CommandKind.COMMAND ? number(number) : NOTHING;
        ByteBuffer value = ByteBuffer.allocate(Envelope.HEADER + command.remaining());
        Envelope.write(value, kind, session, sequence, 0, 1_000 + slot, command);
        asked.execute(slot, value.flip(), atAsked);
        alone.execute(slot++, value, atAlone);
        assertEquals(alone.digest(), asked.digest());
    }

    private static ByteBuffer number(long number) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, number);
    }

    private void ask(long expected) {
        ByteBuffer answer = asked.query(number(0).order(ByteOrder.BIG_ENDIAN));
        assertEquals(ByteOrder.LITTLE_ENDIAN, answer.order());
        assertEquals(Long.BYTES, answer.remaining());
        assertEquals(expected, answer.getLong());
        Careless.leave(answer);
    }

    @Test
    void itMakesNoDifferenceHowTheyAreLeft() {
        ask(0);
        decide(CommandKind.OPEN_SESSION, 0, 0, 0);
        ask(0);
        decide(CommandKind.COMMAND, 1, 1, 5);
        ask(5);
        decide(CommandKind.COMMAND, 1, 2, 7);
        decide(CommandKind.COMMAND, 1, 1, 5);
        decide(CommandKind.COMMAND, 0, 0, 30);
        decide(CommandKind.OPEN_SESSION, 0, 0, 0);
        decide(CommandKind.CLOSE_SESSION, 1, 0, 0);
        ask(42);
        assertEquals(atAlone.lines, atAsked.lines);
        assertEquals(List.of(), machine.spoilt());
    }

    /** The service may leave its command as it likes, and the next one of the batch follows. */
    @Test
    void aBatchIsExecutedToItsEnd() {
        ByteBuffer value = ByteBuffer.allocate(2 * (Envelope.HEADER + Long.BYTES));
        Envelope.write(value, CommandKind.COMMAND, 0, 0, 0, 7, number(1));
        Envelope.write(value, CommandKind.COMMAND, 0, 0, 0, 8, number(2));
        asked.execute(0, value.flip(), atAsked);
        assertEquals(3, machine.sum);
        assertEquals("0/0 at 7: APPLY 1 LITTLE_ENDIAN", atAsked.lines.get(0));
        assertEquals("0/0 at 8: APPLY 3 LITTLE_ENDIAN", atAsked.lines.get(1));
        assertEquals(ByteOrder.LITTLE_ENDIAN, value.order());
        assertTrue(value.position() == 0 && value.limit() == value.capacity());
    }
}
