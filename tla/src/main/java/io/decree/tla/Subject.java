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
import java.util.function.Predicate;

/**
 * A protocol and the contracts that speak of it: what is generated for it and what has to hold in
 * its frame. Blocks of one name in several contracts are one protocol.
 *
 * @param name the name of the protocol and of its frame
 * @param contracts the contracts that have a block of that name
 */
record Subject(String name, List<Contract> contracts) {

    Subject {
        contracts = List.copyOf(contracts);
    }

    static List<Subject> of(List<Contract> contracts) {
        Set<String> names = new LinkedHashSet<>();
        contracts.forEach(c -> c.protocols().forEach(p -> names.add(p.name())));
        return names.stream().map(name -> of(name, contracts)).toList();
    }

    private static Subject of(String name, List<Contract> contracts) {
        return new Subject(
                name,
                contracts.stream()
                        .filter(c -> c.protocols().stream().anyMatch(p -> p.name().equals(name)))
                        .toList());
    }

    /** The part that some components play; a contract that loses all its own is left out. */
    Subject only(Predicate<Component> wanted) {
        return new Subject(
                name,
                contracts.stream()
                        .filter(c -> c.components().isEmpty() || has(c, wanted))
                        .map(c -> only(c, wanted))
                        .toList());
    }

    private static boolean has(Contract contract, Predicate<Component> wanted) {
        return contract.components().stream().anyMatch(wanted);
    }

    private static Contract only(Contract contract, Predicate<Component> wanted) {
        return new Contract(
                contract.name(),
                contract.source(),
                contract.types(),
                contract.messages(),
                contract.components().stream().filter(wanted).toList(),
                contract.protocols(),
                contract.docs());
    }

    List<GeneratedFile> modules() {
        return contracts.stream().flatMap(c -> new TlaEmitter().emit(c).stream()).toList();
    }

    List<Component> components() {
        return contracts.stream().flatMap(c -> c.components().stream()).toList();
    }

    List<ComponentModel> models() {
        return components().stream().map(ComponentModel::new).toList();
    }

    /** The safety clauses; one that several contracts name is one clause. */
    List<Protocol.Safety> safety() {
        Map<String, Protocol.Safety> clauses = new LinkedHashMap<>();
        contracts.stream()
                .flatMap(c -> c.protocols().stream())
                .filter(p -> p.name().equals(name))
                .flatMap(p -> p.safety().stream())
                .forEach(s -> clauses.putIfAbsent(s.label(), s));
        return List.copyOf(clauses.values());
    }

    /** The operators that are invariants, with the ids of their clauses. */
    Map<String, String> invariants() {
        Map<String, String> operators = new LinkedHashMap<>();
        safety().forEach(s -> operators.put(s.label(), s.id()));
        for (ComponentModel model : models()) {
            model.component().invariants().forEach(c -> operators.put(model.operator(c), c.id()));
        }
        return operators;
    }

    List<String> properties() {
        return models().stream().flatMap(m -> m.properties().stream()).toList();
    }

    /** The ids of the clauses that are checked as action properties. */
    Set<String> stepClauses() {
        Set<String> ids = new LinkedHashSet<>();
        for (Component component : components()) {
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
        List<String> ids = new ArrayList<>();
        for (Contract contract : contracts) {
            contract.components().forEach(c -> ids.addAll(TlaEmitter.antecedents(contract, c)));
        }
        return ids;
    }

    /** What the protocol has to discharge: every relies and every alarm. */
    Set<String> debts() {
        Set<String> labels = new LinkedHashSet<>();
        for (Component component : components()) {
            component.handlers().stream()
                    .flatMap(h -> h.relies().stream())
                    .map(Clause::label)
                    .forEach(labels::add);
            labels.addAll(component.alarms());
        }
        return labels;
    }
}
