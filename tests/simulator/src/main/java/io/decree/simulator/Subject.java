package io.decree.simulator;

import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A system under test: how its replicas and clients are made, what clients ask for, and what has to
 * hold.
 *
 * @param <I> what a client asks for
 * @param <O> what it is answered
 */
public interface Subject<I, O> {

    /**
     * The subject as one scenario wants it, asked once before anything else of a run: sizes and
     * times of its own may follow from the seed.
     */
    default Subject<I, O> of(Scenario scenario) {
        return this;
    }

    /**
     * Makes a replica at its first start (the disk is empty then) and after each crash.
     *
     * @param world what it can do and see, already in this call
     * @param disk what can be read of its log: all that was durable, and behind that perhaps a torn
     *     or scattered tail, which the host itself must tell from records
     */
    Host host(World world, ByteBuffer disk);

    /** Makes a client. */
    Client<I> client(ClientPort<O> port);

    /**
     * What a client asks for.
     *
     * @param index which of the client's operations it is, from 0
     * @param random decided by the seed, the client and the index alone
     */
    I operation(int client, int index, SimRandom random);

    /** What one copy of the service would answer: clients must not see a difference. */
    SequentialSpecification<?, I, O> specification();

    /** What else has to hold; new oracles for each run. */
    List<Oracle> oracles(Scenario scenario);

    /** A few words about a frame, for pictures of a run. */
    default String describe(ByteBuffer frame) {
        return frame.remaining() + " bytes";
    }
}
