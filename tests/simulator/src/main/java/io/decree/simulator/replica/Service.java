package io.decree.simulator.replica;

import io.decree.replica.StateMachine;
import io.decree.replica.session.Envelope;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import java.nio.ByteBuffer;

/**
 * A replicated service to be tested: its state machine, what clients ask, and what one copy of it
 * would answer.
 *
 * @param <I> what a client asks for
 * @param <O> what it is answered
 */
public interface Service<I, O> {

    /**
     * The most bytes a command or a question may have here. The simulated values are short, so that
     * a run has many of them; what is about length is not found with this simulator.
     */
    int COMMAND_BYTES = CoreHost.VALUE_BYTES - Envelope.HEADER;

    /** A state machine in its first state. */
    StateMachine machine();

    /**
     * Writes a command at a buffer's position, which has room for {@link #COMMAND_BYTES}; a longer
     * one is reported as an exception that names this limit.
     */
    void write(I input, ByteBuffer command);

    /** Whether it only looks: then it is asked of the leader's state and not put into the log. */
    default boolean isQuestion(I input) {
        return false;
    }

    /** Reads an answer from position to limit. */
    O read(I input, ByteBuffer answer);

    /** What a client asks for next, decided by the random numbers alone. */
    I operation(int client, int index, SimRandom random);

    /** The service as if there were one copy of it. */
    SequentialSpecification<?, I, O> specification();
}
