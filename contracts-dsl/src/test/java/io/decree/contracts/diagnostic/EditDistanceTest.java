package io.decree.contracts.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "promised, promised, 0",
        "promised, promissed, 1",
        "promised, promise, 1",
        "promised, premised, 1",
        "promised, rpomised, 1",
        "ballot, slot, 3",
        "'', slot, 4"
    })
    void countsSlips(String a, String b, int slips) {
        assertEquals(slips, EditDistance.between(a, b));
        assertEquals(slips, EditDistance.between(b, a));
    }
}
