package io.decree.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.FakeMember.Fault;
import io.decree.runtime.GroupId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever members do, a command takes effect once, and its outcome is the truth. */
class ClientTest {

    private final FakeCluster cluster = new FakeCluster();
    private Client client = Client.connect(cluster.options());

    @AfterEach
    void close() {
        client.close();
        cluster.close();
    }

    @Test
    void commandsAreCommittedAndAnswered() {
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        assertCommitted(2, client.execute(FakeCluster.bytes("b")));
        assertEquals(List.of("a", "b"), cluster.group.applied());
    }

    @Test
    void manyAreUnderWayAtOnce() {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            outcomes.add(client.submit(FakeCluster.bytes("c" + i)));
        }
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Committed.class, outcome.join()));
        assertEquals(300, cluster.group.applied().stream().distinct().count());
        assertEquals(300, cluster.group.applied().size());
    }

    @Test
    void theLeaderIsFoundWhereverItIs() {
        for (int leader : new int[] {2, 0, 1}) {
            cluster.group.lead(leader);
            assertInstanceOf(
                    Outcome.Committed.class, client.execute(FakeCluster.bytes("at " + leader)));
        }
    }

    @Test
    void aLeaderThatAppearsLaterIsWaitedFor() {
        cluster.group.lead(-1);
        CompletableFuture<Outcome> outcome = client.submit(FakeCluster.bytes("a"));
        sleep(50);
        cluster.group.lead(2);
        assertCommitted(1, outcome.join());
    }

    @Test
    void aLeaderThatIsDownIsNotFollowedTo() {
        cluster.group.lead(1);
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        cluster.members[1].close();
        CompletableFuture<Outcome> outcome = client.submit(FakeCluster.bytes("b"));
        sleep(50);
        cluster.group.lead(2);
        assertCommitted(2, outcome.join());
        assertEquals(List.of("a", "b"), cluster.group.applied());
    }

    @Test
    void whateverHappensToACommandItTakesEffectOnce() {
        int number = 0;
        for (Fault fault : Fault.values()) {
            cluster.members[0].faults.add(fault);
            number++;
            assertCommitted(number, client.execute(FakeCluster.bytes("x" + number)));
        }
        assertEquals(number, cluster.group.applied().size());
    }

    @Test
    void manyCommandsInTroubleTakeEffectOnceEach() {
        Fault[] all = Fault.values();
        for (int i = 0; i < 40; i++) {
            cluster.members[0].faults.add(all[i * 7 % all.length]);
        }
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            outcomes.add(client.submit(FakeCluster.bytes("y" + i)));
        }
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Committed.class, outcome.join()));
        assertEquals(60, cluster.group.applied().stream().distinct().count());
        assertEquals(60, cluster.group.applied().size());
    }

    @Test
    void readsAreAnsweredByTheLeaderAndStaleOnesByAnybody() {
        cluster.group.lead(1);
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        Answer answer = client.read(FakeCluster.bytes("how many?")).join();
        assertEquals(1, answer.slot());
        assertEquals(1, answer.bytes().getInt());
        assertEquals("how many?", StandardCharsets.UTF_8.decode(answer.bytes()).toString());
        cluster.group.lead(-1);
        StaleAnswer stale = client.readStale(FakeCluster.bytes("?")).join();
        assertEquals(1, stale.slot());
    }

    @Test
    void eachRequestMayHaveADeadlineOfItsOwn() {
        cluster.group.lead(-1);
        Duration patience = Duration.ofMillis(50);
        long begin = System.nanoTime();
        Outcome outcome = client.submit(FakeCluster.bytes("a"), patience).join();
        assertInstanceOf(Outcome.NotCommitted.class, outcome);
        CompletableFuture<Answer> answer = client.read(FakeCluster.bytes("?"), patience);
        assertThrows(CompletionException.class, answer::join);
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        Duration usual = cluster.options().deadline();
        assertTrue(waited.compareTo(usual) < 0, "waited " + waited + " as if for " + usual);
        for (Duration none : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> client.submit(FakeCluster.bytes("a"), none));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> client.read(FakeCluster.bytes("?"), none));
        }
        assertEquals(List.of(), cluster.group.applied());
    }

    @Test
    void aRequestMayHaveMoreTimeThanOthers() {
        client.close();
        client = Client.connect(cluster.options().withDeadline(Duration.ofMillis(50)));
        cluster.group.lead(-1);
        Duration patience = Duration.ofSeconds(20);
        CompletableFuture<Outcome> outcome = client.submit(FakeCluster.bytes("a"), patience);
        sleep(300);
        cluster.group.lead(2);
        assertCommitted(1, outcome.join());
    }

    /** Whoever asks with little time each time would otherwise never find another member. */
    @Test
    void aMemberThatAnswersNoQuestionIsLeftThoughEachHasLittleTime() {
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        cluster.members[0].muteToQuestions = true;
        Duration patience = Duration.ofMillis(100);
        long begin = System.nanoTime();
        boolean answered = false;
        while (!answered) {
            CompletableFuture<StaleAnswer> asked =
                    client.readStale(FakeCluster.bytes("?"), patience);
            answered = asked.handle((answer, failure) -> failure == null).join();
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            assertTrue(waited.toSeconds() < 5, "nobody else was asked in " + waited);
        }
    }

    // ---------------------------------------------------------------- unknown outcomes

    @Test
    void anUnknownOutcomeIsResolvedAndWhatComesAfterItComesAfterIt() {
        // The deadline comes before another attempt, and that one before the next deadline.
        client.close();
        Duration deadline = Duration.ofMillis(600);
        Duration attempt = Duration.ofMillis(900);
        client = Client.connect(cluster.options().withDeadline(deadline).withAttempt(attempt));
        cluster.members[0].faults.add(Fault.EXECUTED_AND_MUTE);
        Outcome.Unknown unknown =
                assertInstanceOf(Outcome.Unknown.class, client.execute(FakeCluster.bytes("first")));
        assertEquals(FailureReason.NO_ANSWER, unknown.reason());
        CompletableFuture<Outcome> later = client.submit(FakeCluster.bytes("second"));
        assertCommitted(1, client.resolve(unknown.token()).join());
        assertCommitted(2, later.join());
        assertCommitted(1, client.resolve(unknown.token()).join());
        assertEquals(List.of("first", "second"), cluster.group.applied());
    }

    @Test
    void nothingIsSentWhileAnEarlierOutcomeIsUnknown() {
        hurryUp();
        for (int i = 0; i < 20; i++) {
            cluster.members[0].faults.add(Fault.MUTE);
        }
        Outcome.Unknown unknown =
                assertInstanceOf(Outcome.Unknown.class, client.execute(FakeCluster.bytes("first")));
        Outcome.NotCommitted second =
                assertInstanceOf(
                        Outcome.NotCommitted.class, client.execute(FakeCluster.bytes("second")));
        assertEquals(FailureReason.EARLIER_UNKNOWN, second.reason());
        assertInstanceOf(Outcome.Unknown.class, client.resolve(unknown.token()).join());
        cluster.members[0].faults.clear();
        assertEquals(List.of(), cluster.group.applied());
        Outcome outcome = client.resolve(unknown.token()).join();
        while (outcome instanceof Outcome.Unknown) {
            outcome = client.resolve(unknown.token()).join();
        }
        assertCommitted(1, outcome);
        assertEquals(List.of("first"), cluster.group.applied());
    }

    /** The first attempt may have been the one that took effect: so it must not be tried anew. */
    @Test
    void aSessionThatIsGoneLeavesTheFateOfACommandOpen() {
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        cluster.members[0].faults.add(Fault.EXECUTED_AND_MUTE);
        CompletableFuture<Outcome> outcome = client.submit(FakeCluster.bytes("b"));
        while (cluster.group.applied().size() < 2) {
            sleep(1);
        }
        cluster.group.dropSessions(4);
        Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, outcome.join());
        assertEquals(FailureReason.SESSION_EXPIRED, unknown.reason());
        assertEquals(List.of("a", "b"), cluster.group.applied());
        assertCommitted(3, client.execute(FakeCluster.bytes("c")));
        assertEquals(unknown, client.resolve(unknown.token()).join());
    }

    @Test
    void aSessionThatWentBeforeACommandWasSentIsReplacedUnseen() {
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        cluster.group.dropSessions(4);
        assertCommitted(2, client.execute(FakeCluster.bytes("b")));
        assertEquals(List.of("a", "b"), cluster.group.applied());
    }

    // ---------------------------------------------------------------- clear errors

    @Test
    void aGroupThatIsNotThere() {
        for (FakeMember member : cluster.members) {
            member.close();
        }
        hurryUp();
        Outcome.NotCommitted outcome = refused(FailureReason.UNREACHABLE);
        cluster.addresses()
                .forEach(
                        at -> {
                            String port = ":" + at.getPort() + ": Connection refused";
                            assertTrue(outcome.message().contains(port), outcome.message());
                        });
    }

    @Test
    void aGroupWithoutALeader() {
        cluster.group.lead(-1);
        hurryUp();
        Outcome.NotCommitted outcome = refused(FailureReason.NO_LEADER);
        assertTrue(outcome.message().contains("knows nobody who does"), outcome.message());
        CompletionException failure =
                assertThrows(
                        CompletionException.class,
                        () -> client.read(FakeCluster.bytes("?")).join());
        RequestFailedException cause =
                assertInstanceOf(RequestFailedException.class, failure.getCause());
        assertEquals(FailureReason.NO_LEADER, cause.reason());
    }

    /** No patience helps against it, so nobody waits for the deadline. */
    @Test
    void anotherGroup() {
        client.close();
        ClientOptions options = cluster.options();
        client =
                Client.connect(
                        ClientOptions.of(new GroupId(5, 6), options.members())
                                .withDeadline(Duration.ofHours(1)));
        Outcome.NotCommitted outcome = refused(FailureReason.WRONG_GROUP);
        assertTrue(outcome.message().contains("another group"), outcome.message());
    }

    @Test
    void aCommandThatIsTooLong() {
        Outcome.NotCommitted outcome =
                assertInstanceOf(
                        Outcome.NotCommitted.class,
                        client.execute(FakeCluster.bytes("z".repeat(1001))));
        assertEquals(FailureReason.COMMAND_TOO_LONG, outcome.reason());
        assertTrue(outcome.message().contains("1,001 bytes"), outcome.message());
        assertTrue(outcome.message().contains("at most 1,000"), outcome.message());
        assertCommitted(1, client.execute(FakeCluster.bytes("z".repeat(1000))));
    }

    /** The connection stays, and nobody waits for his deadline. */
    @Test
    void anAnswerThatIsTooLongForTheClient() {
        client.close();
        client = Client.connect(cluster.options().withFrameMost(1_024));
        assertTooLong(client.read(FakeCluster.bytes("z".repeat(989))), "993 bytes", "most 992");
        assertTooLong(client.readStale(FakeCluster.bytes("z".repeat(989))), "993", "frameMost");
        assertEquals(992, client.read(FakeCluster.bytes("z".repeat(988))).join().bytes().limit());
    }

    private static void assertTooLong(CompletableFuture<?> asked, String... parts) {
        Throwable cause = assertThrows(CompletionException.class, asked::join).getCause();
        RequestFailedException e = assertInstanceOf(RequestFailedException.class, cause);
        assertEquals(FailureReason.ANSWER_TOO_LONG, e.reason());
        for (String part : parts) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
    }

    /** It took effect, once, and says so; what comes after it is not held up. */
    @Test
    void aCommandWhoseAnswerIsTooLongForTheGroup() {
        Outcome.Unknown outcome =
                assertInstanceOf(Outcome.Unknown.class, client.execute(FakeCluster.bytes("long")));
        assertEquals(FailureReason.ANSWER_TOO_LONG, outcome.reason());
        assertEquals(
                "the command took effect, but the answer has 5,000 bytes; the member gives at most"
                        + " 4,096 bytes",
                outcome.message());
        assertEquals(outcome, client.resolve(outcome.token()).join());
        assertCommitted(2, client.execute(FakeCluster.bytes("b")));
        assertEquals(List.of("long", "b"), cluster.group.applied());
    }

    @Test
    void tooManyClients() {
        try (Client second = Client.connect(cluster.options())) {
            assertCommitted(1, client.execute(FakeCluster.bytes("a")));
            assertCommitted(2, second.execute(FakeCluster.bytes("b")));
            Duration soon = Duration.ofMillis(400);
            try (Client third = Client.connect(cluster.options().withDeadline(soon))) {
                Outcome.NotCommitted outcome =
                        assertInstanceOf(
                                Outcome.NotCommitted.class, third.execute(FakeCluster.bytes("c")));
                assertTrue(outcome.message().contains("as many clients"), outcome.message());
            }
        }
    }

    @Test
    void moreThanMayBeOpen() {
        cluster.group.lead(-1);
        client.close();
        client = Client.connect(cluster.options().withOpenMost(2));
        CompletableFuture<Outcome> first = client.submit(FakeCluster.bytes("a"));
        CompletableFuture<Outcome> second = client.submit(FakeCluster.bytes("b"));
        refused(FailureReason.OVERLOADED);
        cluster.group.lead(0);
        assertInstanceOf(Outcome.Committed.class, first.join());
        assertInstanceOf(Outcome.Committed.class, second.join());
        assertInstanceOf(Outcome.Committed.class, client.execute(FakeCluster.bytes("c")));
    }

    /** A callback that goes on at once, as a closed loop does, takes the place of what it heard of. */
    @Test
    void aCallbackFindsThePlaceOfItsCommandFree() {
        client.close();
        client = Client.connect(cluster.options().withOpenMost(1));
        CompletableFuture<Outcome> last = client.submit(FakeCluster.bytes("a"));
        for (int i = 0; i < 20; i++) {
            last = last.thenCompose(outcome -> client.submit(FakeCluster.bytes("b")));
        }
        assertInstanceOf(Outcome.Committed.class, last.join());
    }

    @Test
    void aClientThatIsClosed() {
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        cluster.members[0].faults.add(Fault.MUTE);
        CompletableFuture<Outcome> open = client.submit(FakeCluster.bytes("b"));
        sleep(20);
        client.close();
        Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, open.join());
        assertEquals(FailureReason.CLOSED, unknown.reason());
        refused(FailureReason.CLOSED);
    }

    @Test
    void aClosedClientLeavesNoSessionBehind() {
        assertCommitted(1, client.execute(FakeCluster.bytes("a")));
        assertEquals(1, cluster.group.sessions());
        client.close();
        long begin = System.nanoTime();
        while (cluster.group.sessions() > 0) {
            assertTrue(System.nanoTime() - begin < 10_000_000_000L, "the session stayed");
            sleep(1);
        }
    }

    @Test
    void aCallbackMayUseTheClient() {
        AtomicReference<Outcome> second = new AtomicReference<>();
        client.submit(FakeCluster.bytes("a"))
                .thenCompose(outcome -> client.submit(FakeCluster.bytes("b")))
                .thenAccept(second::set)
                .join();
        assertCommitted(2, second.get());
    }

    // ---------------------------------------------------------------- small things

    private Outcome.NotCommitted refused(FailureReason reason) {
        Outcome.NotCommitted outcome =
                assertInstanceOf(
                        Outcome.NotCommitted.class, client.execute(FakeCluster.bytes("never")));
        assertEquals(reason, outcome.reason(), outcome::toString);
        return outcome;
    }

    private static void assertCommitted(int number, Outcome outcome) {
        Outcome.Committed committed = assertInstanceOf(Outcome.Committed.class, outcome);
        assertEquals(number, committed.result().getInt(0));
    }

    /** The deadline is over before a request without an answer is sent again. */
    private void hurryUp() {
        client.close();
        Duration deadline = Duration.ofMillis(500);
        Duration longer = Duration.ofMillis(700);
        client = Client.connect(cluster.options().withDeadline(deadline).withAttempt(longer));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
