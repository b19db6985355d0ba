package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods that evaluate quantifiers over slots: one loop each, without allocation. */
public final class Loops {

    private final Map<String, String> methods = new LinkedHashMap<>();
    private String clause = "";

    /** No methods yet. */
    public Loops() {}

    /**
     * Says which clause the next quantifiers belong to.
     *
     * @param id the clause's id, which names the methods
     */
    public void of(String id) {
        clause = id;
    }

    /**
     * All methods collected so far.
     *
     * @return each as lines ended by {@code \n}
     */
    public List<String> methods() {
        return List.copyOf(methods.values());
    }

    /**
     * Makes the method of a quantifier.
     *
     * @param java writes its parts
     * @param q a quantifier over slots
     * @return a call of the method
     */
    String call(Expressions java, Expr.Quantified q) {
        Set<String> free = free(java, q);
        String name = name(q);
        methods.put(name, "");
        methods.put(
                name,
                "/** The loop of "
                        + clause
                        + ". */\nprivate boolean "
                        + name
                        + "("
                        + String.join(", ", free)
                        + ") {\n"
                        + head(java, q)
                        + "if ("
                        + test(java, q)
                        + ") {\nreturn "
                        + !q.universal()
                        + ";\n}\n}\nreturn "
                        + q.universal()
                        + ";\n}\n");
        return name
                + free.stream()
                        .map(p -> p.substring(p.indexOf(' ') + 1))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * The head of a loop over the slots of a quantifier.
     *
     * @param java writes the domain
     * @param q a quantifier over slots
     * @return two lines that leave one block open
     */
    public static String head(Expressions java, Expr.Quantified q) {
        Expr.Domain.Slots slots = (Expr.Domain.Slots) q.domain();
        String state = java.state(slots.old()) + ".";
        return "for (int i = 0; i < "
                + state
                + JavaNames.variable(slots.range().capacity())
                + "; i++) {\nlong "
                + java.slot(q.variable())
                + " = "
                + state
                + JavaNames.variable(slots.range().base())
                + " + i;\n";
    }

    private static String test(Expressions java, Expr.Quantified q) {
        Expr body = q.universal() ? new Expr.Not(q.body(), q.type(), q.span()) : q.body();
        if (q.except().isEmpty()) {
            return java.render(body);
        }
        Expr other =
                new Expr.Binary(
                        Expr.Operator.NOT_EQUAL,
                        q.variable(),
                        q.except().get(),
                        q.type(),
                        q.span());
        return java.render(new Expr.Binary(Expr.Operator.AND, other, body, q.type(), q.span()));
    }

    private String name(Expr.Quantified q) {
        String words = (q.universal() ? "every_" : "some_") + clause;
        String base = JavaNames.camel(words.replaceAll("[^A-Za-z0-9]+", "_"));
        String name = base;
        for (int i = 2; methods.containsKey(name); i++) {
            name = base + "Part" + i;
        }
        return name;
    }

    /** The parameters of a loop's method: what it reads besides the state. */
    private static Set<String> free(Expressions java, Expr.Quantified q) {
        Set<String> inner = new LinkedHashSet<>();
        Exprs.walk(
                q,
                e -> {
                    if (e instanceof Expr.Quantified own) {
                        inner.add(own.variable().name());
                    }
                });
        Set<String> free = new LinkedHashSet<>();
        Exprs.walk(
                q,
                e -> {
                    if (e instanceof Expr.MessageField m && !m.reply()) {
                        free.add(JavaTypes.of(m.type()) + " " + java.message(m.field(), false));
                    } else if (e instanceof Expr.Bound b && !inner.contains(b.name())) {
                        free.add("long " + java.slot(b));
                    }
                });
        return free;
    }
}
