package io.decree.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.fault.Fault;
import io.decree.simulator.fault.FaultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    private final Scenario large = Profile.USUAL.of(5, 4).scenario(11);

    private static Scenario shrink(Scenario scenario, Predicate<Scenario> fails) {
        return Shrinker.shrink(scenario, fails, 3_000);
    }

    private static boolean has(Scenario scenario, FaultKind kind) {
        return scenario.faults().stream().anyMatch(fault -> fault.kind(5) == kind);
    }

    @Test
    void onlyTheFaultsThatMatterAreLeft() {
        FaultKind first = large.faults().get(7).kind(5);
        Predicate<Scenario> fails =
                scenario -> has(scenario, first) && has(scenario, FaultKind.SLOW_DISK);
        assertTrue(first != FaultKind.SLOW_DISK && fails.test(large), large.faults().toString());
        Scenario small = shrink(large, fails);
        assertEquals(2, small.faults().size());
        assertEquals(0, small.operations());
        assertEquals(0, small.clients().size());
    }

    @Test
    void onlyTheOperationsThatMatterAreLeft() {
        Scenario small =
                shrink(
                        large,
                        scenario ->
                                scenario.clients().size() > 1
                                        && scenario.clients().get(1).list().contains(17)
                                        && scenario.clients().get(1).list().contains(90));
        assertEquals("[none, 17,90]", small.clients().toString());
        assertEquals(1, small.nodes());
        assertEquals(List.of(), small.faults());
        assertEquals(0, small.calm().size());
    }

    @Test
    void theEndComesNearToTheFailure() {
        long needed = large.durationNanos() / 3;
        Scenario small = shrink(large, scenario -> scenario.durationNanos() >= needed);
        assertTrue(small.durationNanos() >= needed);
        assertTrue(small.durationNanos() < needed + needed / 10);
    }

    @Test
    void patienceIsKept() {
        AtomicInteger asked = new AtomicInteger();
        Shrinker.shrink(
                large,
                scenario -> {
                    asked.incrementAndGet();
                    return scenario.faults().size() > 3;
                },
                25);
        assertEquals(25, asked.get());
    }

    @Test
    void everySmallerScenarioIsAValidOne() {
        // Nothing matters, so all steps are accepted, among them those that renumber endpoints.
        for (int seed = 0; seed < 12; seed++) {
            Scenario small =
                    shrink(
                            Profile.USUAL.of(4, 3).scenario(seed),
                            scenario ->
                                    ScenarioText.parse(ScenarioText.print(scenario))
                                                    .equals(scenario)
                                            && !scenario.faults().isEmpty());
            assertEquals(1, small.faults().size());
        }
    }

    @Test
    void endpointsBehindATakenOneMoveUp() {
        String text =
                """
                decree scenario 1
                seed 1
                nodes 3
                duration 1s
                tick 10ms
                pace 10ms
                client 0-9
                from 1ms to 2ms cut 0 and 1,2,c0
                from 1ms to 2ms cut 0 and 2
                from 1ms to 2ms pause 2
                """;
        List<String> lines = new ArrayList<>();
        for (Fault left : Renumbering.without(ScenarioText.parse(text).faults(), 2)) {
            lines.add(ScenarioText.print(left, 2));
        }
        assertEquals(List.of("from 1ms to 2ms cut 0 and 1,c0"), lines);
    }
}
