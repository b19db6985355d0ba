package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether two builds or settings differ beyond what repeats of each differ by. */
public final class PairTable {

    /** How unlikely a difference by chance has to be before it is called one. */
    public static final double SIGNIFICANCE = 0.05;

    /** How many repeats of each can be significant at all. */
    public static final int LEAST_REPEATS = 4;

    /** How many repeats of each can be compared. */
    public static final int MOST_REPEATS = MannWhitney.MOST / 2;

    private PairTable() {}

    /**
     * The comparison, load by load.
     *
     * @param rows of both, by their labels
     * @param first the label of what is compared with
     * @param second the label of what is compared
     * @return lines of Markdown
     */
    public static List<String> lines(List<Row> rows, String first, String second) {
        Map<String, Map<String, Cell>> loads = new LinkedHashMap<>();
        for (Cell cell : Cell.of(rows)) {
            String load = cell.group() + ", " + cell.load() + ", " + cell.first().subject();
            loads.computeIfAbsent(load, key -> new LinkedHashMap<>())
                    .put(cell.first().label(), cell);
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(
                List.of(
                        "",
                        "#### " + second + " against " + first + " (Mann-Whitney, two-sided)",
                        "",
                        "| load | ops/s "
                                + first
                                + " | ops/s "
                                + second
                                + " | change | 95 % sure | p | verdict |",
                        "|---|---|---|---|---|---|---|"));
        loads.forEach((load, its) -> lines.add(line(load, its.get(first), its.get(second))));
        return lines;
    }

    private static String line(String load, Cell one, Cell other) {
        double before = one.median(Row::opsPerSecond);
        double after = other.median(Row::opsPerSecond);
        double p = MannWhitney.probability(ops(one), ops(other));
        return "| %s | %s | %s | %+.1f %% | %s | %.3f | %s |"
                .formatted(
                        load,
                        Markdown.number(before),
                        Markdown.number(after),
                        percent(after / before),
                        sure(MannWhitney.factors(ops(one), ops(other), SIGNIFICANCE)),
                        p,
                        verdict(before, after, p));
    }

    /** There is no factor where one of both did nothing. */
    private static String sure(double[] factors) {
        return factors.length == 0
                ? "–"
                : "%+.1f to %+.1f %%"
                        .formatted(percent(factors[0]), percent(factors[factors.length - 1]));
    }

    private static double percent(double factor) {
        return 100 * (factor - 1);
    }

    private static double[] ops(Cell cell) {
        return cell.rows().stream().mapToDouble(Row::opsPerSecond).toArray();
    }

    private static String verdict(double before, double after, double p) {
        if (p >= SIGNIFICANCE) {
            return "no difference beyond noise";
        }
        return after > before ? "**faster**" : "**slower**";
    }
}
