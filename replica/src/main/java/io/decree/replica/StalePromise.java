package io.decree.replica;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** A completion for callers who wait for a stale answer by a future: it copies the answer. */
final class StalePromise implements StaleCompletion {

    final CompletableFuture<StaleResult> future = new CompletableFuture<>();

    @Override
    public void answered(long slot, ByteBuffer answer) {
        future.complete(new StaleResult.Answered(slot, Promise.copy(answer)));
    }

    @Override
    public void refused(Refusal reason) {
        future.complete(new StaleResult.Refused(reason));
    }

    @Override
    public void answerTooLong(int length, int most) {
        future.complete(new StaleResult.AnswerTooLong(length, most));
    }
}
