package io.decree.client;

import io.decree.replica.wire.WireKind;
import java.nio.ByteBuffer;
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

    Operation(WireKind kind, ByteBuffer payload) {
        this.kind = kind;
        this.payload = payload;
    }

    boolean isCommand() {
        return kind == WireKind.COMMAND;
    }

    boolean isOnTheWire() {
        return request != 0;
    }

    /** Tells everybody who waits, and whoever will ask later. */
    void settle(Outcome result) {
        outcome = result;
        for (Waiter waiter : waiters) {
            waiter.listener.outcome(result);
        }
        waiters.clear();
    }

    void answer(long slot, ByteBuffer bytes) {
        for (Waiter waiter : waiters) {
            waiter.listener.answer(slot, bytes);
        }
        waiters.clear();
    }

    void fail(FailureReason reason, String message) {
        for (Waiter waiter : waiters) {
            waiter.listener.failed(reason, message);
        }
        waiters.clear();
    }
}
