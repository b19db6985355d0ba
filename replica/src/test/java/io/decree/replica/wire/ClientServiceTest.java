package io.decree.replica.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.core.replica.Outcome;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Verdict;
import io.decree.runtime.Counters;
import io.decree.runtime.GroupId;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each request gets its answer, nobody gets another's, and what is too much is said so at once. */
class ClientServiceTest {

    private static final GroupId GROUP = new GroupId(3, 4);
    private static final ByteBuffer RESULT = WireSamples.bytes("b");

    private final FakeTransport transport = new FakeTransport();
    private final ArrayDeque<Long> tokens = new ArrayDeque<>();
    private final Counters.Own<ClientCounter> counters = new Counters.Own<>(ClientCounter.class);
    private final ClientService service = new ClientService(transport, settings(2, 3, 4), counters);
    private int leader = 1;
    private long newest;

    private static ClientServiceSettings settings(int clients, int outstanding, int all) {
        List<String> addresses = List.of("a:1", "b:2", "");
        return new ClientServiceSettings(
                GROUP, 1, addresses, clients, outstanding, all, 100, 1024, 8);
    }

    ClientServiceTest() {
        service.attach(
                new Requests() {
                    @Override
                    public void submit(long token, ByteBuffer envelope) {
                        tokens.add(token);
                    }

                    @Override
                    public void read(long token, ByteBuffer question) {
                        tokens.add(token);
                    }

                    @Override
                    public void readStale(long token, ByteBuffer question) {
                        service.answered(token, 5, question);
                    }

                    @Override
                    public int leader() {
                        return leader;
                    }
                });
    }

    // ---------------------------------------------------------------- hello

    @Test
    void aClientOfTheGroupIsWelcome() {
        assertTrue(greet(1));
        assertEquals(
                List.of(
                        "1: WELCOME version 1 member 1 frame 1024 command 100 outstanding 3 window 8"),
                transport.sent);
        assertEquals(1, service.clients());
        assertCounted("WELCOMED 1");
    }

    @Test
    void aClientOfAnotherGroupIsNot() {
        WireMessage hello = hello();
        hello.groupLow++;
        assertFalse(receive(1, hello, ""));
        assertEquals(List.of("1: REFUSAL WRONG_GROUP versions 1 to 1"), transport.sent);
        assertEquals(0, service.clients());
        assertCounted("REFUSED_WRONG_GROUP 1");
    }

    @Test
    void aClientOfTheFutureIsNot() {
        WireMessage hello = hello();
        hello.lowest = 2;
        assertFalse(receive(1, hello, ""));
        assertEquals(List.of("1: REFUSAL NO_COMMON_VERSION versions 1 to 1"), transport.sent);
        assertCounted("REFUSED_NO_COMMON_VERSION 1");
    }

    @Test
    void oneClientTooManyIsNotUntilAnotherOneGoes() {
        assertTrue(greet(1));
        assertTrue(greet(2));
        assertFalse(greet(3));
        assertEquals("3: REFUSAL TOO_MANY_CLIENTS versions 1 to 1", transport.last());
        service.disconnected(1);
        assertTrue(greet(4));
        assertCounted("WELCOMED 3, REFUSED_TOO_MANY_CLIENTS 1");
    }

    @Test
    void whoDoesNotIntroduceHimselfIsSentAway() {
        assertFalse(receive(1, request(WireKind.READ, 1), "?"));
        assertFalse(service.receive(1, WireSamples.bytes("garbage, garbage, garbage")));
        assertTrue(transport.sent.isEmpty());
        assertTrue(greet(1));
        assertFalse(greet(1), "twice");
        assertFalse(receive(1, WireSamples.message(WireKind.ANSWERED), "!"), "an answer");
        assertCounted("WELCOMED 1, NOT_UNDERSTOOD 1, NOT_EXPECTED 3");
    }

    // ---------------------------------------------------------------- requests

