package io.decree.simulate;

import io.decree.simulator.Client;
import io.decree.simulator.ClientPort;
import io.decree.simulator.Host;
import io.decree.simulator.Observation;
import io.decree.simulator.Subject;
import io.decree.simulator.World;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.oracle.Findings;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.replica.KeyValue.Ask;
import io.decree.simulator.scenario.Scenario;
import java.nio.ByteBuffer;
import java.util.List;

/** The replica, held to something that it does not promise. */
final class NoFifthSlot implements Subject<Ask, Long> {
    private final Subject<Ask, Long> replica = GroupRuns.subject();

    @Override
    public Host host(World world, ByteBuffer disk) {
        return replica.host(world, disk);
    }

    @Override
    public Client<Ask> client(ClientPort<Long> port) {
        return replica.client(port);
    }

    @Override
    public Ask operation(int client, int index, SimRandom random) {
        return replica.operation(client, index, random);
    }

    @Override
    public SequentialSpecification<?, Ask, Long> specification() {
        return replica.specification();
    }

    @Override
    public List<Oracle> oracles(Scenario scenario) {
        return List.of(
                new Oracle() {
                    @Override
                    public String name() {
                        return "no fifth slot";
                    }

                    @Override
                    public void observe(long nanos, int node, Observation fact, Findings findings) {
                        if (fact instanceof Observation.Executed executed && executed.slot() == 5) {
                            findings.report("slot 5 was executed");
                        }
                    }
                });
    }
}
