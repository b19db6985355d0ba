package io.decree.codegen.java;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Hints;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.SourceFile;
import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/** A small model made by hand: a window of votes, an election, and short names for expressions. */
public final class Sample {

    public static final Type BOOL = new Type.Bool();
    public static final Type.Node MEMBER = new Type.Node("Member", 3);
    public static final Type.Enumeration COLOUR =
            new Type.Enumeration("Colour", List.of("red", "green"));
    public static final Type.Ballot BALLOT = new Type.Ballot("Ballot", 0, 1L << 60, 0);
    public static final Type.Slot SLOT = new Type.Slot("Slot", 0, 1L << 60);
    public static final Type.Opaque VALUE = new Type.Opaque("Value", 0);
    public static final Type.Int CAPACITY = new Type.Int("Capacity", 1, 64);
    public static final Type.Structure VOTE =
            new Type.Structure("Vote", List.of(field("ballot", BALLOT), field("value", VALUE)));

    public static final StateField voter = given("voter", new Type.Array(MEMBER, BOOL));
    public static final StateField capacity = given("capacity", CAPACITY);
    public static final StateField choice =
            state("choice", new Type.Array(MEMBER, new Type.Option(COLOUR)), false, COLOUR);
    public static final StateField promised = state("promised", BALLOT, true, BALLOT);
    public static final StateField base = given("base", SLOT);
    public static final StateField votes = state("votes", new Type.Log("window", VOTE), true, VOTE);
    public static final Range WINDOW = new Range("window", base, capacity, Span.NONE);

    public static final Message CAST =
            message("Cast", field("ballot", BALLOT), field("slot", SLOT), field("value", VALUE));
    public static final Message MOVE = message("Move", field("base", SLOT));
    public static final Message DONE = message("Done", field("ballot", BALLOT));

    private Sample() {}

    public static Expr read(StateField field) {
        return new Expr.StateRead(field, false, field.type(), Span.NONE);
    }

    public static Expr old(StateField field) {
        return new Expr.StateRead(field, true, field.type(), Span.NONE);
    }

    public static Expr m(String name, Type type) {
        return new Expr.MessageField(field(name, type), false, type, Span.NONE);
    }

    public static Expr at(Expr target, Expr index) {
        Type type = target.type();
        Type element = type instanceof Type.Log log ? log.element() : ((Type.Array) type).element();
        return new Expr.Index((Expr.StateRead) target, index, element, Span.NONE);
    }

    public static Expr dot(Expr record, String name) {
        Type type =
                VOTE.fields().stream().filter(f -> f.name().equals(name)).findFirst().get().type();
        return new Expr.RecordField(record, name, type, Span.NONE);
    }

    public static Expr op(Expr left, Operator operator, Expr right) {
        return new Expr.Binary(operator, left, right, BOOL, Span.NONE);
    }

    public static Expr sum(Expr left, Operator operator, Expr right) {
        Type number = new Type.Int("int", 0, 1L << 60);
        return new Expr.Binary(operator, left, right, number, Span.NONE);
    }

    public static Expr none(Type type) {
        return new Expr.Literal(0, "none", type, Span.NONE);
    }

    public static Expr literal(long value, Type type) {
        return new Expr.Literal(value, Long.toString(value), type, Span.NONE);
    }

    public static Expr.Bound bound(String name, Type type) {
        return new Expr.Bound(name, type, Span.NONE);
    }

    public static Expr forSlots(Optional<Expr> except, Expr body) {
        Expr.Domain domain = new Expr.Domain.Slots(WINDOW, false);
        return new Expr.Quantified(true, bound("s", SLOT), domain, except, body, BOOL, Span.NONE);
    }

    public static Expr forAll(String name, Type type, Expr body) {
        return new Expr.Quantified(
                true,
                bound(name, type),
                new Expr.Domain.Values(type),
                Optional.empty(),
                body,
                BOOL,
                Span.NONE);
    }

    public static Expr inWindow(Expr slot, boolean old) {
        return new Expr.InRange(slot, WINDOW, old, BOOL, Span.NONE);
    }

    public static Expr quorum(Expr where, Expr body) {
        return new Expr.Quorum(bound("n", MEMBER), Optional.of(where), body, BOOL, Span.NONE);
    }

    public static Clause clause(Clause.Kind kind, String id, Expr body) {
        String label = id.substring(id.indexOf('.') + 1);
        return new Clause(id, label, kind, List.of(), body, List.of(), Span.NONE);
    }

