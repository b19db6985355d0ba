package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.monitor.Defaults;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Hints.Coverage;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the properties and examples for jqwik: the only class that knows the engine. */
final class PropertiesClass {

    private final Contract contract;
    private final Component component;
    private final String core;
    private final String calls;
    private final List<String> manifest = new ArrayList<>();

    PropertiesClass(Contract contract, Component component) {
        this.contract = contract;
        this.component = component;
        this.core = JavaNames.contractClass(component);
        this.calls = CallsClass.name(component);
    }

    String text() {
        JavaWriter out = new JavaWriter();
        out.line("public abstract class " + JavaNames.propertiesClass(component) + " {").line("");
        out.line("/** For the handwritten subclass. */");
        out.line("protected " + JavaNames.propertiesClass(component) + "() {}").line("");
        factory(out);
        construction(out);
        component.handlers().forEach(h -> handler(h, out));
        out.line("private " + core + " core(" + JavaNames.stateClass(component) + " state) {");
        out.line("return create(" + StateClass.arguments(component, "state") + ");");
        out.line("}").line("");
        out.line("private static Arbitrary<long[]> rows(int size) {");
        out.line(
                "return Arbitraries.longs().between(0, 1L << 40)"
                        + ".withDistribution(RandomDistribution.uniform())"
                        + ".edgeCases(EdgeCases.Config::none).array(long[].class).ofSize(size);");
        out.line("}").line("}");
        return Texts.head(contract, component, out.text(), imports(), doc()) + out.text();
    }

    /** What the class contains, one line each: the method, then what it is called. */
    String manifest() {
        text();
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Generated from "
                        + contract.source().name()
                        + ". Do not edit; run `./decree generate`.");
        manifest.stream().distinct().forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> imports() {
        return List.of(
                "net.jqwik.api.Arbitraries",
                "net.jqwik.api.Arbitrary",
                "net.jqwik.api.Assume",
                "net.jqwik.api.EdgeCases",
                "net.jqwik.api.Example",
                "net.jqwik.api.ForAll",
                "net.jqwik.api.Label",
                "net.jqwik.api.Property",
                "net.jqwik.api.Provide",
                "net.jqwik.api.RandomDistribution",
                "net.jqwik.api.statistics.Statistics",
                "org.junit.jupiter.api.Assertions");
    }

    private List<String> doc() {
        return List.of(
                "Random calls and the contract's examples, each under a monitor. The handwritten",
                "subclass says which body is tested. Seeds are fixed; `-Djqwik.tries.default=N`",
                "says how often each property is tried. The shares of the cases are checked too,",
                "so fewer than a thousand tries may be too few.");
    }

    private void factory(JavaWriter out) {
        out.line("/**").line("* Makes the body under test.").line("*");
        for (StateField field : component.given()) {
            out.line("* @param " + JavaNames.variable(field) + " given to the constructor");
        }
        out.line("* @return a new body").line("*/");
        String parameters =
                component.given().stream()
                        .flatMap(f -> StateLayout.of(component, f).stream())
                        .map(v -> v.javaType() + " " + v.name())
                        .collect(Collectors.joining(", "));
        out.line("protected abstract " + core + " create(" + parameters + ");").line("");
    }

    private void construction(JavaWriter out) {
        String id = component.name() + ".constructor";
        String type = calls + ".Construction";
        List<String> clauses = CheckedClauses.of(component);
        property(out, id, clauses, "constructorKeepsEveryClause", type, "constructions");
        out.line("Assume.that(call.admissible());");
        out.line("call.check(core(call.state));").line("}").line("");
        provider(out, "constructions", type);
    }

    private void property(
            JavaWriter out,
            String id,
            List<String> clauses,
            String method,
            String type,
            String provider) {
        String label = id + " keeps every clause";
        manifest.add(method + " " + label);
        out.line("/**").line("* " + label + ".").line("*");
        if (!clauses.isEmpty()) {
            out.line("* <ul>");
            clauses.forEach(clause -> Texts.bullet("{@code " + clause + "}", out));
            out.line("* </ul>").line("*");
        }
        out.line("* @param call a random call").line("*/");
        out.line("@Property(seed = \"" + Math.abs((long) id.hashCode()) + "\")");
        out.line("@Label(\"" + label + "\")");
        out.line("public void " + method + "(@ForAll(\"" + provider + "\") " + type + " call) {");
    }

