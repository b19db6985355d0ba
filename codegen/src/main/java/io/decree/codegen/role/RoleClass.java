package io.decree.codegen.role;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the role of one component. */
final class RoleClass {

    private final Contract contract;
    private final Component component;
    private final Outbox outbox;
    private final String role;
    private final String core;
    private final String monitor;
    private final JavaWriter out = new JavaWriter();
    private int before;

    RoleClass(Contract contract, Component component) {
        this.contract = contract;
        this.component = component;
        this.outbox = Outbox.of(contract, component);
        this.role = JavaNames.roleClass(component);
        this.core = JavaNames.contractClass(component);
        this.monitor = JavaNames.monitorClass(component);
    }

    String text() {
        out.line(
                "// Generated from "
                        + contract.source().name()
                        + ". Do not edit; run `./decree generate`.");
        out.line("package " + contract.javaPackage() + ";").line("");
        out.line("import java.util.List;");
        out.line("import javax.annotation.processing.Generated;").line("");
        out.line("/**");
        out.line("* The " + component.name() + " as the other parts of a replica see it: its");
        out.line("* handlers, its state to read, and what its last handler left for the shell.");
        out.line("* Nothing is allocated. One thread calls it.").line("*/");
        out.line("@Generated(\"io.decree.codegen.role\")");
        out.line("public final class " + role + " {").line("");
        cases();
        out.line("private final " + core + " core;");
        out.line("private final " + monitor + " monitor;");
        out.line("private final long[] taken = new long[CASES.size()];").line("");
        factories();
        counts();
        component.handlers().forEach(this::handler);
        component.ranges().forEach(this::range);
        StateLayout.of(component).variables().forEach(this::state);
        outbox();
        out.line("}");
        return out.text();
    }

    private void factories() {
        out.line("private " + role + "(" + core + " core, " + monitor + " monitor) {");
        out.line("this.core = core;").line("this.monitor = monitor;").line("}").line("");
        factory("plain", "Runs the handlers as they are.", "null");
        factory("monitored", "Checks every clause around every call.", "new " + monitor + "(core)");
    }

    private void factory(String name, String doc, String made) {
        out.line("/**").line("* " + doc).line("*");
        out.line("* @param core the body").line("* @return its role").line("*/");
        out.line("public static " + role + " " + name + "(" + core + " core) {");
        out.line("return new " + role + "(core, " + made + ");").line("}").line("");
    }

    /** The names are in the order of the codes, handler by handler. */
    private void cases() {
        out.line("/** Every case of every handler, in the contract's order. */");
        out.line("public static final List<String> CASES = List.of(");
        List<String> ids =
                component.handlers().stream()
                        .flatMap(h -> h.cases().stream())
                        .map(Case::id)
                        .toList();
        for (int i = 0; i < ids.size(); i++) {
            String end = i + 1 < ids.size() ? "," : ");";
            out.line("        \"" + ids.get(i) + '"' + end);
        }
        out.line("");
    }

    private void counts() {
        out.line("/**").line("* How often a case was taken.").line("*");
        out.line("* @param index its place in {@link #CASES}").line("* @return from 0 on");
        out.line("*/").line("public long taken(int index) {");
        out.line("return taken[index];").line("}").line("");
        out.line("private int count(int before, int outcome) {");
        out.line("taken[before + outcome - 1]++;").line("return outcome;").line("}").line("");
    }

    private void handler(Handler handler) {
        String method = JavaNames.method(handler);
        String arguments =
                handler.fields().stream()
                        .map(f -> JavaNames.parameter(handler, f))
                        .collect(Collectors.joining(", "));
        String parameters =
                handler.fields().stream()
                        .map(f -> JavaTypes.of(f.type()) + " " + JavaNames.parameter(handler, f))
                        .collect(Collectors.joining(", "));
        out.line("/**").line("* The handler {@code " + handler.name() + "}.").line("*");
        handler.fields()
                .forEach(
                        f ->
                                out.line(
                                        "* @param "
                                                + JavaNames.parameter(handler, f)
                                                + " its field"));
        out.line("* @return the case that was taken, a code of {@link " + core + "}").line("*/");
        out.line("public int " + method + "(" + parameters + ") {");
        out.line("int outcome = monitor == null");
        out.line("        ? core." + method + "(" + arguments + ")");
        out.line("        : monitor." + method + "(" + arguments + ");");
        out.line("return count(" + before + ", outcome);").line("}").line("");
        before += handler.cases().size();
    }

    private void range(Range range) {
        String first = "core." + JavaNames.variable(range.base());
        String capacity = "core." + JavaNames.variable(range.capacity());
        out.line("/**").line("* Whether a slot lies in {@code " + range.name() + "}.").line("*");
        out.line("* @param slot from 0 on").line("* @return whether it has a cell").line("*/");
        out.line("public boolean in" + JavaNames.pascal(range.name()) + "(long slot) {");
        out.line("return slot >= " + first + " && slot - " + first + " < " + capacity + ";");
        out.line("}").line("");
    }

    private void state(StateLayout.Variable variable) {
        String name = variable.name();
        if (variable.field().type() instanceof Type.Log log) {
            String first = JavaNames.variable(StateLayout.range(component, log.range()).base());
            String cell = "core." + name + "[(int) (slot - core." + first + ")]";
            reader(name, variable.primitive(), "long slot", "@param slot in the window", cell);
        } else if (variable.isArray()) {
            String cell = "core." + name + "[index]";
            reader(name, variable.primitive(), "int index", "@param index its key", cell);
        } else {
            reader(name, variable.primitive(), "", "", "core." + name);
        }
    }

    private void outbox() {
        if (outbox.hasReplies()) {
            register(Outbox.REPLY_KIND, "int");
            register(Outbox.REPLY_HELD, "boolean");
        }
        for (Field field : outbox.replyFields()) {
            register(JavaNames.register(field), JavaTypes.of(field.type()));
        }
        if (outbox.hasAlarms()) {
            register(Outbox.ALARM, "int");
        }
        if (outbox.durable()) {
            register(Outbox.PERSIST, "int");
        }
    }

    private void register(String name, String type) {
        reader(name, type, "", "", "core." + name);
    }

    private void reader(
            String name, String type, String parameters, String doc, String expression) {
        out.line("/**").line("* Reads {@code " + name + "}.").line("*");
        if (!doc.isEmpty()) {
            out.line("* " + doc);
        }
        out.line("* @return its present value").line("*/");
        out.line("public " + type + " " + name + "(" + parameters + ") {");
        out.line("return " + expression + ";").line("}").line("");
    }
}
