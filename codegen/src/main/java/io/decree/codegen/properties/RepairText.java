package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Lowering;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.codegen.monitor.Defaults;
import io.decree.codegen.monitor.Expressions;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.codegen.monitor.Loops;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the methods that mend a random state: a cell that breaks an invariant gets its initial
 * value, a scalar the least value that keeps it. So few random states are thrown away, and a
 * smaller row of random numbers still gives a legal state.
 */
final class RepairText {

    private final Component component;
    private final Loops loops = new Loops();
    private final Expressions java;

    RepairText(Component component, String message) {
        this.component = component;
        this.java = new Expressions(component, "this", "this", message, loops);
    }

    void emit(JavaWriter out) {
        out.line(
                "/** Mends what breaks an invariant; three rounds, as mending may break"
                        + " another. */");
        out.line("void repair() {");
        out.line("for (int round = 0; round < 3 && !valid(); round++) {");
        component.invariants().forEach(c -> repair(c, out));
        out.line("}").line("}").line("");
        out.line("/** Whether every invariant holds. */");
        out.line("boolean valid() {");
        for (Clause c : component.invariants()) {
            loops.of(c.id());
            out.line("if (" + java.renderNot(c.body()) + ") {", c.id());
            out.line("return false;").line("}");
        }
        out.line("return true;").line("}").line("");
        loops.methods().forEach(m -> out.block(m).line(""));
    }

    private void repair(Clause clause, JavaWriter out) {
        loops.of(clause.id());
        if (clause.body() instanceof Expr.Quantified q && q.universal()) {
            if (q.domain() instanceof Expr.Domain.Slots slots) {
                cells(clause, q, slots.range(), out);
            } else {
                elements(clause, q, out);
            }
        } else {
            scalars(clause, out);
        }
    }

    private void cells(Clause clause, Expr.Quantified q, Range range, JavaWriter out) {
        out.block(Loops.head(java, q));
        out.line("if (" + java.renderNot(q.body()) + ") {", clause.id());
        for (Variable v : StateLayout.of(component).arrays()) {
            if (v.field().type() instanceof Type.Log log && log.range().equals(range.name())) {
                out.line(reset(v, "i"));
            }
        }
        out.line("}").line("}");
    }

    private void elements(Clause clause, Expr.Quantified q, JavaWriter out) {
        Type key = ((Expr.Domain.Values) q.domain()).type();
        List<StateField> keyed =
                read(q.body()).stream()
                        .filter(f -> f.type() instanceof Type.Array a && a.key().equals(key))
                        .toList();
        int index = JavaTypes.firstIndex(key);
        for (Expr instance : Lowering.instances(q)) {
            out.line("if (" + java.renderNot(instance) + ") {", clause.id());
            for (StateField field : keyed) {
                out.line(reset(StateLayout.of(component, field).get(0), Integer.toString(index)));
            }
            out.line("}");
            index++;
        }
    }

    private String reset(Variable v, String cell) {
        String value = Defaults.literal(v.elementType(), Defaults.of(component, v));
        return "this." + v.name() + "[" + cell + "] = " + value + ";";
    }

    private void scalars(Clause clause, JavaWriter out) {
        for (StateField field : read(clause.body())) {
            boolean array = field.type() instanceof Type.Array || field.type() instanceof Type.Log;
            if (array || Defaults.isCapacity(component, field)) {
                continue;
            }
            String variable = "this." + JavaNames.variable(field);
            String broken = java.renderNot(clause.body());
            equals(clause, broken, field, out);
            candidates(broken, clause.id(), variable, field.type(), out);
        }
    }

    /** Two scalars that are in the wrong order are made equal before anything else is tried. */
    private void equals(Clause clause, String broken, StateField field, JavaWriter out) {
        String variable = "this." + JavaNames.variable(field);
        for (StateField other : read(clause.body())) {
            if (!other.equals(field) && other.type().equals(field.type())) {
                String value = "this." + JavaNames.variable(other);
                out.line("if (" + broken + ") {", clause.id());
                out.line(JavaTypes.of(field.type()) + " drawn = " + variable + ";");
                out.line(variable + " = " + value + ";");
                out.line("if (" + broken + ") {").line(variable + " = drawn;").line("}").line("}");
            }
        }
    }

    /** Lines that try the two least values of a variable while a statement is broken. */
    static void candidates(String broken, String id, String variable, Type type, JavaWriter out) {
        long least = Defaults.least(type);
        if (type instanceof Type.Bool) {
            out.line("if (" + broken + ") {", id);
            out.line(variable + " = !" + variable + ";").line("}");
            return;
        }
        out.line("if (" + broken + ") {", id);
        out.line(JavaTypes.of(type) + " drawn = " + variable + ";");
        out.line(variable + " = " + JavaTypes.number(least) + ";");
        out.line("if (" + broken + ") {");
        out.line(variable + " = " + JavaTypes.number(least + 1) + ";").line("}");
        out.line("if (" + broken + ") {");
        out.line(variable + " = drawn;").line("}").line("}");
    }

    private static Set<StateField> read(Expr e) {
        Set<StateField> fields = new LinkedHashSet<>();
        Exprs.walk(
                e,
                part -> {
                    if (part instanceof Expr.StateRead r) {
                        fields.add(r.field());
                    }
                });
        return fields;
    }
}