    private static void provider(JavaWriter out, String method, String type) {
        out.line("/**").line("* Random calls.").line("*");
        out.line("* @return calls that shrink").line("*/");
        out.line("@Provide").line("public Arbitrary<" + type + "> " + method + "() {");
        out.line("return rows(" + type + ".ROW).map(" + type + "::new);").line("}").line("");
    }

    private void handler(Handler handler, JavaWriter out) {
        String method = JavaNames.method(handler);
        String type = calls + "." + CallsClass.nested(handler);
        List<String> clauses = CheckedClauses.of(handler);
        property(out, handler.name(), clauses, method + "KeepsEveryClause", type, method + "Calls");
        out.line("Assume.that(call.admissible());");
        out.line("String taken = call.take(core(call.state));");
        out.line(
                "Statistics.label(\""
                        + handler.name()
                        + "\").collect(taken).coverage(coverage -> {");
        for (Case row : handler.cases()) {
            percent(handler, row)
                    .ifPresent(
                            p ->
                                    out.line(
                                            "coverage.check(\""
                                                    + row.name()
                                                    + "\").percentage(share -> share >= "
                                                    + p
                                                    + ");",
                                            row.id()));
        }
        out.line("});").line("}").line("");
        provider(out, method + "Calls", type);
        handler.examples().forEach(e -> example(handler, e, out));
    }

    private static Optional<Integer> percent(Handler handler, Case row) {
        Optional<Integer> each = Optional.empty();
        for (Coverage coverage : handler.hints().coverage()) {
            if (coverage.of().isPresent() && coverage.of().get().equals(row.name())) {
                return Optional.of(coverage.percent());
            }
            if (coverage.of().isEmpty()) {
                each = Optional.of(coverage.percent());
            }
        }
        return each;
    }

    private void example(Handler handler, Example example, JavaWriter out) {
        String method = JavaNames.method(handler) + JavaNames.pascal(example.label());
        manifest.add(method + " " + example.id());
        out.line("/** The example " + example.id() + ". */");
        out.line("@Example").line("@Label(\"" + example.id() + "\")");
        out.line("public void " + method + "() {");
        String state = JavaNames.stateClass(component);
        String monitor = JavaNames.monitorClass(component);
        out.line(state + " state = " + state + ".initial();");
        List<Example.StateBinding> given = new ArrayList<>(example.given());
        given.sort((a, b) -> Boolean.compare(!a.field().given(), !b.field().given()));
        given.forEach(b -> out.line("state = state." + binding(b) + ";"));
        out.line(monitor + " monitor = new " + monitor + "(state.put(core(state)));");
        String call =
                "monitor." + JavaNames.method(handler) + "(" + message(handler, example) + ")";
        String name = monitor + "." + JavaNames.method(handler) + "Case(" + call + ")";
        out.line("Assertions.assertEquals(\"" + example.expected().name() + "\", " + name + ");");
        out.line("}").line("");
    }

    private static String binding(Example.StateBinding b) {
        String part = b.recordField().map(f -> JavaNames.pascal(f.name())).orElse("");
        String method = "with" + JavaNames.pascal(JavaNames.variable(b.field())) + part;
        String at = b.index().map(i -> literal(i.type(), i.value()) + ", ").orElse("");
        Type type = b.recordField().map(Field::type).orElse(b.value().type());
        return method + "(" + at + literal(type, b.value().value()) + ")";
    }

    private static String message(Handler handler, Example example) {
        return handler.fields().stream()
                .map(f -> literal(f.type(), value(f, example)))
                .collect(Collectors.joining(", "));
    }

    private static long value(Field field, Example example) {
        return example.message().stream()
                .filter(b -> b.field().equals(field))
                .findFirst()
                .map(Example.MessageBinding::value)
                .map(Expr.Literal::value)
                .orElse(Defaults.of(field));
    }

    private static String literal(Type type, long value) {
        return type instanceof Type.Bool ? Boolean.toString(value != 0) : JavaTypes.number(value);
    }
}
