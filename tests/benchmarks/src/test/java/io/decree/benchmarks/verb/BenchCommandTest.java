package io.decree.benchmarks.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.report.Reports;
import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.ScaleRow;
import io.decree.cli.Decree;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchCommandTest {

    @TempDir private Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int bench(String... args) {
        return Decree.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void measuresInAProcessOfItsOwnAndReports() throws Exception {
        int status =
                bench(
                        "bench",
                        "--durability=memory",
                        "--windows=32",
                        "--repeats=1",
                        "--warm=0.2",
                        "--settle=0.1",
                        "--seconds=0.3",
                        "--jvm=-Xmx256m",
                        "--out=" + directory);
        assertEquals(Decree.OK, status, err + "\n" + out);
        List<Row> rows = Reports.read(directory.resolve("results.csv"));
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).isGood());
        assertTrue(out.toString().contains("| 32 in flight | decree * | memory |"), out.toString());
    }

    @Test
    void measuresWhatGrowingCosts() throws Exception {
        int status =
                bench(
                        "bench",
                        "--scale=groups",
                        "--most-groups=1",
                        "--durability=memory",
                        "--warm=0.2",
                        "--settle=0.1",
                        "--seconds=0.3",
                        "--jvm=-Xmx256m",
                        "--out=" + directory);
        assertEquals(Decree.OK, status, err.toString());
        List<String> rows = Files.readAllLines(directory.resolve("scale.csv"));
        assertEquals(2, rows.size());
        assertEquals("groups", ScaleRow.parse(rows.get(1)).series());
        assertTrue(out.toString().contains("| 1 | memory | 1,024 in flight |"), out.toString());
    }

    @Test
    void measuresPartsByThemselves() throws Exception {
        int status =
                bench(
                        "bench",
                        "--micro=Codec.*checksum",
                        "--forks=0",
                        "--iterations=1",
                        "--millis=10",
                        "--out=" + directory);
        assertEquals(Decree.OK, status, err.toString());
        assertEquals(4, Files.readAllLines(directory.resolve("micro.csv")).size());
        assertTrue(out.toString().contains("| checksum | bytes=8192 |"), out.toString());
    }

    @Test
    void aSystemNobodyKnowsIsACallThatWasWrong() {
        assertEquals(Decree.WRONG_CALL, bench("bench", "--systems=nosuch", "--out=" + directory));
        assertTrue(err.toString().contains("nosuch"), err.toString());
    }
}
