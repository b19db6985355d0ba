package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Lines that put values into the contract's terms. */
public final class TermLines {

    private TermLines() {}

    /**
     * The names of the values of every enumeration, as constants.
     *
     * @param contract the contract
     * @param out receives the lines
     */
    public static void names(Contract contract, JavaWriter out) {
        for (Type type : contract.types()) {
            if (type instanceof Type.Enumeration names) {
                out.line(
                        "private static final String[] "
                                + namesOf(names)
                                + " = {\"none\", \""
                                + String.join("\", \"", names.values())
                                + "\"};");
            }
        }
    }

    /**
     * A line that adds one value.
     *
     * @param terms the variable of the collected terms
     * @param place Java that gives the place's name, for example {@code "promised"} with quotes
     * @param value Java that gives the value
     * @param type the value's type
     * @param unsaid the value an example need not mention
     * @return one statement
     */
    public static String add(String terms, String place, String value, Type type, long unsaid) {
        String call = terms + "." + method(type) + "(" + place + ", " + value + ", ";
        String rest = Defaults.literal(type, unsaid);
        if (type instanceof Type.Ballot || type instanceof Type.Opaque) {
            rest += ", " + JavaTypes.number(JavaTypes.none(type));
        } else if (type instanceof Type.Enumeration names) {
            rest += ", " + namesOf(names);
        } else if (type instanceof Type.Option option) {
            rest += ", " + namesOf(option.of());
        }
        return call + rest + ");";
    }

    /**
     * The method that collects the terms of a handled message.
     *
     * @param handler the handler
     * @param parameters the parameters of the method
     * @param out receives the lines
     */
    public static void message(Handler handler, String parameters, JavaWriter out) {
        String name = JavaNames.method(handler);
        out.line("private static Terms " + name + "Terms(" + parameters + ") {");
        out.line("Terms terms = new Terms();");
        for (Field field : handler.fields()) {
            out.line(
                    add(
                            "terms",
                            '"' + field.name() + '"',
                            JavaNames.parameter(handler, field),
                            field.type(),
                            Defaults.of(field)));
        }
        out.line("return terms;").line("}").line("");
    }

    /**
     * The lines that collect the terms of a state.
     *
     * @param component the component
     * @param state the variable that has the state
     * @param out receives the lines
     */
    public static void state(Component component, String state, JavaWriter out) {
        out.line("Terms terms = new Terms();");
        List<StateField> fields = new ArrayList<>(component.given());
        component.state().stream().filter(f -> !f.given()).forEach(fields::add);
        for (StateField field : fields) {
            List<Variable> variables = StateLayout.of(component, field);
            if (field.type() instanceof Type.Log log) {
                log(component, state, log, variables, out);
            } else if (field.type() instanceof Type.Array array) {
                array(component, state, array, variables.get(0), out);
            } else {
                out.line(scalar(component, state, variables.get(0)));
            }
        }
        out.line("return terms;");
    }

    private static String scalar(Component component, String state, Variable variable) {
        return add(
                "terms",
                '"' + variable.field().name() + '"',
                state + "." + variable.name(),
                variable.elementType(),
                Defaults.of(component, variable));
    }

    private static void array(
            Component component, String state, Type.Array type, Variable variable, JavaWriter out) {
        String cells = state + "." + variable.name();
        String key = type.key() instanceof Type.Enumeration names ? namesOf(names) + "[i]" : "i";
        out.line(
                "for (int i = "
                        + JavaTypes.firstIndex(type.key())
                        + "; i < "
                        + cells
                        + ".length; i++) {");
        out.line(
                add(
                        "terms",
                        "\"" + variable.field().name() + "[\" + " + key + " + \"]\"",
                        cells + "[i]",
                        variable.elementType(),
                        Defaults.of(component, variable)));
        out.line("}");
    }

    private static void log(
            Component component,
            String state,
            Type.Log type,
            List<Variable> variables,
            JavaWriter out) {
        String base = JavaNames.variable(StateLayout.range(component, type.range()).base());
        String name = variables.get(0).field().name();
        out.line(
                "for (int i = 0; i < " + state + "." + variables.get(0).name() + ".length; i++) {");
        out.line(
                "String cell = \""
                        + name
                        + "[\" + Terms.number("
                        + state
                        + "."
                        + base
                        + " + i) + \"].\";");
        for (Variable variable : variables) {
            out.line(
                    add(
                            "terms",
                            "cell + \"" + variable.part().orElseThrow().name() + "\"",
                            state + "." + variable.name() + "[i]",
                            variable.elementType(),
                            Defaults.of(component, variable)));
        }
        out.line("}");
    }

    /**
     * The constant with the names of an enumeration.
     *
     * @param names the enumeration
     * @return for example {@code FITNESS_NAMES}
     */
    public static String namesOf(Type.Enumeration names) {
        return JavaNames.upper(names.name()) + "_NAMES";
    }

    private static String method(Type type) {
        if (type instanceof Type.Bool) {
            return "truth";
        }
        if (type instanceof Type.Enumeration || type instanceof Type.Option) {
            return "name";
        }
        return type instanceof Type.Ballot || type instanceof Type.Opaque ? "optional" : "number";
    }
}
