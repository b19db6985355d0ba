package io.decree.replica.loop;

import io.decree.replica.Execution;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Replies;
import io.decree.replica.session.Verdict;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Executes on the loop's own thread: at once, and without a copy of any answer. */
final class InlineExecutor implements Executor, Replies {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Execution execution;
    private final SnapshotStore store;
    private final Values values;
    private final Batches batches;
    private final Requests.Answers answers;
    private final LoopObserver observer;

    /** Which command of an own batch is next; -1 while another's value is executed. */
    private int own = -1;

    /** Who waits for the own batch, when its outcome was unknown before; null otherwise. */
    private long[] resolved;

    InlineExecutor(
            Execution execution,
            SnapshotStore store,
            Values values,
            Batches batches,
            Requests.Answers answers,
            LoopObserver observer) {
        this.execution = execution;
        this.store = store;
        this.values = values;
        this.batches = batches;
        this.answers = answers;
        this.observer = observer;
    }

    @Override
    public void execute(long slot, long value, long handle, boolean isOwn, long[] unresolved) {
        own = isOwn || unresolved != null ? 0 : -1;
        resolved = unresolved;
        execution.execute(slot, handle == 0 ? NOTHING : values.bytes(handle), this);
        observer.executed(slot, value);
    }

    @Override
    public void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result) {
        observe(envelope, slot, verdict);
        if (own >= 0 && resolved != null) {
            answers.executedAfterAll(resolved[own++], verdict, result);
        } else if (own >= 0) {
            answers.executed(batches.token(own++), verdict, result);
        }
    }

    @Override
    public void tooLong(Envelope envelope, long slot, Verdict verdict, int length) {
        observe(envelope, slot, verdict);
        int most = execution.longestAnswer();
        if (own >= 0 && resolved != null) {
            answers.tooLongAfterAll(resolved[own++], length, most);
        } else if (own >= 0) {
            answers.answerTooLong(batches.token(own++), length, most);
        }
    }

    private void observe(Envelope envelope, long slot, Verdict verdict) {
        if (verdict == Verdict.APPLY && envelope.kind() == CommandKind.COMMAND) {
            observer.applied(slot, envelope.session(), envelope.sequence());
        }
    }

    @Override
    public boolean answer(long token, ByteBuffer question, long index) {
        if (execution.next() < index) {
            return false;
        }
        ByteBuffer answer = execution.query(question);
        int length = execution.lengthOfNoAnswer();
        if (answer != null) {
            answers.answered(token, execution.next(), answer);
        } else if (length == Execution.UNANSWERABLE) {
            answers.unanswerable(token);
        } else {
            answers.answerTooLong(token, length, execution.longestAnswer());
        }
        return true;
    }

    @Override
    public boolean capture(Captured captured) {
        captured.captured(execution.next(), execution.capture());
        return true;
    }

    @Override
    public void restore(long end) {
        try (SnapshotStore.Reader snapshot = store.read(end)) {
            execution.restore(new SnapshotSource(snapshot));
        } catch (IOException e) {
            throw new UncheckedIOException("snapshot " + end + " cannot be restored: " + e, e);
        }
        observer.restored(execution.next());
    }

    @Override
    public boolean isRestoring() {
        return false;
    }

    @Override
    public long executed() {
        return execution.next();
    }

    @Override
    public boolean isBehind() {
        return false;
    }

    @Override
    public int poll() {
        return 0;
    }
}
