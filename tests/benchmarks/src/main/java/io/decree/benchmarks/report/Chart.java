package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Throughput as bars, one picture for each way of running: a page of its own that needs nothing
 * else. A thin line shows the least and the most of the repeats.
 */
public final class Chart {

    private static final int BAR = 18;
    private static final int GAP = 4;
    private static final int LEFT = 260;
    private static final int WIDTH = 560;
    private static final int RIGHT = 220;
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#d1495b", "#66a182", "#edae49", "#7d5ba6", "#8d6b5a");

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> colours = new LinkedHashMap<>();

    private final Remarks remarks;

    private Chart(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * The page.
     *
     * @param title its heading
     * @param cells in the order of {@link Cell#of}
     * @param remarks stand at the end
     * @return lines of HTML with SVG in it
     */
    public static List<String> page(String title, List<Cell> cells, Remarks remarks) {
        Chart chart = new Chart(remarks);
        chart.head(title);
        Map<String, List<Cell>> groups = new LinkedHashMap<>();
        for (Cell cell : cells) {
            groups.computeIfAbsent(cell.group(), key -> new ArrayList<>()).add(cell);
        }
        groups.forEach(chart::group);
        remarks.lines(cells).forEach(line -> chart.add("<p>%s</p>", line.substring(1)));
        chart.lines.add("</body></html>");
        return chart.lines;
    }

    private void head(String title) {
        lines.add("<!DOCTYPE html>");
        lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>");
        lines.add("<style>body{font:14px sans-serif;margin:2em}text{font:12px sans-serif}</style>");
        lines.add("</head><body><h1>" + title + "</h1>");
        lines.add("<p>Operations a second, acknowledged: medians, with least and most.</p>");
    }

    private void group(String name, List<Cell> cells) {
        int height = cells.size() * (BAR + GAP) + GAP;
        double most = cells.stream().mapToDouble(Cell::mostOps).max().orElse(1);
        lines.add("<h2>" + name + "</h2>");
        lines.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">"
                        .formatted(LEFT + WIDTH + RIGHT, height));
        int top = GAP;
        for (Cell cell : cells) {
            bar(cell, top, WIDTH / Math.max(1, most));
            top += BAR + GAP;
        }
        lines.add("</svg>");
    }

    private void bar(Cell cell, int top, double scale) {
        double ops = cell.median(Row::opsPerSecond);
        int middle = top + BAR / 2;
        String colour = colour(cell.name());
        text(LEFT - 8, middle, "end", cell.load() + " · " + remarks.marked(cell));
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                LEFT, top, ops * scale, BAR, colour);
        add(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"black\"/>",
                LEFT + cell.leastOps() * scale, LEFT + cell.mostOps() * scale, middle, middle);
        int after = (int) (LEFT + cell.mostOps() * scale) + 8;
        String p99 = Markdown.number(cell.median(Row::p99Micros));
        String wrong = cell.isGood() ? "" : " · " + cell.verdict();
        text(after, middle, "start", Markdown.number(ops) + " · p99 " + p99 + " µs" + wrong);
    }

    private void text(int x, int y, String anchor, String text) {
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>", x, y + 4, anchor, text);
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private String colour(String name) {
        return colours.computeIfAbsent(name, key -> COLOURS.get(colours.size() % COLOURS.size()));
    }
}
