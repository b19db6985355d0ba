package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.disk.StorageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A member with another window, table of sessions or number of members is told so, once, and may
 * come back with the right one.
 */
class DifferentLimitsTest {

    @TempDir Path root;

    @Test
    void aMemberWithAnotherWindowDoesNotTakePartUntilItHasTheGroups() throws IOException {
        try (Group group = new Group(root, Apply.INLINE)) {
            group.start(0);
            group.start(1);
            group.window = 128;
            group.start(2);
            Group.await("every telling", () -> group.faults.size() >= 4);
            for (int i = 1; i <= 20; i++) {
                assertEquals(i, group.add(1));
            }
            assertEquals(0, group.replicas[2].executed());
            assertTold(group, "0 member 2", "its window has 128 slots, ours 64");
            assertTold(group, "1 member 2", "its window has 128 slots, ours 64");
            assertTold(group, "2 member 0", "its window has 64 slots, ours 128");
            assertTold(group, "2 member 1", "its window has 64 slots, ours 128");

            group.stop(2);
            group.window = 64;
            group.start(2);
            Group.await("catch-up", () -> group.replicas[2].executed() >= 20);
            assertEquals(4, group.faults.size(), () -> "each is told once: " + group.details);
        }
    }

    @Test
    void aMemberThatRemembersOtherSessionsDoesNotTakePartEither() throws IOException {
        try (Group group = new Group(root, Apply.INLINE)) {
            group.start(0);
            group.start(1);
            group.sessions = 17;
            group.start(2);
            Group.await("every telling", () -> group.faults.size() >= 4);
            assertEquals(
                    List.of("0 MEMBER_MISMATCH", "1 MEMBER_MISMATCH", "2 MEMBER_MISMATCH"),
                    group.faults.stream().distinct().sorted().toList());
            assertEquals(1, group.add(1));
            assertTold(group, "0 member 2", "its session table has 17 sessions, ours 16");
            assertTold(group, "2 member 1", "its session table has 16 sessions, ours 17");
            assertEquals(0, group.replicas[2].executed());
        }
    }

    @Test
    void aGroupThatExecutedACommandKeepsItsSessions() throws IOException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            assertEquals(1, group.add(1));
            int leader = group.leader();
            group.stop(leader);
            group.sessions = 17;
            StorageException e = assertThrows(StorageException.class, () -> group.start(leader));
            assertEquals(StorageException.Problem.OTHER_LIMITS, e.problem());
            assertTrue(e.getMessage().contains("had 16 sessions, now 17"), e.getMessage());
            assertTrue(e.getMessage().contains("member" + leader + "/limits"), e.getMessage());
            group.sessions = 16;
            group.start(leader);
            assertEquals(2, group.add(1));
        }
    }

    /** It would need three votes where the others need two. */
    @Test
    void aMemberThatCountsOthersDoesNotTakePartUntilItCountsThese() throws IOException {
        try (Group group = new Group(root, Apply.INLINE)) {
            group.start(0);
            group.start(1);
            group.members = 5;
            group.start(2);
            Group.await("every telling", () -> group.faults.size() >= 4);
            assertEquals(1, group.add(1));
            assertTold(group, "0 member 2", "its group has 5 members, ours 3");
            assertTold(group, "1 member 2", "its group has 5 members, ours 3");
            assertTold(group, "2 member 0", "its group has 3 members, ours 5");
            assertEquals(0, group.replicas[2].executed());

            group.stop(2);
            group.members = 3;
            group.start(2);
            Group.await("catch-up", () -> group.replicas[2].executed() >= 1);
        }
    }

    /** Alone it would be a majority of one, and need no connection to decide. */
    @Test
    void aMemberOfAGroupWithValuesIsNotStartedAsAGroupOfItsOwn() throws IOException {
        try (Group group = Group.started(root, Apply.INLINE)) {
            assertEquals(1, group.add(1));
            Group.await("the first", () -> group.replicas[0].executed() >= 1);
            group.stop(0);
            group.members = 1;
            StorageException e = assertThrows(StorageException.class, () -> group.start(0));
            assertEquals(StorageException.Problem.OTHER_LIMITS, e.problem());
            assertTrue(e.getMessage().contains("had 3 members, now 1"), e.getMessage());
            assertTrue(e.getMessage().contains("member0/limits"), e.getMessage());
            group.members = 3;
            group.start(0);
            assertEquals(2, group.add(1));
        }
    }

    private static void assertTold(Group group, String who, String what) {
        List<String> told = group.details.stream().filter(it -> it.startsWith(who)).toList();
        assertEquals(1, told.size(), () -> "told by " + who + ": " + group.details);
        assertTrue(told.get(0).contains(what), told.get(0));
        assertTrue(told.get(0).contains("Give all members"), told.get(0));
    }
}
