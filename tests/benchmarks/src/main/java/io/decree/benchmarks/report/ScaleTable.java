package io.decree.benchmarks.report;

import io.decree.benchmarks.run.ScaleRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Series as tables in Markdown: a row for each size and load, with medians of the repeats. */
public final class ScaleTable {

    private static final double MEBIBYTE = 1 << 20;
    private static final int FIRST_NUMBER = 3;

    /** Bits of columns. */
    private record Column(String name, ToDoubleFunction<ScaleRow> number) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("ops/s", it -> it.row().opsPerSecond()),
                    new Column(
                            "MiB/s",
                            it -> it.row().opsPerSecond() * it.row().valueBytes() / MEBIBYTE),
                    new Column("p50 µs", it -> it.row().p50Micros()),
                    new Column("p99 µs", it -> it.row().p99Micros()),
                    new Column("p99.9 µs", it -> it.row().p999Micros()),
                    new Column("CPU s per M ops", it -> it.row().cpuSecondsPerMillion()),
                    new Column("bytes/op", it -> it.row().bytesPerOp()),
                    new Column("flushes/s", it -> it.row().flushesPerSecond()),
                    new Column("start s", it -> it.held().setupSeconds()),
                    new Column("heap MiB", it -> it.held().heapMebibytes()),
                    new Column("direct MiB", it -> it.held().directMebibytes()),
                    new Column("resident MiB", it -> it.held().residentMebibytes()),
                    new Column("threads", it -> it.held().threads()),
                    new Column("idle CPUs", it -> it.held().idleProcessors()),
                    new Column("other CPUs", it -> it.row().otherProcessors()));

    private static final List<Column> SNAPSHOTS =
            List.of(
                    new Column("snapshots", it -> it.held().snapshots().snapshots()),
                    new Column("s each", it -> it.held().snapshots().snapshotSeconds()),
                    new Column("MiB each", it -> it.held().snapshots().snapshotMebibytes()),
                    new Column("longest stop µs", it -> it.held().snapshots().captureMicros()));

    private final List<String> lines = new ArrayList<>();

    private ScaleTable() {}

    /**
     * The tables.
     *
     * @param rows in the order in which they are to stand
     * @param notes what stands below the table of a series
     * @return lines
     */
    public static List<String> lines(List<ScaleRow> rows, Function<String, List<String>> notes) {
        Map<String, List<ScaleRow>> series = new LinkedHashMap<>();
        rows.forEach(row -> series.computeIfAbsent(row.series(), k -> new ArrayList<>()).add(row));
        ScaleTable table = new ScaleTable();
        series.forEach(
                (name, its) -> {
                    table.series(name, its);
                    table.lines.addAll(notes.apply(name));
                });
        return table.lines;
    }

    private void series(String name, List<ScaleRow> rows) {
        List<Column> columns = columns(rows);
        lines.addAll(List.of("", "## As " + growing(name) + " grow", ""));
        StringBuilder head = new StringBuilder("| size | durability | load |");
        columns.forEach(column -> head.append(' ').append(column.name).append(" |"));
        lines.add(head + " verdict |");
        lines.add("|" + "---|".repeat(FIRST_NUMBER + columns.size() + 1));
        Map<String, List<ScaleRow>> cells = new LinkedHashMap<>();
        rows.forEach(
                row -> cells.computeIfAbsent(row.row().cell(), k -> new ArrayList<>()).add(row));
        cells.values().forEach(cell -> line(cell, columns));
    }

    /** Only a state with snapshots has anything to say of them. */
    private static List<Column> columns(List<ScaleRow> rows) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        if (rows.stream().anyMatch(row -> row.held().snapshots().snapshots() > 0)) {
            columns.addAll(SNAPSHOTS);
        }
        return columns;
    }

    private static String growing(String series) {
        return switch (series) {
            case "groups" -> "groups in one process";
            case "replicas" -> "the replicas of a group";
            case "values" -> "values";
            default -> "the keys of the state";
        };
    }

    private void line(List<ScaleRow> repeats, List<Column> columns) {
        ScaleRow first = repeats.get(0);
        Cell cell = new Cell(repeats.stream().map(ScaleRow::row).toList());
        StringBuilder line = new StringBuilder();
        line.append("| %s | %s | %s |".formatted(first.size(), durability(first), cell.load()));
        for (Column column : columns) {
            double value = median(repeats, column.number);
            line.append(' ')
                    .append(value < 0 ? "not counted" : Markdown.number(value))
                    .append(" |");
        }
        lines.add(line + " " + cell.verdict() + " |");
    }

    private static String durability(ScaleRow row) {
        return row.row().durability();
    }

    private static double median(List<ScaleRow> rows, ToDoubleFunction<ScaleRow> number) {
        double[] sorted = rows.stream().mapToDouble(number).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
