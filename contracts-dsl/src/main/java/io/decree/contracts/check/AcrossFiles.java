package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that names which stand for one thing everywhere are used once among several contracts.
 *
 * <p>A clause is named after its handler or its component, and that name is all that proofs,
 * models, violations and {@code decree where} know about it.
 */
public final class AcrossFiles {

    private final Map<String, Contract> components = new HashMap<>();
    private final Map<String, Contract> handlers = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /** Starts without any contract. */
    public AcrossFiles() {}

    /**
     * Adds a contract to those seen before.
     *
     * @param contract a contract without errors of its own
     * @return the names it shares with an earlier one
     */
    public List<Diagnostic> add(Contract contract) {
        found.clear();
        for (Component component : contract.components()) {
            note("component", component.name(), component.span(), contract, components);
            for (Handler handler : component.handlers()) {
                note("handler", handler.name(), handler.span(), contract, handlers);
            }
        }
        return List.copyOf(found);
    }

    private void note(
            String kind, String name, Span span, Contract contract, Map<String, Contract> seen) {
        Contract first = seen.putIfAbsent(name, contract);
        if (first != null) {
            found.add(
                    new Diagnostic(
                            Code.C103,
                            span,
                            kind
                                    + " `"
                                    + name
                                    + "` is declared twice (first in "
                                    + first.source().name()
                                    + ")",
                            "give one of the two another name: clauses are called after their "
                                    + kind));
        }
    }
}
