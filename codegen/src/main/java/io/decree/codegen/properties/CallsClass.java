package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.codegen.monitor.Defaults;
import io.decree.codegen.monitor.Expressions;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.codegen.monitor.Loops;
import io.decree.codegen.monitor.TermLines;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Hints.Bias;
import io.decree.contracts.model.Hints.Source;
import io.decree.contracts.model.Hints.Target;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the random calls: for each handler a state and a message, drawn from a row of numbers. */
final class CallsClass {

    private final Contract contract;
    private final Component component;
    private final Map<String, String> states = new LinkedHashMap<>();

    CallsClass(Contract contract, Component component) {
        this.contract = contract;
        this.component = component;
    }

    /** The generated class. */
    static String name(Component component) {
        return component.name() + "Calls";
    }

    /** The nested class of a handler's calls. */
    static String nested(Handler handler) {
        return JavaNames.pascal(JavaNames.method(handler));
    }

    String text() {
        JavaWriter body = new JavaWriter();
        body.line("public final class " + name(component) + " {").line("");
        TermLines.names(contract, body);
        body.line("");
        body.line("private " + name(component) + "() {}").line("");
        construction(body);
        component.handlers().forEach(h -> call(h, body));
        states.forEach(
                (text, method) -> {
                    String state = JavaNames.stateClass(component);
                    body.line("private static " + state + " " + method + "(Draws draws) {");
                    body.block(text).line("}").line("");
                });
        body.line("}");
        return head(body.text()) + body.text();
    }

    private String head(String body) {
        return Texts.head(
                contract,
                component,
                body,
                List.of("io.decree.core.contract.Terms", "io.decree.core.contract.testing.Draws"),
                List.of(
                        "Random calls of the handlers: a legal state and a message, made of a row"
                                + " of",
                        "random numbers. Smaller numbers give simpler calls."));
    }

    private void construction(JavaWriter out) {
        String state = JavaNames.stateClass(component);
        String core = JavaNames.contractClass(component);
        String monitor = JavaNames.monitorClass(component);
        String drawn = state(List.of());
        out.line("/** A call of the constructor. */");
        out.line("public static final class Construction {").line("");
        out.line("/** How many random numbers a call is made of. */");
        out.line("public static final int ROW = " + 2 * statePlaces() + ";").line("");
        out.line("final " + state + " state;").line("");
        out.line("/**").line("* A call made of random numbers.").line("*");
        out.line("* @param row the numbers").line("*/");
        out.line("public Construction(long[] row) {");
        out.line(state + " drawn = " + drawn + "(new Draws(row));");
        out.line("state = " + state + ".initial();");
        for (Variable v : StateLayout.of(component).variables()) {
            if (v.field().given()) {
                out.line("state." + v.name() + " = drawn." + v.name() + ";");
            }
        }
        out.line("state.resize();").line("state.repair();").line("}").line("");
        admissible("state.valid()", out);
        out.line("/**").line("* Checks what the constructor made.").line("*");
        out.line("* @param core made for the given fields of this call");
        out.line("* @return the state that was asked for").line("*/");
        out.line("public String check(" + core + " core) {");
        String arguments = StateClass.arguments(component, "state").replace(".clone()", "");
        String all = arguments.isEmpty() ? "core" : "core, " + arguments;
        out.line(monitor + ".constructed(" + all + ");");
        out.line("return toString();").line("}").line("");
        out.line("@Override").line("public String toString() {");
        out.line("return \"constructor { \" + state + \" }\";").line("}").line("}").line("");
    }

    private static void admissible(String condition, JavaWriter out) {
        out.line("/**").line("* Whether the call keeps what the caller and the protocol owe.");
        out.line("*").line("* @return whether it may be made").line("*/");
        out.line("public boolean admissible() {");
        out.line("return " + condition + ";").line("}").line("");
    }

    private void call(Handler handler, JavaWriter out) {
        String nested = nested(handler);
        String state = JavaNames.stateClass(component);
        Loops loops = new Loops();
        Expressions java = new Expressions(component, "state", "state", handler.parameter(), loops);
        out.line("/** A call of {@code " + handler.name() + "}. */");
        out.line("public static final class " + nested + " {").line("");
        out.line("/** How many random numbers a call is made of. */");
        int places = statePlaces() + handler.fields().size();
        out.line("public static final int ROW = " + 2 * places + ";").line("");
        out.line("final " + state + " state;");
        handler.fields()
                .forEach(
                        f ->
                                out.line(
                                        JavaTypes.of(f.type())
                                                + " "
                                                + JavaNames.parameter(handler, f)
                                                + ";"));
        out.line("").line("/**").line("* A call made of random numbers.").line("*");
        out.line("* @param row the numbers").line("*/");
        out.line("public " + nested + "(long[] row) {");
        out.line("Draws draws = new Draws(row);");
        out.line("state = " + state(handler.hints().biases()) + "(draws);");
        out.line("state.repair();");
        List<Field> order = DrawOrder.of(handler);
        order.forEach(f -> field(handler, order, f, java, loops, out));
        out.line("}").line("");
        admissible(duties(handler, java, loops), out);
        take(handler, out);
        terms(handler, out);
        loops.methods().forEach(m -> out.block(m).line(""));
        out.line("}").line("");
    }

    private static String duties(Handler handler, Expressions java, Loops loops) {
        return Stream.concat(handler.requires().stream(), handler.relies().stream())
                .map(
                        c -> {
                            loops.of(c.id());
                            return " && (" + java.render(c.body()) + ")";
                        })
                .collect(Collectors.joining("", "state.valid()", ""));
    }

