package io.decree.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTextTest {

    private static final String EXAMPLE =
            """
            decree scenario 1
            seed 42
            nodes 3
            duration 60s
            tick 10ms
            pace 300ms
            client 0-99
            client 0-17,20
            calm 40s 0,2
            from 1s to 3s crash 1 power
            from 1s to 3s crash 1 process
            from 1s to 3s pause 2
            from 1s to 60s drift 0 -20000ppm
            from 1s to 3s slow-disk 1 50ms
            from 1s to 3s full-log 2
            at 3s failed-force 1
            at 3s failed-write 1
            from 1s to 3s cut 0,1 and 2,c0
            from 1s to 3s cut 0 to 1,2
            from 1s to 3s weather 0,1 to 2 loss 10% duplicate 5% reorder 0.1% delay 50us to 20ms
            """;

    @Test
    void whatIsReadIsWrittenAgain() {
        assertEquals(EXAMPLE, ScenarioText.print(ScenarioText.parse(EXAMPLE)));
    }

    @Test
    void everyDrawnScenarioSurvivesTheWayThroughText() {
        for (int seed = 0; seed < 200; seed++) {
            Scenario scenario = Profile.USUAL.of(1 + seed % 7, seed % 4).scenario(seed);
            assertEquals(scenario, ScenarioText.parse(ScenarioText.print(scenario)));
        }
    }

    @Test
    void commentsAndEmptyLinesAreSkipped() {
        String text = "# a picture\n\n" + EXAMPLE.replace("seed 42", "  seed   42 # the answer");
        assertEquals(ScenarioText.parse(EXAMPLE), ScenarioText.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    seed 42        | seed x               | line 2:  | write a number
                    seed 42        | sead 42              | line 2:  | begin with seed, nodes
                    duration 60s   | duration 60          | line 4:  | s, ms, us or ns
                    duration 60s   | duration 99999999999s| line 4:  | s, ms, us or ns
                    client 0-17,20 | client 17-0          | line 8:  | smaller number first
                    client 0-17,20 | client all           | line 8:  | ranges like 0-17,20
                    calm 40s 0,2   | calm 40s 3           | line 9:  | the replicas are 0 to 2
                    calm 40s 0,2   | calm 61s 0           | line 21: | within the duration
                    crash 1 power  | crash 1              | line 10: | write power or process
                    crash 1 power  | crash 7 power        | line 10: | the nodes are 0 to 2
                    crash 1 power  | crsh 1 power         | line 10: | write crash, pause, drift
                    pause 2        | pause 2 3            | line 12: | end the line before it
                    -20000ppm      | fast                 | line 13: | 20000ppm
                    -20000ppm      | -1000001ppm          | line 13: | more than -1000000ppm
                    3s failed-force| 3s failed            | line 16: | failed-write or failed-force
                    0,1 and 2,c0   | 0,1 or 2,c0          | line 18: | 'and' for both ways
                    0,1 and 2,c0   | 0,1 and 2,c9         | line 18: | take nodes and clients
                    0,1 and 2,c0   | 0,x and 2,c0         | line 18: | clients like c0
                    loss 10%       | loss 101%            | line 20: | from 0 to 1000
                    loss 10%       | loss ten             | line 20: | percent like
                    1s to 3s pause | 3s to 1s pause       | line 12: | end after that
                    1s to 3s pause | 1s 3s pause          | line 12: | write 'to'
                    """)
    void aMistakeIsNamedWithItsLineAndARemedy(
            String right, String wrong, String line, String remedy) {
        String text = EXAMPLE.replace(right, wrong);
        ScenarioException error =
                assertThrows(ScenarioException.class, () -> ScenarioText.parse(text));
        assertTrue(error.getMessage().startsWith(line), error.getMessage());
        assertTrue(error.getMessage().contains(remedy), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "seed 42, seed",
        "nodes 3, nodes",
        "duration 60s, duration",
        "tick 10ms, tick",
        "pace 300ms, pace",
        "decree scenario 1, decree scenario 1"
    })
    void aMissingLineIsAskedFor(String line, String remedy) {
        String text = EXAMPLE.replaceFirst(line + "\n", "");
        ScenarioException error =
                assertThrows(ScenarioException.class, () -> ScenarioText.parse(text));
        assertTrue(error.getMessage().contains("'" + remedy), error.getMessage());
    }
}
