package io.decree.codegen.properties;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which clauses a property checks, so that a clause can be found among the properties. */
final class CheckedClauses {

    private CheckedClauses() {}

    /** What holds around every call: checked by the property of the constructor first. */
    static List<String> of(Component component) {
        return Stream.of(
                        component.invariants(),
                        component.steps(),
                        component.promises().stream().map(Promise::clause).toList())
                .flatMap(List::stream)
                .map(Clause::id)
                .toList();
    }

    /** The clauses of one handler, in the contract's order. */
    static List<String> of(Handler handler) {
        List<String> ids = new ArrayList<>();
        handler.requires().forEach(c -> ids.add(c.id()));
        handler.relies().forEach(c -> ids.add(c.id()));
        for (Case row : handler.cases()) {
            row.ensures().forEach(c -> ids.add(c.id()));
            row.reply().map(Reply::id).ifPresent(ids::add);
        }
        return ids;
    }
}
