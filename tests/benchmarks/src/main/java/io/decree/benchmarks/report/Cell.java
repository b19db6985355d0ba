package io.decree.benchmarks.report;

import io.decree.benchmarks.Topology;
import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The repeats of one measurement.
 *
 * @param rows at least one
 */
public record Cell(List<Row> rows) {

    /** Copies the rows. */
    public Cell {
        rows = List.copyOf(rows);
    }

    /**
     * Groups rows; the cells are in the order of a table.
     *
     * @param rows in any order
     * @return a cell for each system and load
     */
    public static List<Cell> of(List<Row> rows) {
        Map<String, List<Row>> cells = new TreeMap<>();
        for (Row row : rows) {
            cells.computeIfAbsent(row.cell(), key -> new ArrayList<>()).add(row);
        }
        return cells.values().stream().map(Cell::new).toList();
    }

    /**
     * What the repeats have in common.
     *
     * @return any of them
     */
    public Row first() {
        return rows.get(0);
    }

    /**
     * The median of a number.
     *
     * @param number of each row
     * @return the one in the middle, or the mean of the two there
     */
    public double median(ToDoubleFunction<Row> number) {
        double[] sorted = counted().mapToDouble(number).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** A repeat that went wrong says nothing, where there is another. */
    private Stream<Row> counted() {
        boolean anyGood = rows.stream().anyMatch(Row::isGood);
        return rows.stream().filter(row -> row.isGood() || !anyGood);
    }

    /**
     * The least throughput of the repeats.
     *
     * @return operations a second
     */
    public double leastOps() {
        return counted().mapToDouble(Row::opsPerSecond).min().orElseThrow();
    }

    /**
     * The greatest throughput of the repeats.
     *
     * @return operations a second
     */
    public double mostOps() {
        return counted().mapToDouble(Row::opsPerSecond).max().orElseThrow();
    }

    /**
     * What the system is called here.
     *
     * @return its name, with the label in brackets where there is one
     */
    public String name() {
        String label = first().label();
        return label.isEmpty() ? first().subject() : first().subject() + " (" + label + ")";
    }

    /**
     * What is asked.
     *
     * @return the load in words
     */
    public String load() {
        Row row = first();
        return row.rate() > 0
                ? "%,d ops/s due".formatted(row.rate())
                : "%,d in flight%s"
                        .formatted(row.window(), row.driver().equals("inline") ? " (inline)" : "");
    }

    /**
     * What tables are grouped by.
     *
     * @return where it runs, durability and value in words
     */
    public String group() {
        Row row = first();
        return "%s, %s mode, %d replicas, values of %,d bytes"
                .formatted(
                        Topology.valueOf(row.topology()),
                        row.durability(),
                        row.members(),
                        row.valueBytes());
    }

    /**
     * Whether all repeats went well.
     *
     * @return false when any lost an operation, or replicas differed
     */
    public boolean isGood() {
        return rows.stream().allMatch(Row::isGood);
    }

    /**
     * What is wrong with the repeats.
     *
     * @return {@code ok}, or the first verdict that is not, with the failures
     */
    public String verdict() {
        return rows.stream()
                .filter(row -> !row.isGood())
                .findFirst()
                .map(row -> row.verdict() + ", " + row.failures() + " refused")
                .orElse("ok");
    }
}
