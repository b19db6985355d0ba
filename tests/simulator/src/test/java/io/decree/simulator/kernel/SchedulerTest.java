package io.decree.simulator.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private record Set(long nanos, int number) {}

    @Test
    void eventsHappenByTimeAndThoseOfOneInstantInTheOrderTheyWereSet() {
        SimRandom random = new SimRandom(3);
        Scheduler scheduler = new Scheduler();
        List<Set> all = new ArrayList<>();
        List<Set> happened = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Set set = new Set(random.below(500), i);
            all.add(set);
            scheduler.at(set.nanos(), () -> happened.add(set));
        }
        scheduler.runUntil(1_000);
        // A stable sort by time alone is the dumb copy of the queue.
        all.sort(Comparator.comparingLong(Set::nanos));
        assertEquals(all, happened);
        assertEquals(10_000, scheduler.happened());
        assertEquals(1_000, scheduler.now());
    }

    @Test
    void eventsSetByEventsFindTheirPlace() {
        Scheduler scheduler = new Scheduler();
        List<String> happened = new ArrayList<>();
        scheduler.at(
                10,
                () -> {
                    happened.add("a at " + scheduler.now());
                    scheduler.after(0, () -> happened.add("c at " + scheduler.now()));
                    scheduler.after(5, () -> happened.add("d at " + scheduler.now()));
                });
        scheduler.at(10, () -> happened.add("b at " + scheduler.now()));
        scheduler.runUntil(20);
        assertEquals(List.of("a at 10", "b at 10", "c at 10", "d at 15"), happened);
    }

    @Test
    void nothingHappensAfterTheLastInstantAskedFor() {
        Scheduler scheduler = new Scheduler();
        scheduler.at(10, () -> {});
        assertFalse(scheduler.step(9));
        assertEquals(1, scheduler.waiting());
        assertTrue(scheduler.step(10));
        assertFalse(scheduler.step(100));
    }

    @Test
    void nothingCanBeSetForThePast() {
        Scheduler scheduler = new Scheduler();
        scheduler.runUntil(10);
        assertThrows(IllegalArgumentException.class, () -> scheduler.at(9, () -> {}));
        assertThrows(IllegalArgumentException.class, () -> scheduler.after(-1, () -> {}));
    }
}
