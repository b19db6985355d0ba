package io.decree.replica.loop;

import io.decree.replica.Execution;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Replies;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;

/** Executes decided values, and tells who waits for an own batch. */
final class Executor implements Replies {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Execution execution;
    private final Values values;
    private final Batches batches;
    private final Requests.Answers answers;
    private final LoopObserver observer;

    /** Which command of an own batch is next; -1 while another's value is executed. */
    private int own = -1;

    /** Who waits for the own batch, when its outcome was unknown before; null otherwise. */
    private long[] resolved;

    Executor(
            Execution execution,
            Values values,
            Batches batches,
            Requests.Answers answers,
            LoopObserver observer) {
        this.execution = execution;
        this.values = values;
        this.batches = batches;
        this.answers = answers;
        this.observer = observer;
    }

    /**
     * The value of the next slot; what a snapshot holds already is not executed again.
     *
     * @param isOwn whether it is the oldest batch under way
     * @param unresolved who waits for it although its outcome was unknown before; null for nobody
     */
    void execute(long slot, long value, long handle, boolean isOwn, long[] unresolved) {
        if (slot < execution.next()) {
            return;
        }
        own = isOwn || unresolved != null ? 0 : -1;
        resolved = unresolved;
        execution.execute(slot, handle == 0 ? NOTHING : values.bytes(handle), this);
        observer.executed(slot, value);
    }

    @Override
    public void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result) {
        if (verdict == Verdict.APPLY && envelope.kind() == CommandKind.COMMAND) {
            observer.applied(slot, envelope.session(), envelope.sequence());
        }
        if (own >= 0 && resolved != null) {
            answers.executedAfterAll(resolved[own++], verdict, result);
        } else if (own >= 0) {
            answers.executed(batches.token(own++), verdict, result);
        }
    }
}
