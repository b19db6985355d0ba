package io.decree.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.run.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {

    private static final List<Row> ROWS =
            List.of(
                    RowsForTests.row("decree", "durable", 1024, 3000, 1),
                    RowsForTests.row("aeron", "durable", 1024, 900, 1),
                    RowsForTests.row("decree", "durable", 1024, 1000, 2),
                    RowsForTests.row("decree", "durable", 1024, 2000, 3),
                    RowsForTests.row("decree", "memory", 1, 4000, 1));

    private static final Remarks NONE = new Remarks(List.of());

    @TempDir private Path directory;

    @Test
    void repeatsBecomeAMedianWithLeastAndMost() {
        List<Cell> cells = Cell.of(ROWS);
        assertEquals(3, cells.size());
        Cell decree = cells.get(1);
        assertEquals("decree", decree.name());
        assertEquals(2000, decree.median(Row::opsPerSecond));
        assertEquals(1000, decree.leastOps());
        assertEquals(3000, decree.mostOps());
    }

    @Test
    void everyLineOfATableNamesItsDurability() {
        List<String> lines = Markdown.tables(Cell.of(ROWS), NONE);
        List<String> cells = lines.stream().filter(line -> line.startsWith("| 1")).toList();
        assertEquals(3, cells.size());
        assertEquals(2, cells.stream().filter(line -> line.contains("| durable |")).count());
        assertTrue(cells.get(1).startsWith("| 1,024 in flight | decree | durable | 2,000"));
        assertTrue(cells.get(1).contains("(1,000–3,000)"));
        assertTrue(cells.get(1).contains("not counted here"));
        long columns = lines.get(3).chars().filter(c -> c == '|').count();
        for (String line : lines.stream().filter(line -> line.startsWith("|")).toList()) {
            assertEquals(columns, line.chars().filter(c -> c == '|').count(), line);
        }
    }

    @Test
    void aRepeatThatWentWrongIsNotInTheMedian() {
        Row good = RowsForTests.row("decree", "memory", 1, 4000, 2);
        Cell cell = Cell.of(List.of(RowsForTests.bad("FAILED"), good)).get(0);
        assertEquals(4000, cell.median(Row::opsPerSecond));
        assertFalse(cell.isGood());
        assertTrue(cell.verdict().contains("FAILED"));
    }

    @Test
    void aBadRunIsBadInTheTable() {
        Cell cell = Cell.of(List.of(RowsForTests.bad("DIFFERENT"))).get(0);
        assertFalse(cell.isGood());
        assertTrue(Markdown.tables(List.of(cell), NONE).get(5).contains("DIFFERENT"));
    }

    @Test
    void aRemarkStandsAtTheNameAndBelow() {
        SubjectProvider known =
                new SubjectProvider() {
                    @Override
                    public String name() {
                        return "aeron";
                    }

                    @Override
                    public String remark() {
                        return "Mind the gap.";
                    }

                    @Override
                    public Subject create(Setting setting) {
                        throw new UnsupportedOperationException();
                    }
                };
        Remarks remarks = new Remarks(List.of(known));
        List<String> lines = Markdown.tables(Cell.of(ROWS), remarks);
        assertTrue(lines.contains("\\* aeron: Mind the gap."), lines.toString());
        assertEquals(1, lines.stream().filter(line -> line.contains("| aeron * |")).count());
        assertEquals(2, lines.stream().filter(line -> line.contains("| decree |")).count());
    }

    /** What is between the head and the end is XML, so a mistake in it is seen. */
    @Test
    void theChartHasABarForEachCell() throws Exception {
        List<String> page = Chart.page("Bench", Cell.of(ROWS), NONE);
        String body = String.join("\n", page).replaceAll("(?s).*<body>", "<body>");
        byte[] xml = body.replace("</html>", "").getBytes(StandardCharsets.UTF_8);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml));
        assertEquals(2, document.getElementsByTagName("svg").getLength());
        assertEquals(3, document.getElementsByTagName("rect").getLength());
        assertFalse(body.contains("http:") && body.contains("src="), "it needs nothing else");
    }

    @Test
    void whatIsWrittenCanBeReadAgain() throws Exception {
        Reports.write(directory, ROWS, NONE);
        assertEquals(ROWS, Reports.read(directory.resolve("results.csv")));
        assertTrue(Files.size(directory.resolve("results.md")) > 0);
        Path other = Files.writeString(directory.resolve("other.csv"), "a,b\n1,2\n");
        assertThrows(IllegalArgumentException.class, () -> Reports.read(other));
    }
}
