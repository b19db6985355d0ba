package io.decree.simulator.history;

/**
 * One operation of a client. Its order among others is that of {@code called} and {@code returned},
 * numbers that grow with each call and return of a history.
 *
 * @param number its number in the history, from 0
 * @param client who asked
 * @param called the place of its call among all calls and returns
 * @param returned the place of its return, {@link Long#MAX_VALUE} while its outcome is unknown
 * @param calledNanos when it was called
 * @param returnedNanos when it returned, {@link Long#MAX_VALUE} while its outcome is unknown
 * @param input what was asked
 * @param output what was answered, null while its outcome is unknown
 * @param <I> what is asked
 * @param <O> what is answered
 */
public record Operation<I, O>(
        int number,
        int client,
        long called,
        long returned,
        long calledNanos,
        long returnedNanos,
        I input,
        O output) {

    /** Whether its outcome is known. */
    public boolean hasReturned() {
        return returned != Long.MAX_VALUE;
    }

    @Override
    public String toString() {
        String answer = hasReturned() ? " = " + output : ", outcome unknown";
        return "#" + number + " client " + client + ": " + input + answer;
    }
}
