package io.decree.codegen.jml;

import static io.decree.codegen.java.Sample.at;
import static io.decree.codegen.java.Sample.bound;
import static io.decree.codegen.java.Sample.dot;
import static io.decree.codegen.java.Sample.forSlots;
import static io.decree.codegen.java.Sample.inWindow;
import static io.decree.codegen.java.Sample.m;
import static io.decree.codegen.java.Sample.none;
import static io.decree.codegen.java.Sample.old;
import static io.decree.codegen.java.Sample.op;
import static io.decree.codegen.java.Sample.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.codegen.java.Sample;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Handler;
import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JmlExpressionsTest {

    private static final Component BOX = Sample.contract().components().get(0);
    private static final Expr S = bound("s", Sample.SLOT);

    @Test
    void aSlotOfAQuantifierIsAnIndex() {
        Expr body = op(dot(at(read(Sample.votes), S), "ballot"), Operator.AT_MOST, ballot());
        assertEquals(
                "(\\forall int i; 0 <= i && i < capacity && i != mSlot - base;"
                        + " votesBallot[i] <= mBallot)",
                state(forSlots(Optional.of(m("slot", Sample.SLOT)), body)));
        assertEquals(
                "(\\forall int i; 0 <= i && i < capacity; base + i >= base)",
                state(forSlots(Optional.empty(), op(S, Operator.AT_LEAST, read(Sample.base)))));
    }

    @Test
    void bothWindowsAreTheSameWhileACaseLeavesTheWindowAlone() {
        Expr kept = op(at(read(Sample.votes), S), Operator.EQUAL, at(old(Sample.votes), S));
        assertEquals(
                "(\\forall int i; 0 <= i && i < capacity;"
                        + " votesBallot[i] == \\old(votesBallot[i])"
                        + " && votesValue[i] == \\old(votesValue[i]))",
                JmlExpressions.ofCase(BOX, "m", BOX.handlers().get(0).cases().get(1))
                        .render(forSlots(Optional.empty(), kept)));
    }

    @Test
    void aMovedWindowIsReadThroughTheClauseThatMovesIt() {
        Expr kept =
                op(
                        inWindow(S, true),
                        Operator.IMPLIES,
                        op(
                                dot(at(read(Sample.votes), S), "value"),
                                Operator.EQUAL,
                                dot(at(old(Sample.votes), S), "value")));
        Component moving = moving();
        assertEquals(
                "(\\forall int i; 0 <= i && i < capacity;"
                        + " \\old(base) <= base + i && base + i - \\old(base) < capacity"
                        + " ==> votesValue[i] == \\old(votesValue[(int) (mBase + i - base)]))",
                JmlExpressions.ofCase(moving, "m", Sample.moveWindow(kept))
                        .render(forSlots(Optional.empty(), kept)));
    }

    @Test
    void withoutSuchAClauseThereIsNoAnswer() {
        Expr kept = op(at(read(Sample.votes), S), Operator.EQUAL, at(old(Sample.votes), S));
        Case moved = Sample.moveWindow(kept);
        Case vague =
                new Case(
                        moved.id(),
                        moved.name(),
                        1,
                        moved.catalogue(),
                        moved.guard(),
                        moved.changes(),
                        moved.ensures().subList(1, 2),
                        moved.reply(),
                        moved.alarm(),
                        moved.docs(),
                        moved.span());
        JmlExpressions expressions = JmlExpressions.ofCase(moving(), "m", vague);
        Expr clause = forSlots(Optional.empty(), kept);
        assertThrows(IllegalArgumentException.class, () -> expressions.render(clause));
    }

    @Test
    void quantifiersOverSlotsDoNotNest() {
        Expr inner = forSlots(Optional.empty(), op(S, Operator.AT_LEAST, read(Sample.base)));
        Expr outer = forSlots(Optional.empty(), inner);
        assertThrows(IllegalArgumentException.class, () -> state(outer));
    }

    @Test
    void anEquivalenceIsTwoImplications() {
        Expr a = op(ballot(), Operator.EQUAL, none(Sample.BALLOT));
        Expr b = op(m("value", Sample.VALUE), Operator.EQUAL, none(Sample.VALUE));
        assertEquals(
                "(mBallot == BALLOT_NONE ==> mValue == VALUE_NONE)"
                        + " && (mValue == VALUE_NONE ==> mBallot == BALLOT_NONE)",
                state(op(a, Operator.IFF, b)));
    }

    @Test
    void ballotsAreComputedWithArithmetic() {
        Expr owner = new Expr.Owner(ballot(), Sample.MEMBER, Span.NONE);
        Expr member = m("from", Sample.MEMBER);
        assertEquals("mBallot % 65536 == mFrom", state(op(owner, Operator.EQUAL, member)));
        assertEquals("voter[(int) (mBallot % 65536)]", state(at(read(Sample.voter), owner)));
        assertEquals(
                "mBallot - mBallot % 65536 + (mBallot % 65536 < mFrom ? 0 : 65536) + mFrom",
                state(new Expr.Next(ballot(), member, Sample.BALLOT, Span.NONE)));
    }

    private static Component moving() {
        Handler handler = BOX.handlers().get(0);
        Handler withMove =
                new Handler(
                        "move",
                        false,
                        "m",
                        Optional.of(Sample.MOVE),
                        handler.replies(),
                        handler.requires(),
                        handler.relies(),
                        List.of(Sample.moveWindow(none(Sample.BOOL))),
                        handler.examples(),
                        handler.hints(),
                        handler.docs(),
                        handler.span());
        return new Component(
                "Box",
                BOX.state(),
                BOX.ranges(),
                BOX.invariants(),
                BOX.steps(),
                BOX.promises(),
                List.of(withMove),
                BOX.docs(),
                BOX.span());
    }

    private static Expr ballot() {
        return m("ballot", Sample.BALLOT);
    }

    private static String state(Expr expr) {
        return JmlExpressions.ofState(BOX, "m").render(expr);
    }
}
