package io.decree.simulate;

import io.decree.cli.Output;
import io.decree.simulator.Campaign;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes failing runs small, and keeps them as files. */
final class Failures {

    private final Output output;
    private final Subject<?, ?> subject;
    private final Path root;
    private final int mostRuns;

    Failures(Output output, Subject<?, ?> subject, Path root, int mostRuns) {
        this.output = output;
        this.subject = subject;
        this.root = root;
        this.mostRuns = mostRuns;
    }

    void print(Campaign campaign) throws IOException {
        for (Report report : campaign.failures()) {
            print(report);
        }
    }

    private void print(Report report) throws IOException {
        long seed = report.scenario().seed();
        Report small = Simulation.shrink(subject, report, mostRuns);
        Path file = Path.of("target", "simulate", "seed-" + seed + ".scenario");
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), small.print());
        output.text("seed " + seed + ": " + report.findings().get(0).check() + ", see " + file);
        output.text(small.print());
        output.object(Map.of("seed", seed, "findings", texts(report), "scenario", file.toString()));
    }

    static List<String> texts(Report report) {
        return report.findings().stream().map(f -> f.check() + ": " + f.text()).toList();
    }
}