    /** A case that moves the window to where the message says. */
    public static Case moveWindow(Expr... ensures) {
        Clause moved =
                clause(
                        Clause.Kind.ENSURES,
                        "move.base_moved",
                        op(read(base), Operator.EQUAL, m("base", SLOT)));
        return new Case(
                "move.go",
                "go",
                1,
                List.of(),
                Optional.empty(),
                List.of(place(base, null), place(votes, null)),
                List.of(moved, clause(Clause.Kind.ENSURES, "move.kept", ensures[0])),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Span.NONE);
    }

    /** A component with one handler that votes, and its contract. */
    public static Contract contract() {
        Component component =
                new Component(
                        "Box",
                        List.of(voter, capacity, choice, promised, base, votes),
                        List.of(WINDOW),
                        List.of(covered()),
                        List.of(rises()),
                        List.of(new Promise(promise(), DONE)),
                        List.of(cast()),
                        List.of("A box <of> votes & `more`."),
                        Span.NONE);
        return new Contract(
                "io.decree.sample",
                new SourceFile("sample.contract", ""),
                List.of(MEMBER, COLOUR, BALLOT, SLOT, VALUE, CAPACITY, VOTE),
                List.of(CAST, MOVE, DONE),
                List.of(component),
                List.of(),
                List.of());
    }

    private static Clause covered() {
        Expr s = bound("s", SLOT);
        Expr body = op(dot(at(read(votes), s), "ballot"), Operator.AT_MOST, read(promised));
        return clause(Clause.Kind.INVARIANT, "Box.covered", forSlots(Optional.empty(), body));
    }

    private static Clause rises() {
        Expr body = op(read(promised), Operator.AT_LEAST, old(promised));
        return clause(Clause.Kind.STEP, "Box.rises", body);
    }

    private static Clause promise() {
        Expr reply = new Expr.MessageField(field("ballot", BALLOT), true, BALLOT, Span.NONE);
        return clause(
                Clause.Kind.PROMISE, "Box.kept", op(read(promised), Operator.AT_LEAST, reply));
    }

    private static Handler cast() {
        Expr cell = at(read(votes), m("slot", SLOT));
        Case outside =
                row(
                        1,
                        "outside",
                        Optional.of(
                                new Expr.Not(inWindow(m("slot", SLOT), false), BOOL, Span.NONE)),
                        List.of(),
                        List.of(),
                        Optional.empty());
        Case accept =
                row(
                        2,
                        "accept",
                        Optional.empty(),
                        List.of(place(promised, null), place(votes, m("slot", SLOT))),
                        List.of(
                                clause(
                                        Clause.Kind.ENSURES,
                                        "cast.recorded",
                                        op(dot(cell, "value"), Operator.EQUAL, m("value", VALUE)))),
                        Optional.of(done()));
        return new Handler(
                "cast",
                false,
                "m",
                Optional.of(CAST),
                List.of(DONE),
                List.of(),
                List.of(),
                List.of(outside, accept),
                List.of(),
                new Hints(List.of(), List.of()),
                List.of(),
                Span.NONE);
    }

    private static Reply done() {
        Reply.Binding ballot = new Reply.Binding(DONE.fields().get(0), m("ballot", BALLOT));
        return new Reply(
                "cast.accept_says_done",
                "accept_says_done",
                List.of(),
                DONE,
                List.of(ballot),
                Span.NONE);
    }

    private static Case row(
            int code,
            String name,
            Optional<Expr> guard,
            List<Place> changes,
            List<Clause> ensures,
            Optional<Reply> reply) {
        return new Case(
                "cast." + name,
                name,
                code,
                List.of(),
                guard,
                changes,
                ensures,
                reply,
                Optional.empty(),
                List.of(),
                Span.NONE);
    }

    private static Place place(StateField field, Expr index) {
        return new Place(field, Optional.ofNullable(index), Span.NONE);
    }

    private static Field field(String name, Type type) {
        return new Field(name, type, List.of(), Span.NONE);
    }

    private static Message message(String name, Field... fields) {
        return new Message(name, true, List.of(fields), List.of(), Span.NONE);
    }

    private static StateField given(String name, Type type) {
        return new StateField(name, type, true, false, Optional.empty(), List.of(), Span.NONE);
    }

    private static StateField state(String name, Type type, boolean durable, Type none) {
        return new StateField(
                name, type, false, durable, Optional.of(none(none)), List.of(), Span.NONE);
    }
}
