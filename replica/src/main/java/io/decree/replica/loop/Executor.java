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

    /** Which command of the oldest own batch is next; -1 while another's value is executed. */
    private int own = -1;

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

    /** The value of the next slot; what a snapshot holds already is not executed again. */
    void execute(long slot, long value, long handle, boolean isOwn) {
        if (slot < execution.next()) {
            return;
        }
        own = isOwn ? 0 : -1;
        execution.execute(slot, handle == 0 ? NOTHING : values.bytes(handle), this);
        observer.executed(slot, value);
    }

    @Override
    public void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result) {
        if (verdict == Verdict.APPLY && envelope.kind() == CommandKind.COMMAND) {
            observer.applied(slot, envelope.session(), envelope.sequence());
        }
        if (own >= 0) {
            answers.executed(batches.token(own++), verdict, result);
        }
    }
}
