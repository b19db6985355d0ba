package io.decree.client;

import io.decree.replica.wire.WireMessage;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was sent on the present connection and has no answer yet. */
final class InFlight {

    /** In the order in which they were sent. */
    private final Map<Long, Operation> operations = new LinkedHashMap<>();

    private final WireMessage outgoing = new WireMessage();
    private long request;

    boolean isEmpty() {
        return operations.isEmpty();
    }

    /** Whether the member takes another request. */
    boolean hasRoom(ServerLink link) {
        return operations.size() < link.welcome.outstandingMost;
    }

    boolean hasCommand() {
        return operations.values().stream().anyMatch(Operation::isCommand);
    }

    void send(Operation operation, ByteBuffer payload, ServerLink link, long now) {
        operation.request = ++request;
        operation.sent = now;
        operations.put(request, operation);
        outgoing.kind = operation.kind;
        outgoing.id = request;
        link.send(outgoing, payload, now);
    }

    /** The request with this number was answered. Returns it; null for an answer to nothing. */
    Operation take(long id) {
        Operation operation = operations.remove(id);
        if (operation != null) {
            operation.request = 0;
        }
        return operation;
    }

    /** Whether an answer is missing for so long: that of the oldest, if of any. */
    boolean isOverdue(long now, long most) {
        return !isEmpty() && now - operations.values().iterator().next().sent >= most;
    }

    /** What was under way may have been done or not; all of it is to be sent again. */
    void giveBack() {
        for (Operation operation : operations.values()) {
            operation.doubtful = true;
            operation.request = 0;
        }
        operations.clear();
    }
}
