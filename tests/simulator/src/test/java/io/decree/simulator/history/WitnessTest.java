package io.decree.simulator.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.history.RegisterSpecification.Answer;
import io.decree.simulator.history.RegisterSpecification.Call;
import io.decree.simulator.kernel.SimRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hosts say of the order may make the check quick; it can never make it wrong. */
class WitnessTest {

    private static final int BOUND = 20_000;
    private static final int LOST = 40;

    private final RegisterSpecification specification = new RegisterSpecification();
    private final History<Call, Answer> history = new History<>();

    private Verdict check(History<Call, Answer> asked, List<Integer> order) {
        return new LinearizabilityChecker<>(specification, BOUND).check(asked, said(order));
    }

    /** A host that applied these operations, each in a slot of its own. */
    private static AppliedOrder said(List<Integer> order) {
        AppliedOrder said = new AppliedOrder();
        for (int slot = 0; slot < order.size(); slot++) {
            said.named(order.get(slot), 7, order.get(slot));
            said.applied(slot, 7, order.get(slot));
        }
        return said;
    }

    private int lost(Call call) {
        return history.invoke(history.asked(), 0, call);
    }

    private void answered(Call call, int answer) {
        int number = history.invoke(0, 0, call);
        history.complete(number, 0, new Answer(answer));
    }

    /** Every third addition took effect, and a read saw it. */
    private List<Integer> someOfManyAdditions() {
        List<Integer> applied = new ArrayList<>();
        SimRandom random = new SimRandom(5);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < LOST; i++) {
            numbers.add(lost(RegisterSpecification.add(0, 1 + random.below(1_000_000))));
        }
        int sum = 0;
        for (int i = 0; i < LOST; i += 3) {
            applied.add(numbers.get(i));
            sum += history.input(numbers.get(i)).value();
        }
        answered(RegisterSpecification.read(0), sum);
        return applied;
    }

    @Test
    void anOrderSavesTheSearchForASumThatNoSearchFinds() {
        List<Integer> applied = someOfManyAdditions();
        assertEquals(Verdict.Kind.UNDECIDED, check(history, List.of()).kind());
        Verdict verdict = check(history, applied);
        assertEquals(Verdict.Kind.LINEARIZABLE, verdict.kind());
        assertEquals(0, verdict.steps());
    }

    @Test
    void anOrderThatLeavesOutWhatWasSeenDoesNotPass() {
        List<Integer> applied = someOfManyAdditions();
        assertEquals(Verdict.Kind.UNDECIDED, check(history, applied.subList(1, 5)).kind());
    }

    @Test
    void anOrderAgainstTimeDoesNotPass() {
        answered(RegisterSpecification.write(0, 1), 1);
        answered(RegisterSpecification.write(0, 2), 2);
        answered(RegisterSpecification.read(0), 1);
        assertEquals(Verdict.Kind.NOT_LINEARIZABLE, check(history, List.of(1, 0)).kind());
    }

    @Test
    void aReadThatGoesBackInTimeDoesNotPass() {
        int late = lost(RegisterSpecification.write(0, 9));
        answered(RegisterSpecification.read(0), 9);
        answered(RegisterSpecification.read(0), 0);
        assertEquals(Verdict.Kind.NOT_LINEARIZABLE, check(history, List.of(late)).kind());
    }

    @Test
    void anEffectBeforeItsCallDoesNotPass() {
        answered(RegisterSpecification.read(0), 9);
        int later = lost(RegisterSpecification.write(0, 9));
        assertEquals(Verdict.Kind.NOT_LINEARIZABLE, check(history, List.of(later)).kind());
    }

    @Test
    void anAnsweredUpdateThatNoHostNamedIsSearchedFor() {
        answered(RegisterSpecification.write(0, 1), 1);
        answered(RegisterSpecification.write(0, 2), 2);
        Verdict verdict = check(history, List.of(0));
        assertTrue(verdict.passed() && verdict.steps() > 0, verdict.toString());
    }

    @Test
    void theTrueOrderNeedsNoSearch() {
        for (int seed = 0; seed < 200; seed++) {
            RandomHistories random = new RandomHistories(seed, 8, 3, 100);
            Verdict verdict = check(random.make(300), random.order());
            assertTrue(verdict.passed() && verdict.steps() == 0, seed + ": " + verdict);
        }
    }

    /** Orders are true, or have two places changed or one left out; so half of them are lies. */
    @Test
    void agreesWithBruteForceWhateverIsSaid() {
        int wrong = 0;
        int bySaying = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            RandomHistories random = new RandomHistories(seed, 3, 1, 100);
            History<Call, Answer> made = random.make(6);
            if (seed % 3 > 0) {
                made = spoiled(made, new SimRandom(seed));
            }
            List<Integer> order = distorted(random.order(), new SimRandom(seed));
            boolean expected = BruteForce.linearizable(specification, made.operations());
            Verdict verdict = check(made, order);
            wrong += expected ? 0 : 1;
            bySaying += verdict.passed() && verdict.steps() == 0 ? 1 : 0;
            assertEquals(expected, verdict.passed(), order + " of " + made.operations());
        }
        assertTrue(wrong > 1_000, "wrong histories: " + wrong);
        assertTrue(bySaying > 1_000, "orders that explained all: " + bySaying);
    }

    private static List<Integer> distorted(List<Integer> order, SimRandom random) {
        List<Integer> said = new ArrayList<>(order);
        if (!said.isEmpty() && random.chance(500)) {
            int moved = said.remove(random.below(said.size()));
            if (random.chance(700)) {
                said.add(random.below(said.size() + 1), moved);
            }
        }
        return said;
    }

    /** The same with one answer that is a little more. */
    private static History<Call, Answer> spoiled(History<Call, Answer> old, SimRandom random) {
        int spoiled = random.below(old.asked());
        History<Call, Answer> made = new History<>();
        for (long event = 0; event <= 2L * old.asked(); event++) {
            for (Operation<Call, Answer> operation : old.operations()) {
                if (operation.called() == event) {
                    made.invoke(operation.client(), 0, operation.input());
                } else if (operation.returned() == event) {
                    int more = operation.number() == spoiled ? 1 + random.below(3) : 0;
                    made.complete(
                            operation.number(), 0, new Answer(operation.output().value() + more));
                }
            }
        }
        return made;
    }
}
