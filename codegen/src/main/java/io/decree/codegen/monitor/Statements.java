package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements every handler has to keep: the layout of the arrays, the bounds of the types and
 * the invariants, then the steps and the promises.
 */
final class Statements {

    private final Component component;
    private final Outbox outbox;
    private final Expressions java;
    private final Loops loops;
    private final List<Statement> invariants = new ArrayList<>();
    private final List<Statement> others = new ArrayList<>();

    Statements(Component component, Outbox outbox, Expressions java, Loops loops) {
        this.component = component;
        this.outbox = outbox;
        this.java = java;
        this.loops = loops;
        StateLayout layout = StateLayout.of(component);
        layout.arrays().forEach(v -> layout(v, layout));
        layout.variables().forEach(this::type);
        component.invariants().forEach(c -> clause(invariants, c));
        component.steps().forEach(c -> clause(others, c));
        component.promises().forEach(this::promise);
    }

    private record Statement(String id, int line, String broken) {}

    private void layout(Variable array, StateLayout layout) {
        StringBuilder broken = new StringBuilder("core." + array.name() + " == null");
        broken.append(" || core." + array.name() + ".length != ");
        broken.append(length(array));
        for (Variable other : layout.arrays()) {
            if (other.name().equals(array.name())) {
                break;
            }
            if (other.primitive().equals(array.primitive())) {
                broken.append(" || core." + array.name() + " == core." + other.name());
            }
        }
        invariants.add(statement(array, "layout", broken.toString()));
    }

    private static String length(Variable array) {
        return array.field().type() instanceof Type.Array type
                ? Integer.toString(JavaTypes.length(type.key()))
                : "core." + array.length().orElseThrow();
    }

    private void type(Variable variable) {
        Type type = variable.elementType();
        if (!Defaults.bounded(type)) {
            return;
        }
        String low = JavaTypes.number(Defaults.least(type));
        String high = JavaTypes.number(Defaults.greatest(type));
        String name = "core." + variable.name();
        String broken =
                variable.isArray()
                        ? "!Frames.within("
                                + String.join(", ", name, first(variable), low, high)
                                + ")"
                        : name + " < " + low + " || " + name + " > " + high;
        if (!(type instanceof Type.Bool)) {
            invariants.add(statement(variable, "type", broken));
        }
    }

    /**
     * The first cell of an array that is in use.
     *
     * @param array the array
     * @return Java
     */
    static String first(Variable array) {
        return array.field().type() instanceof Type.Array type
                ? Integer.toString(JavaTypes.firstIndex(type.key()))
                : "0";
    }

    private Statement statement(Variable variable, String aspect, String broken) {
        String id = component.name() + "." + variable.field().name() + ": " + aspect;
        return new Statement(id, variable.field().span().line(), broken);
    }

    private void clause(List<Statement> list, Clause clause) {
        loops.of(clause.id());
        list.add(new Statement(clause.id(), clause.span().line(), java.renderNot(clause.body())));
    }

    private void promise(Promise promise) {
        if (!outbox.replies().contains(promise.message())) {
            return;
        }
        Clause clause = promise.clause();
        loops.of(clause.id());
        String broken =
                "core.replyKind == "
                        + JavaNames.replyKind(promise.message())
                        + " && "
                        + parenthesised(java, clause.body());
        others.add(new Statement(clause.id(), clause.span().line(), broken));
    }

    private static String parenthesised(Expressions java, Expr e) {
        return "(" + java.renderNot(e) + ")";
    }

    void emit(JavaWriter out) {
        method(out, "What has to hold between two calls.", "invariantsKept", invariants, "true");
        String last = "invariantsKept()";
        method(out, "What has to hold after a call.", "statementsKept", others, last);
    }

    private static void method(
            JavaWriter out, String doc, String name, List<Statement> statements, String otherwise) {
        out.line("/** " + doc + " */");
        out.line("private boolean " + name + "() {");
        for (Statement s : statements) {
            check(out, s.id(), s.line(), s.broken());
        }
        out.line("return " + otherwise + ";").line("}").line("");
    }

    /**
     * Lines that report a clause when it is broken.
     *
     * @param out receives the lines
     * @param id the clause's id
     * @param line its line in the contract
     * @param broken Java that says whether it is broken
     */
    static void check(JavaWriter out, String id, int line, String broken) {
        out.line("if (" + broken + ") {");
        out.line("return broken(\"" + id + "\", " + line + ");").line("}");
    }
}
