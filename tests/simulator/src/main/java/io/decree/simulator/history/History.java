package io.decree.simulator.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What clients asked and were answered, in the order in which it happened.
 *
 * @param <I> what is asked
 * @param <O> what is answered
 */
public final class History<I, O> {

    private final List<Operation<I, O>> operations = new ArrayList<>();
    private final List<Boolean> refused = new ArrayList<>();
    private long events;

    /** A client asks; returns the number of the operation, which is open until it is ended. */
    public int invoke(int client, long nanos, I input) {
        int number = operations.size();
        operations.add(
                new Operation<>(
                        number,
                        client,
                        events++,
                        Long.MAX_VALUE,
                        nanos,
                        Long.MAX_VALUE,
                        input,
                        null));
        refused.add(false);
        return number;
    }

    /** An operation is answered. */
    public void complete(int number, long nanos, O output) {
        Operation<I, O> open = open(number);
        operations.set(
                number,
                new Operation<>(
                        number,
                        open.client(),
                        open.called(),
                        events++,
                        open.calledNanos(),
                        nanos,
                        open.input(),
                        output));
    }

    /** An operation is refused: it had no effect and never will, so it is as if never asked. */
    public void refuse(int number) {
        open(number);
        refused.set(number, true);
    }

    private Operation<I, O> open(int number) {
        Operation<I, O> operation = operations.get(number);
        if (operation.hasReturned() || refused.get(number)) {
            throw new IllegalStateException("operation " + operation + " has ended already");
        }
        return operation;
    }

    /** What was asked with an operation. */
    public I input(int number) {
        return operations.get(number).input();
    }

    /** All operations that may have had an effect or an answer, in the order of their calls. */
    public List<Operation<I, O>> operations() {
        List<Operation<I, O>> kept = new ArrayList<>();
        for (Operation<I, O> operation : operations) {
            if (!refused.get(operation.number())) {
                kept.add(operation);
            }
        }
        return kept;
    }

    /** How many operations were asked. */
    public int asked() {
        return operations.size();
    }

    /** How many operations a client asked. */
    public int asked(int client) {
        int count = 0;
        for (Operation<I, O> operation : operations) {
            count += operation.client() == client ? 1 : 0;
        }
        return count;
    }

    /** How many were answered. */
    public int answered() {
        int count = 0;
        for (Operation<I, O> operation : operations) {
            count += operation.hasReturned() ? 1 : 0;
        }
        return count;
    }
}
