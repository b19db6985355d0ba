package io.decree.contracts.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StateTest {

    private final State initial = State.initial(TestContracts.acceptor());

    @Test
    void whatIsNotGivenStartsWithItsInitialValue() {
        assertEquals(1, initial.value("fitness"));
        assertEquals(0, initial.value("promised"));
        assertEquals(4, initial.value("capacity"));
        assertEquals(0, initial.value("votes", 3, "value"));
    }

    @Test
    void changingAStateLeavesTheOldOneAlone() {
        State changed = initial.with("votes", 3, "value", 42);
        assertEquals(0, initial.value("votes", 3, "value"));
        assertEquals(42, changed.value("votes", 3, "value"));
        assertEquals(initial, changed.with("votes", 3, "value", 0));
    }

    @Test
    void theCapacityDecidesHowManySlotsThereAre() {
        State wide = initial.with("votes", 3, "value", 42).with("capacity", 6);
        assertEquals(42, wide.value("votes", 3, "value"));
        assertEquals(0, wide.value("votes", 5, "value"));
        assertThrows(Fault.Signal.class, () -> initial.value("votes", 4, "value"));
    }

    @Test
    void aStateIsShownByWhatDiffersFromTheInitialOne() {
        State state = initial.with("fitness", 2).with("base", 70_000);
        assertEquals(
                "fitness = fit, base = 70_000, votes[70_001].value = 42",
                state.with("votes", 70_001, "value", 42).toString());
    }
}
