package io.decree.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.decree.DecreeProvider;
import io.decree.benchmarks.decree.DecreeTcpProvider;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decree is measured in every way for a moment. How fast it is, is no matter here. */
final class SmokeTest {

    @TempDir private Path directory;

    private List<Row> rows(Topology topology, Durability durability, Plan plan) throws Exception {
        return rows(DecreeProvider.NAME, topology, durability, plan);
    }

    private List<Row> rows(String name, Topology topology, Durability durability, Plan plan)
            throws Exception {
        var setting = Runs.setting(name, topology, durability, plan, directory);
        return Runs.rows(setting, plan, SubjectProvider.named(name));
    }

    @Test
    void inOneProcessOverTcp() throws Exception {
        Plan plan = Runs.plan(List.of(16), List.of(), false);
        Row row = rows(DecreeTcpProvider.NAME, Topology.ONE, Durability.MEMORY, plan).get(0);
        assertTrue(row.isGood(), row.line());
        assertEquals(DecreeTcpProvider.NAME, row.subject());
    }

    @ParameterizedTest
    @CsvSource({"DURABLE, false", "MEMORY, true"})
    void inOneProcess(Durability durability, boolean isInline) throws Exception {
        Plan plan = Runs.plan(List.of(1, 64), List.of(500), isInline);
        List<Row> rows = rows(Topology.ONE, durability, plan);
        assertEquals(3, rows.size());
        for (Row row : rows) {
            assertTrue(row.isGood(), row.line());
            assertTrue(row.opsPerSecond() > 0, row.line());
            assertEquals(durability.toString(), row.durability());
        }
        assertTrue(rows.get(1).memberBytesPerOp() <= rows.get(1).bytesPerOp());
        assertEquals(List.of(1, 64, 0), rows.stream().map(Row::window).toList());
    }

    @Test
    void inThreeProcesses() throws Exception {
        Plan plan = Runs.plan(List.of(16), List.of(), false);
        Row row = rows(Topology.THREE, Durability.MEMORY, plan).get(0);
        assertTrue(row.isGood(), row.line());
        assertTrue(row.opsPerSecond() > 0, row.line());
        assertTrue(row.cpuSecondsPerMillion() > 0, row.line());
    }
}
