package io.decree.contracts.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.eval.TestContracts;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.StateField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compares the search with trying everything, which is slow and plainly right. */
class SearchProperties {

    private static final Component BOX = TestContracts.ballotBox();
    private static final StateField VOTES = BOX.field("vote_of").orElseThrow();
    private static final StateField VOTERS = BOX.field("voter").orElseThrow();

    private final Layout layout = new Layout(BOX, null, new Candidates(BOX, false));

    @Property(tries = 300)
    void findsAnInputExactlyWhenThereIsOne(@ForAll long seed) {
        List<Goal> goals = goals(new Random(seed));
        Search search = new Search(layout, 100_000);
        Optional<Partial> found = search.find(goals);
        assertTrue(search.exhausted());
        assertEquals(exists(goals, new Partial(layout), 0), found.isPresent());
        found.ifPresent(input -> assertTrue(goals.stream().allMatch(goal -> goal.holds(input))));
    }

    /** Goals that look at one value after another and stop early, as clauses do. */
    private static List<Goal> goals(Random random) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            int a = random.nextInt(3);
            int b = random.nextInt(3);
            int c = random.nextInt(3);
            long value = random.nextInt(3);
            boolean negate = random.nextBoolean();
            goals.add(
                    input ->
                            negate
                                    != (input.get(VOTES, a) == value
                                            && (input.get(VOTERS, b) != 0
                                                    || input.get(VOTES, c) != value)));
        }
        return goals;
    }

    private boolean exists(List<Goal> goals, Partial input, int cell) {
        if (cell == 6) {
            return goals.stream().allMatch(goal -> goal.holds(input));
        }
        StateField field = cell < 3 ? VOTES : VOTERS;
        int variable = layout.before(field, cell % 3);
        for (long value : layout.variable(variable).candidates()) {
            input.choose(variable, value);
            if (exists(goals, input, cell + 1)) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 20)
    void continuesWithRandomChoicesWhenThereIsTooMuchToTry(@ForAll long seed) {
        Search search = new Search(layout, 8);
        List<Goal> impossible =
                List.of(input -> input.get(VOTES, 0) + input.get(VOTES, 1) + seed % 3 > 9);
        assertEquals(Optional.empty(), search.find(impossible));
        assertTrue(!search.exhausted());
    }
}
