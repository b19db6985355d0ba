package io.decree.replica;

import java.nio.ByteBuffer;

/**
 * Hears of a stale read what others hear, and tells it with the slot it belongs to. Each read has
 * its own: the {@link Submission} may serve another caller before this one is told.
 */
final class StaleQuestion implements Completion {

    private final StaleCompletion told;

    /** Set before the answer comes. */
    private long slot;

    StaleQuestion(StaleCompletion told) {
        this.told = told;
    }

    void answeredAt(long end) {
        slot = end;
    }

    @Override
    public void completed(ByteBuffer result) {
        told.answered(slot, result);
    }

    @Override
    public void refused(Refusal reason) {
        told.refused(reason);
    }

    @Override
    public void answerTooLong(int length, int most) {
        told.answerTooLong(length, most);
    }

    @Override
    public void unknown() {
        throw new IllegalStateException("a question changes nothing that could be unknown");
    }
}
