package io.decree.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.SnapshotTimes;
import io.decree.benchmarks.run.Held;
import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.ScaleRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalePageTest {

    private static ScaleRow row(String label, double ops, long snapshots) {
        Row plain = RowsForTests.row("decree", "durable", 64, ops, 1);
        String line = plain.line().replaceFirst("^decree,[^,]*,", "decree," + label + ",");
        SnapshotTimes.Summary summary = new SnapshotTimes.Summary(snapshots, 2, 640, 300);
        Held held = new Held(1.5, 10, 20, 300, 13, 0.25, summary);
        return new ScaleRow(held, Row.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "replicas", "values", "state"})
    void aSeriesHasATableAndSaysWhatBoundsIt(String series) {
        List<ScaleRow> rows = List.of(row(series + " 1", 1000, 0), row(series + " 2", 500, 0));
        List<String> text = new ScalePage("./decree bench", List.of("-Xmx1g"), rows).text();
        assertTrue(
                text.contains("| options of all virtual machines | `-Xmx1g` |"), text.toString());
        assertEquals(2, text.stream().filter(it -> it.contains("| durable |")).count());
        assertTrue(text.stream().anyMatch(it -> it.startsWith("What bounds it:")));
        assertTrue(text.stream().noneMatch(it -> it.contains("MiB each")));
    }

    @Test
    void snapshotsHaveColumnsWhereThereAreSome() {
        List<ScaleRow> rows = List.of(row("state few", 1000, 0), row("state more", 900, 3));
        List<String> text = ScaleTable.lines(rows, series -> List.of());
        assertTrue(text.get(3).contains("| MiB each |"), text.get(3));
        assertTrue(text.get(6).contains("| 3.00 | 2.00 | 640 | 300 | ok |"), text.get(6));
    }
}
