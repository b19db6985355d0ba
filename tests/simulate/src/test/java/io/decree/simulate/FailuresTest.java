package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cli.Output;
import io.decree.simulator.Campaign;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.Subject;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.scenario.Scenario;
import io.decree.simulator.scenario.ScenarioText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A run with a finding becomes a small file that leads to the finding again. */
class FailuresTest {

    @TempDir Path root;

    @Command(name = "any")
    private static final class Any implements Runnable {
        @Mixin private Output output;

        @Override
        public void run() {}
    }

    @Test
    void aFindingIsPrintedWithItsFileAndItsDiagram() throws IOException {
        Any any = new Any();
        StringWriter out = new StringWriter();
        new CommandLine(any)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .execute();
        Subject<?, ?> subject = new NoFifthSlot();
        Campaign campaign =
                Campaign.run(subject, new GroupRuns(3, 5)::scenario, 4, 2, 1, report -> {});
        assertEquals(1, campaign.runs());

        new Failures(any.output, subject, root, 100).print(campaign);

        Path file = root.resolve("target/simulate/seed-4.scenario");
        assertTrue(out.toString().contains("seed 4: no fifth slot, see target"), out.toString());
        assertTrue(out.toString().contains("*** no fifth slot"), out.toString());
        Report again = Simulation.run(subject, ScenarioText.parse(Files.readString(file)));
        assertTrue(again.foundBy("no fifth slot"), again::print);
        Scenario first = campaign.failures().get(0).scenario();
        assertTrue(again.scenario().operations() < first.operations() / 4, again::print);
    }
}
