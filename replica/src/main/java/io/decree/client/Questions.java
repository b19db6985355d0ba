package io.decree.client;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The questions of a client that have no answer yet, oldest first. Asking twice does no harm. */
final class Questions {

    private final Set<Operation> open = new LinkedHashSet<>();

    void add(Operation question) {
        open.add(question);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /**
     * Sends what is not on its way, as far as there is room. What the member would not take is
     * refused here: a frame that is too long ends the connection for everything else on it.
     */
    void send(ServerLink link, InFlight inFlight, long now) {
        int most = link.welcome.commandMost;
        for (Iterator<Operation> each = open.iterator(); each.hasNext(); ) {
            Operation question = each.next();
            if (question.payload.remaining() > most) {
                each.remove();
                question.fail(FailureReason.COMMAND_TOO_LONG, question.tooLong(most));
            } else if (!question.isOnTheWire() && inFlight.hasRoom(link)) {
                inFlight.send(question, question.payload, link, now);
            }
        }
    }

    void answer(Operation question, long slot, ByteBuffer bytes) {
        if (open.remove(question)) {
            question.answer(slot, bytes);
        }
    }

    void fail(Operation question, FailureReason reason, String message) {
        if (open.remove(question)) {
            question.fail(reason, message);
        }
    }

    /**
     * Tells those whose deadline is over. What was sent stays in flight: its answer would interest
     * nobody, but a member that gives none for too long is to be left.
     */
    void expire(long now, FailureReason reason, String message) {
        for (Iterator<Operation> each = open.iterator(); each.hasNext(); ) {
            Operation question = each.next();
            if (question.isOver(now)) {
                each.remove();
                question.fail(reason, message);
            }
        }
    }

    /** Who hears of it may ask again at once: so nothing is open any more when the first does. */
    void failAll(FailureReason reason, String message) {
        List<Operation> all = new ArrayList<>(open);
        open.clear();
        all.forEach(question -> question.fail(reason, message));
    }
}
