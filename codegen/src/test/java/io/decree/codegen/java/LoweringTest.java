package io.decree.codegen.java;

import static io.decree.codegen.java.Sample.at;
import static io.decree.codegen.java.Sample.bound;
import static io.decree.codegen.java.Sample.forAll;
import static io.decree.codegen.java.Sample.m;
import static io.decree.codegen.java.Sample.none;
import static io.decree.codegen.java.Sample.old;
import static io.decree.codegen.java.Sample.op;
import static io.decree.codegen.java.Sample.quorum;
import static io.decree.codegen.java.Sample.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import io.decree.contracts.source.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How expressions look in Java; the state is an object called {@code box}. */
class LoweringTest {

    private static final Expr S = m("slot", Sample.SLOT);

    @Test
    void quantifiersOverValuesAreUnrolled() {
        Expr body =
                op(at(read(Sample.voter), bound("n", Sample.MEMBER)), Operator.EQUAL, oldVoter());
        assertEquals(
                "box.voter[0] == before.voter[0] && box.voter[1] == before.voter[0]"
                        + " && box.voter[2] == before.voter[0]",
                java(forAll("n", Sample.MEMBER, body)));
    }

    @Test
    void constantsDecideWhatTheyCan() {
        Expr v = bound("v", Sample.COLOUR);
        Expr w = bound("w", Sample.COLOUR);
        Expr chosen =
                op(at(read(Sample.choice), Sample.literal(0, Sample.MEMBER)), Operator.EQUAL, v);
        Expr body = op(chosen, Operator.IMPLIES, op(v, Operator.EQUAL, w));
        assertEquals(
                "box.choice[0] != COLOUR_RED && box.choice[0] != COLOUR_GREEN",
                java(forAll("v", Sample.COLOUR, forAll("w", Sample.COLOUR, body))));
    }

    @Test
    void aQuorumIsASumAgainstTheVoterCount() {
        Expr voter = at(read(Sample.voter), bound("n", Sample.MEMBER));
        Expr chose =
                op(
                        at(read(Sample.choice), bound("n", Sample.MEMBER)),
                        Operator.EQUAL,
                        m("colour", Sample.COLOUR));
        String text = java(quorum(voter, chose));
        assertTrue(
                text.startsWith("2 * ((box.voter[0] && box.choice[0] == mColour ? 1 : 0) + "),
                text);
        assertTrue(
                text.endsWith(
                        "> (box.voter[0] ? 1 : 0) + (box.voter[1] ? 1 : 0) + (box.voter[2] ? 1 : 0)"),
                text);
    }

    @Test
    void equalityOfRecordsIsEqualityOfTheirFields() {
        Expr same = op(at(read(Sample.votes), S), Operator.EQUAL, at(old(Sample.votes), S));
        assertEquals(
                "box.votesBallot[(int) (mSlot - box.base)]"
                        + " == before.votesBallot[(int) (mSlot - before.base)]"
                        + " && box.votesValue[(int) (mSlot - box.base)]"
                        + " == before.votesValue[(int) (mSlot - before.base)]",
                java(same));
    }

    @Test
    void noRecordIsNoneInEveryField() {
        Expr empty = op(at(read(Sample.votes), S), Operator.NOT_EQUAL, none(Sample.VOTE));
        assertEquals(
                "box.votesBallot[(int) (mSlot - box.base)] != BALLOT_NONE"
                        + " || box.votesValue[(int) (mSlot - box.base)] != VALUE_NONE",
                java(empty));
    }

    @Test
    void membershipInAWindowCannotOverflow() {
        assertEquals(
                "box.base <= mSlot && mSlot - box.base < box.capacity",
                java(Sample.inWindow(S, false)));
        assertEquals(
                "before.base > mSlot || mSlot - before.base >= before.capacity",
                not(Sample.inWindow(S, true)));
    }

    @Test
    void negationsArePushedInwards() {
        Expr a = op(m("ballot", Sample.BALLOT), Operator.LESS, read(Sample.promised));
        Expr b = at(read(Sample.voter), m("from", Sample.MEMBER));
        assertEquals("mBallot >= box.promised || !box.voter[mFrom]", not(op(a, Operator.AND, b)));
        assertEquals(
                "mBallot < box.promised && !box.voter[mFrom]", not(op(a, Operator.IMPLIES, b)));
        assertEquals(
                "mBallot >= box.promised || box.voter[mFrom]", java(op(a, Operator.IMPLIES, b)));
    }

