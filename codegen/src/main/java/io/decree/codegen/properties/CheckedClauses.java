package io.decree.codegen.properties;

import io.decree.contracts.analysis.ExprText;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which clauses a property checks, each with what it says: a clause can be found among the
 * properties, and an edit of one shows there.
 */
final class CheckedClauses {

    private final ExprText text;

    private CheckedClauses(String parameter) {
        this.text = new ExprText(parameter);
    }

    /** What holds around every call: checked by the property of the constructor first. */
    static List<String> of(Component component) {
        CheckedClauses clauses = new CheckedClauses("m");
        return Stream.of(
                        component.invariants(),
                        component.steps(),
                        component.promises().stream().map(Promise::clause).toList())
                .flatMap(List::stream)
                .map(clauses::line)
                .toList();
    }

    /** The clauses of one handler, in the contract's order. */
    static List<String> of(Handler handler) {
        CheckedClauses clauses = new CheckedClauses(handler.parameter());
        List<String> lines = new ArrayList<>();
        handler.requires().forEach(c -> lines.add(clauses.line(c)));
        handler.relies().forEach(c -> lines.add(clauses.line(c)));
        for (Case row : handler.cases()) {
            row.ensures().forEach(c -> lines.add(clauses.line(c)));
            row.reply().map(clauses::line).ifPresent(lines::add);
        }
        return lines;
    }

    private String line(Clause clause) {
        return clause.id() + ": " + text.of(clause.body());
    }

    private String line(Reply reply) {
        String bindings =
                reply.bindings().stream()
                        .map(b -> b.field().name() + " = " + text.of(b.value()))
                        .collect(Collectors.joining(", "));
        return reply.id() + ": " + reply.message().name() + " { " + bindings + " }";
    }
}
