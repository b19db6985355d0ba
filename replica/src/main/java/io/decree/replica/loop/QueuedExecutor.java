package io.decree.replica.loop;

import io.decree.core.replica.Outcome;
import io.decree.replica.Execution;
import io.decree.replica.loop.ApplyTask.Kind;
import io.decree.replica.session.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * Hands what is to be done over to the side that applies, and takes back what is done. There is a
 * fixed number of places: what finds none waits in the log of decided values, and nothing here ever
 * waits for the other side.
 */
final class QueuedExecutor implements Executor {

    private final ApplySide side;
    private final ApplyRunner runner;
    private final DecidedLog decided;
    private final Batches batches;
    private final Requests.Answers answers;
    private final LoopObserver observer;

    /**
     * A place that only pictures and snapshots get. Without it a backlog would take every place
     * that becomes free, and what makes room for the backlog would never be taken.
     */
    private static final int FOR_A_PICTURE = 1;

    private final boolean observed;
    private final Awaiting awaiting = new Awaiting();
    private final ApplyTask.Outcomes outcomes = this::outcome;

    /** The places that are free. */
    private final ApplyTask[] free;

    private int freeCount;

    /** Who waits for pictures that are being taken. */
    private final ArrayDeque<Captured> capturing = new ArrayDeque<>();

    /** The next slot to be handed over. */
    private long next;

    /** Everything below is executed. */
    private long executed;

    /** Whose outcomes are being told. */
    private long slot;

    private boolean awaited;

    /** The snapshot that is to be restored, before anything else is handed over; 0 for none. */
    private long restoreNext;

    /** How many snapshots were handed over and are not restored yet. */
    private int restoring;

    QueuedExecutor(
            ApplySide side,
            ApplyRunner runner,
            int places,
            long start,
            DecidedLog decided,
            Batches batches,
            Requests.Answers answers,
            LoopObserver observer) {
        this.side = side;
        this.runner = runner;
        this.decided = decided;
        this.batches = batches;
        this.answers = answers;
        this.observer = observer;
        observed = observer.seesCommands();
        next = start;
        executed = start;
        free = new ApplyTask[places];
        while (freeCount < places) {
            free[freeCount++] = new ApplyTask();
        }
    }

    // ---------------------------------------------------------------- handing over

    @Override
    public void execute(long newSlot, long value, long handle, boolean isOwn, long[] unresolved) {
        if (unresolved != null) {
            awaiting.begin(newSlot, true);
            for (long token : unresolved) {
                awaiting.add(token);
            }
        } else if (isOwn) {
            awaiting.begin(newSlot, false);
            for (int i = 0; i < batches.sizeOfOldest(); i++) {
                awaiting.add(batches.token(i));
            }
        }
        handOver();
    }

    /** As much as there are places for. */
    private void handOver() {
        if (restoreNext > 0 && freeCount > 0) {
            put(free[--freeCount].begin(Kind.RESTORE, restoreNext));
            restoreNext = 0;
            restoring++;
        }
        while (restoreNext == 0 && next < decided.end() && freeCount > FOR_A_PICTURE) {
            ApplyTask task = free[--freeCount].begin(Kind.EXECUTE, next);
            task.value = decided.value(next);
            task.handle = decided.handle(next);
            boolean isAwaited = awaiting.hand(next);
            task.wanted = isAwaited || observed;
            next++;
            put(task);
        }
    }

    private void put(ApplyTask task) {
        if (!side.handed.offer(task)) {
            throw new IllegalStateException("there are more places than the queue has");
        }
        runner.wake();
    }

    @Override
    public boolean answer(long token, ByteBuffer question, long index) {
        if (next < index || restoreNext > 0 || freeCount <= FOR_A_PICTURE) {
            return false;
        }
        ApplyTask task = free[--freeCount].begin(Kind.ANSWER, 0);
        task.token = token;
        task.keep(question);
        put(task);
        return true;
    }

