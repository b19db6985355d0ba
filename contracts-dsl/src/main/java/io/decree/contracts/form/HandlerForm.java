package io.decree.contracts.form;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.HandlerSyntax;
import io.decree.contracts.syntax.HandlerSyntax.CaseSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ChangesSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ReplySyntax;
import io.decree.contracts.syntax.Label;
import io.decree.contracts.syntax.Name;
import java.util.List;

/** Checks the form of one handler: its labels and its decision table. */
final class HandlerForm {

    private final HandlerSyntax handler;
    private final LabelCheck labels;
    private final Diagnostics diagnostics;

    HandlerForm(HandlerSyntax handler, LabelCheck labels, Diagnostics diagnostics) {
        this.handler = handler;
        this.labels = labels;
        this.diagnostics = diagnostics;
    }

    void check() {
        Declared clauses = new Declared(diagnostics);
        handler.requires().forEach(c -> labels.clause(c, clauses));
        handler.relies().forEach(c -> labels.clause(c, clauses));
        handler.cases().forEach(c -> caseLabels(c, clauses));
        handler.examples()
                .forEach(
                        e -> {
                            if (e.label().name().isEmpty()) {
                                labels.missing(e.label(), "takes_" + e.then().text());
                            }
                            labels.named(e.label(), clauses);
                        });
        table();
        listed();
    }

    /** Each listed reply is listed once and made by some case. */
    private void listed() {
        Declared listed = new Declared(diagnostics);
        handler.replies().forEach(r -> listed.add("reply", r));
        for (Name reply : handler.replies()) {
            boolean made =
                    handler.cases().stream()
                            .flatMap(c -> c.replies().stream())
                            .anyMatch(r -> r.message().filter(m -> same(m, reply)).isPresent());
            if (!made) {
                report(
                        Code.W503,
                        reply.span(),
                        "no case of `" + handler.name().text() + "` replies with " + reply.text(),
                        "leave it out of the list");
            }
        }
    }

    private static boolean same(Name a, Name b) {
        return a.text().equals(b.text());
    }

    private void caseLabels(CaseSyntax decision, Declared clauses) {
        labels.named(decision.label(), clauses);
        decision.ensures().forEach(c -> labels.clause(c, clauses));
        decision.replies().stream()
                .filter(r -> r.message().isPresent())
                .forEach(r -> reply(decision, r, clauses));
        NameStyle style = new NameStyle(diagnostics);
        style.snakes("an alarm", decision.alarms());
    }

    private void reply(CaseSyntax decision, ReplySyntax reply, Declared clauses) {
        Label label = reply.label();
        if (label.name().isEmpty()) {
            labels.missing(label, name(decision) + "_is_told");
        }
        labels.named(label, clauses);
    }

    private static String name(CaseSyntax decision) {
        return decision.label().name().map(Name::text).orElse("case");
    }

    private void table() {
        List<CaseSyntax> cases = handler.cases();
        if (cases.isEmpty()) {
            report(
                    Code.C408,
                    handler.name().span(),
                    "handler `" + handler.name().text() + "` has no case",
                    "add `case done otherwise { changes nothing; }`");
        }
        for (int i = 0; i < cases.size(); i++) {
            guard(cases.get(i), i == cases.size() - 1);
            changes(cases.get(i));
            answers(cases.get(i));
        }
    }

    private void guard(CaseSyntax decision, boolean last) {
        Span span = decision.label().span();
        String name = name(decision);
        if (last && !decision.otherwise()) {
            report(
                    Code.C408,
                    span,
                    "the last case of `" + handler.name().text() + "` is not `otherwise`",
                    "write `case " + name + " otherwise`, or add such a case after it");
        } else if (!last && decision.otherwise()) {
            report(
                    Code.C408,
                    span,
                    "case `" + name + "` is `otherwise`, so the cases after it are never tried",
                    "move it to the end");
        } else if (!last && decision.when().isEmpty()) {
            report(
                    Code.C408,
                    span,
                    "case `" + name + "` does not say when it is taken",
                    "write `case " + name + " when ...`");
        }
    }

    private void changes(CaseSyntax decision) {
        List<ChangesSyntax> changes = decision.changes();
        String name = name(decision);
        if (changes.isEmpty()) {
            report(
                    Code.C401,
                    decision.label().span(),
                    "case `" + name + "` does not say what it changes",
                    "add " + proposal(decision));
        } else if (changes.size() > 1) {
            diagnostics.add(
                    Code.C401,
                    changes.get(1).span(),
                    "case `" + name + "` says twice what it changes",
                    "write all places into one `changes` clause",
                    changes.get(0).span(),
                    "said here first");
        }
    }

    private static String proposal(CaseSyntax decision) {
        List<String> places =
                decision.ensures().stream()
                        .flatMap(e -> SyntaxText.places(e.body()).stream())
                        .distinct()
                        .toList();
        return places.isEmpty()
                ? "`changes nothing;`"
                : "`changes "
                        + String.join(", ", places)
                        + ";`, the places its clauses mention, "
                        + "or `changes nothing;`";
    }

    private void answers(CaseSyntax decision) {
        String name = name(decision);
        if (decision.replies().size() > 1) {
            report(
                    Code.C416,
                    decision.replies().get(1).span(),
                    "case `" + name + "` answers twice",
                    "leave one `reply` clause away: a handler answers at most once");
        } else if (decision.replies().isEmpty()
                && !handler.replies().isEmpty()
                && !handler.recovery()) {
            report(
                    Code.C416,
                    decision.label().span(),
                    "case `" + name + "` does not say what it answers",
                    "add `reply none;` or one of the replies after `->`");
        }
        if (decision.alarms().size() > 1) {
            report(
                    Code.C416,
                    decision.alarms().get(1).span(),
                    "case `" + name + "` raises two alarms",
                    "make two cases of it, one for each alarm");
        }
    }

    private void report(Code code, Span span, String cause, String remedy) {
        diagnostics.add(code, span, cause, remedy);
    }
}
