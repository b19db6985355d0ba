package io.decree.benchmarks.report;

import io.decree.benchmarks.micro.MicroRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the hot parts cost by themselves, as files and as {@code docs/evidence/micro.md}. */
public final class MicroPage {

    /** What each file is called, but for its ending. */
    public static final String NAME = "micro";

    private static final String PAGE = "docs/evidence/micro.md";

    private MicroPage() {}

    /**
     * The table.
     *
     * @param rows all measurements
     * @return lines
     */
    public static List<String> table(List<MicroRow> rows) {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                List.of(
                        "| part | with | ns a call | ± | bytes allocated a call |",
                        "|---|---|---|---|---|"));
        for (MicroRow row : rows) {
            lines.add(
                    "| %s | %s | %s | %s | %s |"
                            .formatted(
                                    row.part(),
                                    row.parameters(),
                                    Markdown.number(row.nanos()),
                                    Markdown.number(row.error()),
                                    Markdown.number(row.bytes())));
        }
        return lines;
    }

    /**
     * Writes {@code micro.csv} and {@code micro.md}.
     *
     * @param directory is made
     * @param rows all measurements
     * @throws IOException when a file cannot be written
     */
    public static void report(Path directory, List<MicroRow> rows) throws IOException {
        Files.createDirectories(directory);
        List<String> csv = new ArrayList<>();
        csv.add("part,parameters,nanos,error,bytes");
        for (MicroRow row : rows) {
            csv.add(
                    String.format(
                            Locale.ROOT,
                            "%s,%s,%.3f,%.3f,%.3f",
                            row.part(),
                            row.parameters(),
                            row.nanos(),
                            row.error(),
                            row.bytes()));
        }
        Files.write(directory.resolve(NAME + ".csv"), csv);
        Files.write(directory.resolve(NAME + ".md"), table(rows));
    }

    /**
     * Writes the page of evidence.
     *
     * @param root of the checkout
     * @param command how it was measured
     * @param rows all measurements
     * @throws IOException when it cannot be written
     */
    public static void write(Path root, String command, List<MicroRow> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                MachineTable.lines(
                        "What the hot parts cost by themselves",
                        command,
                        List.of("-Xms512m", "-Xmx512m", "-XX:+UseParallelGC")));
        lines.add("");
        lines.add(
                "Measured with JMH: one thread, no network, no disk. A part costs more within a"
                        + " replica, where it shares caches with all others.");
        lines.add("");
        lines.addAll(table(rows));
        Path page = root.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.write(page, lines);
    }
}
