package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole replicas over a real network and real files. */
class ReplicaTest {

    @TempDir Path root;

    /** The same has to hold whatever is between the members. */
    Group started() throws IOException {
        return Group.started(root, apply());
    }

    /** The same has to hold whichever thread applies the commands. */
    Apply apply() {
        return Apply.INLINE;
    }

    @Test
    void aCommandIsAnsweredAndEveryMemberAppliesIt() throws IOException {
        try (Group group = started()) {
            assertEquals(5, group.add(5));
            assertEquals(12, group.add(7));
            for (Counter counter : group.counters) {
                Group.await("all commands on a follower", () -> counter.applied == 2);
            }
        }
    }

    /** Before any role; and again after a start, since the listener may be a new one. */
    @Test
    void theListenerHearsOfTheConfigurationOnceAndFirst() throws IOException {
        try (Group group = started()) {
            group.leader();
            group.stop(1);
            group.start(1);
            for (int member = 0; member < Group.MEMBERS; member++) {
                String configuration = member + " epoch 0 of [0, 1, 2]";
                String own = member + " ";
                List<String> told = group.told.stream().filter(t -> t.startsWith(own)).toList();
                assertEquals(configuration, told.get(0));
                assertEquals(own + Role.FOLLOWER, told.get(1));
                int starts = member == 1 ? 2 : 1;
                assertEquals(starts, told.stream().filter(configuration::equals).count());
            }
        }
    }

    @Test
    void oneLoopDrivesAllMembersAsWell() throws IOException {
        try (Group group = Group.startedOnOneLoop(root, apply())) {
            assertEquals(5, group.add(5));
            int first = group.leader();
            group.stop(first);
            assertEquals(12, group.add(7));
            group.start(first);
            Group.await("the returned member's state", () -> group.counters[first].sum == 12);
        }
    }

    @Test
    void aQuestionSeesEveryCommandThatWasAnswered() throws IOException {
        try (Group group = started()) {
            for (long i = 1; i <= 50; i++) {
                long sum = group.add(1);
                Result result = group.replicas[group.leader()].read(Group.number(0)).join();
                if (result instanceof Result.Completed completed) {
                    assertTrue(completed.answer().getLong() >= sum);
                }
            }
        }
    }

    @Test
    void onlyTheLeaderTakesCommandsAndItIsKnownWhoLeads() throws IOException {
        try (Group group = started()) {
            group.add(1);
            int leader = group.leader();
            int follower = (leader + 1) % Group.MEMBERS;
            Group.await("the leader's name", () -> group.replicas[follower].leader() == leader);
            Result result = group.replicas[follower].submit(Group.number(1)).join();
            assertEquals(new Result.Refused(Refusal.NOT_LEADER), result);
        }
    }

    @Test
    void anotherMemberLeadsWhenTheLeaderIsGoneAndNothingIsLost() throws IOException {
        try (Group group = started()) {
            assertEquals(3, group.add(3));
            int first = group.leader();
            group.stop(first);
            assertEquals(7, group.add(4));
            group.start(first);
            Group.await("the returned member's state", () -> group.counters[first].sum == 7);
        }
    }

    @Test
    void allMembersComeBackFromTheirDisks() throws IOException {
        try (Group group = started()) {
            group.add(41);
            for (int member = 0; member < Group.MEMBERS; member++) {
                group.stop(member);
            }
            for (int member = 0; member < Group.MEMBERS; member++) {
                group.start(member);
            }
            assertEquals(42, group.add(1));
        }
    }

    @Test
    void manyWindowsFitIntoASmallLogAndAMemberFarBehindCopiesASnapshot() throws IOException {
        try (Group group = started()) {
            group.add(0);
            int behind = (group.leader() + 1) % Group.MEMBERS;
            group.stop(behind);
            long sum = 0;
            for (int i = 0; i < 1_000; i++) {
                sum = group.add(1);
            }
            long wanted = sum;
            assertTrue(group.snapshots.stream().filter(s -> s.endsWith("taken")).count() > 4);
            group.start(behind);
            Group.await("the state of " + wanted, () -> group.counters[behind].sum == wanted);
            assertTrue(group.snapshots.contains(behind + " copied"), "" + group.snapshots);
            assertTrue(group.counters[behind].applied < 1_000);
            assertEquals(List.of(), group.faults);
        }
    }

