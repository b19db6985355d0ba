package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The nested class that remembers the state before a handler. */
final class SnapshotClass {

    private final Component component;
    private final String contractClass;
    private final List<Variable> variables;
    private final List<Register> registers = new ArrayList<>();

    SnapshotClass(Component component, Outbox outbox) {
        this.component = component;
        this.contractClass = JavaNames.contractClass(component);
        this.variables = StateLayout.of(component).variables();
        if (outbox.hasReplies()) {
            for (Field field : outbox.replyFields()) {
                registers.add(new Register(JavaNames.register(field), JavaTypes.of(field.type())));
            }
        }
        if (variables.size() + registers.size() > Long.SIZE - 1) {
            throw new IllegalArgumentException(component.name() + " has too many fields");
        }
    }

    private record Register(String name, String primitive) {}

    /** The variables a case may change, as a mask: the state first, then the registers. */
    String mask(Case row) {
        long mask = 0;
        for (Place place : row.changes()) {
            for (Variable v : StateLayout.of(component, place.field())) {
                mask |= 1L << indexOf(v.name());
            }
        }
        if (row.reply().isPresent()) {
            for (String name :
                    Outbox.stored(row.reply().get()).stream()
                            .map(b -> JavaNames.register(b.field()))
                            .toList()) {
                mask |= 1L << indexOf(name);
            }
        }
        return "0x" + Long.toHexString(mask) + "L";
    }

    private int indexOf(String name) {
        int at = 0;
        for (Variable v : variables) {
            if (v.name().equals(name)) {
                return at;
            }
            at++;
        }
        for (Register r : registers) {
            if (r.name().equals(name)) {
                return at;
            }
            at++;
        }
        throw new IllegalArgumentException(name);
    }

    void emit(JavaWriter out) {
        out.line("/** The state before a call, kept up to date cell by cell. */");
        out.line("private static final class Snapshot {").line("");
        variables.forEach(v -> out.line("private " + v.javaType() + " " + v.name() + ";"));
        arrays().forEach(v -> out.line("private " + v.javaType() + " " + seen(v) + ";"));
        registers.forEach(r -> out.line("private " + r.primitive() + " " + r.name() + ";"));
        out.line("");
        take(out);
        registers(out);
        matches(out);
        changed(out);
        out.line("private Terms terms() {");
        TermLines.state(component, "this", out);
        out.line("}").line("}");
    }

    private List<Variable> arrays() {
        return variables.stream().filter(Variable::isArray).toList();
    }

    /** The variable that remembers which array the core used. */
    private static String seen(Variable array) {
        return "seen" + JavaNames.pascal(array.name());
    }

    private void take(JavaWriter out) {
        out.line("private void take(" + contractClass + " core) {");
        for (Variable v : variables) {
            String name = v.name();
            if (v.isArray()) {
                out.line(seen(v) + " = core." + name + ";");
                out.line(name + " = Frames.copy(core." + name + ", " + name + ");");
            } else {
                out.line(name + " = core." + name + ";");
            }
        }
        out.line("}").line("");
    }

    private void registers(JavaWriter out) {
        out.line("private void takeRegisters(" + contractClass + " core) {");
        registers.forEach(r -> out.line(r.name() + " = core." + r.name() + ";"));
        out.line("}").line("");
    }

    private void matches(JavaWriter out) {
        out.line("private boolean matches(" + contractClass + " core) {");
        String scalars =
                variables.stream()
                        .filter(v -> !v.isArray())
                        .map(v -> v.name() + " == core." + v.name())
                        .collect(Collectors.joining(" && "));
        String cells =
                arrays().stream()
                        .map(
                                v ->
                                        seen(v)
                                                + " == core."
                                                + v.name()
                                                + " && Arrays.equals("
                                                + v.name()
                                                + ", core."
                                                + v.name()
                                                + ")")
                        .collect(Collectors.joining(" && "));
        String both = scalars.isEmpty() || cells.isEmpty() ? "" : " && ";
        String all = scalars + both + cells;
        out.line("return " + (all.isEmpty() ? "true" : all) + ";").line("}").line("");
    }

    private void changed(JavaWriter out) {
        out.line("/** Whether anything changed that is not in a mask of allowed changes. */");
        out.line("private boolean changed(" + contractClass + " core, long allowed) {");
        int at = 0;
        for (Variable v : variables) {
            String name = v.name();
            if (v.isArray()) {
                out.line("if (" + seen(v) + " != core." + name + ") {");
                out.line("return true;").line("}");
            }
            String differs =
                    v.isArray()
                            ? "!Arrays.equals(" + name + ", core." + name + ")"
                            : name + " != core." + name;
            out.line("if ((allowed >> " + at + " & 1) == 0 && " + differs + ") {");
            out.line("return true;").line("}");
            at++;
        }
        for (Register r : registers) {
            out.line(
                    "if ((allowed >> "
                            + at
                            + " & 1) == 0 && "
                            + r.name()
                            + " != core."
                            + r.name()
                            + ") {");
            out.line("return true;").line("}");
            at++;
        }
        out.line("return false;").line("}").line("");
    }
}
