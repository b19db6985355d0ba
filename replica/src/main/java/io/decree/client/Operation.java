package io.decree.client;

import io.decree.replica.wire.WireKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a client wants done: a command, a question, or a session. After its hand-over only
 * the client's thread touches it.
 */
final class Operation {

    /** Somebody who waits for it, until a deadline. */
    static final class Waiter {

        final long deadline;
        final Listener listener;

        Waiter(long deadline, Listener listener) {
            this.deadline = deadline;
            this.listener = listener;
        }
    }

    /** Hears what it came to, or what is known of it when the deadline is over. */
    interface Listener {

        /** A command's outcome. */
        default void outcome(Outcome outcome) {
            throw new IllegalStateException("not a command");
        }

        /** A question's answer. */
        default void answer(long slot, ByteBuffer bytes) {
            throw new IllegalStateException("not a question");
        }

        /** A question's failure. */
        default void failed(FailureReason reason, String message) {
            throw new IllegalStateException("not a question");
        }
    }

    /** The client that wants it; null for what the library wants itself. */
    final Client owner;

    final WireKind kind;

    /** The command or the question. */
    final ByteBuffer payload;

    final List<Waiter> waiters = new ArrayList<>(1);

    /** Of a command: its number in the session, from 1 on; 0 before it was sent. */
    long sequence;

    /** Its number on the connection; 0 while no answer is to be expected. */
    long request;

    /** When it was sent. */
    long sent;

    /** Whether it may have been proposed without our hearing what became of it. */
    boolean doubtful;

    /** Whether somebody was told that its outcome is unknown. */
    boolean told;

    /** What it came to; null as long as that is open. */
    Outcome outcome;

    Operation(Client owner, WireKind kind, ByteBuffer payload) {
        this.owner = owner;
        this.kind = kind;
        this.payload = payload;
    }

    boolean isCommand() {
        return kind == WireKind.COMMAND;
    }

    boolean isOnTheWire() {
        return request != 0;
    }

    /** Whether the deadline of somebody who waits has passed. */
    boolean isOver(long now) {
        for (Waiter waiter : waiters) {
            if (now - waiter.deadline >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What is known when nothing more will be heard. */
    Outcome lastWord(FailureReason reason, String message) {
        return doubtful || isOnTheWire()
                ? new Outcome.Unknown(new Token(this), reason, message)
                : new Outcome.NotCommitted(reason, message);
    }

    String tooLong(int most) {
        return "it has %,d bytes; the group takes at most %,d".formatted(payload.remaining(), most);
    }

    /** Tells everybody who waits, and whoever will ask later. */
    void settle(Outcome result) {
        outcome = result;
        while (!waiters.isEmpty()) {
            next().outcome(known());
        }
    }

    /** What it came to, for one of those who hear of it: each moves in a buffer of his own. */
    Outcome known() {
        return outcome instanceof Outcome.Committed it
                ? new Outcome.Committed(it.result().duplicate().order(ByteOrder.LITTLE_ENDIAN))
                : outcome;
    }

    void answer(long slot, ByteBuffer bytes) {
        while (!waiters.isEmpty()) {
            next().answer(slot, bytes);
        }
    }

    void fail(FailureReason reason, String message) {
        while (!waiters.isEmpty()) {
            next().failed(reason, message);
        }
    }

    /** Nobody is told twice, whatever those do who hear of it. */
    private Listener next() {
        return waiters.remove(0).listener;
    }
}
