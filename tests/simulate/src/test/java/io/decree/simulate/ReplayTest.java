package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cli.Output;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.replica.CoverageGate;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.replica.UnreachedCases.Entry;
import io.decree.simulator.replica.UnreachedCases.Rule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A run that is repeated by itself is judged as each run of a campaign is. */
class ReplayTest {

    private final StringWriter out = new StringWriter();
    private final Any any = new Any();

    @Command(name = "any")
    private static final class Any implements Runnable {
        @Mixin private Output output;

        @Override
        public void run() {}
    }

    ReplayTest() {
        new CommandLine(any)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .execute();
    }

    @Test
    void aCleanRunPasses() {
        Report report = Simulation.run(GroupRuns.subject(), new GroupRuns(3, 5).scenario(8));
        assertTrue(new Replay(report, new CoverageGate()).print(any.output));
        assertEquals("nothing was found", out.toString().strip());
    }

    @Test
    void aFindingFails() {
        Report report = Simulation.run(new NoFifthSlot(), new GroupRuns(3, 5).scenario(4));
        assertFalse(new Replay(report, new CoverageGate()).print(any.output));
        assertTrue(out.toString().contains("# no fifth slot: slot 5 was executed"), out::toString);
    }

    @Test
    void aCaseThatIsNeverTakenFails() {
        Report report = Simulation.run(GroupRuns.subject(), new GroupRuns(3, 5).scenario(8));
        Map<String, Entry> list = Map.of("win_office.lead", new Entry(Rule.NEVER, "why"));
        assertFalse(new Replay(report, new CoverageGate(list)).print(any.output));
        assertEquals(
                "problem: seed 8 took win_office.lead, and the list says: why",
                out.toString().strip());
    }
}