    private void field(
            Handler handler,
            List<Field> order,
            Field field,
            Expressions java,
            Loops loops,
            JavaWriter out) {
        List<Source> sources = DrawOrder.sources(handler, field);
        String variable = JavaNames.parameter(handler, field);
        out.line("draws.place();");
        out.block(variable + " = " + new DrawText(java).of(field.type(), sources) + ";");
        for (Clause clause : handler.requires()) {
            if (lastRead(order, clause) == order.indexOf(field)) {
                loops.of(clause.id());
                String broken = java.renderNot(clause.body());
                RepairText.candidates(broken, clause.id(), variable, field.type(), out);
            }
        }
    }

    /** The position of the last drawn field a clause reads, or -1. */
    private static int lastRead(List<Field> order, Clause clause) {
        int[] last = {-1};
        Exprs.walk(
                clause.body(),
                e -> {
                    if (e instanceof Expr.MessageField m) {
                        last[0] = Math.max(last[0], order.indexOf(m.field()));
                    }
                });
        return last[0];
    }

    private void take(Handler handler, JavaWriter out) {
        String core = JavaNames.contractClass(component);
        String monitor = JavaNames.monitorClass(component);
        String method = JavaNames.method(handler);
        out.line("/**").line("* Makes the call under a monitor.").line("*");
        out.line("* @param core made for the given fields of the state");
        out.line("* @return the name of the case that was taken").line("*/");
        out.line("public String take(" + core + " core) {");
        out.line(monitor + " monitor = new " + monitor + "(state.put(core));");
        String arguments =
                handler.fields().stream()
                        .map(f -> JavaNames.parameter(handler, f))
                        .collect(Collectors.joining(", "));
        out.line(
                "return "
                        + monitor
                        + "."
                        + method
                        + "Case(monitor."
                        + method
                        + "("
                        + arguments
                        + "));");
        out.line("}").line("");
    }

    private static void terms(Handler handler, JavaWriter out) {
        out.line("@Override").line("public String toString() {");
        out.line("Terms terms = new Terms();");
        for (Field field : handler.fields()) {
            out.line(
                    TermLines.add(
                            "terms",
                            '"' + field.name() + '"',
                            JavaNames.parameter(handler, field),
                            field.type(),
                            Defaults.of(field)));
        }
        out.line(
                "return \""
                        + handler.name()
                        + " given { \" + state + \" } when { \" + terms.all() + \" }\";");
        out.line("}").line("");
    }

    /** The method that draws a state under some biases. */
    private String state(List<Bias> biases) {
        JavaWriter out = new JavaWriter();
        Loops loops = new Loops();
        DrawText draw = new DrawText(new Expressions(component, "state", "state", "", loops));
        String state = JavaNames.stateClass(component);
        out.line(state + " state = " + state + ".initial();");
        out.line("state.soiled = draws.place().truth();");
        List<StateField> scalars = component.state().stream().filter(CallsClass::scalar).toList();
        for (StateField field : scalars) {
            String variable = "state." + JavaNames.variable(field);
            out.line("draws.place();");
            String value =
                    Defaults.isCapacity(component, field)
                            ? "(int) draws.number(1, " + DrawText.SLOTS + ")"
                            : draw.of(field.type(), sources(biases, field));
            out.block(variable + " = " + value + ";");
        }
        out.line("state.resize();");
        for (StateField field : component.state()) {
            if (field.type() instanceof Type.Array array) {
                String variable = JavaNames.variable(field);
                int first = JavaTypes.firstIndex(array.key());
                int length = JavaTypes.length(array.key());
                out.line("for (int i = " + first + "; i < " + length + "; i++) {");
                out.line("draws.place();");
                String value = draw.of(array.element(), sources(biases, field));
                out.block("state." + variable + "[i] = " + value + ";").line("}");
            } else if (field.type() instanceof Type.Log) {
                cells(field, out);
            }
        }
        out.line("return state;");
        String text = out.text();
        return states.computeIfAbsent(
                text, t -> "drawState" + (states.isEmpty() ? "" : states.size() + 1));
    }

    private void cells(StateField field, JavaWriter out) {
        List<Variable> parts = StateLayout.of(component, field);
        out.line("for (int i = 0; i < " + DrawText.SLOTS + "; i++) {");
        out.line(
                "boolean filled = draws.place().filled() && i < state."
                        + parts.get(0).length().orElseThrow()
                        + ";");
        for (Variable part : parts) {
            out.line("draws.place();");
            out.line("if (filled) {");
            out.line("state." + part.name() + "[i] = " + cell(part.elementType()) + ";").line("}");
        }
        out.line("}");
    }

    /** Ballots in a log are drawn around the ballots of the state, or they would seldom meet. */
    private String cell(Type type) {
        if (type instanceof Type.Ballot ballot) {
            for (StateField field : component.state()) {
                if (field.type().equals(type)) {
                    return "draws.nearBallot(state."
                            + JavaNames.variable(field)
                            + ", 2, "
                            + JavaTypes.number(ballot.low())
                            + ", "
                            + JavaTypes.number(ballot.high())
                            + ")";
                }
            }
        }
        return DrawText.any(type);
    }

    private static List<Source> sources(List<Bias> biases, StateField field) {
        return biases.stream()
                .filter(b -> b.target().equals(new Target.State(field)))
                .findFirst()
                .map(Bias::sources)
                .orElse(List.of());
    }

    private static boolean scalar(StateField field) {
        return !(field.type() instanceof Type.Array) && !(field.type() instanceof Type.Log);
    }

    private int statePlaces() {
        int places = 1;
        for (StateField field : component.state()) {
            if (field.type() instanceof Type.Array array) {
                places += JavaTypes.length(array.key());
            } else if (field.type() instanceof Type.Log log) {
                places += DrawText.SLOTS * (1 + log.element().fields().size());
            } else {
                places++;
            }
        }
        return places;
    }
}
