package io.decree.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.ToySubject;
import io.decree.benchmarks.ToySubject.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system does wrong is seen: numbers of such a run mean nothing. */
final class FaultTest {

    private static final Path UNUSED = Path.of("unused");

    @TempDir private Path directory;

    /** Nothing is warmed up, so that the fault lies in the load that is measured. */
    private static Row row(Fault fault) throws Exception {
        Plan plan = new Plan(List.of(8), List.of(), false, 0, 0, 300, 300, 1, "");
        var setting = Runs.setting("toy", Topology.ONE, Durability.MEMORY, plan, UNUSED);
        return Runs.rows(setting, plan, ToySubject.provider(fault)).get(0);
    }

    @Test
    void aRunWithoutFaultIsGood() throws Exception {
        Row row = row(Fault.NONE);
        assertEquals("ok", row.verdict());
        assertTrue(row.isGood());
        assertTrue(row.opsPerSecond() > ToySubject.AT, "the faults below were never reached");
        assertTrue(0 < row.p50Micros() && row.p50Micros() <= row.p99Micros());
        assertTrue(row.p99Micros() <= row.p999Micros() && row.p999Micros() <= row.maxMicros());
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_VALUE, DIFFERENT",
        "LEFT_OUT, DIFFERENT",
        "NOT_EXECUTED, LOST",
        "TWICE, TOO MUCH",
        "NO_OUTCOME, LOST"
    })
    void aFaultIsNamed(Fault fault, String name) throws Exception {
        Row row = row(fault);
        assertTrue(row.verdict().startsWith(name), row.verdict());
        assertFalse(row.isGood());
    }

    /** The process ends at once, since there is no such option: its rows say so. */
    @Test
    void aRunThatFailsHasRowsThatSaySo() throws Exception {
        Plan plan = Runs.plan(List.of(1, 8), List.of(100), false);
        var setting = Runs.setting("decree", Topology.ONE, Durability.MEMORY, plan, directory);
        List<Row> rows = new ArrayList<>();
        Fork.ofThis(List.of("-XX:NoSuchOption=1")).run(setting, plan, rows::add, stage -> {});
        assertEquals(List.of(1, 8, 0), rows.stream().map(Row::window).toList());
        for (Row row : rows) {
            assertFalse(row.isGood());
            assertTrue(row.verdict().startsWith("FAILED"), row.verdict());
        }
    }

    @Test
    void aRefusalIsCounted() throws Exception {
        Row row = row(Fault.REFUSED);
        assertEquals(1, row.failures());
        assertFalse(row.isGood());
    }
}