    @Test
    void requestsAreAnsweredInAnyOrderToWhomTheyCameFrom() {
        greet(1);
        greet(2);
        command(1, 11);
        command(2, 12);
        assertTrue(receive(1, request(WireKind.READ, 13), "?"));
        assertEquals(3, service.outstanding());
        long first = tokens.poll();
        service.executed(tokens.poll(), Verdict.REPEAT, RESULT);
        assertEquals("2: EXECUTED 12 REPEAT 62", transport.last());
        service.answered(tokens.poll(), 9, RESULT);
        assertEquals("1: ANSWERED 13 slot 9 62", transport.last());
        service.executed(first, Verdict.APPLY, RESULT);
        assertEquals("1: EXECUTED 11 APPLY 62", transport.last());
        assertEquals(0, service.outstanding());
    }

    @Test
    void anAnswerBeforeTheCallReturnsIsAnAnswer() {
        greet(1);
        assertTrue(receive(1, request(WireKind.READ_STALE, 7), "?"));
        assertEquals("1: ANSWERED 7 slot 5 3f", transport.last());
        assertEquals(0, service.outstanding());
    }

    @Test
    void aRefusalNamesTheLeaderAndWhereItIs() {
        greet(1);
        assertRefused(0, Outcome.NOT_LEADER, "1: NOT_DONE 1 NOT_LEADER leader 0 613a31");
        assertRefused(1, Outcome.LOST, "1: NOT_DONE 1 LOST leader 1 623a32");
        assertRefused(2, Outcome.UNKNOWN, "1: NOT_DONE 1 UNKNOWN leader 2");
        assertRefused(-1, Outcome.OVERLOADED, "1: NOT_DONE 1 OVERLOADED leader -1");
        assertRefused(-1, Outcome.LOG_FULL, "1: NOT_DONE 1 LOG_FULL leader -1");
        assertCounted("WELCOMED 1, OVERLOADED 1, LOG_FULL 1, NOT_LEADER 1, OVERTAKEN 1, UNKNOWN 1");
    }

    /** It is closed: another member may lead soon, and this one tells nobody to come back. */
    @Test
    void whoComesWhileItDrainsIsSentAwayAndWhoWasThereIsAnswered() {
        greet(1);
        command(1, 1);
        service.drain();
        command(1, 2);
        assertEquals("1: NOT_DONE 2 NOT_LEADER leader -1", transport.last());
        assertTrue(receive(1, request(WireKind.READ_STALE, 3), "?"));
        assertEquals("1: NOT_DONE 3 NOT_LEADER leader -1", transport.last());
        assertEquals(1, service.outstanding());
        service.executed(tokens.poll(), Verdict.APPLY, RESULT);
        assertEquals("1: EXECUTED 1 APPLY 62", transport.last());
        assertEquals(0, service.outstanding());
        assertCounted("WELCOMED 1, NOT_TAKEN_WHILE_CLOSING 2");
    }

    private void assertRefused(int who, Outcome outcome, String answer) {
        leader = who;
        command(1, 1);
        service.refused(tokens.poll(), outcome);
        assertEquals(answer, transport.last());
    }

    @Test
    void moreThanOneClientMayHaveUnderWayIsRefusedAtOnce() {
        greet(1);
        for (int id = 1; id <= 4; id++) {
            command(1, id);
        }
        assertEquals("1: NOT_DONE 4 OVERLOADED leader 1 623a32", transport.last());
        assertEquals(3, tokens.size());
        service.executed(tokens.poll(), Verdict.APPLY, RESULT);
        command(1, 5);
        assertEquals(3, tokens.size());
        assertCounted("WELCOMED 1, OVERLOADED 1");
    }

    @Test
    void moreThanAllMayHaveUnderWayIsRefusedAtOnce() {
        greet(1);
        greet(2);
        for (int id = 1; id <= 3; id++) {
            command(1, id);
        }
        command(2, 4);
        command(2, 5);
        assertEquals("2: NOT_DONE 5 OVERLOADED leader 1 623a32", transport.last());
        assertEquals(4, tokens.size());
    }

