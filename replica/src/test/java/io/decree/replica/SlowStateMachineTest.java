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

    /** A command that a leader's service stands still at. */
    private record Taken(int leader, CompletableFuture<Result> result) {}

    /** A leader may be replaced before it takes the command: the next one is asked then. */
    private static Taken take(Group group, List<Stuck> machines, long number) {
        while (true) {
            int leader = group.leader();
            CompletableFuture<Result> result = group.replicas[leader].submit(Group.number(number));
            Group.await(
                    "a service that stands still, or a refusal",
                    () -> result.isDone() || machines.get(leader).reached.getCount() == 0);
            if (!result.isDone()) {
                return new Taken(leader, result);
            }
        }
    }

    private static void free(List<Stuck> machines) {
        machines.forEach(machine -> machine.free.countDown());
    }

    @Test
    void aLeaderWhoseServiceStandsStillGoesOnLeading() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                Taken taken = take(group, machines, 1);
                int leader = taken.leader;
                Thread.sleep(LONG.toMillis());
                assertEquals(Role.LEADER, group.replicas[leader].role());
                assertFalse(taken.result.isDone());
                free(machines);
                assertInstanceOf(Result.Completed.class, taken.result.join());
                assertEquals(List.of(), group.faults);
            } finally {
                free(machines);
            }
        }
    }

    /** What is decided and not executed is bounded: the leader lets more of it wait. */
    @Test
    void aServiceThatFallsBehindForLongLetsCommandsWaitAndNothingIsLost() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                Taken first = take(group, machines, 1);
                Replica replica = group.replicas[first.leader];
                Stuck follower = machines.get((first.leader + 1) % Group.MEMBERS);
                follower.free.countDown();
                List<CompletableFuture<Result>> all = new ArrayList<>(List.of(first.result));
                while (all.size() < Group.OUTSTANDING) {
                    int least = Math.min(all.size(), MOST - 1);
                    Group.await("the follower", () -> follower.applied >= least);
                    all.add(replica.submit(Group.number(1)));
                }
                Result tooMuch = replica.submit(Group.number(1)).join();
                assertEquals(new Result.Refused(Refusal.OVERLOADED), tooMuch);
                assertEquals(Role.LEADER, replica.role());
                assertTrue(follower.applied <= MOST, follower.applied + " were decided");
                free(machines);
                for (CompletableFuture<Result> one : all) {
                    assertInstanceOf(Result.Completed.class, one.join());
                }
                assertEquals(Group.OUTSTANDING + 1L, group.add(1));
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

    @Test
    void aQuestionWaitsForEverythingThatWasDecidedBeforeIt() throws Exception {
        try (Group group = new Group(root, Apply.OWN_THREAD)) {
            List<Stuck> machines = start(group);
            try {
                Taken taken = take(group, machines, 5);
                int leader = taken.leader;
                CompletableFuture<Result> question = group.replicas[leader].read(Group.number(0));
                Thread.sleep(100);
                assertFalse(question.isDone());
                free(machines);
                Result.Completed answer = assertInstanceOf(Result.Completed.class, question.join());
                assertEquals(5, answer.answer().getLong());
                assertInstanceOf(Result.Completed.class, taken.result.join());
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
                Taken taken = take(group, machines, 1);
                int leader = taken.leader;
                CompletableFuture<Void> closed =
                        CompletableFuture.runAsync(() -> group.replicas[leader].close());
                Thread.sleep(100);
                assertFalse(closed.isDone());
                free(machines);
                closed.join();
                assertTrue(taken.result.join() instanceof Result.Completed);
                assertEquals(1, machines.get(leader).applied);
            } finally {
                free(machines);
            }
        }
    }
}
