package io.decree.cli;

import io.decree.proofs.GroupResult;
import io.decree.proofs.OpenGoal;
import io.decree.proofs.ProofReport;
import io.decree.proofs.Verdict;
import java.util.Map;

/** Prints proof verdicts as a table, and what is known about each that is not proved. */
final class ProofTable {

    private static final String ROW = "%-42s %-8s %-12s %9s %9s";

    private final Output output;

    ProofTable(Output output) {
        this.output = output;
        output.text(String.format(ROW, "clause group", "engine", "verdict", "steps", "CPU s"));
    }

    void row(GroupResult result) {
        output.text(
                String.format(
                        ROW,
                        result.group(),
                        result.engine().text(),
                        result.verdict().text(),
                        result.steps(),
                        String.format("%.1f", result.cpuMillis() / 1000.0)
                                + (result.cached() ? " *" : "")));
        if (result.verdict() != Verdict.PROVED) {
            explain(result);
        }
        output.object(result);
    }

    private void explain(GroupResult result) {
        if (!result.message().isEmpty()) {
            output.text("    " + result.message());
        }
        result.clauses().forEach(clause -> output.text("    not proved: " + clause));
        for (OpenGoal goal : result.goals()) {
            output.text("    path: " + String.join(" / ", goal.path()));
            output.text("    last statement: " + goal.statement());
        }
    }

    void failure(String sentence) {
        output.text("failure: " + sentence);
        output.object(Map.of("failure", sentence));
    }

    void summary(ProofReport report) {
        long proved = report.groups().stream().filter(g -> g.verdict() == Verdict.PROVED).count();
        long steps = report.groups().stream().mapToLong(GroupResult::steps).sum();
        double cpu = report.groups().stream().mapToLong(GroupResult::cpuMillis).sum() / 1000.0;
        output.text(
                String.format(
                        "%d of %d groups proved, %d steps, %.1f CPU s, %.1f s elapsed%s",
                        proved,
                        report.groups().size(),
                        steps,
                        cpu,
                        report.elapsedMillis() / 1000.0,
                        report.groups().stream().anyMatch(GroupResult::cached)
                                ? " (* proved earlier on this machine)"
                                : ""));
        output.object(
                Map.of(
                        "passed", report.passed(),
                        "proved", proved,
                        "groups", report.groups().size(),
                        "steps", steps,
                        "cpuMillis",
                                report.groups().stream().mapToLong(GroupResult::cpuMillis).sum(),
                        "elapsedMillis", report.elapsedMillis()));
    }
}
