package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import java.util.stream.Collectors;

/** The monitor's methods for one handler. */
final class HandlerMonitor {

    private final Handler handler;
    private final Expressions java;
    private final Loops loops;
    private final CaseMonitor cases;
    private final String method;

    HandlerMonitor(Handler handler, Expressions java, Loops loops, CaseMonitor cases) {
        this.handler = handler;
        this.java = java;
        this.loops = loops;
        this.cases = cases;
        this.method = JavaNames.method(handler);
    }

    /** The parameters of the handler's method. */
    static String parameters(Handler handler) {
        return handler.fields().stream()
                .map(f -> JavaTypes.of(f.type()) + " " + JavaNames.parameter(handler, f))
                .collect(Collectors.joining(", "));
    }

    /** The arguments of a call of the handler's method. */
    static String arguments(Handler handler) {
        return handler.fields().stream()
                .map(f -> JavaNames.parameter(handler, f))
                .collect(Collectors.joining(", "));
    }

    /** Arguments behind others. */
    static String more(String arguments) {
        return arguments.isEmpty() ? "" : ", " + arguments;
    }

    void emit(JavaWriter out) {
        call(out);
        entry(out);
        expected(out);
        kept(out);
        handler.cases().forEach(c -> cases.emit(handler, c, out));
        caseName(out);
        violation(out);
        TermLines.message(handler, parameters(handler), out);
    }

    private void call(JavaWriter out) {
        String arguments = arguments(handler);
        out.line("/**");
        out.line("* Runs {@code " + handler.name() + "} and checks every clause of it.");
        out.line("*");
        for (Field field : handler.fields()) {
            out.line("* @param " + JavaNames.parameter(handler, field) + " of the message");
        }
        out.line("* @return the case that was taken");
        out.line("* @throws ContractViolation when a clause is broken");
        out.line("*/");
        out.line("public int " + method + "(" + parameters(handler) + ") {");
        out.line("if (!observe() || !" + method + "Entry(" + arguments + ")) {");
        out.line(thrown("CALLER", "0, 0, null")).line("}");
        if (!handler.relies().isEmpty()) {
            out.line("if (!" + method + "Relies(" + arguments + ")) {");
            out.line(thrown("PROTOCOL", "0, 0, null")).line("}");
        }
        out.line("int expected = " + method + "Expected(" + arguments + ");");
        out.line("int taken;").line("try {");
        out.line("taken = core." + method + "(" + arguments + ");");
        out.line("} catch (RuntimeException thrown) {");
        out.line(broken("returns") + ";");
        out.line(thrown("HANDLER", "expected, 0, thrown")).line("}");
        out.line("if (taken != expected) {");
        out.line(broken("outcome") + ";");
        out.line(thrown("HANDLER", "expected, taken, null")).line("}");
        out.line("if (!" + method + "Kept(" + join("taken", arguments) + ")) {");
        out.line(thrown("HANDLER", "expected, 0, null")).line("}");
        out.line("return taken;").line("}").line("");
    }

    private String broken(String aspect) {
        return "broken(\""
                + handler.name()
                + ".\" + "
                + method
                + "Case(expected) + \": "
                + aspect
                + "\", "
                + method
                + "Line(expected))";
    }

    private String thrown(String fault, String codes) {
        return "throw "
                + method
                + "Violation(Fault."
                + fault
                + ", "
                + join(codes, arguments(handler))
                + ");";
    }

    private void entry(JavaWriter out) {
        out.line("private boolean " + method + "Entry(" + parameters(handler) + ") {");
        handler.fields().forEach(f -> type(f, out));
        handler.requires().forEach(c -> check(c, out));
        out.line("return true;").line("}").line("");
        if (!handler.relies().isEmpty()) {
            out.line("private boolean " + method + "Relies(" + parameters(handler) + ") {");
            handler.relies().forEach(c -> check(c, out));
            out.line("return true;").line("}").line("");
        }
    }

    private void type(Field field, JavaWriter out) {
        if (!Defaults.bounded(field.type())) {
            return;
        }
        String id = handler.message().orElseThrow().name() + "." + field.name() + ": type";
        String name = JavaNames.parameter(handler, field);
        String low = JavaTypes.number(Defaults.least(field.type()));
        String high = JavaTypes.number(Defaults.greatest(field.type()));
        Statements.check(
                out, id, field.span().line(), name + " < " + low + " || " + name + " > " + high);
    }

    private void check(Clause clause, JavaWriter out) {
        loops.of(clause.id());
        Statements.check(out, clause.id(), clause.span().line(), java.renderNot(clause.body()));
    }

    private void expected(JavaWriter out) {
        out.line("/** The decision table of " + handler.name() + ". */");
        out.line("private int " + method + "Expected(" + parameters(handler) + ") {");
        for (Case row : handler.cases()) {
            loops.of(row.id());
            String code = JavaNames.outcome(handler, row);
            if (row.guard().isPresent()) {
                out.line("if (" + java.render(row.guard().get()) + ") {", row.id());
                out.line("return " + code + ";").line("}");
            } else {
                out.line("return " + code + ";", row.id());
            }
        }
        out.line("}").line("");
    }

    private void kept(JavaWriter out) {
        String parameters = join("int taken", parameters(handler));
        out.line("private boolean " + method + "Kept(" + parameters + ") {");
        out.line("return switch (taken) {");
        for (Case row : handler.cases()) {
            String call = CaseMonitor.method(handler, row) + "(" + arguments(handler) + ");";
            out.line("case " + JavaNames.outcome(handler, row) + " -> " + call);
        }
        out.line("default -> false;");
        out.line("};").line("}").line("");
    }

    private void caseName(JavaWriter out) {
        out.line("/**");
        out.line("* The name of a result of {@code " + handler.name() + "}.");
        out.line("*");
        out.line("* @param code what the handler returned");
        out.line("* @return the case's name");
        out.line("*/");
        out.line("public static String " + method + "Case(int code) {");
        out.line("return switch (code) {");
        for (Case row : handler.cases()) {
            out.line("case " + JavaNames.outcome(handler, row) + " -> \"" + row.name() + "\";");
        }
        out.line("default -> \"no case \" + code;");
        out.line("};").line("}").line("");
        out.line("private static int " + method + "Line(int code) {");
        out.line("return switch (code) {");
        for (Case row : handler.cases()) {
            out.line(
                    "case " + JavaNames.outcome(handler, row) + " -> " + row.span().line() + ";",
                    row.id());
        }
        out.line("default -> " + handler.span().line() + ";");
        out.line("};").line("}").line("");
    }

    private void violation(JavaWriter out) {
        String arguments = arguments(handler);
        String first = "Fault fault, int expected, int taken, Throwable cause";
        String parameters = join(first, parameters(handler));
        out.line("private ContractViolation " + method + "Violation(" + parameters + ") {");
        out.line("int then = expected;");
        out.line("if (then == 0 && !brokenClause.contains(\": \")) {");
        out.line("then = " + method + "Expected(" + arguments + ");").line("}");
        out.line(
                "return violation(fault, \""
                        + message()
                        + "\", "
                        + method
                        + "Terms("
                        + arguments
                        + "), then == 0 ? \"\" : "
                        + method
                        + "Case(then), taken == 0 ? \"\" : "
                        + method
                        + "Case(taken), cause);");
        out.line("}").line("");
    }

    private String message() {
        return handler.message().map(Message::name).orElse("");
    }

    static String join(String first, String rest) {
        return rest.isEmpty() ? first : first + ", " + rest;
    }
}
