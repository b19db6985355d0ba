package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what was measured into files. */
public final class Reports {

    /** What each file is called, but for its ending. */
    public static final String NAME = "results";

    private Reports() {}

    /**
     * Writes {@code results.csv} with every measurement, and {@code results.md} and {@code
     * results.html} with medians.
     *
     * @param directory is made
     * @param rows all measurements
     * @param remarks on some of them
     * @throws IOException when a file cannot be written
     */
    public static void write(Path directory, List<Row> rows, Remarks remarks) throws IOException {
        Files.createDirectories(directory);
        List<Cell> cells = Cell.of(rows);
        Files.write(directory.resolve(NAME + ".csv"), csv(rows));
        Files.write(directory.resolve(NAME + ".md"), Markdown.tables(cells, remarks));
        Files.write(directory.resolve(NAME + ".html"), Chart.page("Decree bench", cells, remarks));
    }

    /**
     * All measurements, a line each.
     *
     * @param rows in the order in which they were made
     * @return lines, the first of them with the names of the columns
     */
    public static List<String> csv(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(Row.header());
        rows.forEach(row -> lines.add(row.line()));
        return lines;
    }

    /**
     * Reads {@code results.csv}.
     *
     * @param file as {@link #write} wrote it
     * @return all measurements
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is of another release
     */
    public static List<Row> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(Row.header())) {
            throw new IllegalArgumentException(file + " has other columns than this release");
        }
        return lines.stream().skip(1).map(Row::parse).toList();
    }
}
