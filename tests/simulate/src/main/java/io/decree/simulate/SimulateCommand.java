package io.decree.simulate;

import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Contract;
import io.decree.simulator.Campaign;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.replica.CoverageGate;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.scenario.ScenarioText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decree simulate}. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Runs whole groups of replicas under faults in virtual time, every clause checked around"
                    + " every call. One seed gives one run, whatever else is asked for.",
            "A finding fails, and is written as a small scenario file that leads to it again. It ends"
                    + " after three runs with findings.",
            "From 300 runs of 60 seconds on, with groups of every size, the runs must have taken"
                    + " every case of every handler and met every kind of fault: what was not fails"
                    + " too. The cases that cannot be taken are listed with their reasons in"
                    + " tests/simulator; one that is taken all the same fails any call."
        })
public final class SimulateCommand implements Verb {

    private static final int MOST_FAILURES = 3;
    private static final String CORE = "core";

    @Mixin private Output output;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of the first run; each next run has the next one. Default: 1.")
    private long seed;

    @Option(
            names = "--runs",
            paramLabel = "K",
            defaultValue = "300",
            description = "How many runs. Default: 300.")
    private int runs;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "Virtual seconds of each run. Default: 60.")
    private int seconds;

    @Option(
            names = "--nodes",
            paramLabel = "1..7",
            description = "Replicas of each group. Default: the seed chooses, 1 to 7, mostly 3.")
    private Optional<Integer> nodes;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Run the scenario of this file, and nothing else.")
    private Optional<Path> replay;

    @Option(
            names = "--shrink",
            paramLabel = "RUNS",
            defaultValue = "500",
            description = "How many runs it may cost to make a finding small. Default: 500.")
    private int shrink;

    @Option(
            names = "--evidence",
            description =
                    "Write docs/evidence/simulation.md too; for a campaign of the usual kind that"
                            + " passes, after SeededBugsTest has run.")
    private boolean evidence;

    /** Called by picocli. */
    public SimulateCommand() {}

    @Override
    public Integer call() throws IOException {
        Workspace workspace = Workspace.find(Path.of(""));
        return replay.isPresent() ? replay(replay.get()) : campaign(workspace);
    }

    private int replay(Path file) throws IOException {
        Report report =
                Simulation.run(GroupRuns.subject(), ScenarioText.parse(Files.readString(file)));
        return new Replay(report, new CoverageGate()).print(output) ? Decree.OK : Decree.FOUND;
    }

    private int campaign(Workspace workspace) throws IOException {
        if (runs < 1) {
            throw new IllegalArgumentException("--runs " + runs + ": take at least 1");
        }
        GroupRuns kind = new GroupRuns(nodes.orElse(0), seconds);
        Plan plan = new Plan(kind, seed, runs);
        if (evidence && !plan.isWhole()) {
            throw new IllegalArgumentException(
                    "--evidence is for at least "
                            + GroupRuns.WHOLE
                            + " runs of at least "
                            + GroupRuns.LEAST_SECONDS
                            + " seconds with groups of every size");
        }
        // Read before the long campaign, should it be missing.
        List<String[]> bugs = evidence ? SeededBugs.found(workspace.root()) : List.of();
        List<Contract> contracts = contracts(workspace);
        long begun = System.nanoTime();
        Progress progress = new Progress(output.err(), runs);
        Campaign campaign =
                Campaign.run(
                        GroupRuns.subject(), kind::scenario, seed, runs, MOST_FAILURES, progress);
        progress.end();
        Outcome outcome = new Outcome(plan, campaign, contracts, System.nanoTime() - begun);
        new Failures(output, GroupRuns.subject(), workspace.root(), shrink).print(campaign);
        new Summary(output, outcome).print();
        if (evidence && !EvidencePage.write(workspace.root(), outcome, bugs)) {
            output.text(
                    "the page is left as it was: evidence is a campaign that passes, with at least "
                            + Outcome.LEAST_STEPS_PER_SECOND
                            + " core steps a second");
        }
        return outcome.passed() ? Decree.OK : Decree.FOUND;
    }

    /** The contracts of the core; the examples are not simulated. */
    static List<Contract> contracts(Workspace workspace) throws IOException {
        return CheckedWorkspace.check(workspace).byProject().entrySet().stream()
                .filter(project -> project.getKey().name().equals(CORE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no project " + CORE))
                .getValue();
    }
}
