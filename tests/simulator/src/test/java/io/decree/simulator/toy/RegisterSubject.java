package io.decree.simulator.toy;

import io.decree.simulator.Client;
import io.decree.simulator.ClientPort;
import io.decree.simulator.Host;
import io.decree.simulator.RetryingClient;
import io.decree.simulator.Subject;
import io.decree.simulator.World;
import io.decree.simulator.history.RegisterSpecification;
import io.decree.simulator.history.RegisterSpecification.Answer;
import io.decree.simulator.history.RegisterSpecification.Call;
import io.decree.simulator.history.RegisterSpecification.Kind;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.EventuallyAnswers;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.List;

/** Replicated registers with readers and writers. */
public final class RegisterSubject implements Subject<Call, Answer> {

    private static final long SECOND = 1_000_000_000L;
    private static final int KEYS = 1;

    private final Bug bug;

    /** Registers that are wrong in one way, or in none. */
    public RegisterSubject(Bug bug) {
        this.bug = bug;
    }

    @Override
    public Host host(World world, ByteBuffer disk) {
        return new RegisterHost(world, disk, bug);
    }

    @Override
    public Client<Call> client(ClientPort<Answer> port) {
        // A second request would be done a second time, so a client asks once and then gives up.
        RetryingClient.Patience patience = new RetryingClient.Patience(Long.MAX_VALUE, SECOND / 4);
        return new RetryingClient<>(port, new Language(), patience);
    }

    private static final class Language implements RetryingClient.Dialect<Call, Answer> {
        @Override
        public void request(int client, long sequence, Call call, ByteBuffer into) {
            int write = call.kind() == Kind.WRITE ? 1 : 0;
            Frames.put(into, Frames.REQUEST, sequence, call.key(), write, 0, call.value());
        }

        @Override
        public void reply(ByteBuffer frame, RetryingClient.Reply<Answer> reply) {
            reply.done(Frames.id(frame), new Answer(Frames.value(frame)));
        }
    }

    @Override
    public Call operation(int client, int index, SimRandom random) {
        int key = random.below(KEYS);
        return random.chance(500)
                ? RegisterSpecification.read(key)
                : RegisterSpecification.write(key, client * 100_000 + index + 1);
    }

    @Override
    public SequentialSpecification<?, Call, Answer> specification() {
        return new RegisterSpecification();
    }

    @Override
    public List<Oracle> oracles(Scenario scenario) {
        return List.of(new EventuallyAnswers(SECOND * 9 / 10));
    }

    @Override
    public String describe(ByteBuffer frame) {
        return Frames.describe(frame);
    }
}
