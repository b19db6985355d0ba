package io.decree.simulate;

import io.decree.cli.Output;
import io.decree.simulator.Report;
import io.decree.simulator.replica.CoverageGate;
import java.util.List;
import java.util.Map;

/** What one run comes to that is repeated by itself: it is judged as each run of a campaign is. */
final class Replay {

    private final Report report;
    private final List<String> problems;

    Replay(Report report, CoverageGate gate) {
        this.report = report;
        problems = gate.surprises(report);
    }

    /** Prints what was found, and says whether that is nothing. */
    boolean print(Output output) {
        boolean passed = report.clean() && problems.isEmpty();
        if (!report.clean()) {
            output.text(report.print());
        }
        problems.forEach(problem -> output.text("problem: " + problem));
        if (passed) {
            output.text("nothing was found");
        }
        output.object(
                Map.of(
                        "events",
                        report.events(),
                        "findings",
                        Failures.texts(report),
                        "problems",
                        problems));
        return passed;
    }
}
