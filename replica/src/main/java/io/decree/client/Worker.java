package io.decree.client;

import io.decree.replica.session.CommandKind;
import io.decree.replica.wire.NotDone;
import io.decree.replica.wire.WireKind;
import io.decree.replica.wire.WireMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a client does on its thread: it sends what is to be sent, takes the answers, and gives
 * everything back to be sent again when a connection fails.
 */
final class Worker {

    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ClientOptions options;
    private final Course course;
    private final CommandWindow window = new CommandWindow();
    private final ArrayDeque<Operation> waiting = new ArrayDeque<>();
    private final Questions questions = new Questions();
    private final InFlight inFlight = new InFlight();
    private Operation opening;

    /** Whether a command that has a number may be without an outcome and not on its way. */
    private boolean repeats;

    private long now;
    private long checked;

    Worker(ClientOptions options, Selector selector) {
        this.options = options;
        now = System.nanoTime();
        checked = now;
        course = new Course(options, selector, now);
    }

    // ---------------------------------------------------------------- work

    void add(Operation operation) {
        if (operation.isCommand()) {
            waiting.add(operation);
        } else {
            questions.add(operation);
        }
    }

    /** Does what can be done; returns after how long there may be more. */
    long work(long newNow) {
        now = newNow;
        if (hasWork()) {
            course.connect(now);
        }
        if (course.link() != null) {
            try {
                course.link().work(now, this::received);
                checkPatience();
                leave();
                send();
            } catch (IOException e) {
                lost(FailureReason.UNREACHABLE, e.getMessage());
            } catch (ServerLink.EndedException e) {
                lost(e.reason, e.getMessage());
            }
        }
        if (now - checked >= TICK_NANOS) {
            checked = now;
            expire();
        }
        return untilNext();
    }

    private boolean hasWork() {
        return !waiting.isEmpty() || !questions.isEmpty() || !window.isEmpty();
    }

    private long untilNext() {
        if (!hasWork()) {
            return IDLE_NANOS;
        }
        if (course.link() != null && course.link().isFresh()) {
            return 0;
        }
        long pause = course.pause(now);
        return pause > 0 ? Math.min(pause, TICK_NANOS) : TICK_NANOS;
    }

    private void lost(FailureReason reason, String problem) {
        course.lost(reason, problem, now);
        inFlight.giveBack();
        repeats = true;
        if (course.members.isHopeless()) {
            failAll(course.members.reason(), course.members.toString());
        } else {
            course.connect(now);
        }
    }

    private void leave() {
        if (course.isLeaving(inFlight.isEmpty(), now)) {
            course.hangUp();
            inFlight.giveBack();
            repeats = true;
            course.connect(now);
        }
    }

    /** Who does not answer for too long may be cut off from the others. */
    private void checkPatience() throws ServerLink.EndedException {
        if (inFlight.isOverdue(now, options.attempt().toNanos())) {
            throw new ServerLink.EndedException(
                    FailureReason.NO_ANSWER, "it took a request and did not answer in time");
        }
    }

    // ---------------------------------------------------------------- sending

    private void send() throws IOException {
        if (!course.isClear(now)) {
            return;
        }
        if (window.isExpired() && !inFlight.hasCommand()) {
            giveUpSession();
        }
        if (window.session() == 0) {
            openSession();
        } else if (!window.isExpired()) {
            sendCommands();
        }
        questions.send(course.link(), inFlight, now);
        course.link().flush();
    }

    private boolean hasRoom() {
        return inFlight.hasRoom(course.link());
    }

    private void openSession() {
        if (waiting.isEmpty() && window.isEmpty()) {
            return;
        }
        if (opening == null) {
            opening = new Operation(null, WireKind.COMMAND, NOTHING);
        }
        if (!opening.isOnTheWire() && hasRoom()) {
            put(opening, window.envelope(CommandKind.OPEN_SESSION, opening));
        }
    }

