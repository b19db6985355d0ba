package io.decree.codegen.properties;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Hints.Bias;
import io.decree.contracts.model.Hints.Source;
import io.decree.contracts.model.Hints.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which the fields of a message are drawn: declared order, except that a field whose
 * bias looks at a later field waits for it.
 */
final class DrawOrder {

    private DrawOrder() {}

    static List<Field> of(Handler handler) {
        List<Field> waiting = new ArrayList<>(handler.fields());
        List<Field> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Field next =
                    waiting.stream()
                            .filter(f -> order.containsAll(reads(handler, f)))
                            .findFirst()
                            .orElse(waiting.get(0));
            waiting.remove(next);
            order.add(next);
        }
        return order;
    }

    /** The sources of a field's values; empty for any value. */
    static List<Source> sources(Handler handler, Field field) {
        return handler.hints().biases().stream()
                .filter(b -> b.target().equals(new Target.Message(field)))
                .findFirst()
                .map(Bias::sources)
                .orElse(List.of());
    }

    private static Set<Field> reads(Handler handler, Field field) {
        Set<Field> read = new LinkedHashSet<>();
        for (Source source : sources(handler, field)) {
            if (source instanceof Source.Near near) {
                collect(near.centre(), read);
            } else if (source instanceof Source.Mostly mostly) {
                collect(mostly.value(), read);
            }
        }
        read.remove(field);
        return read;
    }

    private static void collect(Expr e, Set<Field> read) {
        Exprs.walk(
                e,
                part -> {
                    if (part instanceof Expr.MessageField m) {
                        read.add(m.field());
                    }
                });
    }
}
