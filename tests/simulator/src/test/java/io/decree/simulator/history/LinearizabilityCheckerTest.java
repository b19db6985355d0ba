package io.decree.simulator.history;

import static io.decree.simulator.history.RegisterSpecification.add;
import static io.decree.simulator.history.RegisterSpecification.read;
import static io.decree.simulator.history.RegisterSpecification.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.history.RegisterSpecification.Answer;
import io.decree.simulator.history.RegisterSpecification.Call;
import org.junit.jupiter.api.Test;

class LinearizabilityCheckerTest {

    private final History<Call, Answer> history = new History<>();

    private int call(Call call) {
        return history.invoke(history.asked(), 0, call);
    }

    private void answer(int operation, int value) {
        history.complete(operation, 0, new Answer(value));
    }

    /** An operation that returns before anything else is called. */
    private void done(Call call, int value) {
        answer(call(call), value);
    }

    private Verdict verdict() {
        return new LinearizabilityChecker<>(new RegisterSpecification()).check(history);
    }

    private void assertLinearizable() {
        Verdict verdict = verdict();
        assertTrue(verdict.passed(), verdict.text());
    }

    private void assertNotLinearizable(String culprit) {
        Verdict verdict = verdict();
        assertEquals(Verdict.Kind.NOT_LINEARIZABLE, verdict.kind());
        assertTrue(verdict.text().contains(culprit), verdict.text());
    }

    @Test
    void nothingIsLinearizable() {
        assertLinearizable();
    }

    @Test
    void oneAfterTheOther() {
        done(write(1, 5), 5);
        done(read(1), 5);
        assertLinearizable();
    }

    @Test
    void aStaleRead() {
        done(write(1, 5), 5);
        done(write(1, 6), 6);
        done(read(1), 5);
        assertNotLinearizable("READ k1 = 5");
    }

    @Test
    void aReadDuringAWriteSeesOldOrNew() {
        int write = call(write(1, 5));
        done(read(1), 0);
        done(read(1), 5);
        answer(write, 5);
        assertLinearizable();
    }

    @Test
    void aReadDuringAWriteMustNotGoBack() {
        int write = call(write(1, 5));
        done(read(1), 5);
        done(read(1), 0);
        answer(write, 5);
        assertNotLinearizable("READ k1 = 0");
    }

    @Test
    void aLostUpdate() {
        int first = call(add(1, 1));
        int second = call(add(1, 1));
        answer(first, 1);
        answer(second, 1);
        assertNotLinearizable("ADD k1 1 = 1");
    }

    @Test
    void aDuplicateExecution() {
        done(add(1, 1), 1);
        done(read(1), 2);
        assertNotLinearizable("READ k1 = 2");
    }

    @Test
    void anOperationOfUnknownOutcomeMayTakeEffectLateOrNever() {
        call(add(1, 10));
        done(read(1), 0);
        done(add(1, 1), 1);
        done(read(1), 11);
        assertLinearizable();
    }

    @Test
    void anOperationOfUnknownOutcomeTakesEffectOnceAtMost() {
        call(add(1, 10));
        done(read(1), 10);
        done(read(1), 20);
        assertNotLinearizable("READ k1 = 20");
    }

    @Test
    void anOperationOfUnknownOutcomeTakesNoEffectBeforeItsCall() {
        done(read(1), 10);
        call(add(1, 10));
        assertNotLinearizable("READ k1 = 10");
    }

    @Test
    void aRefusedOperationMustNotTakeEffect() {
        int refused = call(write(1, 5));
        history.refuse(refused);
        done(read(1), 5);
        assertNotLinearizable("READ k1 = 5");
        assertThrows(IllegalStateException.class, () -> answer(refused, 5));
    }

    @Test
    void keysAreCheckedForThemselves() {
        done(write(1, 5), 5);
        done(read(2), 0);
        assertLinearizable();
        done(read(2), 5);
        assertNotLinearizable("key 2");
    }

    @Test
    void manyUnknownWritesDoNotDrownTheSearch() {
        for (int i = 1; i <= 40; i++) {
            call(write(1, i));
        }
        for (int i = 40; i > 0; i--) {
            done(read(1), i);
        }
        assertLinearizable();
        done(read(1), 40);
        assertNotLinearizable("READ k1 = 40");
    }

    @Test
    void givingUpIsNotAPass() {
        for (int i = 1; i <= 12; i++) {
            call(add(1, 1 << i));
        }
        done(read(1), 1);
        Verdict verdict =
                new LinearizabilityChecker<>(new RegisterSpecification(), 100).check(history);
        assertEquals(Verdict.Kind.UNDECIDED, verdict.kind());
        assertFalse(verdict.passed());
    }

    /** It fits long before it is answered; trying all that came since first would take ages. */
    @Test
    void aReadAnsweredLateAmongManyOfUnknownOutcome() {
        for (int unknown = 0; unknown < 30; unknown++) {
            call(add(1, 1_000 + (1 << unknown % 20)));
        }
        done(write(1, 7), 7);
        int late = call(read(1));
        for (int i = 0; i < 60; i++) {
            done(write(1, 10 + i), 10 + i);
        }
        answer(late, 7);
        assertLinearizable();
        assertTrue(verdict().steps() < 1_000, verdict().steps() + " steps");
    }
}
