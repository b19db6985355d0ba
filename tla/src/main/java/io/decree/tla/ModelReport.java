package io.decree.tla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of a model run.
 *
 * @param rows what each configuration says about each clause
 * @param findings what is wrong
 * @param open what the frames do not put together yet, a sentence each
 */
public record ModelReport(List<ModelRow> rows, List<Finding> findings, List<String> open) {

    /** Copies the lists. */
    public ModelReport {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        open = List.copyOf(open);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return false when a clause is violated, vacuous, undefined or not judged
     */
    public boolean passed() {
        return findings.isEmpty();
    }

    /**
     * The configurations and the clauses as two tables, then the findings.
     *
     * @return the lines
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("protocol", "configuration", "clauses hold", "states", "depth", "seconds"));
        Map<String, List<ModelRow>> runs = new LinkedHashMap<>();
        for (ModelRow row : rows) {
            runs.computeIfAbsent(row.protocol() + row.configuration(), k -> new ArrayList<>())
                    .add(row);
        }
        runs.values().forEach(run -> lines.add(summary(run)));
        lines.add("");
        Map<String, List<ModelRow>> clauses = new LinkedHashMap<>();
        for (ModelRow row : rows) {
            clauses.computeIfAbsent(row.protocol() + " " + row.clause(), k -> new ArrayList<>())
                    .add(row);
        }
        clauses.forEach((clause, judged) -> lines.add(verdict(clause, judged)));
        if (!open.isEmpty()) {
            lines.add("");
            lines.addAll(open);
        }
        findings.forEach(
                f -> {
                    lines.add("");
                    lines.addAll(f.lines());
                });
        return lines;
    }

    private static String summary(List<ModelRow> run) {
        ModelRow first = run.get(0);
        long hold = run.stream().filter(r -> r.verdict().equals("holds")).count();
        return line(
                first.protocol(),
                first.configuration(),
                hold + " of " + run.size(),
                String.format(Locale.ROOT, "%,d", first.states()),
                Long.toString(first.depth()),
                Double.toString(first.seconds()));
    }

    private static String verdict(String clause, List<ModelRow> judged) {
        boolean all = judged.stream().allMatch(r -> r.verdict().equals("holds"));
        boolean violated = judged.stream().anyMatch(r -> r.verdict().equals("violated"));
        String word = all ? "holds" : violated ? "violated" : "not judged";
        return String.format(Locale.ROOT, "%-60s %s", clause, word);
    }

    private static String line(String... columns) {
        return String.format(Locale.ROOT, "%-14s %-14s %12s %12s %6s %8s", (Object[]) columns);
    }
}