    /** First what was sent before and has no answer, then what is new, as far as there is room. */
    private void sendCommands() {
        if (repeats) {
            repeat();
        }
        WireMessage limits = course.link().welcome;
        while (!waiting.isEmpty() && window.hasRoom(limits.window) && hasRoom()) {
            Operation command = waiting.poll();
            if (command.payload.remaining() > limits.commandMost) {
                tooLong(command, limits.commandMost);
            } else {
                window.add(command);
                put(command, window.envelope(CommandKind.COMMAND, command));
            }
        }
    }

    private void repeat() {
        repeats = false;
        for (Operation command : window.commands()) {
            if (command.outcome == null && !command.isOnTheWire()) {
                if (hasRoom()) {
                    put(command, window.envelope(CommandKind.COMMAND, command));
                } else {
                    repeats = true;
                }
            }
        }
    }

    private void tooLong(Operation operation, int most) {
        String message = operation.tooLong(most);
        if (operation.isCommand()) {
            operation.settle(operation.lastWord(FailureReason.COMMAND_TOO_LONG, message));
        } else {
            questions.fail(operation, FailureReason.COMMAND_TOO_LONG, message);
        }
    }

    private void put(Operation operation, ByteBuffer payload) {
        inFlight.send(operation, payload, course.link(), now);
    }

    // ---------------------------------------------------------------- answers

    private void received(WireMessage message, ByteBuffer frame) throws ServerLink.EndedException {
        Operation operation = inFlight.take(message.id);
        if (operation == null) {
            return;
        }
        if (!suits(operation, message)) {
            operation.doubtful = true;
            throw ServerLink.anotherProtocol();
        }
        switch (message.kind) {
            case EXECUTED -> executed(operation, message, frame);
            case ANSWERED -> answered(operation, message.slot, frame);
            case NOT_DONE -> notDone(operation, message, frame);
            default -> throw new IllegalStateException("nothing else suits a request");
        }
        repeats |= operation.isCommand() && operation.outcome == null;
    }

    /** Whether a sound member could say this to that: who cannot is not asked on. */
    private boolean suits(Operation operation, WireMessage message) {
        return switch (message.kind) {
            case EXECUTED ->
                    operation == opening
                            ? message.payloadLength == Long.BYTES
                            : operation.isCommand();
            case ANSWERED -> !operation.isCommand();
            case NOT_DONE -> true;
            default -> false;
        };
    }

    private void executed(Operation operation, WireMessage message, ByteBuffer result) {
        course.served();
        if (operation == opening) {
            opening = null;
            window.open(result.order(ByteOrder.LITTLE_ENDIAN).getLong(result.position()));
            return;
        }
        switch (message.verdict) {
            case APPLY, REPEAT -> settle(operation, new Outcome.Committed(copy(result)));
            case NO_SESSION -> window.expire();
            case ACKNOWLEDGED -> {
                // The answer is gone, though we never said that we have it.
                operation.doubtful = true;
                window.expire();
            }
            case TOO_FAR_AHEAD -> course.takeBreak(now);
        }
    }

    private void answered(Operation question, long slot, ByteBuffer answer) {
        course.served();
        questions.answer(question, slot, copy(answer));
    }

    private void notDone(Operation operation, WireMessage message, ByteBuffer frame) {
        NotDone why = message.notDone;
        operation.doubtful |= why == NotDone.UNKNOWN;
        switch (why) {
            case NOT_LEADER, UNKNOWN -> {
                String name = StandardCharsets.UTF_8.decode(frame).toString();
                course.redirect(name, message.leader, now);
            }
            case OVERLOADED -> course.busy(FailureReason.OVERLOADED, "it has too much to do", now);
            case LOG_FULL -> course.busy(FailureReason.LOG_FULL, "its log is full", now);
            case LOST -> course.takeBreak(now);
            case TOO_LONG -> tooLong(operation, course.link().welcome.commandMost);
            case ANSWER_TOO_LONG -> answerTooLong(operation, message);
            case UNANSWERABLE ->
                    questions.fail(
                            operation,
                            FailureReason.UNANSWERABLE,
                            "the service has no answer to this question");
        }
        window.trim();
    }

