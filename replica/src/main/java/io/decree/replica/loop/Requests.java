package io.decree.replica.loop;

import io.decree.core.replica.Outcome;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;

/**
 * What can be asked of a replica on its loop's thread. Each token is answered once, by {@link
 * Answers}; it may be answered before the call returns.
 */
public interface Requests {

    /**
     * Hears what became of what was asked, on the loop's thread. Answers are little endian, and
     * their buffers may be left as one likes, but not be written into.
     */
    interface Answers {

        /**
         * A command was decided and executed, or repeated an earlier one.
         *
         * @param token its number
         * @param verdict what the session table said
         * @param result the answer from position to limit, valid during this call
         */
        void executed(long token, Verdict verdict, ByteBuffer result);

        /**
         * A question was answered.
         *
         * @param token its number
         * @param slot everything below was executed when it was answered
         * @param answer from position to limit, valid during this call
         */
        void answered(long token, long slot, ByteBuffer answer);

        /**
         * The state machine has no answer to a question: it threw.
         *
         * @param token its number
         */
        void unanswerable(long token);

        /**
         * A command took effect, or a question has an answer, and that is too long to be given.
         *
         * @param token its number
         * @param length how many bytes the answer has; 0 when it is not known
         * @param most how many bytes an answer may have
         */
        default void answerTooLong(long token, int length, int most) {
            unanswerable(token);
        }

        /**
         * A command or a question is not answered.
         *
         * @param token its number
         * @param outcome anything but {@link Outcome#COMMITTED}
         */
        void refused(long token, Outcome outcome);

        /**
         * A command whose outcome was {@link Outcome#UNKNOWN} took effect after all.
         *
         * @param token its number, which the caller has to keep unused until then
         * @param verdict what the session table said
         * @param result the answer from position to limit, valid during this call
         */
        default void executedAfterAll(long token, Verdict verdict, ByteBuffer result) {}

        /**
         * A command whose outcome was {@link Outcome#UNKNOWN} took effect after all, and its answer
         * is too long to be given.
         *
         * @param token its number
         * @param length how many bytes the answer has
         * @param most how many bytes an answer may have
         */
        default void tooLongAfterAll(long token, int length, int most) {}

        /**
         * A command whose outcome was {@link Outcome#UNKNOWN} never took effect, and never will.
         *
         * @param token its number
         */
        default void neverExecuted(long token) {}

        /**
         * A command whose outcome was {@link Outcome#UNKNOWN} stays so: its slot was passed over by
         * a snapshot of another member.
         *
         * @param token its number
         */
        default void neverKnown(long token) {}
    }

    /**
     * A command.
     *
     * @param token the caller's number for it
     * @param envelope the command in its envelope, from position to limit; copied
     */
    void submit(long token, ByteBuffer envelope);

    /**
     * A linearizable question: it sees every command that was answered before it was asked, and it
     * is refused where this replica does not lead.
     *
     * @param token the caller's number for it
     * @param question from position to limit; copied
     */
    void read(long token, ByteBuffer question);

    /**
     * A question to this replica's state as it is, however old. It is answered at once.
     *
     * @param token the caller's number for it
     * @param question from position to limit
     */
    void readStale(long token, ByteBuffer question);

    /**
     * The member to ask instead of this one.
     *
     * @return the leader's number; -1 when none is known
     */
    int leader();
}
