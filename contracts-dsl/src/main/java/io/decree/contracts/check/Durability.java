package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.StateField;
import java.util.stream.Collectors;

/** Checks that no reply tells others something a crash could undo. */
final class Durability {

    private final Component component;
    private final Handler handler;
    private final Diagnostics diagnostics;

    Durability(Component component, Handler handler, Diagnostics diagnostics) {
        this.component = component;
        this.handler = handler;
        this.diagnostics = diagnostics;
    }

    void check() {
        if (handler.recovery()) {
            return;
        }
        for (Case decision : handler.cases()) {
            if (!decision.durableChanges().isEmpty()) {
                decision.reply().ifPresent(reply -> check(decision, reply));
            }
        }
    }

    private void check(Case decision, Reply reply) {
        if (!component.promisesOf(reply.message()).isEmpty()) {
            return;
        }
        String places =
                decision.durableChanges().stream()
                        .map(StateField::name)
                        .collect(Collectors.joining("`, `", "`", "`"));
        String message = reply.message().name();
        diagnostics.add(
                Code.C406,
                reply.span(),
                "case `"
                        + decision.name()
                        + "` changes "
                        + places
                        + " on disk and replies with "
                        + message
                        + " at once",
                "say with `promise ... of " + message + ": ...;` what has to be on disk first");
    }
}
