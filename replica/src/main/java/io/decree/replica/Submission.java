package io.decree.replica;

import io.decree.replica.loop.Requests;
import io.decree.replica.session.Buffers;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import java.nio.ByteBuffer;

/** One command or question on its way from a caller to the loop and back; used again and again. */
final class Submission {

    /** What happens to it: it moves from the pool to the queue to the loop to the pool. */
    enum State {
        FREE,
        QUEUED,
        ASKED,
        EXPIRED
    }

    /** What the loop is asked. */
    enum Kind {
        COMMAND,
        READ,
        STALE_READ
    }

    final int index;
    State state = State.FREE;
    private Kind kind;
    long deadlineNanos;
    Completion completion;
    private ByteBuffer bytes = Buffers.usual();

    Submission(int index) {
        this.index = index;
    }

    void command(ByteBuffer command, long deadline, Completion told) {
        begin(Envelope.HEADER + command.remaining(), deadline, told);
        kind = Kind.COMMAND;
        Envelope.write(bytes, CommandKind.COMMAND, 0, 0, 0, 0, command);
        bytes.flip();
    }

    void question(Kind what, ByteBuffer question, long deadline, Completion told) {
        begin(question.remaining(), deadline, told);
        kind = what;
        int length = question.remaining();
        bytes.put(0, question, question.position(), length).limit(length);
    }

    private void begin(int length, long deadline, Completion told) {
        bytes = Buffers.ready(Buffers.withRoom(bytes, length));
        deadlineNanos = deadline;
        completion = told;
        state = State.QUEUED;
    }

    /** On the loop's thread; the answer may come before this returns. */
    void ask(Requests replica) {
        state = State.ASKED;
        switch (kind) {
            case COMMAND -> replica.submit(index, bytes);
            case READ -> replica.read(index, bytes);
            case STALE_READ -> replica.readStale(index, bytes);
        }
    }

    /** Only a command may have an effect that nobody here knows of. */
    boolean isCommand() {
        return kind == Kind.COMMAND;
    }

    ByteBuffer bytes() {
        return bytes;
    }

    /** Back into the pool, where it may lie for long: it keeps so many bytes at most. */
    void end(int most) {
        completion = null;
        state = State.FREE;
        bytes = Buffers.shrunk(bytes, most);
    }

    boolean isExpired(long nanos) {
        return deadlineNanos - nanos < 0;
    }
}
