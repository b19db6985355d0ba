package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Medians of repeats as tables in Markdown, one for each way of running. */
public final class Markdown {

    private static final String HEAD =
            "| load | system | durability | ops/s (least–most) | p50 µs | p99 µs | p99.9 µs"
                    + " | max µs | CPU s per M ops | bytes/op | by replicas | flushes/s | GC ms"
                    + " | other CPUs | verdict |";

    private Markdown() {}

    /**
     * The tables.
     *
     * @param cells in the order of {@link Cell#of}
     * @param remarks stand below the tables
     * @return lines
     */
    public static List<String> tables(List<Cell> cells, Remarks remarks) {
        List<String> lines = new ArrayList<>();
        String group = "";
        for (Cell cell : cells) {
            if (!cell.group().equals(group)) {
                group = cell.group();
                lines.addAll(List.of("", "### " + capital(group), "", HEAD, rule()));
            }
            lines.add(line(cell, remarks));
        }
        List<String> below = remarks.lines(cells);
        if (!below.isEmpty()) {
            lines.add("");
            lines.addAll(below);
        }
        return lines;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String rule() {
        return HEAD.replaceAll("[^|]+", "---");
    }

    private static String line(Cell cell, Remarks remarks) {
        return String.join(
                " | ",
                "| " + cell.load(),
                remarks.marked(cell),
                cell.first().durability(),
                number(cell.median(Row::opsPerSecond))
                        + " ("
                        + number(cell.leastOps())
                        + "–"
                        + number(cell.mostOps())
                        + ")",
                number(cell.median(Row::p50Micros)),
                number(cell.median(Row::p99Micros)),
                number(cell.median(Row::p999Micros)),
                number(cell.median(Row::maxMicros)),
                number(cell.median(Row::cpuSecondsPerMillion)),
                number(cell.median(Row::bytesPerOp)),
                number(cell.median(Row::memberBytesPerOp)),
                counted(cell.median(Row::flushesPerSecond)),
                number(cell.median(Row::collectionMillis)),
                counted(cell.median(Row::otherProcessors)),
                cell.verdict() + " |");
    }

    private static String counted(double value) {
        return value < 0 ? "not counted here" : number(value);
    }

    /** Three digits are all that a measurement is worth. */
    static String number(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