    @Override
    public boolean capture(Captured captured) {
        if (freeCount == 0) {
            return false;
        }
        capturing.add(captured);
        put(free[--freeCount].begin(Kind.CAPTURE, 0));
        return true;
    }

    @Override
    public void restore(long end) {
        awaiting.dropUnhanded(
                (token, isResolved) -> {
                    if (!isResolved) {
                        answers.refused(token, Outcome.UNKNOWN);
                    }
                    answers.neverKnown(token);
                });
        next = end;
        restoreNext = end;
        handOver();
    }

    // ---------------------------------------------------------------- taking back

    @Override
    public int poll() {
        int count = 0;
        boolean wasFull = false;
        for (ApplyTask task = side.done.poll(); task != null; task = side.done.poll()) {
            if (task.failure != null) {
                throw failed(task);
            }
            int size = task.size();
            finish(task);
            wasFull |= side.release(size);
            task.shrink();
            free[freeCount++] = task;
            count++;
        }
        if (wasFull) {
            runner.wake();
        }
        handOver();
        return count;
    }

    private static RuntimeException failed(ApplyTask task) {
        if (task.failure instanceof Error e) {
            throw e;
        }
        if (task.failure instanceof IOException e) {
            return new UncheckedIOException(
                    "snapshot " + task.slot + " cannot be restored: " + e, e);
        }
        if (task.failure instanceof RuntimeException e) {
            return e;
        }
        return new IllegalStateException("the service threw " + task.failure, task.failure);
    }

    private void finish(ApplyTask task) {
        switch (task.kind) {
            case EXECUTE -> executed(task);
            case ANSWER -> answered(task);
            case CAPTURE -> {
                capturing.poll().captured(task.slot, task.picture);
                task.picture = null;
            }
            case RESTORE -> {
                restoring--;
                executed = task.slot;
                observer.restored(task.slot);
            }
        }
    }

    private void answered(ApplyTask task) {
        if (task.isAnswered) {
            answers.answered(task.token, task.slot, task.kept());
        } else if (task.lengthOfNoAnswer == Execution.UNANSWERABLE) {
            answers.unanswerable(task.token);
        } else {
            answers.answerTooLong(task.token, task.lengthOfNoAnswer, side.longestAnswer());
        }
    }

    private void executed(ApplyTask task) {
        slot = task.slot;
        executed = slot + 1;
        if (task.wanted) {
            awaited = awaiting.has(slot);
            task.tell(outcomes);
            if (awaited) {
                awaiting.remove();
            }
        }
        observer.executed(slot, task.value);
    }

    private void outcome(
            boolean applied,
            long session,
            long sequence,
            Verdict verdict,
            ByteBuffer result,
            int tooLong) {
        if (applied) {
            observer.applied(slot, session, sequence);
        }
        if (!awaited) {
            return;
        }
        if (tooLong == ApplyTask.LOST) {
            lost();
        } else if (tooLong > 0) {
            tooLong(tooLong);
        } else if (awaiting.isResolved()) {
            answers.executedAfterAll(awaiting.next(), verdict, result);
        } else {
            answers.executed(awaiting.next(), verdict, result);
        }
    }

    private void lost() {
        long token = awaiting.next();
        if (!awaiting.isResolved()) {
            answers.refused(token, Outcome.UNKNOWN);
        }
        answers.neverKnown(token);
    }

    private void tooLong(int length) {
        int most = side.longestAnswer();
        if (awaiting.isResolved()) {
            answers.tooLongAfterAll(awaiting.next(), length, most);
        } else {
            answers.answerTooLong(awaiting.next(), length, most);
        }
    }

    // ---------------------------------------------------------------- to look at

    @Override
    public boolean isRestoring() {
        return restoreNext > 0 || restoring > 0;
    }

    @Override
    public long executed() {
        return executed;
    }

    @Override
    public boolean isBehind() {
        return next < decided.end() || restoreNext > 0;
    }
}
