package io.decree.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.ScriptedMember.Call;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * While somebody was told that nobody knows what became of a command, no later one is sent, whatever
 * happens to session and connection meanwhile. The member hands every command to the test, which
 * answers when it likes.
 */
class UnknownCommandTest {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private ScriptedMember member;
    private Client client;
    private long sessions;

    @BeforeEach
    void open() throws IOException {
        member = new ScriptedMember(0, this::request);
        client =
                Client.connect(
                        ClientOptions.of(FakeCluster.GROUP, List.of(member.address()))
                                .withDeadline(Duration.ofMillis(500))
                                .withAttempt(Duration.ofSeconds(PATIENCE_SECONDS)));
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        member.close();
    }

    private void request(Call call) throws IOException {
        if (call.opensSession()) {
            ByteBuffer id = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            call.execute(id.putLong(0, ++sessions));
        } else {
            calls.add(call);
        }
    }

    private CompletableFuture<Outcome> submit(String command) {
        return client.submit(FakeCluster.bytes(command));
    }

    /** The next command, which has to be this one in this session. */
    private Call expect(String sent) throws InterruptedException {
        Call call = calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(call, "nobody sent " + sent);
        assertEquals(sent, call.sent());
        return call;
    }

    private static <T extends Outcome> T outcome(Class<T> kind, CompletableFuture<Outcome> of)
            throws Exception {
        return assertInstanceOf(kind, of.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private Call sentAndUnknown(CompletableFuture<Outcome> first) throws Exception {
        Call call = expect("1:x");
        outcome(Outcome.Unknown.class, first);
        return call;
    }

    /** It was refused, so it goes on in a new session; there it may be refused again, and repeated. */
    @Test
    void whatIsUnknownStaysSoInANewSession() throws Exception {
        CompletableFuture<Outcome> first = submit("x");
        Call held = sentAndUnknown(first);
        CompletableFuture<Outcome> second = submit("y");
        held.notLeader(-1, member.address());
        expect("1:x").noSession();
        held = expect("2:x");
        Outcome.NotCommitted waited = outcome(Outcome.NotCommitted.class, second);
        assertEquals(FailureReason.EARLIER_UNKNOWN, waited.reason());
        settles(first, held);
    }

    /**
     * What nobody finds out any more does not hold up the others. They say that its answer is not
     * waited for, so that the group executes it before them or never.
     */
    @Test
    void whatStaysUnknownIsNotExecutedBehindALaterCommand() throws Exception {
        CompletableFuture<Outcome> first = submit("x");
        expect("1:x").hangUp();
        expect("1:x").tooLong();
        Outcome.Unknown unknown = outcome(Outcome.Unknown.class, first);
        assertEquals(FailureReason.COMMAND_TOO_LONG, unknown.reason());
        CompletableFuture<Outcome> second = submit("y");
        Call later = expect("1:y");
        assertEquals(1, later.envelope().acknowledged());
        later.execute();
        outcome(Outcome.Committed.class, second);
    }

    /** The answer of the first lets go of what waits. */
    private void settles(CompletableFuture<Outcome> first, Call held) throws Exception {
        Token token = outcome(Outcome.Unknown.class, first).token();
        CompletableFuture<Outcome> known = client.resolve(token);
        CompletableFuture<Outcome> third = submit("z");
        held.execute();
        outcome(Outcome.Committed.class, known);
        expect("2:z").execute();
        outcome(Outcome.Committed.class, third);
        assertTrue(calls.isEmpty(), () -> calls.peek().sent());
    }
}
