package io.decree.cluster.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.load.KvAction;
import io.decree.cluster.load.KvReply;
import io.decree.examples.kv.KvOperation;
import io.decree.examples.kv.KvStatus;
import io.decree.examples.kv.MemberStatus;
import io.decree.examples.kv.StoreStatus;
import io.decree.simulator.history.History;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each check bites: histories, stores and states that are wrong in one place. */
class JudgeTest {

    private final History<KvAction, KvReply> history = new History<>();

    @Test
    void aRightHistoryPasses() {
        answer(put("1"), new KvReply(KvStatus.OK, false, null));
        answer(get(), new KvReply(KvStatus.OK, true, "1"));
        answer(cas("1", "2"), new KvReply(KvStatus.OK, true, null));
        answer(cas("1", "3"), new KvReply(KvStatus.MISMATCH, true, "2"));
        answer(delete(), new KvReply(KvStatus.OK, true, null));
        answer(delete(), new KvReply(KvStatus.NOT_FOUND, false, null));
        answer(get(), new KvReply(KvStatus.NOT_FOUND, false, null));
        answer(cas(null, "4"), new KvReply(KvStatus.OK, false, null));
        history.invoke(1, 0, put("5"));
        answer(get(), new KvReply(KvStatus.OK, true, "5"));
        assertTrue(Judge.linearizable(history).passed());
    }

    @Test
    void aStaleReadIsFound() {
        answer(put("1"), new KvReply(KvStatus.OK, false, null));
        answer(put("2"), new KvReply(KvStatus.OK, true, null));
        answer(get(), new KvReply(KvStatus.OK, true, "1"));
        assertFalse(Judge.linearizable(history).passed());
    }

    @Test
    void aLostWriteIsFound() {
        answer(put("1"), new KvReply(KvStatus.OK, false, null));
        answer(get(), new KvReply(KvStatus.NOT_FOUND, false, null));
        assertFalse(Judge.linearizable(history).passed());
    }

    @Test
    void aWriteThatWasDoneTwiceIsFound() {
        answer(put("1"), new KvReply(KvStatus.OK, false, null));
        answer(put("2"), new KvReply(KvStatus.OK, true, null));
        answer(cas("2", "3"), new KvReply(KvStatus.OK, true, null));
        answer(get(), new KvReply(KvStatus.OK, true, "2"));
        assertFalse(Judge.linearizable(history).passed());
    }

    @Test
    void aCompareThatDidNotCompareIsFound() {
        answer(put("1"), new KvReply(KvStatus.OK, false, null));
        answer(cas("0", "2"), new KvReply(KvStatus.OK, true, null));
        assertFalse(Judge.linearizable(history).passed());
    }

    @Test
    void anAnswerToWhatWasRefusedIsFound() {
        int number = history.invoke(0, 0, put("1"));
        history.refuse(number);
        answer(get(), new KvReply(KvStatus.OK, true, "1"));
        assertFalse(Judge.linearizable(history).passed());
    }

    @Test
    void aHistoryWithoutAnswersIsNoPass() {
        history.invoke(0, 0, put("1"));
        assertFalse(Judge.linearizable(history).passed());
    }

    @Test
    void anAcknowledgedWriteThatIsNotThereIsFound() {
        assertTrue(Judge.present(Set.of("a", "b"), List.of("a")).passed());
        assertFalse(Judge.present(Set.of("b"), List.of("a", "b")).passed());
        assertFalse(Judge.present(Set.of("b"), List.of()).passed(), "nothing was looked at");
    }

    @Test
    void membersThatDifferAreFound() {
        MemberStatus one = new MemberStatus(9, new StoreStatus(5, 3, 8));
        assertTrue(Judge.equal(List.of(one, one, one)).passed());
        MemberStatus other = new MemberStatus(9, new StoreStatus(6, 3, 8));
        assertFalse(Judge.equal(List.of(one, other, one)).passed());
    }

    private void answer(KvAction action, KvReply reply) {
        history.complete(history.invoke(0, 0, action), 0, reply);
    }

    private static KvAction put(String value) {
        return new KvAction(KvOperation.PUT, "k", null, value);
    }

    private static KvAction cas(String expected, String value) {
        return new KvAction(KvOperation.COMPARE_AND_SET, "k", expected, value);
    }

    private static KvAction get() {
        return new KvAction(KvOperation.GET, "k", null, null);
    }

    private static KvAction delete() {
        return new KvAction(KvOperation.DELETE, "k", null, null);
    }
}
