package io.decree.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.decree.replica.wire.WireKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTest {

    private final List<Integer> heard = new ArrayList<>();

    /** Reads the answer, and leaves the buffer as nobody expects it. */
    private void hear(Outcome outcome) {
        ByteBuffer result = assertInstanceOf(Outcome.Committed.class, outcome).result();
        heard.add(result.getInt());
        result.order(ByteOrder.BIG_ENDIAN).limit(0);
    }

    private Operation.Waiter waiter() {
        return new Operation.Waiter(
                0,
                new Operation.Listener() {
                    @Override
                    public void outcome(Outcome outcome) {
                        hear(outcome);
                    }
                });
    }

    @Test
    void allWhoHearOfAnOutcomeCanReadTheAnswer() {
        Operation operation = new Operation(null, WireKind.COMMAND, ByteBuffer.allocate(0));
        operation.waiters.add(waiter());
        operation.waiters.add(waiter());
        ByteBuffer result = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 7);
        operation.settle(
                new Outcome.Committed(result.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN)));
        hear(operation.known());
        hear(operation.known());
        assertEquals(List.of(7, 7, 7, 7), heard);
    }
}
