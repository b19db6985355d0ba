package io.decree.tla;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.tla.ComponentModel;
import io.decree.codegen.tla.TlaEmitter;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Protocol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A protocol of a contract: what is generated for it and what has to hold in its frame.
 *
 * @param contract the contract
 * @param protocol one of its protocols
 */
record Subject(Contract contract, Protocol protocol) {

    static List<Subject> of(List<Contract> contracts) {
        return contracts.stream()
                .flatMap(c -> c.protocols().stream().map(p -> new Subject(c, p)))
                .toList();
    }

    List<GeneratedFile> modules() {
        return new TlaEmitter().emit(contract);
    }

    List<ComponentModel> models() {
        return contract.components().stream().map(ComponentModel::new).toList();
    }

    /** The operators that are invariants, with the ids of their clauses. */
    Map<String, String> invariants() {
        Map<String, String> operators = new LinkedHashMap<>();
        protocol.safety().forEach(s -> operators.put(s.label(), s.id()));
        for (Component component : contract.components()) {
            component.invariants().forEach(c -> operators.put(c.label(), c.id()));
        }
        return operators;
    }

    List<String> properties() {
        return models().stream().flatMap(m -> m.properties().stream()).toList();
    }

    /** The ids of the clauses that are checked as action properties. */
    Set<String> stepClauses() {
        Set<String> ids = new LinkedHashSet<>();
        for (Component component : contract.components()) {
            component.handlers().forEach(h -> add(h, ids));
            component.promises().forEach(p -> ids.add(p.clause().id()));
            component.steps().forEach(c -> ids.add(c.id()));
        }
        return ids;
    }

    private static void add(Handler handler, Set<String> ids) {
        handler.requires().stream().map(Clause::id).forEach(ids::add);
        handler.relies().stream().map(Clause::id).forEach(ids::add);
        handler.cases().stream()
                .flatMap(c -> c.ensures().stream())
                .filter(TlaEmitter::isModelled)
                .map(Clause::id)
                .forEach(ids::add);
    }

    /** The ids of implications whose antecedent has to be met. */
    List<String> antecedents() {
        return contract.components().stream()
                .flatMap(c -> TlaEmitter.antecedents(contract, c).stream())
                .toList();
    }

    /** What the protocol has to discharge: every relies and every alarm. */
    List<String> debts() {
        List<String> labels = new ArrayList<>();
        for (Component component : contract.components()) {
            component.handlers().stream()
                    .flatMap(h -> h.relies().stream())
                    .map(Clause::label)
                    .forEach(labels::add);
            labels.addAll(component.alarms());
        }
        return labels;
    }
}
