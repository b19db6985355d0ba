package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.tla.Coverage.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Location WHOLE = new Location("M", 1, 1, 3, 20);
    private static final Location PART = new Location("M", 2, 5, 2, 9);
    private static final Location OTHER_PART = new Location("M", 3, 5, 3, 9);

    @Test
    void numbersOfSeveralRunsAreAddedUp() {
        Coverage coverage = new Coverage();
        coverage.add(List.of("  |line 2, col 5 to line 2, col 9 of module M: 3"));
        coverage.add(List.of("line 2, col 5 to line 2, col 9 of module M: 4:17"));
        assertEquals(7, coverage.of(PART));
    }

    @Test
    void aPartOfAnExpressionWithoutListedPartsCountsLikeTheWhole() {
        Coverage coverage = new Coverage();
        coverage.add(List.of("line 1, col 1 to line 3, col 20 of module M: 5"));
        assertEquals(5, coverage.of(PART));
    }

    @Test
    void aConsequentThatIsNotListedWasNeverEvaluated() {
        Coverage coverage = new Coverage();
        coverage.add(List.of("line 1, col 1 to line 3, col 20 of module M: 5"));
        assertEquals(0, coverage.ofConsequent(PART));
        coverage.add(List.of("|line 2, col 5 to line 2, col 9 of module M: 2"));
        assertEquals(2, coverage.ofConsequent(PART));
    }

    @Test
    void aPartThatIsLeftOutBesideListedOnesWasNeverEvaluated() {
        Coverage coverage = new Coverage();
        coverage.add(
                List.of(
                        "line 1, col 1 to line 3, col 20 of module M: 5",
                        "|line 2, col 5 to line 2, col 9 of module M: 5"));
        assertEquals(0, coverage.of(OTHER_PART));
        assertEquals(5, coverage.of(WHOLE));
    }

    @Test
    void whatTlcNeverMentionsWasNeverEvaluated() {
        assertEquals(0, new Coverage().of(PART));
    }
}
