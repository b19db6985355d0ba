package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.codegen.monitor.Defaults;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.codegen.monitor.TermLines;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the builder of states: any state, under the contract's names. */
final class StateClass {

    private final Contract contract;
    private final Component component;
    private final Outbox outbox;
    private final String name;
    private final List<Variable> variables;

    StateClass(Contract contract, Component component) {
        this.contract = contract;
        this.component = component;
        this.outbox = Outbox.of(contract, component);
        this.name = JavaNames.stateClass(component);
        this.variables = StateLayout.of(component).variables();
    }

    String text() {
        JavaWriter out = new JavaWriter();
        out.line("public final class " + name + " {").line("");
        TermLines.names(contract, out);
        variables.forEach(v -> out.line(v.javaType() + " " + v.name() + ";"));
        out.line("boolean soiled;").line("");
        constructor(out);
        component.state().forEach(f -> with(f, out));
        put(out);
        resize(out);
        new RepairText(component, "").emit(out);
        out.line("@Override").line("public String toString() {");
        out.line("return String.join(\", \", terms().said());").line("}").line("");
        out.line("private Terms terms() {");
        TermLines.state(component, "this", out);
        out.line("}").line("}");
        return head(out.text()) + out.text();
    }

    private String head(String body) {
        return Texts.head(
                contract,
                component,
                body,
                List.of("io.decree.core.contract.Terms"),
                List.of(
                        "Any state of a {@link " + JavaNames.contractClass(component) + "},",
                        "under the contract's names. What is not said has its initial value; a",
                        "window is placed and sized before its cells are said."));
    }

    private void constructor(JavaWriter out) {
        out.line("private " + name + "() {");
        for (Variable v : variables) {
            if (v.isArray()) {
                out.line(
                        v.name()
                                + " = new "
                                + v.primitive()
                                + "["
                                + v.length().orElseThrow()
                                + "];");
                fill(v, out);
            } else {
                out.line(v.name() + " = " + initial(v) + ";");
            }
        }
        out.line("}").line("");
        out.line("/**").line("* The state every example starts from.").line("*");
        out.line("* @return initial values, least given values, room for four slots").line("*/");
        out.line("public static " + name + " initial() {");
        out.line("return new " + name + "();").line("}").line("");
        copy(out);
    }

    private void fill(Variable v, JavaWriter out) {
        long value = Defaults.of(component, v);
        if (value != 0) {
            String first =
                    v.field().type() instanceof Type.Array array
                            ? Integer.toString(JavaTypes.firstIndex(array.key()))
                            : "0";
            out.line("for (int i = " + first + "; i < " + v.name() + ".length; i++) {");
            out.line(v.name() + "[i] = " + initial(v) + ";").line("}");
        }
    }

    private String initial(Variable v) {
        return Defaults.literal(v.elementType(), Defaults.of(component, v));
    }

    private void copy(JavaWriter out) {
        out.line("private " + name + " copy() {");
        out.line(name + " copy = new " + name + "();");
        for (Variable v : variables) {
            out.line("copy." + v.name() + " = " + v.name() + (v.isArray() ? ".clone();" : ";"));
        }
        out.line("return copy;").line("}").line("");
    }

    private void with(StateField field, JavaWriter out) {
        for (Variable v : StateLayout.of(component, field)) {
            out.line("/**");
            out.line("* The same state with another {@code " + place(v) + "}.").line("*");
            String parameters = v.primitive() + " value";
            if (v.isArray()) {
                out.line("* @param at which element");
                parameters = index(field) + " at, " + parameters;
            }
            out.line("* @param value the value").line("* @return a new state").line("*/");
            String method = "with" + JavaNames.pascal(v.name());
            out.line("public " + name + " " + method + "(" + parameters + ") {");
            out.line(name + " copy = copy();");
            out.line("copy." + v.name() + cell(field) + " = value;");
            if (Defaults.isCapacity(component, field)) {
                out.line("copy.resize();");
            }
            out.line("return copy;").line("}").line("");
        }
    }

    private static String place(Variable v) {
        return v.field().name() + v.part().map(p -> "." + p.name()).orElse("");
    }

    private static String index(StateField field) {
        return field.type() instanceof Type.Log ? "long" : "int";
    }

    private String cell(StateField field) {
        if (field.type() instanceof Type.Log log) {
            StateField base = StateLayout.range(component, log.range()).base();
            return "[(int) (at - copy." + JavaNames.variable(base) + ")]";
        }
        return field.type() instanceof Type.Array ? "[at]" : "";
    }

    private void put(JavaWriter out) {
        String core = JavaNames.contractClass(component);
        out.line("/**").line("* Writes this state into a core, whatever its constructor made.");
        out.line("*").line("* @param core made for the same given fields");
        out.line("* @return the core").line("*/");
        out.line("public " + core + " put(" + core + " core) {");
        for (Variable v : variables) {
            String name = v.name();
            if (v.isArray()) {
                String length = name + ".length";
                out.line(
                        "System.arraycopy(" + name + ", 0, core." + name + ", 0, " + length + ");");
            } else {
                out.line("core." + name + " = " + name + ";");
            }
        }
        registers(out);
        out.line("return core;").line("}").line("");
    }

    /** What an earlier call may have left in the outbox: a handler has to clear it. */
    private void registers(JavaWriter out) {
        if (!outbox.hasReplies() && !outbox.hasAlarms() && !outbox.durable()) {
            return;
        }
        out.line("if (soiled) {");
        if (outbox.hasReplies()) {
            out.line("core.replyKind = " + outbox.replies().size() + ";");
            out.line("core.replyHeld = true;");
            for (Field field : outbox.replyFields()) {
                String value = JavaTypes.of(field.type()).equals("boolean") ? "true" : "3";
                out.line("core." + JavaNames.register(field) + " = " + value + ";");
            }
        }
        if (outbox.hasAlarms()) {
            out.line("core.alarm = " + outbox.alarms().size() + ";");
        }
        if (outbox.durable()) {
            out.line("core.persist = " + outbox.persistSets().size() + ";");
        }
        out.line("}");
    }

    private void resize(JavaWriter out) {
        List<Variable> logs =
                variables.stream().filter(v -> v.field().type() instanceof Type.Log).toList();
        out.line("/** Gives every window as many cells as its capacity says. */");
        out.line("void resize() {");
        for (Variable v : logs) {
            String length = v.length().orElseThrow();
            out.line(v.name() + " = java.util.Arrays.copyOf(" + v.name() + ", " + length + ");");
        }
        out.line("}").line("");
    }

    /** The given fields of a state as arguments of a factory. */
    static String arguments(Component component, String state) {
        return component.given().stream()
                .flatMap(f -> StateLayout.of(component, f).stream())
                .map(v -> state + "." + v.name() + (v.isArray() ? ".clone()" : ""))
                .collect(Collectors.joining(", "));
    }
}
