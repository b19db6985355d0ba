package io.decree.codegen.tla;

import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Promise;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the module of one component. */
final class ModuleWriter {

    private final Contract contract;
    private final ComponentModel model;
    private final Component component;
    private final TlaNames names;
    private final ModuleText text = new ModuleText();
    private final Witnesses witnesses = new Witnesses();

    ModuleWriter(Contract contract, Component component) {
        this.contract = contract;
        this.model = new ComponentModel(component);
        this.component = component;
        this.names = model.names();
    }

    String write() {
        text.line("---- MODULE " + model.module() + " ----");
        text.generatedFrom(contract);
        text.docs(component.docs());
        text.line("EXTENDS Integers, FiniteSets, TLC, Calls, " + TypesWriter.module(contract))
                .blank();
        new StateWriter(model, text).write();
        component.handlers().forEach(h -> new HandlerWriter(model, h, text, witnesses).write());
        clauses();
        text.line("====");
        return text.toString();
    }

    private void clauses() {
        text.heading("clauses of the component");
        component.invariants().forEach(this::invariant);
        component.promises().forEach(this::promise);
        model.heldReplies().forEach(this::mayLeave);
        steps();
    }

    private void invariant(Clause clause) {
        text.docs(clause.docs());
        text.line(model.operator(clause) + " ==", clause.id());
        text.line("  \\A i \\in " + names.own("Instances") + " :");
        TlaExpressions now = TlaExpressions.of(names, Moment.NOW, "m", Set.of());
        text.line("    " + now.of(clause.body()), clause.id());
        text.blank();
    }

    /** Over the disk twins; where the answer is made, the same clause is checked in memory. */
    private void promise(Promise promise) {
        Clause clause = promise.clause();
        text.docs(clause.docs());
        text.line(onDisk(promise) + " ==", clause.id());
        TlaExpressions disk = TlaExpressions.of(names, Moment.DISK, "m", Set.of());
        text.line("  " + disk.of(clause.body()), clause.id());
        text.blank();
    }

    private String onDisk(Promise promise) {
        return names.own(promise.clause().label() + "_on_disk(i, reply)");
    }

    private void mayLeave(Message message) {
        text.line(names.own(message.name() + "_may_leave(i, reply) =="));
        for (Promise promise : component.promisesOf(message)) {
            String id = promise.clause().id();
            text.line("  /\\ " + onDisk(promise), id + ": held");
        }
        text.blank();
    }

    private void steps() {
        if (component.steps().isEmpty()) {
            return;
        }
        String handlers =
                component.handlers().stream()
                        .map(Handler::name)
                        .map(TlaTypes::quoted)
                        .collect(Collectors.joining(", ", "{", "}"));
        text.line(model.stepProperty() + " ==", component.name());
        text.line("  [][call'.handler \\in " + handlers + " =>");
        text.line("       LET i == call'.instance IN");
        TlaExpressions step =
                TlaExpressions.of(names, Moment.STEP, "m", new LinkedHashSet<>(model.fixed()));
        for (Clause clause : component.steps()) {
            String body = step.reporting(witnesses.in(clause.id())).of(clause.body());
            text.line(
                    "       /\\ clause(" + TlaTypes.quoted(clause.id()) + ", " + body + ")",
                    clause.id());
        }
        text.line("    ]_<<" + names.own("state") + ", call>>");
        text.blank();
    }

    List<String> witnesses() {
        return witnesses.ids();
    }
}