    /** What stops one replica stops all: such a thing must not get into the log. */
    @Test
    void whatIsNoEnvelopeIsNotProposed() {
        greet(1);
        WireMessage command = request(WireKind.COMMAND, 1);
        byte[] good = WireSamples.envelope(CommandKind.COMMAND, 7, "put").array();
        for (int at : new int[] {0, 4, 6}) {
            byte[] bad = good.clone();
            bad[at] ^= 0x40;
            assertFalse(service.receive(1, frame(command, ByteBuffer.wrap(bad))));
        }
        for (long sequence : new long[] {0, -1, Long.MIN_VALUE}) {
            ByteBuffer bad = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
            bad.putLong(16, sequence);
            assertFalse(service.receive(1, frame(command, bad)), "sequence " + sequence);
        }
        ByteBuffer anonymous = WireSamples.envelope(CommandKind.COMMAND, 0, "put");
        assertFalse(service.receive(1, frame(command, anonymous)));
        assertFalse(service.receive(1, frame(command, WireSamples.bytes(""))));
        assertTrue(tokens.isEmpty());
        assertTrue(service.receive(1, frame(command, ByteBuffer.wrap(good))));
        ByteBuffer opening = WireSamples.envelope(CommandKind.OPEN_SESSION, 0, "");
        assertTrue(service.receive(1, frame(command, opening)));
        assertEquals(2, tokens.size());
        assertCounted("WELCOMED 1, BAD_ENVELOPE 8");
    }

    @Test
    void aCommandThatIsTooLongIsNotProposed() {
        greet(1);
        WireMessage command = request(WireKind.COMMAND, 1);
        ByteBuffer longest = WireSamples.envelope(CommandKind.COMMAND, 7, "x".repeat(100));
        ByteBuffer tooLong = WireSamples.envelope(CommandKind.COMMAND, 7, "x".repeat(101));
        assertTrue(service.receive(1, frame(command, tooLong)));
        assertEquals("1: NOT_DONE 1 TOO_LONG leader 1 101 of 100 623a32", transport.last());
        assertTrue(tokens.isEmpty());
        assertTrue(service.receive(1, frame(command, longest)));
        assertEquals(1, tokens.size());
        assertCounted("WELCOMED 1, TOO_LONG 1");
    }

    @Test
    void anAnswerThatTheClientCannotTakeIsSaidSo() {
        WireMessage hello = hello();
        hello.frameMost = 40;
        receive(1, hello, "");
        command(1, 1);
        service.executed(tokens.poll(), Verdict.APPLY, WireSamples.bytes("12345678"));
        assertEquals("1: EXECUTED 1 APPLY 3132333435363738", transport.last());
        command(1, 2);
        service.executed(tokens.poll(), Verdict.APPLY, WireSamples.bytes("123456789"));
        assertEquals("1: NOT_DONE 2 ANSWER_TOO_LONG leader 1 9 of 8 623a32", transport.last());
    }

    /** It could only be lost, and the client would ask for it until its deadline. */
    @Test
    void anAnswerThatTheTransportNeverTakesIsSaidSo() {
        greet(1);
        transport.longest = 40;
        command(1, 1);
        service.answered(tokens.poll(), 7, WireSamples.bytes("123456789"));
        assertEquals("1: NOT_DONE 1 ANSWER_TOO_LONG leader 1 9 of 8 623a32", transport.last());
    }

    @Test
    void anAnswerThatTheServiceDoesNotGiveIsSaidSo() {
        greet(1);
        command(1, 1);
        service.answerTooLong(tokens.poll(), 5000, 4096);
        assertEquals(
                "1: NOT_DONE 1 ANSWER_TOO_LONG leader 1 5000 of 4096 623a32", transport.last());
        command(1, 2);
        service.refused(tokens.poll(), Outcome.LOST);
        assertEquals("1: NOT_DONE 2 LOST leader 1 623a32", transport.last());
    }

    // ---------------------------------------------------------------- those who go

