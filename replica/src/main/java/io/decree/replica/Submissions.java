package io.decree.replica;

import io.decree.core.replica.Outcome;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jctools.queues.atomic.MpmcAtomicArrayQueue;
import org.jctools.queues.atomic.MpscAtomicArrayQueue;

/**
 * Commands and questions of this process. Any thread may put one in; the loop takes them out, asks
 * the replica, and tells the callers. One is made when more are under way than ever before, and
 * then used again and again: no lock and no allocation later, and what is used again is in the
 * processor's cache as long as little is under way. A command that is longer than one's share of
 * {@link #KEPT_BYTES} gives its memory back: they are used in turn, so that after a burst a few
 * long commands now and then would make all of them long.
 *
 * <p>A command for which the replica has no room just now waits here, and those that come later
 * behind it. Refused is what is more than may be outstanding, or than may wait.
 */
final class Submissions implements Requests.Answers {

    /** How many bytes all keep together, about, when they are used again. */
    private static final int KEPT_BYTES = 1 << 26;

    private final Submission[] all;
    private final MpmcAtomicArrayQueue<Submission> free;
    private final MpscAtomicArrayQueue<Submission> queue;
    private final int keptBytes;

    private final Backlog waiting;

    /** Whether there was no room for a command in this turn. */
    private boolean crowded;

    private Requests requests;

    /** How many of {@link #all} there are. */
    private volatile int made;

    /**
     * From then on nothing goes back into the pool: the replica may still tell what it knows of a
     * number, and whoever got that number anew would hear the outcome of another's command.
     */
    private volatile boolean ended;

    /** Nothing new is taken; what was taken is still answered. */
    private volatile boolean closing;

    private long now;

    /**
     * Takes commands and questions.
     *
     * @param outstanding how many at once
     * @param waitingBytes how many bytes of commands may wait for room in the replica
     */
    Submissions(int outstanding, long waitingBytes) {
        int count = Math.max(2, outstanding);
        all = new Submission[count];
        keptBytes = KEPT_BYTES / count;
        free = new MpmcAtomicArrayQueue<>(count);
        queue = new MpscAtomicArrayQueue<>(count);
        waiting = new Backlog(waitingBytes);
    }

    void askOf(Requests replica) {
        requests = replica;
    }

    // ---------------------------------------------------------------- any thread

    /** Takes no more from now on; what is under way goes on. */
    void refuseNew() {
        closing = true;
    }

    /** Whether it was put in, so that the loop has to look; otherwise it was refused. */
    boolean command(ByteBuffer command, long deadlineNanos, Completion completion) {
        Submission one = take(completion);
        if (one == null) {
            return false;
        }
        one.command(command, deadlineNanos, completion);
        put(one);
        return true;
    }

    boolean question(ByteBuffer question, long deadlineNanos, Completion completion) {
        return ask(Submission.Kind.READ, question, deadlineNanos, completion);
    }

    boolean staleQuestion(ByteBuffer question, long deadlineNanos, StaleCompletion completion) {
        Completion told = new StaleQuestion(Objects.requireNonNull(completion, "completion"));
        return ask(Submission.Kind.STALE_READ, question, deadlineNanos, told);
    }

    private boolean ask(
            Submission.Kind kind, ByteBuffer question, long deadlineNanos, Completion told) {
        Submission one = take(told);
        if (one == null) {
            return false;
        }
        one.question(kind, question, deadlineNanos, told);
        put(one);
        return true;
    }

    /** One that is free; null, and the caller hears why, when none is to be had. */
    private Submission take(Completion completion) {
        Objects.requireNonNull(completion, "completion");
        if (closing || ended) {
            completion.refused(Refusal.CLOSED);
            return null;
        }
        Submission one = free.poll();
        if (one == null && made < all.length) {
            one = make();
        }
        if (one == null) {
            completion.refused(Refusal.OVERLOADED);
        }
        return one;
    }

    private synchronized Submission make() {
        int index = made;
        if (index == all.length) {
            return null;
        }
        Submission one = new Submission(index);
        all[index] = one;
        made = index + 1;
        return one;
    }

    private void put(Submission one) {
        queue.offer(one);
        if (ended) {
            // Nobody takes it out any more.
            refuseQueued();
        }
    }

    /** How many callers wait, those included who are just putting something in. */
    int underWay() {
        return ended ? 0 : made - free.size();
    }

    /** How many bytes are kept for what is put in, used or not, when nothing is under way. */
    long heldBytes() {
        long bytes = 0;
        for (int i = 0; i < made; i++) {
            bytes += all[i].bytes().capacity();
        }
        return bytes;
    }

    // ---------------------------------------------------------------- the loop's thread

    /**
     * Asks the replica what was put in. An answer may end all amid this: then whoever comes too
     * late reads the queue, and the loop does not any more.
     */
    int drain(long nanos) {
        now = nanos;
        crowded = false;
        int count = drainWaiting();
        while (count < all.length && !ended) {
            Submission one = queue.relaxedPoll();
            if (one == null) {
                return count;
            }
            if (!crowded || !one.isCommand()) {
                ask(one);
            } else if (waiting.takes(one)) {
                waiting.add(one);
            } else {
                refuse(one, Refusal.OVERLOADED);
            }
            count++;
        }
        return count;
    }

