package io.decree.replica;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;

/** A completion for callers who wait for a future: it copies the answer. */
final class Promise implements Completion {

    final CompletableFuture<Result> future = new CompletableFuture<>();

    @Override
    public void completed(ByteBuffer result) {
        ByteBuffer copy = ByteBuffer.allocate(result.remaining()).put(result).flip();
        future.complete(
                new Result.Completed(copy.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN)));
    }

    @Override
    public void refused(Refusal reason) {
        future.complete(new Result.Refused(reason));
    }

    @Override
    public void answerTooLong(int length, int most) {
        future.complete(new Result.AnswerTooLong(length, most));
    }

    @Override
    public void unknown() {
        future.complete(new Result.Unknown());
    }
}