    @Test
    void equivalenceComparesTruthValues() {
        Expr a = op(m("ballot", Sample.BALLOT), Operator.EQUAL, none(Sample.BALLOT));
        Expr b = op(m("value", Sample.VALUE), Operator.EQUAL, none(Sample.VALUE));
        assertEquals(
                "(mBallot == BALLOT_NONE) == (mValue == VALUE_NONE)", java(op(a, Operator.IFF, b)));
        assertEquals(
                "!((mBallot == BALLOT_NONE) == (mValue == VALUE_NONE))",
                not(op(a, Operator.IFF, b)));
    }

    @Test
    void aConjunctionInsideADisjunctionGetsParentheses() {
        Expr a = at(read(Sample.voter), Sample.literal(0, Sample.MEMBER));
        Expr b = at(read(Sample.voter), Sample.literal(1, Sample.MEMBER));
        Expr and = op(a, Operator.AND, b);
        assertEquals(
                "(box.voter[0] && box.voter[1]) || box.voter[0]", java(op(and, Operator.OR, a)));
        assertEquals(
                "(box.voter[0] || box.voter[1]) && box.voter[0]",
                java(op(op(a, Operator.OR, b), Operator.AND, a)));
    }

    @Test
    void sumsThatMayBeLongAreComputedAsLong() {
        Expr two = Sample.sum(read(Sample.capacity), Operator.PLUS, read(Sample.capacity));
        assertEquals("(long) box.capacity + box.capacity", java(two));
        Expr end = Sample.sum(read(Sample.base), Operator.PLUS, read(Sample.capacity));
        assertEquals("box.base + box.capacity", java(end));
        Expr left = Sample.sum(S, Operator.MINUS, end);
        assertEquals("mSlot - (box.base + box.capacity)", java(left));
    }

    @Test
    void ballotsAreComputedWithTheLibrary() {
        Expr ballot = m("ballot", Sample.BALLOT);
        Expr member = m("from", Sample.MEMBER);
        Expr owner = new Expr.Owner(ballot, Sample.MEMBER, Span.NONE);
        assertEquals("Ballots.owner(mBallot) == mFrom", java(op(owner, Operator.EQUAL, member)));
        assertEquals(
                "Ballots.next(mBallot, mFrom)",
                java(new Expr.Next(ballot, member, Sample.BALLOT, Span.NONE)));
    }

    @Test
    void choicesNestWithoutParenthesesAtTheEnd() {
        Expr a = at(read(Sample.voter), Sample.literal(0, Sample.MEMBER));
        Expr inner = new Expr.If(a, S, read(Sample.base), Sample.SLOT, Span.NONE);
        Expr outer = new Expr.If(a, S, inner, Sample.SLOT, Span.NONE);
        assertEquals("box.voter[0] ? mSlot : box.voter[0] ? mSlot : box.base", java(outer));
        assertEquals(
                "box.base == (box.voter[0] ? mSlot : box.base)",
                java(op(read(Sample.base), Operator.EQUAL, inner)));
    }

    @Test
    void quantifiersOverSlotsAreLeftToTheCaller() {
        Expr body =
                op(
                        Sample.dot(at(read(Sample.votes), bound("s", Sample.SLOT)), "ballot"),
                        Operator.AT_MOST,
                        read(Sample.promised));
        assertEquals("loop(s)", java(Sample.forSlots(Optional.empty(), body)));
        assertEquals("box.votesBallot[(int) (s - box.base)] <= box.promised", java(body));
    }

    private static Expr oldVoter() {
        return at(Sample.old(Sample.voter), Sample.literal(0, Sample.MEMBER));
    }

    private static String java(Expr expr) {
        return renderer().render(expr);
    }

    private static String not(Expr expr) {
        return renderer().renderNot(expr);
    }

    private static JavaExpressions renderer() {
        return new JavaExpressions(
                Sample.contract().components().get(0),
                new JavaExpressions.Reads() {
                    @Override
                    public String scalar(StateField field, boolean old) {
                        return (old ? "before." : "box.") + JavaNames.variable(field);
                    }

                    @Override
                    public String cell(
                            StateField field, String variable, boolean old, Expr key, String cell) {
                        return (old ? "before." : "box.") + variable + "[" + cell + "]";
                    }

                    @Override
                    public String message(Field field, boolean reply) {
                        return JavaNames.parameter(reply ? "reply" : "m", field);
                    }

                    @Override
                    public String quantified(Expr.Quantified quantified) {
                        return "loop(" + slot(quantified.variable()) + ")";
                    }
                });
    }
}
