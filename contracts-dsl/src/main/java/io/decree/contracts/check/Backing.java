package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Protocol;
import io.decree.contracts.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that each assumption and each alarm is discharged by a safety clause. */
final class Backing {

    private static final String PREFIX = "discharges_";

    private final Contract contract;
    private final Diagnostics diagnostics;
    private final List<Protocol.Safety> safety;
    private final Set<String> assumed = new HashSet<>();

    Backing(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.diagnostics = diagnostics;
        this.safety = contract.protocols().stream().flatMap(p -> p.safety().stream()).toList();
    }

    void check() {
        contract.components().stream().flatMap(c -> c.handlers().stream()).forEach(this::handler);
        for (Protocol.Safety clause : safety) {
            if (clause.label().startsWith(PREFIX)
                    && !assumed.contains(clause.label().substring(PREFIX.length()))) {
                diagnostics.add(
                        Code.W504,
                        clause.span(),
                        "nothing relies on `" + clause.label().substring(PREFIX.length()) + "`",
                        "leave the clause away, or give it a name without `" + PREFIX + "`");
            }
        }
    }

    private void handler(Handler handler) {
        for (Clause relied : handler.relies()) {
            assumption(
                    relied.label(),
                    relied.span(),
                    "nothing in a protocol guarantees `" + relied.label() + "`",
                    "turn `relies` into a case");
        }
        for (Case decision : handler.cases()) {
            decision.alarm()
                    .ifPresent(
                            alarm ->
                                    assumption(
                                            alarm.name(),
                                            alarm.span(),
                                            "nothing in a protocol shows that alarm `"
                                                    + alarm.name()
                                                    + "` is never raised",
                                            "leave the alarm away"));
        }
    }

    private void assumption(String name, Span span, String cause, String otherwise) {
        boolean first = assumed.add(name);
        boolean backed = safety.stream().anyMatch(s -> s.label().equals(PREFIX + name));
        if (first && !backed) {
            diagnostics.add(
                    Code.C405,
                    span,
                    cause,
                    "add `safety " + PREFIX + name + ";` to a protocol, or " + otherwise);
        }
    }
}
