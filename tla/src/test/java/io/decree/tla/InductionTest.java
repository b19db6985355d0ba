package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InductionTest {

    @Test
    void theThirdCandidateIsInductiveAndTheFirstTwoHaveReadableCounterexamples()
            throws IOException {
        ModelRun run =
                new ModelRun(List.of(Models.toy()), Models.FRAMES, Models.FOLDER, line -> {});
        List<Induction.Step> steps = run.induction();
        assertEquals(
                List.of(false, false, true),
                steps.stream().map(Induction.Step::inductive).toList());
        for (Induction.Step step : steps.subList(0, 2)) {
            String text = String.join("\n", step.lines());
            assertTrue(text.contains("box: decide.decide with Decide { value = "), text);
            assertTrue(text.contains("false -> true"), text);
            assertTrue(text.contains("example from_the_model:"), text);
        }
    }
}