    @Test
    void aStateMachineThatThrowsStopsItsReplicaAndNoOther() throws IOException {
        try (Group group = started()) {
            group.add(1);
            int follower = (group.leader() + 1) % Group.MEMBERS;
            group.stop(follower);
            group.start(follower, new Dyscalculic());
            assertEquals(3, group.add(2));
            Group.await("a fault", () -> group.replicas[follower].role() == Role.FAULTED);
            assertEquals(List.of(follower + " STATE_MACHINE_FAILED"), group.faults);
            assertEquals(
                    new Result.Refused(Refusal.CLOSED),
                    group.replicas[follower].submit(Group.number(1)).join());
            assertEquals(7, group.add(4));
        }
    }

    /** Cannot add 2. */
    private static final class Dyscalculic extends Counter {
        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            if (command.getLong(command.position()) == 2) {
                throw new ArithmeticException("two");
            }
            return super.apply(entry, command, result);
        }

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            throw new ArithmeticException("a question");
        }
    }

    /** Otherwise one client's question could end every member. */
    @Test
    void aQuestionThatTheServiceCannotAnswerHarmsNobody() throws IOException {
        try (Group group = new Group(root, apply())) {
            for (int member = 0; member < Group.MEMBERS; member++) {
                group.start(member, new Dyscalculic());
            }
            group.add(1);
            assertEquals(
                    new Result.Refused(Refusal.UNANSWERABLE),
                    group.ask(leader -> leader.read(Group.number(0))));
            assertEquals(4, group.add(3));
        }
    }

    /** Adds, and answers with as many bytes as the number that was added says. */
    private static final class Talkative extends Counter {
        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            int length = (int) command.getLong(command.position());
            super.apply(entry, command, result);
            return Math.max(Long.BYTES, length);
        }

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            return 1 << 20;
        }
    }

    /** Before, such a command stopped every member of the group, one after the other. */
    @Test
    void anAnswerThatIsTooLongIsSaidSoAndStopsNobody() throws IOException {
        try (Group group = new Group(root, apply())) {
            for (int member = 0; member < Group.MEMBERS; member++) {
                group.start(member, new Talkative());
            }
            assertEquals(1, group.add(1));
            int most = 1 << 12;
            assertEquals(
                    new Result.AnswerTooLong(most + 1, most),
                    group.ask(leader -> leader.submit(Group.number(most + 1))));
            assertEquals(
                    new Result.AnswerTooLong(1 << 20, most),
                    group.ask(leader -> leader.read(Group.number(0))));
            long sum = group.add(1);
            for (Counter counter : group.counters) {
                Group.await("everybody", () -> counter.sum == sum);
            }
            assertEquals(List.of(), group.faults);
        }
    }

    @Test
    void tooMuchIsRefusedAtOnceAndEverythingGetsOneOutcome() throws IOException {
        try (Group group = started()) {
            group.add(0);
            Replica leader = group.replicas[group.leader()];
            int count = 5_000;
            List<CompletableFuture<Result>> results = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                results.add(leader.submit(Group.number(1)));
            }
            long refused = results.stream().filter(r -> r.join() instanceof Result.Refused).count();
            assertTrue(refused > 0, "nothing was too much");
            long applied = count - refused;
            Group.await(
                    "what was not refused", () -> group.counters[group.leader()].sum >= applied);
            assertEquals(applied, group.counters[group.leader()].sum);
        }
    }

    @Test
    void aCommandThatIsTooLongIsTheCallersMistake() throws IOException {
        try (Group group = started()) {
            Replica replica = group.replicas[0];
            IllegalArgumentException e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> replica.submit(ByteBuffer.allocate(1025)));
            assertEquals(
                    "a command of 1025 bytes; the group agreed on at most 1024", e.getMessage());
        }
    }

    @Test
    void aClosedReplicaRefuses() throws IOException {
        try (Group group = started()) {
            Replica replica = group.replicas[1];
            group.stop(1);
            assertEquals(Role.CLOSED, replica.role());
            Result result = replica.submit(Group.number(1)).join();
            assertInstanceOf(Result.Refused.class, result);
            replica.close();
        }
    }

    @Test
    void aLeaderHandsOverWhenItIsAsked() throws IOException {
        try (Group group = started()) {
            group.add(1);
            int first = group.leader();
            Group.await(
                    "another leader",
                    () -> {
                        int now = group.leader();
                        if (now == first) {
                            group.replicas[first].handOver((first + 1) % Group.MEMBERS);
                            return false;
                        }
                        return true;
                    });
            assertEquals(3, group.add(2));
        }
    }
}
