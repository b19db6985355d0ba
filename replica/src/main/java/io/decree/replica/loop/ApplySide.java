package io.decree.replica.loop;

import io.decree.replica.Execution;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Replies;
import io.decree.replica.session.Verdict;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.jctools.queues.atomic.SpscAtomicArrayQueue;

/**
 * The side that applies commands: it alone touches the service's state and the session table, from
 * the first thing that is handed over to it. It takes one thing after the other from a queue, reads
 * a value's bytes where they are, and gives each thing back with what came of it.
 */
final class ApplySide implements ApplyRunner.Work, Replies {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Execution execution;
    private final SnapshotStore store;
    private final Values.Reader values;
    private final Runnable wake;

    /** What the loop handed over; the loop writes, this side reads. */
    final SpscAtomicArrayQueue<ApplyTask> handed;

    /** What is done; this side writes, the loop reads. There is room for all at once. */
    final SpscAtomicArrayQueue<ApplyTask> done;

    /** How many bytes of outcomes and answers wait for the loop, about. */
    private final AtomicLong held = new AtomicLong();

    private final int heldMost;

    private ApplyTask current;
    private boolean failed;

    /**
     * Makes the side that applies.
     *
     * @param heldMost with so many bytes of outcomes waiting for the loop, nothing more is done;
     *     and no slot has more of them. At least what the longest answer needs
     */
    ApplySide(
            Execution execution,
            SnapshotStore store,
            Values values,
            Runnable wake,
            int places,
            int heldMost) {
        this.heldMost = heldMost;
        this.execution = execution;
        this.store = store;
        this.values = values.reader();
        this.wake = wake;
        handed = new SpscAtomicArrayQueue<>(places);
        done = new SpscAtomicArrayQueue<>(places);
    }

    @Override
    public int run(int most) {
        int count = 0;
        while (count < most && !failed && !isFull()) {
            ApplyTask task = handed.poll();
            if (task == null) {
                break;
            }
            attempt(task);
            held.addAndGet(task.size());
            if (!done.offer(task)) {
                throw new IllegalStateException("there are more places than the queue has");
            }
            wake.run();
            count++;
        }
        return count;
    }

    private boolean isFull() {
        return held.get() >= heldMost;
    }

    /** The loop has told what a thing came to; whether there was too much for more to be done. */
    boolean release(int bytes) {
        // In one step: this side may become full, and go to sleep, at any moment.
        return held.getAndAdd(-bytes) >= heldMost;
    }

    /** What a thing changed before it failed is unknown: nothing is done after it. */
    private void attempt(ApplyTask task) {
        try {
            perform(task);
        } catch (Throwable e) {
            // A service may throw what it does not declare, in other languages than Java above all.
            task.failure = e;
            failed = true;
        }
    }

    private void perform(ApplyTask task) throws IOException {
        switch (task.kind) {
            case EXECUTE -> execute(task);
            case ANSWER -> answer(task);
            case CAPTURE -> {
                task.slot = execution.next();
                task.picture = execution.capture();
            }
            case RESTORE -> restore(task.slot);
        }
    }

    private void execute(ApplyTask task) {
        current = task;
        ByteBuffer bytes = task.handle == 0 ? NOTHING : values.bytes(task.handle);
        execution.execute(task.slot, bytes, this);
    }

    @Override
    public void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result) {
        if (current.wanted) {
            current.note(verdict, isApplied(envelope, verdict), envelope, result, heldMost);
        }
    }

    @Override
    public void tooLong(Envelope envelope, long slot, Verdict verdict, int length) {
        if (current.wanted) {
            current.noteTooLong(verdict, isApplied(envelope, verdict), envelope, length);
        }
    }

    private static boolean isApplied(Envelope envelope, Verdict verdict) {
        return verdict == Verdict.APPLY && envelope.kind() == CommandKind.COMMAND;
    }

    /** The longest answer. Any thread may ask. */
    int longestAnswer() {
        return execution.longestAnswer();
    }

    private void answer(ApplyTask task) {
        ByteBuffer answer = execution.query(task.kept());
        task.slot = execution.next();
        task.isAnswered = answer != null;
        task.lengthOfNoAnswer = execution.lengthOfNoAnswer();
        if (answer != null) {
            task.keep(answer);
        }
    }

    private void restore(long end) throws IOException {
        try (SnapshotStore.Reader snapshot = store.read(end)) {
            execution.restore(new SnapshotSource(snapshot));
        }
    }
}