    private void answerTooLong(Operation operation, WireMessage said) {
        course.served();
        String message = lengths(said);
        if (operation.isCommand()) {
            Token token = new Token(operation);
            String effect = "the command took effect, but " + message;
            settle(operation, new Outcome.Unknown(token, FailureReason.ANSWER_TOO_LONG, effect));
        } else {
            questions.fail(operation, FailureReason.ANSWER_TOO_LONG, message);
        }
    }

    private String lengths(WireMessage said) {
        String has = said.length == 0 ? "is longer" : "has %,d bytes".formatted(said.length);
        int own = options.frameMost() - WireKind.ANSWERED.length(0);
        String limit = said.most >= own ? "this client's frameMost leaves" : "the member gives";
        return "the answer %s; %s at most %,d bytes".formatted(has, limit, said.most);
    }

    private void settle(Operation command, Outcome outcome) {
        command.settle(outcome);
        window.trim();
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        copy.put(bytes).flip();
        return copy.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void giveUpSession() {
        List<Operation> again = window.giveUp();
        for (int i = again.size() - 1; i >= 0; i--) {
            waiting.addFirst(again.get(i));
        }
        window.open(0);
    }

    // ---------------------------------------------------------------- deadlines

    private void expire() {
        waiting.removeIf(this::isGivenUp);
        for (Operation command : window.commands()) {
            if (command.isOver(now)) {
                overdue(command);
            }
        }
        window.trim();
        questions.expire(now, course.members.reason(), problem());
    }

    private boolean isGivenUp(Operation command) {
        boolean over = command.isOver(now);
        if (over) {
            notCommitted(command, reasonOfWaiting(), problem());
        }
        return over;
    }

    private FailureReason reasonOfWaiting() {
        return window.hasUnknown() ? FailureReason.EARLIER_UNKNOWN : course.members.reason();
    }

    /** It can still come to be known what certainly did not happen; the rest is told as unknown. */
    private void overdue(Operation command) {
        if (!command.doubtful && !command.isOnTheWire()) {
            notCommitted(command, course.members.reason(), problem());
            return;
        }
        FailureReason reason =
                command.isOnTheWire() ? FailureReason.NO_ANSWER : course.members.reason();
        Outcome unknown = new Outcome.Unknown(new Token(command), reason, problem());
        window.tellUnknown(command);
        List<Operation.Waiter> over = new ArrayList<>(command.waiters);
        over.removeIf(waiter -> now - waiter.deadline < 0);
        command.waiters.removeAll(over);
        over.forEach(waiter -> waiter.listener.outcome(unknown));
    }

    private static void notCommitted(Operation command, FailureReason reason, String message) {
        command.settle(new Outcome.NotCommitted(reason, message));
    }

    private String problem() {
        return "the deadline is over; " + course.members;
    }

    // ---------------------------------------------------------------- the end

    /** Tells everybody who waits that it is over; what they do then finds nothing open. */
    void failAll(FailureReason reason, String message) {
        List<Operation> unsent = new ArrayList<>(waiting);
        waiting.clear();
        List<Operation> sent = window.takeAll();
        unsent.forEach(command -> notCommitted(command, reason, message));
        sent.forEach(command -> command.settle(command.lastWord(reason, message)));
        questions.failAll(reason, message);
    }

    /** Ends the session, so that the group needs not remember it, and the connection. */
    void close(String why) {
        failAll(FailureReason.CLOSED, why);
        ServerLink link = course.link();
        if (link == null) {
            return;
        }
        try {
            if (link.isReady() && window.session() != 0) {
                Operation closing = new Operation(null, WireKind.COMMAND, NOTHING);
                put(closing, window.envelope(CommandKind.CLOSE_SESSION, closing));
                link.flush();
            }
        } catch (IOException e) {
            // The group will drop the session when it needs the room.
        }
        course.hangUp();
    }
}
