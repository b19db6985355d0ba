package io.decree.simulator.toy;

import io.decree.simulator.Client;
import io.decree.simulator.ClientPort;
import io.decree.simulator.Host;
import io.decree.simulator.RetryingClient;
import io.decree.simulator.Subject;
import io.decree.simulator.World;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.history.RegisterSpecification;
import io.decree.simulator.history.RegisterSpecification.Answer;
import io.decree.simulator.history.RegisterSpecification.Call;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.oracle.Oracles;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A replicated counter, whose clients repeat their requests. */
public final class PaxosSubject implements Subject<Call, Answer> {

    private static final long SECOND = 1_000_000_000L;
    private static final String[] NAMES = {
        "?", "request", "answer", "redirect", "1a", "1b", "2a", "2b", "beat", "fetch", "decision"
    };

    private final PaxosBug bug;

    /** A counter that is wrong in one way, or in none. */
    public PaxosSubject(PaxosBug bug) {
        this.bug = bug;
    }

    @Override
    public Host host(World world, ByteBuffer disk) {
        return new PaxosHost(world, disk, bug);
    }

    @Override
    public Client<Call> client(ClientPort<Answer> port) {
        return new RetryingClient<>(
                port, new Language(), new RetryingClient.Patience(SECOND / 10, 4 * SECOND));
    }

    private static final class Language implements RetryingClient.Dialect<Call, Answer> {
        @Override
        public void request(int client, long sequence, Call call, ByteBuffer into) {
            into.put(PaxosHost.frame(PaxosHost.REQUEST, sequence, call.value(), 0));
        }

        @Override
        public void reply(ByteBuffer frame, RetryingClient.Reply<Answer> reply) {
            if (frame.get(0) == PaxosHost.ANSWER) {
                reply.done(frame.getLong(1), new Answer((int) frame.getLong(9)));
            } else {
                reply.redirect(frame.getLong(1), (int) frame.getLong(9));
            }
        }
    }

    @Override
    public Call operation(int client, int index, SimRandom random) {
        return random.chance(300)
                ? RegisterSpecification.read(0)
                : RegisterSpecification.add(0, 1 + random.below(9));
    }

    @Override
    public SequentialSpecification<?, Call, Answer> specification() {
        return new RegisterSpecification();
    }

    @Override
    public List<Oracle> oracles(Scenario scenario) {
        List<Oracle> oracles = new ArrayList<>(Oracles.safety(Endpoints.first(scenario.nodes())));
        oracles.addAll(Oracles.liveness(SECOND * 3 / 2, 64, 0, 0));
        return oracles;
    }

    @Override
    public String describe(ByteBuffer frame) {
        String text = NAMES[frame.get(0)];
        return switch (frame.get(0)) {
            case PaxosHost.P1A, PaxosHost.P1B, PaxosHost.BEAT -> text + " b" + frame.getLong(1);
            case PaxosHost.P2A, PaxosHost.P2B ->
                    text + " b" + frame.getLong(1) + " s" + frame.getLong(9);
            default -> text + " " + frame.getLong(1);
        };
    }
}
