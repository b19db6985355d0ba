package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member answers from its own state, whoever leads, and says how far that state is. */
class StaleReadTest {

    @TempDir private Path root;

    @ParameterizedTest
    @EnumSource(Apply.class)
    void aMemberThatIsAloneAnswersFromItsStateAndNeverForTheGroup(Apply apply) throws IOException {
        try (Group group = Group.started(root, apply)) {
            group.add(5);
            int alone = (group.leader() + 1) % Group.MEMBERS;
            Group.await("the command on a follower", () -> group.counters[alone].applied == 1);
            for (int member = 0; member < Group.MEMBERS; member++) {
                if (member != alone) {
                    group.stop(member);
                }
            }
            Replica replica = group.replicas[alone];
            StaleResult.Answered stale = answered(replica);
            assertEquals(5, stale.answer().getLong());
            assertTrue(stale.slot() > group.counters[alone].lastSlot, "all below was executed");
            assertTrue(stale.answer().isReadOnly());
            Result fresh = replica.read(Group.number(0)).join();
            assertEquals(new Result.Refused(Refusal.NOT_LEADER), fresh);
            group.stop(alone);
            StaleResult late = replica.readStale(Group.number(0)).join();
            assertEquals(new StaleResult.Refused(Refusal.CLOSED), late);
        }
    }

    private static StaleResult.Answered answered(Replica replica) {
        StaleResult result = replica.readStale(Group.number(0)).join();
        return assertInstanceOf(StaleResult.Answered.class, result);
    }

    @Test
    void anAnswerThatIsTooLongAndAQuestionWithoutOneAreSaidSo() throws IOException {
        try (Group group = new Group(root, Apply.INLINE)) {
            group.start(0, new Wordy());
            Replica replica = group.replicas[0];
            StaleResult result = replica.readStale(Group.number(1 << 30)).join();
            StaleResult.AnswerTooLong tooLong =
                    assertInstanceOf(StaleResult.AnswerTooLong.class, result);
            assertEquals(1 << 30, tooLong.length());
            assertTrue(tooLong.most() > 0 && tooLong.most() < 1 << 30);
            StaleResult none = replica.readStale(Group.number(-1)).join();
            assertEquals(new StaleResult.Refused(Refusal.UNANSWERABLE), none);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> replica.readStale(ByteBuffer.allocate(1 << 20)));
        }
    }

    /** Says how long its answer would be, or throws. */
    private static final class Wordy extends Counter {

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            long length = question.getLong();
            if (length < 0) {
                throw new IllegalArgumentException("no answer");
            }
            return (int) length;
        }
    }
}
