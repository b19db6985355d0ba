package io.decree.contracts.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.Compilation;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.Severity;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What expressions mean after names are looked up, definitions inlined and old pushed down. */
class ResolvedExpressionsTest {

    private static final String HEAD =
            """
            contract a;
            const LIMIT = 2^4;
            type Ballot = ballot 0 .. 2^60 none 0;
            type Slot   = slot 0 .. 2^60;
            type Size   = int 1 .. 8;
            type Member = node 3;
            enum Colour { red, green }
            enum Light  { green, dark }
            record Vote { ballot: Ballot; }
            component C {
              state {
                given base: Slot;
                given size: Size;
                promised:   Ballot = none;
                votes:      log[window] of Vote = none;
                colour:     option Colour = none;
                light:      Light = dark;
                on:         array[Member] of bool = false;
              }
              range window = base ..< base + size;
              define higher(b: Ballot): bool = promised > b;
              define all_above(b: Ballot): bool = forall s in window: votes[s].ballot > b;
              handler move() {
                case go otherwise {
                  changes promised, base, votes, colour, light, on;
                }
              }
            """;

    private static Component component(String clause) {
        Compilation result =
                ContractCompiler.resolve(new SourceFile("a.contract", HEAD + clause + "\n}\n"));
        List<Diagnostic> wrong =
                result.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
        assertEquals(List.of(), wrong);
        return result.contract().orElseThrow().components().get(0);
    }

    private static Expr step(String body) {
        return component("step x: " + body + ";").steps().get(0).body();
    }

    private static <T> List<T> parts(Expr expr, Class<T> kind) {
        List<T> found = new ArrayList<>();
        Exprs.walk(
                expr,
                part -> {
                    if (kind.isInstance(part)) {
                        found.add(kind.cast(part));
                    }
                });
        return found;
    }

    @Test
    void old_reaches_the_reads_of_fields_and_nothing_else() {
        Expr body = step("promised >= old(promised)");
        assertEquals(
                List.of(false, true),
                parts(body, Expr.StateRead.class).stream().map(Expr.StateRead::old).toList());
    }

    @Test
    void old_reaches_the_window_a_slot_is_looked_for_in() {
        Expr body = step("forall s in window: old(s in window) ==> votes[s].ballot != none");
        Expr.Quantified all = assertInstanceOf(Expr.Quantified.class, body);
        assertFalse(((Expr.Domain.Slots) all.domain()).old());
        assertTrue(parts(body, Expr.InRange.class).get(0).old());
    }

    @Test
    void old_reaches_the_window_a_variable_runs_over() {
        Expr body = step("old(forall s in window: votes[s].ballot != none)");
        Expr.Quantified all = assertInstanceOf(Expr.Quantified.class, body);
        assertTrue(((Expr.Domain.Slots) all.domain()).old());
    }

    @Test
    void old_reaches_through_definitions() {
        Expr body = step("old(higher(none)) ==> higher(none)");
        assertEquals(
                List.of(true, false),
                parts(body, Expr.StateRead.class).stream().map(Expr.StateRead::old).toList());
    }

    @Test
    void none_takes_the_type_and_the_value_of_its_neighbour() {
        Expr.Literal none = parts(step("promised == none"), Expr.Literal.class).get(0);
        assertEquals(0, none.value());
        assertInstanceOf(Type.Ballot.class, none.type());
        Expr.Literal absent = parts(step("none == colour"), Expr.Literal.class).get(0);
        assertInstanceOf(Type.Option.class, absent.type());
    }

    @Test
    void a_value_of_two_enums_takes_the_one_of_its_neighbour() {
        assertEquals(2, parts(step("colour == green"), Expr.Literal.class).get(0).value());
        assertEquals(1, parts(step("green == light"), Expr.Literal.class).get(0).value());
    }

    @Test
    void constants_and_powers_are_numbers() {
        List<Expr.Literal> numbers = parts(step("size < LIMIT && size < 2^5"), Expr.Literal.class);
        assertEquals(List.of(16L, 32L), numbers.stream().map(Expr.Literal::value).toList());
        assertEquals(List.of("LIMIT", "2^5"), numbers.stream().map(Expr.Literal::text).toList());
    }

    @Test
    void sums_know_their_bounds() {
        Expr.Binary order = assertInstanceOf(Expr.Binary.class, step("base + size > base - 3"));
        assertEquals(new Type.Slot("Slot", 1, (1L << 60) + 8), order.left().type());
        assertEquals(new Type.Slot("Slot", -3, (1L << 60) - 3), order.right().type());
        Expr.Binary distance = assertInstanceOf(Expr.Binary.class, step("base - base < 7"));
        assertEquals(new Type.Int("int", -(1L << 60), 1L << 60), distance.left().type());
    }

    @Test
    void two_variables_of_one_clause_have_two_names() {
        Expr body = step("all_above(none) && (forall s in window: higher(votes[s].ballot))");
        List<String> names =
                parts(body, Expr.Quantified.class).stream().map(q -> q.variable().name()).toList();
        assertEquals(2, names.size());
        assertNotEquals(names.get(0), names.get(1));
    }

    @Test
    void arguments_are_resolved_where_the_call_stands() {
        Expr body = step("forall s in window: higher(old(votes[s].ballot))");
        assertEquals(
                List.of("promised false", "votes true"),
                parts(body, Expr.StateRead.class).stream()
                        .map(r -> r.field().name() + " " + r.old())
                        .toList());
    }

    @Test
    void several_domains_nest_from_the_left() {
        Expr.Quantified outer =
                assertInstanceOf(
                        Expr.Quantified.class,
                        step("forall m in Member, n in Member: on[m] ==> on[n]"));
        assertEquals("m", outer.variable().name());
        assertEquals("n", ((Expr.Quantified) outer.body()).variable().name());
    }

    @Test
    void operators_bind_as_in_java() {
        Expr.Binary body =
                assertInstanceOf(
                        Expr.Binary.class,
                        step("higher(none) && size * 3 < 4 ==> !higher(none) || light == dark"));
        assertEquals(Expr.Operator.IMPLIES, body.operator());
        assertEquals(Expr.Operator.AND, ((Expr.Binary) body.left()).operator());
        assertEquals(Expr.Operator.OR, ((Expr.Binary) body.right()).operator());
    }

    @Test
    void implication_groups_to_the_right() {
        Expr.Binary body =
                assertInstanceOf(
                        Expr.Binary.class,
                        step("light == dark ==> higher(none) ==> colour == none"));
        assertEquals(Expr.Operator.IMPLIES, ((Expr.Binary) body.right()).operator());
    }
}
