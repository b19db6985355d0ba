package io.decree.codegen.tla;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one handler: its cases, its decision table, its entry clauses and its action property. */
final class HandlerWriter {

    private final ComponentModel model;
    private final Handler handler;
    private final ModuleText text;
    private final Witnesses witnesses;

    HandlerWriter(ComponentModel model, Handler handler, ModuleText text, Witnesses witnesses) {
        this.model = model;
        this.handler = handler;
        this.text = text;
        this.witnesses = witnesses;
    }

    void write() {
        text.heading("handler " + handler.name());
        handler.cases().forEach(row -> new CaseWriter(model, handler, row, text).write());
        table();
        handler.requires().forEach(this::entry);
        handler.relies().forEach(this::entry);
        property();
    }

    private String parameter() {
        return TlaNames.safe(handler.parameter());
    }

    private String parameters() {
        return handler.message().isPresent() ? "(i, " + parameter() + ")" : "(i)";
    }

    private TlaExpressions before() {
        return TlaExpressions.of(model.names(), Moment.NOW, handler.parameter(), Set.of());
    }

    /** The cases in order; a case is met only where every earlier guard is false. */
    private void table() {
        text.docs(handler.docs());
        text.line(model.names().named(handler.name()) + parameters() + " ==");
        String start = "  ";
        for (Case row : handler.cases()) {
            String action = model.operator(handler, row) + parameters();
            if (row.guard().isPresent()) {
                String guard = before().of(row.guard().get());
                text.line(start + "IF " + guard, row.id() + ": when");
                text.line("  THEN " + action, row.id());
                start = "  ELSE ";
            } else {
                text.line(start + action, row.id() + ": otherwise");
            }
        }
        text.blank();
    }

    /** An entry clause as an operator of its own, which a frame can discharge. */
    private void entry(Clause clause) {
        text.docs(clause.docs());
        text.line(
                model.names().own(handler.name() + "_" + clause.label()) + parameters() + " ==",
                clause.id() + " " + clause.kind().name().toLowerCase(Locale.ROOT));
        text.line("  " + before().of(clause.body()), clause.id());
        text.blank();
    }

    private void property() {
        text.line(model.property(handler) + " ==", handler.name());
        text.line("  [][call'.handler = " + TlaTypes.quoted(handler.name()) + " =>");
        text.line("       LET i == call'.instance IN");
        String indent = "       ";
        if (handler.message().isPresent()) {
            text.line(indent + "\\A " + parameter() + " \\in call'.message :");
        }
        text.line(indent + "/\\ call'.case \\in " + caseNames(), handler.name() + ": outcome");
        entryChecks(indent);
        handler.cases().forEach(row -> checks(row, indent));
        text.line("    ]_" + variables());
        text.blank();
    }

    private String caseNames() {
        return handler.cases().stream()
                .map(row -> TlaTypes.quoted(row.name()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String variables() {
        return "<<" + model.names().own("state") + ", call>>";
    }

    private void entryChecks(String indent) {
        for (List<Clause> clauses : List.of(handler.requires(), handler.relies())) {
            for (Clause clause : clauses) {
                check(indent, clause, before());
            }
        }
    }

    private void checks(Case row, String indent) {
        List<Clause> clauses = row.ensures().stream().filter(c -> !CaseWriter.isErased(c)).toList();
        List<Promise> promises =
                row.reply().map(r -> model.component().promisesOf(r.message())).orElse(List.of());
        if (clauses.isEmpty() && promises.isEmpty()) {
            return;
        }
        text.line(indent + "/\\ call'.case = " + TlaTypes.quoted(row.name()) + " =>", row.id());
        TlaExpressions step = step();
        clauses.forEach(clause -> check(indent + "     ", clause, step));
        for (Promise promise : promises) {
            text.line(indent + "     /\\ \\A reply \\in call'.reply :", promise.clause().id());
            check(indent + "          ", promise.clause(), step);
        }
    }

    private TlaExpressions step() {
        return TlaExpressions.of(
                model.names(),
                Moment.STEP,
                handler.parameter(),
                new LinkedHashSet<>(model.fixed()));
    }

    private void check(String indent, Clause clause, TlaExpressions writer) {
        String body = writer.reporting(witnesses.in(clause.id())).of(clause.body());
        text.line(
                indent + "/\\ clause(" + TlaTypes.quoted(clause.id()) + ", " + body + ")",
                clause.id());
    }
}
