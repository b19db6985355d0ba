package io.decree.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.ScriptedMember.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client does when members say what no sound member says, or say it late. */
class ScriptedMemberTest {

    private static final int PATIENCE_SECONDS = 20;

    private final List<ScriptedMember> members = new ArrayList<>();
    private Client client;

    @AfterEach
    void close() throws IOException {
        if (client != null) {
            client.close();
        }
        for (ScriptedMember member : members) {
            member.close();
        }
    }

    // ---------------------------------------------------------------- redirects

    /** Each says that the other one leads: the client goes back and forth, and slower. */
    @Test
    void membersThatNameEachOtherAreNotAskedWithoutEnd() throws Exception {
        AtomicReference<InetSocketAddress> second = new AtomicReference<>();
        ScriptedMember one = member(0, call -> call.notLeader(1, second.get()));
        ScriptedMember two = member(1, call -> call.notLeader(0, one.address()));
        second.set(two.address());
        Outcome outcome = connect(Duration.ofMillis(600)).execute(FakeCluster.bytes("a"));
        Outcome.NotCommitted refused = assertInstanceOf(Outcome.NotCommitted.class, outcome);
        assertEquals(FailureReason.NO_LEADER, refused.reason());
        assertTrue(refused.message().contains("says that member 1 does"), refused.message());
        int asked = one.requests.get() + two.requests.get();
        assertTrue(asked >= 4 && asked < 100, "asked " + asked + " times in 600 ms");
    }

    // ---------------------------------------------------------------- wrong answers

    @Test
    void aSessionWithoutANumberIsNone() throws Exception {
        passesOver(call -> call.execute(ByteBuffer.allocate(7)));
    }

    @Test
    void aQuestionIsNotExecuted() throws Exception {
        passesOver(Call::execute);
    }

    @Test
    void aCommandIsNotAnswered() throws Exception {
        passesOver(ScriptedMemberTest::answerEverything);
    }

    @Test
    void aRequestIsNoAnswer() throws Exception {
        passesOver(Call::ask);
    }

    private static void answerEverything(Call call) throws IOException {
        if (call.opensSession()) {
            call.execute();
        } else {
            call.answer();
        }
    }

    /** Behind a member of this kind there is a sound one: command and question reach it. */
    private void passesOver(ScriptedMember.Script wrong) throws Exception {
        member(0, wrong);
        Client alone = connect(Duration.ofMillis(300));
        Outcome outcome = alone.execute(FakeCluster.bytes("a"));
        String answer =
                alone.read(FakeCluster.bytes("?")).handle((yes, no) -> "" + yes + no).join();
        String told = outcome + "; " + answer;
        assertTrue(told.contains("it speaks another protocol"), told);
        alone.close();
        member(1, ScriptedMemberTest::sound);
        Client both = connect(Duration.ofSeconds(PATIENCE_SECONDS));
        both.read(FakeCluster.bytes("?")).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertInstanceOf(Outcome.Committed.class, both.execute(FakeCluster.bytes("a")));
    }

    private static void sound(Call call) throws IOException {
        if (call.isQuestion()) {
            call.answer();
        } else {
            call.execute();
        }
    }

    // ---------------------------------------------------------------- what is too long

    /** It would end the connection, and take with it whatever else is under way there. */
    @Test
    void aQuestionThatIsTooLongIsRefusedHere() throws Exception {
        ScriptedMember member = member(0, ScriptedMemberTest::sound);
        Client asking = connect(Duration.ofSeconds(PATIENCE_SECONDS));
        ByteBuffer question = ByteBuffer.allocate(ScriptedMember.COMMAND_MOST + 1);
        CompletableFuture<Answer> first = asking.read(question);
        CompletableFuture<StaleAnswer> second = asking.readStale(question);
        CompletableFuture<Answer> fine = asking.read(ByteBuffer.allocate(1000));
        fine.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (CompletableFuture<?> refused : List.of(first, second)) {
            CompletionException failure = assertThrows(CompletionException.class, refused::join);
            RequestFailedException cause =
                    assertInstanceOf(RequestFailedException.class, failure.getCause());
            assertEquals(FailureReason.COMMAND_TOO_LONG, cause.reason());
            assertTrue(cause.getMessage().contains("at most 1,000"), cause.getMessage());
        }
        assertEquals(1, member.connections.get());
        assertEquals(1, member.requests.get());
    }

    // ---------------------------------------------------------------- patience

