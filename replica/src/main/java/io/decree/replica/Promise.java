package io.decree.replica;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;

/** A completion for callers who wait for a future: it copies the answer. */
final class Promise implements Completion {

    final CompletableFuture<Result> future = new CompletableFuture<>();

    @Override
    public void completed(ByteBuffer result) {
        future.complete(new Result.Completed(copy(result)));
    }

    /** What the caller may keep of an answer whose buffer the replica uses again. */
    static ByteBuffer copy(ByteBuffer answer) {
        ByteBuffer copy = ByteBuffer.allocate(answer.remaining()).put(answer).flip();
        return copy.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
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
