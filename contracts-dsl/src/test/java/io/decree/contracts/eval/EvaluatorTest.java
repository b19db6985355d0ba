package io.decree.contracts.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expressions that the two contracts of the project do not use are built by hand. */
class EvaluatorTest {

    private static final Type INT = new Type.Int("int", Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Type BOOL = new Type.Bool();
    private static final Type NODE = new Type.Node("Node", 3);
    private static final Span HERE = new Span(3, 7, 1);

    private final Interpreter box = new Interpreter(TestContracts.ballotBox());

    private Evaluation evaluate(Expr expr) {
        return box.evaluate(expr, Scope.of(box.initial()));
    }

    private static Expr number(long value) {
        return new Expr.Literal(value, Long.toString(value), INT, HERE);
    }

    private static Expr binary(Operator operator, Expr left, Expr right) {
        return new Expr.Binary(operator, left, right, INT, HERE);
    }

    private static Expr truth(boolean value) {
        return new Expr.Literal(value ? 1 : 0, Boolean.toString(value), BOOL, HERE);
    }

    @Test
    void arithmeticIsExact() {
        Expr six = binary(Operator.TIMES, number(2), binary(Operator.PLUS, number(1), number(2)));
        assertEquals(new Evaluation.Value(-5), evaluate(binary(Operator.MINUS, number(1), six)));
        assertEquals(new Evaluation.Value(-6), evaluate(new Expr.Negate(six, INT, HERE)));
    }

    @Test
    void arithmeticThatDoesNotFitIsAFaultAndNotAWrongNumber() {
        Evaluation result = evaluate(binary(Operator.PLUS, number(Long.MAX_VALUE), number(1)));
        Evaluation.Faulted faulted = assertInstanceOf(Evaluation.Faulted.class, result);
        assertEquals(HERE, faulted.fault().span());
    }

    @Test
    void theRightSideIsNotLookedAtWhenTheLeftSideDecides() {
        Expr fault = binary(Operator.LESS, overflow(), number(0));
        assertEquals(new Evaluation.Value(0), evaluate(binary(Operator.AND, truth(false), fault)));
        assertEquals(new Evaluation.Value(1), evaluate(binary(Operator.OR, truth(true), fault)));
        assertEquals(
                new Evaluation.Value(1), evaluate(binary(Operator.IMPLIES, truth(false), fault)));
    }

    private static Expr overflow() {
        return binary(Operator.TIMES, number(Long.MAX_VALUE), number(2));
    }

    @Test
    void theOwnerOfABallotIsItsLowerHalf() {
        assertEquals(
                new Evaluation.Value(1), evaluate(new Expr.Owner(number(131_073), NODE, HERE)));
    }

    @Test
    void theNextBallotOfAMemberIsTheLeastAboveThatItOwns() {
        assertEquals(new Evaluation.Value(131_074), evaluate(next(131_073, 2)));
        assertEquals(new Evaluation.Value(196_609), evaluate(next(131_073, 1)));
        assertEquals(new Evaluation.Value(196_608), evaluate(next(131_073, 0)));
    }

    private static Expr next(long ballot, long member) {
        return new Expr.Next(number(ballot), number(member), INT, HERE);
    }

    @Test
    void aQuantifierLeavesOutTheExceptedValue() {
        Expr.Bound n = new Expr.Bound("n", NODE, HERE);
        Expr isTwo = binary(Operator.EQUAL, n, number(2));
        Expr.Domain nodes = new Expr.Domain.Values(NODE);
        Expr some = new Expr.Quantified(false, n, nodes, Optional.empty(), isTwo, BOOL, HERE);
        Expr other =
                new Expr.Quantified(false, n, nodes, Optional.of(number(2)), isTwo, BOOL, HERE);
        assertEquals(new Evaluation.Value(1), evaluate(some));
        assertEquals(new Evaluation.Value(0), evaluate(other));
    }

    @Test
    void numbersAreWrittenInGroupsFromFiveDigitsOn() {
        assertEquals("4096", Notation.number(4096));
        assertEquals("65_537", Notation.number(65_537));
        assertEquals("-1_152_921_504_606_846_976", Notation.number(-(1L << 60)));
    }
}