    @Test
    void whoWentGetsNoAnswerAndNobodyElseDoes() {
        greet(1);
        command(1, 1);
        service.disconnected(1);
        greet(2);
        transport.sent.clear();
        assertEquals(1, service.outstanding());
        service.executed(tokens.poll(), Verdict.APPLY, RESULT);
        assertTrue(transport.sent.isEmpty());
        assertEquals(0, service.outstanding());
        for (int id = 1; id <= 3; id++) {
            command(2, id);
        }
        assertEquals(3, tokens.size(), "the one who went does not count against the next");
        assertCounted("WELCOMED 2, ANSWERS_LOST 1");
    }

    @Test
    void anAnswerForWhichThereIsNoRoomIsLostAndTheRequestIsOver() {
        greet(1);
        command(1, 1);
        transport.full = true;
        service.executed(tokens.poll(), Verdict.APPLY, RESULT);
        assertEquals(0, service.outstanding());
        assertCounted("WELCOMED 1, ANSWERS_LOST 1");
    }

    @Test
    void aTokenThatIsAnsweredTwiceIsFound() {
        greet(1);
        command(1, 1);
        long token = tokens.poll();
        service.executed(token, Verdict.APPLY, RESULT);
        assertThrows(
                IllegalArgumentException.class,
                () -> service.executed(token, Verdict.APPLY, RESULT));
        assertThrows(IllegalArgumentException.class, () -> service.refused(0, Outcome.OVERLOADED));
    }

    // ---------------------------------------------------------------- garbage

    @Test
    void requestsLeaveNoGarbage() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ClientService quiet = new ClientService(transport, settings(1000, 3, 4), counters);
        quiet.attach(new Keeping());
        transport.remembers = false;
        ByteBuffer hello = frame(hello(), WireSamples.bytes(""));
        ByteBuffer envelope = WireSamples.envelope(CommandKind.COMMAND, 7, "put");
        ByteBuffer command = frame(request(WireKind.COMMAND, 1), envelope);
        ByteBuffer question = frame(request(WireKind.READ, 2), WireSamples.bytes("?"));
        long before = 0;
        int rounds = 20_000;
        for (int round = 0; round < 2 * rounds; round++) {
            if (round == rounds) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            long connection = round + 1L;
            quiet.receive(connection, hello.clear());
            quiet.receive(connection, command.clear());
            quiet.executed(newest, Verdict.APPLY, RESULT);
            quiet.receive(connection, question.clear());
            quiet.refused(newest, Outcome.NOT_LEADER);
            quiet.disconnected(connection);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < rounds, "allocated " + allocated + " bytes");
    }

    private final class Keeping implements Requests {

        @Override
        public void submit(long token, ByteBuffer envelope) {
            newest = token;
        }

        @Override
        public void read(long token, ByteBuffer question) {
            newest = token;
        }

        @Override
        public void readStale(long token, ByteBuffer question) {
            newest = token;
        }

        @Override
        public int leader() {
            return 0;
        }
    }

    // ---------------------------------------------------------------- small things

    private void assertCounted(String expected) {
        assertEquals(expected, counters.toString());
    }

    private boolean greet(long connection) {
        return receive(connection, hello(), "");
    }

    private static WireMessage hello() {
        WireMessage hello = WireSamples.message(WireKind.HELLO);
        hello.groupHigh = GROUP.high();
        hello.groupLow = GROUP.low();
        return hello;
    }

    private static WireMessage request(WireKind kind, long id) {
        WireMessage request = WireSamples.message(kind);
        request.id = id;
        return request;
    }

    private void command(long connection, long id) {
        ByteBuffer envelope = WireSamples.envelope(CommandKind.COMMAND, 7, "put");
        assertTrue(service.receive(connection, frame(request(WireKind.COMMAND, id), envelope)));
    }

    private boolean receive(long connection, WireMessage message, String payload) {
        return service.receive(connection, frame(message, WireSamples.bytes(payload)));
    }

    private static ByteBuffer frame(WireMessage message, ByteBuffer payload) {
        return ByteBuffer.wrap(new WireSamples.Sample(message, payload).frame());
    }
}
