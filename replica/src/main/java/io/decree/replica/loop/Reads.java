package io.decree.replica.loop;

import io.decree.core.replica.Outcome;
import io.decree.core.replica.ReplicaCore;
import io.decree.replica.session.Buffers;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * Linearizable questions: each waits until a quorum confirmed, in a round that began after it came,
 * that this replica still leads, and until everything is executed that was decided by then. One
 * round is under way at a time and serves all questions that came before it began.
 */
final class Reads {

    private static final int KEPT_BYTES = 1 << 10;

    private static final class Question {
        private long token;
        private ByteBuffer bytes = Buffers.usual();
        private long round;
        private long index;

        void set(long newToken, ByteBuffer question) {
            token = newToken;
            int length = question.remaining();
            bytes = Buffers.withRoom(bytes, length);
            Buffers.ready(bytes).put(0, question, question.position(), length).limit(length);
            round = 0;
        }

        /** A question that was unusually long does not keep its memory. */
        void shrink() {
            bytes = Buffers.shrunk(bytes, KEPT_BYTES);
        }
    }

    private final Executor executor;
    private final Requests.Answers answers;
    private final int most;

    /** Those before the first without a round wait for theirs, the others for the next one. */
    private final ArrayDeque<Question> waiting = new ArrayDeque<>();

    private final ArrayDeque<Question> asked = new ArrayDeque<>();
    private final ArrayDeque<Question> spare = new ArrayDeque<>();

    Reads(Executor executor, Requests.Answers answers, int most) {
        this.executor = executor;
        this.answers = answers;
        this.most = most;
    }

    void add(long token, ByteBuffer bytes) {
        if (waiting.size() + asked.size() >= most) {
            answers.refused(token, Outcome.OVERLOADED);
            return;
        }
        Question question = spare.isEmpty() ? new Question() : spare.poll();
        question.set(token, bytes);
        waiting.add(question);
    }

    /** Whether the next round should begin now: somebody waits, and none is under way. */
    boolean wantRound() {
        return asked.isEmpty() && !waiting.isEmpty();
    }

    /** A round begins: it serves all who wait. */
    void begin(long round, long index) {
        while (!waiting.isEmpty()) {
            Question question = waiting.poll();
            question.round = round;
            question.index = index;
            asked.add(question);
        }
    }

    /** What was confirmed for one leadership says nothing about another: all have to ask again. */
    void refuseAll() {
        refuse(asked);
        refuse(waiting);
    }

    /** Answers from the state as it is. */
    void answer(long token, ByteBuffer question) {
        if (!executor.answer(token, question, 0)) {
            answers.refused(token, Outcome.OVERLOADED);
        }
    }

    /** Answers what can be answered. */
    void settle(ReplicaCore core) {
        long confirmed = core.confirmed();
        while (!asked.isEmpty() && asked.peek().round <= confirmed && answer(asked.peek())) {
            Question question = asked.poll();
            question.shrink();
            spare.add(question);
        }
    }

    private boolean answer(Question question) {
        return executor.answer(question.token, question.bytes, question.index);
    }

    private void refuse(ArrayDeque<Question> all) {
        while (!all.isEmpty()) {
            Question question = all.poll();
            answers.refused(question.token, Outcome.NOT_LEADER);
            question.shrink();
            spare.add(question);
        }
    }
}
