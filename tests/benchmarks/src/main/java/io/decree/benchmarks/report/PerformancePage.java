package io.decree.benchmarks.report;

import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.StageRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes {@code docs/evidence/performance.md}: what was measured on the machine it names. */
public final class PerformancePage {

    private static final String PAGE = "docs/evidence/performance.md";

    private final List<String> lines = new ArrayList<>();
    private final List<Row> rows;
    private final List<Cell> cells;
    private final Remarks remarks;

    private PerformancePage(List<Row> rows, Remarks remarks) {
        this.rows = rows;
        this.remarks = remarks;
        cells = Cell.of(rows);
    }

    /**
     * Writes the page.
     *
     * @param root of the checkout
     * @param command how it was measured
     * @param jvmOptions of every process
     * @param rows all measurements
     * @param stages where the time went
     * @param remarks on some systems
     * @throws IOException when it cannot be written
     */
    public static void write(
            Path root,
            String command,
            List<String> jvmOptions,
            List<Row> rows,
            List<StageRow> stages,
            Remarks remarks)
            throws IOException {
        Path page = root.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.write(page, text(command, jvmOptions, rows, stages, remarks));
    }

    static List<String> text(
            String command,
            List<String> jvmOptions,
            List<Row> rows,
            List<StageRow> stages,
            Remarks remarks) {
        PerformancePage page = new PerformancePage(rows, remarks);
        page.head(command, jvmOptions);
        page.load();
        page.ratios();
        page.lines.addAll(List.of("", "## Medians"));
        page.lines.addAll(Markdown.tables(page.cells, remarks));
        if (!stages.isEmpty()) {
            page.lines.addAll(List.of("", "## Where the time goes"));
            page.lines.addAll(StageTable.lines(stages));
        }
        return page.lines;
    }

    private void head(String command, List<String> jvmOptions) {
        lines.addAll(MachineTable.lines("How fast", command, jvmOptions));
        lines.add(
                "| repeats of each row, seconds each | %d, %.1f |"
                        .formatted(repeats(), rows.get(0).seconds()));
        versions();
    }

    private void versions() {
        Set<String> measured = rows.stream().map(Row::subject).collect(Collectors.toSet());
        String archives =
                Versions.archives(
                        SubjectProvider.all().stream()
                                .filter(provider -> measured.contains(provider.name()))
                                .toList());
        if (!archives.isEmpty()) {
            lines.add("| the others | " + archives + " |");
        }
    }

    private int repeats() {
        return rows.stream().mapToInt(Row::repeat).max().orElse(0);
    }

    private void load() {
        lines.addAll(MachineTable.load(rows.stream().mapToDouble(Row::otherProcessors).toArray()));
        long wrong = rows.stream().filter(row -> !row.isGood()).count();
        lines.add(
                wrong == 0
                        ? ("In all %,d measurements every operation was acknowledged and all"
                                        + " replicas had executed the same.")
                                .formatted(rows.size())
                        : "**In %,d of %,d measurements something was wrong, see their verdicts.**"
                                .formatted(wrong, rows.size()));
    }

    private void ratios() {
        Ratios ratios = new Ratios(cells, "decree", remarks);
        section(
                "Decree's throughput divided by that of each other",
                "Above 1 is faster. Durability is part of the load's name.",
                ratios.throughputs());
        section(
                "Each other's p99 latency divided by Decree's, at a fixed rate",
                "Above 1 is slower. What does not keep up with the rate is slower by as much as"
                        + " the load lasts.",
                ratios.latencies());
    }

    private void section(String title, String what, List<String> table) {
        if (!table.isEmpty()) {
            lines.addAll(List.of("", "## " + title, "", what, ""));
            lines.addAll(table);
        }
    }
}