    /** What still finds no room is no work: the loop may sleep until something else happens. */
    private int drainWaiting() {
        int count = 0;
        while (!crowded && !ended && !waiting.isEmpty()) {
            ask(waiting.poll());
            count += crowded ? 0 : 1;
        }
        return count;
    }

    private void ask(Submission one) {
        if (one.isExpired(now)) {
            refuse(one, Refusal.DEADLINE);
            return;
        }
        one.ask(requests);
    }

    /** Tells those who waited for too long; the loop keeps what it was asked until it knows. */
    void expire(long nanos) {
        expireWaiting(nanos);
        int count = underWay() == 0 ? 0 : made;
        for (int i = 0; i < count; i++) {
            Submission one = all[i];
            if (one.state == Submission.State.ASKED && one.isExpired(nanos)) {
                one.state = Submission.State.EXPIRED;
                if (one.isCommand()) {
                    one.completion.unknown();
                } else {
                    one.completion.refused(Refusal.DEADLINE);
                }
            }
        }
    }

    /** Whoever is told may end all. */
    private void expireWaiting(long nanos) {
        for (int i = waiting.size(); i > 0 && !ended; i--) {
            Submission one = waiting.poll();
            if (one.isExpired(nanos)) {
                refuse(one, Refusal.DEADLINE);
            } else {
                waiting.add(one);
            }
        }
    }

    @Override
    public void executed(long token, Verdict verdict, ByteBuffer result) {
        complete(all[(int) token], result);
    }

    @Override
    public void answered(long token, long slot, ByteBuffer answer) {
        Submission one = all[(int) token];
        if (one.completion instanceof StaleQuestion stale) {
            stale.answeredAt(slot);
        }
        complete(one, answer);
    }

    private void complete(Submission one, ByteBuffer result) {
        Completion completion = release(one);
        if (completion != null) {
            completion.completed(result);
        }
    }

    @Override
    public void refused(long token, Outcome outcome) {
        Submission one = all[(int) token];
        switch (outcome) {
            case NOT_LEADER -> refuse(one, Refusal.NOT_LEADER);
            case OVERLOADED -> putBack(one);
            case LOG_FULL -> refuse(one, Refusal.LOG_FULL);
            case LOST -> refuse(one, Refusal.OVERTAKEN);
            case UNKNOWN -> {
                // It will be known when the slot is decided, if that is before the deadline.
            }
            case COMMITTED -> throw new IllegalArgumentException("a command that was decided");
        }
    }

    /** Back to where it was taken from, before all others. A question is refused. */
    private void putBack(Submission one) {
        if (!one.isCommand() || one.state != Submission.State.ASKED) {
            refuse(one, Refusal.OVERLOADED);
            return;
        }
        crowded = true;
        one.state = Submission.State.QUEUED;
        waiting.putBack(one);
    }

    @Override
    public void unanswerable(long token) {
        refuse(all[(int) token], Refusal.UNANSWERABLE);
    }

    @Override
    public void answerTooLong(long token, int length, int most) {
        Completion completion = release(all[(int) token]);
        if (completion != null) {
            completion.answerTooLong(length, most);
        }
    }

    @Override
    public void tooLongAfterAll(long token, int length, int most) {
        answerTooLong(token, length, most);
    }

    @Override
    public void executedAfterAll(long token, Verdict verdict, ByteBuffer result) {
        complete(all[(int) token], result);
    }

    @Override
    public void neverExecuted(long token) {
        refuse(all[(int) token], Refusal.OVERTAKEN);
    }

    @Override
    public void neverKnown(long token) {
        forget(all[(int) token]);
    }

    private void refuse(Submission one, Refusal reason) {
        Completion completion = release(one);
        if (completion != null) {
            completion.refused(reason);
        }
    }

    private void forget(Submission one) {
        Completion completion = release(one);
        if (completion != null) {
            completion.unknown();
        }
    }

    /** Back into the pool; whom to tell, unless that was done already. */
    private Completion release(Submission one) {
        if (one.state == Submission.State.FREE) {
            // The end came first: it was told so.
            return null;
        }
        Completion completion = one.state == Submission.State.EXPIRED ? null : one.completion;
        one.end(keptBytes);
        if (!ended) {
            free.offer(one);
        }
        return completion;
    }

    /** The queue has one reader at a time: here whoever comes too late, or the loop at its end. */
    private synchronized void refuseQueued() {
        for (Submission one = queue.poll(); one != null; one = queue.poll()) {
            refuse(one, Refusal.CLOSED);
        }
    }

    /**
     * Nobody will answer any more: what was asked may have been proposed, the rest was not. It may
     * be called amid a turn, and what comes later in that turn is told to nobody.
     */
    void end() {
        ended = true;
        for (Submission one = waiting.poll(); one != null; one = waiting.poll()) {
            refuse(one, Refusal.CLOSED);
        }
        refuseQueued();
        int count = made;
        for (int i = 0; i < count; i++) {
            Submission one = all[i];
            if (one.state == Submission.State.ASKED || one.state == Submission.State.EXPIRED) {
                if (one.isCommand()) {
                    forget(one);
                } else {
                    refuse(one, Refusal.CLOSED);
                }
            }
        }
    }
}
