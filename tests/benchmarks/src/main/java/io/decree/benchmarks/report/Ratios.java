package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One system's throughput divided by that of each other, load by load. */
public final class Ratios {

    private Ratios() {}

    /**
     * A table with a column for each other system.
     *
     * @param cells of one run
     * @param subject the system that is compared
     * @param remarks on some of the others
     * @return lines of Markdown; none where there is nothing to compare with
     */
    public static List<String> lines(List<Cell> cells, String subject, Remarks remarks) {
        Map<String, Map<String, Cell>> loads = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String load = cell.group() + ", " + cell.load();
            loads.computeIfAbsent(load, key -> new LinkedHashMap<>()).put(cell.name(), cell);
            if (!cell.name().equals(subject)) {
                others.put(cell.name(), remarks.marked(cell));
            }
        }
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("| load | " + String.join(" | ", others.values()) + " |");
        lines.add("|---".repeat(others.size() + 1) + "|");
        Set<String> names = new LinkedHashSet<>(others.keySet());
        loads.forEach((load, its) -> lines.add(line(load, its, subject, names)));
        return lines;
    }

    private static String line(
            String load, Map<String, Cell> cells, String subject, Set<String> others) {
        StringBuilder line = new StringBuilder("| ").append(load).append(" |");
        for (String other : others) {
            line.append(' ').append(ratio(cells.get(subject), cells.get(other))).append(" |");
        }
        return line.toString();
    }

    private static String ratio(Cell one, Cell other) {
        if (one == null || other == null) {
            return "–";
        }
        double ratio = one.median(Row::opsPerSecond) / other.median(Row::opsPerSecond);
        return Markdown.number(ratio);
    }
}
