package io.decree.benchmarks.report;

import io.decree.benchmarks.run.StageRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Where the time of operations went, as tables in Markdown; each names its largest part. */
public final class StageTable {

    private StageTable() {}

    /** One stage over all repeats. */
    private record Line(String stage, double mean, double p50, double p99, double p999) {}

    /**
     * The tables.
     *
     * @param rows of all measurements and repeats
     * @return lines; none where nothing was split
     */
    public static List<String> lines(List<StageRow> rows) {
        Map<String, List<StageRow>> loads = new LinkedHashMap<>();
        for (StageRow row : rows) {
            loads.computeIfAbsent(title(row), key -> new ArrayList<>()).add(row);
        }
        List<String> lines = new ArrayList<>();
        loads.forEach((title, its) -> table(title, its, lines));
        return lines;
    }

    private static String title(StageRow row) {
        String load =
                row.rate() > 0
                        ? "%,d ops/s due".formatted(row.rate())
                        : "%,d in flight".formatted(row.window());
        return "%s, %s mode, values of %,d bytes, %s"
                .formatted(row.subject(), row.durability(), row.valueBytes(), load);
    }

    private static void table(String title, List<StageRow> rows, List<String> lines) {
        Collection<Line> stages = stages(rows);
        double whole = stages.stream().mapToDouble(Line::mean).sum();
        lines.addAll(
                List.of(
                        "",
                        "#### Where the time goes: " + title,
                        "",
                        "| stage | share | mean µs | p50 µs | p99 µs | p99.9 µs |",
                        "|---|---|---|---|---|---|"));
        for (Line line : stages) {
            lines.add(
                    "| %s | %.0f %% | %s | %s | %s | %s |"
                            .formatted(
                                    line.stage(),
                                    100 * line.mean() / Math.max(whole, Double.MIN_VALUE),
                                    Markdown.number(line.mean()),
                                    Markdown.number(line.p50()),
                                    Markdown.number(line.p99()),
                                    Markdown.number(line.p999())));
        }
        lines.addAll(List.of("", largest(stages, whole) + counted(rows)));
    }

    private static String largest(Collection<Line> stages, double whole) {
        Line most = stages.stream().max(Comparator.comparingDouble(Line::mean)).orElseThrow();
        return "The largest part is **%s**: %s of %s µs."
                .formatted(most.stage(), Markdown.number(most.mean()), Markdown.number(whole));
    }

    private static String counted(List<StageRow> rows) {
        String first = rows.get(0).stage();
        List<StageRow> once = rows.stream().filter(row -> row.stage().equals(first)).toList();
        return " %,d operations were split, %,d could not be."
                .formatted(
                        once.stream().mapToLong(StageRow::operations).sum(),
                        once.stream().mapToLong(StageRow::passedOver).sum());
    }

    /** Means over the repeats, in the order of the way. */
    private static Collection<Line> stages(List<StageRow> rows) {
        Map<String, List<StageRow>> stages = new LinkedHashMap<>();
        for (StageRow row : rows) {
            stages.computeIfAbsent(row.stage(), key -> new ArrayList<>()).add(row);
        }
        return stages.entrySet().stream()
                .map(
                        stage ->
                                new Line(
                                        stage.getKey(),
                                        mean(stage.getValue(), StageRow::meanMicros),
                                        mean(stage.getValue(), StageRow::p50Micros),
                                        mean(stage.getValue(), StageRow::p99Micros),
                                        mean(stage.getValue(), StageRow::p999Micros)))
                .toList();
    }

    private static double mean(List<StageRow> rows, ToDoubleFunction<StageRow> number) {
        return rows.stream().mapToDouble(number).average().orElse(0);
    }
}
