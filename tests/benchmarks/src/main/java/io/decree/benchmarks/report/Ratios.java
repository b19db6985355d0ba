package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** How one system compares with each other, load by load. */
final class Ratios {

    private final List<Cell> cells;
    private final String subject;
    private final Remarks remarks;

    /**
     * Compares a system.
     *
     * @param cells of one run
     * @param subject the system that is compared
     * @param remarks on some of the others
     */
    Ratios(List<Cell> cells, String subject, Remarks remarks) {
        this.cells = cells;
        this.subject = subject;
        this.remarks = remarks;
    }

    /**
     * A table with the system's throughput divided by that of each other. With a fixed rate all
     * have the same as long as they keep up, so there are closed loops only.
     *
     * @return lines of Markdown; none where there is nothing to compare with
     */
    List<String> throughputs() {
        return table(
                cells.stream().filter(cell -> cell.first().rate() == 0).toList(),
                (own, other) -> ratio(own, other, Row::opsPerSecond));
    }

    /**
     * A table with each other's latency at a fixed rate divided by that of the system: p99.
     *
     * @return lines of Markdown; none where there is nothing to compare with
     */
    List<String> latencies() {
        return table(
                cells.stream().filter(cell -> cell.first().rate() > 0).toList(),
                (own, other) -> ratio(other, own, Row::p99Micros));
    }

    private List<String> table(List<Cell> compared, ToDoubleBiFunction<Cell, Cell> ratio) {
        Map<String, Map<String, Cell>> loads = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (Cell cell : compared) {
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
        loads.forEach((load, its) -> lines.add(line(load, its, others.keySet(), ratio)));
        return lines;
    }

    private String line(
            String load,
            Map<String, Cell> its,
            Set<String> others,
            ToDoubleBiFunction<Cell, Cell> ratio) {
        StringBuilder line = new StringBuilder("| ").append(load).append(" |");
        Cell own = its.get(subject);
        for (String name : others) {
            Cell other = its.get(name);
            boolean isThere = own != null && other != null;
            String value = isThere ? Markdown.number(ratio.applyAsDouble(own, other)) : "–";
            line.append(' ').append(value).append(" |");
        }
        return line.toString();
    }

    private static double ratio(Cell above, Cell below, ToDoubleFunction<Row> number) {
        return above.median(number) / below.median(number);
    }
}
