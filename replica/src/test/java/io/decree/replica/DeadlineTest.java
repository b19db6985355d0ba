package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits for longer than he wants to, and hears what is known by then. */
class DeadlineTest {

    private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir private Path root;

    @Test
    void aCommandThatWasNotEvenProposedInTimeIsRefused() throws IOException, InterruptedException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            group.add(1);
            int leader = group.leader();
            CountDownLatch goesOn = group.freeze(leader);
            Duration patience = Duration.ofNanos(SHORT_NANOS);
            CompletableFuture<Result> result =
                    group.replicas[leader].submit(Group.number(2), patience);
            CompletableFuture<Result> question =
                    group.replicas[leader].read(Group.number(0), patience);
            TimeUnit.NANOSECONDS.sleep(2 * SHORT_NANOS);
            assertTrue(!result.isDone());
            goesOn.countDown();
            Group.await("an outcome", result::isDone);
            assertEquals(new Result.Refused(Refusal.DEADLINE), result.join());
            assertEquals(new Result.Refused(Refusal.DEADLINE), question.join());
            assertEquals(5, group.add(4), "it was never applied");
        }
    }

    @Test
    void aCommandWithoutAMajorityIsUnknownAtItsDeadline() throws IOException, InterruptedException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            long sum = group.add(1);
            Submitted one = submittedWithoutMajority(group, SHORT_NANOS);
            Group.await("an outcome", one.result::isDone);
            assertEquals(new Result.Unknown(), one.result.join());
            one.goOn();
            assertTrue(group.add(4) >= sum + 4, "it may have been applied, and need not");
        }
    }

    @Test
    void whoClosesWithoutAMajorityWaitsAsLongAsHeWantsAndHearsThatNothingIsKnown()
            throws IOException, InterruptedException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            group.add(1);
            Submitted one = submittedWithoutMajority(group, TimeUnit.SECONDS.toNanos(60));
            long begin = System.nanoTime();
            group.replicas[one.leader].close(Duration.ofMillis(50));
            assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(30));
            assertTrue(one.result.isDone());
            assertEquals(new Result.Unknown(), one.result.join());
            assertEquals(Role.CLOSED, group.replicas[one.leader].role());
            one.goOn();
        }
    }

    private record Submitted(
            int leader, CompletableFuture<Result> result, List<CountDownLatch> others) {

        void goOn() {
            others.forEach(CountDownLatch::countDown);
        }
    }

    /** A leader learns within a moment that it has no majority: it has to be asked before that. */
    private static Submitted submittedWithoutMajority(Group group, long patienceNanos)
            throws InterruptedException {
        for (int tries = 0; tries < 50; tries++) {
            int leader = group.leader();
            List<CountDownLatch> others = new ArrayList<>();
            for (int member = 0; member < Group.MEMBERS; member++) {
                if (member != leader) {
                    others.add(group.freeze(member));
                }
            }
            Submitted one =
                    new Submitted(
                            leader,
                            group.replicas[leader].submit(
                                    Group.number(2), Duration.ofNanos(patienceNanos)),
                            others);
            Thread.sleep(5);
            if (!one.result.isDone() || one.result.join() instanceof Result.Unknown) {
                return one;
            }
            one.goOn();
        }
        throw new AssertionError("no leader took the command");
    }
}
