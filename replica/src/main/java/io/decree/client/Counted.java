package io.decree.client;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A listener of something that counts as open. It counts no longer when the listener hears of it:
 * so whoever submits the next command in answer to the last one always finds its place free.
 */
record Counted(AtomicInteger open, Operation.Listener listener) implements Operation.Listener {

    @Override
    public void outcome(Outcome outcome) {
        open.decrementAndGet();
        listener.outcome(outcome);
    }

    @Override
    public void answer(long slot, ByteBuffer bytes) {
        open.decrementAndGet();
        listener.answer(slot, bytes);
    }

    @Override
    public void failed(FailureReason reason, String message) {
        open.decrementAndGet();
        listener.failed(reason, message);
    }
}
