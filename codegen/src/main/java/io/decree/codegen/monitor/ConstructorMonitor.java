package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.stream.Collectors;

/** The monitor's method that checks what a constructor made. */
final class ConstructorMonitor {

    private final Component component;
    private final Outbox outbox;

    ConstructorMonitor(Component component, Outbox outbox) {
        this.component = component;
        this.outbox = outbox;
    }

    /** The parameters of a constructor. */
    static String parameters(Component component) {
        return component.given().stream()
                .map(f -> javaType(component, f) + " " + JavaNames.variable(f))
                .collect(Collectors.joining(", "));
    }

    private static String javaType(Component component, StateField field) {
        return StateLayout.of(component, field).get(0).javaType();
    }

    void emit(JavaWriter out) {
        String contract = JavaNames.contractClass(component);
        String monitor = JavaNames.monitorClass(component);
        out.line("/**");
        out.line("* Checks what a constructor made of its arguments.");
        out.line("*");
        out.line("* @param core fresh from its constructor");
        for (StateField field : component.given()) {
            out.line("* @param " + JavaNames.variable(field) + " what the constructor was given");
        }
        out.line("* @return a monitor around the core");
        out.line("* @throws ContractViolation when a clause is broken");
        out.line("*/");
        out.line(
                "public static "
                        + monitor
                        + " constructed("
                        + HandlerMonitor.join(contract + " core", parameters(component))
                        + ") {");
        StateLayout.of(component).variables().stream()
                .filter(v -> !v.isArray())
                .forEach(v -> scalar(v, out));
        out.line(monitor + " monitor = new " + monitor + "(core, Fault.HANDLER);");
        StateLayout.of(component).arrays().forEach(v -> array(v, out));
        outbox(out);
        out.line("return monitor;").line("}").line("");
        broken(contract, out);
    }

    private void scalar(Variable v, JavaWriter out) {
        String expected =
                v.field().given() ? v.name() : literal(v.elementType(), Defaults.of(component, v));
        check(v, "core." + v.name() + " != " + expected, out);
    }

    private void array(Variable v, JavaWriter out) {
        String cells = "core." + v.name();
        if (v.field().given()) {
            check(
                    v,
                    cells
                            + " == "
                            + v.name()
                            + " || !Arrays.equals("
                            + cells
                            + ", "
                            + v.name()
                            + ")",
                    out);
            return;
        }
        String first = Statements.first(v);
        String value = literal(v.elementType(), Defaults.of(component, v));
        String holds =
                v.primitive().equals("boolean")
                        ? "Frames.all(" + String.join(", ", cells, first, value) + ")"
                        : "Frames.within(" + String.join(", ", cells, first, value, value) + ")";
        check(v, "!" + holds, out);
    }

    private void outbox(JavaWriter out) {
        if (outbox.hasReplies()) {
            check("constructor: reply", "core.replyKind != REPLY_NONE", out);
            check("constructor: held", "core.replyHeld", out);
        }
        if (outbox.hasAlarms()) {
            check("constructor: alarm", "core.alarm != ALARM_NONE", out);
        }
        if (outbox.durable()) {
            check("constructor: persist", "core.persist != PERSIST_NOTHING", out);
        }
    }

    private void check(String aspect, String broken, JavaWriter out) {
        check(component.name() + "." + aspect, component.span().line(), broken, out);
    }

    private static String literal(Type type, long value) {
        return type instanceof Type.Bool ? Boolean.toString(value != 0) : JavaTypes.number(value);
    }

    private void check(Variable v, String broken, JavaWriter out) {
        String aspect = v.field().given() ? ": given" : ": initial";
        String id = component.name() + "." + v.field().name() + aspect;
        check(id, v.field().span().line(), broken, out);
    }

    private static void check(String id, int line, String broken, JavaWriter out) {
        out.line("if (" + broken + ") {");
        out.line("throw constructorBroken(core, \"" + id + "\", " + line + ");").line("}");
    }

    private void broken(String contract, JavaWriter out) {
        out.line(
                "private static ContractViolation constructorBroken("
                        + contract
                        + " core, String clause, int line) {");
        out.line("Snapshot made = new Snapshot();");
        out.line("made.take(core);");
        out.line("String values = \"  made     \" + made.terms().all() + \"\\n\";");
        out.line(
                "return new ContractViolation(clause, FILE + \":\" + line, Fault.HANDLER, values,"
                        + " \"\", null);");
        out.line("}").line("");
    }
}
