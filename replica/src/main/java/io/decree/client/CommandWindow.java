package io.decree.client;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The session of a client and its commands that have a number in it, oldest first. What is settled
 * stays until everything before it is settled too: only then may the group forget the answers.
 */
final class CommandWindow {

    private final Deque<Operation> commands = new ArrayDeque<>();
    private ByteBuffer envelope = ByteBuffer.allocate(256);
    private long session;
    private long next = 1;
    private boolean expired;

    /** Whether some outcome may be unknown to somebody who was told so: nobody looks otherwise. */
    private boolean mayHaveUnknown;

    /** The session's id; 0 while there is none. */
    long session() {
        return session;
    }

    void open(long id) {
        session = id;
        next = 1;
        expired = false;
    }

    /** The group does not know the session any more. */
    void expire() {
        expired = true;
    }

    boolean isExpired() {
        return expired;
    }

    boolean isEmpty() {
        return commands.isEmpty();
    }

    /** Whether another command may get a number. */
    boolean hasRoom(int most) {
        return session != 0 && !expired && commands.size() < most && !hasUnknown();
    }

    /** Whether somebody was told of an unknown outcome that is unknown still. */
    boolean hasUnknown() {
        mayHaveUnknown = mayHaveUnknown && findUnknown();
        return mayHaveUnknown;
    }

    private boolean findUnknown() {
        for (Operation command : commands) {
            if (command.told && command.outcome == null) {
                return true;
            }
        }
        return false;
    }

    /** Somebody who waits for a command is told that its outcome is unknown. */
    void tellUnknown(Operation command) {
        command.told = true;
        mayHaveUnknown = true;
    }

    /** It may come from a session that was given up, and somebody may have been told there. */
    void add(Operation command) {
        command.sequence = next++;
        mayHaveUnknown |= command.told;
        commands.add(command);
    }

    /** Up to which number all answers are here. */
    private long acknowledged() {
        return commands.isEmpty() ? next - 1 : commands.peek().sequence - 1;
    }

    /**
     * A command as the group takes it: in the session, and with what is acknowledged so far. It is
     * valid until the next call.
     */
    ByteBuffer envelope(CommandKind kind, Operation command) {
        int length = Envelope.HEADER + command.payload.remaining();
        if (envelope.capacity() < length) {
            envelope = ByteBuffer.allocate(2 * length);
        }
        Envelope.write(
                envelope.clear(),
                kind,
                session,
                command.sequence,
                acknowledged(),
                System.currentTimeMillis(),
                command.payload);
        return envelope.flip();
    }

    /** Forgets what is settled and has nothing open before it. */
    void trim() {
        while (!commands.isEmpty() && commands.peek().outcome != null) {
            commands.poll();
        }
    }

    /** Forgets all, and returns those that are not settled, in their order. */
    List<Operation> takeAll() {
        List<Operation> open = new ArrayList<>(commands);
        commands.clear();
        open.removeIf(command -> command.outcome != null);
        return open;
    }

    /** Those that are not settled, to look at. */
    Iterable<Operation> commands() {
        return commands;
    }

    /**
     * Gives the session up. What may have been executed in it stays unknown for ever; the rest,
     * which certainly was not, is returned in its order, to be sent in a new session.
     */
    List<Operation> giveUp() {
        List<Operation> again = new ArrayList<>();
        for (Operation command : commands) {
            if (command.outcome != null) {
                continue;
            }
            if (command.doubtful) {
                command.settle(
                        new Outcome.Unknown(
                                new Token(command),
                                FailureReason.SESSION_EXPIRED,
                                "the group dropped this client's session "
                                        + session
                                        + " for newer ones, and the answer with it: read the"
                                        + " state to find out, and allow more sessions"));
            } else {
                command.sequence = 0;
                again.add(command);
            }
        }
        commands.clear();
        session = 0;
        return again;
    }
}
