package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that takes long for a command, on the thread that is there for it. */
class SlowStateMachineTest {

    /** More than three times the longest wait of a follower for its leader. */
    private static final Duration LONG = Duration.ofSeconds(1);

    /** Half the window waits for the service, and one more tells that it is full. */
    private static final int MOST = 33;

    @TempDir private Path root;

    private static List<Stuck> start(Group group) throws IOException {
        List<Stuck> machines = new ArrayList<>();
        for (int member = 0; member < Group.MEMBERS; member++) {
            machines.add(new Stuck());
            group.start(member, machines.get(member));
        }
        return machines;
    }

    private static void free(List<Stuck> machines) {
        machines.forEach(machine -> machine.free.countDown());
    }

    @Test
    void aLeaderWhoseServiceStandsStillGoesOnLeading() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                int leader = group.leader();
                CompletableFuture<Result> first = group.replicas[leader].submit(Group.number(1));
                machines.get(leader).reached.await();
                Thread.sleep(LONG.toMillis());
                assertEquals(Role.LEADER, group.replicas[leader].role());
                assertFalse(first.isDone());
                free(machines);
                assertInstanceOf(Result.Completed.class, first.join());
                assertEquals(List.of(), group.faults);
            } finally {
                free(machines);
            }
        }
    }

    /** What is decided and not executed is bounded: then the leader takes nothing more. */
    @Test
    void aServiceThatFallsBehindForLongMakesItsLeaderRefuseAndNothingIsLost() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                int leader = group.leader();
                Replica replica = group.replicas[leader];
                List<CompletableFuture<Result>> taken = new ArrayList<>();
                Stuck follower = machines.get((leader + 1) % Group.MEMBERS);
                follower.free.countDown();
                while (isTaken(replica, follower, taken)) {
                    assertTrue(taken.size() <= MOST, "more was taken than may wait");
                }
                assertEquals(Role.LEADER, replica.role());
                free(machines);
                for (CompletableFuture<Result> one : taken) {
                    assertInstanceOf(Result.Completed.class, one.join());
                }
                assertEquals(taken.size() + 1L, group.add(1));
                assertEquals(List.of(), group.faults);
            } finally {
                free(machines);
            }
        }
    }

    /** The others fill more than a window of 64 slots: they did not wait for the third. */
    @Test
    void aFollowerWhoseServiceStandsStillHoldsUpNobody() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                int leader = group.leader();
                Stuck stuck = machines.get((leader + 1) % Group.MEMBERS);
                machines.stream()
                        .filter(machine -> machine != stuck)
                        .forEach(m -> m.free.countDown());
                long sum = 0;
                while (sum < 100) {
                    sum = group.add(1);
                }
                assertEquals(0, stuck.applied);
                long wanted = sum;
                free(machines);
                Group.await("the state of the others", () -> stuck.sum == wanted);
                assertEquals(List.of(), group.faults);
            } finally {
                free(machines);
            }
        }
    }

    /** Whether a command is decided and waits for the service, rather than being refused. */
    private static boolean isTaken(
            Replica leader, Stuck follower, List<CompletableFuture<Result>> taken) {
        CompletableFuture<Result> one = leader.submit(Group.number(1));
        Group.await("its outcome", () -> one.isDone() || follower.applied > taken.size());
        if (one.isDone()) {
            assertEquals(new Result.Refused(Refusal.OVERLOADED), one.join());
            return false;
        }
        return taken.add(one);
    }

    @Test
    void aQuestionWaitsForEverythingThatWasDecidedBeforeIt() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                int leader = group.leader();
                CompletableFuture<Result> first = group.replicas[leader].submit(Group.number(5));
                machines.get(leader).reached.await();
                CompletableFuture<Result> question = group.replicas[leader].read(Group.number(0));
                Thread.sleep(100);
                assertFalse(question.isDone());
                free(machines);
                Result.Completed answer = assertInstanceOf(Result.Completed.class, question.join());
                assertEquals(5, answer.answer().getLong());
                assertInstanceOf(Result.Completed.class, first.join());
            } finally {
                free(machines);
            }
        }
    }

    @Test
    void closingWaitsUntilWhatWasDecidedIsApplied() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                int leader = group.leader();
                CompletableFuture<Result> first = group.replicas[leader].submit(Group.number(1));
                machines.get(leader).reached.await();
                CompletableFuture<Void> closed =
                        CompletableFuture.runAsync(() -> group.replicas[leader].close());
                Thread.sleep(100);
                assertFalse(closed.isDone());
                free(machines);
                closed.join();
                assertTrue(first.join() instanceof Result.Completed);
                assertEquals(1, machines.get(leader).applied);
            } finally {
                free(machines);
            }
        }
    }
}
