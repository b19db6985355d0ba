package io.decree.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.decree.DecreeProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way in which Decree grows, for a moment and by little. */
final class ScaleRunTest {

    private static final int MEMBERS = 3;
    private static final int VALUE = 64;
    private static final int WINDOW = 64;

    @TempDir private Path directory;

    private List<ScaleRow> rows(Durability durability, Map<String, String> tuning)
            throws Exception {
        Plan plan = new Plan(List.of(WINDOW), List.of(), false, 200, 50, 300, 5000, 1, "it 1");
        Setting setting =
                new Setting(
                        DecreeProvider.NAME,
                        MEMBERS,
                        Topology.ONE,
                        durability,
                        VALUE,
                        plan.mostInFlight(),
                        Ports.free(MEMBERS * Setting.PORTS),
                        directory,
                        tuning);
        List<ScaleRow> rows = new ArrayList<>();
        ScaleMain.run(setting, plan, SubjectProvider.named(DecreeProvider.NAME), rows::add);
        return rows;
    }

    /** All groups' digests are compared, so frames that found another group would be seen. */
    @ParameterizedTest
    @EnumSource(Durability.class)
    void manyGroupsOnSharedLoops(Durability durability) throws Exception {
        ScaleRow row = rows(durability, Map.of("groups", "8")).get(0);
        assertTrue(row.row().isGood(), row.line());
        assertTrue(row.row().opsPerSecond() > 0, row.line());
        assertTrue(row.held().setupSeconds() > 0, row.line());
        assertTrue(row.held().heapMebibytes() > 0, row.line());
    }

    @Test
    void snapshotsOfALargeStateWithoutABreak() throws Exception {
        Map<String, String> tuning =
                Map.of(
                        "keys", "20000",
                        "snapshotSlots", "64",
                        "window", "64",
                        "batchBytes", "4096");
        ScaleRow row = rows(Durability.MEMORY, tuning).get(0);
        assertTrue(row.row().isGood(), row.line());
        assertTrue(row.held().snapshots().snapshots() > 0, row.line());
        double mebibytes = 20_000 * VALUE / (double) (1 << 20);
        assertEquals(mebibytes, row.held().snapshots().snapshotMebibytes(), 0.1);
    }

    @Test
    void aRowSurvivesItsLine() throws Exception {
        ScaleRow row = rows(Durability.MEMORY, Map.of("groups", "1")).get(0);
        ScaleRow read = ScaleRow.parse(row.line());
        assertEquals(row.line(), read.line());
        assertEquals("it", read.series());
        assertEquals("1", read.size());
        assertEquals(ScaleRow.header().split(",", -1).length, row.line().split(",", -1).length);
        assertThrows(IllegalArgumentException.class, () -> ScaleRow.parse("1,2"));
    }
}
