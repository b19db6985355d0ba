package io.decree.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.consumer.Accounts.Transfer;
import io.decree.replica.StateMachine;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.replica.ReplicatedSubject;
import io.decree.simulator.replica.Service;
import io.decree.simulator.replica.Settings;
import io.decree.simulator.scenario.Profile;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** How long a command of somebody else's service may be under the simulator. */
class LongCommandTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Profile PROFILE =
            Profile.USUAL.of(3, 3).doing(20).lasting(20 * SECOND, 15 * SECOND);

    @Test
    void theLongestOneIsTaken() {
        Report report = run(Service.COMMAND_BYTES);
        assertTrue(report.clean(), report::print);
        assertTrue(report.verdict().passed());
    }

    /** Otherwise it looks as if the library had failed. */
    @Test
    void aLongerOneIsRefusedWithTheLimit() {
        Report report = run(Service.COMMAND_BYTES + 1);
        assertTrue(report.foundBy("no exception"), report::print);
        String what = report.findings().get(0).toString();
        assertTrue(what.contains("the service writes a longer command"), what);
        assertTrue(what.contains("at most 472 bytes"), what);
        assertEquals(472, Service.COMMAND_BYTES);
    }

    private static Report run(int length) {
        Padded service = new Padded(new Accounts(AccountsMachine.Bug.NONE), length);
        return Simulation.run(
                new ReplicatedSubject<>(service, Settings.USUAL, PROFILE.tickNanos()),
                PROFILE.scenario(1));
    }

    /** Accounts whose commands and questions have so many bytes. */
    private record Padded(Accounts accounts, int length) implements Service<Transfer, Long> {

        @Override
        public void write(Transfer input, ByteBuffer command) {
            int end = command.position() + length;
            accounts.write(input, command);
            command.put(new byte[end - command.position()]);
        }

        @Override
        public StateMachine machine() {
            return accounts.machine();
        }

        @Override
        public boolean isQuestion(Transfer input) {
            return accounts.isQuestion(input);
        }

        @Override
        public Long read(Transfer input, ByteBuffer answer) {
            return accounts.read(input, answer);
        }

        @Override
        public Transfer operation(int client, int index, SimRandom random) {
            return accounts.operation(client, index, random);
        }

        @Override
        public SequentialSpecification<?, Transfer, Long> specification() {
            return accounts.specification();
        }
    }
}
