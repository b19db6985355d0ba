package io.decree.simulator.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.history.RegisterSpecification.Answer;
import io.decree.simulator.history.RegisterSpecification.Call;
import io.decree.simulator.kernel.SimRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeHistoriesTest {

    private final RegisterSpecification specification = new RegisterSpecification();

    private Verdict check(List<Operation<Call, Answer>> operations) {
        return new LinearizabilityChecker<>(specification).check(operations);
    }

    /** Half of these were spoiled by another answer, which may or may not make them wrong. */
    @Test
    void agreesWithBruteForceOnThousandsOfSmallHistories() {
        int wrong = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            List<Operation<Call, Answer>> operations =
                    new RandomHistories(seed, 3, 1, 100).make(7).operations();
            if (seed % 2 == 0) {
                spoil(operations, new SimRandom(seed));
            }
            boolean expected = BruteForce.linearizable(specification, operations);
            wrong += expected ? 0 : 1;
            assertEquals(expected, check(operations).passed(), () -> operations.toString());
        }
        assertTrue(wrong > 500 && wrong < 3_000, "wrong histories: " + wrong);
    }

    /** Gives one answer another value. */
    private static void spoil(List<Operation<Call, Answer>> operations, SimRandom random) {
        List<Integer> returned = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).hasReturned()) {
                returned.add(i);
            }
        }
        if (returned.isEmpty()) {
            return;
        }
        int place = returned.get(random.below(returned.size()));
        Operation<Call, Answer> old = operations.get(place);
        Answer answer = new Answer(old.output().value() + 1 + random.below(3));
        operations.set(
                place,
                new Operation<>(
                        old.number(),
                        old.client(),
                        old.called(),
                        old.returned(),
                        0,
                        0,
                        old.input(),
                        answer));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void checksAHundredThousandOperationsOverManyKeys() {
        assertTrue(check(large(20, 50, 2)).passed());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void checksAHundredThousandOperationsOnOneKey() {
        assertTrue(check(large(8, 1, 0)).passed());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void findsTheOneWrongAnswerInAHundredThousand() {
        List<Operation<Call, Answer>> operations = large(20, 50, 1);
        Operation<Call, Answer> spoiled = null;
        for (int i = 90_000; spoiled == null; i++) {
            Operation<Call, Answer> old = operations.get(i);
            if (old.hasReturned()) {
                spoiled =
                        new Operation<>(
                                old.number(),
                                old.client(),
                                old.called(),
                                old.returned(),
                                0,
                                0,
                                old.input(),
                                new Answer(old.output().value() + 100_000_000));
                operations.set(i, spoiled);
            }
        }
        Verdict verdict = check(operations);
        assertEquals(Verdict.Kind.NOT_LINEARIZABLE, verdict.kind());
        assertEquals(spoiled, verdict.witnesses().get(0));
    }

    private static List<Operation<Call, Answer>> large(int clients, int keys, int unknown) {
        return new RandomHistories(77, clients, keys, unknown).make(100_000).operations();
    }
}