    /** Who takes long, but not too long, is not left. */
    @Test
    void aSlowMemberIsWaitedFor() throws Exception {
        ScriptedMember slow =
                member(
                        0,
                        call -> {
                            sleep(150);
                            call.execute();
                        });
        Client patient = connect(Duration.ofSeconds(PATIENCE_SECONDS));
        for (int i = 0; i < 3; i++) {
            assertInstanceOf(Outcome.Committed.class, patient.execute(FakeCluster.bytes("a")));
        }
        assertEquals(1, slow.connections.get());
        assertEquals(4, slow.requests.get());
    }

    /** Nobody is there for a second and a half: the client tries, and not at every moment. */
    @Test
    void whoHangsUpAtOnceIsTriedMoreAndMoreSeldom() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread porter = new Thread(() -> shut(door, connections), "porter");
            porter.setDaemon(true);
            porter.start();
            InetSocketAddress at = (InetSocketAddress) door.getLocalSocketAddress();
            client = Client.connect(options(List.of(at), Duration.ofMillis(1500)));
            assertInstanceOf(Outcome.NotCommitted.class, client.execute(FakeCluster.bytes("a")));
        }
        assertTrue(connections.get() > 5 && connections.get() < 40, connections + " connections");
    }

    private static void shut(ServerSocket door, AtomicInteger connections) {
        try {
            while (true) {
                door.accept().close();
                connections.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    // ---------------------------------------------------------------- the end

    /** What is submitted by those who hear of the end is refused, and the others hear of it too. */
    @Test
    void whoSubmitsAgainBecauseOfTheEndIsRefusedToo() throws Exception {
        member(0, call -> {});
        Client closing = connect(Duration.ofSeconds(PATIENCE_SECONDS));
        List<CompletableFuture<Outcome>> again = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            again.add(
                    closing.submit(FakeCluster.bytes("a"))
                            .thenCompose(outcome -> closing.submit(FakeCluster.bytes("b"))));
            again.add(
                    closing.read(FakeCluster.bytes("?"))
                            .handle((answer, failure) -> failure)
                            .thenCompose(failure -> closing.submit(FakeCluster.bytes("c"))));
        }
        sleep(20);
        closing.close();
        for (CompletableFuture<Outcome> outcome : again) {
            Outcome.NotCommitted refused =
                    assertInstanceOf(
                            Outcome.NotCommitted.class,
                            outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertEquals(FailureReason.CLOSED, refused.reason());
        }
    }

    @Test
    void aClientMayBeClosedByWhoHearsFromIt() throws Exception {
        member(0, ScriptedMemberTest::sound);
        Client closing = connect(Duration.ofSeconds(PATIENCE_SECONDS));
        closing.submit(FakeCluster.bytes("a"))
                .thenRun(closing::close)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Outcome.NotCommitted late =
                assertInstanceOf(
                        Outcome.NotCommitted.class, closing.execute(FakeCluster.bytes("b")));
        assertEquals(FailureReason.CLOSED, late.reason());
    }

    // ---------------------------------------------------------------- tokens

    @Test
    void anotherClientsTokenIsRefused() throws Exception {
        member(0, call -> {});
        Client first = connect(Duration.ofMillis(100));
        // The session is not open: nothing was sent. Closing makes no token either.
        assertInstanceOf(Outcome.NotCommitted.class, first.execute(FakeCluster.bytes("a")));
        member(
                1,
                call -> {
                    if (call.opensSession()) {
                        call.execute();
                    }
                });
        members.remove(0).close();
        first.close();
        Client second = connect(Duration.ofMillis(300));
        Outcome.Unknown unknown =
                assertInstanceOf(Outcome.Unknown.class, second.execute(FakeCluster.bytes("b")));
        try (Client third = Client.connect(options(addresses(), Duration.ofMillis(100)))) {
            assertThrows(IllegalArgumentException.class, () -> third.resolve(unknown.token()));
        }
        assertFalse(second.resolve(unknown.token()).join() instanceof Outcome.Committed);
    }

    // ---------------------------------------------------------------- small things

    private ScriptedMember member(int number, ScriptedMember.Script script) throws IOException {
        ScriptedMember member = new ScriptedMember(number, script);
        members.add(member);
        return member;
    }

    private Client connect(Duration deadline) {
        client = Client.connect(options(addresses(), deadline));
        return client;
    }

    private List<InetSocketAddress> addresses() {
        return members.stream().map(ScriptedMember::address).toList();
    }

    private static ClientOptions options(List<InetSocketAddress> at, Duration deadline) {
        return ClientOptions.of(FakeCluster.GROUP, at)
                .withDeadline(deadline)
                .withAttempt(Duration.ofMillis(300));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
