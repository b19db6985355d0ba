package io.decree.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report as a table, which is Markdown too. */
public final class ProofTable {

    private static final int GOALS_SHOWN = 2;

    private ProofTable() {}

    /**
     * The table, and below it what is not proved and why.
     *
     * @param report a report
     * @return lines
     */
    public static String of(ProofReport report) {
        List<String> lines = new ArrayList<>(table(report.groups()));
        lines.add("");
        for (GroupResult group : report.groups()) {
            if (group.verdict() != Verdict.PROVED) {
                lines.addAll(explain(group));
            }
        }
        report.failures().forEach(failure -> lines.add("failure: " + failure));
        if (!report.awaited().isEmpty()) {
            lines.add(
                    "NOT PROVED YET, and left out (proofs-awaited in decree.properties): "
                            + String.join(", ", report.awaited()));
        }
        lines.add(summary(report));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> table(List<GroupResult> groups) {
        int width = groups.stream().mapToInt(g -> g.group().length()).max().orElse(5);
        String format = "| %-" + width + "s | %-7s | %-13s | %9s | %8s |";
        List<String> lines = new ArrayList<>();
        lines.add(row(format, "group", "engine", "verdict", "steps", "CPU s"));
        lines.add(
                "|" + "-".repeat(width + 2) + "|---------|---------------|----------:|---------:|");
        for (GroupResult g : groups) {
            lines.add(
                    row(
                            format,
                            g.group(),
                            g.engine().text(),
                            g.verdict().text() + (g.cached() ? " *" : ""),
                            String.format(Locale.ROOT, "%,d", g.steps()),
                            seconds(g.cpuMillis())));
        }
        return lines;
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells);
    }

    private static List<String> explain(GroupResult group) {
        List<String> lines = new ArrayList<>();
        lines.add(
                group.message().isEmpty()
                        ? group.group() + ": " + group.verdict().text()
                        : group.message());
        for (OpenGoal goal : group.goals().stream().limit(GOALS_SHOWN).toList()) {
            lines.add("    path: " + String.join(" / ", goal.path()));
            lines.add("    last statement: " + goal.statement());
        }
        return lines;
    }

    private static String summary(ProofReport report) {
        long proved = report.groups().stream().filter(g -> g.verdict() == Verdict.PROVED).count();
        long cached = report.groups().stream().filter(GroupResult::cached).count();
        long steps = report.groups().stream().mapToLong(GroupResult::steps).sum();
        long cpu = report.groups().stream().mapToLong(GroupResult::cpuMillis).sum();
        long solver = report.groups().stream().mapToLong(GroupResult::solverGoals).sum();
        return String.format(
                Locale.ROOT,
                "%d of %d groups proved%s; %,d steps, %s CPU s, %d goals closed by z3;"
                        + " %s s elapsed",
                proved,
                report.groups().size(),
                cached == 0 ? "" : " (* " + cached + " of them earlier on this machine)",
                steps,
                seconds(cpu),
                solver,
                seconds(report.elapsedMillis()));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }
}
