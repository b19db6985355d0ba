package io.decree.simulate;

import io.decree.codegen.index.Catalogue;
import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Reply;
import io.decree.simulator.Coverage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which ids of the catalogue were put to the test: those of a case that was taken and of the
 * clauses checked there; those of what every call is checked against, when a handler of the same
 * role was called; and those of a promise when it was given. What the protocol's own safety clauses
 * carry is judged by oracles, and not counted here.
 */
final class CatalogueCoverage {

    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> unreached = new LinkedHashSet<>();
    private final Set<String> met = new LinkedHashSet<>();

    CatalogueCoverage(List<Contract> contracts, Coverage coverage) {
        for (Contract contract : contracts) {
            contract.components().forEach(component -> meet(component, coverage));
        }
        Map<String, Boolean> ids = new TreeMap<>();
        for (ClauseEntry entry : new ClauseIndex(contracts).all()) {
            if (belongs(entry)) {
                boolean isMet = met.contains(entry.id()) || met.contains(entry.group());
                entry.catalogue().forEach(id -> ids.merge(id, isMet, Boolean::logicalOr));
            }
        }
        for (String id : Catalogue.ids()) {
            if (ids.containsKey(id)) {
                (ids.get(id) ? reached : unreached).add(id);
            }
        }
    }

    /** Remembers what ran of one role: cases, their handlers, and what goes with any of them. */
    private void meet(Component component, Coverage coverage) {
        Set<Message> told = new LinkedHashSet<>();
        boolean ran = false;
        for (Handler handler : component.handlers()) {
            for (Case row : handler.cases()) {
                if (coverage.of(row.id()) > 0) {
                    ran = true;
                    met.addAll(List.of(row.id(), handler.name()));
                    message(row).ifPresent(told::add);
                }
            }
        }
        if (ran) {
            component.invariants().stream().map(Clause::id).forEach(met::add);
            component.steps().stream().map(Clause::id).forEach(met::add);
        }
        for (Promise promise : component.promises()) {
            if (told.contains(promise.message())) {
                met.add(promise.clause().id());
            }
        }
    }

    private static Optional<Message> message(Case row) {
        return row.reply().map(Reply::message);
    }

    /** Examples are run by tests of their own. */
    private static boolean belongs(ClauseEntry entry) {
        return !List.of("safety", "example").contains(entry.kind());
    }

    Set<String> reached() {
        return reached;
    }

    Set<String> unreached() {
        return unreached;
    }
}
