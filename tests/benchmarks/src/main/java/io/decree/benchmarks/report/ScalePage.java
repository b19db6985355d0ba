package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.ScaleRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it costs when something grows, as files and as {@code docs/evidence/scale.md}. */
public final class ScalePage {

    /** What each file is called, but for its ending. */
    public static final String NAME = "scale";

    private static final String PAGE = "docs/evidence/scale.md";

    private final String command;
    private final List<String> jvmOptions;
    private final List<ScaleRow> rows;

    /**
     * A page.
     *
     * @param command how it was measured
     * @param jvmOptions of every process, but for what the state's size asks for
     * @param rows all measurements, at least one
     */
    public ScalePage(String command, List<String> jvmOptions, List<ScaleRow> rows) {
        this.command = command;
        this.jvmOptions = List.copyOf(jvmOptions);
        this.rows = List.copyOf(rows);
    }

    /**
     * Writes {@code scale.csv} with every measurement, and {@code scale.md} and {@code scale.html}
     * with medians.
     *
     * @param directory is made
     * @throws IOException when a file cannot be written
     */
    public void report(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<String> csv = new ArrayList<>();
        csv.add(ScaleRow.header());
        rows.forEach(row -> csv.add(row.line()));
        Files.write(directory.resolve(NAME + ".csv"), csv);
        Files.write(directory.resolve(NAME + ".md"), ScaleTable.lines(rows, series -> List.of()));
        List<Row> plain = rows.stream().map(ScaleRow::row).toList();
        Remarks none = new Remarks(List.of());
        Files.write(
                directory.resolve(NAME + ".html"),
                Chart.page("Decree as it grows", Cell.of(plain), none));
    }

    /**
     * Writes the page of evidence.
     *
     * @param root of the checkout
     * @throws IOException when it cannot be written
     */
    public void write(Path root) throws IOException {
        Path page = root.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.write(page, text());
    }

    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.addAll(MachineTable.lines("What growing costs", command, jvmOptions));
        lines.add(
                "| repeats of each row | %d |"
                        .formatted(
                                rows.stream().mapToInt(it -> it.row().repeat()).max().orElse(0)));
        lines.addAll(
                MachineTable.load(
                        rows.stream().mapToDouble(it -> it.row().otherProcessors()).toArray()));
        lines.addAll(ScaleTable.lines(rows, ScalePage::note));
        return lines;
    }

    /** What bounds a series: people looked with a profiler, and wrote it down. */
    private static List<String> note(String series) {
        try (InputStream note = ScalePage.class.getResourceAsStream("scale-" + series + ".md")) {
            List<String> lines = new ArrayList<>();
            lines.add("");
            new String(note.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the note on " + series, e);
        }
    }
}
